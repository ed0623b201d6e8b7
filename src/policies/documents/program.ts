import type { SourceText } from '../../model/source-text.js';
import type { Context } from '../context.js';
import type { Entry, MappingValue, Value } from '../value.js';
import type { FormatReading, PlacedTree } from './format.js';
import { addedEntries, assignedName } from './program-builder.js';
import { createProgramReader, type ProgramCall } from './program-expression.js';
import { literalTrees } from './program-literal.js';

/** Characters that may be looked at, as a multiple of the text and at least. */
const WORK_FACTOR = 8;
const MIN_WORK = 1_000_000;

const STATEMENT_CALL = /\bPolicyStatement\s{0,20}\(/g;
/** The CDK's ways to take one of AWS's own policies. */
const MANAGED_CALL = /\b(?:fromAwsManagedPolicyName|from_aws_managed_policy_name)\s{0,20}\(/g;

/** The names of the CDK for a statement's elements, without `_` and in small letters, and IAM's. */
const NAMES: Readonly<Record<string, string>> = {
  sid: 'Sid',
  effect: 'Effect',
  actions: 'Action',
  notactions: 'NotAction',
  resources: 'Resource',
  notresources: 'NotResource',
  principals: 'Principal',
  notprincipals: 'NotPrincipal',
  conditions: 'Condition',
};

/**
 * The statements that a program of the CDK makes (`new PolicyStatement({…})`, `PolicyStatement(actions=[…])`),
 * each as a document of its own, AWS's own policies that it takes by name, and policies written as literals. What is no literal is unknown;
 * `grant…` methods name their resources and are left alone.
 */
export function readProgram(source: SourceText): FormatReading {
  const text = source.slice(0, source.length);
  const reader = createProgramReader(text);
  const budget = Math.max(MIN_WORK, text.length * WORK_FACTOR);
  const trees: PlacedTree[] = [];
  let end = -1;
  for (const { index, 0: found } of text.matchAll(STATEMENT_CALL)) {
    if (index < end || isDeclared(text, index)) continue;
    if (reader.work > budget) return { trees, isWhole: false };
    const reading = reader.callAt(index + found.length - 1, 'PolicyStatement');
    end = reading.end;
    const name = assignedName(text, index);
    const added = name === null ? [] : addedEntries(name, end, text, reader);
    const statement = reading.call === null ? null : statementOf(reading.call, reading.value, added);
    if (statement === null) continue;
    const { tree } = placed('Statement', statement, reading.value);
    trees.push({ tree, around: isOfEndpoint(text, index) ? ENDPOINT : [] });
  }
  for (const { index, 0: found } of text.matchAll(MANAGED_CALL)) {
    if (reader.work > budget) return { trees, isWhole: false };
    const { call, value } = reader.callAt(index + found.length - 1, 'fromAwsManagedPolicyName');
    const name = call?.arguments[0] ?? call?.named[0]?.value;
    if (name?.kind === 'text') trees.push(placed('ManagedPolicies', withoutPath(name), value));
  }
  const read = trees.map(({ tree }) => tree);
  const isTaken = (at: number) => read.some(({ start, end: stop }) => start <= at && at < stop);
  const literals = literalTrees(text, reader, isTaken);
  return { trees: [...trees, ...literals.trees], isWhole: literals.isWhole };
}

/** What a statement stands in that is added to a VPC endpoint, where everything is allowed unless one says less. */
const ENDPOINT: Context = [
  {
    key: 'PolicyDocument',
    mapping: {
      kind: 'mapping',
      start: 0,
      end: 0,
      entries: [
        {
          key: 'Type',
          keySpan: { start: 0, end: 0 },
          value: { kind: 'text', parts: ['AWS::EC2::VPCEndpoint'], start: 0, end: 0 },
        },
      ],
    },
  },
];

/** `dynamoDbEndpoint.addToPolicy(new iam.` before the call. */
const TO_ENDPOINT = /endpoint\w{0,40}\.add_?to_?policy\(\s{0,100}(?:new\s{1,10})?(?:\w{1,40}\.)?$/i;

function isOfEndpoint(text: string, index: number): boolean {
  return TO_ENDPOINT.test(text.slice(Math.max(0, index - 250), index));
}

/** Whether it is a class or function of that name that is declared, and no call. */
function isDeclared(text: string, index: number): boolean {
  return /(?:class|function|def|interface|\*)\s{1,20}$/.test(text.slice(Math.max(0, index - 40), index));
}

function placed(key: string, value: Value, { start, end }: Value): PlacedTree {
  const entries = [{ key, keySpan: { start, end: start }, value }];
  return { tree: { kind: 'mapping', entries, start, end }, around: [] };
}

/** `service-role/AmazonEC2RoleforSSM` is in a folder of AWS's. */
function withoutPath(name: Value & { readonly kind: 'text' }): Value {
  const [first, ...rest] = name.parts;
  if (typeof first !== 'string' || rest.length > 0) return name;
  return { ...name, parts: [first.slice(first.lastIndexOf('/') + 1)] };
}

function statementOf(
  { arguments: [first], named }: ProgramCall,
  { start, end }: Value,
  added: readonly Entry[],
): MappingValue | null {
  const given = first?.kind === 'mapping' ? first.entries : named;
  const place = first?.kind === 'mapping' ? first : { start, end };
  const entries = given.flatMap(({ key, keySpan, value }): readonly Entry[] => {
    const name = NAMES[key.replaceAll('_', '').toLowerCase()];
    if (name === undefined) return [];
    return [{ key: name, keySpan, value: name.endsWith('Principal') ? principalsOf(value) : value }];
  });
  const missing = added.filter(({ key }) => !entries.some((entry) => entry.key === key));
  entries.push(...missing);
  if (entries.length === 0) return null;
  if (!entries.some(({ key }) => key === 'Effect')) {
    const keySpan = { start: place.start, end: place.start };
    entries.unshift({ key: 'Effect', keySpan, value: { kind: 'text', parts: ['Allow'], ...keySpan } });
  }
  return { kind: 'mapping', entries, start: place.start, end: place.end };
}

/** Several principals as one mapping by type. */
function principalsOf(value: Value): Value {
  const items = value.kind === 'list' ? value.items : [value];
  const entries = items.flatMap((item): readonly Entry[] => {
    if (item.kind === 'mapping') return item.entries;
    const { start, end } = item;
    const unknown: Value = { kind: 'text', parts: [{ expression: '…' }], start, end };
    return [{ key: 'AWS', keySpan: { start, end }, value: unknown }];
  });
  const keys = [...new Set(entries.map(({ key }) => key))];
  const joined = keys.map((key): Entry => {
    const same = entries.filter((entry) => entry.key === key);
    const { start, end } = value;
    return {
      key,
      keySpan: { start, end },
      value: { kind: 'list', items: same.flatMap(itemsIn), start, end },
    };
  });
  return { kind: 'mapping', entries: joined, start: value.start, end: value.end };
}

function itemsIn({ value }: Entry): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}
