import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Scanner } from './scanner.js';

/** Secrets in file names: findings of their own, and the names to show instead. */
export interface PathScan {
  readonly scans: readonly FileScan[];
  /** What stands for a path in everything that leaves the process. */
  readonly redact: (path: string) => string;
}

/** Scans the paths themselves, which are text like any other, all in one pass. */
export function scanPaths(paths: readonly string[], scanner: Scanner): PathScan {
  const bytes = Buffer.from(paths.map((path) => path.replaceAll('\n', ' ')).join('\n'));
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  const found = scanner.scan('', room.subarray(0, bytes.length))?.detections ?? [];

  const shown = new Map<string, string>();
  const scans: FileScan[] = [];
  for (const detection of found) {
    const path = paths[detection.location.startLine - 1];
    if (path === undefined || detection.kind !== 'secret') continue;
    shown.set(path, redactedPath(path, detection));
    scans.push(scanOfName(path, detection));
  }
  return { scans, redact: (path) => shown.get(path) ?? path };
}

function redactedPath(path: string, { location, redacted }: LocatedDetection): string {
  const { startColumn, endColumn } = location;
  return path.slice(0, startColumn - 1) + redacted + path.slice(endColumn - 1);
}

function scanOfName(path: string, detection: LocatedDetection): FileScan {
  const named: LocatedDetection = {
    ...detection,
    location: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    message: `In the file's name: ${detection.message}`,
    excerpt: null,
  };
  return { path, detections: [named], allows: [], passedOver: { examples: 0, placeholders: 0 }, unread: [] };
}
