import { isEverything } from './breadth.js';
import { type Narrowing, narrowingOf } from './conditions.js';
import type { Condition, Element, PolicyDocument, Statement } from './document.js';
import { matchesGlob } from './glob.js';

/** Operators by which a denial leaves some, with what would let in the same by an allowance. */
const POSITIVE: Readonly<Record<string, string>> = {
  stringnotequals: 'StringEquals',
  stringnotequalsignorecase: 'StringEqualsIgnoreCase',
  stringnotlike: 'StringLike',
  arnnotequals: 'ArnEquals',
  arnnotlike: 'ArnLike',
  notipaddress: 'IpAddress',
};

/** Denials and patterns that are looked at; real policies hold fewer. */
const MAX_DENIALS = 20;
const MAX_PATTERNS = 100;

/** From the least on. */
const ORDER: readonly Narrowing[] = ['none', 'circumstance', 'narrow'];

/**
 * How far the denials of a document narrow who comes by one of its statements: AWS writes "everybody, but nobody who
 * does not come from this endpoint" as two statements.
 */
export function narrowingByDenials(statement: Statement, { statements }: PolicyDocument): Narrowing {
  const denials = statements.filter(({ effect, possible }) => effect === 'Deny' && !possible);
  const each = denials
    .slice(0, MAX_DENIALS)
    .filter((denial) => isOfAll(denial, statement))
    .map((denial) => narrowingOfDenial(denial));
  return strongest(each);
}

function isOfAll(denial: Statement, { actions, resources }: Statement): boolean {
  const isOfEverybody = denial.principals.some(({ pattern }) => pattern === '*');
  return isOfEverybody && coversAll(denial.actions, actions) && coversAll(denial.resources, resources);
}

function coversAll(outer: readonly Element[], inner: readonly Element[]): boolean {
  if (inner.length === 0 || inner.length > MAX_PATTERNS) return false;
  const patterns = outer.slice(0, MAX_PATTERNS).map(({ pattern }) => pattern.toLowerCase());
  return inner.every(({ pattern }) => {
    return patterns.some((each) => isEverything(each) || matchesGlob(each, pattern.toLowerCase()));
  });
}

/** All conditions of a denial must hold for it: who meets any one of them is let through. */
function narrowingOfDenial(denial: Statement): Narrowing {
  if (denial.conditions.length === 0) return 'none';
  const each = denial.conditions.map((condition): Narrowing => {
    const positive = asAllowance(condition);
    return positive === null ? 'none' : narrowingOf({ ...denial, conditions: [positive] }, 'caller');
  });
  return ORDER.find((narrowing) => each.includes(narrowing)) ?? 'none';
}

function asAllowance(condition: Condition): Condition | null {
  const operator = POSITIVE[condition.operator.toLowerCase().replace(/ifexists$/, '')];
  return operator === undefined ? null : { ...condition, operator };
}

/** The one that narrows most. */
export function strongest(narrowings: readonly Narrowing[]): Narrowing {
  return ORDER.findLast((narrowing) => narrowings.includes(narrowing)) ?? 'none';
}
