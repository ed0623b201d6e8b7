import type { Span } from '../model/finding.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';
import { ATTACHMENT_KEYWORDS, PERMISSION_KEYWORDS, TEMPLATE_KEYWORDS } from './check.js';
import type { Attachment, Element, PolicyDocument } from './document.js';
import { attachmentsIn, writtenAttachment } from './documents/attachments.js';
import { beginningOf } from './documents/beginning.js';
import { createEmbeddedReader, type EmbeddedReader, isEffect } from './documents/embedded.js';
import { FORMATS, type Format, type PlacedTree, type Reader, type ReaderShelf } from './documents/format.js';
import { MAX_DEPTH, readJson } from './documents/json.js';
import { permissionDocumentsIn } from './documents/lambda-permissions.js';
import { piecesIn, pieceText } from './documents/pieces.js';
import { templateDocumentsIn } from './documents/sam-templates.js';
import { contextAt, documentOf, documentsIn } from './documents/search.js';
import { plainSource } from './documents/source.js';
import { withOwnValues } from './documents/template.js';
import { treesOf } from './documents/terraform.js';
import { isTerraformJson, jsonDeclarations } from './documents/terraform-json.js';
import { planReading } from './documents/terraform-plan.js';

/** What one file holds: policy documents and attachments, and what could not be read, a sentence each. */
export interface DocumentSearch {
  /** In the order of their places. */
  readonly documents: readonly PolicyDocument[];
  readonly attachments: readonly Attachment[];
  readonly unread: readonly string[];
  /** Readers that the file needs and that are not loaded yet. Until they are, only its JSON was read. */
  readonly wants: readonly string[];
}

const NOTHING: DocumentSearch = { documents: [], attachments: [], unread: [], wants: [] };

const EXHAUSTED = 'Too much in it looks like the beginning of a policy; some of it was not read.';

/** Its blocks of code are read in their own languages. */
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

const JSON_NAME = /\.(?:json|jsonc|json5|template|tfstate|tfplan|policy)$/i;

/**
 * Looks for policy documents in a file: in its tree, where a reader makes one of it or it is JSON as a whole,
 * and around every effect that is left, in text of any kind. New formats come in at `documents/format.ts`, each
 * with a reader that makes a tree of {@link Value} of it.
 */
