import type { AllowComment, Detector } from '../model/detector.js';
import type { Span } from '../model/finding.js';
import { display, type SourceText } from '../model/source-text.js';
import { type CommentSyntax, closeComment, openComment } from './comment-syntax.js';

const KEYWORD = 'starkey:allow';

/** Bytes seen on each side of the keyword; a comment farther from its line's start counts as trailing. */
const MAX_LINE_BYTES = 1000;

/** A comment that stands alone reaches over further lines of comment, but not over a page of them. */
const MAX_COVERED_LINES = 8;

const MAX_REASON_LENGTH = 200;
const MAX_RULES = 20;

/** Between the rules and the reason. A closing `--` without a reason counts, too. */
const SEPARATOR = /(?:^|\s)--(?=\s|$)/;

/** In documents of how to write one; rules have small letters. */
const EXPLANATION = /^\s+[A-Z]/;

/** Control characters, marks that turn the direction of text, and spaces of all sorts. */
const UNPRINTABLE = /[\p{C}\p{Z}]+/gu;

/**
 * Finds `starkey:allow RULE[,RULE] -- reason` in comments of any language: `#`, `//`, `/*`, `<!--`, `--`,
 * `;`, `%`, `'`, `::` and `REM`. It covers its own line; where it stands alone there, also the lines of
 * comment of the same sort below it and the first line that is none. Text without an opening before the
 * keyword, such as a mention in prose, is no allow comment. JSON has no comments: there the ignore list and
 * the baseline serve.
 */
export function createAllowCommentDetector(): Detector {
  return {
    keywords: [KEYWORD],
    find: (text, hits) => ({ allows: hits.flatMap(({ offset }) => commentAt(text, offset) ?? []) }),
  };
}

function commentAt(text: SourceText, offset: number): AllowComment | null {
  const before = text.slice(offset - MAX_LINE_BYTES, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const comment = openComment(before.slice(lineStart));
  if (comment === null) return null;

  const start = offset + KEYWORD.length;
  const rest = lineFrom(text, start);
  if (/^\w/.test(rest)) return null;
  if (EXPLANATION.test(rest)) return null;
  const { text: content, isLast } = closeComment(rest, comment.syntax);
  const line = text.lineAt(offset);
  const isWholeLineSeen = lineStart > 0 || offset <= MAX_LINE_BYTES;
  const isAlone = comment.isFirst && isLast && isWholeLineSeen;
  return {
    line,
    covers: isAlone ? [line, ...linesBelow(text, start + rest.length, line, comment.syntax)] : [line],
    ...parsed(content, start),
  };
}

/** The text from an offset to its line's end, without that. */
function lineFrom(text: SourceText, start: number): string {
  const ahead = text.slice(start, start + MAX_LINE_BYTES);
  const end = ahead.indexOf('\n');
  return end === -1 ? ahead : ahead.slice(0, end);
}

/** @param end Offset of the end of `line`, as far as it was looked at. */
function linesBelow(text: SourceText, end: number, line: number, syntax: CommentSyntax): readonly number[] {
  if (text.slice(end, end + 1) !== '\n') return [];
  const lines: number[] = [];
  let start = end + 1;
  for (let below = line + 1; below < line + MAX_COVERED_LINES && start < text.length; below++) {
    const content = lineFrom(text, start);
    lines.push(below);
    if (!syntax.line.test(content) || content.length === MAX_LINE_BYTES) break;
    start += content.length + 1;
  }
  return lines;
}

/** @param start Offset of the content in the text. */
function parsed(content: string, start: number): Pick<AllowComment, 'rules' | 'reason' | 'reasonSpan'> {
  const separator = SEPARATOR.exec(content);
  const rules = ruleNames(separator === null ? content : content.slice(0, separator.index));
  if (separator === null) return { rules, reason: null, reasonSpan: null };
  const reasonStart = separator.index + separator[0].length;
  const reason = printable(display(content.slice(reasonStart)));
  if (!/[\p{L}\p{N}]/u.test(reason)) return { rules, reason: null, reasonSpan: null };
  const reasonSpan: Span = { start: start + reasonStart, end: start + content.length };
  return { rules, reason, reasonSpan };
}

function ruleNames(list: string): readonly string[] {
  const names = list.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '').slice(0, MAX_RULES);
}

function printable(text: string): string {
  const characters = [...text.replace(UNPRINTABLE, ' ').trim()];
  if (characters.length <= MAX_REASON_LENGTH) return characters.join('');
  return `${characters.slice(0, MAX_REASON_LENGTH - 1).join('')}…`;
}
