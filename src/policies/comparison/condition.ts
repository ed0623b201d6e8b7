import type { Condition } from '../document.js';
import { comparisonPattern, coversPattern } from './pattern.js';

/**
 * The conditions of `outer` that a request may fail which meets all of `inner`. Where there is none, a statement with
 * the conditions `inner` allows nothing that one with `outer` does not. May name one too many.
 */
export function unmetConditions(
  outer: readonly Condition[],
  inner: readonly Condition[],
): readonly Condition[] {
  return outer.filter((condition) => !inner.some((other) => implies(other, condition)));
}

/** Whether every request that meets a condition meets another. */
function implies(condition: Condition, other: Condition): boolean {
  if (condition.key.toLowerCase() !== other.key.toLowerCase()) return false;
  const [own, wanted] = [condition.operator, other.operator].map((operator) => operator.toLowerCase());
  if (own === undefined || wanted === undefined || !impliesOperator(own, wanted)) return false;
  const values = condition.values.map(comparisonPattern);
  const wantedValues = other.values.map(comparisonPattern);
  if (covers(wantedValues, values, isEqual) && covers(values, wantedValues, isEqual)) return true;
  if (PATTERNS.test(wanted)) return values.length > 0 && covers(wantedValues, values, coversPattern);
  if (EXCLUSIONS.test(wanted)) return covers(values, wantedValues, isEqual);
  return CHOICES.test(wanted) && values.length > 0 && covers(wantedValues, values, isEqual);
}

/** Of several values one must fit: fewer values are stricter. */
const PATTERNS = /^(?:foranyvalue:)?(?:stringlike|arnlike|arnequals)(?:ifexists)?$/;
const CHOICES = /^(?:foranyvalue:)?(?:stringequals(?:ignorecase)?|ipaddress|binaryequals)(?:ifexists)?$/;
/** None of several values may fit: more values are stricter. */
const EXCLUSIONS = /^(?:string|arn)not(?:equals|like)(?:ignorecase)?(?:ifexists)?$/;

/** The same operator, one that does not hold where the key is absent, or one that takes a value for itself alone. */
function impliesOperator(own: string, wanted: string): boolean {
  if (own === wanted || `${own}ifexists` === wanted) return true;
  return own === 'stringequals' && wanted === 'stringlike';
}

function covers(
  outer: readonly string[],
  inner: readonly string[],
  fits: (left: string, right: string) => boolean,
): boolean {
  return inner.every((each) => outer.some((pattern) => fits(pattern, each)));
}

function isEqual(left: string, right: string): boolean {
  return left === right;
}
