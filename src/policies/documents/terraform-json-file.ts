import type { Span } from '../../model/finding.js';
import { type Entry, type MappingValue, textAt, type Value, valueAt } from '../value.js';
import { bindingsOf, type Elements, elementsOf } from './hcl-elements.js';
import { type Bindings, createEvaluator, type DefinitionKind, type Outer } from './hcl-expression.js';
import { readJson } from './json.js';
import { NodeBudget } from './node-budget.js';
import { asStatement } from './provider-statement.js';
import { relocated, sizeOf } from './relocation.js';
import { plainSource, type Source, unescapedSource } from './source.js';
import { childOf, type SyntaxNode } from './syntax.js';
import type { Declaration, TerraformFile } from './terraform.js';
import { jsonDeclarations, jsonDefinitions } from './terraform-json.js';
import type { Parse } from './tree-sitter.js';

/** A file of Terraform, or of inputs, as JSON. */
export interface TerraformJsonFile extends TerraformFile {
  /** All of it, its expressions worked out. */
  tree(): Value;
  /** Values that were not read because they are nested too deep. */
  readonly tooDeep: readonly Span[];
}

/** Characters of expressions that are worked out: each is parsed on its own. */
const MAX_EXPRESSIONS = 1 << 19;

/** What may be known of an expression: a name of the module's or of a loop, or a function of such and of literals. */
const TELLING = /[$%]\{[^}]{0,200}?(?:\b(?:local|var)\.|\w\.(?:key|value)\b|\w\()/;

const NO_DEFINITIONS = { locals: new Map<string, SyntaxNode>(), variables: new Map<string, SyntaxNode>() };

/**
 * @param text The file, one character a byte.
 * @param outer What other files define.
 */
export function createJsonFile(text: string, parse: Parse, outer: Outer): TerraformJsonFile {
  const reading = readJson(plainSource(text, 0), Math.max(0, text.search(/[^\s\xEF\xBB\xBF]/)));
  const written = jsonDefinitions(reading.value);
  const known = new Map<string, Value | undefined>();
  /** What loops repeat. */
  const budget = new NodeBudget();
  let left = MAX_EXPRESSIONS;
  let isExhausted = false;
  let bound: Bindings = new Map();

  function within<Result>(bindings: Bindings, work: () => Result): Result {
    const outside = bound;
    bound = bindings;
    try {
      return work();
    } finally {
      bound = outside;
    }
  }

  function definition(kind: DefinitionKind, name: string): Value | undefined {
    const key = `${kind}.${name}`;
    if (known.has(key)) return known.get(key);
    // What leads back to itself stands for nothing.
    known.set(key, undefined);
    const value = written.get(key);
    known.set(key, value === undefined ? undefined : within(new Map(), () => worked(value)));
    return known.get(key);
  }

  /** A block, once for each of what its `for_each` goes through. */
  function repeated(declaration: Declaration): readonly Declaration[] {
    const { body } = declaration;
    const once = () => ({ ...declaration, body: mapping(body) });
    const through = throughOf(body, body);
    if (through === null) return [once()];
    return through.elements.map((element) => within(bindingsOf('each', element), once));
  }

  /** What a block's `for_each` goes through; `null` where it has none, or that is not known or too much. */
  function throughOf(block: MappingValue, content: MappingValue): Elements | null {
    const written = valueAt(block, 'for_each');
    const through = written === undefined ? null : elementsOf(worked(written));
    return through !== null && budget.spend(sizeOf(content) * through.elements.length) ? through : null;
  }

  /** `"dynamic": {"statement": {"for_each": …, "content": {…}}}` as what it makes, under the block's name. */
  function dynamic(blocks: MappingValue): readonly Entry[] {
    return blocks.entries.flatMap((entry) => {
      return blocksIn(entry.value).flatMap((block): readonly Entry[] => {
        const content = valueAt(block, 'content');
        if (content?.kind !== 'mapping') return [];
        return [{ ...entry, value: made(block, content, textAt(block, 'iterator') ?? entry.key) }];
      });
    });
  }

  function made(block: MappingValue, content: MappingValue, name: string): Value {
    const { start, end } = block;
    const through = throughOf(block, content);
    if (through === null) return { kind: 'choice', alternatives: [mapping(content)], start, end };
    const each = through.elements.map((element) => {
      return within(new Map([...bound, ...bindingsOf(name, element)]), () => mapping(content));
    });
    return through.isSure
      ? { kind: 'list', items: each, start, end }
      : { kind: 'choice', alternatives: each, start, end };
  }

  function mapping(value: MappingValue): MappingValue {
    const entries = value.entries.flatMap((entry): readonly Entry[] => {
      const blocks = entry.key === 'dynamic' ? blocksIn(entry.value) : [];
      return blocks.length > 0 ? blocks.flatMap(dynamic) : [{ ...entry, value: worked(entry.value) }];
    });
    return asStatement({ ...value, entries });
  }

  function worked(value: Value): Value {
    switch (value.kind) {
      case 'text':
        return ofString(value) ?? value;
      case 'list':
        return { ...value, items: value.items.map(worked) };
      case 'mapping':
        return mapping(value);
      case 'choice':
      case 'unknown':
        return value;
    }
  }

  /** What an expression in a string stands for; `null` where it holds none of which anything may be known. */
  function ofString({ start, end }: Span): Value | null {
    if (text[start] !== '"' || !TELLING.test(text.slice(start, end))) return null;
    left -= end - start;
    if (left < 0) {
      isExhausted = true;
      return null;
    }
    const inside = unescapedSource(plainSource(text.slice(start + 1, end - 1), start + 1));
    return ofExpression(inside, { start, end }) ?? ofTemplate(inside, { start, end });
  }

  /** `${…}` alone is its value, whatever its type. */
  function ofExpression({ text: inside, offsetOf }: Source, place: Span): Value | null {
    if (!inside.startsWith('${') || !inside.endsWith('}')) return null;
    const source = { text: inside.slice(2, -1), offsetOf: (index: number) => offsetOf(index + 2) };
    return evaluated(source, 'value = ', '\n', place);
  }

  function ofTemplate(inside: Source, place: Span): Value | null {
    return evaluated(inside, 'value = <<END_OF_TEMPLATE\n', '\nEND_OF_TEMPLATE\n', place);
  }

  function evaluated(source: Source, before: string, after: string, place: Span): Value | null {
    const program = `${before}${source.text}${after}`;
    const parsing = parse(program);
    const body = parsing === null ? undefined : childOf(parsing.root, 'body');
    const [attribute, more] = body?.children ?? [];
    const expression = attribute === undefined ? undefined : childOf(attribute, 'expression');
    if (!parsing?.isWhole || expression === undefined || more !== undefined) return null;
    const evaluator = createEvaluator(program, NO_DEFINITIONS, (kind, name) => {
      return (kind === 'input' ? undefined : definition(kind, name)) ?? outer(kind, name);
    });
    // What a loop goes through stands elsewhere: its place is that of the expression.
    const inside = { start: before.length, end: before.length + source.text.length };
    const bindings = new Map([...bound].map(([name, element]) => [name, relocated(element, inside)]));
    const value = evaluator.within(bindings, () => evaluator.valueOf(expression));
    if (evaluator.isExhausted) isExhausted = true;
    const offsetOf = (index: number) => {
      return source.offsetOf(Math.min(Math.max(0, index - before.length), source.text.length));
    };
    return { ...moved(value, offsetOf), ...(value.kind === 'text' ? place : {}) };
  }

  let whole: Value | undefined;
  const tree = () => {
    whole ??= worked(reading.value);
    return whole;
  };
  return {
    tree,
    tooDeep: reading.tooDeep,
    declarations: () => jsonDeclarations(reading.value).flatMap(repeated),
    definition,
    get isExhausted() {
      return isExhausted || budget.isExhausted;
    },
  };
}

/** A block may be written once or as a list. */
function blocksIn(value: Value): readonly MappingValue[] {
  if (value.kind === 'mapping') return [value];
  return value.kind === 'list' ? value.items.flatMap(blocksIn) : [];
}

/** A value of the expression of a string at its place in the file. */
function moved(value: Value, offsetOf: (index: number) => number): Value {
  const at = ({ start, end }: Span) => ({ start: offsetOf(start), end: offsetOf(end) });
  const inner = (each: Value) => moved(each, offsetOf);
  switch (value.kind) {
    case 'text':
    case 'unknown':
      return { ...value, ...at(value) };
    case 'list':
      return { ...value, items: value.items.map(inner), ...at(value) };
    case 'choice':
      return { ...value, alternatives: value.alternatives.map(inner), ...at(value) };
    case 'mapping': {
      const entries = value.entries.map(({ key, keySpan, value: own }) => ({
        key,
        keySpan: at(keySpan),
        value: inner(own),
      }));
      return { ...value, entries, ...at(value) };
    }
  }
}
