import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Where Chromium or Chrome lies on the systems that the tests run on. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** So that the browser asks for nothing of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that CHROME_PATH names or the machine has; where there is none, `null` and loud words. */
export const BROWSER_PATH = findBrowser();

function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names '${named}', which does not exist. Install Chromium, or unset it.`);
  }
  const found = PLACES.find((place) => existsSync(place)) ?? null;
  if (found === null) {
    process.stderr.write(
      '\n!! SKIPPED: the tests in a real browser. Install Chromium or Chrome, or name one by CHROME_PATH.\n\n',
    );
  }
  return found;
}

/** One browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER_PATH ?? '', args: FLAGS });
  }, 60_000);
  afterAll(async () => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('The browser is there only while tests run.');
    return browser;
  };
}
