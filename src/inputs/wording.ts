import { nearest } from '../model/nearest.js';

const MAX_SHOWN = 40;

/** Runs of letters and digits as secrets have them and names do not; AWS's secrets may hold slashes. */
const SECRET_LIKE = /(?=[A-Za-z+]{0,40}\d)[A-Za-z0-9+]{16,64}|^(?=[A-Za-z+/]{0,40}\d)[A-Za-z0-9+/]{40}$/;

/** Control characters and those that turn the direction of text: they would rewrite what stands around them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A value that the user gave, in quotes, fit for a message: short, printable, and cut after four characters
 * where it might be a secret that was put in the wrong place.
 */
export function shown(value: string): string {
  const text = value.replace(UNPRINTABLE, '\uFFFD');
  if (SECRET_LIKE.test(text)) return `'${text.slice(0, 4)}…'`;
  return text.length <= MAX_SHOWN ? `'${text}'` : `'${text.slice(0, MAX_SHOWN - 1)}…'`;
}

/** ` Did you mean 'x'?`, or nothing where no known name is near. Made to be appended to a sentence. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name.slice(0, MAX_SHOWN), known);
  return near === null ? '' : ` Did you mean '${near}'?`;
}

/** `a, b or c`. */
export function alternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** The value where it is one of the choices, else `null`. */
export function choiceOf<Choice extends string>(value: string, choices: readonly Choice[]): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

/** `NAME is 'x'. It must be …`, with the nearest right one. */
export function notAChoice(name: string, value: string, choices: readonly string[]): string {
  return `${name} is ${shown(value)}. It must be ${alternatives(choices)}.${didYouMean(value, choices)}`;
}
