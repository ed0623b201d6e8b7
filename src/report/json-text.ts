/** Beyond what JSON escapes itself: characters that drive terminals or reorder lines; see `visible.ts`. */
const UNSEEN = /[\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** Only inside strings, where this changes nothing: the start of a command to the runner of Actions. */
const RUNNER_COMMAND = '##[';

/** A value as JSON: two spaces a level, a newline at the end, nothing invisible in it. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll(RUNNER_COMMAND, '##\\u005b');
  return `${text}\n`;
}
