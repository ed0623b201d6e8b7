import { describe, expect, it } from 'vitest';
import { counted, durationOf, listed, sizeOf } from '../../src/report/quantity.js';

describe('quantities', () => {
  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [999, '999 files'],
    [1000, '1,000 files'],
    [1234567, '1,234,567 files'],
  ])('count %d as %s', (count, expected) => {
    expect(counted(count, 'file')).toBe(expected);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [1_234_567, '1.2 MB'],
    [999_950_000, '1.0 GB'],
  ])('size %d as %s', (bytes, expected) => {
    expect(sizeOf(bytes)).toBe(expected);
  });

  it.each([
    [0.4, '0 ms'],
    [12.3, '12 ms'],
    [99.4, '99 ms'],
    [99.5, '0.1 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('time %d as %s', (milliseconds, expected) => {
    expect(durationOf(milliseconds)).toBe(expected);
  });

  it('join words', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});
