import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddedLines } from '../../src/scope/added-lines.js';

function added(text: string, ...before: readonly (readonly string[])[]): readonly number[] {
  const bytes = before.map((files) => files.map((file) => Buffer.from(file)));
  const lines = createAddedLines(Buffer.from(text), bytes);
  return text.split('\n').flatMap((_, index) => (lines.holds(index + 1, index + 1) ? [index + 1] : []));
}

describe('createAddedLines', () => {
  it.each<[string, string, readonly (readonly string[])[], readonly number[]]>([
    ['everything of a file that is new', 'a\nb', [[]], [1, 2]],
    ['everything where nothing is known of before', 'a\nb', [], [1, 2]],
    ['no line of the same text', 'a\nb\n', [['a\nb\n']], []],
    ['the line that is new', 'a\nx\nb', [['a\nb']], [2]],
    ['no line that moved', 'b\na', [['a\nb']], []],
    ['what stands once more than before', 'a\na\na', [['a\na']], [3]],
    ['no line whose end alone changed', 'a\r\nb\r\n', [['a\nb\n']], []],
    ['no line that one of the parents of a merge holds', 'a\nb\nc', [['a'], ['b']], [3]],
    ['no line that one of several files held', 'a\nb', [['a', 'b']], []],
    ['no last line that gains an end', 'a\n', [['a']], [2]],
  ])('counts %s', (_, text, before, expected) => {
    expect(added(text, ...before)).toEqual(expected);
  });

  it('tells long lines apart', () => {
    const long = 'x'.repeat(1 << 21);
    expect(added(`${long}\na\n${long}y`, [`${long}\nb`])).toEqual([2, 3]);
  });

  it('counts a stretch that no version held as a whole', () => {
    const text = Buffer.from('a\nb\nc');
    const parents = ['a\nc', 'b\nc'].map((parent) => [Buffer.from(parent)]);
    const lines = createAddedLines(text, parents);
    expect([lines.holds(1, 1), lines.holds(2, 2), lines.holds(1, 2), lines.holds(2, 3)]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('counts as many lines as the text has more than before', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (now, then) => {
        const count = (all: readonly string[], line: string) => all.filter((each) => each === line).length;
        const expected = [...new Set(now)].reduce((sum, line) => {
          return sum + Math.max(0, count(now, line) - count(then, line));
        }, 0);
        expect(added(now.join('\n'), [then.join('\n')])).toHaveLength(expected);
      }),
    );
  });
});
