import { type EncodingHints, escapeLead } from './hints.js';
import { digitOf, isPrintable, type Piece } from './piece.js';

/** Words shorter than this hold no secret that has a form of its own. */
const MIN_WORD = 24;

const PERCENT = 0x25;

/** `%41`, `\x41` and `\u0041` in long words, a piece each, by start and disjoint. */
export function escapes(bytes: Uint8Array, hints: EncodingHints): readonly Piece[] {
  const pieces: Piece[] = [];
  let after = 0;
  for (;;) {
    const hint = hints.nextEscape(after, bytes.length);
    if (hint === null) return pieces;
    const { start, end } = wordAround(bytes, hint, after);
    if (end - start >= MIN_WORD) collect(bytes, hint, end, pieces);
    after = end;
  }
}

function collect(bytes: Uint8Array, start: number, end: number, pieces: Piece[]): void {
  let at = start;
  while (at < end) {
    const piece = escapeAt(bytes, at, end);
    if (piece !== null) pieces.push(piece);
    at = piece === null ? at + 1 : piece.end;
  }
}

/** The escape at an offset, if it stands for a character of ASCII. */
function escapeAt(bytes: Uint8Array, start: number, limit: number): Piece | null {
  const lead = escapeLead(bytes, start);
  const end = start + lead + 2;
  if (lead === 0 || end > limit) return null;
  const high = digitOf(bytes[start + lead]);
  const low = digitOf(bytes[start + lead + 1]);
  const byte = high * 16 + low;
  if (high < 0 || low < 0 || !isPrintable(byte)) return null;
  const group = { encoded: end - start, decoded: 1 };
  const encoding = bytes[start] === PERCENT ? 'percent' : 'escapes';
  return { start, end, encodings: [encoding], decoded: Uint8Array.of(byte), group };
}

/** What stands around an offset between white space and quotes; before it no more than counts. */
function wordAround(bytes: Uint8Array, offset: number, floor: number): { start: number; end: number } {
  let start = offset;
  while (start > floor && start > offset - MIN_WORD && !isBorder(bytes[start - 1] as number)) start--;
  let end = offset + 1;
  while (end < bytes.length && !isBorder(bytes[end] as number)) end++;
  return { start, end };
}

function isBorder(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c || byte === 0x3e;
}
