import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from './browser.js';
import { pushSchool, signInAs } from './hub-under-test.js';
import { stage } from './stage.js';

const on = stage({ each: true });
let page: Page;
beforeEach(async () => {
  page = await on.newPage();
});

const streamIsOpen = () => page.waitForSelector('.live[data-state="open"]', { timeout: 40_000 });
const tokenOfNow = () => page.evaluate(() => Object.values(sessionStorage).map((text) => /"access_token":"([^"]+)"/.exec(text)?.[1]).find((token) => token !== undefined) ?? null);

describe('a page that stays open longer than a token lives', () => {
  beforeEach(async () => {
    // The browser's clock can be moved; the hub's cannot.
    await page.clock.install();
    await signInAs(page, on.hub, 'leader');
    await streamIsOpen();
  });

  it('is given a new token before the old one runs out, and goes on', async () => {
    const before = await tokenOfNow();
    const renewed = page.waitForResponse((response) => response.url().endsWith('/oauth/token') && response.ok());
    await page.clock.fastForward('14:00');
    await renewed;
    await page.waitForFunction((old) => Object.values(sessionStorage).some((text) => text.includes('"access_token"') && !text.includes(String(old))), before);
    await page.clock.fastForward('14:00');
    expect(await page.locator('.shell-main h1').count()).toBe(1);
  });

  it('keeps the person signed in when the hub is away at that moment, and renews once it is back', async () => {
    await page.context().setOffline(true);
    await page.clock.fastForward('16:00');
    await page.waitForSelector('.live[data-state="waiting"]', { timeout: 20_000 });
    expect(await page.locator('.door-box').count()).toBe(0);
    const renewed = page.waitForResponse((response) => response.url().endsWith('/oauth/token') && response.ok(), { timeout: 60_000 });
    await page.context().setOffline(false);
    await page.clock.fastForward('00:40');
    await renewed;
    await streamIsOpen();
  });

  it('asks to sign in again when the hub refuses a new token', async () => {
    await page.route('**/oauth/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
    await page.clock.fastForward('14:00');
    await page.waitForSelector('.door-box', { timeout: 20_000 });
  });
});

describe('figures on the stream', () => {
  it('are in sight within a second of the outcome, without a reload, in tile and in the table of communes', async () => {
    if (on.hub.fixture) return;
    await signInAs(page, on.hub, 'leader');
    await streamIsOpen();
    await page.evaluate(() => Object.assign(window, { stillThere: true }));
    const tile = page.locator('.tile', { hasText: 'Trường' }).first().locator('.tile-value');
    const row = page.locator('tr', { hasText: 'Phường Đông Kinh' }).locator('td').nth(1);
    const [schools, inCommune] = [await number(tile), await number(row)];
    const withdraw = await pushSchool(on.hub);
    const known = Date.now();
    await page.waitForFunction((expected) => [...document.querySelectorAll('.tile')].some((each) => each.textContent?.startsWith('Trường') === true && each.querySelector('.tile-value')?.textContent === String(expected)), schools + 1, { polling: 20 });
    expect(Date.now() - known).toBeLessThan(1_000);
    await page.waitForFunction((expected) => [...document.querySelectorAll('tr')].some((each) => each.textContent?.includes('Phường Đông Kinh') === true && each.querySelectorAll('td')[1]?.textContent === String(expected)), inCommune + 1, { timeout: 5_000 });
    expect(await page.evaluate(() => 'stillThere' in window)).toBe(true);
    await withdraw();
  });

  it('that were missed without network are there after it, from where the stream broke off', async () => {
    if (on.hub.fixture) return;
    await signInAs(page, on.hub, 'leader');
    await streamIsOpen();
    const tile = page.locator('.tile', { hasText: 'Trường' }).first().locator('.tile-value');
    const schools = await number(tile);
    await page.context().setOffline(true);
    await page.waitForSelector('.live:not([data-state="open"])', { timeout: 70_000 });
    const withdraw = await pushSchool(on.hub);
    const resumed = page.waitForRequest((request) => request.url().includes('/api/ioc/v1/stream') && request.headers()['last-event-id'] !== undefined, { timeout: 60_000 });
    await page.context().setOffline(false);
    await resumed;
    await streamIsOpen();
    await page.waitForFunction((expected) => document.querySelector('.tile .tile-value')?.textContent === String(expected), schools + 1, { timeout: 20_000 });
    await withdraw();
  });
});

async function number(of: { readonly innerText: () => Promise<string> }): Promise<number> {
  return Number((await of.innerText()).replace(/\D/g, ''));
}
