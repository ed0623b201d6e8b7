import { digitOf, isPrintable, type Piece } from './piece.js';

/** Hexadecimal of 20 bytes, which an access key ID has. */
const MIN_DIGITS = 40;

/** Bytes that must be text for all to be taken for it: a digest passes once in ten million times. */
const SNIFFED_BYTES = 20;

const GROUP = { encoded: 2, decoded: 1 };

/** What `0x` becomes, so that the text after it stands alone. */
const BLANK = Uint8Array.of(0x20);

/** A run of hexadecimal digits, with or without `0x`, as the text that it stands for; nothing if it is none. */
export function hexPieces(bytes: Uint8Array, from: number, end: number): readonly Piece[] {
  const isPrefixed = bytes[from] === 0x30 && bytes[from + 1] === 0x78;
  const start = isPrefixed ? from + 2 : from;
  if (end - start < MIN_DIGITS || (end - start) % 2 !== 0) return [];
  for (let at = start; at < start + SNIFFED_BYTES * 2; at += 2) {
    if (!isPrintable(byteAt(bytes, at))) return [];
  }
  const decoded = new Uint8Array((end - start) / 2);
  for (let index = 0; index < decoded.length; index++) {
    const value = byteAt(bytes, start + index * 2);
    if (value < 0) return [];
    decoded[index] = value;
  }
  const digits: Piece = { start, end, encodings: ['hex'], decoded, group: GROUP };
  if (!isPrefixed) return [digits];
  const prefix = { encoded: 2, decoded: 1 };
  return [{ start: from, end: start, encodings: ['hex'], decoded: BLANK, group: prefix }, digits];
}

/** The byte that two digits stand for; negative where they are none. */
function byteAt(bytes: Uint8Array, at: number): number {
  const high = digitOf(bytes[at]);
  const low = digitOf(bytes[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}
