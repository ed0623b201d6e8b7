import { createScanner, type SyntaxKind } from 'jsonc-parser';
import type { Span } from '../../model/finding.js';
import { interpolated } from '../interpolation.js';
import { type Entry, type Value, writtenOf } from '../value.js';
import { endOf, type Source } from './source.js';

/** Values nested deeper than this are not read. Everything that walks a tree relies on it. */
export const MAX_DEPTH = 200;

/** What {@link readJson} made of a text. */
export interface JsonReading {
  readonly value: Value;
  /** Position in the source's text after what was read. */
  readonly end: number;
  /** Whether the value's end was met; else the text ends inside of it. */
  readonly isClosed: boolean;
  /** Values that were not read because they are nested too deep. */
  readonly tooDeep: readonly Span[];
}

// The values of jsonc-parser's constant enumeration, which cannot be imported by its name.
const OPEN_BRACE = 1 satisfies SyntaxKind.OpenBraceToken;
const CLOSE_BRACE = 2 satisfies SyntaxKind.CloseBraceToken;
const OPEN_BRACKET = 3 satisfies SyntaxKind.OpenBracketToken;
const CLOSE_BRACKET = 4 satisfies SyntaxKind.CloseBracketToken;
const COMMA = 5 satisfies SyntaxKind.CommaToken;
const COLON = 6 satisfies SyntaxKind.ColonToken;
/** `true`, `false`, strings and numbers. */
const TEXTS: readonly number[] = [
  8 satisfies SyntaxKind.TrueKeyword,
  9 satisfies SyntaxKind.FalseKeyword,
  10 satisfies SyntaxKind.StringLiteral,
  11 satisfies SyntaxKind.NumericLiteral,
];
const UNKNOWN_TOKEN = 16 satisfies SyntaxKind.Unknown;
const END = 17 satisfies SyntaxKind.EOF;

/** What glues the pieces of a string together in a shell or a program, and is no value itself. */
const GLUE = /^['`+\\]+$/;

/**
 * Reads the JSON value that starts at or after a position, however badly it is written: comments, missing and
 * trailing commas, and expressions of other languages in the place of values, which become unknown values.
 * Holds open values on a list of its own, so that no depth of nesting overflows the stack.
 */
export function readJson(source: Source, start: number): JsonReading {
  const tokens = tokensOf(source, start);
  const stack: Open[] = [];
  const tooDeep: Span[] = [];
  let skipped: { depth: number; start: number } | null = null;

  for (let token = tokens.next(); token.kind !== END; token = tokens.next()) {
    if (skipped !== null) {
      if (isOpening(token.kind)) skipped.depth++;
      if (isClosing(token.kind)) skipped.depth--;
      if (skipped.depth > 0) continue;
      const span = { start: skipped.start, end: token.end };
      tooDeep.push(span);
      skipped = null;
      place(stack, { kind: 'unknown', ...span });
      continue;
    }
    if (isOpening(token.kind)) {
      if (stack.length < MAX_DEPTH) stack.push(opened(token));
      else skipped = { depth: 1, start: token.start };
      continue;
    }
    const innermost = stack.at(-1);
    if (innermost === undefined)
      return { value: scalar(token), end: tokens.position(), isClosed: true, tooDeep };
    if (isClosing(token.kind)) {
      stack.pop();
      const value = closed(innermost, token.end);
      if (stack.length === 0) return { value, end: tokens.position(), isClosed: true, tooDeep };
      place(stack, value);
      continue;
    }
    if (token.kind === COMMA) settle(innermost);
    else if (token.kind === COLON) promote(innermost);
    else place(stack, scalar(token));
  }

  // The text ends inside of the value: what was read still counts.
  const end = source.offsetOf(source.text.length);
  if (skipped !== null) tooDeep.push({ start: skipped.start, end });
  let value: Value = { kind: 'unknown', start: source.offsetOf(start), end };
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    value = closed(open, end);
    place(stack, value);
  }
  return { value, end: source.text.length, isClosed: false, tooDeep };
}

interface Token extends Span {
  readonly kind: number;
  /** Of strings without quotes and escapes. */
  readonly value: string;
}

/** A list or mapping whose end has not been met. */
interface Open {
  readonly kind: 'list' | 'mapping';
  readonly start: number;
  readonly items: Value[];
  readonly entries: Entry[];
  /** The key whose value is awaited. */
  key: { readonly name: string; readonly span: Span } | null;
  /** Values since the last comma or colon: the last may turn out to be a key. */
  readonly pending: Value[];
}

function tokensOf(source: Source, start: number) {
  const scanner = createScanner(source.text, true);
  scanner.setPosition(start);

  function next(): Token {
    for (;;) {
      const kind: number = scanner.scan();
      const value = scanner.getTokenValue();
      const at = scanner.getTokenOffset();
      if (kind === UNKNOWN_TOKEN && value.startsWith('#')) {
        const line = source.text.indexOf('\n', at);
        scanner.setPosition(line === -1 ? source.text.length : line);
        continue;
      }
      if (kind === UNKNOWN_TOKEN && GLUE.test(value)) continue;
      const end = at + scanner.getTokenLength();
      return { kind, value, start: source.offsetOf(at), end: endOf(source, end) };
    }
  }
  return { next, position: () => scanner.getPosition() };
}

function isOpening(kind: number): boolean {
  return kind === OPEN_BRACE || kind === OPEN_BRACKET;
}

function isClosing(kind: number): boolean {
  return kind === CLOSE_BRACE || kind === CLOSE_BRACKET;
}

function opened(token: Token): Open {
  const kind = token.kind === OPEN_BRACE ? 'mapping' : 'list';
  return { kind, start: token.start, items: [], entries: [], key: null, pending: [] };
}

function closed(open: Open, end: number): Value {
  settle(open);
  const { kind, start } = open;
  return kind === 'list'
    ? { kind, items: open.items, start, end }
    : { kind, entries: open.entries, start, end };
}

function scalar({ kind, value, start, end }: Token): Value {
  if (!TEXTS.includes(kind)) return { kind: 'unknown', start, end };
  return { kind: 'text', parts: interpolated(value), start, end };
}

/** Takes a value into the innermost open list or mapping. */
function place(stack: readonly Open[], value: Value): void {
  stack.at(-1)?.pending.push(value);
}

/** Two values side by side are one expression (`"a" + b`), whose value is not known. */
function joined(values: readonly Value[]): Value | null {
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : { kind: 'unknown', start: first.start, end: last.end };
}

/** At the end of an item or entry. A key without a value is none. */
function settle(open: Open): void {
  const value = joined(open.pending);
  if (value !== null && open.kind === 'list') open.items.push(value);
  if (value !== null && open.key !== null) {
    open.entries.push({ key: open.key.name, keySpan: open.key.span, value });
  }
  open.pending.length = 0;
  open.key = null;
}

/** At a colon: the value before it is a key. What stands before that belongs to a key whose comma is missing. */
function promote(open: Open): void {
  if (open.kind === 'list') return;
  const key = open.pending.pop();
  if (open.key !== null) settle(open);
  open.pending.length = 0;
  if (key?.kind === 'text')
    open.key = { name: writtenOf(key.parts), span: { start: key.start, end: key.end } };
}
