import { display } from '../model/source-text.js';
import type { Action } from './actions.js';
import { coversType } from './breadth.js';
import type { Element } from './document.js';
import { byDanger, levelName } from './levels.js';
import { isMadeBy } from './made-resources.js';
import { writtenOf } from './value.js';

/** Actions that a message names. */
const MAX_NAMED = 5;
/** Patterns that a message suggests. */
const MAX_SUGGESTED = 4;
const MAX_SHOWN = 120;

/** The worst actions with their levels, and how many more: `s3:PutObject (write) and 3 more actions`. */
export function listed(actions: readonly Action[]): string {
  const named = byDanger(actions)
    .slice(0, MAX_NAMED)
    .map((action) => `${action.name} (${levelName(action)})`);
  const more = actions.length - named.length;
  if (more > 0) named.push(more === 1 ? '1 more action' : `${more} more actions`);
  return conjoined(named, 'and');
}

/** `a`, `a and b`, `a, b and c`. */
export function conjoined(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/**
 * ARN patterns to write in place of a wildcard, for the worst actions first.
 * @param pattern The wildcard: of the types that it covers.
 */
export function suggestedArns(actions: readonly Action[], pattern = '*'): readonly string[] {
  const arns = byDanger(actions).flatMap((action) => {
    const arns = action.arns.filter((arn) => !isMadeBy(action, arn));
    return arns.find((arn) => coversType(pattern, arn)) ?? arns[0] ?? action.arns[0] ?? [];
  });
  return [...new Set(arns)].slice(0, MAX_SUGGESTED);
}

/** An element as it is written, in quotes, clipped. */
export function quoted({ parts }: Pick<Element, 'parts'>): string {
  const text = display(writtenOf(parts));
  return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}"`;
}
