import type { TextValue, Value } from '../value.js';
import type { Bindings } from './hcl-expression.js';

/** More repetitions than anybody writes out; beyond it one stands for all, as where they are not known. */
const MAX_ELEMENTS = 50;

/** What `for_each` and `for` go through. */
export interface Elements {
  readonly elements: readonly Element[];
  /** Whether all of them are there, whatever is not known here. */
  readonly isSure: boolean;
}

export interface Element {
  readonly key: Value;
  readonly value: Value;
}

/** The elements of a list or mapping, or `null` where they are not known. */
export function elementsOf(value: Value): Elements | null {
  const elements = listed(value);
  const isKnown = elements.length > 0 && elements.length <= MAX_ELEMENTS;
  return isKnown ? { elements, isSure: value.kind !== 'choice' } : null;
}

/** `var.names ? {…} : {}` may be any of its alternatives. */
function listed(value: Value): readonly Element[] {
  switch (value.kind) {
    case 'list':
      return value.items.map((item, index) => ({ key: textAt(`${index}`, item), value: item }));
    case 'mapping':
      return value.entries.map(({ key, keySpan, value: own }) => ({ key: textAt(key, keySpan), value: own }));
    case 'choice':
      return value.alternatives.flatMap(listed);
    case 'text':
    case 'unknown':
      return [];
  }
}

function textAt(text: string, { start, end }: { readonly start: number; readonly end: number }): TextValue {
  return { kind: 'text', parts: [text], start, end };
}

/** `each.value` and `each.key`, or what a dynamic block calls them. Of a set the key is the value. */
export function bindingsOf(name: string, { key, value }: Element): Bindings {
  const { start, end } = value;
  const keySpan = { start, end };
  const entries = [
    { key: 'key', keySpan, value: key },
    { key: 'value', keySpan, value },
  ];
  return new Map([[name, { kind: 'mapping', entries, start, end }]]);
}
