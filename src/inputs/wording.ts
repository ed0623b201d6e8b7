import { nearest } from '../model/nearest.js';

const MAX_SHOWN = 100;

/** As the longest prefix that may be shown of whatever it is. */
const SHOWN_START = 4;

/** Runs of letters and digits as secrets have them and names do not; AWS's secrets may hold slashes. */
const SECRET_LIKE = /(?=[A-Za-z+]{0,40}\d)[A-Za-z0-9+]{16,64}|^(?=[A-Za-z+/]{0,40}\d)[A-Za-z0-9+/]{40}$/;

/**
 * A value that the user gave, in quotes, for a message: cut after four characters where it is long or might be a secret
 * that was put in the wrong place. Else it stays as it is, control characters too: whoever prints the message clears it
 * of secrets first, which are not found any more where a part is missing.
 */
export function shown(value: string): string {
  const isShort = value.length <= MAX_SHOWN && !SECRET_LIKE.test(value);
  return isShort ? `'${value}'` : `'${value.slice(0, SHOWN_START)}…'`;
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
