import { tail } from './neighbourhood.js';

/** A name stands at most so many bytes and so many line breaks before its value. */
const NAME_WITHIN = 160;
const NAME_LINES = 2;
const MAX_BETWEEN = 80;

/**
 * Whether one of these names is what the text before a value calls it: in an assignment of any syntax, an
 * argument, an element after one with the name, a prompt.
 *
 * @param names Global patterns.
 */
export function isNamedBy(before: string, names: readonly RegExp[]): boolean {
  const close = tail(before, NAME_LINES, NAME_WITHIN);
  return names.some((name) => {
    const last = [...close.matchAll(name)].at(-1);
    return last !== undefined && isConnection(close.slice(last.index + last[0].length));
  });
}

const ENTITIES = /&#?\w{1,8};/g;

/** What may stand between a name and its value: punctuation, tags, a word or two; no end of a statement. */
function isConnection(between: string): boolean {
  const bare = between.replace(ENTITIES, '');
  return bare.length <= MAX_BETWEEN && !/[;}]|[A-Za-z0-9+/]{24}/.test(bare);
}
