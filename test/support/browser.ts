import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';

/** The browser to test in; where there is none, `null` and loud words. */
export const BROWSER_PATH = findBrowser();

if (BROWSER_PATH === null) {
  process.stderr.write(
    '\n!! SKIPPED: the tests in a real browser. Install Chromium or Chrome, or name one by CHROME_PATH.\n\n',
  );
}

/** One browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER_PATH ?? '', args: BROWSER_FLAGS });
  }, 60_000);
  afterAll(async () => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('The browser is there only while tests run.');
    return browser;
  };
}
