import type { SourceText } from '../model/source-text.js';

/** Lines are looked at only this far on both sides of a keyword, in bytes. */
const REACH = 500;

/** The line around a keyword; `start` is its offset in the text. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** The line that holds an offset, clipped where it is very long. */
export function lineAround(text: SourceText, offset: number): Line {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  const start = from + before.lastIndexOf('\n') + 1;
  const after = text.slice(offset, offset + REACH);
  const end = after.search(/[\r\n]/);
  return { start, text: text.slice(start, offset + (end === -1 ? after.length : end)) };
}

/** Whether a line is a comment in the languages that pipelines, templates, scripts and programs are written in. */
export function isComment({ text }: Line): boolean {
  return /^\s{0,200}(?:#|\/\/|\/?\*|<!--|;|--\s|rem\s)/i.test(text);
}
