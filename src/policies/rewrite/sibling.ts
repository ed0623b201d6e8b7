import type { Span } from '../../model/finding.js';
import type { SourceText } from '../../model/source-text.js';
import type { Edit } from './layout.js';

/** How far before a statement its surroundings are looked at, in bytes. */
const REACH = 300;
const SID = /((?:\\{0,7}["'])?\bsid\b(?:\\{0,7}["'])?\s{0,20}[:=]\s{0,20}(?:\\{0,7}["'])?[a-z0-9]{1,80})/i;

/**
 * Writes a copy of a statement after it, with some of its text replaced, in the way that the statement itself
 * stands there: after a comma, after a dash, as a block of its own. A lone statement becomes a list. `null` where
 * it stands in a way that is not understood.
 *
 * @param edits Inside of the statement, by their place.
 */
export function copiedAfter(
  statement: Span,
  edits: readonly Edit[],
  text: SourceText,
): readonly Edit[] | null {
  const { start, end } = statement;
  const written = text.slice(start, end);
  const body = applied(written, start, edits).trimEnd().replace(SID, '$1Unlimited');
  const at = start + written.trimEnd().length;
  const before = text.slice(start - REACH, start);

  const dash = /(?:^|\n)([ \t]{0,200})-[ \t]{1,20}$/.exec(before);
  if (dash !== null) return [{ start: at, end: at, text: `\n${dash[1] ?? ''}- ${body}` }];
  if (/^statement\b/.test(written)) {
    const indent = /(?:^|\n)([ \t]{0,200})$/.exec(before)?.[1];
    return indent === undefined ? null : [{ start: at, end: at, text: `\n\n${indent}${body}` }];
  }
  if (!written.startsWith('{')) return null;
  const listed = /[[,](\s{0,300})$/.exec(before);
  if (listed !== null) return [{ start: at, end: at, text: `,${listed[1] ?? ''}${body}` }];
  if (!/[:=]\s{0,100}$/.test(before)) return null;
  return [
    { start, end: start, text: '[' },
    { start: at, end: at, text: `, ${body}]` },
  ];
}

/** A text with edits made; `start` is the offset of its first character. */
export function applied(written: string, start: number, edits: readonly Edit[]): string {
  let done = '';
  let position = start;
  for (const edit of edits) {
    done += written.slice(position - start, edit.start - start) + edit.text;
    position = edit.end;
  }
  return done + written.slice(position - start);
}
