import { DecodedText, type ViewSource } from './decoded-text.js';
import { type EncodingHints, hintsIn } from './hints.js';
import { piecesIn } from './pieces.js';

/** Base64 of base64 is met in practice; what is encoded more often is not. */
const MAX_DEPTH = 2;

/**
 * A text's encoded pieces decoded, then those that come to light by that. None is longer than the text.
 *
 * @param hints Of the text; asked when the first view is.
 */
export function* viewsOf(text: ViewSource, hints: EncodingHints): Generator<DecodedText> {
  let source = text;
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    const view = viewOf(source, depth === 1 ? hints : hintsIn(source.bytes));
    if (view === null) return;
    yield view;
    source = view;
  }
}

function viewOf(source: ViewSource, hints: EncodingHints): DecodedText | null {
  const pieces = piecesIn(source.bytes, hints);
  if (pieces.length === 0) return null;
  if (!(source instanceof DecodedText)) return new DecodedText(source, pieces);
  // What was there before is decoded already.
  const fresh = pieces.flatMap((piece) => {
    const outer = source.encodingsOf(piece);
    return outer.length === 0 ? [] : [{ ...piece, encodings: [...outer, ...piece.encodings] }];
  });
  return fresh.length === 0 ? null : new DecodedText(source, fresh);
}
