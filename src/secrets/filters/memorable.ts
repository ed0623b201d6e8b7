import { hasOrdinaryForm } from './ordinary.js';
import { distinctCharacters } from './variety.js';

const MIN_DISTINCT = 6;
const MAX_LENGTH = 40;
const MIN_LETTERS = 4;

/** Names of fields, labels and settings have digits at their end, too. */
const LABELS = /pass|pwd|secret|token|field|label|input|text|type|name|value|hash|sha\d|default/i;

/** What tests and manuals sign in with, in whatever letters. */
const STOCK = /pass|hunter|foobar|test|example|change/;

/** Signs and digits that are written for letters. */
const LETTERS: Readonly<Record<string, string>> = {
  $: 's',
  '@': 'a',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '2': 'a',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

/**
 * Whether a value is words with digits or signs among them, as people make up passwords: `TESTfoobar1`, `sun$et!`.
 * Such a value is no evidence by itself, since names look alike.
 */
export function isMemorable(value: string): boolean {
  return (
    value.length <= MAX_LENGTH &&
    /^[A-Za-z0-9][\w!@#$%^&*.+-]*$/.test(value) &&
    /[\d!@#$%^&*]/.test(value) &&
    (value.match(/[A-Za-z]/g)?.length ?? 0) >= MIN_LETTERS &&
    distinctCharacters(value) >= MIN_DISTINCT &&
    !LABELS.test(value) &&
    !STOCK.test(spelledOut(value)) &&
    !hasOrdinaryForm(value)
  );
}

/** `password` of `P2$Sword`. */
function spelledOut(value: string): string {
  return [...value.toLowerCase()].map((character) => LETTERS[character] ?? character).join('');
}
