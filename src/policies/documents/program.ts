import type { SourceText } from '../../model/source-text.js';
import type { Context } from '../context.js';
import type { Entry, MappingValue, Value } from '../value.js';
import type { FormatReading, PlacedTree } from './format.js';
import { addedEntries, assignedName } from './program-builder.js';
import { withJoinedKeys } from './program-collection.js';
import { createProgramReader, type ProgramReading } from './program-expression.js';
import { literalTrees } from './program-literal.js';

/** Characters that may be looked at, as a multiple of the text and at least. */
const WORK_FACTOR = 8;
const MIN_WORK = 1_000_000;

/**
 * The beginnings of a statement: a call that is given it, a builder of the CDK or of AWS's SDK in Java, and the
 * properties of the CDK in C# and Go where no call stands before them.
 */
const STATEMENT =
  /\b(?:(?:New)?PolicyStatement\s{0,20}(?=\()|(?:PolicyStatement\.Builder\.create|PolicyStatementProps\.builder|IamStatement\.builder)\s{0,20}(?=\()|PolicyStatementProps\s{0,20}(?:\(\s{0,10}\)\s{0,20})?(?=\{))/g;
/** The CDK's ways to take one of AWS's own policies. */
const MANAGED_CALL = /(?:\b|_)(?:[fF]romAwsManagedPolicyName|from_aws_managed_policy_name)\s{0,20}\(/g;

/**
 * The names of the CDK and of AWS's SDK for a statement's elements, without `_` and in small letters, and IAM's. Of
 * what is added one by one (`addAction`) the first part is left out.
 */
const NAMES: Readonly<Record<string, string>> = {
  sid: 'Sid',
  effect: 'Effect',
  action: 'Action',
  actions: 'Action',
  actionids: 'Action',
  notaction: 'NotAction',
  notactions: 'NotAction',
  resource: 'Resource',
  resources: 'Resource',
  resourceids: 'Resource',
  notresource: 'NotResource',
  notresources: 'NotResource',
  principal: 'Principal',
  principals: 'Principal',
  notprincipals: 'NotPrincipal',
  conditions: 'Condition',
};

/**
 * The statements that a program of the CDK makes (`new PolicyStatement({…})`, `PolicyStatement(actions=[…])`,
 * `PolicyStatement.Builder.create()…`, `awsiam.NewPolicyStatement(&…{…})`), each as a document of its own, AWS's own
 * policies that it takes by name, and policies written as literals. What is no literal is unknown; `grant…` methods
 * name their resources and are left alone.
 */
export function readProgram(source: SourceText): FormatReading {
  const text = source.slice(0, source.length);
  const reader = createProgramReader(text, source.path);
  const budget = Math.max(MIN_WORK, text.length * WORK_FACTOR);
  const trees: PlacedTree[] = [];
  let end = -1;
  for (const { index, 0: found } of text.matchAll(STATEMENT)) {
    if (index < end || isDeclared(text, index)) continue;
    if (reader.work > budget) return { trees, isWhole: false };
    const isCall = /PolicyStatement\s*$/.test(found);
    const reading = isCall
      ? reader.callAt(index + found.length, found)
      : reader.valueAt(builtFrom(text, index, found));
    end = Math.max(reading.end, index + found.length);
    const name = assignedName(text, index);
    const added = name === null ? [] : addedEntries(name, end, text, reader);
    const statement = statementOf(reading, added);
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

/** Where what is built begins: a builder at its name, properties at their brace. */
function builtFrom(text: string, index: number, found: string): number {
  const after = index + found.length;
  return text[after] === '{' ? after : index;
}

function statementOf({ call, value }: ProgramReading, added: readonly Entry[]): MappingValue | null {
  const first = call === null ? value : call.arguments[0];
  const place = first?.kind === 'mapping' ? first : { start: value.start, end: value.end };
  const given = first?.kind === 'mapping' ? first.entries : (call?.named ?? []);
  const named = given.flatMap(({ key, keySpan, value: own }): readonly Entry[] => {
    const name = NAMES[key.replaceAll('_', '').toLowerCase().replace(/^add/, '')];
    return name === undefined ? [] : [{ key: name, keySpan, value: own }];
  });
  const entries = withJoinedKeys(named).map((entry): Entry => {
    return entry.key.endsWith('Principal') ? { ...entry, value: principalsOf(entry.value) } : entry;
  });
  const missing = added.filter(({ key }) => !entries.some((entry) => entry.key === key));
  const whole = [...entries, ...missing];
  if (whole.length === 0) return null;
  if (!whole.some(({ key }) => key === 'Effect')) {
    const keySpan = { start: place.start, end: place.start };
    whole.unshift({ key: 'Effect', keySpan, value: { kind: 'text', parts: ['Allow'], ...keySpan } });
  }
  return { kind: 'mapping', entries: whole, start: place.start, end: place.end };
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
