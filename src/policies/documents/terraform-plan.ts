import type { Span } from '../../model/finding.js';
import { type Entry, type MappingValue, textAt, type Value, valueAt } from '../value.js';
import type { FormatReading } from './format.js';
import { type Declaration, treesOf } from './terraform.js';

/** What a plan says again, or what is there now and may go away. */
const REPEATED: readonly string[] = [
  'configuration',
  'output_changes',
  'prior_state',
  'resource_changes',
  'resource_drift',
  'variables',
];

/**
 * A plan of Terraform in JSON (`terraform show -json`), or `null` where a tree is none: each resource as it will be,
 * once. That is `planned_values`, and in a plan from which somebody took them, what `resource_changes` have as `after`.
 */
export function planReading(tree: Value): FormatReading | null {
  if (tree.kind !== 'mapping' || textAt(tree, 'format_version') === null) return null;
  const planned = valueAt(tree, 'planned_values');
  const changes = valueAt(tree, 'resource_changes');
  const isPlanned = planned?.kind === 'mapping';
  if (!isPlanned && changes?.kind !== 'list') return null;
  const resources = isPlanned ? resourcesIn(valueAt(planned, 'root_module')) : changesIn(changes);
  const { trees, unread = [] } = treesOf(resources);
  const { start, end } = tree;
  // One tree, not one a resource: plans have many.
  const all: Value = { kind: 'list', items: trees.map((each) => each.tree).sort(byPlace), start, end };

  const repeated = tree.entries.filter(({ key }) => REPEATED.includes(key)).map(({ value }) => value);
  const outputs = isPlanned ? valueAt(planned, 'outputs') : undefined;
  const bodies = resources.map(({ body }) => body).sort(byPlace);
  const passedOver = [...repeated, ...(outputs === undefined ? [] : [outputs])].sort(byPlace);
  return {
    trees: [{ tree: all, around: [] }],
    isWhole: true,
    unread,
    passedOver: [...around(passedOver, bodies)],
  };
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start;
}

function resourcesIn(module: Value | undefined): readonly Declaration[] {
  if (module?.kind !== 'mapping') return [];
  const own = itemsOf(valueAt(module, 'resources')).flatMap((each) =>
    declared(each, valueAt(each, 'values')),
  );
  const below = itemsOf(valueAt(module, 'child_modules'));
  return [...own, ...below.flatMap(resourcesIn)];
}

function changesIn(changes: Value | undefined): readonly Declaration[] {
  return itemsOf(changes).flatMap((each) => {
    const change = valueAt(each, 'change');
    return change?.kind === 'mapping' ? declared(each, valueAt(change, 'after')) : [];
  });
}

function declared(resource: MappingValue, values: Value | undefined): readonly Declaration[] {
  const name = valueAt(resource, 'address');
  const address = textAt(resource, 'address');
  const type = textAt(resource, 'type');
  if (name === undefined || address === null || type === null || values?.kind !== 'mapping') return [];
  const { start, end } = values;
  const sort = textAt(resource, 'mode') === 'data' ? 'data' : type;
  return [{ address, type: sort, name, body: withoutNulls(values), start, end }];
}

/** Of the statements of `aws_iam_policy_document` a plan names what is not set, too, as `null`. */
function withoutNulls(body: MappingValue): MappingValue {
  const entries = body.entries.map((entry): Entry => {
    if (entry.key !== 'statement' || entry.value.kind !== 'list') return entry;
    return { ...entry, value: { ...entry.value, items: entry.value.items.map(withoutUnknown) } };
  });
  return { ...body, entries };
}

function withoutUnknown(value: Value): Value {
  if (value.kind !== 'mapping') return value;
  return { ...value, entries: value.entries.filter((entry) => entry.value.kind !== 'unknown') };
}

function itemsOf(value: Value | undefined): readonly MappingValue[] {
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'mapping') : [];
}

/** Spans without those inside of them; both come in the order of their places, none of them within its like. */
function* around(spans: readonly Span[], inner: readonly Span[]): Iterable<Span> {
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    while ((inner[next]?.start ?? start) < start) next++;
    for (let inside = inner[next]; inside !== undefined && inside.end <= end; inside = inner[++next]) {
      yield { start: from, end: inside.start };
      from = inside.end;
    }
    yield { start: from, end };
  }
}
