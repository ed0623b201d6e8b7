// Takes pictures of what readers see on GitHub and in the HTML report, of a real run on a small repository with leaks
// that are made here: the job summary and the comment as GitHub-flavoured HTML, the report in light and dark.
// Reads the compiled sources, so build first. Usage: npm run docs:pictures
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import markdownIt from 'markdown-it';
import { chromium } from 'playwright-core';
import { parseCommandLine } from '../build/inputs/command-line.js';
import { renderComment } from '../build/report/comment.js';
import { renderHtml } from '../build/report/html.js';
import { pageWithin } from '../build/report/markdown.js';
import { run } from '../build/run.js';
import { createWorld } from '../build/world.js';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { DEMO_FILES } from './demo.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));

/** The pictures stand in pages of text: no larger than that. */
const MAX_BYTES = 150_000;

/** Pixels of the picture to one of the page, for screens of many. */
const SCALE = 1.25;

/** Signs that a machine without fonts for them shows as boxes. */
const SIGNS = {
  '❌': '<svg width="20" height="20" viewBox="0 0 16 16" style="vertical-align:-2px"><path d="M3 3l10 10M13 3L3 13" stroke="#dd2e44" stroke-width="3" stroke-linecap="round"/></svg>',
};

const folder = mkdtempSync(join(tmpdir(), 'starkey-pictures-'));
try {
  const { report, repository } = await demoRun();
  const key = '0'.repeat(12);
  const summary = github(pageWithin(report, { repository }, () => true));
  const comment = github(renderComment(report, { key, state: 'red', repository }));
  await take([
    { name: 'summary.png', html: summary, width: 920, height: null, unfolded: 1, colorScheme: 'light' },
    { name: 'comment.png', html: comment, width: 820, height: null, unfolded: null, colorScheme: 'light' },
    {
      name: 'report-light.png',
      html: renderHtml(report, { repository }),
      width: 1180,
      height: 760,
      unfolded: 0,
      colorScheme: 'light',
    },
    {
      name: 'report-dark.png',
      html: renderHtml(report, { repository }),
      width: 1180,
      height: 760,
      unfolded: 0,
      colorScheme: 'dark',
    },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Scans a change of two files, as a job does on a pull request. */
async function demoRun() {
  const git = (...parameters) => {
    const identity = [
      '-c',
      'user.name=Ann',
      '-c',
      'user.email=ann@example.com',
      '-c',
      'commit.gpgSign=false',
    ];
    return execFileSync('git', [...identity, ...parameters], { cwd: folder, encoding: 'utf8' }).trim();
  };
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=Start');
  for (const [name, text] of Object.entries(DEMO_FILES)) writeFileSync(join(folder, name), text);
  git('add', '--all');
  git('commit', '--quiet', '--message=Back up the uploads');
  const command = parseCommandLine(['scan', '--since', 'HEAD~1', '--jobs', '1']);
  const world = createWorld(folder, new URL('../build/worker.js', import.meta.url));
  const { report } = await run({ ...command, inlineAllow: 'report' }, world);
  const repository = { url: 'https://github.com/acme/shop', commit: git('rev-parse', 'HEAD') };
  return { report: { ...report, summary: { ...report.summary, durationMs: 100 } }, repository };
}

/** Markdown as GitHub shows it: its own style, and the tags that it lets pass. */
function github(markdown) {
  const style = readFileSync(join(top, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');
  const frame = 'body{margin:0;padding:24px}.markdown-body{font-size:14px}';
  const content = markdownIt({ html: true, highlight: coloured }).render(markdown);
  const shown = Object.entries(SIGNS).reduce(
    (text, [sign, picture]) => text.replaceAll(sign, picture),
    content,
  );
  return `<!DOCTYPE html><meta charset="utf-8"><style>${style}${frame}</style><article class="markdown-body">${shown}</article>`;
}

/** Comparisons in GitHub's colours; all else as it is, which an empty text stands for. */
function coloured(text, language) {
  if (language !== 'diff') return '';
  const classes = { '+': 'pl-mi1', '-': 'pl-md' };
  const line = (each) =>
    `<span class="${classes[each.charAt(0)] ?? ''}">${markdownIt().utils.escapeHtml(each)}</span>`;
  return text.trimEnd().split('\n').map(line).join('\n');
}

/** @param pictures With the number of the fold that is open in it, from 0; without a height the whole page. */
async function take(pictures) {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });
  try {
    for (const { name, html, width, height, unfolded, colorScheme } of pictures) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      const page = await browser.newPage({
        colorScheme,
        viewport: { width, height: height ?? 300 },
        deviceScaleFactor: SCALE,
      });
      await page.goto(pathToFileURL(file).href);
      if (unfolded !== null) await page.locator('details > summary').nth(unfolded).click();
      await page.mouse.move(0, 0);
      const bytes = await page.screenshot({ fullPage: height === null, type: 'png' });
      if (bytes.length > MAX_BYTES)
        throw new Error(`${name} has ${bytes.length} bytes, more than ${MAX_BYTES}.`);
      writeFileSync(join(top, 'docs', name), bytes);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
