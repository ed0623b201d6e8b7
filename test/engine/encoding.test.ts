import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/engine/byte-text.js';
import { encodingOf, textBytes } from '../../src/engine/encoding.js';

const CONTENT = 'première ligne\r\nx = "é😀" NEEDLE\nlast NEEDLE';

function utf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

function textOf(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === null) throw new Error('binary');
  return textBytes(bytes, encoding);
}

/** Where the needles stand, as the text of a file in this encoding has them. */
function needles(bytes: Uint8Array): { line: number; column: number }[] {
  const text = new ByteText('file', textOf(bytes));
  const whole = text.slice(0, text.length);
  return [whole.indexOf('NEEDLE'), whole.lastIndexOf('NEEDLE')].map((offset) => text.positionAt(offset));
}

describe('textBytes', () => {
  const encodings: [name: string, bytes: Uint8Array][] = [
    ['UTF-8', Buffer.from(CONTENT)],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${CONTENT}`)],
    ['UTF-16LE with mark', utf16(`\uFEFF${CONTENT}`, 'little')],
    ['UTF-16BE with mark', utf16(`\uFEFF${CONTENT}`, 'big')],
    ['UTF-16LE without mark', utf16(CONTENT.replace('😀', 'ab'), 'little')],
    ['UTF-16BE without mark', utf16(CONTENT.replace('😀', 'ab'), 'big')],
    ['Latin-1', Buffer.from(CONTENT.replace('😀', 'ab'), 'latin1')],
  ];

  it.each(encodings)('gives the same lines and columns for %s', (_name, bytes) => {
    expect(needles(bytes)).toEqual([
      { line: 2, column: 11 },
      { line: 3, column: 6 },
    ]);
  });

  it('takes NUL bytes for binary', () => {
    expect(encodingOf(Buffer.from('\x7fELF\0\0\0\x01\0text NEEDLE'))).toBeNull();
  });

  it('keeps a cut-off last unit of UTF-16 from spoiling the rest', () => {
    const bytes = Buffer.concat([utf16('\uFEFFNEEDLE', 'little'), Buffer.from([0x41])]);
    expect(Buffer.from(textOf(bytes)).toString()).toBe('NEEDLE');
  });
});

describe('ByteText', () => {
  const text = new ByteText('file', Buffer.from('one\r\ntwo\n\nlast'));

  it('knows each line without its end', () => {
    const lines = [1, 2, 3, 4].map((line) => {
      const { start, end } = text.lineRange(line);
      return text.read(start, end);
    });
    expect(lines).toEqual(['one', 'two', '', 'last']);
  });

  it('finds the line of every offset', () => {
    const lines = Array.from({ length: text.length + 1 }, (_, offset) => text.lineAt(offset));
    expect(lines.join('')).toBe('111112222344444');
  });

  it('clamps slices to the text', () => {
    expect(text.slice(-5, 3)).toBe('one');
    expect(text.slice(10, 99)).toBe('last');
  });
});
