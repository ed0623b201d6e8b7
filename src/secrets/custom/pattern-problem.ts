/** Why a pattern cannot be used: continues a sentence that begins with the pattern's name. */
export class PatternProblem extends Error {
  override readonly name = 'PatternProblem';
}

const MAX_SHOWN = 60;

/** A part of a pattern in a message. */
export function part(source: string): string {
  const text = source.length <= MAX_SHOWN ? source : `${source.slice(0, MAX_SHOWN - 1)}…`;
  return `\`${text.replace(/[^\x20-\x7e…]/g, '·')}\``;
}
