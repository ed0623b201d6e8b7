import type { FileScan } from '../model/file-scan.js';
import type { Skipped } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import { BINARY, scanContents } from './contents.js';
import { type OpenFile, type Unread, withFile } from './file-reader.js';
import { PIECE_BYTES, scanLargeFile } from './large-file.js';
import type { Scanner } from './scanner.js';
import type { Block } from './work-board.js';

/** What reading and scanning files gave. */
export interface FilesScan {
  readonly scans: readonly FileScan[];
  readonly skipped: readonly Skipped[];
  /** Files and bytes that were really scanned. */
  readonly files: number;
  readonly bytes: number;
}

export const NO_FILES: FilesScan = { scans: [], skipped: [], files: 0, bytes: 0 };

/** Told of each file before it is opened and after it is done. */
export interface FileWatch {
  begin(index: number): void;
  finish(): void;
}

/**
 * Reads and scans one file of a block after another.
 *
 * @param maxSize In bytes; larger files are skipped and named.
 */
export function scanBlock(
  files: readonly SourceFile[],
  { start, end }: Block,
  maxSize: number,
  scanner: Scanner,
  watch: FileWatch,
): FilesScan {
  const scans: FileScan[] = [];
  const skipped: Skipped[] = [];
  let bytes = 0;
  let scanned = 0;
  for (let index = start; index < end; index++) {
    const { path, location } = files[index] as SourceFile;
    watch.begin(index);
    const outcome = withFile(location, maxSize, (file) => scanFile(path, file, scanner));
    watch.finish();
    if ('reason' in outcome) {
      skipped.push({ path, ...outcome });
      continue;
    }
    scanned++;
    bytes += outcome.bytes;
    if (isWorthKeeping(outcome.scan)) scans.push(outcome.scan);
    skipped.push(...outcome.scan.unread.map((reason) => ({ path, reason, harmless: false })));
  }
  return { scans, skipped, files: scanned, bytes };
}

export function joinScans(parts: readonly FilesScan[]): FilesScan {
  return {
    scans: parts.flatMap((part) => part.scans),
    skipped: parts.flatMap((part) => part.skipped),
    files: parts.reduce((sum, part) => sum + part.files, 0),
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
  };
}

type FileOutcome = { readonly scan: FileScan; readonly bytes: number } | Unread;

function scanFile(path: string, file: OpenFile, scanner: Scanner): FileOutcome {
  if (file.size > PIECE_BYTES) {
    const scan = scanLargeFile(path, file, scanner);
    return scan === null ? BINARY : { scan, bytes: scan.bytes };
  }
  const room = scanner.prefilter.room(file.size);
  const length = file.read(room.subarray(0, file.size));
  const { scan, unread } = scanContents(path, room.subarray(0, length), scanner);
  return scan === null ? (unread ?? BINARY) : { scan, bytes: length };
}

/** Whether a scan tells anything. */
export function isWorthKeeping({ detections, allows, passedOver, wants }: FileScan): boolean {
  const isFound = detections.length > 0 || allows.length > 0 || wants.length > 0;
  return isFound || passedOver.examples + passedOver.placeholders > 0;
}
