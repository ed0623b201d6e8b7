import type { Span } from '../../model/finding.js';
import type { Entry, Value } from '../value.js';
import type { ProgramReader } from './program-expression.js';

/** How far after it is made a statement is added to, in characters. */
const REACH = 6_000;

const ASSIGNED =
  /([A-Za-z_$][\w$]{0,100})\s{0,20}(?::\s{0,20}[\w.]{1,100}\s{0,20}|:)?=\s{0,20}(?:new\s{1,20})?(?:\w{1,40}\.){0,3}$/;

/** Methods of the CDK's statement without `_` and in small letters, and the element that each adds to. */
const ADDS: Readonly<Record<string, string>> = {
  addactions: 'Action',
  addnotactions: 'NotAction',
  addresources: 'Resource',
  addallresources: 'Resource',
  addnotresources: 'NotResource',
  addanyprincipal: 'Principal',
};

/** The name that a call's result is given, or `null`. */
export function assignedName(text: string, index: number): string | null {
  return ASSIGNED.exec(text.slice(Math.max(0, index - 300), index))?.[1] ?? null;
}

/**
 * What the lines after it add to a statement (`statement.addActions('s3:*')`, `statement.add_all_resources()`),
 * up to where its name is given to another one.
 */
export function addedEntries(
  name: string,
  from: number,
  text: string,
  reader: ProgramReader,
): readonly Entry[] {
  const after = text.slice(from, from + REACH);
  const own = name.replaceAll('$', '\\$');
  const again = new RegExp(`(?:^|[^\\w.$])${own}\\s{0,20}=(?!=)`).exec(after)?.index ?? after.length;
  const calls = new RegExp(`(?:^|[^\\w.$])${own}\\s{0,20}\\.\\s{0,20}([aA]dd_?\\w{3,40})\\s{0,20}\\(`, 'g');
  const entries = new Map<string, { readonly span: Span; readonly items: Value[] }>();
  for (const found of after.slice(0, again).matchAll(calls)) {
    const method = (found[1] ?? '').replaceAll('_', '').toLowerCase();
    const element = ADDS[method] ?? (method.endsWith('principal') ? 'Principal' : null);
    if (element === null) continue;
    const start = from + found.index + found[0].length - 1;
    const { call, end } = reader.callAt(start, method);
    const before = found[0].startsWith(name) ? 0 : 1;
    const span = { start: from + found.index + before, end };
    const items = itemsOf(method, element, span, call?.arguments ?? []);
    const known = entries.get(element);
    if (known === undefined) entries.set(element, { span, items: [...items] });
    else known.items.push(...items);
  }
  return [...entries].map(([key, { span, items }]) => {
    return { key, keySpan: span, value: asElement(key, { kind: 'list', items, ...span }) };
  });
}

function itemsOf(method: string, element: string, span: Span, given: readonly Value[]): readonly Value[] {
  if (method === 'addallresources' || method === 'addanyprincipal')
    return [{ kind: 'text', parts: ['*'], ...span }];
  if (element === 'Principal') return [{ kind: 'text', parts: [{ expression: '…' }], ...span }];
  return given;
}

function asElement(key: string, list: Value): Value {
  if (key !== 'Principal') return list;
  const { start, end } = list;
  return { kind: 'mapping', entries: [{ key: 'AWS', keySpan: { start, end }, value: list }], start, end };
}
