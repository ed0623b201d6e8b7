import { ByteText } from '../../src/engine/byte-text.js';
import type { Detection } from '../../src/model/finding.js';
import type { Neighbours } from '../../src/model/neighbours.js';
import { createPracticeDetector } from '../../src/practices/find.js';

const detector = createPracticeDetector();

/** A detection with its place as a reader sees it. */
export interface Seen {
  readonly verdict: string;
  readonly line: number;
  readonly column: number;
  /** The text at the place. */
  readonly text: string;
  readonly detection: Detection;
}

/** Runs the detector over a text as the engine does. */
export function scan(path: string, content: string, neighbours?: Neighbours): readonly Seen[] {
  const bytes = Buffer.from(content);
  const text = new ByteText(path, bytes, undefined, neighbours);
  const lower = bytes.toString('latin1').toLowerCase();
  const hits = detector.keywords.flatMap((keyword) => {
    const found: { keyword: string; offset: number }[] = [];
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + 1)) {
      found.push({ keyword, offset: at });
    }
    return found;
  });
  if (hits.length === 0) return [];
  return (detector.find(text, hits).detections ?? []).map((detection) => ({
    verdict: `${detection.ruleId} ${detection.severity}`,
    ...text.positionAt(detection.start),
    text: text.read(detection.start, detection.end),
    detection,
  }));
}
