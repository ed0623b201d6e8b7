import { isDrawn } from './drawn.js';
import { isOrdinary } from './ordinary.js';
import { distinctCharacters } from './variety.js';

/** Counters, dates and lines of a keyboard that tests take for a value are shorter, or of one sort. */
const MIN_LENGTH = 20;
const MIN_DISTINCT = 8;

/** Whether a value that was typed in order fills the form of a token: long, of letters and digits both. */
export function fillsForm(value: string): boolean {
  return (isDrawn(value) || isLongMixture(value)) && !isOrdinary(value);
}

function isLongMixture(value: string): boolean {
  return (
    value.length >= MIN_LENGTH &&
    /^[\w=+/.-]+$/.test(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    distinctCharacters(value) >= MIN_DISTINCT
  );
}
