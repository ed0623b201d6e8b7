import { base64Pieces } from './base64.js';
import { hexPieces } from './hex.js';
import { byteSet, type EncodingHints, MIN_RUN } from './hints.js';
import type { Piece } from './piece.js';

/** How many places of a run are tried where it may be glued to a word before it, as in `secret_QUtJ…`. */
const MAX_STARTS = 8;

/** What both joins words and is a digit of base64. */
const GLUE = byteSet('+/-_');

const BACKSLASH = 0x5c;

/** Runs of base64, base64url and hexadecimal digits that decode to text, by start and disjoint. */
export function encodedRuns(bytes: Uint8Array, hints: EncodingHints): readonly Piece[] {
  const pieces: Piece[] = [];
  let run = hints.nextRun(0, bytes.length);
  while (run !== null) {
    const found = piecesOf(bytes, run.start, run.end);
    for (const piece of found) pieces.push(piece);
    run = hints.nextRun(Math.max(run.end, found.at(-1)?.end ?? 0), bytes.length);
  }
  return pieces;
}

/** The first reading of a run that is text; several pieces where it goes on in the next lines. */
function piecesOf(bytes: Uint8Array, start: number, end: number): readonly Piece[] {
  // The letter of an escape before the run is no part of it: `\n`.
  let from = bytes[start - 1] === BACKSLASH ? start + 1 : start;
  for (let tries = 0; tries < MAX_STARTS && end - from >= MIN_RUN; tries++) {
    const hex = hexPieces(bytes, from, end);
    if (hex.length > 0) return hex;
    const found = base64Pieces(bytes, from, end);
    if (found.length > 0) return found;
    while (from < end && GLUE[bytes[from] as number] === 0) from++;
    from++;
  }
  return [];
}
