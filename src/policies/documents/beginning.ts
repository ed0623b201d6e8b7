import type { SourceText } from '../../model/source-text.js';

/** The whole lines of a text up to a length; the text itself where it is no longer. */
export function beginningOf(text: SourceText, maxLength: number): SourceText {
  if (text.length <= maxLength) return text;
  const kept = text.slice(0, maxLength);
  // A brace at the margin ends a block of Terraform's: what follows is another.
  const block = kept.lastIndexOf('\n}\n');
  const length = block === -1 ? kept.lastIndexOf('\n') + 1 : block + 3;
  return {
    path: text.path,
    length,
    slice: (start, end) => text.slice(start, Math.min(end, length)),
    lineAt: (offset) => text.lineAt(offset),
    neighbours: text.neighbours,
  };
}
