import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { head, headWithout, tail, tailWithout } from '../../../src/secrets/aws/neighbourhood.js';

const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 60 });
const LINES = fc.integer({ min: 0, max: 5 });
const BYTES = fc.integer({ min: 0, max: 70 });

describe('tail and head', () => {
  it('take so many lines and no more bytes', () => {
    fc.assert(
      fc.property(TEXT, LINES, BYTES, (text, lines, bytes) => {
        const parts = text.split('\n');
        const end = parts.slice(-lines - 1).join('\n');
        expect(tail(text, lines, bytes)).toBe(end.slice(Math.max(0, end.length - bytes)));
        const start = parts.slice(0, lines + 1).join('\n');
        expect(head(text, lines, bytes)).toBe(start.slice(0, bytes));
      }),
    );
  });
});

describe('tailWithout and headWithout', () => {
  it('end at what stops them', () => {
    expect(tailWithout('ab;cd', /;/, 9)).toBe('cd');
    expect(tailWithout('abcd', /;/, 3)).toBe('bcd');
    expect(headWithout('ab;cd', /;/, 9)).toBe('ab');
    expect(headWithout('abcd', /;/, 3)).toBe('abc');
  });
});
