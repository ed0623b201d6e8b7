import type { Span } from '../../model/finding.js';
import { type Entry, type MappingValue, type Value, writtenOf } from '../value.js';

/** `{ { "k", v } }`, by which C# fills a dictionary, as a mapping; any other value as it is. */
export function withPairs(value: Value): Value {
  if (value.kind !== 'list' || value.items.length === 0) return value;
  const pairs = value.items.map((item) =>
    item.kind === 'list' && item.items.length === 2 ? item.items : null,
  );
  const isMapping = pairs.every((pair) => pair?.[0]?.kind === 'text');
  return isMapping
    ? pairedMapping(
        pairs.flatMap((pair) => pair ?? []),
        value,
      )
    : value;
}

/** Keys and values by turns, as in `Map.of("a", 1, "b", 2)`. */
export function pairedMapping(given: readonly Value[], { start, end }: Span): MappingValue {
  const entries = given.flatMap((key, index): readonly Entry[] => {
    const value = given[index + 1];
    if (index % 2 === 1 || key.kind !== 'text' || value === undefined) return [];
    return [{ key: writtenOf(key.parts), keySpan: { start: key.start, end: key.end }, value }];
  });
  return { kind: 'mapping', entries, start, end };
}

/** Entries of the same key as one: a builder may be told its actions one after the other. */
export function withJoinedKeys(entries: readonly Entry[]): readonly Entry[] {
  const keys = [...new Set(entries.map(({ key }) => key))];
  return keys.flatMap((key): readonly Entry[] => {
    const same = entries.filter((entry) => entry.key === key);
    const [first, second] = same;
    if (first === undefined || second === undefined) return same;
    const items = same.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
    const { start, end } = first.value;
    return [{ ...first, value: { kind: 'list', items, start, end } }];
  });
}