export function findDocuments(
  text: SourceText,
  hits: readonly KeywordHit[],
  readers: ReaderShelf,
): DocumentSearch {
  const written = offsetsOf(hits, '"effect').filter((offset) => isEffect(text, offset));
  const isJson = looksLikeJson(text);
  const format = FORMATS.find(({ matches, readsJson }) => (!isJson || readsJson) && matches(text.path));
  const isConcerned = format !== undefined && hits.some(({ offset }) => format.concerns(text, offset));
  const isUnread = !isJson && format === undefined && !MARKDOWN.test(text.path);
  const reach = { isUnread, isProgram: isUnread || format?.name === 'program' };
  const commands = hits
    .flatMap(({ keyword, offset }) => {
      return isPolicyName(keyword) ? (writtenAttachment(text, offset, reach) ?? []) : [];
    })
    .sort(byPlace);
  const isNamed = isJson && hits.some(({ keyword }) => isNameOfTree(keyword, text.path));
  const pieces = isJson || format?.hasPieces === false ? [] : piecesIn(text, hits);
  const isSilent = written.length + commands.length + pieces.length === 0;
  if (isSilent && !isConcerned && !isNamed) return NOTHING;

  const wanted = [...(isConcerned ? [format] : []), ...pieces.map((piece) => piece.format)];
  const reader = isConcerned ? readers.get(format.name) : null;
  const tooDeep: Span[] = [];
  const beginning =
    reader && format !== undefined ? beginningOf(text, format.maxLength ?? text.length) : text;
  const whole = (reader ?? jsonReader(tooDeep))(beginning);
  tooDeep.push(...(whole.tooDeep ?? []));
  const parts = pieces.map((piece) => readers.get(piece.format.name)?.(pieceText(text, piece)));
  const read = [...whole.trees, ...parts.flatMap((part) => part?.trees ?? [])];
  const trees = read.map(({ tree, around }) => ({ tree: withOwnValues(tree), around }));
  const reading = { ...whole, trees };
  const effects = outside(reading.passedOver ?? [], written);
  const hasTemplates = hits.some(({ keyword }) => isTemplateName(keyword));
  const hasPermissions = hits.some(({ keyword }) => isPermissionName(keyword));
  const documents = distinct(
    reading.trees.flatMap(({ tree, around }) => [
      ...documentsIn(tree, text.path, around),
      ...(hasTemplates ? templateDocumentsIn(tree, text.path, around) : []),
      ...(hasPermissions ? permissionDocumentsIn(tree, text.path, around) : []),
    ]),
  );
  const attachments = reading.trees.flatMap(({ tree, around }) => attachmentsIn(tree, around));

  const embedded = createEmbeddedReader(text);
  let last: PolicyDocument | null = null;
  for (const offset of outside(documents, effects)) {
    if (last !== null && holds(last, offset)) continue;
    const document = embeddedDocument(text, offset, reading.trees, embedded);
    if (document === null) continue;
    documents.push(document);
    last = document;
  }
  const sorted = documents.toSorted(byPlace);
  const unread = [...hiddenSentences(text, tooDeep, outside(sorted, effects))];
  if (embedded.isExhausted) unread.push(EXHAUSTED);
  if (format !== undefined && isConcerned && !reading.isWhole) {
    unread.push(...missedSentences(text, format, outside(sorted, offsetsOf(hits))));
  }
  unread.push(...(reading.unread ?? []));
  if (format !== undefined && beginning !== text) unread.push(tooLong(format, beginning));
  if (format !== undefined && isConcerned && reader === null) unread.push(parserMissing(format));
  return {
    documents: sorted,
    attachments: [...attachments, ...outside(attachments.toSorted(byPlace), commands)],
    unread,
    wants: [...new Set(wanted.map(({ name }) => name))].filter((name) => readers.get(name) === undefined),
  };
}

/** Where a keyword, or any, was met, in the order of their places. */
function offsetsOf(hits: readonly KeywordHit[], wanted?: string): readonly number[] {
  const met = hits.filter(({ keyword }) => wanted === undefined || keyword === wanted);
  return met.map(({ offset }) => offset).sort((one, other) => one - other);
}

function isPolicyName(keyword: string): boolean {
  return ATTACHMENT_KEYWORDS.some((known) => known === keyword);
}

function isTemplateName(keyword: string): boolean {
  return TEMPLATE_KEYWORDS.some((known) => known === keyword);
}

function isPermissionName(keyword: string): boolean {
  return PERMISSION_KEYWORDS.some((known) => known === keyword);
}

/** Keywords for which JSON is read though no effect stands in it. */
function isNameOfTree(keyword: string, path: string): boolean {
  return (
    isPolicyName(keyword) ||
    isTemplateName(keyword) ||
    isPermissionName(keyword) ||
    (keyword === 'aws_iam_policy_document' && isTerraformJson(path))
  );
}

/**
 * Each document once, though what it is written in is used in several places: the first tells what it is for. What a
 * loop makes of the same text is another one where it says something else.
 */
function distinct(documents: readonly PolicyDocument[]): PolicyDocument[] {
  const byStart = new Map<number, Map<string, PolicyDocument>>();
  for (const document of documents) {
    const same = byStart.get(document.start) ?? new Map<string, PolicyDocument>();
    byStart.set(document.start, same);
    const key = meaningOf(document);
    if (!same.has(key)) same.set(key, document);
  }
  const first = [...byStart.values()].flatMap((same) => [...same.values()]);
  return first.sort(byPlace);
}

