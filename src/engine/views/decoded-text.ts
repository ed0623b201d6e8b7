import type { Span } from '../../model/finding.js';
import type { ScannedText } from '../../model/source-text.js';
import type { EncodingName, Piece } from './piece.js';

/** Text kept on both sides of a piece: the name that an encoded value is given to, the other half of a pair. */
const CONTEXT_BYTES = 1024;

const NEWLINE = Buffer.from('\n');

/** What a view is made from: a file's text, or another view. */
export type ViewSource = ScannedText;

/** A stretch of a view and where it comes from: copied, or the decoded form of a piece. */
interface Segment extends Span {
  readonly source: Span;
  readonly piece: Piece | null;
}

/**
 * A text with its encoded pieces decoded where they stand, so that rules see the names beside them, and without
 * what is far from any. Never longer than the text itself.
 */
export class DecodedText implements ViewSource {
  readonly path: string;
  readonly length: number;
  readonly bytes: Buffer;
  readonly #source: ViewSource;
  readonly #segments: readonly Segment[];

  /** @param pieces Of the source; at least one, by start and disjoint. */
  constructor(source: ViewSource, pieces: readonly Piece[]) {
    const parts: Uint8Array[] = [];
    const segments: Segment[] = [];
    let length = 0;
    const add = (bytes: Uint8Array, from: Span, piece: Piece | null) => {
      if (bytes.length > 0) segments.push({ start: length, end: length + bytes.length, source: from, piece });
      parts.push(bytes);
      length += bytes.length;
    };
    let position = Math.max(0, (pieces[0]?.start ?? 0) - CONTEXT_BYTES);
    for (const piece of pieces) {
      if (piece.goesOn !== true) {
        const from = piece.start - CONTEXT_BYTES;
        if (from > position + CONTEXT_BYTES) {
          const end = position + CONTEXT_BYTES;
          add(source.bytes.subarray(position, end), { start: position, end }, null);
          add(NEWLINE, { start: end, end: from }, null);
          position = from;
        }
        const kept = { start: position, end: piece.start };
        add(source.bytes.subarray(kept.start, kept.end), kept, null);
      }
      add(piece.decoded, piece, piece);
      position = piece.end;
    }
    const rest = { start: position, end: Math.min(source.length, position + CONTEXT_BYTES) };
    add(source.bytes.subarray(rest.start, rest.end), rest, null);

    this.path = source.path;
    this.length = length;
    this.bytes = Buffer.concat(parts);
    this.#source = source;
    this.#segments = segments;
  }

  slice(start: number, end: number): string {
    return this.bytes.toString('latin1', Math.max(0, start), Math.min(end, this.length));
  }

  lineAt(offset: number): number {
    return this.#source.lineAt(this.#before(offset));
  }

  /** Where in the file a stretch of this view stands. */
  placeOf({ start, end }: Span): Span {
    const place = { start: this.#before(start), end: this.#after(end) };
    return this.#source instanceof DecodedText ? this.#source.placeOf(place) : place;
  }

  /** What of the file must be hidden for a stretch of this view: pieces whole. */
  maskOf(span: Span): Span {
    const touched = this.#segments.slice(this.#indexOf(span.start), this.#indexOf(span.end - 1) + 1);
    let { start, end } = { start: this.#before(span.start), end: this.#after(span.end) };
    for (const { piece } of touched) {
      if (piece === null) continue;
      start = Math.min(start, piece.start);
      end = Math.max(end, piece.end);
    }
    return this.#source instanceof DecodedText ? this.#source.maskOf({ start, end }) : { start, end };
  }

  /** Whether a stretch of this view stands in its source as it is. */
  isCopied({ start, end }: Span): boolean {
    const touched = this.#segments.slice(this.#indexOf(start), this.#indexOf(end - 1) + 1);
    return touched.every(({ piece }) => piece === null);
  }

  /** What a stretch of this view, or the byte before or after it, was encoded by; outermost first. */
  encodingsOf({ start, end }: Span): readonly EncodingName[] {
    const first = this.#indexOf(Math.max(0, start - 1));
    const last = this.#indexOf(Math.min(end, this.length - 1));
    const touched = this.#segments.slice(first, last + 1);
    const encodings = touched.flatMap(({ piece }) => (piece === null ? [] : [piece.encodings]));
    return encodings.sort((left, right) => right.length - left.length)[0] ?? [];
  }

  /** The offset in the source of a byte, or of the group of digits that it comes from. */
  #before(offset: number): number {
    const segment = this.#segments[this.#indexOf(offset)];
    if (segment === undefined) return 0;
    const { source, piece } = segment;
    const within = offset - segment.start;
    if (piece === null) return Math.min(source.start + within, source.end);
    const { encoded, decoded } = piece.group;
    return Math.min(source.start + Math.floor(within / decoded) * encoded, source.end);
  }

  /** The offset in the source after what the byte before this offset comes from. */
  #after(offset: number): number {
    const segment = this.#segments[this.#indexOf(offset - 1)];
    if (segment === undefined) return 0;
    const { source, piece } = segment;
    if (offset === segment.end) return source.end;
    const within = offset - segment.start;
    if (piece === null) return Math.min(source.start + within, source.end);
    const { encoded, decoded } = piece.group;
    return Math.min(source.start + Math.ceil(within / decoded) * encoded, source.end);
  }

  /** The number of the segment that holds an offset; of the last for what is after it. */
  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#segments[middle] as Segment).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
