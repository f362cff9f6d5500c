import { describe, expect, it } from '@jest/globals';
import { overflowing, picture, seriousFindings } from './browser.js';
import { pushParkedClass, signInAs } from './hub-under-test.js';
import { stage } from './stage.js';

const on = stage({ each: true });

describe('records that wait', () => {
  it('one is opened, turned away with a reason, and gone from the list', async () => {
    const recordId = on.hub.fixture ? 'hs-0108' : await pushParkedClass(on.hub);
    const page = await on.newPage();
    await signInAs(page, on.hub, 'department', '/waiting');
    if (!on.hub.fixture) {
      // The demo's causes are many: of this kind there are few.
      await page.getByRole('combobox', { name: 'Loại dữ liệu' }).click();
      await page.keyboard.type('Lớp học');
      await page.keyboard.press('Enter');
      await page.getByRole('row', { name: 'Lớp học' }).filter({ hasText: 'staffRecordId' }).first().getByRole('button', { name: 'Xem bản ghi' }).click();
    }
    const list = page.getByRole('region', { name: 'Từng bản ghi, cũ nhất trước' });
    await list.getByRole('button', { name: recordId, exact: true }).click();
    const sheet = page.locator('.ant-drawer-open');
    await sheet.getByText('schoolCode').waitFor();
    await picture(page, 'waiting-one-1280');
    expect(await seriousFindings(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Quyết định' }).click();
    const form = page.getByRole('dialog').filter({ hasText: 'Lý do' });
    // Only one thing can be decided of a record that waits for another one, and a reason is needed.
    expect(await form.getByRole('radio').count()).toBe(1);
    await form.getByRole('button', { name: 'Quyết định' }).click();
    await form.getByText('Cần lý do').waitFor();
    await form.getByLabel('Lý do').fill('Lớp đã bị huỷ theo biên bản ngày 01/10/2025');
    await picture(page, 'waiting-decide-1280');
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Quyết định' }).click();
    await list.getByRole('button', { name: recordId, exact: true }).waitFor({ state: 'detached' });
  });

  it('all of a cause are let in at once; contradictions about a person are decided elsewhere', async () => {
    if (!on.hub.fixture) return;
    const page = await on.newPage(390);
    await signInAs(page, on.hub, 'department', '/waiting');
    const causes = page.getByRole('region', { name: 'Theo nguyên nhân' });
    expect(await causes.getByText('Mâu thuẫn về người: quyết định ở phần xem xét danh tính').count()).toBe(1);
    const cause = causes.locator('tr', { hasText: 'được chỉ định: K12Online' });
    await cause.getByRole('button', { name: 'Quyết định' }).click();
    const form = page.getByRole('dialog');
    await form.getByText('Quyết định cả 5 bản ghi').waitFor();
    await form.getByRole('radio', { name: /^Cho vào/ }).check();
    await form.getByLabel('Lý do').fill('Theo công văn số 12/SGDĐT');
    await picture(page, 'waiting-decide-390');
    expect(await overflowing(page)).toEqual([]);
    await form.getByRole('button', { name: 'Quyết định' }).click();
    await page.getByText('Đã quyết định 5 bản ghi').waitFor();
    await cause.waitFor({ state: 'detached' });
  });
});

describe('a change of vendor', () => {
  it('shows how far each school is, and which records are missing', async () => {
    if (!on.hub.fixture) return;
    const page = await on.newPage(1440);
    await signInAs(page, on.hub, 'department', '/handovers');
    await page.getByText('1 trên 4 trường đã xong').waitFor();
    const schools = page.getByRole('region', { name: 'Đến khi xong, theo trường' });
    expect(await schools.locator('tr', { hasText: 'Trường THCS mẫu 1' }).innerText()).toMatch(/Đang chuyển[^]*1 trên 2[^]*7 còn thiếu[^]*3 của bên cũ chờ quyết định/);
    expect(await schools.locator('tr', { hasText: 'Trường THCS mẫu 4' }).innerText()).toMatch(/Đã xong[^]*không còn gì/);
    const first = page.getByRole('region', { name: 'Tình trạng theo trường và loại dữ liệu' }).locator('tr', { hasText: 'Trường THCS mẫu 1' }).filter({ hasText: 'Học sinh' });
    expect(await first.innerText()).toContain('405 trên 412');
    await first.getByRole('button', { name: 'Xem 7 bản ghi còn thiếu' }).click();
    const sheet = page.locator('.ant-drawer-open');
    await sheet.getByText('hs-0300').waitFor();
    await picture(page, 'handover-missing-1440');
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('a whole roster', () => {
  it('shows on its push what it took away', async () => {
    if (!on.hub.fixture) return;
    for (const width of [1440, 390]) {
      const page = await on.newPage(width);
      await signInAs(page, on.hub, 'department', '/pushes/0199f0a2-7b1e-7c3d-9a00-000000000000');
      await page.getByText('3 bản ghi đã gửi trước không còn trong lần này, đã huỷ 2').waitFor();
      await page.getByText('đã gửi lại, sống lại').waitFor();
      await picture(page, `push-full-${width}`);
      expect(await overflowing(page)).toEqual([]);
      expect(await seriousFindings(page)).toEqual([]);
    }
  });
});
