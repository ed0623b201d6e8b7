import type { Detector, Found } from '../model/detector.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Detection, Span } from '../model/finding.js';
import type { Neighbours } from '../model/neighbours.js';
import { FILE_START, type KeywordHit, type ScannedText } from '../model/source-text.js';
import { withoutSecret } from './allow-reason.js';
import { ByteText } from './byte-text.js';
import { type Encoding, encodingOf, textBytes } from './encoding.js';
import { excerptOf } from './excerpt.js';
import { batchesOf, createPrefilter, type Prefilter } from './prefilter.js';
import { createScrub } from './scrub.js';
import { mergeSpans } from './spans.js';
import { withDecoded } from './views/decoded-detections.js';
import type { DecodedText } from './views/decoded-text.js';
import { viewsOf } from './views/views.js';

/** Runs detectors over one file after another. */
export interface Scanner {
  /** Reads of files go into its room. */
  readonly prefilter: Prefilter;
  /** Whether files in archives are scanned. */
  readonly archives: boolean;
  /**
   * Scans a whole file whose bytes stand at the start of the prefilter's room; `null` when they are binary, unless the
   * file's name tells what they are.
   */
  scan(path: string, bytes: Uint8Array, encoding?: Encoding | null): FileScan | null;
  /**
   * Scans the text whose bytes stand at the start of the prefilter's room.
   *
   * @param isBeginning Whether it is the beginning of the file at its path, whose name may tell what it is.
   */
  scanText(text: ByteText, isBeginning?: boolean): FileScan;
  /** Loads at once all that files could want. */
  prepare(): Promise<void>;
  /** Loads what many of some hundred files want, and leaves what few do. */
  warmUp(): Promise<void>;
  /** Loads what scans wanted, so that the same files can be scanned whole. */
  load(parsers: readonly string[]): Promise<void>;
  /** The same scanner for files of a tree, whose neighbours detectors may look at. */
  among(neighbours: Neighbours): Scanner;
}

export function createScanner(detectors: readonly Detector[], archives = true): Scanner {
  const wantingOf = wantingByKeyword(detectors);
  const keywords = [...wantingOf.keys()];
  const wanting = [...wantingOf.values()];
  const prefilter = createPrefilter(keywords);
  const hasDecoders = detectors.some(readsDecoded);

  /** What matters to each detector in the first bytes of the room, which are these; `null` where nothing does. */
  const hitsWithin = (bytes: Uint8Array): readonly KeywordHit[][] | null => {
    let hits: KeywordHit[][] | null = null;
    for (const { count, keywords: numbers, offsets } of batchesOf(prefilter, bytes.length)) {
      for (let index = 0; index < count; index++) {
        const number = numbers[index] as number;
        const keyword = keywords[number] as string;
        const offset = offsets[index] as number;
        for (const wants of wanting[number] as readonly number[]) {
          if (detectors[wants]?.mayMatter?.(keyword, bytes, offset) === false) continue;
          hits ??= detectors.map(() => []);
          hits[wants]?.push({ keyword, offset });
        }
      }
    }
    return hits;
  };

  /** What matters in the first bytes of the room, and the beginning of a file where a detector knows its name. */
  const hitsInFile = ({ path, bytes }: ByteText): readonly KeywordHit[][] | null => {
    const hits = hitsWithin(bytes);
    const named = hitsByName(path, detectors);
    if (named === null || hits === null) return named ?? hits;
    return hits.map((own, index) => [...(named[index] ?? []), ...own]);
  };

  /** A view is no longer than its text: it has room where the text stands, which comes back before anybody reads. */
  const hitsWithinView = (view: DecodedText): readonly KeywordHit[][] | null => {
    const room = prefilter.room(view.length);
    const held = room.slice(0, view.length);
    room.set(view.bytes);
    const hits = hitsWithin(view.bytes);
    room.set(held);
    return hits;
  };

  const foundIn = (
    text: ScannedText,
    hits: readonly KeywordHit[][] | null,
    isAsked: (detector: Detector) => boolean,
  ): readonly Found[] => {
    if (hits === null) return [];
    return detectors.flatMap((detector, index) => {
      const own = hits[index] ?? [];
      return own.length === 0 || !isAsked(detector) ? [] : [detector.find(text, own)];
    });
  };

  const scanText = (text: ByteText, isBeginning = false): FileScan => {
    const hits = isBeginning ? hitsInFile(text) : hitsWithin(text.bytes);
    const found = [...foundIn(text, hits, () => true)];
    let detections = detectionsOf(found);
    for (const view of hasDecoders ? viewsOf(text, prefilter) : []) {
      const decoded = foundIn(view, hitsWithinView(view), readsDecoded);
      detections = withDecoded(detections, view, detectionsOf(decoded));
      found.push({
        wants: decoded.flatMap((each) => each.wants ?? []),
        unread: decoded.flatMap((each) => each.unread ?? []),
        masks: decoded.flatMap((each) => (each.masks ?? []).map((mask) => view.maskOf(mask))),
      });
    }
    return found.length === 0 ? { ...NOTHING, path: text.path } : assembled(text, detections, found);
  };

  /** What is found in a binary by its name: all else in it would be chance. */
  const scanBinary = (text: ByteText): FileScan | null => {
    const found = foundIn(text, hitsByName(text.path, detectors), () => true);
    const isKnown = found.some(({ detections = [], wants = [] }) => detections.length + wants.length > 0);
    return isKnown ? withoutExcerpts(assembled(text, detectionsOf(found), found)) : null;
  };

  const scannerAmong = (neighbours?: Neighbours): Scanner => ({
    prefilter,
    archives,
    scanText,
    async prepare() {
      await Promise.all(detectors.map((detector) => detector.prepare?.()));
    },
    async warmUp() {
      await Promise.all(detectors.map((detector) => detector.warmUp?.()));
    },
    async load(parsers) {
      await Promise.all(detectors.map((detector) => detector.load?.(parsers)));
    },
    scan(path, bytes, encoding = encodingOf(bytes)) {
      if (encoding === null) return scanBinary(new ByteText(path, bytes));
      const textual = textBytes(bytes, encoding);
      const room = prefilter.room(textual.length);
      if (textual !== bytes) room.set(textual);
      return scanText(new ByteText(path, room.subarray(0, textual.length), undefined, neighbours), true);
    },
    among: scannerAmong,
  });
  return scannerAmong();
}

