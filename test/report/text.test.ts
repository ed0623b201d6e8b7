import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text.js';
import { widthOf, wrapped } from '../../src/report/width.js';
import { finding, hostileReport, PATCH, PLAIN, policyFinding, reportOf, skipped } from './support.js';

const QUIET = { ...PLAIN, quiet: true };
const VERBOSE = { ...PLAIN, verbose: true };

const REPORT = reportOf(
  [
    finding(),
    finding({ path: 'src/b.py', startLine: 120 }),
    policyFinding(),
    finding({ path: 'old.py', suppressed: { by: 'baseline', reason: 'known', until: '2027-01-31' } }),
  ],
  {
    notices: [{ level: 'warning', message: 'The allow comment matches nothing.', path: 'a.yml', line: 3 }],
    scope: {
      skipped: [
        skipped('locked.txt', 'could not be read (EACCES)'),
        skipped('a.png', 'binary', true),
        skipped('b.log', 'larger than 10 bytes (12)', true),
        skipped('c.log', 'larger than 10 bytes (13)', true),
      ],
    },
    summary: { passedOver: { examples: 2, placeholders: 0 } },
  },
);

const FINGERPRINT = '0123456789abcdef'.repeat(4);

describe('renderText', () => {
  it('gives a block a finding, steps that are shared once, and the verdict last', () => {
    expect(renderText(REPORT, PLAIN)).toBe(`\
CRITICAL aws-access-key  src/app.py:3:11
  3 | KEY_ID = "AKIA…LIB"  # temporary
    |           ^^^^^^^^
  An AWS access key ID and its secret. Account 123456789012.
  Fingerprint ${FINGERPRINT}

CRITICAL aws-access-key  src/b.py:120:11
  120 | KEY_ID = "AKIA…LIB"  # temporary
      |           ^^^^^^^^
  An AWS access key ID and its secret. Account 123456789012.
  Fingerprint ${FINGERPRINT}

MEDIUM iam-wildcard-resource  policy.json:7:19
  7 | "Resource": "*"
    |             ^^^
  s3:PutObject is allowed on every resource.
  What to do:
  1. Write arn:aws:s3:::BUCKET/KEY instead of "*".
  Fingerprint ${FINGERPRINT}

What to do about aws-access-key (2 findings)
  1. Deactivate the key.
  2. Create another one and store it outside of the repository.

WARNING  a.yml:3
  The allow comment matches nothing.

NOT SCANNED  1 thing
  locked.txt: could not be read (EACCES)

2 documentation examples passed over.
3 files skipped: larger than 10 bytes (2), binary (1).

3 findings (2 critical, 1 medium), 1 suppressed; scanned 120 files, 1.2 MB in 0.3 s. \
The scan is not whole: 1 thing that should have been scanned was not.
`);
  });

  it('adds suppressed findings and skipped files when verbose', () => {
    const text = renderText(REPORT, VERBOSE);
    expect(text).toContain('CRITICAL aws-access-key  old.py:3:11\n');
    expect(text).toContain('  Suppressed by the baseline, until 2027-01-31: known\n');
    expect(text).toContain(`  Fingerprint ${FINGERPRINT}\n`);
    expect(text).toContain('  a.png: binary\n  b.log: larger than 10 bytes (12)\n');
    expect(text).toContain('What to do about aws-access-key (2 findings)');
  });

  it('shows what to write instead, unless quiet or suppressed', () => {
    const report = reportOf([policyFinding({ details: { patch: PATCH } })]);
    expect(renderText(report, PLAIN)).toContain(`
  Write instead:
    -   "Resource": "*"
    - }
    +   "Resource": "arn:aws:s3:::BUCKET/KEY"
    + }, { "Sid": "Own" }
  Fingerprint`);
    expect(renderText(report, QUIET)).not.toContain('Write instead');
    const suppressed = { by: 'ignore', reason: 'known', until: null } as const;
    const excused = reportOf([policyFinding({ details: { patch: PATCH }, suppressed })]);
    expect(renderText(excused, VERBOSE)).not.toContain('Write instead');
  });

  it('cuts long lines of it around what changes, and long patches', () => {
    const long = (value: string) => `${'a'.repeat(300)}${value}${'b'.repeat(300)}`;
    const lines = { start: 1, end: 1, before: long('*'), after: long('arn') };
    const text = renderText(reportOf([policyFinding({ details: { patch: { ...PATCH, lines } } })]), PLAIN);
    const [before = '', after = ''] = text.split('\n').filter((line) => /^ {4}[-+]/.test(line));
    expect(before).toMatch(/^ {4}- …a{24}\*b{69}…$/);
    expect(after).toMatch(/^ {4}\+ …a{24}arnb{67}…$/);
    const many = { start: 1, end: 1, before: '', after: 'x\n'.repeat(30).trim() };
    const cut = renderText(
      reportOf([policyFinding({ details: { patch: { ...PATCH, lines: many } } })]),
      PLAIN,
    );
    expect(cut.match(/^ {4}\+ x$/gm)).toHaveLength(15);
    expect(cut).toContain('    …and 15 more lines: --format json has them.\n');
  });

  it('leaves findings, what was not scanned and the verdict when quiet', () => {
    const text = renderText(REPORT, QUIET);
    expect(text).toContain('src/b.py:120:11');
    expect(text).toContain('locked.txt: could not be read (EACCES)');
    expect(text).toContain('\n3 findings (2 critical, 1 medium)');
    expect(text).not.toMatch(/WARNING|passed over|skipped/);
  });

  it('names what was not scanned up to a bound', () => {
    const missed = Array.from({ length: 25 }, (_, index) => skipped(`f${index}`, 'gone'));
    const text = renderText(reportOf([], { scope: { skipped: missed } }), PLAIN);
    expect(text).toContain('NOT SCANNED  25 things\n');
    expect(text).toContain('  f19: gone\n  …and 5 more: --verbose names them all.\n');
    expect(renderText(reportOf([], { scope: { skipped: missed } }), VERBOSE)).toContain('  f24: gone\n');
  });

  it('says that there was nothing to scan', () => {
    expect(renderText(reportOf([], { summary: { files: 0, bytes: 0 } }), PLAIN)).toBe('Nothing to scan.\n');
  });

  it('names the commit that alone holds a finding', () => {
    const commit = { id: 'abc', authorDate: '2026-01-02T03:04:05+01:00', author: 'Ann' };
    expect(renderText(reportOf([finding({ commit })]), PLAIN)).toContain(
      '  In commit abc of 2026-01-02T03:04:05+01:00 by Ann.\n',
    );
  });

  it('puts the marker under the finding, past tabs, wide and zero-width characters', () => {
    const excerpt = { text: 'e\u0301\t漢字 "AKIA…LIB"', highlightStart: 7, highlightLength: 8 };
    const [, line = '', marker = ''] = renderText(reportOf([finding({ excerpt })]), PLAIN).split('\n');
    expect(line).toBe('  3 | e\u0301 漢字 "AKIA…LIB"');
    expect(marker).toBe('    |         ^^^^^^^^');
    expect(widthOf(line.slice(0, line.indexOf('AKIA')))).toBe(marker.indexOf('^'));
  });

  it('says the same with colours as without', () => {
    const text = renderText(REPORT, { ...PLAIN, color: true });
    expect(text).toContain('\x1b[1;31mCRITICAL\x1b[0m');
    expect(stripVTControlCharacters(text)).toBe(renderText(REPORT, PLAIN));
  });

  it('lets no text drive the terminal or the runner of Actions', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, verbose) => {
        const text = renderText(report, { ...PLAIN, verbose });
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain('##[');
      }),
    );
  });
});

describe('wrapped', () => {
  it('fills lines and leaves longer words whole', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('a verylongword b', 4)).toEqual(['a', 'verylongword', 'b']);
    expect(wrapped('漢字 漢字', 8)).toEqual(['漢字', '漢字']);
    expect(wrapped('', 8)).toEqual([]);
  });
});
