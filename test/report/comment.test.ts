import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMark, commentState, renderComment } from '../../src/report/comment.js';
import { COMMENT_CHARACTERS } from '../../src/report/github-limits.js';
import { outsideCode, withoutBlocks } from './markdown-reading.js';
import { finding, hostileReport, policyFinding, reportOf, skipped } from './support.js';

const KEY = '0123456789ab';
const REPOSITORY = { url: 'https://github.com/octo/app', commit: 'c'.repeat(40) };
const RED = { key: KEY, state: 'red', repository: REPOSITORY } as const;

describe('renderComment', () => {
  it('has mark, verdict, links, fixes and what was not scanned', () => {
    const scope = { skipped: [skipped('locked', 'could not be read')] };
    expect(renderComment(reportOf([finding()], { scope }), RED)).toBe(`\
<!-- starkey:report 0123456789ab red -->
## ❌ Starkey: 1 finding (1 critical)

Scanned 120 files, 1.2 MB in 0.3 s. \
The scan is not whole: 1 thing that should have been scanned was not.

| Severity | Rule | Where | What |
| --- | --- | --- | --- |
| critical | \`aws-access-key\` | [\`src/app.py:3\`](https://github.com/octo/app/blob/${REPOSITORY.commit}/src/app.py#L3) \
| An AWS access key ID and its secret. Account \`123456789012\`. |

### How to fix

<details><summary><code>aws-access-key</code> at <code>src/app.py&#58;3</code></summary>

1. Deactivate the key.
2. Create another one and store it outside of the repository.

</details>

### Not scanned

- \`locked\`: could not be read

<sub>As of commit \`cccccccccccc\`.</sub>
`);
  });

  it('is green, and says what rewriting commits does not mend', () => {
    const text = renderComment(reportOf([]), { ...RED, state: 'mended' });
    expect(text).toContain('✅ Starkey: No findings');
    expect(text).toContain('A key that was pushed stays leaked until it is rotated');
    expect(renderComment(reportOf([]), { ...RED, state: 'green' })).not.toContain('stays leaked');
  });

  it('stays within what GitHub takes, and counts what it leaves out', () => {
    for (const count of [40, 400, 4_000]) {
      const findings = Array.from({ length: count }, (_, index) =>
        policyFinding({ path: `${'é'.repeat(100)}/${index}`, message: `${'漢'.repeat(400)} ${index}` }),
      );
      const text = renderComment(reportOf(findings), RED);
      expect(text.length).toBeLessThanOrEqual(COMMENT_CHARACTERS);
      expect(text.length).toBeGreaterThan(20_000);
      const rows = text.match(/^\| medium/gm)?.length ?? 0;
      expect(rows).toBeGreaterThan(10);
      if (rows < count) {
        const left = (count - rows).toLocaleString('en-US');
        expect(text).toContain(`…and ${left} more findings that this page has no room for.`);
      }
    }
  });

  it('can be told by its mark whatever names and texts are, and brings no mention, link or comment of theirs', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = renderComment(report, RED);
        expect(commentMark(text)).toEqual({ key: KEY, state: 'red' });
        const [, ...lines] = text.split('\n');
        const outside = withoutBlocks(lines).map(outsideCode).join('\n');
        const links = /\[C\]\(https:\/\/github\.com\/octo\/app\/[\w:/.#%~-]*\)/g;
        expect(outside.replace(links, 'C')).not.toMatch(/<!--|<img|@|https?:|\[|\]/);
      }),
    );
  });
});

describe('commentMark', () => {
  it.each([
    '',
    'Look: <!-- starkey:report 0123456789ab red -->',
    '<!-- starkey:report 0123456789ab blue -->',
    '<!-- starkey:report 0123 red -->',
    '> <!-- starkey:report 0123456789ab red -->',
  ])('finds none in %j', (body) => {
    expect(commentMark(body)).toBeNull();
  });
});

describe('commentState', () => {
  it.each([
    [true, null, 'red'],
    [true, 'green', 'red'],
    [false, null, 'green'],
    [false, 'green', 'green'],
    [false, 'red', 'mended'],
    [false, 'mended', 'mended'],
  ] as const)('(bad: %s, before: %s) is %s', (isBad, before, state) => {
    expect(commentState(isBad, before)).toBe(state);
  });
});
