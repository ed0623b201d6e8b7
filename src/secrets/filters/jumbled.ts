import { isOrdinary } from './ordinary.js';
import { distinctCharacters } from './variety.js';

const MIN_LENGTH = 8;
const MIN_DISTINCT = 6;

/** Share of neighbours of another sort, signs aside: 0.62 of letters and digits drawn at random, a fifth in names with capitals. */
const MIN_CHANGES = 0.4;

/**
 * Whether a value too short for `isDrawn` was drawn all the same: capitals, small letters and digits change as they
 * never do in words, `Az9xV2pLm6Q`.
 */
export function isJumbled(value: string): boolean {
  if (value.length < MIN_LENGTH || distinctCharacters(value) < MIN_DISTINCT || isOrdinary(value))
    return false;
  let changes = 0;
  for (let index = 1; index < value.length; index++) {
    const [left, right] = [sortOf(value.charCodeAt(index - 1)), sortOf(value.charCodeAt(index))];
    if (left !== right && left !== 'sign' && right !== 'sign') changes++;
  }
  return changes >= MIN_CHANGES * (value.length - 1);
}

type Sort = 'digit' | 'capital' | 'small' | 'sign';

function sortOf(code: number): Sort {
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code >= 0x41 && code <= 0x5a) return 'capital';
  return code >= 0x61 && code <= 0x7a ? 'small' : 'sign';
}
