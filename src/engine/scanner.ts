import type { Detector, Found } from '../model/detector.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Detection, Span } from '../model/finding.js';
import type { KeywordHit } from '../model/source-text.js';
import { withoutSecret } from './allow-reason.js';
import { ByteText } from './byte-text.js';
import { encodingOf, textBytes } from './encoding.js';
import { excerptOf } from './excerpt.js';
import { batchesOf, createPrefilter, type Prefilter } from './prefilter.js';
import { createScrub } from './scrub.js';
import { mergeSpans } from './spans.js';

/** Runs detectors over one file after another. */
export interface Scanner {
  /** Reads of files go into its room. */
  readonly prefilter: Prefilter;
  /** Scans a whole file whose bytes stand at the start of the prefilter's room; `null` when they are binary. */
  scan(path: string, bytes: Uint8Array): FileScan | null;
  /** Scans the text whose bytes stand at the start of the prefilter's room. */
  scanText(text: ByteText): FileScan;
  /** Loads at once what many files would want one after another. */
  prepare(): Promise<void>;
  /** Loads what scans wanted, so that the same files can be scanned whole. */
  load(parsers: readonly string[]): Promise<void>;
}

export function createScanner(detectors: readonly Detector[]): Scanner {
  const keywords = [...new Set(detectors.flatMap((detector) => detector.keywords))];
  const prefilter = createPrefilter(keywords);
  const wanting = keywords.map((keyword) =>
    detectors.flatMap((detector, index) => (detector.keywords.includes(keyword) ? [index] : [])),
  );

  const scanText = (text: ByteText): FileScan => {
    let hits: KeywordHit[][] | undefined;
    for (const { count, keywords: numbers, offsets } of batchesOf(prefilter, text.length)) {
      hits ??= detectors.map(() => []);
      for (let index = 0; index < count; index++) {
        const number = numbers[index] as number;
        const hit = { keyword: keywords[number] as string, offset: offsets[index] as number };
        for (const detector of wanting[number] as readonly number[]) hits[detector]?.push(hit);
      }
    }
    if (hits === undefined) return { ...NOTHING, path: text.path };

    const found = detectors.flatMap((detector, index) => {
      const own = hits[index] ?? [];
      return own.length === 0 ? [] : [detector.find(text, own)];
    });
    return assembled(text, found);
  };

  return {
    prefilter,
    scanText,
    async prepare() {
      await Promise.all(detectors.map((detector) => detector.prepare?.()));
    },
    async load(parsers) {
      await Promise.all(detectors.map((detector) => detector.load?.(parsers)));
    },
    scan(path, bytes) {
      const encoding = encodingOf(bytes);
      if (encoding === null) return null;
      const textual = textBytes(bytes, encoding);
      const room = prefilter.room(textual.length);
      if (textual !== bytes) room.set(textual);
      return scanText(new ByteText(path, room.subarray(0, textual.length)));
    },
  };
}

const NOTHING: Omit<FileScan, 'path'> = {
  detections: [],
  allows: [],
  passedOver: { examples: 0, placeholders: 0 },
  unread: [],
  wants: [],
};

function assembled(text: ByteText, found: readonly Found[]): FileScan {
  const detections = found.flatMap((each) => each.detections ?? []);
  detections.sort((left, right) => left.start - right.start);
  const secrets = detections.flatMap((detection) => detection.masks);
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
