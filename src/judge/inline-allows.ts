import type { AllowComment } from '../model/detector.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Location } from '../model/finding.js';
import { isOfSecretlintRule } from '../model/secretlint-rule.js';
import type { Excuses } from './excuses.js';
import { type InlineTerms, inlineNotices } from './inline-notices.js';

type CommentsByLine = ReadonlyMap<number, readonly AllowComment[]>;

/** Excuses what a `starkey:allow` comment covers and tells of comments that do not do what they seem to. */
export function createInlineAllows(scans: readonly FileScan[], terms: InlineTerms): Excuses {
  const indexes = new Map<FileScan, CommentsByLine>();
  const used = new Set<AllowComment>();

  function indexOf(scan: FileScan): CommentsByLine {
    const index = indexes.get(scan) ?? byLine(scan.allows);
    indexes.set(scan, index);
    return index;
  }

  function isHonoured(path: string, comment: AllowComment): boolean {
    switch (terms.inlineAllow) {
      case 'honour':
        return true;
      case 'report':
        return terms.standsInBase(path, comment);
      case 'deny':
        return false;
    }
  }

  return {
    excuse({ scan, detection }) {
      if (scan.allows.length === 0) return null;
      const covering = commentsOn(indexOf(scan), detection.location);
      const meeting = covering.filter((comment) => meets(comment, detection));
      for (const comment of meeting) used.add(comment);
      const first = meeting.find((comment) => isHonoured(scan.path, comment));
      return first === undefined ? null : { by: 'inline', reason: first.reason, until: null };
    },
    notices() {
      const comments = scans.flatMap(({ path, allows }) => {
        return allows.map((comment) => {
          const isUsed = used.has(comment);
          return { path, comment, isUsed, isHonoured: isUsed && isHonoured(path, comment) };
        });
      });
      return inlineNotices(comments, terms);
    },
  };
}

/** Whether a comment is about what was found. */
function meets(
  { rules, marker, markerRules = [] }: AllowComment,
  { ruleId, kind }: LocatedDetection,
): boolean {
  if (marker === undefined) return rules.includes(ruleId);
  if (kind !== 'secret') return false;
  return markerRules.length === 0 || markerRules.some((name) => isOfSecretlintRule(name, ruleId));
}

/** The comments by the lines that they cover. One without a reason covers nothing. */
function byLine(comments: readonly AllowComment[]): CommentsByLine {
  const lines = new Map<number, AllowComment[]>();
  for (const comment of comments) {
    if (comment.reason === null) continue;
    for (const line of comment.covers) {
      const others = lines.get(line);
      if (others === undefined) lines.set(line, [comment]);
      else others.push(comment);
    }
  }
  return lines;
}

/** The comments that cover any of a place's lines, each once, from the top. */
function commentsOn(
  index: CommentsByLine,
  { startLine, endLine, endColumn }: Location,
): readonly AllowComment[] {
  // The end is exclusive: at column 1 the line before is the last.
  const lastLine = endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
  const comments = new Set<AllowComment>();
  // A place may have more lines than comments cover, and the other way round.
  const isLong = lastLine - startLine >= index.size;
  const lines = isLong ? [...index.keys()] : numbersFrom(startLine, lastLine);
  for (const line of lines) {
    if (line < startLine || line > lastLine) continue;
    for (const comment of index.get(line) ?? []) comments.add(comment);
  }
  return [...comments].sort((left, right) => left.line - right.line);
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
