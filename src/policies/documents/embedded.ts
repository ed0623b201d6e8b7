import type { Span } from '../../model/finding.js';
import type { SourceText } from '../../model/source-text.js';
import type { MappingValue, Value } from '../value.js';
import { readJson } from './json.js';
import { MAX_SEAM, plainSource, type Source, undoubledSource, unescapedSource } from './source.js';

/**
 * How far before its first `Effect` a document may begin, in bytes. IAM itself allows documents of at most
 * 20,480.
 */
const MAX_BEFORE = 32_768;
/** Backward looks go over this many bytes at first. */
const NEAR_BEFORE = 512;
/** How far after it a document may end, in bytes: what is read at first, and where that is too little. */
const AFTER = [2_048, 262_144] as const;
/** What a reader may look at, as a multiple of the text and at least, so that no hostile file takes long. */
const BUDGET_FACTOR = 8;
const MIN_BUDGET = 4_194_304;
/** How many levels of string literals around a document are seen through. */
const MAX_LEVELS = 3;

/**
 * An `Effect` with its value, whatever the quotes are escaped with. A value that is plain text and not an
 * effect rules a document out; one that is not known yet does not.
 */
const EFFECT =
  /^(\\{0,7})"effect\1"\s{0,40}:\s{0,40}(?:\\{0,7}"(?:allow|deny)\\{0,7}"|\\{0,7}"[^"\\]{0,40}[${]|[^\s"\\])/i;
const EFFECT_LENGTH = 160;
/** The same in a verbatim string of C#, PowerShell or SQL, from its first quote. */
const DOUBLED_EFFECT = /^""effect""\s{0,40}:\s{0,40}""(?:allow|deny)""/i;

/**
 * Reads the JSON objects in text of any kind: a here-document, an argument of a command, a code block, a string
 * of a program, with its quotes escaped or not. One reader a text.
 */
export interface EmbeddedReader {
  /**
   * The objects around the `"effect` at an offset, the widest first: that with the nearest `Statement` before
   * the effect, then the one that holds the effect itself. Each object comes once.
   */
  around(offset: number): Iterable<MappingValue>;
  /** Whether it gave up because the text holds too many beginnings that lead to nothing. */
  readonly isExhausted: boolean;
}

/** Whether the `"effect` at an offset starts a statement's effect. */
export function isEffect(text: SourceText, offset: number): boolean {
  const written = text.slice(offset - backslashesBefore(text, offset), offset + EFFECT_LENGTH);
  return EFFECT.test(written) || isDoubledAt(text, offset);
}

/** Whether the quotes of the effect at an offset are written twice. */
function isDoubledAt(text: SourceText, offset: number): boolean {
  return offset > 0 && DOUBLED_EFFECT.test(text.slice(offset - 1, offset + EFFECT_LENGTH));
}

export function createEmbeddedReader(text: SourceText): EmbeddedReader {
  let budget = Math.max(MIN_BUDGET, text.length * BUDGET_FACTOR);
  let statements: readonly number[] | undefined;
  const tried = new Set<number>();

  function* around(offset: number): Iterable<MappingValue> {
    const escapes = backslashesBefore(text, offset);
    const level = isDoubledAt(text, offset) ? 'doubled' : Math.log2(escapes + 1);
    if (level !== 'doubled' && (level > MAX_LEVELS || !Number.isInteger(level))) return;
    statements ??= statementsIn(text);
    for (const position of [lastBefore(statements, offset), offset]) {
      if (position < offset - MAX_BEFORE || budget <= 0) continue;
      const start = openingBefore(level === 'doubled' ? position - 1 : position - escapes, level);
      if (start === -1 || tried.has(start)) continue;
      tried.add(start);
      const value = readObject(start, offset, level);
      if (value?.kind === 'mapping' && value.end > offset) yield value;
    }
  }

  /** The nearest brace before a position that is still open there, or -1. */
  function openingBefore(position: number, level: Level): number {
    for (const reach of [NEAR_BEFORE, MAX_BEFORE]) {
      const from = Math.max(0, position - reach);
      const before = text.slice(from, position);
      const start =
        level === 'doubled' ? openBrace(before.replaceAll('""', '" '), 0) : openBrace(before, 2 ** level - 1);
      budget -= before.length - Math.max(start, 0);
      if (start !== -1) return from + start;
      if (from === 0) return -1;
    }
    return -1;
  }

  function readObject(start: number, offset: number, level: Level): Value | null {
    for (const reach of AFTER) {
      const end = Math.min(text.length, offset + reach);
      const source = sourceAt(text, { start, end }, level);
      const reading = readJson(source, 0);
      const sourceEnd = source.offsetOf(source.text.length);
      budget -= sourceEnd - start;
      if (reading.isClosed || end === text.length) return reading.value;
      // A string that ends has no more to give, however far one reads.
      if (sourceEnd < end) return null;
    }
    return null;
  }

  return {
    around,
    get isExhausted() {
      return budget <= 0;
    },
  };
}

/** Offsets of all `"statement`, in any case. */
function statementsIn(text: SourceText): readonly number[] {
  return [...text.slice(0, text.length).matchAll(/"statement/gi)].map(({ index }) => index);
}

/** The greatest of ascending offsets below a limit, or -1. */
function lastBefore(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1] ?? -1;
}

function backslashesBefore(text: SourceText, offset: number): number {
  const before = text.slice(offset - 8, offset);
  return before.length - before.replace(/\\+$/, '').length;
}

/** How many literals a document stands in, one in the other, or that its quotes are written twice. */
type Level = number | 'doubled';

/** The text of a span with as many levels of string literals taken away. */
function sourceAt(text: SourceText, { start, end }: Span, level: Level): Source {
  let source = plainSource(text.slice(start, end), start);
  if (level === 'doubled') return undoubledSource(source);
  for (let remaining = level; remaining > 0; remaining--) source = unescapedSource(source);
  return source;
}

/** The last brace of a text that is still open at its end, or -1. Braces in strings do not count. */
function openBrace(text: string, escapes: number): number {
  let depth = 0;
  let inString = false;
  for (let index = text.length - 1; index >= 0; index--) {
    const character = text[index];
    if (character === '"') {
      const run = backslashesAt(text, index);
      if (run < escapes) {
        index = seamBefore(text, index);
        if (index === -1) return -1;
        continue;
      }
      if (run === escapes) inString = !inString;
      continue;
    }
    if (inString) continue;
    if (character === '}' || character === ']') depth++;
    if (character === '[' && depth > 0) depth--;
    if (character !== '{') continue;
    if (depth === 0) return index;
    depth--;
  }
  return -1;
}

/** The quote that ends the literal before the one that starts at a quote, where programs join them; or -1. */
function seamBefore(text: string, quote: number): number {
  let index = quote - 1;
  while (index >= 0 && quote - index <= MAX_SEAM && /[\s+\\]/.test(text[index] ?? '')) index--;
  return text[index] === '"' ? index : -1;
}

function backslashesAt(text: string, quote: number): number {
  let count = 0;
  while (count < 8 && text[quote - 1 - count] === '\\') count++;
  return count;
}
