import type { Span } from '../../model/finding.js';
import type { Origin, Value } from '../value.js';

/** A value of another file at the place where it is used, which is all of it that a reader of this one sees. */
export function relocated(value: Value, { start, end }: Span): Value {
  const span = { start, end };
  const inner = (each: Value) => relocated(each, span);
  switch (value.kind) {
    case 'text':
    case 'unknown':
      return { ...value, ...span };
    case 'list':
      return { ...value, items: value.items.map(inner), ...span };
    case 'choice':
      return { ...value, alternatives: value.alternatives.map(inner), ...span };
    case 'mapping': {
      const entries = value.entries.map(({ key, value: own }) => ({ key, keySpan: span, value: inner(own) }));
      return { ...value, entries, ...span };
    }
  }
}

/** How many values a value is made of. */
export function sizeOf(value: Value): number {
  switch (value.kind) {
    case 'text':
    case 'unknown':
      return 1;
    case 'list':
      return value.items.reduce((sum, item) => sum + sizeOf(item), 1);
    case 'choice':
      return value.alternatives.reduce((sum, each) => sum + sizeOf(each), 1);
    case 'mapping':
      return value.entries.reduce((sum, entry) => sum + sizeOf(entry.value), 1);
  }
}

/** A value of another file with the place where each of its texts is written, unless that is known. */
export function withOrigin(value: Value, file: string, lineAt: (offset: number) => number): Value {
  const inner = (each: Value) => withOrigin(each, file, lineAt);
  switch (value.kind) {
    case 'text': {
      const origin: Origin = value.origin ?? { file, line: lineAt(value.start) };
      return { ...value, origin };
    }
    case 'unknown':
      return value;
    case 'list':
      return { ...value, items: value.items.map(inner) };
    case 'choice':
      return { ...value, alternatives: value.alternatives.map(inner) };
    case 'mapping':
      return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
  }
}
