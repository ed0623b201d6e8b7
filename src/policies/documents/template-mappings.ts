import { resolved } from '../intrinsics.js';
import { type MappingValue, patternOf, type Value, valueAt } from '../value.js';
import { relocated } from './relocation.js';
import { replacedMappings } from './replacement.js';

/** The most values that one `Fn::FindInMap` may stand for, by keys that are not known here. */
const MAX_ALTERNATIVES = 50;

/**
 * A template of CloudFormation with what `Fn::FindInMap` looks up in its own `Mappings`, at the place of the look-up.
 * By a key that is not known here it may be any of the values.
 */
export function withMappings(tree: Value): Value {
  const mappings = tree.kind === 'mapping' ? valueAt(tree, 'mappings') : undefined;
  if (mappings?.kind !== 'mapping') return tree;
  return replacedMappings(tree, (value) => lookedUp(value, mappings));
}

/** What a look-up stands for; `null` where it is none, or leads nowhere. */
function lookedUp(value: MappingValue, mappings: MappingValue): Value | null {
  const [entry, more] = value.entries;
  if (entry?.key !== 'Fn::FindInMap' || more !== undefined || entry.value.kind !== 'list') return null;
  const keys = entry.value.items.slice(0, 3);
  if (keys.length < 3) return null;
  const found = keys.reduce(
    (reached: readonly Value[], key) => reached.flatMap((one) => inside(one, key)),
    [mappings],
  );
  const placed = found.slice(0, MAX_ALTERNATIVES).map((each) => relocated(each, value));
  const [only] = placed;
  if (only === undefined) return null;
  const { start, end } = value;
  return placed.length === 1 ? only : { kind: 'choice', alternatives: placed, start, end };
}

function inside(value: Value, key: Value): readonly Value[] {
  if (value.kind !== 'mapping') return [];
  const name = resolved(key);
  const isKnown = name.kind === 'text' && name.parts.every((part) => typeof part === 'string');
  const entries = isKnown
    ? value.entries.filter((each) => each.key === patternOf(name.parts))
    : value.entries;
  return entries.map((each) => each.value);
}
