import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { renderHtml } from '../../src/report/html.js';
import { visible } from '../../src/report/visible.js';
import { BROWSER_PATH, useBrowser } from '../support/browser.js';
import { Folder } from '../support/folder.js';
import { finding, PATCH, PLAIN, policyFinding, reportOf, skipped } from './support.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Four rows: three that count, one that is suppressed. */
const REPORT = reportOf(
  [
    finding({ path: 'src/app.py', startLine: 10 }),
    finding({ path: 'src/app.py', startLine: 9, severity: 'low' }),
    policyFinding({ path: 'infra/policy.json' }),
    finding({ path: 'test/old.py', suppressed: { by: 'ignore', reason: 'Rotated.', until: null } }),
  ],
  {
    notices: [{ level: 'notice', message: 'Stale.', path: 'a.yml', line: 2 }],
    scope: { skipped: [skipped('locked', 'could not be read'), skipped('a.png', 'binary', true)] },
  },
);

describe.skipIf(BROWSER_PATH === null)('the HTML report in a browser', () => {
  const browser = useBrowser();

  /** Opens a report. The test fails where the page asks for anything, or says something is wrong. */
  async function open(report: Report, options: BrowserContextOptions = {}): Promise<Page> {
    const folder = new Folder();
    const file = join(folder.path, 'report.html');
    writeFileSync(file, renderHtml(report, PLAIN));
    const context = await browser().newContext(options);
    const page = await context.newPage();
    const troubles: string[] = [];
    const address = pathToFileURL(file).href;
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => request.url() !== address && troubles.push(`asks for ${request.url()}`));
    page.on('console', (message) => troubles.push(`says ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(`throws ${error.message}`));
    page.on('dialog', (dialog) => troubles.push(`asks ${dialog.message()}`));
    onTestFinished(async () => {
      await context.close();
      expect(troubles).toEqual([]);
    });
    await page.goto(address);
    return page;
  }

  async function shownPlaces(page: Page): Promise<string[]> {
    const places = page.locator('tbody th:visible');
    return (await places.allTextContents()).map((text) => text.trim());
  }

  const status = (page: Page) => page.getByRole('status').textContent();

  it('shows the worst first, and hides what is suppressed', async () => {
    const page = await open(REPORT);
    expect(await shownPlaces(page)).toEqual(['src/app.py:10', 'infra/policy.json:7', 'src/app.py:9']);
    expect(await status(page)).toBe('3 of 4 findings shown.');
  });

  it('filters by severity, kind, rule, path and suppression, and clears', async () => {
    const page = await open(REPORT);
    await page.getByLabel('critical').uncheck();
    expect(await shownPlaces(page)).toEqual(['infra/policy.json:7', 'src/app.py:9']);
    await page.getByLabel('policy', { exact: true }).uncheck();
    expect(await shownPlaces(page)).toEqual(['src/app.py:9']);
    await page.getByLabel('Path contains').fill('INFRA');
    expect(await shownPlaces(page)).toEqual([]);
    expect(await status(page)).toBe('None of 4 findings matches.');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => shownPlaces(page)).toHaveLength(3);
    await page.getByLabel('Rule', { exact: true }).selectOption('iam-wildcard-resource');
    expect(await shownPlaces(page)).toEqual(['infra/policy.json:7']);
    await page.getByLabel('Rule', { exact: true }).selectOption('');
    await page.getByLabel(/^Suppressed/).selectOption('only');
    expect(await shownPlaces(page)).toEqual(['test/old.py:3']);
    await page.getByLabel(/^Suppressed/).selectOption('shown');
    expect(await shownPlaces(page)).toHaveLength(4);
  });

  it('sorts by the columns, from the keyboard, and says so to a screen reader', async () => {
    const page = await open(REPORT);
    const head = page.getByRole('columnheader', { name: 'Where' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await shownPlaces(page)).toEqual(['infra/policy.json:7', 'src/app.py:9', 'src/app.py:10']);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await shownPlaces(page)).toEqual(['src/app.py:10', 'src/app.py:9', 'infra/policy.json:7']);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const severity = page.getByRole('columnheader', { name: 'Severity' });
    expect(await severity.getAttribute('aria-sort')).toBeNull();
    await severity.getByRole('button').click();
    expect(await severity.getAttribute('aria-sort')).toBe('descending');
    expect(await shownPlaces(page)).toEqual(['src/app.py:10', 'infra/policy.json:7', 'src/app.py:9']);
  });

  it('brings the steps that several findings need to where a finding is unfolded', async () => {
    const page = await open(REPORT);
    const row = page.getByRole('row', { name: /app\.py:10/ });
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => row.getByRole('listitem').allTextContents()).toContain('Deactivate the key.');
    expect(await row.getByText('What to do').isVisible()).toBe(true);
  });

  it('is a table to the accessibility tree, though its rows are grids', async () => {
    const page = await open(REPORT);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    expect([count('table'), count('row'), count('columnheader'), count('rowheader')]).toEqual([1, 4, 5, 3]);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const page = await open(REPORT, { colorScheme });
    await page.getByLabel(/^Suppressed/).selectOption('shown');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: readonly AxeViolation[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
  });

  it('is a plain table without JavaScript', async () => {
    const page = await open(REPORT, { javaScriptEnabled: false });
    expect(await shownPlaces(page)).toHaveLength(4);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('thead button').count()).toBe(0);
    await page.locator('tbody summary').first().click();
    expect(await page.locator('tbody dl').first().isVisible()).toBe(true);
    expect(await page.getByText('Deactivate the key.').first().isVisible()).toBe(true);
  });

  it('prints without its filters and with all folds open', async () => {
    const page = await open(REPORT);
    expect(await page.locator('tbody dl').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').isVisible()).toBe(false);
    const heights =
      'Array.from(document.querySelectorAll("tbody tr:not([hidden]) dl"), (list) => list.offsetHeight)';
    expect(((await page.evaluate(heights)) as number[]).every((height) => height > 20)).toBe(true);
  });

  it('shows what would act as text', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "'-alert(1)-'",
      '</td></tr></table></main><h1>gone</h1>',
      '</script><script>alert(1)</script>',
      '</style><style>*{display:none}',
      '<!--',
      '&lt;b&gt;',
      'javascript:alert(1)',
      '\u202eevil\u2066\x1b[2J',
      '{{constructor.constructor("alert(1)")()}}',
    ];
    const findings = hostile.map((text, index) =>
      finding({
        ruleId: text,
        path: text,
        message: text,
        redacted: text,
        remediation: [text],
        startLine: index + 1,
        details: { [text]: text, patch: { ...PATCH, lines: { start: 1, end: 1, before: text, after: '' } } },
        excerpt: { text, highlightStart: 1, highlightLength: 3 },
      }),
    );
    const page = await open(reportOf(findings));
    expect(await page.locator('h1').allTextContents()).toEqual(['Starkey']);
    expect(await page.locator('tbody summary').allTextContents()).toEqual(hostile.map(visible));
    expect(await shownPlaces(page)).toEqual(hostile.map((text, index) => `${visible(text)}:${index + 1}`));
    expect(await page.locator('tbody del').allTextContents()).toEqual(
      hostile.map((text) => visible(`- ${text}`)),
    );
    expect(await page.locator('img').count()).toBe(0);
    const rule = page.getByLabel('Rule', { exact: true });
    for (const text of hostile.slice(0, 3)) {
      await rule.selectOption(visible(text));
      expect(await page.locator('tbody tr:visible').count()).toBe(1);
    }
  });

  it('holds five thousand findings', async () => {
    const findings = Array.from({ length: 5_000 }, (_, index) =>
      finding({ path: `src/${index % 50}/file.py`, startLine: index + 1 }),
    );
    const page = await open(reportOf(findings));
    expect(await status(page)).toBe('5,000 of 5,000 findings shown.');
    await page.getByLabel('Path contains').fill('src/7/');
    expect(await status(page)).toBe('100 of 5,000 findings shown.');
    await page.getByRole('columnheader', { name: 'Where' }).getByRole('button').click();
    expect((await shownPlaces(page)).slice(0, 2)).toEqual(['src/7/file.py:8', 'src/7/file.py:58']);
  });
});

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
