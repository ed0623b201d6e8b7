import type { Context } from '../context.js';
import type { PolicyDocument } from '../document.js';
import type { Entry, MappingValue, Value } from '../value.js';
import { documentOf } from './search.js';

/**
 * The documents that entries of a tree stand for without being written as such.
 *
 * @param write The document for an entry of a mapping; `null` for an entry that stands for none and is looked into.
 */
export function writtenDocumentsIn(
  tree: Value,
  path: string,
  around: Context,
  write: (parent: MappingValue, entry: Entry, context: Context) => MappingValue | null,
): readonly PolicyDocument[] {
  const found: PolicyDocument[] = [];
  visit(tree, around);
  return found;

  function visit(value: Value, context: Context): void {
    if (value.kind === 'list') for (const item of value.items) visit(item, context);
    if (value.kind !== 'mapping') return;
    for (const entry of value.entries) {
      const inner = [...context, { mapping: value, key: entry.key }];
      const document = write(value, entry, context);
      if (document === null) visit(entry.value, inner);
      else found.push(...[documentOf(document, path, inner)].filter((each) => each !== null));
    }
  }
}
