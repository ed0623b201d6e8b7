import type { MappingValue, Value } from '../value.js';

/**
 * A tree with other values in the place of some of its mappings, from the top: what is replaced is looked into no more.
 *
 * @param replace The value for a mapping; `null` for one that stays.
 */
export function replacedMappings(tree: Value, replace: (mapping: MappingValue) => Value | null): Value {
  const inner = (value: Value) => replacedMappings(value, replace);
  switch (tree.kind) {
    case 'list':
      return { ...tree, items: tree.items.map(inner) };
    case 'choice':
      return { ...tree, alternatives: tree.alternatives.map(inner) };
    case 'mapping': {
      const other = replace(tree);
      if (other !== null) return other;
      return { ...tree, entries: tree.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
    }
    case 'text':
    case 'unknown':
      return tree;
  }
}
