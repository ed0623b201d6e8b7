import type { MappingValue, Value } from '../value.js';

const REFERENCE = /^\$\{self:([\w.-]{1,200})\}$/;
const FILE = /(?:^|\/)serverless[^/]{0,60}\.ya?ml$/i;
/** References that lead to references are followed so far. */
const MAX_STEPS = 4;

export function isServerless(path: string): boolean {
  return FILE.test(path);
}

/** A tree with the texts that `${self:custom.name}` stands for; its place stays that of the reference. */
export function withOwnReferences(tree: Value): Value {
  return replaced(tree);

  function replaced(value: Value): Value {
    switch (value.kind) {
      case 'text':
        return target(value, MAX_STEPS);
      case 'list':
        return { ...value, items: value.items.map(replaced) };
      case 'choice':
        return { ...value, alternatives: value.alternatives.map(replaced) };
      case 'mapping':
        return {
          ...value,
          entries: value.entries.map((entry) => ({ ...entry, value: replaced(entry.value) })),
        };
      case 'unknown':
        return value;
    }
  }

  function target(value: Value, steps: number): Value {
    const [part, more] = value.kind === 'text' ? value.parts : [];
    if (part === undefined || typeof part === 'string' || more !== undefined || steps === 0) return value;
    const path = REFERENCE.exec(part.expression)?.[1];
    const found = path === undefined ? undefined : at(tree, path.split('.'));
    if (found?.kind !== 'text') return value;
    const { start, end } = value;
    return target({ ...found, start, end }, steps - 1);
  }
}

function at(tree: Value, path: readonly string[]): Value | undefined {
  let value: Value | undefined = tree;
  for (const key of path) value = value?.kind === 'mapping' ? child(value, key) : undefined;
  return value;
}

function child({ entries }: MappingValue, key: string): Value | undefined {
  return entries.findLast((entry) => entry.key === key)?.value;
}
