import { beforeEach, describe, expect, it } from '@jest/globals';
import { open, picture, seriousFindings, stands, type Page } from './browser.js';
import type { Locator } from 'playwright-core';
import { pushBadSchools, pushSchool, signInAs, tokenStatus, type Secret } from './hub-under-test.js';
import { stage } from './stage.js';

const on = stage({ each: true });
let page: Page;
beforeEach(async () => {
  page = await on.newPage();
});

const menu = () => page.locator('.shell-side nav a').allInnerTexts();

describe('using the console', () => {
  it('each role finds its own rooms in the menu', async () => {
    await signInAs(page, on.hub, 'vendor');
    expect(await menu()).toEqual(['Lượt gửi', 'Danh mục nền tảng']);
  });

  it('a room that the role does not have says so', async () => {
    await signInAs(page, on.hub, 'vendor');
    await page.goto(`${on.hub.baseUrl}/administration`);
    await page.waitForSelector('main h1');
    expect(await page.innerText('main h1')).toBe('Bạn không có quyền xem trang này');
  });

  it('the language is switched by one click and remembered', async () => {
    await signInAs(page, on.hub, 'leader');
    await page.locator('.shell-top').getByText('EN', { exact: true }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await menu()).toContain('Exam results');
    await page.reload();
    await page.waitForSelector('.shell-main h1');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('the way leads from the province to a commune and back', async () => {
    await signInAs(page, on.hub, 'leader', '/overview');
    const province = await page.innerText('main h1');
    const first = page.locator('td a').first();
    const commune = await first.innerText();
    await first.click();
    await page.waitForFunction((name) => document.querySelector('main h1')?.textContent === name, commune);
    await page.locator('.ant-breadcrumb a').first().click();
    await page.waitForFunction((name) => document.querySelector('main h1')?.textContent === name, province);
  });

  it('the keyboard alone leads past the menu into the page, and the focus is always seen', async () => {
    await signInAs(page, on.hub, 'leader', '/overview');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip-link');
    expect(await skip.evaluate((link) => document.activeElement === link && link.getBoundingClientRect().left >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    for (let step = 0; step < 10; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null) return null;
        // A field's ring is drawn by the box around it.
        const ring = [at, at.closest('.ant-picker, .ant-select, .ant-input-affix-wrapper, .ant-segmented-item')].map((each) => (each === null ? '' : `${getComputedStyle(each).outlineStyle} ${getComputedStyle(each).boxShadow}`)).join(' ');
        return { inMain: at.closest('main') !== null, seen: /solid|auto|rgb/.test(ring), what: at.outerHTML.slice(0, 120) };
      });
      expect(focus).toEqual({ inMain: true, seen: true, what: focus?.what });
    }
  });

  it('the stream stands and says so', async () => {
    await signInAs(page, on.hub, 'leader', '/overview');
    await page.waitForSelector('.live[data-state="open"]', { timeout: 15_000 });
  });

  it('a figure without data is words, never 0', async () => {
    await signInAs(page, on.hub, 'leader', '/overview');
    const tile = page.locator('.tile', { hasText: 'Thí điểm quá hạn đánh giá' });
    expect(await tile.locator('.tile-value').innerText()).toBe('chưa có dữ liệu');
  });

  it('signing out leads back to the door', async () => {
    await signInAs(page, on.hub, 'leader');
    await page.locator('.shell-top-end button').last().click();
    await page.getByText('Đăng xuất').click();
    await page.waitForSelector('.door-box', { timeout: 20_000 });
  });
});

describe('rooms and roles', () => {
  it.each(['vendor', 'school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'])('whatever the menu offers %s opens, nothing is refused', async (role) => {
    await signInAs(page, on.hub, role);
    const links = page.locator('.shell-side nav a');
    const count = await links.count();
    expect(count).toBeGreaterThan(1);
    const refused: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const link = links.nth(at);
      await link.click();
      await page.waitForFunction((place) => document.querySelectorAll('.shell-side nav a')[place]?.getAttribute('aria-current') === 'page', at);
      await stands(page);
      if ((await page.locator('main .ant-alert-error, main .ant-result-warning').count()) > 0) refused.push(`${await link.innerText()}: ${(await page.innerText('main')).slice(0, 200)}`);
    }
    expect(refused).toEqual([]);
  });
});

