/** What stands for the characters that are not shown. */
export const HIDDEN = '…';

const SHOWN_AT_START = 4;
const SHOWN_AT_END = 3;

/** An identifier of fewer characters would be given away by its ends. */
const MIN_IDENTIFIER = 16;

/** An identifier people must be able to find again: its first four and last three characters. */
export function redactedIdentifier(identifier: string): string {
  if (identifier.length < MIN_IDENTIFIER) return HIDDEN;
  return identifier.slice(0, SHOWN_AT_START) + HIDDEN + identifier.slice(-SHOWN_AT_END);
}
