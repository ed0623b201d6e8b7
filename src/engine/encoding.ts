import { transcode } from 'node:buffer';

/** As git: a file with a NUL in its first 8,000 bytes is binary, unless it turns out to be UTF-16. */
const SNIFFED_BYTES = 8000;

/** Of the bytes that are NUL in UTF-16 text of mostly ASCII, how many must be for text without a mark. */
const UTF16_NUL_SHARE = 0.7;

/**
 * The text of a file as bytes of an ASCII superset (UTF-8, Latin-1 or another), without a byte-order mark;
 * UTF-16 is turned into UTF-8. `null` when the file is binary.
 */
export function textBytes(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes.subarray(2), 'little');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes.subarray(2), 'big');
  const sniffed = bytes.subarray(0, SNIFFED_BYTES);
  if (!sniffed.includes(0)) return bytes;
  const order = utf16Order(sniffed);
  return order === null ? null : fromUtf16(bytes, order);
}

/** The byte order of UTF-16 text without a mark, told by where its NULs stand; `null` for anything else. */
function utf16Order(bytes: Uint8Array): 'little' | 'big' | null {
  const nuls = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const half = bytes.length / 2;
  if (odd >= half * UTF16_NUL_SHARE && even === 0) return 'little';
  if (even >= half * UTF16_NUL_SHARE && odd === 0) return 'big';
  return null;
}

function fromUtf16(bytes: Uint8Array, order: 'little' | 'big'): Uint8Array {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return transcode(order === 'little' ? whole : whole.swap16(), 'utf16le', 'utf8');
}
