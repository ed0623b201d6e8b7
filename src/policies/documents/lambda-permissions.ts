import type { Context } from '../context.js';
import type { PolicyDocument } from '../document.js';
import { resolved } from '../intrinsics.js';
import { type Entry, type MappingValue, textAt, type Value } from '../value.js';
import { writtenDocumentsIn } from './written-documents.js';

/** Conditions that a permission names as properties, without `_` and in small letters. */
const CONDITIONS: readonly (readonly [property: string, operator: string, key: string])[] = [
  ['sourcearn', 'ArnLike', 'aws:SourceArn'],
  ['sourceaccount', 'StringEquals', 'aws:SourceAccount'],
  ['principalorgid', 'StringEquals', 'aws:PrincipalOrgID'],
];

/**
 * What permissions of Lambda functions (`aws_lambda_permission`, `AWS::Lambda::Permission`) add to the functions'
 * policies, as documents. Those for a function's URL that asks for no signature are left out: it is public by its own
 * setting.
 */
export function permissionDocumentsIn(tree: Value, path: string, around: Context): readonly PolicyDocument[] {
  return writtenDocumentsIn(tree, path, around, (parent, entry) =>
    entry.value.kind === 'mapping' && isPermission(parent, entry) ? written(entry.value) : null,
  );
}

function isPermission(resource: MappingValue, { key }: Entry): boolean {
  const type = textAt(resource, 'type');
  return (
    (type === 'AWS::Lambda::Permission' && key === 'Properties') ||
    (type === 'aws_lambda_permission' && key === 'body')
  );
}

function written(properties: MappingValue): MappingValue | null {
  const { start, end } = properties;
  const property = (name: string) =>
    properties.entries.findLast(({ key }) => key.replaceAll('_', '').toLowerCase() === name);
  const principal = property('principal');
  const action = property('action');
  const authentication = property('functionurlauthtype');
  if (principal === undefined || action === undefined || isNone(authentication?.value)) return null;
  const entry = (key: string, { keySpan, value }: Pick<Entry, 'keySpan' | 'value'>): Entry => {
    return { key, keySpan, value };
  };
  const mapping = (entries: readonly Entry[]): MappingValue => ({ kind: 'mapping', entries, start, end });
  const conditions = CONDITIONS.flatMap(([name, operator, key]) => {
    const own = property(name);
    return own === undefined ? [] : [entry(operator, { ...own, value: mapping([entry(key, own)]) })];
  });
  const keySpan = { start, end: start };
  const effect: Value = { kind: 'text', parts: ['Allow'], ...keySpan };
  const statement = mapping([
    entry('Effect', { keySpan, value: effect }),
    entry('Principal', principal),
    entry('Action', action),
    ...(conditions.length === 0 ? [] : [entry('Condition', { keySpan, value: mapping(conditions) })]),
  ]);
  const list: Value = { kind: 'list', items: [statement], start, end };
  return mapping([entry('Statement', { keySpan, value: list })]);
}

function isNone(value: Value | undefined): boolean {
  const own = value === undefined ? undefined : resolved(value);
  return own?.kind === 'text' && own.parts.length === 1 && own.parts[0] === 'NONE';
}
