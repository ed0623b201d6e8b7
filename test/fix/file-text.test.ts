import { describe, expect, it } from 'vitest';
import { fileTextOf } from '../../src/fix/file-text.js';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('fileTextOf', () => {
  it.each([
    ['UTF-8', Buffer.from('é\r\n')],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from(UTF8_MARK), Buffer.from('é\r\n')])],
    ['Latin-1', Buffer.from('é\r\n', 'latin1')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('é\r\n', 'utf16le')])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), big('é\r\n')])],
  ])('reads %s and writes it back', (_, bytes) => {
    const file = fileTextOf(bytes);
    expect(file?.text).toBe('é\r\n');
    expect(file?.encode('é\r\n')).toEqual(bytes);
    expect(file?.encode('éa\r\n')?.length).toBeGreaterThan(bytes.length);
  });

  it('refuses binaries, halves of characters and signs that the encoding has not', () => {
    expect(fileTextOf(Buffer.from([0, 1, 2, 0, 0, 3]))).toBeNull();
    expect(fileTextOf(Buffer.from([0xff, 0xfe, 0x61, 0, 0x62]))).toBeNull();
    expect(fileTextOf(Buffer.from('é', 'latin1'))?.encode('€')).toBeNull();
  });
});
