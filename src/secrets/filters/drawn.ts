import { distinctCharacters, shannonEntropy } from './variety.js';

const MIN_LENGTH = 16;
const MIN_DISTINCT = 8;
/** Bits a character: random hexadecimal of 16 digits has 3.2 on average, of 32 has 3.6. */
const MIN_ENTROPY = 2.8;

/** Whether a machine may have drawn a value: long, letters and digits mixed, no character much more frequent. */
export function isDrawn(value: string): boolean {
  return (
    value.length >= MIN_LENGTH &&
    /^[A-Za-z0-9+/=_.~:!@#$%^&*-]+$/.test(value) &&
    /\d.*[A-Za-z].*\d|[A-Za-z].*\d.*[A-Za-z]/.test(value) &&
    distinctCharacters(value) >= MIN_DISTINCT &&
    shannonEntropy(value) >= MIN_ENTROPY
  );
}
