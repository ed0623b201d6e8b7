import type { KeywordHit, SourceText } from '../model/source-text.js';

/** The prefilter knows no capitals: what it is given for a keyword. */
export function prefilterKeyword(keyword: string): string {
  return keyword.toLowerCase();
}

/** Whether a hit is one of a keyword as its rule spells it: a keyword with capitals counts only where it has them. */
export function isSpelled(keyword: string, { offset }: KeywordHit, text: SourceText): boolean {
  return !hasCapitals(keyword) || text.slice(offset, offset + keyword.length) === keyword;
}

const CAPITALS = new Map<string, boolean>();

/** Asked at every hit, so that each keyword is looked at once. */
function hasCapitals(keyword: string): boolean {
  const known = CAPITALS.get(keyword) ?? /[A-Z]/.test(keyword);
  if (!CAPITALS.has(keyword)) CAPITALS.set(keyword, known);
  return known;
}
