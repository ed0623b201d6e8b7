import { type DiffLine, lineDiff } from './line-diff.js';
import { visible, withoutCommands } from './visible.js';

/** Lines around a change. */
const CONTEXT = 3;

const NO_NEWLINE = '\\ No newline at end of file';

/** The changes of a file in the unified format, with a last newline; empty where there are none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const lines = lineDiff(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return '';
  const rows = [
    `--- a/${visible(path)}`,
    `+++ b/${visible(path)}`,
    ...hunks.flatMap((hunk) => hunkRows(lines, hunk)),
  ];
  return withoutCommands(`${rows.join('\n')}\n`);
}

/** Each with its end, which the last may lack. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches of lines with all changes in them; those that touch are one. */
function hunksOf(lines: readonly DiffLine[]): readonly Stretch[] {
  const hunks: Stretch[] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const last = hunks.at(-1);
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(lines.length, index + 1 + CONTEXT);
    if (last !== undefined && start <= last.end) hunks[hunks.length - 1] = { start: last.start, end };
    else hunks.push({ start, end });
  }
  return hunks;
}

function hunkRows(lines: readonly DiffLine[], { start, end }: Stretch): readonly string[] {
  const range = (absent: string) => {
    const count = (part: readonly DiffLine[]) => part.filter(({ sign }) => sign !== absent).length;
    const length = count(lines.slice(start, end));
    return `${count(lines.slice(0, start)) + (length === 0 ? 0 : 1)},${length}`;
  };
  const rows = lines.slice(start, end).flatMap(({ sign, text }) => {
    return [sign + shown(text), ...(text.endsWith('\n') ? [] : [NO_NEWLINE])];
  });
  return [`@@ -${range('+')} +${range('-')} @@`, ...rows];
}

/** A mark of the byte order at the start of a file, and a line end of two signs: `patch` must find them again. */
const KEPT = /^(?<mark>\ufeff?)(?<line>.*?)(?<end>\r?)\n?$/su;

/** Tabs stay. */
function shown(text: string): string {
  const { mark = '', line = '', end = '' } = KEPT.exec(text)?.groups ?? {};
  return mark + line.split('\t').map(visible).join('\t') + end;
}
