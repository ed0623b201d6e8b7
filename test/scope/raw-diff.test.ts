import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffRecord, parseRawDiff, RawDiffParser } from '../../src/scope/raw-diff.js';

const [ZERO, ONE, TWO, THREE] = ['0', '1', '2', '3'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const COMMIT = 'c'.repeat(40);

const OUTPUT = [
  COMMIT,
  `:100644 100755 ${ONE} ${TWO} M`,
  'a.txt',
  `:100644 000000 ${ONE} ${ZERO} D`,
  ':100644 looks like facts',
  'd'.repeat(40),
  `::100644 000000 100644 ${ONE} ${ZERO} ${THREE} MA`,
  'two\nlines',
  `:000000 120000 ${ZERO} ${TWO} A`,
  'd'.repeat(40),
  `:100644 000000 ${ONE} ${ZERO} U`,
  'conflict',
  '',
].join('\0');

const RECORDS = [
  { commit: COMMIT, mode: '100755', object: TWO, before: [ONE], isUnmerged: false, name: 'a.txt' },
  {
    commit: COMMIT,
    mode: '000000',
    object: null,
    before: [ONE],
    isUnmerged: false,
    name: ':100644 looks like facts',
  },
  {
    commit: 'd'.repeat(40),
    mode: '100644',
    object: THREE,
    before: [ONE, null],
    isUnmerged: false,
    name: 'two\nlines',
  },
  {
    commit: 'd'.repeat(40),
    mode: '120000',
    object: TWO,
    before: [null],
    isUnmerged: false,
    name: 'd'.repeat(40),
  },
  { commit: 'd'.repeat(40), mode: '000000', object: null, before: [ONE], isUnmerged: true, name: 'conflict' },
];

function named({ name, ...record }: DiffRecord) {
  return { ...record, name: name.toString('latin1') };
}

describe('RawDiffParser', () => {
  it('reads commits, records of one and of several parents, and names that look like either', () => {
    expect(parseRawDiff(Buffer.from(OUTPUT)).map(named)).toEqual(RECORDS);
  });

  it('reads the same wherever the output is cut', () => {
    const cuts = fc.array(fc.nat({ max: OUTPUT.length }), { maxLength: 20 });
    fc.assert(
      fc.property(cuts, (places) => {
        const seen: unknown[] = [];
        const parser = new RawDiffParser((record) => seen.push(named(record)));
        const sorted = [0, ...places.sort((left, right) => left - right), OUTPUT.length];
        for (const [index, start] of sorted.slice(0, -1).entries()) {
          parser.push(Buffer.from(OUTPUT.slice(start, sorted[index + 1])));
        }
        expect(seen).toEqual(RECORDS);
      }),
    );
  });

  it('refuses what it does not know', () => {
    expect(() => parseRawDiff(Buffer.from(`:100644 ${ONE} M\0a\0`))).toThrow(/unknown form/);
  });
});
