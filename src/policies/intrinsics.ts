import { type MappingValue, type Part, type TextValue, type Value, writtenOf } from './value.js';

/** Functions nested deeper than this are unknown. */
const MAX_NESTING = 8;

/**
 * What a value is once CloudFormation's functions are worked out as far as the template alone tells: text with
 * unknown parts, a choice, or unknown. Other values come back as they are.
 */
export function resolved(value: Value, nesting = 0): Value {
  if (value.kind !== 'mapping' || value.entries.length !== 1) return value;
  const [entry] = value.entries;
  if (entry === undefined || !isFunction(entry.key)) return value;
  if (nesting >= MAX_NESTING) return unknown(value);
  const argument = resolved(entry.value, nesting + 1);
  switch (entry.key) {
    case 'Ref':
      return text(value, [
        { expression: `\${${argument.kind === 'text' ? writtenOf(argument.parts) : '…'}}` },
      ]);
    case 'Fn::Sub':
      return substituted(value, argument, nesting);
    case 'Fn::Join':
      return concatenated(value, argument, nesting);
    case 'Fn::If':
      return chosen(value, argument, nesting);
    default:
      return text(value, [{ expression: `\${${entry.key}}` }]);
  }
}

function isFunction(key: string): boolean {
  return key === 'Ref' || key.startsWith('Fn::');
}

/** The text of `Fn::Sub` has its placeholders as unknown parts already; some may be told beside it. */
function substituted(place: MappingValue, argument: Value, nesting: number): Value {
  if (argument.kind === 'text') return text(place, argument.parts);
  const [template, names] = argument.kind === 'list' ? argument.items : [];
  if (template?.kind !== 'text') return unknown(place);
  if (names?.kind !== 'mapping') return text(place, template.parts);
  const told = new Map(names.entries.map(({ key, value }) => [`\${${key}}`, value]));
  const parts = template.parts.flatMap((part): readonly Part[] => {
    const value = typeof part === 'string' ? undefined : told.get(part.expression);
    const own = value === undefined ? undefined : resolved(value, nesting + 1);
    return own?.kind === 'text' ? own.parts : [part];
  });
  return text(place, parts);
}

function concatenated(place: MappingValue, argument: Value, nesting: number): Value {
  if (argument.kind !== 'list') return unknown(place);
  const [delimiter, list] = argument.items;
  if (delimiter?.kind !== 'text' || list?.kind !== 'list') return unknown(place);
  const parts = list.items.flatMap((item, index): readonly Part[] => {
    const piece = resolved(item, nesting + 1);
    const own = piece.kind === 'text' ? piece.parts : [{ expression: '…' }];
    return index === 0 ? own : [...delimiter.parts, ...own];
  });
  return text(place, parts);
}

function chosen(place: MappingValue, argument: Value, nesting: number): Value {
  if (argument.kind !== 'list') return unknown(place);
  const alternatives = argument.items.slice(1).map((item) => resolved(item, nesting + 1));
  return { kind: 'choice', alternatives, start: place.start, end: place.end };
}

function text({ start, end }: MappingValue, parts: readonly Part[]): TextValue {
  return { kind: 'text', parts, start, end };
}

function unknown({ start, end }: MappingValue): Value {
  return { kind: 'unknown', start, end };
}

/** A single value stands for a list of one. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  const whole = resolved(value);
  return whole.kind === 'list' ? whole.items : [whole];
}
