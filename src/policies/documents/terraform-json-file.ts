import type { Span } from '../../model/finding.js';
import type { Value } from '../value.js';
import { createEvaluator, type DefinitionKind, type Outer } from './hcl-expression.js';
import { readJson } from './json.js';
import { asStatement } from './provider-statement.js';
import { plainSource, type Source, unescapedSource } from './source.js';
import { childOf, type SyntaxNode } from './syntax.js';
import type { TerraformFile } from './terraform.js';
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

/** What may be known of an expression: a name of the module's, or a function of such and of literals. */
const TELLING = /[$%]\{[^}]{0,200}?(?:\b(?:local|var)\.|\w\()/;

const NO_DEFINITIONS = { locals: new Map<string, SyntaxNode>(), variables: new Map<string, SyntaxNode>() };

/**
 * @param text The file, one character a byte.
 * @param outer What other files define.
 */
export function createJsonFile(text: string, parse: Parse, outer: Outer): TerraformJsonFile {
  const reading = readJson(plainSource(text, 0), Math.max(0, text.search(/[^\s\xEF\xBB\xBF]/)));
  const written = jsonDefinitions(reading.value);
  const known = new Map<string, Value | undefined>();
  let left = MAX_EXPRESSIONS;
  let isExhausted = false;

  function definition(kind: DefinitionKind, name: string): Value | undefined {
    const key = `${kind}.${name}`;
    if (known.has(key)) return known.get(key);
    // What leads back to itself stands for nothing.
    known.set(key, undefined);
    const value = written.get(key);
    known.set(key, value === undefined ? undefined : worked(value));
    return known.get(key);
  }

  function worked(value: Value): Value {
    switch (value.kind) {
      case 'text':
        return ofString(value) ?? value;
      case 'list':
        return { ...value, items: value.items.map(worked) };
      case 'mapping': {
        const entries = value.entries.map((entry) => ({ ...entry, value: worked(entry.value) }));
        return asStatement({ ...value, entries });
      }
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
    const value = evaluator.valueOf(expression);
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
    declarations: () => jsonDeclarations(tree()),
    definition,
    get isExhausted() {
      return isExhausted;
    },
  };
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
