import type { SourceText } from '../../model/source-text.js';
import { type Action, actionsMatching } from '../actions.js';
import type { Element, Statement } from '../document.js';
import { canBeLimited, coversSome, type Grant } from '../grant.js';
import { areAtOdds, arnsInstead } from './arns.js';
import { type Edit, relisted } from './layout.js';
import { applied, copiedAfter } from './sibling.js';

/** Names that the wildcards of one statement are written out to. */
const MAX_NAMES = 40;
const MAX_ARNS = 30;
/** In characters; what is longer nobody pastes. */
export const MAX_TEXT = 12_000;

/** What to write instead of a statement, so that it allows the same actions on resources that are named. */
export interface Rewrite {
  /** By their place; none overlaps another. */
  readonly edits: readonly Edit[];
  /** The statement, and the one that is split off, as they are then written. */
  readonly text: string;
  /** Capitals that stand for names which the file does not tell. */
  readonly placeholders: readonly string[];
}

/**
 * Rewrites a statement whose actions stand on a wildcard: the wildcard gives way to the patterns of the actions'
 * own resource types. Actions that know no resource go into a statement of their own with `*`, and a wildcard of
 * both kinds of actions is written out. `null` where that cannot be done without a guess: whole services, unknown
 * actions and parts, forms that are not understood.
 */
export function rewriteOf({ statement, everyResource }: Grant, text: SourceText): Rewrite | null {
  if (!isWhole(statement)) return null;
  const groups = groupsOf(statement);
  if (groups === null || groups.limited.length === 0 || areAtOdds(groups.actions)) return null;
  const resources = resourcesInstead(statement, groups.actions);
  if (resources === null) return null;
  const placeholders = placeholdersIn(resources.made);
  const toResources = relisted(statement.resources, resources.all, text);
  if (toResources === null) return null;
  if (everyResource === null || groups.unlimited.length === 0)
    return rewriteBy([toResources], placeholders, statement, text);

  const toLimited = relisted(statement.actions, groups.limited, text);
  const toUnlimited = relisted(statement.actions, groups.unlimited, text);
  const toEverything = relisted(statement.resources, ['*'], text);
  if (toLimited === null || toUnlimited === null || toEverything === null) return null;
  const copy = copiedAfter(statement, ordered([toUnlimited, toEverything]), text);
  return copy === null ? null : rewriteBy([toLimited, toResources, ...copy], placeholders, statement, text);
}

/** Whether all that would change stands in the statement itself, and not only in one branch of a condition. */
function isWhole({ start, end, actions, resources, possible }: Statement): boolean {
  const isInside = (each: Element) => start <= each.start && each.end <= end && !each.possible;
  return !possible && [...actions, ...resources].every(isInside);
}

interface Groups {
  /** As they are to be written. */
  readonly limited: readonly string[];
  readonly unlimited: readonly string[];
  /** The limited ones of the table. */
  readonly actions: readonly Action[];
}

/** Which of a statement's actions can be limited to resources, or `null` where that is not known of one. */
function groupsOf({ actions }: Statement): Groups | null {
  const limited: string[] = [];
  const unlimited: string[] = [];
  const limitable: Action[] = [];
  for (const { pattern } of actions) {
    const matching = actionsMatching(pattern);
    if (matching.length === 0 || /:\*+$/.test(pattern)) return null;
    const [narrow, open] = [matching.filter(canBeLimited), matching.filter((each) => !canBeLimited(each))];
    limitable.push(...narrow);
    if (open.length === 0) limited.push(pattern);
    else if (narrow.length === 0) unlimited.push(pattern);
    else if (matching.length > MAX_NAMES) return null;
    else {
      limited.push(...narrow.map(({ name }) => name));
      unlimited.push(...open.map(({ name }) => name));
    }
  }
  if (limited.length > MAX_NAMES + actions.length) return null;
  return { limited: [...new Set(limited)], unlimited: [...new Set(unlimited)], actions: limitable };
}

interface Resources {
  /** All of the statement, with patterns in place of those that cover all of a type. */
  readonly all: readonly string[];
  /** The patterns among them. */
  readonly made: readonly string[];
}

function resourcesInstead({ resources }: Statement, actions: readonly Action[]): Resources | null {
  const wide = resources.filter((resource) => isWide(resource, actions));
  if (wide.length === 0) return null;
  const all = resources.flatMap((resource) => {
    return wide.includes(resource) ? arnsInstead(resource, actions) : [asWritten(resource)];
  });
  const distinct = [...new Set(all)];
  if (distinct.length > MAX_ARNS || distinct.length === 0) return null;
  return { all: distinct, made: wide.flatMap((resource) => arnsInstead(resource, actions)) };
}

/** What is kept of the wildcard, `${AWS::Region}`, is no placeholder. */
function placeholdersIn(arns: readonly string[]): readonly string[] {
  const words = arns.flatMap((arn) => arn.replace(/\$\{[^{}]{0,200}\}/g, '').split(/[^\w]+/));
  return [...new Set(words.filter((word) => /^[A-Z][A-Z0-9_]+$/.test(word)))];
}

function isWide({ pattern }: Element, actions: readonly Action[]): boolean {
  return /[*?]/.test(pattern) && actions.some((action) => coversSome(pattern, action));
}

function asWritten({ parts }: Element): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}

function rewriteBy(
  edits: readonly Edit[],
  placeholders: readonly string[],
  { start, end }: Statement,
  text: SourceText,
): Rewrite | null {
  const all = ordered(edits);
  const written = applied(text.slice(start, end), start, all);
  return written.length > MAX_TEXT ? null : { edits: all, text: written, placeholders };
}

function ordered(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
