import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { findingList } from '../../src/report/html/finding-list.js';
import { html, type Markup } from '../../src/report/html/markup.js';
import { SCRIPT, STYLE } from '../../src/report/html/page-assets.js';
import { renderHtml as renderPage } from '../../src/report/html.js';
import { visible } from '../../src/report/visible.js';
import {
  finding,
  hostileReport,
  hostileText,
  KEY_RULE,
  PATCH,
  PLAIN,
  policyFinding,
  reportOf,
  skipped,
} from './support.js';

function renderHtml(report: Report): string {
  return renderPage(report, PLAIN);
}

/** The page without style and script, whose text is the program's own. */
function withoutAssets(page: string): string {
  return page.replace(STYLE, '').replace(SCRIPT, '');
}

/** What a browser shows of text and attributes. */
function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => {
    return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }[entity] ?? entity;
  });
}

describe('html', () => {
  it.each([
    ['<b a="1">&\'', '&lt;b a=&quot;1&quot;&gt;&amp;&#39;'],
    ['a\u202eb\x1b[2J\n', 'a\\u202eb\\x1b[2J\\n'],
    ['##[error]', '##\\x5berror]'],
    ['plain (text), 100% [of] {it}: ~a@b.c|d^e`f`;', 'plain (text), 100% [of] {it}: ~a@b.c|d^e`f`;'],
    ['漢字 é', '漢字 é'],
  ])('escapes %j', (text, expected) => {
    expect(html`<i>${text}</i>`.source).toBe(`<i>${expected}</i>`);
  });

  it('takes HTML, lists, numbers and nothing', () => {
    expect(html`${[html`<b>`, '<', null, 3]}`.source).toBe('<b>&lt;3');
  });

  it('shows any text as it is, and lets none of it act', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { source } = html`${text}`;
        expect(source).not.toMatch(/[<>"']/);
        expect(decoded(source)).toBe(visible(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('renderHtml', () => {
  it('allows its own style and script, and nothing else', () => {
    const page = renderHtml(reportOf([finding()]));
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page)?.[1] ?? '';
    const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [style = ''] = /(?<=<style>).*?(?=<\/style>)/s.exec(page) ?? [];
    const [script = ''] = /(?<=<script>).*?(?=<\/script>)/s.exec(page) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${digest(style)}`,
      `script-src ${digest(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(page.match(/<style|<script|<link|<img|<iframe|<object|<embed|\bsrc=|\bstyle=|\bon\w+=/g)).toEqual([
      '<style',
      '<script',
    ]);
    expect(STYLE).not.toMatch(/url\(|@import|expression/);
    expect(SCRIPT).not.toMatch(/innerHTML|eval|fetch\(|XMLHttpRequest|import\s*\(/);
  });

  it('says all that is known of a finding', () => {
    const page = renderHtml(
      reportOf(
        [
          finding({
            commit: { id: 'c'.repeat(40), authorDate: '2026-01-02T03:04:05+00:00', author: 'A <b>' },
          }),
          policyFinding({
            details: {
              patch: { ...PATCH, lines: { start: 7, end: 8, before: 'old <\nsame', after: 'new >\nsame' } },
              list: ['a', 'b'],
            },
          }),
          policyFinding({
            path: 'other.json',
            suppressed: { by: 'ignore', reason: 'why & how', until: '2027-01-31' },
          }),
        ],
        { scope: { skipped: [skipped('locked', 'could not be read'), skipped('a.png', 'binary', true)] } },
      ),
    );
    const texts = [
      'AKIA…LIB',
      `in commit <code>${'c'.repeat(12)}</code>`,
      'by A &lt;b&gt;',
      '<li>Deactivate the key.</li>',
      `<a href="${KEY_RULE.references[0]}">`,
      '<del>- old &lt;</del>\n<ins>+ new &gt;</ins>\n  same</pre>',
      '<dt>list</dt><dd>a, b</dd>',
      'the ignore list, until 2027-01-31',
      'why &amp; how',
      '&quot;Resource&quot;: <mark>&quot;*&quot;</mark>',
      '<h2>Not scanned</h2>',
      '<li><code>locked</code>: could not be read</li>',
      '1 file skipped: binary (1)',
      'The scan is not whole',
    ];
    for (const text of texts) expect(page).toContain(text);
  });

  it('writes steps that several findings need once, and refers to them', () => {
    const page = renderHtml(reportOf([finding(), finding({ startLine: 9 }), policyFinding()]));
    expect(page.split('<li>Deactivate the key.</li>')).toHaveLength(2);
    expect(page.split('href="#fix-1"')).toHaveLength(3);
    expect(page.split('id="fix-1"')).toHaveLength(2);
  });

  it('has no table where nothing was found', () => {
    const page = renderHtml(reportOf([]));
    expect(page).not.toContain('<table');
    expect(page).toContain('<title>Starkey: No findings</title>');
    expect(page).toContain('<h2>What was scanned</h2>');
  });

  it('links to the lines where the repository is known', () => {
    const repository = { url: 'https://github.com/octo/app', commit: 'c'.repeat(40) };
    const page = renderPage(reportOf([finding()]), { ...PLAIN, repository });
    expect(page).toContain(
      `<a href="https://github.com/octo/app/blob/${'c'.repeat(40)}/src/app.py#L3"><code>src/app.py:3</code></a>`,
    );
  });

  it('links to nothing but the web', () => {
    const references = [
      'https://docs.example',
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://no.example',
    ];
    const page = renderHtml(reportOf([finding()], { rules: [{ ...KEY_RULE, references }] }));
    const targets = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual(['https://docs.example']);
  });

  it('keeps its form whatever names and texts are', () => {
    const names = (page: string) =>
      new Set([...withoutAssets(page).matchAll(/<\/?([^\s>]+)/g)].map(([, name]) => name));
    const known = names(
      renderHtml(
        reportOf(
          [
            finding(),
            finding(),
            policyFinding(),
            finding({ suppressed: { by: 'path', reason: 'x', until: null } }),
          ],
          {
            notices: [{ level: 'notice', message: 'x', path: 'x', line: 1 }],
            scope: { skipped: [skipped('x', 'x'), skipped('y', 'y', true)] },
          },
        ),
      ),
    );
    fc.assert(
      fc.property(hostileReport, (report) => {
        const page = withoutAssets(renderHtml(report));
        for (const name of names(page)) expect([...known, 'ins', 'del']).toContain(name);
        expect(page.split('<tr class=')).toHaveLength(report.findings.length + 1);
        expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
        expect(page).not.toMatch(/<a href="(?!#fix-\d+"|https:\/\/docs\.aws\.amazon\.com\/)/);
      }),
    );
  });
});

describe('findingList', () => {
  it('lists findings of many repositories, each with its link', () => {
    const list = findingList(
      [
        {
          finding: finding(),
          repository: 'acme/<b>',
          link: 'https://github.com/acme/b/blob/c/src/app.py#L3',
        },
        { finding: policyFinding(), repository: 'acme/two', link: 'javascript:alert(1)' },
      ],
      [],
    ) as Markup;
    expect(list.source).toContain('<table class="findings of-many"');
    expect(list.source).toContain('<option value="acme/&lt;b&gt;">acme/&lt;b&gt; (1)</option>');
    expect(list.source).toContain(
      '<a href="https://github.com/acme/b/blob/c/src/app.py#L3"><code>src/app.py:3',
    );
    expect(list.source).not.toContain('javascript:');
  });
});