function meaningOf({ statements }: PolicyDocument): string {
  const patterns = (elements: readonly Element[]) => elements.map(({ pattern }) => pattern);
  return JSON.stringify(
    statements.map(({ actions, notActions, resources, notResources, principals, conditions }) => [
      ...[actions, notActions, resources, notResources, principals].map(patterns),
      ...conditions.map(({ operator, key, values }) => [operator, key, patterns(values)]),
    ]),
  );
}

/** The file's tree where it is JSON as a whole. */
function jsonReader(tooDeep: Span[]): Reader {
  return (text) => {
    if (!looksLikeJson(text)) return { trees: [], isWhole: true };
    const start = Math.max(0, text.slice(0, HEAD).search(BEGINNING));
    const reading = readJson(plainSource(text.slice(0, text.length), 0), start);
    tooDeep.push(...reading.tooDeep);
    if (isTerraformJson(text.path)) return { ...treesOf(jsonDeclarations(reading.value)), isWhole: true };
    const plan = planReading(reading.value);
    return plan ?? { trees: [{ tree: reading.value, around: [] }], isWhole: true };
  };
}

/** How far into a file its first character is looked for. */
const HEAD = 1000;
const BEGINNING = /[^\s\xEF\xBB\xBF]/;

/** Whether a file is JSON as a whole, by its name or its first character; a template's mark is no brace. */
function looksLikeJson(text: SourceText): boolean {
  const head = text.slice(0, HEAD);
  const beginning = head.slice(Math.max(0, head.search(BEGINNING)));
  if (/^(?:\{(?![{%#])|\[)/.test(beginning)) return true;
  return JSON_NAME.test(text.path) && !FORMATS.some(({ matches }) => matches(text.path));
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start;
}

/** The offsets, or what starts there, that no span holds; both come in the order of their places. */
function outside<Placed extends number | Span>(
  spans: readonly Span[],
  offsets: readonly Placed[],
): readonly Placed[] {
  let next = 0;
  return offsets.filter((placed) => {
    const offset = typeof placed === 'number' ? placed : placed.start;
    while ((spans[next]?.end ?? offset + 1) <= offset) next++;
    const span = spans[next];
    return span === undefined || !holds(span, offset);
  });
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** The document around an effect in other text, or in a string of a tree, whose place then says what it is for. */
function embeddedDocument(
  text: SourceText,
  offset: number,
  trees: readonly PlacedTree[],
  reader: EmbeddedReader,
): PolicyDocument | null {
  const within = trees.find(({ tree }) => holds(tree, offset));
  const context = within === undefined ? [] : [...within.around, ...contextAt(within.tree, offset)];
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

/** Allowing statements that stand where the format's parser gave up. */
function missedSentences(text: SourceText, format: Format, offsets: readonly number[]): readonly string[] {
  const missed = offsets.find((offset) => format.concerns(text, offset) && isStatementAt(text, offset));
  if (missed === undefined) return [];
  return [
    `A policy in line ${text.lineAt(missed)} was not read, since the file is no valid ${format.title}.`,
  ];
}

/** How far around an effect its action may stand, in bytes. */
const STATEMENT_LENGTH = 400;

function isStatementAt(text: SourceText, offset: number): boolean {
  if (!/^effect['"]?\s{0,20}[:=]\s{0,20}['"]?allow/i.test(text.slice(offset, offset + 80))) return false;
  const around = text.slice(Math.max(0, offset - STATEMENT_LENGTH), offset + STATEMENT_LENGTH);
  return /\b(?:Not)?Actions?['"]?\s{0,20}[:=]/i.test(around) && /\bresources?['"]?\s{0,20}[:=]/i.test(around);
}

function tooLong({ title }: Format, beginning: SourceText): string {
  const line = beginning.lineAt(beginning.length);
  return `It is too long to be read as ${title}: from line ${line} on, only JSON in it was looked at for policies.`;
}

function parserMissing({ title }: Format): string {
  return `The parser of ${title} could not be loaded, so only the JSON in this file was read.`;
}
