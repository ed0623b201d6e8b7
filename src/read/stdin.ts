import { type OpenFile, readFully } from '../engine/file-reader.js';
import { PIECE_BYTES, scanLargeFile } from '../engine/large-file.js';
import type { Scanner } from '../engine/scanner.js';
import type { FileScan } from '../model/file-scan.js';
import type { Notice } from '../model/report.js';
import type { Scanned } from './scanned.js';
import { guessedEnding, HEAD_BYTES } from './text-form.js';

/** What standard input is called in reports that give it no name. */
const NAMELESS = '-';
const DESCRIPTOR = 0;
const BINARY = { reason: 'binary', harmless: true } as const;

const TOO_LONG = {
  reason: `its policies were not read: standard input of more than ${PIECE_BYTES} bytes is read once`,
  harmless: false,
} as const;

/**
 * Scans standard input, whatever its length. What fits into memory is scanned again for what it wants; all else is
 * read once, so that what it may want is loaded first, but for the parsers.
 *
 * @param name The path by which the text is judged, from the root. Without one its form is told by how it begins.
 */
export async function scanStdin(name: string | null, scanner: Scanner): Promise<Scanned> {
  await scanner.prepare();
  const memory = Buffer.alloc(PIECE_BYTES);
  const beginning = memory.subarray(0, readFully(DESCRIPTOR, memory));
  const isWhole = beginning.length < memory.length;
  const ending = name === null ? guessedEnding(beginning.subarray(0, HEAD_BYTES)) : '';
  const shown = name ?? NAMELESS;
  const scanOnce = () => scanLargeFile(`${shown}${ending ?? ''}`, inputOf(beginning, isWhole), scanner);
  let scan = scanOnce();
  while (isWhole && scan !== null && scan.wants.length > 0) {
    await scanner.load(scan.wants);
    scan = scanOnce();
  }
  const unread = scan === null ? [BINARY] : scan.unread.map((reason) => ({ reason, harmless: false }));
  const missed = scan === null || scan.wants.length === 0 ? [] : [TOO_LONG];
  return {
    mode: 'stdin',
    base: null,
    head: null,
    commits: null,
    scans: scan === null ? [] : [named(scan, shown)],
    skipped: [...unread, ...missed].map((each) => ({ path: shown, ...each })),
    notices: ending === null && scan !== null ? [NO_FORM] : [],
    paths: [],
    pastPaths: new Map(),
    files: scan === null ? 0 : 1,
    bytes: scan?.bytes ?? 0,
    isWholeTree: false,
  };
}

/** Standard input whose name is excluded: read to its end, so that nothing fails that writes it. */
export function skipStdin(name: string): Scanned {
  const memory = Buffer.alloc(PIECE_BYTES);
  while (readFully(DESCRIPTOR, memory) === memory.length);
  return {
    mode: 'stdin',
    base: null,
    head: null,
    commits: null,
    scans: [],
    skipped: [{ path: name, reason: 'excluded', harmless: true }],
    notices: [],
    paths: [],
    pastPaths: new Map(),
    files: 0,
    bytes: 0,
    isWholeTree: false,
  };
}

const NO_FORM: Notice = {
  level: 'notice',
  path: null,
  line: null,
  message:
    'Standard input has no name, and it does not begin like Terraform or YAML: of policies only those in JSON were ' +
    'looked for. Name it, as in --stdin-path main.tf.',
};

/** What was read already, and then the rest if there is any. */
function inputOf(beginning: Buffer, isWhole: boolean): OpenFile {
  let taken = 0;
  return {
    size: 0,
    read(memory) {
      const part = beginning.subarray(taken, taken + memory.length);
      memory.set(part);
      taken += part.length;
      const rest = memory.subarray(part.length);
      return part.length + (isWhole || rest.length === 0 ? 0 : readFully(DESCRIPTOR, rest));
    },
  };
}

/** Under the name that reports show. */
function named<Scan extends FileScan>(scan: Scan, path: string): Scan {
  const detections = scan.detections.map((each) => ({ ...each, location: { ...each.location, path } }));
  return { ...scan, path, detections };
}
