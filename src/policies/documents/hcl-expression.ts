import type { Span } from '../../model/finding.js';
import { type Entry, patternOf, type TextValue, UNKNOWN, type Value, writtenOf } from '../value.js';
import { elementsOf } from './hcl-elements.js';
import { applied } from './hcl-functions.js';
import { readTemplate } from './hcl-template.js';
import { MAX_DEPTH } from './json.js';
import { NodeBudget } from './node-budget.js';
import { asStatement } from './provider-statement.js';
import { relocated, sizeOf } from './relocation.js';
import { childOf, childrenOf, type SyntaxNode } from './syntax.js';

/** What a file defines for its own expressions. */
export interface Definitions {
  /** `local.NAME`. */
  readonly locals: ReadonlyMap<string, SyntaxNode>;
  /** The default of `var.NAME`. */
  readonly variables: ReadonlyMap<string, SyntaxNode>;
}

/** A local value, the default of a variable, or what the module's own file of inputs gives the variable. */
export type DefinitionKind = 'local' | 'var' | 'input';

/** What other files of the module define; `undefined` where none does. */
export type Outer = (kind: DefinitionKind, name: string) => Value | undefined;

/** What names stand for within a block or expression that is repeated: `each`, a `for`'s own. */
export type Bindings = ReadonlyMap<string, Value>;

/** Works out expressions as far as the files of the module tell. */
export interface Evaluator {
  valueOf(expression: SyntaxNode): Value;
  /** Does something while names stand for values. */
  within<Result>(bindings: Bindings, work: () => Result): Result;
  /** Whether the file stands for more than is worked out. */
  readonly isExhausted: boolean;
}

/** Characters of an expression that are kept for messages. */
const MAX_EXPRESSION = 200;

/** Nodes that only wrap another. */
const WRAPPERS: readonly string[] = [
  'expression',
  'literal_value',
  'template_expr',
  'collection_value',
  'operation',
  'for_expr',
];

const STEPS: readonly string[] = ['get_attr', 'index', 'splat'];

