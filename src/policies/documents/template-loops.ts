import { itemsOf } from '../intrinsics.js';
import { type Entry, type MappingValue, type Part, patternOf, type Value, valueAt } from '../value.js';
import { NodeBudget } from './node-budget.js';
import { sizeOf } from './relocation.js';

const LOOP = /^Fn::ForEach::\w{1,255}$/;
/** More repetitions than anybody writes; beyond it one stands for all. */
const MAX_ELEMENTS = 50;

/** What a loop's identifier stands for, by its name. */
type Element = readonly Part[];

/**
 * A template with what its loops (`Fn::ForEach`, of AWS's language extensions) make, element by element. Where the
 * elements are not known, or stand for too much, what is in the loop counts once, as it is written.
 */
export function withLoops(tree: Value): Value {
  if (tree.kind !== 'mapping' || !isExtended(tree)) return tree;
  const budget = new NodeBudget();
  return unrolled(tree, budget);
}

function isExtended(tree: MappingValue): boolean {
  const transforms = itemsOf(valueAt(tree, 'transform'));
  return transforms.some(
    (each) => each.kind === 'text' && patternOf(each.parts) === 'AWS::LanguageExtensions',
  );
}

function unrolled(value: Value, budget: NodeBudget): Value {
  const inner = (each: Value) => unrolled(each, budget);
  switch (value.kind) {
    case 'list':
      return { ...value, items: value.items.map(inner) };
    case 'choice':
      return { ...value, alternatives: value.alternatives.map(inner) };
    case 'mapping': {
      const entries = value.entries.flatMap((entry) => {
        const made = LOOP.test(entry.key) ? madeBy(entry.value, budget) : null;
        return (made ?? [entry]).map((each) => ({ ...each, value: inner(each.value) }));
      });
      return { ...value, entries };
    }
    case 'text':
    case 'unknown':
      return value;
  }
}

/** The entries that a loop makes: `[identifier, collection, {…}]`. */
function madeBy(loop: Value, budget: NodeBudget): readonly Entry[] | null {
  const [identifier, collection, body] = loop.kind === 'list' ? loop.items : [];
  if (identifier?.kind !== 'text' || body?.kind !== 'mapping') return null;
  const elements = itemsOf(collection).map((each) => (each.kind === 'text' ? each.parts : null));
  const isTooMuch = elements.length > MAX_ELEMENTS || !budget.spend(sizeOf(body) * elements.length);
  const known = elements.filter((each) => each !== null);
  if (isTooMuch || known.length < elements.length || known.length === 0) return null;
  const name = patternOf(identifier.parts);
  return known.flatMap((element) => body.entries.map((entry) => withElement(entry, name, element)));
}

function withElement(entry: Entry, name: string, element: Element): Entry {
  const key = entry.key
    .replaceAll(`\${${name}}`, patternOf(element))
    .replaceAll(`&{${name}}`, patternOf(element));
  return { ...entry, key, value: put(entry.value) };

  function put(value: Value): Value {
    switch (value.kind) {
      case 'text':
        return { ...value, parts: withPart(value.parts, name, element) };
      case 'list':
        return { ...value, items: value.items.map(put) };
      case 'choice':
        return { ...value, alternatives: value.alternatives.map(put) };
      case 'mapping': {
        const { start, end } = value;
        if (isReference(value, name)) return { kind: 'text', parts: element, start, end };
        return { ...value, entries: value.entries.map((each) => withElement(each, name, element)) };
      }
      case 'unknown':
        return value;
    }
  }
}

function isReference({ entries: [entry, more] }: MappingValue, name: string): boolean {
  if (entry?.key !== 'Ref' || more !== undefined) return false;
  return entry.value.kind === 'text' && patternOf(entry.value.parts) === name;
}

/** `${Name}`, or `&{Name}` where letters and digits alone are kept. */
function withPart(parts: readonly Part[], name: string, element: Element): readonly Part[] {
  return parts.flatMap((part, index): readonly Part[] => {
    const next = parts[index + 1];
    const isMarked = typeof next === 'object' && next.expression === `{${name}}`;
    if (typeof part === 'string') return [isMarked && part.endsWith('&') ? part.slice(0, -1) : part];
    const before = parts[index - 1];
    const isMark = typeof before === 'string' && before.endsWith('&') && part.expression === `{${name}}`;
    return isMark || part.expression === `\${${name}}` ? element : [part];
  });
}
