import type { Detector, Found } from '../model/detector.js';
import type { Detection } from '../model/finding.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';
import { PRACTICES } from './catalogue.js';
import type { Practice, Sighting } from './practice.js';

/** Finds long-lived keys where a role would do. Stateless: it can be used for any number of texts. */
export function createPracticeDetector(): Detector {
  return { keywords: [...new Set(PRACTICES.flatMap(({ keywords }) => keywords))], find };
}

function find(text: SourceText, hits: readonly KeywordHit[]): Found {
  const detections = PRACTICES.flatMap((practice) => {
    const own = hits
      .filter(({ keyword }) => practice.keywords.includes(keyword))
      .toSorted((one, other) => one.offset - other.offset);
    if (own.length === 0) return [];
    return numbered(practice, practice.find(text, own), text);
  });
  return { detections };
}

/** The same words twice in one file are two findings: they differ in their number. */
function numbered(
  practice: Practice,
  sightings: readonly Sighting[],
  { path }: SourceText,
): readonly Detection[] {
  const counts = new Map<string, number>();
  return sightings.map((sighting) => {
    const { severity, message, remediation, shown, details, start, end } = sighting;
    const words = shown.replace(/\s+/g, ' ');
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return {
      ruleId: practice.id,
      kind: 'practice',
      severity,
      message,
      redacted: shown,
      start,
      end,
      details,
      remediation: remediation ?? practice.remediation,
      identity: count === 1 ? [words, path] : [words, path, `${count}`],
      guessable: false,
      masks: [],
    };
  });
}
