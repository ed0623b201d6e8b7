import { isPrintable, type Piece } from './piece.js';

/** Decoded bytes that must be text for all to be taken for it; pictures and keys fail at the first. */
const SNIFFED_BYTES = 18;
const SNIFFED_DIGITS = 24;

/** Where encoders break lines (RFC 7468, RFC 2045): whole groups, so that each line decodes by itself. */
const LINE_DIGITS: readonly number[] = [64, 76];
const GROUP_DIGITS = 4;

const PADDING = 0x3d;
const NO_DIGIT = 0xff;

const GROUP = { encoded: 4, decoded: 3 };

/** In UTF-16 every other byte is left out. */
const UTF16_GROUP = { encoded: 8, decoded: 3 };

const VALUES = valuesOf(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
);

/** What is before the data of a picture or a source map: no text of theirs is anybody's secret. */
const FOREIGN_DATA =
  /(?:data:(?:image|font|audio|video)\/[^,;]{1,40}|sourceMappingURL=data:.{1,60});base64,$/;
const FOREIGN_REACH = 120;

/**
 * A run of base64 digits as the text that it stands for, and the lines in which it goes on, a piece each. None
 * where it is no text.
 */
export function base64Pieces(bytes: Uint8Array, start: number, end: number): readonly Piece[] {
  const form = formOf(bytes, start);
  if (form === null || isForeign(bytes, start)) return [];
  const pieces = [pieceOf(bytes, start, end, form)];
  let line = { start, end };
  while (LINE_DIGITS.includes(line.end - line.start)) {
    const next = nextLine(bytes, line);
    if (next === null) break;
    pieces.push({ ...pieceOf(bytes, next.start, next.end, form), goesOn: true });
    line = next;
  }
  return pieces;
}

type Form = 'utf-8' | 'utf-16';

/** Whether the run begins like text, decided by its first bytes; `null` for anything else. */
function formOf(bytes: Uint8Array, start: number): Form | null {
  let isPlain = true;
  let isWide = true;
  let count = 0;
  for (let at = start; at < start + SNIFFED_DIGITS; at += GROUP_DIGITS) {
    const group = groupAt(bytes, at);
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (group >>> shift) & 0xff;
      isPlain &&= isPrintable(byte);
      isWide &&= count % 2 === 0 ? isPrintable(byte) : byte === 0;
      count++;
    }
    if (!isPlain && !isWide) return null;
  }
  if (count < SNIFFED_BYTES) return null;
  return isPlain ? 'utf-8' : 'utf-16';
}

/** 24 bits. */
function groupAt(bytes: Uint8Array, at: number): number {
  let group = 0;
  for (let index = at; index < at + GROUP_DIGITS; index++) {
    group = (group << 6) | ((VALUES[bytes[index] as number] as number) & 0x3f);
  }
  return group;
}

function isForeign(bytes: Uint8Array, start: number): boolean {
  const from = Math.max(0, start - FOREIGN_REACH);
  return FOREIGN_DATA.test(Buffer.from(bytes.subarray(from, start)).toString('latin1'));
}

function pieceOf(bytes: Uint8Array, start: number, digitsEnd: number, form: Form): Piece {
  let end = digitsEnd;
  while (end < digitsEnd + 2 && bytes[end] === PADDING) end++;
  const text = Buffer.from(bytes.subarray(start, digitsEnd)).toString('latin1');
  const decoded = Buffer.from(text, 'base64');
  if (form === 'utf-8') return { start, end, encodings: ['base64'], decoded, group: GROUP };
  const narrow = decoded.filter((_, index) => index % 2 === 0);
  return { start, end, encodings: ['base64', 'utf-16'], decoded: narrow, group: UTF16_GROUP };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The digits of the next line where they are as many or, in the last line, fewer. */
function nextLine(bytes: Uint8Array, { start, end }: Line): Line | null {
  let next = end;
  if (bytes[next] === 0x0d) next++;
  if (bytes[next] !== 0x0a) return null;
  next++;
  while (bytes[next] === 0x20 || bytes[next] === 0x09) next++;
  let nextEnd = next;
  while (nextEnd < bytes.length && VALUES[bytes[nextEnd] as number] !== NO_DIGIT) nextEnd++;
  return nextEnd > next && nextEnd - next <= end - start ? { start: next, end: nextEnd } : null;
}

/** The value of each digit, by its byte. */
function valuesOf(...alphabets: readonly string[]): Uint8Array {
  const values = new Uint8Array(256).fill(NO_DIGIT);
  for (const alphabet of alphabets) {
    for (const [value, byte] of Buffer.from(alphabet, 'latin1').entries()) values[byte] = value;
  }
  return values;
}
