import { encodedRuns } from './encoded-runs.js';
import { escapes } from './escapes.js';
import type { EncodingHints } from './hints.js';
import type { Piece } from './piece.js';

/**
 * All that is encoded in a text, by start and disjoint. A run that an escape belongs to, as `%2B` does to base64,
 * is whole only when the escape is decoded: it is left for the next view.
 */
export function piecesIn(bytes: Uint8Array, hints: EncodingHints): readonly Piece[] {
  const runs = encodedRuns(bytes, hints);
  const escaped = escapes(bytes, hints);
  if (escaped.length === 0) return runs;
  if (runs.length === 0) return escaped;
  const pieces: Piece[] = [];
  let next = 0;
  for (const run of runs) {
    while (next < escaped.length && (escaped[next] as Piece).end < run.start)
      pieces.push(escaped[next++] as Piece);
    const rival = escaped[next];
    if (rival === undefined || rival.start > run.end) pieces.push(run);
  }
  return [...pieces, ...escaped.slice(next)];
}
