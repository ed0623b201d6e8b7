import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/engine/byte-text.js';
import { matchesOf } from '../../src/secrets/matches.js';
import type { SecretRule } from '../../src/secrets/rule.js';
import { windowsAround } from '../../src/secrets/windows.js';
import { CONTEXT } from './support.js';

const RULE = {
  id: 'test-token',
  kind: 'secret',
  severity: 'high',
  title: 'Token',
  why: 'It is for tests.',
  remediation: [],
  references: [],
  keywords: ['tok_', 'key='],
  pattern: /(?<![a-z_])tok_(?<secret>[ab]{2,6})(?![ab])|key= {0,3}(?<!x.{5})[ab]{3,8}/g,
  reach: 20,
} as const satisfies SecretRule;

/** Texts that are full of keywords, tokens and pieces of both. */
const texts = fc
  .array(fc.constantFrom('tok_', 'key=', 'ab', 'b', 'aaa', ' ', '\n', 'x', '_', ' '.repeat(15), 'é'), {
    maxLength: 120,
  })
  .map((pieces) => Buffer.from(pieces.join('')));

function offsetsOf(text: string): number[] {
  return [...text.matchAll(/(?=tok_|key=)/g)].map((match) => match.index);
}

describe('windowsAround', () => {
  it('merges what overlaps or touches and stays inside the text', () => {
    expect(windowsAround([50, 5, 12], 4, 52)).toEqual([
      { start: 1, end: 16, offsets: Uint32Array.of(5, 12) },
      { start: 46, end: 52, offsets: Uint32Array.of(50) },
    ]);
  });

  it('covers every offset and is never longer than the text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), fc.integer({ min: 1, max: 60 }), (offsets, reach) => {
        const windows = windowsAround(offsets, reach, 1000);
        const total = windows.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(total).toBeLessThanOrEqual(1000);
        for (const [index, window] of windows.entries()) {
          expect(window.start).toBeGreaterThan(windows[index - 1]?.end ?? -1);
        }
        for (const offset of offsets) {
          const holds = windows.some(
            ({ start, end }) => start <= Math.max(0, offset - reach) && end >= Math.min(1000, offset + reach),
          );
          expect(holds).toBe(true);
        }
      }),
    );
  });
});

describe('matchesOf', () => {
  it('finds in windows just what the pattern finds in the whole text within reach of a keyword', () => {
    fc.assert(
      fc.property(texts, (bytes) => {
        const text = bytes.toString('latin1');
        const offsets = offsetsOf(text);
        const windows = windowsAround(offsets, RULE.reach, text.length);
        const whole = [...text.matchAll(RULE.pattern)]
          .filter(({ index, 0: match }) =>
            windows.some(({ start, end }) => start <= index && index + match.length <= end),
          )
          .map(({ groups, 0: match }) => groups?.secret ?? match);
        const found = [...matchesOf(RULE, new ByteText('file', bytes), offsets, CONTEXT)];
        expect(found.map(({ match }) => match.secret)).toEqual(whole);
        for (const { start, end, match } of found) expect(text.slice(start, end)).toBe(match.secret);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each match what stands around it, as far as the rule reaches', () => {
    const text = `${'-'.repeat(100)} tok_abab ${'+'.repeat(100)}`;
    const bytes = Buffer.from(text);
    const [found] = matchesOf(RULE, new ByteText('file', bytes), offsetsOf(text), CONTEXT);
    expect(found?.match.before).toBe(text.slice(85, 105));
    expect(found?.match.after).toBe(text.slice(109, 129));
  });

  it('is linear in the text, not in the number of keywords', () => {
    const bytes = Buffer.from('tok_abab key= '.repeat(200_000));
    const offsets = offsetsOf(bytes.toString('latin1'));
    const started = performance.now();
    const found = [...matchesOf({ ...RULE, reach: 16_384 }, new ByteText('file', bytes), offsets, CONTEXT)];
    expect(found).toHaveLength(200_000);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
