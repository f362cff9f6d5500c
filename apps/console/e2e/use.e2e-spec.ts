import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { open, picture, seriousFindings, startBrowser, type Browser, type Page } from './browser.js';
import { hubUnderTest, pushSchool, signInAs, type HubUnderTest } from './hub-under-test.js';

let browser: Browser;
let hub: HubUnderTest;
let page: Page;
beforeAll(async () => {
  hub = await hubUnderTest();
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  hub?.stop();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  page = await context.newPage();
});

const menu = () => page.locator('.shell-side nav a').allInnerTexts();

describe('using the console', () => {
  it('each role finds its own rooms in the menu', async () => {
    await signInAs(page, hub, 'vendor');
    expect(await menu()).toEqual(['Lượt gửi', 'Danh mục nền tảng']);
  });

  it('a room that the role does not have says so', async () => {
    await signInAs(page, hub, 'vendor');
    await page.goto(`${hub.baseUrl}/administration`);
    await page.waitForSelector('main h1');
    expect(await page.innerText('main h1')).toBe('Bạn không có quyền xem trang này');
  });

  it('the language is switched by one click and remembered', async () => {
    await signInAs(page, hub, 'leader');
    await page.locator('.shell-top').getByText('EN', { exact: true }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await menu()).toContain('Exam results');
    await page.reload();
    await page.waitForSelector('.shell-main h1');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('the way leads from the province to a commune and back', async () => {
    await signInAs(page, hub, 'leader');
    await open(page, `${hub.baseUrl}/overview`);
    const province = await page.innerText('main h1');
    const first = page.locator('td a').first();
    const commune = await first.innerText();
    await first.click();
    await page.waitForFunction((name) => document.querySelector('main h1')?.textContent === name, commune);
    await page.locator('.ant-breadcrumb a').first().click();
    await page.waitForFunction((name) => document.querySelector('main h1')?.textContent === name, province);
  });

  it('the stream stands and says so', async () => {
    await signInAs(page, hub, 'leader');
    await open(page, `${hub.baseUrl}/overview`);
    await page.waitForSelector('.live[data-state="open"]', { timeout: 15_000 });
  });

  it('a figure without data is words, never 0', async () => {
    await signInAs(page, hub, 'leader');
    await open(page, `${hub.baseUrl}/overview`);
    const tile = page.locator('.tile', { hasText: 'Thí điểm quá hạn đánh giá' });
    expect(await tile.locator('.tile-value').innerText()).toBe('chưa có dữ liệu');
  });

  it('signing out leads back to the door', async () => {
    await signInAs(page, hub, 'leader');
    await page.locator('.shell-top-end button').last().click();
    await page.getByText('Đăng xuất').click();
    await page.waitForSelector('.door-box', { timeout: 20_000 });
  });
});

describe('rooms and roles', () => {
  it.each(['vendor', 'school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'])('whatever the menu offers %s opens, nothing is refused', async (role) => {
    await signInAs(page, hub, role);
    const addresses = await page.locator('.shell-side nav a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(1);
    const refused: string[] = [];
    for (const address of addresses) {
      await open(page, address);
      if ((await page.locator('main .ant-alert-error, main .ant-result-warning').count()) > 0) refused.push(`${address}: ${(await page.innerText('main')).slice(0, 200)}`);
    }
    expect(refused).toEqual([]);
  });
});

describe('administering', () => {
  it('a new client shows its secret once, with its id, and can be revoked', async () => {
    await signInAs(page, hub, 'admin');
    await open(page, `${hub.baseUrl}/administration/clients`);
    const name = `E2E ${Date.now()}`;
    await page.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Nền tảng').fill(hub.fixture ? 'demo-20' : 'DEMO-QLTH-20');
    await page.keyboard.press('Enter');
    await form.getByLabel('Tên').fill(name);
    await form.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const secret = page.getByRole('dialog').filter({ hasText: 'Mã bí mật chỉ hiện một lần' });
    expect((await secret.getByRole('textbox', { name: 'Mã bí mật (client secret)' }).inputValue()).length).toBeGreaterThan(10);
    await page.waitForTimeout(500);
    await picture(page, 'client-secret-1280');
    expect(await seriousFindings(page)).toEqual([]);
    await secret.getByRole('button', { name: 'Tôi đã lưu mã bí mật' }).click();
    if (hub.fixture) return;
    await page.getByRole('button', { name: `Thu hồi: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await page.locator('tr', { hasText: name }).getByText('Đã thu hồi').waitFor();
  });

  it('an overlapping designation is refused in plain words, with the code', async () => {
    await signInAs(page, hub, 'admin');
    await open(page, `${hub.baseUrl}/administration/designations`);
    await page.getByRole('button', { name: 'Chỉ định nguồn' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Nền tảng').fill(hub.fixture ? 'demo-20' : 'DEMO-QLTH-20');
    await page.keyboard.press('Enter');
    // The demo has designated learners already.
    await form.getByLabel('Loại dữ liệu').fill('Học sinh');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await form.getByLabel('Quyết định (số, ngày, trích yếu)').fill('Thử nghiệm giao diện');
    await form.getByRole('button', { name: 'Chỉ định nguồn' }).click();
    await form.getByText('Hãy kết thúc chỉ định cũ hoặc đổi thời gian').waitFor();
    expect(await form.innerText()).toContain('designation_overlap');
    await page.waitForTimeout(500);
    await picture(page, 'designation-overlap-1280');
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('looking a learner up', () => {
  it('needs a reason, finds by a name without diacritics, shows numbers masked, leaves nothing in the address', async () => {
    await signInAs(page, hub, 'department');
    await open(page, `${hub.baseUrl}/learners`);
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
  });
});

describe('seeing it live', () => {
  it('a figure that changes is shown at once and lights up', async () => {
    await signInAs(page, hub, 'leader');
    await open(page, `${hub.baseUrl}/overview`);
    await page.waitForSelector('.live[data-state="open"]');
    const withdraw = hub.fixture ? null : await pushSchool(hub);
    await page.waitForSelector('.tile .flash', { timeout: 20_000 });
    await withdraw?.();
  });
});
