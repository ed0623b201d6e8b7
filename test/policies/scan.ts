import { ByteText } from '../../src/engine/byte-text.js';
import type { Detector } from '../../src/model/detector.js';
import type { Detection } from '../../src/model/finding.js';
import { folderOfPath, type Neighbours } from '../../src/model/neighbours.js';
import type { PolicyProfile } from '../../src/model/policy-profile.js';
import { createPolicyDetector } from '../../src/policies/find.js';

const detector = createPolicyDetector();
await detector.load?.(['yaml', 'terraform', 'terraform-json', 'program']);

/** A detection with its place as a reader sees it. */
export interface Seen {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  /** The text at the place. */
  readonly text: string;
  readonly detection: Detection;
}

export interface Sight {
  readonly seen: readonly Seen[];
  readonly unread: readonly string[];
}

/** Runs the detector over a text as the engine does. */
export function scan(path: string, content: string, by: Detector = detector, neighbours?: Neighbours): Sight {
  const bytes = Buffer.from(content);
  const text = new ByteText(path, bytes, undefined, neighbours);
  const lower = bytes.toString('latin1').toLowerCase();
  const hits = detector.keywords.flatMap((keyword) =>
    [...lower.matchAll(new RegExp(keyword.replace('(', '\\('), 'g'))].map(({ index }) => ({
      keyword,
      offset: index,
    })),
  );
  if (hits.length === 0) return { seen: [], unread: [] };
  const { detections = [], unread = [] } = by.find(text, hits);
  const seen = detections.map((detection) => ({
    rule: detection.ruleId,
    severity: detection.severity,
    ...text.positionAt(detection.start),
    text: text.read(detection.start, detection.end),
    detection,
  }));
  return { seen, unread };
}

/** Runs the detector over each of the files of a tree, as the engine does; the detections by path. */
export function scanTree(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly Seen[]>> {
  const neighbours: Neighbours = {
    beside(path, isWanted) {
      const folder = folderOfPath(path);
      return Object.entries(files).flatMap(([other, text]) => {
        const name = other.slice(folder.length);
        const isBeside = other.startsWith(folder) && !name.includes('/') && isWanted(name);
        return isBeside ? [{ name, text: Buffer.from(text).toString('latin1') }] : [];
      });
    },
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, scan(path, content, detector, neighbours).seen]),
  );
}

/** Like {@link scan}, with the parsers loaded that the text needs. */
export async function scanLoaded(path: string, content: string): Promise<Sight> {
  for (const wanted of ['yaml', 'terraform']) await detector.load?.([wanted]);
  return scan(path, content);
}

/** `rule severity` of each finding. */
export function verdicts(
  path: string,
  content: string,
  profile: PolicyProfile = 'standard',
): readonly string[] {
  const by = profile === 'standard' ? detector : createPolicyDetector(profile);
  return scan(path, content, by).seen.map(({ rule, severity }) => `${rule} ${severity}`);
}

/** A document of these statements. */
export function policy(...statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
