import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import { MAX_FINDINGS_A_FILE } from '../model/finding-limit.js';
import { ByteText, type Position } from './byte-text.js';
import { type Encoding, encodingOf, textBytes } from './encoding.js';
import type { OpenFile } from './file-reader.js';
import type { Prefilter } from './prefilter.js';
import type { Scanner } from './scanner.js';
import { boundYoungGeneration } from './young-generation.js';

/** Files up to this size are scanned in one piece. */
export const PIECE_BYTES = 1 << 23;

/** Larger ones are read in steps of this size: what a piece makes for the garbage collector grows with it. */
const STEP_BYTES = 1 << 22;

/**
 * What pieces share on each side of a border, so that nothing that lies across it is lost: more than the reach of
 * any rule, and room for policy documents of this size.
 */
export const MARGIN_BYTES = 1 << 18;

/** Room for a piece, the margins before it, and UTF-16 text that grows by half as UTF-8. */
const ROOM_BYTES = 2 * STEP_BYTES;

/** A large file's scan, with the bytes that were really read. */
export type LargeFileScan = FileScan & { readonly bytes: number };

/**
 * Scans a file of any size in overlapping pieces, in the memory of one; `null` when it is binary. A detection
 * counts in the piece in whose inner part it starts, where the margins around it are seen.
 */
export function scanLargeFile(path: string, file: OpenFile, scanner: Scanner): LargeFileScan | null {
  boundYoungGeneration();
  const detections: LocatedDetection[] = [];
  const allows = new Map<number, FileScan['allows'][number]>();
  const unread = new Set<string>();
  const wants = new Set<string>();
  const passedOver = { examples: 0, placeholders: 0 };
  let bytes = 0;

  for (const piece of piecesOf(path, file, scanner.prefilter)) {
    if ('binary' in piece) return scanBinary(path, piece.binary, scanner);
    const scan = scanner.scanText(piece.text, bytes === 0);
    const isInner = ({ start }: { start: number }) => start >= piece.innerStart && start < piece.innerEnd;
    for (const detection of scan.detections) if (isInner(detection)) detections.push(detection);
    for (const allow of scan.allows) allows.set(allow.line, allow);
    for (const reason of scan.unread) unread.add(reason);
    for (const parser of scan.wants) wants.add(parser);
    passedOver.examples += scan.passedOver.examples;
    passedOver.placeholders += scan.passedOver.placeholders;
    bytes += piece.fresh;
    const most = Math.max(detections.length, scan.detections.length);
    if (most >= MAX_FINDINGS_A_FILE && !piece.isLast) {
      const line = piece.text.lineAt(piece.innerEnd);
      unread.add(
        `It has ${MAX_FINDINGS_A_FILE} findings or more; what follows line ${line} was not scanned.`,
      );
      break;
    }
  }
  return {
    path,
    detections,
    allows: [...allows.values()],
    passedOver,
    unread: [...unread],
    wants: [...wants],
    // A document may be in two pieces, and in none as a whole.
    comparables: [],
    bytes,
  };
}

/** What the name of a binary tells of its beginning. */
function scanBinary(path: string, beginning: Uint8Array, scanner: Scanner): LargeFileScan | null {
  const scan = scanner.scan(path, beginning, null);
  return scan === null ? null : { ...scan, bytes: beginning.length };
}

interface Piece {
  readonly text: ByteText;
  /** Offsets in the text: detections that start between them are this piece's own. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly isLast: boolean;
  /** Bytes of the file that were read for this piece. */
  readonly fresh: number;
}

/** Reads a file piece by piece into the prefilter's room; a piece is valid until the next is asked for. */
function* piecesOf(path: string, file: OpenFile, prefilter: Prefilter): Generator<Piece | Binary> {
  const read = createTextReader(file);
  const room = prefilter.room(ROOM_BYTES);
  let origin: Position = { line: 1, column: 1 };
  let kept = 0;
  let innerStart = 0;
  for (;;) {
    const fresh = read(room.subarray(kept));
    if ('binary' in fresh) {
      yield fresh;
      return;
    }
    const length = kept + fresh.textLength;
    const shown = fresh.isLast ? length : lastCharacterStart(room, length);
    const text = new ByteText(path, room.subarray(0, shown), origin);
    const innerEnd = fresh.isLast ? Number.POSITIVE_INFINITY : text.characterStart(shown - MARGIN_BYTES);
    yield { text, innerStart, innerEnd, isLast: fresh.isLast, fresh: fresh.fileLength };
    if (fresh.isLast) return;

    const from = text.characterStart(Math.max(0, innerEnd - MARGIN_BYTES));
    origin = text.positionAt(from);
    room.copyWithin(0, from, length);
    kept = length - from;
    innerStart = innerEnd - from;
  }
}

/** Where the last character that may be cut off starts: what is before it is whole in UTF-8. */
function lastCharacterStart(room: Uint8Array, length: number): number {
  let start = length - 1;
  while (start > length - 4 && ((room[start] as number) & 0xc0) === 0x80) start--;
  return start;
}

interface TextRead {
  /** Bytes of text that were written, and bytes of the file that they came from. */
  readonly textLength: number;
  readonly fileLength: number;
  readonly isLast: boolean;
}

/** The beginning of a file that is no text. */
interface Binary {
  readonly binary: Uint8Array;
}

/** Reads a file's text piece by piece, its encoding told by the first. */
function createTextReader(file: OpenFile): (target: Uint8Array) => TextRead | Binary {
  let encoding: Encoding | undefined;
  let raw: Buffer | undefined;
  let held = 0;
  return (target) => {
    if (encoding?.kind === 'ascii') {
      const fileLength = file.read(target.subarray(0, STEP_BYTES));
      return { textLength: fileLength, fileLength, isLast: fileLength < STEP_BYTES };
    }
    raw ??= Buffer.alloc(STEP_BYTES);
    const fileLength = file.read(raw.subarray(held));
    const length = held + fileLength;
    const isLast = length < STEP_BYTES;
    const isFirst = encoding === undefined;
    const found = encoding ?? encodingOf(raw.subarray(0, length));
    if (found === null) return { binary: raw.subarray(0, length) };
    encoding = { ...found, markLength: 0 };

    // A pair of UTF-16 units may be cut in two: its first half waits for the next piece.
    const hold = isLast || found.kind === 'ascii' ? 0 : endsInHalfPair(raw, length, found) ? 2 : 0;
    const text = textBytes(raw.subarray(0, length - hold), isFirst ? found : encoding);
    target.set(text);
    raw.copyWithin(0, length - hold, length);
    held = hold;
    return { textLength: text.length, fileLength, isLast };
  };
}

function endsInHalfPair(raw: Buffer, length: number, { kind }: Encoding): boolean {
  const unit = kind === 'utf16le' ? raw.readUInt16LE(length - 2) : raw.readUInt16BE(length - 2);
  return unit >= 0xd800 && unit < 0xdc00;
}
