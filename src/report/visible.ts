/**
 * Characters that act instead of being seen: controls (escape sequences among them), formats (bidirectional
 * overrides, joiners, marks without width), line separators, halves of surrogate pairs, blank letters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/**
 * The runner of Actions takes this for the start of a command wherever in a line it stands
 * (`ActionCommand.TryParse` of actions/runner).
 */
const RUNNER_COMMAND = '##[';

const NAMES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * One line of text from a file, made safe to print: what would drive a terminal, reorder the line or start a
 * command is written out, `\x1b` as the four characters `\x1b`.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, written).replaceAll(RUNNER_COMMAND, '##\\x5b');
}

/** JavaScript's escape for a character. */
function written(character: string): string {
  const name = NAMES[character];
  if (name !== undefined) return name;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}

/** At most `limit` characters (code points); the last is `…` where something is cut off. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(text.slice(0, 2 * (limit + 1)));
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

/**
 * The runner of Actions takes `::` for a command also after white space at the start of a line, where wrapping
 * can bring it; and `##[` anywhere, which two stretches that are visible alone can make together.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1\\x3a:').replaceAll(RUNNER_COMMAND, '##\\x5b');
}
