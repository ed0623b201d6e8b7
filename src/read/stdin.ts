import { type OpenFile, readFully } from '../engine/file-reader.js';
import { scanLargeFile } from '../engine/large-file.js';
import type { Scanner } from '../engine/scanner.js';
import type { Scanned } from './scanned.js';

/** What standard input is called in reports. */
const NAME = '-';
const DESCRIPTOR = 0;
const BINARY = { path: NAME, reason: 'binary', harmless: true } as const;

/** Scans standard input, whatever its length. It is read once, so that all it may want is loaded first. */
export async function scanStdin(scanner: Scanner): Promise<Scanned> {
  await scanner.prepare();
  const input: OpenFile = { size: 0, read: (memory) => readFully(DESCRIPTOR, memory) };
  const scan = scanLargeFile(NAME, input, scanner);
  return {
    mode: 'stdin',
    base: null,
    head: null,
    commits: null,
    scans: scan === null ? [] : [scan],
    skipped:
      scan === null ? [BINARY] : scan.unread.map((reason) => ({ path: NAME, reason, harmless: false })),
    paths: [],
    pastPaths: new Map(),
    files: scan === null ? 0 : 1,
    bytes: scan?.bytes ?? 0,
    isWholeTree: false,
  };
}
