import { Buffer, transcode } from 'node:buffer';

/** As git: a file with a NUL in its first 8,000 bytes is binary, unless it turns out to be UTF-16. */
const SNIFFED_BYTES = 8000;

/** Of the bytes that are NUL in UTF-16 text of mostly ASCII, how many must be for text without a mark. */
const UTF16_NUL_SHARE = 0.7;

/** How a file's bytes are text. `ascii` stands for any superset of ASCII: UTF-8, Latin-1 or another. */
export interface Encoding {
  readonly kind: 'ascii' | 'utf16le' | 'utf16be';
  /** Bytes of the byte-order mark, which is no part of the text. */
  readonly markLength: 0 | 2 | 3;
}

const PLAIN: Encoding = { kind: 'ascii', markLength: 0 };

/** The encoding of a file, told by its first bytes; `null` when it is binary. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { kind: 'ascii', markLength: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'utf16le', markLength: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'utf16be', markLength: 2 };
  // A buffer is searched several times faster than an array.
  const sniffed = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED_BYTES));
  if (sniffed.indexOf(0) === -1) return PLAIN;
  const kind = utf16Order(sniffed);
  return kind === null ? null : { kind, markLength: 0 };
}

/** Bytes in this encoding as bytes of an ASCII superset: UTF-16 becomes UTF-8, all else stays as it is. */
export function textBytes(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const body = encoding.markLength === 0 ? bytes : bytes.subarray(encoding.markLength);
  if (encoding.kind === 'ascii') return body;
  const whole = Buffer.from(body.subarray(0, body.length - (body.length % 2)));
  return transcode(encoding.kind === 'utf16le' ? whole : whole.swap16(), 'utf16le', 'utf8');
}

/** The byte order of UTF-16 text without a mark, told by where its NULs stand; `null` for anything else. */
function utf16Order(bytes: Uint8Array): 'utf16le' | 'utf16be' | null {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = bytes.length / 2;
  if (odd >= half * UTF16_NUL_SHARE && even === 0) return 'utf16le';
  if (even >= half * UTF16_NUL_SHARE && odd === 0) return 'utf16be';
  return null;
}
