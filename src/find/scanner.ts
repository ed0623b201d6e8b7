import { createAhoCorasick } from '../engine/aho-corasick.js';
import { ByteText } from '../engine/byte-text.js';
import { textBytes } from '../engine/encoding.js';
import type { Prefilter } from '../engine/prefilter.js';
import { ALLOW_KEYWORDS, readAllowComments } from '../judge/allow-comments.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Detection } from '../model/finding.js';
import type { PassedOver } from '../model/report.js';
import type { KeywordHit } from '../model/source-text.js';
import { POLICY_KEYWORDS } from '../policies/catalogue.js';
import { findPolicies } from '../policies/find.js';
import { SECRET_KEYWORDS } from '../secrets/catalogue.js';
import { findSecrets } from '../secrets/find.js';
import type { SecretContext } from '../secrets/rule.js';
import { excerptOf, mergeSpans } from './excerpt.js';

const NOTHING_PASSED_OVER: PassedOver = { examples: 0, placeholders: 0 };

/** Finds secrets, policies and allow comments in one file after another. */
export interface Scanner {
  /** Reads of files go into its room. */
  readonly prefilter: Prefilter;
  /** Scans bytes that stand at the start of the prefilter's room; `null` when they are binary. */
  scan(path: string, bytes: Uint8Array): FileScan | null;
}

/** Git LFS leaves such a file where the content was not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

/** Whether the bytes stand for a file that was not fetched. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith(LFS_POINTER);
}

export function createScanner(context: SecretContext): Scanner {
  const keywords = [...new Set([...SECRET_KEYWORDS, ...POLICY_KEYWORDS, ...ALLOW_KEYWORDS])];
  const prefilter = createAhoCorasick(keywords);
  return {
    prefilter,
    scan(path, bytes) {
      const textual = textBytes(bytes);
      if (textual === null) return null;
      const room = prefilter.room(textual.length);
      if (textual !== bytes) room.set(textual);
      const found = prefilter.scan(textual.length);
      const hits: KeywordHit[] = [];
      for (let index = 0; index < found.count; index++) {
        const keyword = keywords[found.keywords[index] as number] as string;
        hits.push({ keyword, offset: found.offsets[index] as number });
      }
      const text = new ByteText(path, room.subarray(0, textual.length));
      return hits.length === 0 ? empty(path) : findInText(text, hits, context);
    },
  };
}

function empty(path: string): FileScan {
  return { path, detections: [], allows: [], passedOver: NOTHING_PASSED_OVER, unread: [] };
}

function findInText(text: ByteText, hits: readonly KeywordHit[], context: SecretContext): FileScan {
  const secrets = findSecrets(text, hits, context);
  const policies = findPolicies(text, hits);
  const masks = mergeSpans(secrets.detections.flatMap((detection) => detection.masks));
  return {
    path: text.path,
    detections: [...secrets.detections, ...policies.detections].map((detection) =>
      located(text, detection, masks),
    ),
    allows: readAllowComments(text, hits),
    passedOver: secrets.passedOver,
    unread: policies.unread,
  };
}

function located(text: ByteText, detection: Detection, masks: Detection['masks']): LocatedDetection {
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
