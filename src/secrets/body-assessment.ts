import { isMarked, isMostlyOne, isTypedInOrder } from './filters/placeholder.js';
import { distinctCharacters } from './filters/variety.js';
import { isWordLike } from './filters/words.js';
import type { Assessment } from './rule.js';

/** A value of fewer different characters is a blank, typed with one finger. */
const MIN_TYPED = 4;

/** A random body has more different characters: of 16 hexadecimal digits some ten, of 30 letters and digits some 23. */
const MIN_DISTINCT = 8;
const MIN_DISTINCT_SHARE = 1 / 3;

/** Words seldom hold so many digits but at their end. */
const MIN_DIGITS = 2;

/** What to do about a token that was typed, not issued. */
export const DUMMY_REMEDIATION = [
  'If it is a real token, revoke it; if it is a dummy, write it in a form that nobody mistakes.',
] as const;

/**
 * Tells a token that was drawn at random from one that somebody made up. Words and blanks are no token; a form
 * filled with `1234567890` or `a1b2c3d4a1b2c3d4` stays visible, since it takes a person to be sure of it.
 *
 * @param body What of the token is random, without prefix.
 * @param title The rule's title, for the message.
 */
export function assessBody(body: string, title: string): Assessment {
  if (isMarked(body) || isBlank(body)) return { is: 'placeholder' };
  if (isTyped(body)) return likelyDummy(title);
  return isWords(body) ? { is: 'nothing' } : { is: 'secret' };
}

/** Whether a body of a token's form was filled along the alphabet's order, or with few characters again and again. */
export function isTyped(body: string): boolean {
  return isTypedInOrder(body) || isUniform(body);
}

/** One character over and over, or hardly more. */
function isBlank(body: string): boolean {
  return distinctCharacters(body) < MIN_TYPED || isMostlyOne(body);
}

/** What looks like a secret of its kind, but was typed along the alphabet's order, or a few characters again and again. */
export function likelyDummy(title: string): Assessment {
  return {
    is: 'secret',
    severity: 'low',
    message: `${title}, as it seems, but letters or digits in it stand in order or repeat: it is likely a dummy.`,
    details: { likely: 'dummy' },
    remediation: DUMMY_REMEDIATION,
  };
}

/** Letters drawn at random look like words once in a hundred times, but then digits stand among them. */
function isWords(body: string): boolean {
  const digits = body.replace(/\d+$/, '').match(/\d/g)?.length ?? 0;
  return digits < MIN_DIGITS && isWordLike(body);
}

function isUniform(body: string): boolean {
  return distinctCharacters(body) < Math.min(MIN_DISTINCT, body.length * MIN_DISTINCT_SHARE);
}