/** The numbers of the detectors that want each keyword; of thousands of keywords nearly all share one list. */
function wantingByKeyword(detectors: readonly Detector[]): ReadonlyMap<string, readonly number[]> {
  const wanting = new Map<string, readonly number[]>();
  for (const [index, detector] of detectors.entries()) {
    const alone = [index];
    for (const keyword of detector.keywords) {
      const others = wanting.get(keyword);
      if (others === undefined) wanting.set(keyword, alone);
      else if (!others.includes(index)) wanting.set(keyword, [...others, index]);
    }
  }
  return wanting;
}

/** For each detector the beginning of the file at a path where it knows its name; `null` where none does. */
function hitsByName(path: string, detectors: readonly Detector[]): readonly KeywordHit[][] | null {
  const knows = (detector: Detector) => detector.knowsFile?.(path) === true;
  return detectors.some(knows) ? detectors.map((detector) => (knows(detector) ? [BEGINNING] : [])) : null;
}

const BEGINNING: KeywordHit = { keyword: FILE_START, offset: 0 };

function detectionsOf(found: readonly Found[]): readonly Detection[] {
  return found.flatMap(({ detections = [] }) => detections);
}

/** What stands around a finding in a binary is nothing to show. */
export function withoutExcerpts(scan: FileScan): FileScan {
  return { ...scan, detections: scan.detections.map((detection) => ({ ...detection, excerpt: null })) };
}

function readsDecoded(detector: Detector): boolean {
  return detector.readsDecoded === true;
}

const NOTHING: Omit<FileScan, 'path'> = {
  detections: [],
  allows: [],
  passedOver: { examples: 0, placeholders: 0 },
  unread: [],
  wants: [],
  comparables: [],
};

function assembled(text: ByteText, detected: readonly Detection[], found: readonly Found[]): FileScan {
  const detections = [...detected].sort((left, right) => left.start - right.start);
  const secrets = [...detections, ...found].flatMap(({ masks }) => masks ?? []);
  const masks = mergeSpans(secrets);
  const scrub = createScrub(text, secrets);
  const count = (name: 'examples' | 'placeholders') =>
    found.reduce((sum, each) => sum + (each.passedOver?.[name] ?? 0), 0);
  return {
    path: text.path,
    detections: detections.map((detection) => located(text, scrub(detection), masks)),
    allows: found.flatMap((each) => each.allows ?? []).map((comment) => withoutSecret(comment, masks)),
    passedOver: { examples: count('examples'), placeholders: count('placeholders') },
    unread: found.flatMap((each) => each.unread ?? []),
    wants: found.flatMap((each) => each.wants ?? []),
    comparables: found.flatMap((each) => each.comparables ?? []),
  };
}

function located(text: ByteText, detection: Detection, masks: readonly Span[]): LocatedDetection {
  const start = text.positionAt(detection.start);
  const end = text.positionAt(detection.end);
  return {
    ...detection,
    location: {
      path: text.path,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
    excerpt: excerptOf(text, detection, masks),
  };
}
