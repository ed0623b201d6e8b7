import type { Span } from '../../model/finding.js';
import type { Part, Value } from '../value.js';

/** Functions of Terraform that give back what they are given, as far as a policy is concerned. */
const TRANSPARENT: readonly string[] = [
  'jsonencode',
  'jsondecode',
  'yamlencode',
  'yamldecode',
  'tolist',
  'toset',
  'tomap',
  'tostring',
  'distinct',
  'compact',
  'sort',
  'reverse',
  'sensitive',
  'nonsensitive',
  'trimspace',
  'chomp',
  'one',
  'values',
];

/** What a function of Terraform gives, or `null` where only Terraform knows. */
export function applied(name: string, given: readonly Value[], span: Span): Value | null {
  const [first] = given;
  if (first === undefined) return null;
  if (TRANSPARENT.includes(name)) return first;
  switch (name) {
    case 'concat':
    case 'setunion':
      return { kind: 'list', items: given.flatMap(spread), ...span };
    case 'flatten':
      return { kind: 'list', items: spread(first).flatMap(spread).flatMap(spread), ...span };
    case 'merge':
      return { kind: 'mapping', entries: given.flatMap((value) => entriesOf(value)), ...span };
    case 'coalesce':
    case 'coalescelist':
    case 'try':
      return { kind: 'choice', alternatives: given, ...span };
    case 'format':
      return formatted(given, span);
    case 'formatlist':
      return { kind: 'list', items: [formatted(given, span)], ...span };
    case 'join':
      return joined(given, span);
    default:
      return null;
  }
}

function spread(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}

function entriesOf(value: Value) {
  return value.kind === 'mapping' ? value.entries : [];
}

function formatted([template, ...given]: readonly Value[], span: Span): Value {
  if (template?.kind !== 'text') return { kind: 'unknown', ...span };
  let next = 0;
  const parts = template.parts.flatMap((part): readonly Part[] => {
    if (typeof part !== 'string') return [part];
    return part.split(/(%[-+#0-9.]{0,8}[a-z%])/).flatMap((piece) => {
      if (!piece.startsWith('%')) return piece === '' ? [] : [piece];
      return piece === '%%' ? ['%'] : partsOf(given[next++]);
    });
  });
  return { kind: 'text', parts, ...span };
}

function joined([separator, list]: readonly Value[], span: Span): Value {
  if (separator?.kind !== 'text' || list?.kind !== 'list') return { kind: 'unknown', ...span };
  const parts = list.items.flatMap((item, index) => {
    return index === 0 ? partsOf(item) : [...separator.parts, ...partsOf(item)];
  });
  return { kind: 'text', parts, ...span };
}

function partsOf(value: Value | undefined): readonly Part[] {
  return value?.kind === 'text' ? value.parts : [{ expression: '…' }];
}
