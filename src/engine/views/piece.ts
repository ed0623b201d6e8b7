import type { Span } from '../../model/finding.js';

export type EncodingName = 'base64' | 'hex' | 'percent' | 'escapes' | 'utf-16';

/** A stretch of a text that is another text, encoded. */
export interface Piece extends Span {
  /** What it is encoded by, outermost first. */
  readonly encodings: readonly EncodingName[];
  readonly decoded: Uint8Array;
  /** So many encoded bytes at a time stand for so many decoded ones. */
  readonly group: { readonly encoded: number; readonly decoded: number };
  /** The next line of what the piece before it begins: what is between them is no text. */
  readonly goesOn?: true;
}

/** What a person may have written: printable ASCII, tabs and ends of lines. */
export function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The value of a hexadecimal digit, or -1. */
export function digitOf(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
