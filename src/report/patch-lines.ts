import type { Patch } from '../model/patch.js';
import { type DiffLine, lineDiff } from './line-diff.js';

/** Lines that stay are shown so far from one that changes. */
const CONTEXT = 2;

/** A patch as people read it. */
export interface PatchLinesShown {
  readonly lines: readonly DiffLine[];
  /** Lines that there was no room for. */
  readonly more: number;
}

/** What changes, line by line, and a little of what stands around it; where the lines are too long, the new text. */
export function patchLines({ lines, text }: Patch, limit: number): PatchLinesShown {
  const all =
    lines === null
      ? text.split('\n').map((line): DiffLine => ({ sign: '+', text: line }))
      : nearChanges(lineDiff(lines.before.split('\n'), lines.after.split('\n')));
  return { lines: all.slice(0, limit), more: Math.max(0, all.length - limit) };
}

/** Without the lines that are far from any change; `…` stands for a stretch of them. */
function nearChanges(lines: readonly DiffLine[]): readonly DiffLine[] {
  const isNear = lines.map((_, index) => {
    return lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' ');
  });
  return lines.flatMap((line, index): readonly DiffLine[] => {
    if (isNear[index]) return [line];
    return isNear[index - 1] === true ? [{ sign: ' ', text: '…' }] : [];
  });
}

/** Columns before the change that a long line shows. */
const LEAD = 24;

/** Each line cut to a width, around its first difference from the line that takes its place. */
export function cutLines(lines: readonly DiffLine[], width: number): readonly DiffLine[] {
  return lines.map((line, index) => {
    if (line.text.length <= width) return line;
    const other = counterpart(lines, index);
    const start = other === undefined ? 0 : Math.max(0, sharedStart(line.text, other.text) - LEAD);
    const head = start === 0 ? '' : '…';
    const room = width - head.length;
    const isCut = line.text.length - start > room;
    return {
      ...line,
      text: head + line.text.slice(start, start + room - Number(isCut)) + (isCut ? '…' : ''),
    };
  });
}

/** The line of the same number in the stretch that takes the place of this one's, or whose place that takes. */
function counterpart(lines: readonly DiffLine[], index: number): DiffLine | undefined {
  const { sign } = lines[index] ?? { sign: ' ' };
  if (sign === ' ') return undefined;
  const start = lines.slice(0, index).findLastIndex((line) => line.sign !== sign) + 1;
  const length = lines.slice(start).findIndex((line) => line.sign !== sign);
  const end = length === -1 ? lines.length : start + length;
  const removed = lines.slice(0, start).findLastIndex((line) => line.sign !== '-') + 1;
  const other = lines[(sign === '-' ? end : removed) + index - start];
  return other === undefined || other.sign === sign || other.sign === ' ' ? undefined : other;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
