import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../src/report/line-diff.js';

const written = (before: string, after: string) =>
  lineDiff(before.split(''), after.split('')).map(({ sign, text }) => sign + text);

describe('lineDiff', () => {
  it.each([
    ['abc', 'abc', [' a', ' b', ' c']],
    ['abc', 'axc', [' a', '-b', '+x', ' c']],
    ['abc', 'abxc', [' a', ' b', '+x', ' c']],
    ['abc', 'ac', [' a', '-b', ' c']],
    ['aXbYc', 'aZbWc', [' a', '-X', '+Z', ' b', '-Y', '+W', ' c']],
    ['', 'ab', ['+a', '+b']],
  ])('compares %o with %o', (before, after, lines) => {
    expect(written(before, after)).toEqual(lines);
  });

  it('holds both texts, and as few changes as there can be', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = lineDiff(before, after);
        const side = (other: string) => diff.filter(({ sign }) => sign !== other).map(({ text }) => text);
        expect(side('+')).toEqual(before);
        expect(side('-')).toEqual(after);
        const changes = diff.filter(({ sign }) => sign !== ' ').length;
        expect(changes).toBe(before.length + after.length - 2 * longestShared(before, after));
      }),
    );
  });

  it('takes all lines for changed where hardly any stays', () => {
    const lines = (name: string) => Array.from({ length: 2_000 }, (_, index) => `${name} ${index}`);
    expect(
      lineDiff(lines('a'), lines('b'))
        .map(({ sign }) => sign)
        .join(''),
    ).toBe('-'.repeat(2_000) + '+'.repeat(2_000));
  });
});

function longestShared(before: readonly string[], after: readonly string[]): number {
  const [first, ...rest] = before;
  if (first === undefined || after.length === 0) return 0;
  const without = longestShared(rest, after);
  const index = after.indexOf(first);
  return index === -1 ? without : Math.max(without, 1 + longestShared(rest, after.slice(index + 1)));
}
