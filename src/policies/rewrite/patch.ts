import type { Patch, PatchEdit, PatchLines } from '../../model/patch.js';
import { display, type SourceText } from '../../model/source-text.js';
import type { Edit } from './layout.js';
import type { Rewrite } from './rewrite.js';
import { applied } from './sibling.js';

/** In characters; longer lines are no lines that somebody wrote. */
const MAX_LINES = 12_000;
/** How far a look for the end of a line goes at a time, in bytes. */
const REACH = 1024;

/** A rewrite as others read it: places as editors count them, and the lines before and after. */
export function patchFrom({ edits, text: written, placeholders }: Rewrite, text: SourceText): Patch {
  const first = edits[0];
  const lineEnd = first === undefined ? '\n' : lineEndBefore(first.start, text);
  const own = edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineEnd) }));
  return {
    edits: own.map((edit) => publishedEdit(edit, text)),
    lines: linesOf(own, text),
    text: display(written.replaceAll('\r\n', '\n')),
    placeholders,
  };
}

/** The end of the line before an offset, as the file writes it. */
function lineEndBefore(offset: number, text: SourceText): string {
  const start = lineStart(offset, text);
  const next = start === 0 ? lineStop(offset, text) + 1 : start;
  return text.slice(next - 2, next) === '\r\n' ? '\r\n' : '\n';
}

function publishedEdit({ start, end, text: instead }: Edit, text: SourceText): PatchEdit {
  return {
    startLine: text.lineAt(start),
    startColumn: columnAt(start, text),
    endLine: text.lineAt(end),
    endColumn: columnAt(end, text),
    text: display(instead),
  };
}

function linesOf(edits: readonly Edit[], text: SourceText): PatchLines | null {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = lineStart(first.start, text);
  const end = lineStop(last.end, text);
  if (end - start > MAX_LINES) return null;
  const before = text.slice(start, end);
  return {
    start: text.lineAt(start),
    end: text.lineAt(end),
    before: asLines(before),
    after: asLines(applied(before, start, edits)),
  };
}

function asLines(written: string): string {
  return display(written.replaceAll('\r\n', '\n').replace(/\r$/, ''));
}

/** Where the line of an offset starts. */
function lineStart(offset: number, text: SourceText): number {
  for (let from = offset; from > 0; from -= REACH) {
    const newline = text.slice(Math.max(0, from - REACH), from).lastIndexOf('\n');
    if (newline !== -1) return Math.max(0, from - REACH) + newline + 1;
  }
  return 0;
}

/** Where the line of an offset ends, before its line end. */
function lineStop(offset: number, text: SourceText): number {
  for (let from = offset; from < text.length; from += REACH) {
    const newline = text.slice(from, from + REACH).indexOf('\n');
    if (newline !== -1) return from + newline;
  }
  return text.length;
}

/** In UTF-16 code units. */
function columnAt(offset: number, text: SourceText): number {
  const start = lineStart(offset, text);
  const own = text.slice(start, offset);
  // A byte-order mark is not counted.
  return display(start === 0 ? own.replace(/^\xEF\xBB\xBF/, '') : own).length + 1;
}
