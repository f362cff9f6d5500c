import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { startBrowser, type Browser, type Page } from './browser.js';
import { hubUnderTest, type HubUnderTest } from './hub-under-test.js';

/** What the stories of a file play on. */
export interface Stage {
  readonly hub: HubUnderTest;
  /** A page of a person who has just come, at this width; less motion is asked for, so nothing slides or fades. Closed with the stage. */
  newPage(width?: number): Promise<Page>;
}

/** Opens browser and hub before the first story of the file and closes them after its last. @param each closes the pages after each story */
export function stage({ each = false } = {}): Stage {
  let browser: Browser;
  let hub: HubUnderTest;
  const closePages = async (): Promise<void> => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  };
  beforeAll(async () => {
    hub = await hubUnderTest();
    browser = await startBrowser();
  }, 120_000);
  if (each) afterEach(closePages);
  afterAll(async () => {
    await browser?.close();
    hub?.stop();
  });
  return {
    get hub() {
      return hub;
    },
    newPage: async (width = 1280) => {
      const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
      return context.newPage();
    },
  };
}
