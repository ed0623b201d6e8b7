import { describe, expect, it } from 'vitest';
import { MAX_SIZE, parseSize } from '../../src/inputs/size.js';

describe('parseSize', () => {
  it.each([
    ['1', 1],
    ['10MB', 10_000_000],
    ['10 mb', 10_000_000],
    ['10m', 10_000_000],
    ['512KiB', 524_288],
    ['512kib', 524_288],
    ['2MiB', 2_097_152],
    ['0.25GiB', 268_435_456],
    ['1.5kB', 1_500],
    ['1_000_000', 1_000_000],
    [' 7B ', 7],
    ['500MB', 500_000_000],
    ['2GB', MAX_SIZE],
  ])('reads %s', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each([
    '',
    '0',
    '-1',
    '1.5',
    'MB',
    '10XB',
    '10TB',
    '1e3',
    '0x10',
    '_1',
    '10MBs',
    '2001MB',
    '3GB',
    '99999999999999999',
    '1,000',
  ])('refuses %j', (text) => {
    expect(parseSize(text)).toBeNull();
  });
});
