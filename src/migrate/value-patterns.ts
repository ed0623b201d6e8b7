import type { PatternReaders } from './pattern-readers.js';

/** Longer ones are whole files of keys, which no configuration should hold twice. */
const MAX_VALUE = 200;

/** Why a longer pattern of values is left out, to follow its name. */
export const TOO_LONG = `has more than ${MAX_VALUE} characters. Excuse what it is about by its fingerprint`;

/** Why a pattern of values cannot be carried; `null` where it can. */
export function valueProblem(pattern: string, patterns: PatternReaders): string | null {
  return pattern.length > MAX_VALUE ? TOO_LONG : patterns.valueProblem(pattern);
}

/** Whether a word is of a length to be carried. */
export function isFitWord(word: string): boolean {
  return word.length > 0 && word.length <= MAX_VALUE;
}

/** A pattern that matches a word in any case. */
export function wordPattern(word: string): string {
  return `(?i)${escaped(word)}`;
}

/** A pattern that matches a text and nothing else. */
export function wholePattern(text: string): string {
  return `^${escaped(text)}$`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
