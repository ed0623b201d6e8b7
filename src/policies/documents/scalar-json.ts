import type { Value } from '../value.js';
import { readJson } from './json.js';
import type { Source } from './source.js';

/** A text is looked into only where an effect stands in it, with its quotes escaped or not. */
const EFFECT = /"effect\\{0,7}"/i;

/**
 * The mapping that a string of another format holds as JSON, or `null`. Its place is that in the file.
 *
 * @param inside The string without quotes, escapes and header.
 */
export function jsonInside(inside: Source): Value | null {
  const start = inside.text.search(/\S/);
  if (start === -1 || inside.text[start] !== '{' || !EFFECT.test(inside.text)) return null;
  const { value } = readJson(inside, start);
  return value.kind === 'mapping' && value.entries.length > 0 ? value : null;
}
