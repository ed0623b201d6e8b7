import { describe, expect, it } from 'vitest';
import { fileSignature } from '../../src/secrets/file-signature.js';

const matched = (signature: string, hex: string, least = 0, most?: number) =>
  fileSignature(signature, least, most).exec(Buffer.from(hex, 'hex').toString('latin1'))?.[0].length ?? null;

describe('fileSignature', () => {
  it.each([
    ['00 ff', '00ff', 2],
    ['00 ff', '0100ff', null],
    ['09-0b', '0a', 1],
    ['09-0b', '0c', null],
    ['0a ?? 0d', '0a0a0d', 3],
    ['01 (02|03 ?? 04) 05', '010205', 3],
    ['01 (02|03 ?? 04) 05', '0103000405', 5],
    ['01 (02|03 ?? 04) 05', '010305', null],
    ['"a.c" 00', '612e6300', 4],
    ['"a.c" 00', '61626300', null],
    ['(01|02)', '02', 1],
  ])('%s begins %s', (signature, hex, length) => {
    expect(matched(signature, hex)).toBe(length);
  });

  it('asks for what follows, and takes no more than it says', () => {
    expect(matched('01', '010203', 3)).toBeNull();
    expect(matched('01', '01020304', 3)).toBe(4);
    expect(matched('01', '010203040506', 1, 2)).toBe(3);
  });
});
