import type { Detector, Found } from '../model/detector.js';
import type { Detection } from '../model/finding.js';
import type { PolicyProfile } from '../model/policy-profile.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';
import { ATTACHMENT_KEYWORDS, POLICY_KEYWORDS } from './check.js';
import { createReaderShelf, type ReaderShelf } from './documents/format.js';
import { findDocuments } from './documents.js';
import { judged, judgedAttachment } from './judgement.js';

/** Finds policy documents and judges their statements. It can be used for any number of texts. */
export function createPolicyDetector(profile: PolicyProfile = 'standard'): Detector {
  const readers = createReaderShelf();
  return {
    keywords: [...POLICY_KEYWORDS, ...ATTACHMENT_KEYWORDS],
    find: (text, hits) => find(text, hits, readers, profile),
    load: (names) => readers.load(names),
  };
}

function find(
  text: SourceText,
  hits: readonly KeywordHit[],
  readers: ReaderShelf,
  profile: PolicyProfile,
): Found {
  const { documents, attachments, unread, wants } = findDocuments(text, hits, readers);
  const detections = [
    ...documents.flatMap((document) => judged(document, text, profile)),
    ...attachments.flatMap((attachment) => judgedAttachment(attachment, text)),
  ];
  return { detections: numbered(detections), unread, wants };
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
