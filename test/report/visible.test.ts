import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, visible } from '../../src/report/visible.js';

describe('visible', () => {
  it.each([
    ['\x1b[31mred', '\\x1b[31mred'],
    ['\x9b31m', '\\x9b31m'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['user\u202Egpj.exe', 'user\\u202egpj.exe'],
    ['zero\u200Bwidth\uFEFF', 'zero\\u200bwidth\\ufeff'],
    ['tag \u{E0041}', 'tag \\u{e0041}'],
    ['half \uD800', 'half \\ud800'],
    ['##[error]no', '##\\x5berror]no'],
    ['première 😀 漢字', 'première 😀 漢字'],
  ])('writes %j as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves nothing that it would change again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe('clipped', () => {
  it('counts characters and does not cut one in two', () => {
    expect(clipped('abcdef', 6)).toBe('abcdef');
    expect(clipped('abcdefg', 6)).toBe('abcde…');
    expect(clipped('😀😀😀', 3)).toBe('😀😀😀');
    expect(clipped('😀😀😀😀', 3)).toBe('😀😀…');
  });
});
