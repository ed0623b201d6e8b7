import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  type BaselineEntry,
  formatBaseline,
  mainSalt,
  parseBaseline,
  saltedBaseline,
  saltOf,
} from '../../src/judge/baseline.js';
import { renewedBaseline } from '../../src/judge/baseline-renewal.js';
import { type Circumstances, judge } from '../../src/judge/judge.js';
import { MAX_NAMED } from '../../src/judge/notices.js';
import { ConfigurationError } from '../../src/model/errors.js';
import type { FileScan } from '../../src/model/file-scan.js';
import { Folder } from '../support/folder.js';
import { CIRCUMSTANCES, detection, ignore, OPTIONS, options, scan } from './material.js';

const FILE = '.starkey-baseline';
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const ONE = '1'.repeat(32);
const TWO = '2'.repeat(32);

/** The baseline that a run with `--write-baseline` leaves. */
function written(
  scans: readonly FileScan[],
  before: string | null,
  salt: string,
  over: Partial<Circumstances> = {},
): string {
  const baseline = saltedBaseline(before === null ? null : parseBaseline(before, FILE), FILE, salt);
  const { keptEntries, findings } = judge(scans, OPTIONS, { ...CIRCUMSTANCES, baseline, ...over });
  return renewedBaseline(baseline, keptEntries, findings);
}

function judged(
  scans: readonly FileScan[],
  text: string,
  over: Partial<Circumstances> = {},
  chosen = OPTIONS,
) {
  return judge(scans, chosen, { ...CIRCUMSTANCES, baseline: parseBaseline(text, FILE), ...over });
}

