import type { Condition, Element, Principal, Statement } from './document.js';
import { itemsOf, resolved } from './intrinsics.js';
import {
  type MappingValue,
  patternOf,
  type TextValue,
  UNKNOWN,
  type Value,
  valueAt,
  writtenOf,
} from './value.js';

/** The statements of a mapping that has `Statement`, or is one statement itself. */
export function statementsOf(document: MappingValue): readonly Statement[] {
  const block = valueAt(document, 'statement');
  return block === undefined ? normalised(document, false) : blockStatements(block);
}

function blockStatements(block: Value): readonly Statement[] {
  return itemsOf(block).flatMap((item) => {
    const value = resolved(item);
    if (value.kind !== 'choice') return normalised(value, false);
    return value.alternatives.flatMap((each) => itemsOf(each).flatMap((one) => normalised(one, true)));
  });
}

/** Whether a mapping looks like a statement: an effect and what it is about. */
export function isStatement(value: Value): value is MappingValue {
  if (value.kind !== 'mapping') return false;
  const effect = textAtElement(value, 'effect');
  if (effect === undefined) return false;
  const isEffect = effect === UNKNOWN || /^(?:allow|deny)$/i.test(effect);
  return isEffect && ABOUT.some((element) => valueAt(value, element) !== undefined);
}

const ABOUT = ['action', 'notaction', 'principal', 'notprincipal'] as const;

function textAtElement(value: MappingValue, element: string): string | undefined {
  const found = valueAt(value, element);
  if (found === undefined) return undefined;
  const whole = resolved(found);
  return whole.kind === 'text' ? patternOf(whole.parts) : UNKNOWN;
}

function normalised(value: Value, possible: boolean): readonly Statement[] {
  if (!isStatement(value)) return [];
  const elements = (element: string) => elementsOf(valueAt(value, element));
  const sid = valueAt(value, 'sid');
  const { start, end } = value;
  return [
    {
      start,
      end,
      possible,
      sid: sid?.kind === 'text' ? writtenOf(sid.parts) : null,
      effect: effectOf(textAtElement(value, 'effect') ?? ''),
      actions: elements('action'),
      notActions: elements('notaction'),
      resources: elements('resource'),
      notResources: elements('notresource'),
      principals: principalsOf(valueAt(value, 'principal')),
      notPrincipals: principalsOf(valueAt(value, 'notprincipal')),
      conditions: conditionsOf(valueAt(value, 'condition')),
    },
  ];
}

function effectOf(text: string): Statement['effect'] {
  const effect = text.toLowerCase();
  if (effect === 'allow') return 'Allow';
  return effect === 'deny' ? 'Deny' : 'unknown';
}

function elementsOf(value: Value | undefined): readonly Element[] {
  return itemsOf(value).flatMap((item) => elements(item, false));
}

function elements(item: Value, possible: boolean): readonly Element[] {
  const value = resolved(item);
  switch (value.kind) {
    case 'text':
      return [element(value, possible)];
    case 'choice':
      return value.alternatives.flatMap((each) => itemsOf(each).flatMap((one) => elements(one, true)));
    case 'list':
      // Lists within lists come from templates that are joined later.
      return value.items.flatMap((one) => (one.kind === 'list' ? [] : elements(one, possible)));
    case 'mapping':
    case 'unknown':
      return [element({ ...value, kind: 'text', parts: [{ expression: '…' }] }, possible)];
  }
}

function element({ parts, start, end, origin }: TextValue, possible: boolean): Element {
  const place = origin === undefined ? {} : { origin };
  return { parts, pattern: patternOf(parts), possible, start, end, ...place };
}

/** `"*"` is everybody, whatever their type. */
function principalsOf(value: Value | undefined): readonly Principal[] {
  if (value === undefined) return [];
  const whole = resolved(value);
  if (whole.kind !== 'mapping') return elementsOf(whole).map((each) => ({ ...each, type: '*' }));
  return whole.entries.flatMap(({ key, value: named }) =>
    elementsOf(named).map((each) => ({ ...each, type: key })),
  );
}

function conditionsOf(value: Value | undefined): readonly Condition[] {
  if (value?.kind !== 'mapping') return [];
  return value.entries.flatMap(({ key: operator, value: tests }) => {
    if (tests.kind !== 'mapping') return [];
    return tests.entries.map(({ key, value: values }) => ({ operator, key, values: elementsOf(values) }));
  });
}
