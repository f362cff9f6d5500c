import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { overflowing, picture, seriousFindings, type Page } from './browser.js';
import { signInAs } from './hub-under-test.js';
import { stage } from './stage.js';

/** Pages and what each asks the hub for first. */
const PAGES: readonly (readonly [name: string, path: string, asks: string])[] = [
  ['overview', '/overview', '**/api/ioc/**'],
  ['exams', '/exams', '**/api/ioc/**'],
  ['indicators', '/reporting', '**/api/reporting/**'],
  ['tasks', '/reporting/tasks', '**/api/reporting/**'],
  ['directives', '/reporting/directives', '**/api/reporting/**'],
  ['pushes', '/pushes', '**/api/education/**'],
  ['push', '/pushes/00000000-0000-7000-8000-000000000000', '**/api/education/**'],
  ['waiting', '/waiting', '**/api/education/**'],
  ['handovers', '/handovers', '**/api/education/**'],
  ['sums-inventory', '/sums', '**/api/education/**'],
  ['sums-credentials', '/sums/credentials', '**/api/education/**'],
  ['sums-signing', '/sums/signing', '**/api/education/**'],
  ['sums-expiring', '/sums/expiring', '**/api/education/**'],
  ['sums-resources', '/sums/resources', '**/api/education/**'],
  ['sums-pilots', '/sums/pilots', '**/api/education/**'],
  ['schools', '/schools', '**/api/education/**'],
  ['school', '/schools/X-20-101', '**/api/education/**'],
  ['exchange', '/exchange', '**/api/education/**'],
  ['platforms', '/platforms', '**/api/registry/v1/platforms**'],
  ['provinces', '/administration', '**/api/registry/v1/provinces**'],
  ['clients', '/administration/clients', '**/api/registry/v1/clients**'],
  ['designations', '/administration/designations', '**/api/registry/v1/designations**'],
  ['users', '/administration/users', '**/api/registry/v1/users**'],
];
/** Those that list something: what they say when there is nothing. */
const LISTS = PAGES.filter(([name]) => !['overview', 'exams', 'push', 'school'].includes(name));
/** Refused and loading look the same everywhere: one of each build of page. */
const FEW = PAGES.filter(([name]) => ['overview', 'push', 'sums-pilots', 'schools', 'clients'].includes(name));
const TRACE = '0af7651916cd43dd8448eb211c80319c';

const failing = (route: Route) =>
  route.fulfill({ status: 500, contentType: 'application/problem+json', headers: { 'retry-after': '0' }, body: JSON.stringify({ code: 'internal_error', status: 500, title: 'Hệ thống gặp lỗi', traceId: TRACE }) });
const refusing = (route: Route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify({ code: 'out_of_area', status: 403, title: 'Ngoài phạm vi', traceId: TRACE }) });
const silent = () => undefined;
const empty = (route: Route) => route.fulfill({ json: { items: [], next: null } });

const on = stage();

describe.each([1440, 390])('at %i px', (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await on.newPage(width);
    await signInAs(page, on.hub, 'admin');
  }, 60_000);
  afterAll(async () => {
    await page?.context().close();
  });

  /** The page while the hub answers its questions in a way of its own. */
  const look = async (path: string, asks: string, answer: (route: Route) => unknown): Promise<void> => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.route(asks, answer);
    await page.goto(on.hub.baseUrl + path, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('main');
  };
  const isSound = async (name: string): Promise<void> => {
    await picture(page, `${name}-${width}`);
    expect(await overflowing(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
  };

  it.each(PAGES)('%s that fails says so, with code and trace id, and can be tried again', async (name, path, asks) => {
    await look(path, asks, failing);
    const notice = page.locator('main [role="alert"]').first();
    await notice.waitFor();
    expect(await notice.innerText()).toContain('Hệ thống gặp lỗi');
    expect(await notice.innerText()).toContain(TRACE);
    await isSound(`failed-${name}`);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // A page of two panels has a notice in each.
    const retry = page.locator('main [role="alert"]').getByRole('button', { name: 'Thử lại' });
    for (let left = await retry.count(); left > 0; left -= 1) await retry.first().click();
    await page.waitForFunction((trace) => document.querySelector('main')?.textContent?.includes(trace) !== true, TRACE);
  });

  it.each(FEW)('%s that is refused says so in plain words', async (name, path, asks) => {
    await look(path, asks, refusing);
    await page.getByText('Bạn không có quyền xem trang này').first().waitFor();
    await isSound(`refused-${name}`);
  });

  it.each(FEW)('%s on its way tells a screen reader that it is loading', async (name, path, asks) => {
    await look(path, asks, silent);
    await page.getByRole('status', { name: 'Đang tải…' }).first().waitFor();
    await isSound(`loading-${name}`);
  });

  it.each(LISTS)('%s without anything says so, and not 0', async (name, path, asks) => {
    await look(path, asks, empty);
    await page.locator('main').getByText(/Chưa có|Không có \S+( \S+)? nào|chưa có/).first().waitFor();
    await isSound(`empty-${name}`);
  });
});
