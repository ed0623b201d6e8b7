import type { Span } from '../../model/finding.js';
import type { Context, Step } from '../context.js';
import { addressOf } from '../context.js';
import type { PolicyDocument } from '../document.js';
import { resolved } from '../intrinsics.js';
import { kindOf } from '../kinds.js';
import { isStatement, statementsOf } from '../statements.js';
import { type MappingValue, type Value, valueAt } from '../value.js';

/** All policy documents in a file's tree. */
export function documentsIn(tree: Value, path: string, around: Context = []): readonly PolicyDocument[] {
  const found: PolicyDocument[] = [];
  visit(tree, around);
  return found;

  function visit(value: Value, context: Context): void {
    switch (value.kind) {
      case 'list':
        for (const item of value.items) visit(item, context);
        return;
      case 'choice':
        for (const alternative of value.alternatives) visit(alternative, context);
        return;
      case 'mapping': {
        const document = documentOf(value, path, context);
        if (document !== null) found.push(document);
        else
          for (const entry of value.entries)
            visit(entry.value, [...context, { mapping: value, key: entry.key }]);
        return;
      }
      case 'text':
      case 'unknown':
        return;
    }
  }
}

/** A mapping as a policy document, or `null` when it is none. */
export function documentOf(value: MappingValue, path: string, context: Context): PolicyDocument | null {
  if (!isDocument(value)) return null;
  const statements = statementsOf(value);
  if (statements.length === 0) return null;
  const { start, end } = value;
  return { start, end, statements, kind: kindOf(context, path, statements), address: addressOf(context) };
}

/** A lone statement counts where it says what it acts on: lists of statements stand in many a configuration. */
function isDocument(value: MappingValue): boolean {
  const block = valueAt(value, 'statement');
  if (block !== undefined) return ['list', 'mapping', 'choice'].includes(resolved(block).kind);
  return isStatement(value) && ['resource', 'notresource'].some((key) => valueAt(value, key) !== undefined);
}

/** The steps from the top of a tree to an offset in it. */
export function contextAt(tree: Value, offset: number): Context {
  const steps: Step[] = [];
  let value: Value | undefined = tree;
  while (value !== undefined) value = stepInto(value, offset, steps);
  return steps;
}

function stepInto(value: Value, offset: number, steps: Step[]): Value | undefined {
  switch (value.kind) {
    case 'list':
      return holder(value.items, offset, (item) => item);
    case 'choice':
      return holder(value.alternatives, offset, (alternative) => alternative);
    case 'mapping': {
      const entry = holder(value.entries, offset, (each) => each.value);
      if (entry !== undefined) steps.push({ mapping: value, key: entry.key });
      return entry?.value;
    }
    case 'text':
    case 'unknown':
      return undefined;
  }
}

/** The one of several things, in the order of their places, whose span holds an offset. */
function holder<Thing>(
  things: readonly Thing[],
  offset: number,
  spanOf: (thing: Thing) => Span,
): Thing | undefined {
  let low = 0;
  let high = things.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const thing = things[middle];
    if (thing === undefined) return undefined;
    const { start, end } = spanOf(thing);
    if (start <= offset && offset < end) return thing;
    if (start > offset) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}