/** @param source The whole file, one character a byte. */
export function createEvaluator(source: string, definitions: Definitions, outer: Outer): Evaluator {
  const budget = new NodeBudget();
  const worked = new Map<SyntaxNode, { readonly value: Value; readonly size: number } | null>();
  let bound: Bindings = new Map();

  function within<Result>(bindings: Bindings, work: () => Result): Result {
    const outside = bound;
    bound = new Map([...outside, ...bindings]);
    try {
      return work();
    } finally {
      bound = outside;
    }
  }

  function evaluated(node: SyntaxNode, depth: number): Value {
    if (depth > MAX_DEPTH || !budget.spend(1)) return { kind: 'unknown', ...spanOf(node) };
    if (WRAPPERS.includes(node.type)) return unwrapped(node, depth);
    switch (node.type) {
      case 'string_lit':
      case 'quoted_template':
      case 'heredoc_template':
        return readTemplate(node, source, (expression) => textOf(evaluated(expression, depth + 1)));
      case 'numeric_lit':
      case 'bool_lit':
        return { kind: 'text', parts: [written(node)], ...spanOf(node) };
      case 'null_lit':
        return { kind: 'unknown', ...spanOf(node) };
      case 'tuple': {
        const items = childrenOf(node, 'expression').map((item) => evaluated(item, depth + 1));
        return { kind: 'list', items, ...spanOf(node) };
      }
      case 'object':
        return object(node, depth);
      case 'for_tuple_expr':
      case 'for_object_expr':
        return repeated(node, depth);
      case 'function_call':
        return call(node, depth);
      case 'conditional': {
        const alternatives = childrenOf(node, 'expression')
          .slice(1)
          .map((item) => evaluated(item, depth + 1));
        return { kind: 'choice', alternatives, ...spanOf(node) };
      }
      default:
        return reference(node);
    }
  }

  function unwrapped(node: SyntaxNode, depth: number): Value {
    const children = node.children.filter(({ type }) => type !== 'comment');
    const [first, ...steps] = children;
    if (first === undefined) return reference(node);
    if (!steps.every(({ type }) => STEPS.includes(type))) return reference(node);
    if (first.type === 'variable_expr') return variable(node, written(first), steps, depth);
    const value = evaluated(first, depth + 1);
    return steps.length === 0 ? value : (stepped(value, steps) ?? reference(node));
  }

  /** `local.a.b`, `var.a[0]`. What the module does not define is unknown. */
  function variable(node: SyntaxNode, root: string, steps: readonly SyntaxNode[], depth: number): Value {
    const own = bound.get(root);
    if (own !== undefined) return (budget.spend(sizeOf(own)) ? stepped(own, steps) : null) ?? reference(node);
    const [first, ...rest] = steps;
    const name = first?.type === 'get_attr' ? written(first).slice(1).trim() : '';
    if (root !== 'local' && root !== 'var') return reference(node);
    const input = root === 'var' ? elsewhere(outer('input', name), node) : null;
    const defined = (root === 'local' ? definitions.locals : definitions.variables).get(name);
    const value =
      input ?? (defined === undefined ? elsewhere(outer(root, name), node) : definition(defined, depth));
    if (value === null || (root === 'var' && isEmpty(value))) return reference(node);
    return stepped(value, rest) ?? reference(node);
  }

  /** Worked out once; `null` where it leads back to itself, or stands for too much. */
  function definition(node: SyntaxNode, depth: number): Value | null {
    const known = worked.get(node);
    if (known !== undefined) return known !== null && budget.spend(known.size) ? known.value : null;
    worked.set(node, null);
    const before = budget.left;
    const inside = bound;
    bound = new Map();
    const value = evaluated(node, depth + 1);
    bound = inside;
    worked.set(node, { value, size: before - budget.left });
    return value;
  }

  function elsewhere(value: Value | undefined, node: SyntaxNode): Value | null {
    return value !== undefined && budget.spend(sizeOf(value)) ? relocated(value, spanOf(node)) : null;
  }

  function object(node: SyntaxNode, depth: number): Value {
    const entries = childrenOf(node, 'object_elem').flatMap((element): readonly Entry[] => {
      const [key, value] = childrenOf(element, 'expression');
      if (key === undefined || value === undefined) return [];
      return [{ key: keyName(key, depth), keySpan: spanOf(key), value: evaluated(value, depth + 1) }];
    });
    return asStatement({ kind: 'mapping', entries, ...spanOf(node) });
  }

  function keyName(key: SyntaxNode, depth: number): string {
    const [only, more] = key.children;
    if (only?.type === 'variable_expr' && more === undefined) return written(only);
    const value = evaluated(key, depth + 1);
    return value.kind === 'text' ? writtenOf(value.parts) : written(key);
  }

  /** What `for` makes of each; of elements that are not known one stands for all. */
  function repeated(node: SyntaxNode, depth: number): Value {
    const body = childrenOf(node, 'expression').at(-1);
    const intro = childOf(node, 'for_intro');
    const source = intro === undefined ? undefined : childOf(intro, 'expression');
    const names = intro === undefined ? [] : childrenOf(intro, 'identifier').map(written);
    const through = source === undefined ? null : elementsOf(evaluated(source, depth + 1));
    if (body === undefined) return { kind: 'list', items: [], ...spanOf(node) };
    if (through === null) return { kind: 'list', items: [evaluated(body, depth + 1)], ...spanOf(node) };
    const isSure = through.isSure && childOf(node, 'for_cond') === undefined;
    const items = through.elements.map(({ key, value }): Value => {
      const [first = '', second] = names;
      const bindings: [string, Value][] =
        second === undefined
          ? [[first, value]]
          : [
              [first, key],
              [second, value],
            ];
      const item = within(new Map(bindings), () => evaluated(body, depth + 1));
      return isSure ? item : { kind: 'choice', alternatives: [item], ...spanOf(body) };
    });
    return { kind: 'list', items, ...spanOf(node) };
  }

  function call(node: SyntaxNode, depth: number): Value {
    const name = childOf(node, 'identifier');
    const list = childOf(node, 'function_arguments');
    const given = list === undefined ? [] : childrenOf(list, 'expression');
    const values = given.map((argument) => evaluated(argument, depth + 1));
    return applied(name === undefined ? '' : written(name), values, spanOf(node)) ?? reference(node);
  }

  function stepped(value: Value, steps: readonly SyntaxNode[]): Value | null {
    let reached: Value | undefined = value;
    for (const step of steps) reached = reached === undefined ? undefined : inside(reached, step);
    return reached ?? null;
  }

  function inside(value: Value, step: SyntaxNode): Value | undefined {
    if (step.type === 'splat') return undefined;
    if (value.kind === 'choice') {
      const alternatives = value.alternatives.flatMap((each) => inside(each, step) ?? []);
      return alternatives.length === 0 ? undefined : { ...value, alternatives };
    }
    const key = written(step)
      .replace(/^(?:\.|\["?)|(?:"?\])$/g, '')
      .trim();
    if (value.kind === 'list') return /^\d{1,6}$/.test(key) ? value.items[Number(key)] : undefined;
    if (value.kind !== 'mapping') return undefined;
    return value.entries.findLast((entry) => entry.key === key)?.value;
  }

  /** What only Terraform knows, as it is written. */
  function reference(node: SyntaxNode): Value {
    const expression = `\${${written(node).slice(0, MAX_EXPRESSION)}}`;
    return { kind: 'text', parts: [{ expression }], ...spanOf(node) };
  }

  function written({ start, end }: SyntaxNode): string {
    return source.slice(start, end);
  }

  return {
    valueOf: (expression) => evaluated(expression, 0),
    within,
    get isExhausted() {
      return budget.isExhausted;
    },
  };
}

function spanOf({ start, end }: SyntaxNode): Span {
  return { start, end };
}

function textOf(value: Value): TextValue | null {
  return value.kind === 'text' && patternOf(value.parts) !== UNKNOWN ? value : null;
}

/** A variable's default that only says that nothing was given. */
function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'text':
      return value.parts.every((part) => part === '');
    case 'list':
      return value.items.length === 0;
    case 'mapping':
      return value.entries.length === 0;
    case 'choice':
      return false;
    case 'unknown':
      return true;
  }
}
