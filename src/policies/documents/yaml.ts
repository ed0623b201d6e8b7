import type { Alias, ParsedNode, Scalar } from 'yaml';
import type { Span } from '../../model/finding.js';
import { interpolated } from '../interpolation.js';
import type { Entry, MappingValue, Part, Value } from '../value.js';
import { MAX_DEPTH } from './json.js';
import { NodeBudget } from './node-budget.js';
import { asStatementOfAws } from './provider-statement.js';
import { jsonInside } from './scalar-json.js';
import { plainSource, type Source, unescapedSource } from './source.js';
import { hasTemplateMarks, withoutTemplateMarks } from './template-marks.js';

export type YamlLibrary = typeof import('yaml');

/** What {@link readYaml} made of a text. */
export interface YamlReading {
  /** A tree for each of its documents. */
  readonly trees: readonly Value[];
  /** Whether all of it was understood. */
  readonly isWhole: boolean;
  /** What was not read, though it may be valid: a sentence each. */
  readonly unread: readonly string[];
}

/** Documents within strings within documents: deeper ones are not read. */
const MAX_NESTING = 2;

/** Values of one file; every byte of the longest that is read can make one of its own in hardly any. */
const MAX_NODES = 500_000;

/** More open brackets than anybody writes; the parser takes a gigabyte for a million of them. */
const MAX_BRACKETS = 1000;

const TOO_NESTED = `More than ${MAX_BRACKETS} brackets are open in it at once: it was not read as YAML.`;
const TOO_MANY = `It holds more than ${MAX_NODES} values, with aliases written out: policies in the rest were not judged.`;

/** Everything is text: what a plain `true` or `012` would be does not matter to a policy. */
const OPTIONS = {
  schema: 'failsafe',
  strict: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** `!Sub` and the like. Those of YAML itself begin otherwise. */
const LOCAL_TAG = /^!([A-Za-z][\w.:-]{0,60})$/;

/** How far in front of its value a tag may stand. */
const TAG_REACH = 121;

/** A tag without `Fn::` in its long form. */
const PLAIN_FUNCTIONS: readonly string[] = ['Ref', 'Condition'];

/**
 * Reads YAML of one or more documents, with CloudFormation's short functions (`!Sub`) written out, aliases and
 * merge keys followed, and the JSON or YAML that its strings hold read in their place. What a template's marks
 * make unreadable is left out, and so is what the parser does not understand.
 */
export function readYaml(library: YamlLibrary, source: Source, nesting = 0): YamlReading {
  const isTemplate = hasTemplateMarks(source.text);
  const text = isTemplate ? withoutTemplateMarks(source.text) : source.text;
  if (nestsTooDeep(text)) return { trees: [], isWhole: false, unread: [TOO_NESTED] };
  const budget = new NodeBudget(MAX_NODES);
  let isWhole = true;
  try {
    const documents = library.parseAllDocuments(text, OPTIONS);
    const trees = [...documents].flatMap(({ contents, errors }): readonly Value[] => {
      if (errors.length > 0) isWhole = false;
      if (contents === null) return [];
      return [createConverter(library, source, budget, nesting)(contents as ParsedNode)];
    });
    return { trees, isWhole, unread: budget.isExhausted ? [TOO_MANY] : [] };
  } catch {
    // The parser calls itself for what is nested, and may overflow the stack.
    return { trees: [], isWhole: false, unread: [TOO_NESTED] };
  }
}

/** Counts brackets wherever they stand: those in texts are closed there, too, or are few. */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_BRACKETS) return true;
  }
  return false;
}

