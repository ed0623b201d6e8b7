import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base62 } from '../../../src/secrets/checksums/base62.js';
import { crc32 } from '../../../src/secrets/checksums/crc32.js';
import { hasTrailingCrc32 } from '../../../src/secrets/checksums/trailing-crc32.js';
import { Generator } from '../support.js';

describe('crc32', () => {
  it('knows the check value of the standard', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('')).toBe(0);
  });

  // node:zlib has it from Node 22.2 on.
  it.skipIf(zlibCrc32 === undefined)('agrees with zlib', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(crc32(Buffer.from(bytes).toString('latin1'))).toBe(zlibCrc32(bytes));
      }),
    );
  });
});

describe('base62', () => {
  it.each([
    [0, '000000'],
    [61, '00000z'],
    [62, '000010'],
    [0xffffffff, '4gfFC3'],
  ])('writes %d as %s', (value, text) => {
    expect(base62(value, 6)).toBe(text);
  });
});

describe('hasTrailingCrc32', () => {
  it('holds for generated tokens and for none with a letter changed', () => {
    const body = new Generator(3).githubToken('');
    expect(hasTrailingCrc32(body)).toBe(true);
    for (let index = 0; index < body.length; index++) {
      const other = body[index] === 'A' ? 'B' : 'A';
      expect(hasTrailingCrc32(body.slice(0, index) + other + body.slice(index + 1))).toBe(false);
    }
  });
});
