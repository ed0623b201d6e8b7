import type { Span } from '../model/finding.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';
import type { PolicyDocument } from './document.js';
import { createEmbeddedReader, type EmbeddedReader, isEffect } from './documents/embedded.js';
import { MAX_DEPTH, readJson } from './documents/json.js';
import { contextAt, documentOf, documentsIn } from './documents/search.js';
import { plainSource } from './documents/source.js';
import type { Value } from './value.js';

/** Policy documents of one file, in the order of their places, and what could not be read, a sentence each. */
export interface DocumentSearch {
  readonly documents: readonly PolicyDocument[];
  readonly unread: readonly string[];
}

const EXHAUSTED = 'Too much in it looks like the beginning of a policy; some of it was not read.';

const JSON_NAME = /\.(?:json|jsonc|json5|template|tfstate|tfplan|policy)$/i;

/**
 * Looks for policy documents in a file: where the file is JSON as a whole, in its tree, and around every effect
 * that is left, in text of any kind. New formats come in here, each with a reader in `documents/` that makes a
 * tree of {@link Value} of it.
 */
export function findDocuments(text: SourceText, hits: readonly KeywordHit[]): DocumentSearch {
  const effects = hits.map(({ offset }) => offset).filter((offset) => isEffect(text, offset));
  if (effects.length === 0) return { documents: [], unread: [] };

  const documents: PolicyDocument[] = [];
  const tooDeep: Span[] = [];
  const tree = wholeTree(text, tooDeep);
  if (tree !== null) documents.push(...documentsIn(tree, text.path));

  const reader = createEmbeddedReader(text);
  let last: PolicyDocument | null = null;
  for (const offset of outside(documents, effects)) {
    if (last !== null && holds(last, offset)) continue;
    const document = embeddedDocument(text, offset, tree, reader);
    if (document === null) continue;
    documents.push(document);
    last = document;
  }
  const sorted = documents.toSorted((one, other) => one.start - other.start);
  const unread = hiddenSentences(text, tooDeep, outside(sorted, effects));
  return { documents: sorted, unread: reader.isExhausted ? [...unread, EXHAUSTED] : unread };
}

/** The offsets that no document holds; both come in the order of their places. */
function outside(documents: readonly Span[], offsets: readonly number[]): readonly number[] {
  let next = 0;
  return offsets.filter((offset) => {
    while ((documents[next]?.end ?? offset + 1) <= offset) next++;
    const document = documents[next];
    return document === undefined || !holds(document, offset);
  });
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** The file's tree where it is JSON as a whole, by its name or its first character. */
function wholeTree(text: SourceText, tooDeep: Span[]): Value | null {
  const start = text.slice(0, 1000).search(/[^\s\xEF\xBB\xBF]/);
  const first = start === -1 ? '' : text.slice(start, start + 1);
  if (!JSON_NAME.test(text.path) && first !== '{' && first !== '[') return null;
  const reading = readJson(plainSource(text.slice(0, text.length), 0), Math.max(0, start));
  tooDeep.push(...reading.tooDeep);
  return reading.value;
}

/** The document around an effect in other text, or in a string of a tree, whose place then says what it is for. */
function embeddedDocument(
  text: SourceText,
  offset: number,
  tree: Value | null,
  reader: EmbeddedReader,
): PolicyDocument | null {
  const context = tree === null ? [] : contextAt(tree, offset);
  for (const value of reader.around(offset)) {
    const whole = documentOf(value, text.path, context);
    if (whole !== null && holds(whole, offset)) return whole;
    const inner = documentsIn(value, text.path, context).find((document) => holds(document, offset));
    if (inner !== undefined) return inner;
  }
  return null;
}

/** Effects that stand too deep, and in no document that was found otherwise. */
function hiddenSentences(
  text: SourceText,
  tooDeep: readonly Span[],
  effects: readonly number[],
): readonly string[] {
  const hidden = effects.find((offset) => tooDeep.some((span) => holds(span, offset)));
  if (hidden === undefined) return [];
  const line = text.lineAt(hidden);
  return [`A policy in line ${line} is nested more than ${MAX_DEPTH} levels deep and was not read.`];
}
