import type { FileScan } from '../model/file-scan.js';
import type { Skipped } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import { readFile } from './file-reader.js';
import { isLfsPointer } from './lfs-pointer.js';
import type { Scanner } from './scanner.js';

/** What reading and scanning many files gave. */
export interface FilesScan {
  readonly scans: readonly FileScan[];
  readonly skipped: readonly Skipped[];
  /** Files and bytes that were really scanned. */
  readonly files: number;
  readonly bytes: number;
}

/**
 * Reads and scans one file after another.
 *
 * @param maxSize In bytes; larger files are skipped and named.
 * @param progress Told after each file how many are done.
 */
export function scanFiles(
  files: readonly SourceFile[],
  maxSize: number,
  scanner: Scanner,
  progress: (done: number, total: number) => void,
): FilesScan {
  const scans: FileScan[] = [];
  const skipped: Skipped[] = [];
  let bytes = 0;
  let scanned = 0;
  files.forEach(({ path, location }, index) => {
    const outcome = scanFile(path, location, maxSize, scanner);
    if ('reason' in outcome) {
      skipped.push({ path, ...outcome });
    } else {
      scanned++;
      bytes += outcome.bytes;
      if (isWorthKeeping(outcome.scan)) scans.push(outcome.scan);
      skipped.push(...outcome.scan.unread.map((reason) => ({ path, reason, harmless: false })));
    }
    progress(index + 1, files.length);
  });
  return { scans, skipped, files: scanned, bytes };
}

type FileOutcome = { scan: FileScan; bytes: number } | { reason: string; harmless: boolean };

function scanFile(path: string, location: string | Buffer, maxSize: number, scanner: Scanner): FileOutcome {
  const read = readFile(location, maxSize, scanner.prefilter);
  if (!read.ok) return { reason: read.reason, harmless: read.harmless };
  if (isLfsPointer(read.bytes)) return { reason: 'Git LFS file that was not fetched', harmless: false };
  const size = read.bytes.length;
  const scan = scanner.scan(path, read.bytes);
  return scan === null ? { reason: 'binary', harmless: true } : { scan, bytes: size };
}

function isWorthKeeping({ detections, allows, passedOver }: FileScan): boolean {
  return detections.length > 0 || allows.length > 0 || passedOver.examples + passedOver.placeholders > 0;
}
