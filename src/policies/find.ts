import type { Detector, Found } from '../model/detector.js';
import type { Detection } from '../model/finding.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';
import { POLICY_KEYWORDS } from './check.js';
import { findDocuments } from './documents.js';
import { judged } from './judgement.js';

/** Finds policy documents and judges their statements. Stateless: it can be used for any number of texts. */
export function createPolicyDetector(): Detector {
  return { keywords: POLICY_KEYWORDS, find };
}

function find(text: SourceText, hits: readonly KeywordHit[]): Found {
  const { documents, unread } = findDocuments(text, hits);
  const detections = documents.flatMap((document) => judged(document, text));
  return { detections: numbered(detections), unread };
}

/** A statement that stands in one document twice is two findings: the copies differ in their number. */
function numbered(detections: readonly Detection[]): readonly Detection[] {
  const counts = new Map<string, number>();
  return detections.map((detection) => {
    const key = [detection.ruleId, ...detection.identity].join('\0');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? detection : { ...detection, identity: [...detection.identity, `${count}`] };
  });
}
