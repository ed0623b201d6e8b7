import type { BesideTest } from './beside.js';

/** A keyword as it is spelled, and what tells by the bytes around it whether it may matter. */
export interface Spelled {
  readonly keyword: string;
  readonly beside: BesideTest;
}

export function mayMatchAt({ keyword, beside }: Spelled, bytes: Uint8Array, offset: number): boolean {
  return isSpelled(keyword, bytes, offset) && beside(bytes, offset);
}

/** The prefilter knows no capitals: what it is given for a keyword. */
export function prefilterKeyword(keyword: string): string {
  return keyword.toLowerCase();
}

/**
 * Whether what the prefilter met at an offset is the keyword as its rule spells it: one with capitals counts only
 * where it has them.
 */
export function isSpelled(keyword: string, bytes: Uint8Array, offset: number): boolean {
  if (!hasCapitals(keyword)) return true;
  for (let index = 0; index < keyword.length; index++) {
    if (bytes[offset + index] !== keyword.charCodeAt(index)) return false;
  }
  return true;
}

const CAPITALS = new Map<string, boolean>();

/** Asked at every hit, so that each keyword is looked at once. */
function hasCapitals(keyword: string): boolean {
  const known = CAPITALS.get(keyword);
  if (known !== undefined) return known;
  const has = /[A-Z]/.test(keyword);
  CAPITALS.set(keyword, has);
  return has;
}
