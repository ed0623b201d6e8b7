import { isEverything } from '../breadth.js';
import type { Element } from '../document.js';
import { coversGlob } from '../glob.js';

/**
 * Where the signs of unknown parts are moved to. Known text is bytes, so that an unknown part is met by the same
 * expression and by a star, and by nothing else.
 */
const UNKNOWN_SIGNS = 0xe000;

/** A value for comparison: as it is written, with unknown parts in signs of their own. */
export function comparisonPattern({ parts }: Pick<Element, 'parts'>): string {
  return parts.map((part) => (typeof part === 'string' ? part : moved(part.expression))).join('');
}

function moved(expression: string): string {
  const codes = [...expression].map((sign) => UNKNOWN_SIGNS + (sign.charCodeAt(0) & 0xfff));
  return String.fromCharCode(...codes);
}

export function holdsUnknown(pattern: string): boolean {
  return /[\uE000-\uEFFF]/.test(pattern);
}

/** A resource for comparison: all ways to write everything are one. */
export function resourcePattern(element: Element): string {
  return isEverything(element.pattern) ? '*' : comparisonPattern(element);
}

/** Whether every text that `inner` matches is matched by `outer`, too. May say no where it is so. */
export function coversPattern(outer: string, inner: string): boolean {
  return outer === '*' || outer === inner || coversGlob(outer, inner, (sign) => !holdsUnknown(sign));
}
