import type { Context } from '../context.js';
import { type Entry, type MappingValue, type Value, valueAt } from '../value.js';
import type { FormatReading, PlacedTree } from './format.js';
import type { ProgramCall, ProgramReader } from './program-expression.js';
import { providerStatement } from './provider-statement.js';

/** Characters before a literal that are looked at for what it stands in. */
const REACH = 6_000;
/** Characters that may be looked at before literals, as a multiple of the text and at least. */
const WORK_FACTOR = 8;
const MIN_WORK = 1_000_000;

const EFFECT =
  /[[:]?["']?\b[Ee]ffect["']?\]?\s{0,20}(?::|=>?)\s{0,20}(?:\w{1,20}\.String\(\s{0,10})?["'`](?:Allow|Deny)["'`]/g;
/** A key right before its value, of whichever type: `"Statement": `, `Statement: []T`, `Statement = new[] `. */
const STATEMENT_KEY = /\bStatement["']?\]?\s{0,20}(?::|=>?)[\s&*@[\]\w.<>{},()]{0,80}$/;
const STATEMENTS_ARGUMENT = /\b[Ss]tatements["']?\]?\s{0,20}(?::|=>?)[\s&*@[\]\w.<>(),]{0,80}$/;
/** Pulumi's function, whose statements allow unless they say otherwise. */
const DOCUMENT_CALL =
  /\b(?:[gG]etPolicyDocument(?:Output)?|GetPolicyDocument\.Invoke(?:Async)?|get_policy_document(?:_output)?)\s{0,10}\(/g;
/** The name that a document is given, through the calls that make text of it. */
const NAME =
  /([A-Za-z_]\w{0,60})["']?\s{0,20}[:=]\s{0,20}(?:(?:[A-Za-z_]\w{0,40}\.){0,4}\w{1,40}\(\s{0,60})?$/;

/** What grants nothing by itself, by the call that a document is given to. */
const LIMITING: readonly (readonly [RegExp, string])[] = [
  [/\borganizations\.Policy\(/, 'aws_organizations_policy'],
  [/\b(?:ec2\.)?Vpc_?Endpoint(?:Policy)?\(/i, 'aws_vpc_endpoint'],
];
const CALL_REACH = 500;

/** Calls that start a session, whose policy limits what the role may do. */
const SESSION_CALL = /(?:assume_?role\w{0,40}|get_?federation_?token\w{0,20})$/i;

/** What a Lambda authorizer answers is a policy of one request. */
const AUTHORIZER = /\bprincipal_?id\b/i;

/**
 * The policies that a program writes as literals: objects and mappings with `Statement`, as they are or given to
 * `JSON.stringify` and `json.dumps`, lone statements, and the statements of Pulumi's `getPolicyDocument`.
 *
 * @param isTaken Whether what stands at a position was read otherwise.
 */
export function literalTrees(
  text: string,
  reader: ProgramReader,
  isTaken: (position: number) => boolean,
): FormatReading {
  const trees: PlacedTree[] = [];
  let end = 0;
  let budget = Math.max(MIN_WORK, text.length * WORK_FACTOR);
  for (const { index, 0: found } of text.matchAll(DOCUMENT_CALL)) {
    if (reader.work > Math.max(MIN_WORK, text.length * WORK_FACTOR)) return { trees, isWhole: false };
    const { call, value } = reader.callAt(index + found.length - 1, 'getPolicyDocument');
    const statements = call === null ? null : statementsGiven(call);
    if (statements !== null)
      trees.push({ tree: { ...statements, start: value.start, end: value.end }, around: [] });
  }
  const called = trees.map(({ tree }) => tree);
  const isRead = (at: number) =>
    isTaken(at) || called.some(({ start, end: stop }) => start <= at && at < stop);
  const openerBefore = (position: number) => {
    const opener = openSign(text, position);
    budget -= position - Math.max(opener, position - REACH);
    return opener;
  };
  for (const { index } of text.matchAll(EFFECT)) {
    if (index < end || isRead(index)) continue;
    if (budget < 0 || reader.work > Math.max(MIN_WORK, text.length * WORK_FACTOR))
      return { trees, isWhole: false };
    const found = documentAround(index);
    if (found === null) continue;
    end = found.end;
    if (!isAuthorizer(text, found.value))
      trees.push({ tree: found.value, around: contextOf(text, found.start) });
  }
  return { trees, isWhole: true };

  function documentAround(effect: number) {
    const statement = openerBefore(effect);
    if (statement === -1) return null;
    const holder = openerBefore(statement);
    const isInList = holder !== -1 && STATEMENT_KEY.test(before(text, holder));
    if (isInList || STATEMENT_KEY.test(before(text, statement))) {
      const document = isInList ? openerBefore(holder) : holder;
      if (document !== -1) return readAt(document);
    }
    if (holder !== -1 && STATEMENTS_ARGUMENT.test(before(text, holder))) return readAt(holder, statementsIn);
    return readAt(statement, loneStatement);
  }

  function readAt(opener: number, asDocument: (value: Value) => Value | null = wholeDocument) {
    const start = text.slice(opener - 5, opener) === 'array' ? opener - 5 : opener;
    const { value, end: stop } = reader.valueAt(start);
    const document = asDocument(value);
    return document === null ? null : { value: document, start, end: stop };
  }
}

function before(text: string, position: number): string {
  return text.slice(Math.max(0, position - 120), position);
}

/** The nearest bracket before a position that is still open there, or -1. Brackets in strings do not count. */
function openSign(text: string, position: number): number {
  let depth = 0;
  for (let index = position - 1; index >= Math.max(0, position - REACH); index--) {
    const sign = text[index] ?? '';
    if ('"\'`'.includes(sign)) {
      const start = text.lastIndexOf(sign, index - 1);
      // An apostrophe in a comment has no partner in its line.
      if (start > index - 400 && (sign === '`' || !text.slice(start, index).includes('\n'))) index = start;
      continue;
    }
    if (')]}'.includes(sign)) depth++;
    if (!'([{'.includes(sign)) continue;
    if (depth === 0) return index;
    depth--;
  }
  return -1;
}

/** A statement that stands alone counts where it says what it acts on, in IAM's own words. */
function loneStatement(value: Value): Value | null {
  if (value.kind !== 'mapping') return null;
  const keys = value.entries.map(({ key }) => key);
  return keys.includes('Effect') && keys.includes('Action') && keys.includes('Resource') ? value : null;
}

function wholeDocument(value: Value): Value | null {
  return value.kind === 'mapping' && valueAt(value, 'statement') !== undefined ? value : null;
}

/** The statements that Pulumi's function is given, as an object, as properties of a type, or by name. */
function statementsGiven({ arguments: given, named }: ProgramCall): Value | null {
  const objects = given.flatMap((each) => (each.kind === 'mapping' ? each.entries : []));
  const statements = [...objects, ...named].find(({ key }) => /^statements$/i.test(key))?.value;
  if (statements?.kind !== 'mapping') return statements === undefined ? null : statementsIn(statements);
  return statementsIn({ ...statements, kind: 'list', items: [statements] });
}

/** A list of statements as a document, in IAM's words or in Pulumi's, which are those of Terraform's provider. */
function statementsIn(list: Value): Value | null {
  if (list.kind !== 'list') return null;
  const { start, end } = list;
  const items = list.items.map((item) => {
    const isProviders =
      item.kind === 'mapping' && item.entries.some(({ key }) => /^(?:not)?_?actions$/i.test(key));
    return isProviders ? providerStatement(inSnakeCase(item)) : item;
  });
  const entry: Entry = { key: 'Statement', keySpan: { start, end: start }, value: { ...list, items } };
  return { kind: 'mapping', entries: [entry], start, end };
}

function inSnakeCase(mapping: MappingValue): MappingValue {
  const entries = mapping.entries.map((entry) => {
    return { ...entry, key: entry.key.replace(/(?<!^)(?=[A-Z])/g, '_').toLowerCase() };
  });
  return { ...mapping, entries };
}

function contextOf(text: string, start: number): Context {
  const key = NAME.exec(before(text, start))?.[1] ?? 'policy';
  const call = text.slice(Math.max(0, start - CALL_REACH), start);
  const type = isInSessionCall(call)
    ? 'AWS::STS::Session'
    : LIMITING.find(([pattern]) => pattern.test(call))?.[1];
  const place = { start, end: start };
  const entries: readonly Entry[] =
    type === undefined
      ? []
      : [{ key: 'type', keySpan: place, value: { kind: 'text', parts: [type], ...place } }];
  return [{ key, mapping: { kind: 'mapping', entries, ...place } }];
}

/** Whether one of the calls that are open at the end of a text starts a session. */
function isInSessionCall(before: string): boolean {
  let closed = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    if (before[index] === ')') closed++;
    if (before[index] !== '(') continue;
    if (closed > 0) closed--;
    else if (SESSION_CALL.test(before.slice(Math.max(0, index - 60), index))) return true;
  }
  return false;
}

function isAuthorizer(text: string, document: Value): boolean {
  if (document.kind !== 'mapping' || !AUTHORIZER.test(text)) return false;
  const block = valueAt(document, 'statement') ?? document;
  const statements = block.kind === 'list' ? block.items : [block];
  return statements.every((statement) => {
    const action = statement.kind === 'mapping' ? valueAt(statement, 'action') : undefined;
    const names = action?.kind === 'list' ? action.items : [action];
    return names.every((name) => name?.kind === 'text' && /^execute-api:/i.test(String(name.parts[0])));
  });
}
