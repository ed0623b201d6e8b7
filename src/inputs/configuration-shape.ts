import type { Path } from './configuration-document.js';

/** As much of a schema's form as is needed to walk it beside the data. Optional and piped schemas are seen through. */
export interface SchemaNode {
  readonly type: string;
  /** Of an object: its keys. */
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  /** Of a list. */
  readonly item?: SchemaNode;
  /** Of a mapping with free keys. */
  readonly value?: SchemaNode;
  /** Of an optional value. */
  readonly wrapped?: SchemaNode;
  /** Of a closed set of values. */
  readonly options?: readonly unknown[];
}

/** The schema of the value at a path, or `null` where the schema knows none. */
export function schemaAt(schema: SchemaNode, path: Path): SchemaNode | null {
  let node: SchemaNode | undefined = bare(schema);
  for (const key of path) {
    const { entries } = node;
    const below = entries === undefined ? (node.item ?? node.value) : ownEntry(entries, String(key));
    if (below === undefined) return null;
    node = bare(below);
  }
  return node;
}

/** The words of a closed set, where the schema is one. */
export function wordsOf(schema: SchemaNode | null): readonly string[] {
  const isSet = schema?.type === 'picklist';
  return isSet ? (schema.options ?? []).filter((option) => typeof option === 'string') : [];
}

function ownEntry(entries: Readonly<Record<string, SchemaNode>>, key: string): SchemaNode | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

function bare(schema: SchemaNode): SchemaNode {
  let node = schema;
  while (node.wrapped !== undefined) node = node.wrapped;
  return node;
}