function createConverter(library: YamlLibrary, source: Source, budget: NodeBudget, nesting: number) {
  /** By anchor: the value and how many values it holds. A later anchor of the same name replaces it. */
  const anchored = new Map<string, { readonly value: Value; readonly size: number }>();

  function convert(node: ParsedNode | null, depth: number, fallback: Span): Value {
    const span = node === null ? fallback : spanOf(node);
    if (node === null || depth > MAX_DEPTH || !budget.spend(1)) return { kind: 'unknown', ...span };
    if (library.isAlias(node)) return aliased(node, span);
    const before = budget.left;
    const value = tagged(node.tag, collection(node, depth, span), startOf(node, span));
    if (node.anchor !== undefined) anchored.set(node.anchor, { value, size: before - budget.left + 1 });
    return value;
  }

  function collection(node: Exclude<ParsedNode, Alias.Parsed>, depth: number, span: Span): Value {
    if (library.isSeq(node)) {
      const items = node.items.map((item) => convert(item as ParsedNode | null, depth + 1, span));
      return { kind: 'list', items, ...span };
    }
    if (!library.isMap(node)) return scalar(node, span);
    const entries = node.items.flatMap(({ key, value }): readonly Entry[] => {
      if (!library.isScalar(key)) return [];
      const keySpan = spanOf(key as Scalar.Parsed);
      const own = convert(value as ParsedNode | null, depth + 1, keySpan);
      return [{ key: String(key.value), keySpan, value: own }];
    });
    return asStatementOfAws({ kind: 'mapping', entries: withMerged(entries), ...span });
  }

  /** The name where it is used is the place that a reader looks for; what is inside stays at its anchor. */
  function aliased({ source: name }: Alias.Parsed, span: Span): Value {
    const target = anchored.get(name);
    if (target === undefined || !budget.spend(target.size)) return { kind: 'unknown', ...span };
    return target.value.kind === 'text' ? { ...target.value, ...span } : target.value;
  }

  function scalar(node: Scalar.Parsed, span: Span): Value {
    const value = String(node.value ?? '');
    const isPlain = node.type === library.Scalar.PLAIN;
    if (isPlain && /^(?:~|null|)$/i.test(value)) return { kind: 'unknown', ...span };
    return embedded(node, value, span) ?? { kind: 'text', parts: partsOf(node, value), ...span };
  }

  /** A template's marks as they are written, where the scalar stands as it is written. */
  function partsOf({ type, range: [start, end] }: Scalar.Parsed, value: string): readonly Part[] {
    if (!value.includes('$_')) return interpolated(value);
    const quotes = type === library.Scalar.PLAIN ? 0 : 1;
    const written = source.text.slice(start + quotes, end - quotes);
    return interpolated(written.length === value.length ? written : value);
  }

  /** What a string holds that is a document itself. */
  function embedded({ type, range: [start, end] }: Scalar.Parsed, value: string, span: Span): Value | null {
    if (value.length < 20 || !/effect/i.test(value)) return null;
    const { BLOCK_FOLDED, BLOCK_LITERAL, PLAIN, QUOTE_DOUBLE } = library.Scalar;
    const isBlock = type === BLOCK_LITERAL || type === BLOCK_FOLDED;
    const header = isBlock ? source.text.indexOf('\n', start) + 1 - start : type === PLAIN ? 0 : 1;
    const inside = partOf(source, start + header, end);
    const json = jsonInside(type === QUOTE_DOUBLE ? unescapedSource(inside) : inside);
    if (json !== null) return json;
    if (!isBlock || nesting >= MAX_NESTING || !/^[ \t-]{0,40}['"]?effect['"]?\s{0,20}:/im.test(value)) {
      return null;
    }
    const { trees } = readYaml(library, dedented(inside), nesting + 1);
    const isText = trees.every(({ kind }) => kind === 'text' || kind === 'unknown');
    return isText ? null : { kind: 'list', items: trees, ...span };
  }

  /** The parser does not say where a tag stands: in front of the value. */
  function startOf({ tag, range: [start] }: ParsedNode, span: Span): number {
    if (tag === undefined) return span.start;
    const before = source.text.slice(Math.max(0, start - TAG_REACH), start);
    const found = /![\w.:-]{1,60}\s{1,60}$/.exec(before)?.[0].length;
    return found === undefined ? span.start : source.offsetOf(start - found);
  }

  function spanOf({ range: [start, end] }: ParsedNode): Span {
    return { start: source.offsetOf(start), end: source.offsetOf(end) };
  }

  return (contents: ParsedNode) => convert(contents, 0, { start: 0, end: 0 });
}

/** `<<` brings another mapping's entries, which a mapping's own replace: the last of equal keys counts. */
function withMerged(entries: readonly Entry[]): readonly Entry[] {
  const merged = entries.filter(({ key }) => key === '<<');
  if (merged.length === 0) return entries;
  const others = merged.flatMap(({ value }) => (value.kind === 'list' ? value.items.toReversed() : [value]));
  const brought = others.flatMap((each) => (each.kind === 'mapping' ? each.entries : []));
  return [...brought, ...entries.filter(({ key }) => key !== '<<')];
}

/** `!Sub x` as `{"Fn::Sub": x}`, which starts where the tag does. */
function tagged(tag: string | undefined, value: Value, start: number): Value {
  const name = tag === undefined ? undefined : LOCAL_TAG.exec(tag)?.[1];
  if (name === undefined) return value;
  const { end } = value;
  const key = PLAIN_FUNCTIONS.includes(name) ? name : `Fn::${name}`;
  return {
    kind: 'mapping',
    entries: [{ key, keySpan: { start, end }, value }],
    start,
    end,
  } satisfies MappingValue;
}

function partOf(source: Source, start: number, end: number): Source {
  return { text: source.text.slice(start, end), offsetOf: (index) => source.offsetOf(start + index) };
}

/** The lines of a block without the indentation that the block has. */
function dedented(block: Source): Source {
  const indentation = /^[ ]*(?=\S)/m.exec(block.text)?.[0].length ?? 0;
  const pieces: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const line of block.text.split(/(?<=\n)/)) {
    const blank = /^ */.exec(line)?.[0].length ?? 0;
    const kept = line.slice(Math.min(blank, indentation));
    const first = at + line.length - kept.length;
    for (let index = 0; index < kept.length; index++) offsets.push(first + index);
    pieces.push(kept);
    at += line.length;
  }
  offsets.push(at);
  return {
    text: pieces.join(''),
    offsetOf: (index) => block.offsetOf(offsets[Math.min(index, offsets.length - 1)] ?? 0),
  };
}

/** A whole file, without its byte-order mark. */
export function yamlSource(text: string): Source {
  const start = text.startsWith('\xEF\xBB\xBF') ? 3 : 0;
  return plainSource(text.slice(start), start);
}
