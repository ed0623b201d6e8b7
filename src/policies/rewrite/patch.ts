import type { Patch, PatchEdit, PatchLines } from '../../model/patch.js';
import { display, type SourceText } from '../../model/source-text.js';
import type { Edit } from './layout.js';
import type { Rewrite } from './rewrite.js';
import { applied } from './sibling.js';

/** In bytes; longer lines are no lines that somebody wrote. */
const MAX_LINES = 12_000;

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

/** The end of the line before an offset, as the file writes it; of the first line its own. */
function lineEndBefore(offset: number, text: SourceText): string {
  const start = lineStart(offset, text) ?? 0;
  const next = start === 0 ? (lineStop(offset, text) ?? 0) + 1 : start;
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
  if (start === null || end === null || end - start > MAX_LINES) return null;
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

/** Where the line of an offset starts; `null` where that is far away. */
function lineStart(offset: number, text: SourceText): number | null {
  const from = Math.max(0, offset - MAX_LINES);
  const newline = text.slice(from, offset).lastIndexOf('\n');
  if (newline !== -1) return from + newline + 1;
  return from === 0 ? 0 : null;
}

/** Where the line of an offset ends, before its line end; `null` where that is far away. */
function lineStop(offset: number, text: SourceText): number | null {
  const newline = text.slice(offset, offset + MAX_LINES).indexOf('\n');
  if (newline !== -1) return offset + newline;
  return offset + MAX_LINES >= text.length ? text.length : null;
}

/** How far before an offset the start of its line is looked for at first, in bytes. */
const REACH = 256;

interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Of each text the last place: a file may be one line with thousands of patches, whose columns are counted on. */
const lastPlaces = new WeakMap<SourceText, Place>();

/** In UTF-16 code units. */
function columnAt(offset: number, text: SourceText): number {
  const line = text.lineAt(offset);
  const last = lastPlaces.get(text);
  const isOnward = last?.line === line && last.offset <= offset;
  const column = isOnward
    ? last.column + display(text.slice(last.offset, offset)).length
    : columnFromStart(offset, text);
  lastPlaces.set(text, { offset, line, column });
  return column;
}

function columnFromStart(offset: number, text: SourceText): number {
  for (let reach = REACH; ; reach *= 4) {
    const from = Math.max(0, offset - reach);
    const before = text.slice(from, offset);
    const newline = before.lastIndexOf('\n');
    if (newline === -1 && from > 0) continue;
    const own = before.slice(newline + 1);
    // A byte-order mark is not counted.
    return display(newline === -1 ? own.replace(/^\xEF\xBB\xBF/, '') : own).length + 1;
  }
}
