// The browser that tests and pictures are made with: Chromium or Chrome of the machine, never a download.
import { existsSync } from 'node:fs';

/** Where it lies on the systems that the tests run on. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** So that it asks for nothing of its own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser that CHROME_PATH names or the machine has, or `null`.
 *
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named === undefined || named === '') return PLACES.find((place) => existsSync(place)) ?? null;
  if (existsSync(named)) return named;
  throw new Error(`CHROME_PATH names '${named}', which does not exist. Install Chromium, or unset it.`);
}
