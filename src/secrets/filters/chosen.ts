import { isDrawn } from './drawn.js';
import { distinctCharacters } from './variety.js';

const MIN_DISTINCT = 6;
const MAX_LENGTH = 64;

/** Whether a person may have chosen a value as a password: different sorts of characters, no common form. */
export function isChosen(value: string): boolean {
  const sorts = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((sort) => sort.test(value)).length;
  return (
    value.length <= MAX_LENGTH &&
    distinctCharacters(value) >= MIN_DISTINCT &&
    /[A-Za-z]/.test(value) &&
    /[\d!#$%^&*@]/.test(value) &&
    (sorts >= 3 || /[A-Za-z][!#$%^&*@][A-Za-z]/.test(value) || isDrawn(value))
  );
}
