import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import { batchesOf } from './prefilter.js';
import { scanNameAsText } from './scan-text.js';
import type { Scanner } from './scanner.js';
import { mergeSpans } from './spans.js';

/** Secrets in file names: findings of their own, and the names to show instead. */
export interface PathScan {
  readonly scans: readonly FileScan[];
  /** What stands for a path in everything that leaves the process. */
  readonly redact: (path: string) => string;
}

/**
 * Scans the paths themselves, which are text like any other.
 *
 * @param others Paths that are shown beside them, and that are no finding.
 */
export async function scanPaths(
  paths: readonly string[],
  others: readonly string[],
  scanner: Scanner,
): Promise<PathScan> {
  await prepareFor(pathsWithKeywords([...paths, ...others], scanner), scanner);
  const scans: FileScan[] = [];
  for (const path of pathsWithKeywords(paths, scanner)) {
    const found = scanName(path, scanner);
    if (found.length > 0) scans.push(scanOfName(path, found));
  }
  return { scans, redact: createRedaction(scanner) };
}

/** A short text without the secrets in it. */
export async function redactedText(text: string, scanner: Scanner): Promise<string> {
  await prepareFor([text], scanner);
  return redactedName(text, scanner);
}

/** Nobody scans a name a second time: what one of them wants is loaded before it counts. */
async function prepareFor(names: readonly string[], scanner: Scanner): Promise<void> {
  const wants = new Set(names.flatMap((name) => scanNameAsText(name, scanner).wants));
  if (wants.size === 0) return;
  await scanner.load([...wants]);
  await prepareFor(names, scanner);
}

/** Scans the name of a file in an archive; `null` where nothing is found in it. */
export function scanMemberName(path: string, name: string, scanner: Scanner): FileScan | null {
  const { detections, wants } = scanNameAsText(name, scanner);
  const found = detections.filter(({ kind }) => kind === 'secret');
  return found.length + wants.length === 0 ? null : { ...scanOfName(path, found), wants };
}

/** Names in archives are scanned by themselves: what begins one is not found behind the archive's own name. */
function redactedName(path: string, scanner: Scanner): string {
  const whole = redacted(path, scanName(path, scanner));
  const names = whole.split('!');
  return names.length === 1 ? whole : names.map((name) => redacted(name, scanName(name, scanner))).join('!');
}

/** Redacts paths when they are shown, each once: of all paths few are. */
function createRedaction(scanner: Scanner): (path: string) => string {
  const shown = new Map<string, string>();
  return (path) => {
    const known = shown.get(path) ?? redactedName(path, scanner);
    shown.set(path, known);
    return known;
  };
}

/** One pass over all names: of thousands hardly one holds a keyword. */
function pathsWithKeywords(paths: readonly string[], scanner: Scanner): readonly string[] {
  const names = paths.map((path) => Buffer.from(`${path}\n`));
  const bytes = Buffer.concat(names);
  scanner.prefilter.room(bytes.length).set(bytes);
  const offsets: number[] = [];
  for (const hits of batchesOf(scanner.prefilter, bytes.length)) {
    for (let index = 0; index < hits.count; index++) offsets.push(hits.offsets[index] as number);
  }
  offsets.sort((left, right) => left - right);

  let end = 0;
  let next = 0;
  return paths.filter((_, index) => {
    end += names[index]?.length ?? 0;
    const first = next;
    while (next < offsets.length && (offsets[next] as number) < end) next++;
    return next > first;
  });
}

function scanName(path: string, scanner: Scanner): readonly LocatedDetection[] {
  return scanNameAsText(path, scanner).detections.filter(({ kind }) => kind === 'secret');
}

/** Masks are byte offsets into the name, so that it is cut as bytes. */
function redacted(path: string, found: readonly LocatedDetection[]): string {
  const name = Buffer.from(path);
  let shown = '';
  let position = 0;
  for (const { start, end } of mergeSpans(found.flatMap(({ masks }) => masks))) {
    const own = found.find((detection) => detection.start === start && detection.end === end);
    shown += name.toString('utf8', position, start) + (own?.redacted ?? '…');
    position = end;
  }
  return shown + name.toString('utf8', position);
}

function scanOfName(path: string, found: readonly LocatedDetection[]): FileScan {
  const detections = found.map((detection) => ({
    ...detection,
    location: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    message: `In the file's name: ${detection.message}`,
    excerpt: null,
  }));
  const passedOver = { examples: 0, placeholders: 0 };
  return { path, detections, allows: [], passedOver, unread: [], wants: [], comparables: [] };
}
