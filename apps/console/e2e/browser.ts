import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Debian's Chromium; CHROMIUM names another one. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
}

export interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Findings of axe (WCAG 2 A and AA) that are serious or critical. */
export async function seriousFindings(page: Page): Promise<readonly Finding[]> {
  // Not as a script of the page: its policy rightly lets none in.
  await page.evaluate(AXE);
  const result = await page.evaluate(async () => {
    interface Axe {
      run(root: unknown, options: unknown): Promise<{ violations: { id: string; impact: string | null; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations.map((each) => ({ id: each.id, impact: each.impact, help: each.help, nodes: each.nodes.slice(0, 4).map((node) => `${node.html.slice(0, 220)} — ${(node.failureSummary ?? '').slice(0, 200)}`) }));
  });
  return result.filter((each) => each.impact === 'serious' || each.impact === 'critical');
}

/** Elements that stick out of the page to the right, beyond those inside a place that scrolls by itself. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement) {
        if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(at).overflowX) && at.getBoundingClientRect().right <= width + 1) return true;
      }
      return false;
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
      .slice(0, 6)
      .map((element) => element.outerHTML.slice(0, 140));
  });
}

/** Opens a page of the console and waits until it stands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await stands(page);
}

/** Waits until a page stands: heading there, nothing loading. */
export async function stands(page: Page): Promise<void> {
  await page.waitForSelector('main h1', { timeout: 30_000 });
  await page.waitForFunction(() => document.querySelector('.ant-skeleton, .ant-spin-fullscreen-show') === null, undefined, { timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Keeps a picture when SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  // Charts draw themselves step by step.
  await page.waitForTimeout(700);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

export type { Browser, BrowserContext, Page };