describe('administering', () => {
  it('a new client shows its secret once, with its id, and can be revoked', async () => {
    await signInAs(page, on.hub, 'admin', '/administration/clients');
    const name = `E2E ${Date.now()}`;
    await page.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Nền tảng').fill(on.hub.fixture ? 'demo-20' : 'DEMO-QLTH-20');
    await page.keyboard.press('Enter');
    await form.getByLabel('Tên').fill(name);
    await form.getByLabel('Loại dữ liệu được gửi').fill('Trường');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await form.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const secret = page.getByRole('dialog').filter({ hasText: 'Mã bí mật chỉ hiện một lần' });
    expect((await secret.getByRole('textbox', { name: 'Mã bí mật (client secret)' }).inputValue()).length).toBeGreaterThan(10);
    await picture(page, 'client-secret-1280');
    expect(await seriousFindings(page)).toEqual([]);
    await secret.getByRole('button', { name: 'Tôi đã lưu mã bí mật' }).click();
    if (on.hub.fixture) return;
    await page.getByLabel('Tìm tài khoản theo tên hoặc mã').fill(name);
    await page.getByRole('button', { name: `Thu hồi: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await page.locator('tr', { hasText: name }).getByText('Đã thu hồi').waitFor();
  });

  it('an overlapping designation is refused in plain words, with the code', async () => {
    await signInAs(page, on.hub, 'admin', '/administration/designations');
    await page.getByRole('button', { name: 'Chỉ định nguồn' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Nền tảng').fill(on.hub.fixture ? 'demo-20' : 'DEMO-QLTH-20');
    await page.keyboard.press('Enter');
    // The demo has designated learners already, of some schools from another day on to another platform.
    await form.getByLabel('Loại dữ liệu').fill('Học sinh');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await form.getByLabel('Quyết định (số, ngày, trích yếu)').fill('Thử nghiệm giao diện');
    await form.getByRole('button', { name: 'Chỉ định nguồn' }).click();
    await form.getByText('Hãy kết thúc chỉ định cũ hoặc đổi thời gian').waitFor();
    expect(await form.innerText()).toContain('designation_overlap');
    // Beside the field: what stands in the way, by the platform's name.
    await form.locator('.ant-form-item', { hasText: 'Loại dữ liệu' }).locator('.ant-form-item-explain-error').getByText(/^Học sinh: đã chỉ định/).first().waitFor();
    await picture(page, 'designation-overlap-1280');
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('administering: what every form does', () => {
  const explained = (form: Locator, label: string) => form.locator('.ant-form-item', { hasText: label }).locator('.ant-form-item-explain-error');

  it('what the hub finds wrong with a field stands beside that field, in the language of now', async () => {
    await signInAs(page, on.hub, 'admin', '/administration/platforms');
    const form = page.locator('main form');
    await page.route('**/api/registry/v1/platforms', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify({ code: 'bad_parameter', status: 422, title: 'Tham số không hợp lệ', errors: [{ path: 'name', code: 'bad_parameter', message: { vi: 'Tên này đã có', en: 'The name is taken' } }] }) })
        : route.continue(),
    );
    await form.getByLabel('Tên nền tảng').fill('Nền tảng trùng tên');
    await form.getByLabel('Chức năng').fill('Tuyển sinh');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await form.getByRole('button', { name: 'Đăng ký nền tảng' }).click();
    await explained(form, 'Tên nền tảng').getByText('Tên này đã có').waitFor();
    expect(await page.locator('main [role="alert"].ant-alert-error').count()).toBe(0);
  });

  it('a client that may push needs a kind, and schools are named by codes', async () => {
    await signInAs(page, on.hub, 'admin', '/administration/clients');
    await page.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Tên').fill('Chưa đủ');
    await form.getByLabel('Trường', { exact: true }).fill('x y!');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Cấp tài khoản' }).click();
    await explained(form, 'Loại dữ liệu được gửi').getByText('cần ít nhất một loại dữ liệu').waitFor();
    await explained(form, 'Mã trường').getByText('ví dụ X-20-101').waitFor();
    await explained(form, 'Nền tảng').getByText('Cần nhập mục này').waitFor();
    await picture(page, 'client-form-wrong-1280');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('a platform that is registered stands in the inventory, its client gets a new secret and the old one is refused', async () => {
    if (on.hub.fixture) return;
    await signInAs(page, on.hub, 'admin');
    const name = `Nền tảng E2E ${Date.now()}`;
    await open(page, `${on.hub.baseUrl}/administration/platforms`);
    await page.getByLabel('Tên nền tảng').fill(name);
    await page.getByLabel('Chức năng').fill('Tuyển sinh');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Đăng ký nền tảng' }).click();
    await page.getByRole('link', { name: 'Xem trong danh mục nền tảng' }).click();
    const drawer = page.locator('.ant-drawer-open');
    await drawer.getByRole('heading', { name }).waitFor();
    expect(await drawer.innerText()).toContain('Đang dùng');

    await open(page, `${on.hub.baseUrl}/administration/clients`);
    await page.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Nền tảng').fill(name);
    await page.keyboard.press('Enter');
    await form.getByLabel('Tên').fill(name);
    await form.getByLabel('Loại dữ liệu được gửi').fill('Trường');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await form.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const first = await shownSecret(page);
    expect(await tokenStatus(on.hub, first)).toBe(200);
    await page.getByLabel('Tìm tài khoản theo tên hoặc mã').fill(name);
    await page.getByRole('button', { name: `Đổi mã bí mật: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đổi mã bí mật' }).click();
    const second = await shownSecret(page);
    expect(second.secret).not.toBe(first.secret);
    expect([await tokenStatus(on.hub, first), await tokenStatus(on.hub, second)]).toEqual([401, 200]);
    await page.getByRole('button', { name: `Thu hồi: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await page.locator('tr', { hasText: name }).getByText('Đã thu hồi').waitFor();
    expect(await tokenStatus(on.hub, second)).toBe(401);
  });

  it('the settings of a province are kept', async () => {
    if (on.hub.fixture) return;
    await signInAs(page, on.hub, 'admin');
    for (const size of ['12', '10']) {
      await open(page, `${on.hub.baseUrl}/administration`);
      await page.getByRole('button', { name: 'Thiết lập: Lạng Sơn' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('Nhóm nhỏ phải ẩn').fill(size);
      await form.getByRole('button', { name: 'Lưu' }).click();
      await page.getByText('Đã lưu thiết lập của').waitFor();
      await open(page, `${on.hub.baseUrl}/administration`);
      await page.getByRole('button', { name: 'Thiết lập: Lạng Sơn' }).click();
      expect(await page.getByRole('dialog').getByLabel('Nhóm nhỏ phải ẩn').inputValue()).toBe(size);
    }
  });
});

describe('opening a province', () => {
  it('a province that was closed is open from then on, and can be looked at', async () => {
    if (on.hub.fixture) return;
    await signInAs(page, on.hub, 'admin', '/administration');
    const button = page.getByRole('button', { name: /^Mở tỉnh: / }).first();
    const name = ((await button.getAttribute('aria-label')) ?? '').replace('Mở tỉnh: ', '');
    await button.click();
    const form = page.getByRole('dialog');
    await picture(page, 'open-province-1280');
    await form.getByRole('button', { name: 'Mở tỉnh' }).click();
    await page.getByText(`Đã lưu thiết lập của ${name}`).waitFor();
    await open(page, `${on.hub.baseUrl}/administration`);
    await page.getByRole('button', { name: `Thiết lập: ${name}` }).waitFor();
    await page.locator('.shell-top .ant-select').first().click();
    await page.locator('.ant-select-item-option', { hasText: name }).waitFor();
  });
});

describe('the problems of a push', () => {
  it('lead from the cause to records that met it', async () => {
    if (!on.hub.fixture) await pushBadSchools(on.hub);
    await signInAs(page, on.hub, on.hub.fixture ? 'admin' : 'vendor');
    await open(page, `${on.hub.baseUrl}/pushes`);
    await page.locator('td a').first().click();
    await page.getByRole('button', { name: /^Xem bản ghi/ }).first().click();
    const drawer = page.locator('.ant-drawer-open');
    await drawer.locator('tr.ant-table-row').first().waitFor();
    await picture(page, 'cause-examples-1280');
    expect(await seriousFindings(page)).toEqual([]);
    if (!on.hub.fixture) expect(await drawer.innerText()).toContain('Hiển thị 2 trên 2 bản ghi');
  });
});

/** The client that the window shows once; closes it. */
async function shownSecret(on: Page): Promise<Secret> {
  const window = on.getByRole('dialog').filter({ hasText: 'Mã bí mật chỉ hiện một lần' });
  const shown = { id: await window.getByRole('textbox', { name: 'Mã tài khoản (client id)' }).inputValue(), secret: await window.getByRole('textbox', { name: 'Mã bí mật (client secret)' }).inputValue() };
  await window.getByRole('button', { name: 'Tôi đã lưu mã bí mật' }).click();
  await window.waitFor({ state: 'hidden' });
  return shown;
}

describe('looking a learner up', () => {
  it('needs a reason, finds by a name without diacritics, shows numbers masked, leaves nothing in the address', async () => {
    await signInAs(page, on.hub, 'department', '/learners');
    await page.getByLabel('Họ và tên').fill('nguyen');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Lý do cần ít nhất 10 ký tự').waitFor();
    await page.getByLabel('Lý do tra cứu').fill('Kiểm thử giao diện tra cứu');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.locator('.ant-alert').waitFor();
    await picture(page, 'learners-found-1280');
    expect(await page.locator('tbody tr.ant-table-row').count()).toBeGreaterThan(0);
    expect(await page.locator('tbody').innerText()).toContain('*');
    expect(new URL(page.url()).search).toBe('');
    // Whether the population database knows somebody is asked one by one: each answer is a row of the audit trail.
    await page.getByRole('button', { name: 'Xem đối chiếu' }).first().click();
    await page.getByText('Chưa đối chiếu').first().waitFor();
  });
});

describe('handing records on', () => {
  it('shows each destination, keeps its secret to itself, and says of one that is off that it is not done', async () => {
    await signInAs(page, on.hub, 'department', '/exchange');
    expect(await page.locator('tbody tr.ant-table-row').count()).toBe(4);
    expect(await page.locator('tbody').innerText()).toContain('Chưa nối');
    await page.getByRole('button', { name: 'Đề án 06: CSDL quốc gia về dân cư' }).click();
    const sheet = page.getByRole('dialog');
    for (const state of ['Khớp', 'Không khớp', 'Chưa đối chiếu']) await sheet.getByText(state, { exact: true }).waitFor();
    await sheet.getByLabel('Khoá bí mật').fill('khoa-thu-nghiem');
    await sheet.getByRole('button', { name: 'Lưu kết nối' }).click();
    await page.getByText('Đã lưu kết nối').waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[role=dialog] input[type=password]')?.value !== 'khoa-thu-nghiem');
    await picture(page, 'exchange-population-1280');
  });

  it('lists staff whom the civil-servant system holds differently, from a file, and marks one as seen', async () => {
    await signInAs(page, on.hub, 'department', '/exchange/civil-servants');
    const csv = 'Số định danh;Họ và tên;Ngày sinh;Trạng thái;Mã đơn vị\n;Vi Văn Thừa;01/01/1990;Đang làm việc;X-20-101\n';
    await page.locator('input[type=file]').setInputFiles({ name: 'can-bo.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText(/Đã nạp .* người/).waitFor();
    const row = page.locator('tbody tr.ant-table-row').filter({ hasText: 'Vi Văn Thừa' });
    await row.getByText('Chỉ có ở phần mềm cán bộ').waitFor();
    await row.getByRole('button', { name: 'Đánh dấu đã xem' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ghi chú').fill('Đã báo Phòng Tổ chức cán bộ');
    await dialog.getByRole('button', { name: 'Đánh dấu đã xem' }).click();
    await page.getByText('Đã ghi').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('seeing it live', () => {
  it('a figure that changes is shown at once and lights up', async () => {
    await signInAs(page, on.hub, 'leader', '/overview');
    await page.waitForSelector('.live[data-state="open"]');
    const withdraw = on.hub.fixture ? null : await pushSchool(on.hub);
    await page.waitForSelector('.tile .flash', { timeout: 20_000 });
    await withdraw?.();
  });
});

describe('what records add up to', () => {
  it('R-19 rooms and equipment, by commune and by school', async () => {
    await signInAs(page, on.hub, 'finance', '/sums');
    const main = page.locator('main');
    await main.getByRole('heading', { name: 'Phòng, toàn địa bàn' }).waitFor();
    await main.getByText('Phòng máy tính', { exact: true }).first().waitFor();
    await choose('Phòng hay thiết bị', 'Thiết bị');
    await main.getByText('Máy tính để bàn', { exact: true }).first().waitFor();
    await choose('Mỗi dòng là', 'Theo trường');
    await main.getByText(/^X-20-/).first().waitFor();
    // Who holds a certificate is not for those who plan.
    expect(await page.getByRole('navigation', { name: 'Số liệu tổng hợp' }).getByRole('link').allInnerTexts()).toEqual(['Phòng, thiết bị', 'Học bạ, văn bằng', 'Chữ ký số', 'Học liệu số', 'Nền tảng thí điểm']);
  });

  it('R-08 the use of a pilot, school by school, comes from what the pilot sent', async () => {
    await signInAs(page, on.hub, 'department', '/sums/pilots');
    const main = page.locator('main');
    await main.getByText('K12Online').first().waitFor();
    const tiles = main.locator('.tiles');
    await tiles.getByText('Trường có sử dụng').waitFor();
    const [using, all] = (await tiles.locator('.tile-value').first().innerText()).split(' / ').map(Number);
    expect(all).toBeGreaterThan(0);
    expect(using).toBeGreaterThan(0);
    await choose('Mỗi dòng là', 'Theo trường');
    await main.getByText(/^X-20-/).first().waitFor();
    await page.waitForFunction((rows) => document.querySelectorAll('main tbody tr.ant-table-row').length >= Math.min(rows, 20), on.hub.fixture ? 3 : (all ?? 0));
    await picture(page, 'pilot-by-school-1280');
    expect(await seriousFindings(page)).toEqual([]);
  });
});

/** Chooses in a field whose list opens by a click. */
async function choose(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.locator('.ant-select-item-option', { hasText: new RegExp(`^${option}$`) }).click();
}
