import type { Entry, MappingValue, Value } from '../value.js';
import { textAt, valueAt, writtenOf } from '../value.js';

/** The names of Terraform's provider for a statement's elements, and IAM's. */
const NAMES: Readonly<Record<string, string>> = {
  sid: 'Sid',
  effect: 'Effect',
  actions: 'Action',
  not_actions: 'NotAction',
  resources: 'Resource',
  not_resources: 'NotResource',
};

const PRINCIPALS: Readonly<Record<string, string>> = {
  principals: 'Principal',
  not_principals: 'NotPrincipal',
};

const CONDITIONS: readonly string[] = ['condition', 'conditions'];

/** A mapping in the provider's words (`effect`, `actions`, …) as a statement of IAM; any other as it is. */
export function asStatement(mapping: MappingValue): MappingValue {
  const keys = mapping.entries.map(({ key }) => key);
  const isStatement = keys.includes('effect') && (keys.includes('actions') || keys.includes('not_actions'));
  return isStatement ? providerStatement(mapping) : mapping;
}

const ACTION_OF_AWS = /^[a-z0-9-]{1,64}:[\w*?]{1,128}$/i;

/**
 * Like {@link asStatement} where other systems have statements of the same words: only one of it names an action as AWS
 * does.
 */
export function asStatementOfAws(mapping: MappingValue): MappingValue {
  const actions = valueAt(mapping, 'actions');
  const names = actions?.kind === 'list' ? actions.items : [];
  const isAws = names.some((name) => name.kind === 'text' && ACTION_OF_AWS.test(writtenOf(name.parts)));
  if (!isAws) return mapping;
  // Pulumi's function allows unless it is told otherwise, as its provider does.
  const allows = valueAt(mapping, 'effect') === undefined && valueAt(mapping, 'resources') !== undefined;
  return allows ? providerStatement(mapping) : asStatement(mapping);
}

/**
 * A statement of `aws_iam_policy_document` as one of IAM. Principals and conditions are mappings, lists of
 * them, or mappings by names of their own.
 */
export function providerStatement(mapping: MappingValue): MappingValue {
  const { start, end } = mapping;
  const entries = mapping.entries.flatMap((entry): readonly Entry[] => {
    const { key, keySpan, value } = entry;
    const name = NAMES[key];
    if (name !== undefined) return [{ key: name, keySpan, value }];
    const principal = PRINCIPALS[key];
    if (principal !== undefined)
      return [{ key: principal, keySpan, value: mappingOf(value, principalsIn(value)) }];
    if (CONDITIONS.includes(key)) return [];
    return [entry];
  });
  const conditions = mapping.entries.filter(({ key }) => CONDITIONS.includes(key));
  const tests = conditions.flatMap(({ value }) => conditionsIn(value));
  const [first] = conditions;
  if (first !== undefined) {
    entries.push({ key: 'Condition', keySpan: first.keySpan, value: mappingOf(first.value, tests) });
  }
  if (!entries.some(({ key }) => key === 'Effect')) entries.push(defaultEffect(mapping));
  return { kind: 'mapping', entries: withJoinedPrincipals(entries), start, end };
}

function defaultEffect({ start, end }: MappingValue): Entry {
  return { key: 'Effect', keySpan: { start, end }, value: { kind: 'text', parts: ['Allow'], start, end } };
}

/** Several blocks of principals count together. */
function withJoinedPrincipals(entries: readonly Entry[]): readonly Entry[] {
  return Object.values(PRINCIPALS).reduce((joined: readonly Entry[], name) => {
    const same = joined.filter(({ key }) => key === name);
    const [first] = same;
    if (first === undefined || same.length === 1) return joined;
    const all = same.flatMap(({ value }) => (value.kind === 'mapping' ? value.entries : []));
    const one = { ...first, value: mappingOf(first.value, all) };
    return [...joined.filter(({ key }) => key !== name), one];
  }, entries);
}

function principalsIn(value: Value): readonly Entry[] {
  return partsOf(value, 'identifiers').flatMap((each) => {
    const identifiers = valueAt(each, 'identifiers');
    if (identifiers === undefined) return [];
    return [{ key: textAt(each, 'type') ?? 'AWS', keySpan: each, value: identifiers }];
  });
}

function conditionsIn(value: Value): readonly Entry[] {
  return partsOf(value, 'variable').flatMap((each) => {
    const variable = valueAt(each, 'variable');
    const values = valueAt(each, 'values');
    if (variable === undefined || values === undefined) return [];
    const entry = { key: textAt(each, 'variable') ?? '', keySpan: variable, value: values };
    return [{ key: textAt(each, 'test') ?? '', keySpan: each, value: mappingOf(each, [entry]) }];
  });
}

/** The mappings that have a key, directly, in lists and choices, or by names of their own. */
function partsOf(value: Value, key: string): readonly MappingValue[] {
  switch (value.kind) {
    case 'list':
      return value.items.flatMap((item) => partsOf(item, key));
    case 'choice':
      return value.alternatives.flatMap((each) => partsOf(each, key));
    case 'mapping':
      if (valueAt(value, key) !== undefined) return [value];
      return value.entries.flatMap((entry) => partsOf(entry.value, key));
    case 'text':
    case 'unknown':
      return [];
  }
}

function mappingOf({ start, end }: Value, entries: readonly Entry[]): MappingValue {
  return { kind: 'mapping', entries, start, end };
}
