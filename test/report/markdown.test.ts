import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOB_SUMMARY_BYTES } from '../../src/report/github-limits.js';
import { pageWithin, renderMarkdown } from '../../src/report/markdown.js';
import { codeSpan, htmlText, prose } from '../../src/report/markdown-text.js';
import { outsideCode, withoutBlocks } from './markdown-reading.js';
import {
  finding,
  hostileReport,
  hostileText,
  PATCH,
  PLAIN,
  policyFinding,
  reportOf,
  skipped,
} from './support.js';

/** The content of the one code span that this is. */
function contentOf(span: string): string {
  expect(outsideCode(span)).toBe('C');
  const fence = /^`+/.exec(span)?.[0].length ?? 0;
  const content = span.slice(fence, -fence);
  return /^ .*[^ ].* $/.test(content) ? content.slice(1, -1) : content;
}

describe('codeSpan', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['```', '```` ``` ````'],
    [' a ', '`  a  `'],
    ['a|b', '`a\\x7cb`'],
    ['a\nb', '`a\\nb`'],
    ['', ''],
  ])('wraps %j as %j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('is one span that shows the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('`', ' ', 'a', '\\', '<', '@'), minLength: 1 }),
        (text) => {
          expect(contentOf(codeSpan(text))).toBe(text);
        },
      ),
    );
  });
});

