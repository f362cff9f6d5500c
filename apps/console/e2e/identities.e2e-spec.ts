import { describe, expect, it } from '@jest/globals';
import { open, overflowing, picture, seriousFindings } from './browser.js';
import { signInAs } from './hub-under-test.js';
import { stage } from './stage.js';

const on = stage({ each: true });

describe.each([1440, 390])('who is who, at %i px', (width) => {
  it('the department sees both sides beside each other, joins two children with a reason, and takes it back', async () => {
    const page = await on.newPage(width);
    await signInAs(page, on.hub, 'department', '/identities');
    const first = page.locator('.review-card').filter({ hasText: 'Có thể là một người' }).first();
    await first.waitFor();
    const itself = `.review-card[aria-labelledby="${String(await first.getAttribute('aria-labelledby'))}"]`;
    const pair = page.locator(itself);
    expect(await pair.locator('thead th').allInnerTexts()).toEqual(['Nội dung', 'Người 1', 'Người 2']);
    expect(await pair.locator('td[data-result="equal"]').first().innerText()).toContain('giống');

    await pair.getByRole('button', { name: 'Quyết định' }).click();
    await pair.getByText('Gộp làm một').click();
    await pair.getByRole('button', { name: 'Quyết định' }).click();
    await pair.getByText('Cần ít nhất 5 ký tự.').waitFor();
    await pair.getByLabel('Lý do').fill('Đã đối chiếu giấy khai sinh với nhà trường');
    await picture(page, `identities-deciding-${width}`);
    expect(await overflowing(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await pair.getByRole('button', { name: 'Quyết định' }).click();
    await page.waitForSelector(itself, { state: 'detached' });

    await open(page, `${on.hub.baseUrl}/identities/history`);
    await page.getByText('Có hiệu lực').first().waitFor();
    await picture(page, `identities-history-${width}`);
    expect(await overflowing(page)).toEqual([]);
    // Another width's story took one back before.
    const undone = await page.getByText('Đã huỷ', { exact: true }).count();
    await page.getByRole('button', { name: 'Huỷ quyết định' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Nhà trường báo là hai em khác nhau');
    await dialog.getByRole('button', { name: 'Huỷ quyết định' }).click();
    await page.getByText('Đã huỷ', { exact: true }).nth(undone).waitFor();

    await open(page, `${on.hub.baseUrl}/identities`);
    await page.waitForSelector(itself);
  });
});