function problemsOf(text: string): readonly string[] {
  try {
    parseBaseline(text, FILE);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

const A = scan('a.env', [detection('first', 1), detection('second', 2)]);
const B = scan('b.env', [detection('third', 1)]);

describe('a baseline', () => {
  it('excuses what it was written from, and is the same text when it is written again', () => {
    const text = written([A, B], null, ONE);
    const { findings, notices } = judged([A, B], text);
    expect(findings.map(({ suppressed }) => suppressed?.by)).toEqual(['baseline', 'baseline', 'baseline']);
    expect(notices).toEqual([]);
    expect(written([B, A], text, TWO)).toBe(text);
    expect(text).not.toMatch(/first|second|third/);
  });

  it('excuses its findings wherever they move, and no other on their line', () => {
    const text = written([A], null, ONE);
    const moved = scan('new/place', [detection('first', 70), detection('other', 2), detection('second', 1)]);
    const { findings } = judged([moved], text);
    expect(findings.map(({ startLine, suppressed }) => [startLine, suppressed?.by])).toEqual([
      [1, 'baseline'],
      [2, undefined],
      [70, 'baseline'],
    ]);
  });

  it('does not excuse the same identity under another rule', () => {
    const text = written([A], null, ONE);
    const other = scan('a.env', [detection('first', 1, { ruleId: 'other-secret' })]);
    expect(judged([other], text).findings).toMatchObject([{ suppressed: null }]);
  });

  it('is keyed with its own salt', () => {
    const lines = (text: string) => text.split('\n').filter((line) => line.includes('some-secret'));
    const shared = lines(written([A], null, ONE)).filter((line) =>
      lines(written([A], null, TWO)).includes(line),
    );
    expect(shared).toEqual([]);
    expect(judged([A], written([], null, ONE)).findings[0]?.fingerprint).not.toBe(
      judge([A], OPTIONS, CIRCUMSTANCES).findings[0]?.fingerprint,
    );
  });

  it('names what matches nothing any more, and loses it when it is written again', () => {
    const text = written([A, B], null, ONE);
    const { notices } = judged([A], text);
    expect(notices).toMatchObject([
      { level: 'notice', path: FILE, message: expect.stringContaining('b.env') },
    ]);
    const line = text.split('\n')[(notices[0]?.line ?? 0) - 1];
    expect(line).toMatch(/ some-secret b\.env$/);
    expect(written([A], text, TWO)).toBe(written([A], null, ONE));
  });

  it('keeps entries that this run could not tell about', () => {
    const text = written([A, B], null, ONE);
    expect(written([A], text, TWO, { isWhole: false })).toBe(text);
    expect(judged([A], text, { isWhole: false }).notices).toEqual([]);
    const withoutSecrets = judged([], text, {}, options({ secrets: false }));
    expect(withoutSecrets.keptEntries).toHaveLength(3);
    expect(withoutSecrets.notices).toEqual([]);
  });

  it('names a bounded number of stale entries', () => {
    const many = scan(
      'a',
      Array.from({ length: MAX_NAMED + 5 }, (_, line) => detection(`${line}`, line + 1)),
    );
    const { notices } = judged([], written([many], null, ONE));
    expect(notices).toHaveLength(MAX_NAMED + 1);
    expect(notices.at(-1)?.message).toBe('5 further entries of the baseline match nothing any more.');
  });

  it('does not take in what is excused otherwise', () => {
    const first = judge([A], OPTIONS, CIRCUMSTANCES).findings[0]?.fingerprint ?? '';
    const baseline = saltedBaseline(null, FILE, ONE);
    const excused = options({}, { ignore: [ignore(first)] });
    const { keptEntries, findings } = judge([A], excused, { ...CIRCUMSTANCES, baseline });
    expect(parseBaseline(renewedBaseline(baseline, keptEntries, findings), FILE).entries).toHaveLength(1);
  });

  it('writes a secret at several places once', () => {
    const places = [
      scan('a', [detection('same', 1), detection('same', 9)]),
      scan('b', [detection('same', 1)]),
    ];
    const text = written(places, null, ONE);
    expect(parseBaseline(text, FILE).entries).toMatchObject([{ path: 'a' }]);
    expect(judged(places, text).counts.suppressed).toBe(3);
  });

  it('leaves ignore entries right that were written down under its salt or before it was there', () => {
    const before = judge([B], OPTIONS, CIRCUMSTANCES).findings[0]?.fingerprint ?? '';
    const text = written([A], null, ONE);
    const after = judged([B], text).findings[0]?.fingerprint ?? '';
    for (const fingerprint of [before, after]) {
      const chosen = options({}, { ignore: [ignore(fingerprint)] });
      expect(judged([A, B], text, {}, chosen).findings.at(-1)?.suppressed?.by).toBe('ignore');
    }
  });

  it('works for guessable secrets', () => {
    const password = scan('a', [detection('a password', 1, { guessable: true })]);
    const text = written([password], null, ONE);
    expect(judged([password], text).findings).toMatchObject([{ suppressed: { by: 'baseline' } }]);
  });
});

describe('two baselines', () => {
  const union = (left: string, right: string) => `${left}${right}`;

  it('of one salt merge into the one of both', () => {
    const base = written([], null, ONE);
    const merged = union(written([A], base, TWO), written([B], base, TWO));
    expect(judged([A, B], merged).counts.suppressed).toBe(3);
    expect(written([A, B], merged, TWO)).toBe(written([A, B], null, ONE));
  });

  it('merge in git without a conflict', () => {
    const folder = new Folder({ '.gitattributes': `${FILE} merge=union\n`, [FILE]: written([], null, ONE) });
    folder.commit();
    folder.git('switch', '--quiet', '--create', 'branch');
    folder.write({ [FILE]: written([A], written([], null, ONE), TWO) });
    folder.git('commit', '--quiet', '--all', '--message', 'A');
    folder.git('switch', '--quiet', 'main');
    // The other side starts anew, so that the whole file is another.
    folder.write({ [FILE]: written([B], null, TWO) });
    folder.git('commit', '--quiet', '--all', '--message', 'B');
    folder.git('merge', '--quiet', '--message', 'Merge', 'branch');
    const merged = readFileSync(join(folder.path, FILE), 'utf8');
    expect(judged([A, B], merged).counts.suppressed).toBe(3);
  });

  it('of two salts merge into one that has both, and writing it again keeps it', () => {
    const merged = union(written([A], null, ONE), written([B], null, TWO));
    const baseline = parseBaseline(merged, FILE);
    expect(baseline.salts).toHaveLength(2);
    // Most entries are A's, so that its fingerprints stay in reports.
    expect(mainSalt(baseline)).toEqual(saltOf(ONE));
    const { counts, notices } = judged([A, B], merged);
    expect(counts.suppressed).toBe(3);
    expect(notices).toEqual([]);
    const again = written([A, B], merged, '3'.repeat(32));
    expect(new Set(again.split('\n'))).toEqual(new Set(merged.split('\n')));
    expect(parseBaseline(again, FILE).entries).toHaveLength(3);
    // The salt that no entry needs any more goes.
    expect(written([A], merged, '3'.repeat(32))).toBe(written([A], null, ONE));
  });
});

const arbitraryEntries = fc.record({
  fingerprint: hex(32),
  ruleId: fc.constantFrom('aws-access-key', 'generic-secret'),
  path: fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('src/ä.ts', '"', ' a b '),
  ),
  salt: fc.nat({ max: 1 }),
});
const arbitraryBaselines = fc
  .tuple(
    fc.uniqueArray(hex(32), { minLength: 2, maxLength: 2 }),
    fc.uniqueArray(arbitraryEntries, { selector: ({ fingerprint }) => fingerprint }),
  )
  .map(([values, entries]): Pick<Baseline, 'salts' | 'entries'> => {
    const salts = values.map(saltOf);
    return {
      salts,
      entries: entries.map(({ salt, ...each }) => ({ ...each, saltId: salts[salt]?.id ?? '', line: 0 })),
    };
  });
const bare = (entries: readonly BaselineEntry[]) =>
  new Set(entries.map(({ line: _, ...entry }) => JSON.stringify(Object.entries(entry).sort())));

describe('the text of a baseline', () => {
  it('gives back what went in, whatever the paths', () => {
    fc.assert(
      fc.property(arbitraryBaselines, (baseline) => {
        const text = formatBaseline(baseline);
        const parsed = parseBaseline(text, FILE);
        expect(bare(parsed.entries)).toEqual(bare(baseline.entries));
        expect(new Set(parsed.salts)).toEqual(new Set(baseline.salts));
        expect(formatBaseline(parsed)).toBe(text);
        // Nothing in it can move the cursor or turn text around.
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('does not depend on the order of lines, on repeated ones, on line ends or a byte-order mark', () => {
    fc.assert(
      fc.property(arbitraryBaselines, (baseline) => {
        const text = formatBaseline(baseline);
        const mixed = ['\uFEFF', ...text.split('\n').reverse(), ...text.split('\n')].join('\r\n');
        expect(formatBaseline(parseBaseline(mixed, FILE))).toBe(text);
      }),
    );
  });

  it('may be empty, and then gets the fresh salt', () => {
    const empty = parseBaseline('', FILE);
    expect(mainSalt(empty)).toBeNull();
    expect(saltedBaseline(empty, FILE, ONE).salts).toEqual([saltOf(ONE)]);
  });

  it('has sorted lines', () => {
    const lines = written([A, B], null, ONE)
      .split('\n')
      .filter((line) => !line.startsWith('#') && line !== '');
    expect(lines.slice(1)).toEqual(lines.slice(1).toSorted());
    expect(lines).toHaveLength(4);
  });

  const good = written([A], null, ONE).trimEnd();
  const entry = good.split('\n').at(-1) ?? '';
  it.each<[string, string, string]>([
    ['a conflict marker', `<<<<<<< HEAD\n${good}`, 'line 1: a merge conflict is left'],
    ['the middle of a conflict', `${good}\n=======`, 'a merge conflict is left'],
    ['the end of a conflict', `${good}\n>>>>>>> branch`, 'a merge conflict is left'],
    ['the base of a conflict', `${good}\n||||||| 0123456`, 'a merge conflict is left'],
    ['something else', `hunter2 is the password\n${good}`, 'line 1: no entry of a baseline'],
    ['an entry cut short', `${good}\n${entry.slice(0, 50)}`, 'no entry of a baseline'],
    [
      'a path whose quotes do not close',
      `${good}\n${entry.replace('a.env', '"a.env')}`,
      'no entry of a baseline',
    ],
    ['another salt under an id', good.replace(ONE, TWO), 'the salt does not belong to its id'],
    ['an entry without its salt', entry, `line 1: the line 'salt ${saltOf(ONE).id} …'`],
  ])('with %s is refused by line', (_, text, expected) => {
    const problems = problemsOf(text);
    expect(problems[0]).toContain(FILE);
    expect(problems[0]).toContain(expected);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('that is no baseline at all is refused in a few lines', () => {
    expect(problemsOf('x\n'.repeat(1000))).toHaveLength(11);
  });
});
