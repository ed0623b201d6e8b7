import type { Span } from '../model/finding.js';

/**
 * What a policy document is written in, whatever the format: every format's reader makes this tree of it, with
 * each value's place in the file. CloudFormation's functions stay mappings (`{"Fn::Sub": …}`, whichever way
 * they were written) until `intrinsics.ts` resolves them.
 */
export type Value = TextValue | ListValue | MappingValue | ChoiceValue | UnknownValue;

/** A string, number or boolean. The span holds the quotes. */
export interface TextValue extends Span {
  readonly kind: 'text';
  readonly parts: readonly Part[];
  /** Where it is written, where that is another file than the one in which it is used. */
  readonly origin?: Origin;
}

/** A place in a file of the same folder. */
export interface Origin {
  /** The file's name; raw, not to be shown. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface ListValue extends Span {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface MappingValue extends Span {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}

/** One of several values, by a condition that is not known here (`Fn::If`, a ternary). */
export interface ChoiceValue extends Span {
  readonly kind: 'choice';
  readonly alternatives: readonly Value[];
}

/** A reference or expression that is not known here, and `null`. */
export interface UnknownValue extends Span {
  readonly kind: 'unknown';
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

/** A stretch of text: known, or what an interpolation will put there. */
export type Part = string | Interpolation;

export interface Interpolation {
  /** As it is written: `${var.bucket}`. */
  readonly expression: string;
}

/** Stands for an unknown part in a pattern. No resource's name holds it, so that it matches no fixed text. */
export const UNKNOWN = '\uFFFC';

/** The text with {@link UNKNOWN} in place of each unknown part. */
export function patternOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
}

/** The text as it is written. */
export function writtenOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}

/** Mappings of more entries are asked by an index. */
const FEW_ENTRIES = 32;

/** Large mappings, by keys in small letters: each document in one asks it again for what stands around. */
const indexes = new WeakMap<MappingValue, ReadonlyMap<string, Value>>();

/**
 * A value by its key, in any case, as IAM reads element names. The last of equal keys counts.
 *
 * @param key In small letters.
 */
export function valueAt(mapping: MappingValue, key: string): Value | undefined {
  const { entries } = mapping;
  if (entries.length > FEW_ENTRIES) return indexOf(mapping).get(key);
  return entries.findLast((entry) => entry.key.toLowerCase() === key)?.value;
}

function indexOf(mapping: MappingValue): ReadonlyMap<string, Value> {
  const known = indexes.get(mapping);
  if (known !== undefined) return known;
  const index = new Map(mapping.entries.map(({ key, value }) => [key.toLowerCase(), value]));
  indexes.set(mapping, index);
  return index;
}

/** A text value by its key, in small letters, as it is written, or `null`. */
export function textAt(mapping: MappingValue, key: string): string | null {
  const value = valueAt(mapping, key);
  return value?.kind === 'text' ? writtenOf(value.parts) : null;
}
