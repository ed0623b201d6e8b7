import type { FileScan } from '../model/file-scan.js';
import type { Skipped } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import { BINARY, type ContentsScan, scanContents } from './contents.js';
import { type OpenFile, type Unread, withFile } from './file-reader.js';
import { PIECE_BYTES, scanLargeFile } from './large-file.js';
import type { Scanner } from './scanner.js';
import type { ArchiveScan } from './views/archives/archive-scan.js';
import { archiveKindOf, KIND_BYTES, MAX_ARCHIVE_BYTES } from './views/archives/kind.js';
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
    if ('archive' in outcome) {
      for (const member of outcome.archive.members) if (isWorthKeeping(member)) scans.push(member);
      for (const each of outcome.archive.skipped) skipped.push(each);
      continue;
    }
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

type FileOutcome =
  | { readonly scan: FileScan; readonly bytes: number }
  | { readonly archive: ArchiveScan; readonly bytes: number }
  | Unread;

function scanFile(path: string, file: OpenFile, scanner: Scanner): FileOutcome {
  if (file.size > PIECE_BYTES) return scanLarge(path, file, scanner);
  const room = scanner.prefilter.room(file.size);
  const length = file.read(room.subarray(0, file.size));
  return outcomeOf(scanContents(path, room.subarray(0, length), scanner), length);
}

function outcomeOf({ scan, unread, archive }: ContentsScan, bytes: number): FileOutcome {
  if (archive !== undefined) return { archive, bytes };
  return scan === null ? (unread ?? BINARY) : { scan, bytes };
}

/** A large file is read piece by piece unless its first bytes are an archive's, which must be there whole. */
function scanLarge(path: string, file: OpenFile, scanner: Scanner): FileOutcome {
  const head = Buffer.alloc(KIND_BYTES);
  file.read(head);
  const isArchive = scanner.archives && file.size <= MAX_ARCHIVE_BYTES && archiveKindOf(head) !== null;
  if (isArchive) {
    const bytes = Buffer.alloc(file.size);
    head.copy(bytes);
    const length = head.length + file.read(bytes.subarray(head.length));
    return outcomeOf(scanContents(path, bytes.subarray(0, length), scanner), length);
  }
  const scan = scanLargeFile(path, withHead(head, file), scanner);
  return scan === null ? BINARY : { scan, bytes: scan.bytes };
}

/** A file from its start, though its first bytes were read before. */
function withHead(head: Uint8Array, file: OpenFile): OpenFile {
  let unread: Uint8Array = head;
  return {
    size: file.size,
    read(memory) {
      const first = unread.subarray(0, memory.length);
      memory.set(first);
      unread = unread.subarray(first.length);
      return first.length + file.read(memory.subarray(first.length));
    },
  };
}

/** Whether a scan tells anything. */
export function isWorthKeeping({ detections, allows, passedOver, wants, comparables }: FileScan): boolean {
  const isFound = detections.length > 0 || allows.length > 0 || wants.length > 0;
  return isFound || comparables.length > 0 || passedOver.examples + passedOver.placeholders > 0;
}
