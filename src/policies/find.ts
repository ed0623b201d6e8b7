import type { Detector, Found } from '../model/detector.js';
import type { Detection } from '../model/finding.js';
import type { PolicyProfile } from '../model/policy-profile.js';
import { compareSeverity } from '../model/severity.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';
import { DETECTOR_KEYWORDS } from './check.js';
import type { ComparablePolicies } from './comparison/compare.js';
import type { PolicyDocument } from './document.js';
import { createReaderShelf, type ReaderShelf } from './documents/format.js';
import { findDocuments } from './documents.js';
import { judged, judgedAttachment } from './judgement.js';
import type { Judging, OwnAccounts } from './judging.js';

/** Statements of one file that are judged: each may be a finding of some 40 kB, and no honest file has so many. */
const MAX_STATEMENTS = 5000;

const CUT = `It has more than ${MAX_STATEMENTS} statements of policies; the rest was not judged.`;

/**
 * Finds policy documents and judges their statements. It can be used for any number of texts.
 *
 * @param isCompared Whether it keeps the documents, for a comparison with others.
 */
export function createPolicyDetector(
  profile: PolicyProfile = 'standard',
  isCompared = false,
  accounts: OwnAccounts = {},
): Detector {
  const readers = createReaderShelf();
  return {
    keywords: DETECTOR_KEYWORDS,
    find: (text, hits) => find(text, hits, readers, { profile, accounts }, isCompared),
    load: (names) => readers.load(names),
  };
}

function find(
  text: SourceText,
  hits: readonly KeywordHit[],
  readers: ReaderShelf,
  judging: Judging,
  isCompared: boolean,
): Found {
  const { documents, attachments, unread, wants } = findDocuments(text, hits, readers);
  const { kept, isCut } = withinLimit(documents);
  const detections = [
    ...kept.flatMap((document) => judged(document, text, judging)),
    ...attachments.flatMap((attachment) => judgedAttachment(attachment, text)),
  ];
  const policies: ComparablePolicies = { of: 'policies', documents: kept, attachments };
  const hasPolicies = kept.length + attachments.length > 0;
  return {
    detections: numbered(distinct(detections)),
    unread: isCut ? [...unread, CUT] : unread,
    wants,
    ...(isCompared && hasPolicies ? { comparables: [policies] } : {}),
  };
}

/** The first documents, the last of them cut, that have no more statements than are judged. */
function withinLimit(documents: readonly PolicyDocument[]): {
  readonly kept: readonly PolicyDocument[];
  readonly isCut: boolean;
} {
  let room = MAX_STATEMENTS;
  let isCut = false;
  const kept = documents.flatMap((document) => {
    const statements = document.statements.slice(0, room);
    room -= statements.length;
    if (statements.length === document.statements.length) return [document];
    isCut = true;
    return statements.length === 0 ? [] : [{ ...document, statements }];
  });
  return { kept, isCut };
}

/** What loops make of one text is found at the same place again and again: the worst of it is told. */
function distinct(detections: readonly Detection[]): readonly Detection[] {
  const worst = new Map<string, Detection>();
  for (const detection of detections) {
    const key = `${detection.ruleId} ${detection.start}`;
    const known = worst.get(key);
    const isWorse = known === undefined || compareSeverity(detection.severity, known.severity) < 0;
    if (isWorse) worst.set(key, detection);
  }
  return [...worst.values()];
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
