import { describe, expect, it } from 'vitest';
import { createNeedles, needleOf } from '../../src/engine/needles.js';

describe('needleOf', () => {
  it.each([
    [['abcd/efghijkl+mn'], 'efghijkl'],
    [['AbC1', 'short'], 'short'],
    [['x'.repeat(100)], 'x'.repeat(24)],
    [['a-b_c.d', 'ab c'], null],
    [[], null],
    [['ünïcödé'], null],
  ])('of %j is %j', (parts, needle) => {
    expect(needleOf(parts)).toBe(needle);
  });
});

describe('createNeedles', () => {
  function standsIn(text: string, ...needles: readonly string[]): boolean {
    const search = createNeedles(needles);
    const bytes = Buffer.from(text);
    search.room(bytes.length).set(bytes);
    return search.standIn(bytes.length);
  }

  it('finds any of several, in any case, also where one is given twice', () => {
    expect(standsIn('x = ABCDEFGH;', 'qrst', 'abcdefgh', 'abcdefgh')).toBe(true);
    expect(standsIn('x = ABCDEFG;', 'qrst', 'abcdefgh')).toBe(false);
    expect(standsIn('', 'qrst')).toBe(false);
  });

  it('finds none behind what was read before', () => {
    const search = createNeedles(['abcdefgh']);
    search.room(20).set(Buffer.from('....abcdefgh'));
    expect([search.standIn(12), search.standIn(8)]).toEqual([true, false]);
  });
});
