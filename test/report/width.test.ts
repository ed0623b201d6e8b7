import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapped } from '../../src/report/width.js';

describe('wrapped', () => {
  it.each([
    ['a bb ccc', 4, ['a bb', 'ccc']],
    ['too-long-a-word x', 5, ['too-long-a-word', 'x']],
    ['run `aws iam list` now', 8, ['run', '`aws iam list`', 'now']],
    ['(`a b`, `c d`).', 4, ['(`a b`,', '`c d`).']],
    ['one ` two', 5, ['one `', 'two']],
    ['`a b` and `c', 5, ['`a b`', 'and', '`c']],
    ['', 5, []],
  ])('%j at %i', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('loses nothing but spaces, and keeps to the width but for single words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bb', '`', ' ', '`x y`', 'word')),
        fc.integer({ min: 1, max: 12 }),
        (pieces, width) => {
          const text = pieces.join('');
          const lines = wrapped(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) {
            const outside = line.replace(/`[^`]*`/g, '');
            if (widthOf(line) > width) expect(outside.trim()).not.toContain(' ');
          }
        },
      ),
    );
  });
});
