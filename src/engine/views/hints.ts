import type { Span } from '../../model/finding.js';
import { digitOf } from './piece.js';

/** Base64 of 18 bytes: shorter than any secret that has a form of its own. The kernel knows it too. */
export const MIN_RUN = 24;

const PERCENT = 0x25;
const BACKSLASH = 0x5c;

/** 1 for what base64, base64url and hexadecimal digits are made of. */
const IN_RUN = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_');

/** Where a text may hold something encoded. Most has none, and every byte of it is paid for. */
export interface EncodingHints {
  /** The next run of at least {@link MIN_RUN} digits of base64 or hexadecimal that may be text; `null` for none. */
  nextRun(from: number, length: number): Span | null;
  /** Where the next escape of a printable character starts: `%41`, `\x41`, `\u0041`; `null` for none. */
  nextEscape(from: number, length: number): number | null;
}

/** Hints in any bytes, as the kernel gives them for its room. */
export function hintsIn(bytes: Uint8Array): EncodingHints {
  return {
    nextRun: (from, length) => nextRun(bytes, from, length),
    nextEscape: (from, length) => nextEscape(bytes, from, length),
  };
}

/** Looks at each 24th byte only, since no run that is long enough lies between two of them. */
function nextRun(bytes: Uint8Array, from: number, length: number): Span | null {
  let floor = from;
  let probe = from + MIN_RUN - 1;
  while (probe < length) {
    if (IN_RUN[bytes[probe] as number] === 0) {
      probe += MIN_RUN;
      continue;
    }
    let start = probe;
    while (start > floor && IN_RUN[bytes[start - 1] as number] === 1) start--;
    let end = probe + 1;
    while (end < length && IN_RUN[bytes[end] as number] === 1) end++;
    if (end - start >= MIN_RUN) return { start, end };
    floor = end;
    probe = end + MIN_RUN;
  }
  return null;
}

function nextEscape(bytes: Uint8Array, from: number, length: number): number | null {
  for (let at = from; at < length; at++) {
    const byte = bytes[at];
    if ((byte === PERCENT || byte === BACKSLASH) && isEscape(bytes, at)) return at;
  }
  return null;
}

function isEscape(bytes: Uint8Array, at: number): boolean {
  const digits = at + escapeLead(bytes, at);
  const high = digitOf(bytes[digits]);
  return digits > at && high >= 2 && high <= 7 && digitOf(bytes[digits + 1]) >= 0;
}

/** Bytes before the two digits of an escape; 0 where none starts. */
export function escapeLead(bytes: Uint8Array, at: number): number {
  if (bytes[at] === PERCENT) return 1;
  if (bytes[at] !== BACKSLASH) return 0;
  if (bytes[at + 1] === 0x78) return 2;
  return bytes[at + 1] === 0x75 && bytes[at + 2] === 0x30 && bytes[at + 3] === 0x30 ? 4 : 0;
}

/** For each byte whether it is among these characters. */
export function byteSet(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const byte of Buffer.from(characters, 'latin1')) set[byte] = 1;
  return set;
}
