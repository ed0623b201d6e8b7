import type { InlineAllow } from '../inputs/options.js';
import type { AllowComment } from '../model/detector.js';
import { nearest } from '../model/nearest.js';
import type { Notice } from '../model/report.js';
import { listed, type Remark } from './notices.js';

/** What decides about allow comments beside the comments themselves. */
export interface InlineTerms {
  readonly inlineAllow: InlineAllow;
  /** Ids of all rules. */
  readonly ruleIds: ReadonlySet<string>;
  readonly redactPath: (path: string) => string;
  /** Whether the base of a change has this comment too. What a change adds is always told. */
  readonly standsInBase: (path: string, comment: AllowComment) => boolean;
  /** Whether a comment for these rules that matches nothing is worth a word. */
  readonly namesUnused: (rules: readonly string[]) => boolean;
}

/** An allow comment after all findings were seen. */
export interface SeenComment {
  /** Raw. */
  readonly path: string;
  readonly comment: AllowComment;
  /** Whether it meets a finding. */
  readonly isUsed: boolean;
  /** Whether it meets a finding and may excuse it. */
  readonly isHonoured: boolean;
}

const USAGE = 'Write `starkey:allow RULE -- reason`.';
const MAX_NAME_LENGTH = 100;

/** What is wrong with comments, what they excuse where that is to be reported, and which do nothing. */
export function inlineNotices(comments: readonly SeenComment[], terms: InlineTerms): readonly Notice[] {
  const remark = ({ path, comment }: SeenComment, level: Remark['level'], message: string): Remark => {
    return { level, path: terms.redactPath(path), line: comment.line, message };
  };
  const mistaken = comments.flatMap((seen) => {
    return mistakes(seen.comment, terms).map((message) => remark(seen, 'warning', message));
  });
  const meant = comments.filter(({ comment }) => {
    return comment.reason !== null && (isMarker(comment) || knownRules(comment, terms).length > 0);
  });
  const isAdded = ({ path, comment }: SeenComment) => !terms.standsInBase(path, comment);
  const told = meant.filter((seen) => seen.isUsed && (terms.inlineAllow !== 'honour' || isAdded(seen)));
  const prepared = meant.filter((seen) => !seen.isUsed && isAdded(seen));
  const unused = meant.filter((seen) => {
    const { comment, isUsed } = seen;
    if (isAdded(seen)) return false;
    // What another scanner's marker is for, this one cannot tell.
    return !isUsed && !isMarker(comment) && terms.namesUnused(knownRules(comment, terms));
  });
  return [
    ...listed(mistaken, 'further allow comments have mistakes.'),
    ...listed(
      told.map((seen) => remark(seen, seen.isHonoured ? 'notice' : 'warning', effect(seen, terms))),
      'further allow comments meet findings.',
    ),
    ...listed(
      prepared.map((seen) => remark(seen, 'notice', preparation(seen, terms))),
      'further allow comments are added that match no finding.',
    ),
    ...listed(
      unused.map((seen) => remark(seen, 'notice', uselessness(seen, terms))),
      'further allow comments match no finding.',
    ),
  ];
}

function isMarker({ marker }: AllowComment): boolean {
  return marker !== undefined;
}

function effect({ comment, isHonoured }: SeenComment, terms: InlineTerms): string {
  const names = namesOf(comment, terms);
  if (isHonoured) return `An allow comment excuses ${names}: ${comment.reason}`;
  const why =
    terms.inlineAllow === 'deny'
      ? 'inline-allow is deny. Use the ignore list or the baseline.'
      : 'the base does not have it. It counts once it is merged.';
  return `The allow comment for ${names} excuses nothing: ${why}`;
}

/** A comment that matches nothing yet may be meant for a change to come. */
function preparation({ comment }: SeenComment, terms: InlineTerms): string {
  return `This change adds an allow comment for ${namesOf(comment, terms)} that matches no finding.`;
}

function namesOf(comment: AllowComment, terms: InlineTerms): string {
  return isMarker(comment) ? 'every secret' : knownRules(comment, terms).join(', ');
}

function uselessness({ comment }: SeenComment, terms: InlineTerms): string {
  return `The allow comment for ${knownRules(comment, terms).join(', ')} matches no finding. Remove it.`;
}

function knownRules({ rules }: AllowComment, { ruleIds }: InlineTerms): readonly string[] {
  return rules.filter((rule) => ruleIds.has(rule));
}

/** What is wrong with a comment, a sentence or two each. */
function mistakes({ rules, reason, marker }: AllowComment, { ruleIds }: InlineTerms): readonly string[] {
  if (marker !== undefined) return [];
  if (rules.length === 0) return [`An allow comment names no rule and excuses nothing. ${USAGE}`];
  if (rules.includes('*')) return [`An allow comment cannot excuse all rules ('*'): name each. ${USAGE}`];
  const unknown = rules.filter((rule) => !ruleIds.has(rule)).map((rule) => unknownRule(rule, ruleIds));
  if (reason !== null) return unknown;
  return [...unknown, `An allow comment without a reason excuses nothing. ${USAGE}`];
}

/** Shows a name only where a right one is near: anything else could be a secret in the wrong place. */
function unknownRule(name: string, ruleIds: ReadonlySet<string>): string {
  const near = name.length > MAX_NAME_LENGTH ? null : nearest(name, ruleIds);
  return near === null
    ? "An allow comment names a rule that there is not. 'starkey rules' lists all."
    : `An allow comment names a rule that there is not. Did you mean '${near}'?`;
}
