import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { overflowing, picture, seriousFindings } from './browser.js';
import { pupilsOfClerk, resultsOfClerk, signInAs } from './hub-under-test.js';
import { messyMarkBook } from './messy-workbook.js';
import { stage } from './stage.js';

const on = stage({ each: true });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The school year of today, as the demo has it. */
function schoolYear(): string {
  const now = new Date();
  const start = now.getMonth() >= 7 ? now.getFullYear() : now.getFullYear() - 1;
  return `${start}-${start + 1}`;
}

describe("a clerk's workbook, from the desk to the figure", () => {
  it.each([1280, 390])('is read, corrected, confirmed, counted, and its wrong row comes back, at %i px', async (width) => {
    const page = await on.newPage(width);
    const before = on.hub.fixture ? 0 : await resultsOfClerk(on.hub);
    const codes = on.hub.fixture ? [] : await pupilsOfClerk(on.hub);
    await signInAs(page, on.hub, 'school', '/uploads');
    await page.locator('#upload-kinds').click();
    await page.locator('.ant-select-item-option', { hasText: 'Kết quả môn học' }).click();
    await page.keyboard.press('Escape');
    // Another mark each time, so that a second run changes something too.
    const mark = `${5 + (Date.now() % 5)},${Date.now() % 10}`;
    await page.setInputFiles('input[type=file]', { name: 'so-diem.xlsx', mimeType: XLSX, buffer: messyMarkBook(codes, schoolYear(), mark) });
    await page.waitForURL('**/uploads/*');
    await page.getByText('Cách hiểu: Kết quả môn học').waitFor();

    // What it says of the messy parts.
    const main = page.locator('main');
    await main.getByText('Bảng điểm 10A1, ô F7').first().waitFor();
    expect(await main.innerText()).toContain('Tệp thiếu thông tin mà mọi dòng cần');
    expect(await main.innerText()).toContain('phần ký tên');
    expect(await main.innerText()).toContain('“DM_Mon”: không có tiêu đề của loại dữ liệu này');
    await picture(page, `upload-reading-${width}`);
    expect(await overflowing(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);

    // The rules of assessment are said once for all rows, and it is read again.
    await page.locator('#constant-scheme').click();
    await page.locator('.ant-select-item-option', { hasText: 'Thông tư 22/2021' }).click();
    await page.getByRole('button', { name: 'Đọc lại' }).click();
    await main.getByText('Tệp thiếu thông tin mà mọi dòng cần').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Xác nhận và gửi' }).click();
    await page.getByText('Kết quả gửi: Kết quả môn học').waitFor();
    await main.getByText('Bảng điểm 10A1, ô F7').first().waitFor();
    await picture(page, `upload-sent-${width}`);
    expect(await overflowing(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);

    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải các dòng cần sửa' }).click()]);
    expect(file.suggestedFilename()).toBe('dong-can-sua.xlsx');
    expect(readFileSync(await file.path()).subarray(0, 2).toString()).toBe('PK');
    if (on.hub.fixture) return;

    // Eleven pupils' marks are counted; the third row was wrong. At the second width they are there already.
    let now = 0;
    for (let tries = 0; tries < 40 && now < 11; tries += 1) {
      now = await resultsOfClerk(on.hub);
      if (now < 11) await page.waitForTimeout(250);
    }
    expect([before, now]).toEqual([before === 0 ? 0 : 11, 11]);
  }, 120_000);

  it('a template is there for each kind', async () => {
    const page = await on.newPage();
    await signInAs(page, on.hub, 'school', '/uploads');
    if (on.hub.fixture) return;
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Kết quả môn học' }).click()]);
    expect(file.suggestedFilename()).toBe('mau-subject-result.xlsx');
  });
});