describe('prose', () => {
  it.each([
    ['s3:PutObject (and s3:Get*) on every resource.', '`s3:PutObject` (and `s3:Get*`) on every resource.'],
    ['by @user, #1 and <b>', 'by `@user`, `#1` and `<b>`'],
    ['already `s3:*` and `a`/`b`', 'already `s3:*` and `a` `/` `b`'],
    ['deadbeef or GH-12 or www.example.com', '`deadbeef` or `GH-12` or `www.example.com`'],
    ['1. Rotate it', '1\\. Rotate it'],
    ['--- no rule', '\\--- no rule'],
    ['It isn’t “yours”: 3 of 4 (75%)!', 'It isn’t “yours”: 3 of 4 (75%)!'],
  ])('writes %j as %j', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it('leaves nothing outside of code spans that has a meaning', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const outside = outsideCode(prose(text));
        expect(outside.replace(/^\\-|^(\d+)\\(?=[.)])/, '$1')).toMatch(
          /^[\p{L}\p{M}\p{N}\p{Z}'’"“”(),.;:!?%…–—-]*$/u,
        );
        expect(outside).not.toMatch(/^[-+]|^\d+[.)]|www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('renderMarkdown', () => {
  it('gives verdict, table, fixes and what was not scanned', () => {
    const report = reportOf(
      [
        policyFinding(),
        finding({ path: 'a|b`c.py' }),
        finding({ startLine: 9 }),
        finding({ path: 'old.py', suppressed: { by: 'ignore', reason: 'see #12', until: null } }),
      ],
      {
        notices: [{ level: 'notice', message: 'Stale.', path: 'a.yml', line: 2 }],
        scope: { skipped: [skipped('locked', 'could not be read'), skipped('a.png', 'binary', true)] },
        summary: { passedOver: { examples: 1, placeholders: 0 } },
      },
    );
    expect(renderMarkdown(report, PLAIN)).toBe(`\
## ❌ Starkey: 3 findings (2 critical, 1 medium)

Scanned 120 files, 1.2 MB in 0.3 s; 1 suppressed. \
The scan is not whole: 1 thing that should have been scanned was not.

1 documentation example passed over.

| Severity | Rule | Where | What |
| --- | --- | --- | --- |
| critical | \`aws-access-key\` | \`\`a\\x7cb\`c.py:3\`\` | An AWS access key ID and its secret. Account \`123456789012\`. |
| critical | \`aws-access-key\` | \`src/app.py:9\` | An AWS access key ID and its secret. Account \`123456789012\`. |
| medium | \`iam-wildcard-resource\` | \`policy.json:7\` | \`s3:PutObject\` is allowed on every resource. |

### How to fix

<details><summary><code>aws-access-key</code> (2 findings)</summary>

1. Deactivate the key.
2. Create another one and store it outside of the repository.

</details>

<details><summary><code>iam-wildcard-resource</code> at <code>policy.json&#58;7</code></summary>

1. Write \`arn:aws:s3:::BUCKET/KEY\` instead of "\`*\`".

</details>

### Not scanned

- \`locked\`: could not be read

### Notices

- \`a.yml:2\`: Stale.

<details><summary>1 suppressed finding</summary>

- \`old.py:3\` \`aws-access-key\`, by the ignore list: see \`#12\`

</details>

<details><summary>1 file skipped</summary>

binary: 1 file

- \`a.png\`: binary

</details>
`);
  });

  it.each([
    [reportOf([]), '## ✅ Starkey: No findings\n'],
    [reportOf([policyFinding()]), '## ☑️ Starkey: 1 finding (1 medium)\n'],
    [reportOf([], { scope: { skipped: [skipped('a', 'gone')] } }), '## ⚠️ Starkey: No findings\n'],
  ])('has a heading for each conclusion (%#)', (report, heading) => {
    expect(renderMarkdown(report, PLAIN).startsWith(heading)).toBe(true);
  });

  it('falls back to shorter forms within the limit, and counts what they leave out', () => {
    const findings = Array.from({ length: 2_000 }, (_, index) =>
      policyFinding({ path: `${'é'.repeat(300)}/${index}`, message: `${'漢'.repeat(400)} ${index}` }),
    );
    const text = renderMarkdown(reportOf(findings), PLAIN);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(JOB_SUMMARY_BYTES);
    expect(Buffer.byteLength(text)).toBeGreaterThan(100_000);
    expect(text).toContain('…and 1,700 more findings that this page has no room for.');

    const short = pageWithin(reportOf(findings), PLAIN, (page) => Buffer.byteLength(page) <= 1_000);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(1_000);
    expect(short).toContain('…and 2,000 more findings that this page has no room for.');
  });

  it('shows what to write instead under the fold of the finding', () => {
    const text = renderMarkdown(reportOf([policyFinding({ details: { patch: PATCH } })]), PLAIN);
    expect(text).toContain(`instead of "\`*\`".

Write instead in \`policy.json:7\`:

\`\`\`diff
-      "Resource": "*"
-    }
+      "Resource": "arn:aws:s3:::BUCKET/KEY"
+    }, { "Sid": "Own" }
\`\`\`

</details>`);
  });

  it('keeps its form whatever names and texts are', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const lines = withoutBlocks(renderMarkdown(report, PLAIN).split('\n'));
        const counting = report.findings.filter(({ suppressed }) => suppressed === null);
        const rows = lines.filter((line) => line.startsWith('| ')).slice(2);
        expect(rows).toHaveLength(counting.length);
        // Five bars make four cells, and no code span reaches over one.
        for (const row of rows) expect(row.split('|').map(outsideCode)).toHaveLength(6);
        for (const row of rows) expect(outsideCode(row).split('|')).toHaveLength(6);
        const html = lines.map(outsideCode).join('\n');
        const tags = html.match(/<[^>]*>?/g) ?? [];
        expect(new Set(tags.map((tag) => tag.replace('/', '')))).toSatisfy((names: Set<string>) =>
          [...names].every((name) => ['<details>', '<summary>', '<code>'].includes(name)),
        );
        expect(tags.filter((tag) => tag === '<details>')).toHaveLength(
          tags.filter((tag) => tag === '</details>').length,
        );
        expect(html).not.toMatch(/@|https?:|\[|\]/);
      }),
    );
  });
});

describe('htmlText', () => {
  it('has no character that HTML or Markdown reads', () => {
    expect(htmlText('<b a="1">&`@|')).toBe('&#60;b a&#61;&#34;1&#34;&#62;&#38;&#96;&#64;&#124;');
    expect(htmlText('src/a-b.py')).toBe('src/a-b.py');
  });
});
