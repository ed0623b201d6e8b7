import type { Report } from '../model/report.js';
import type { WebRepository } from '../model/web-repository.js';
import { COMMENT_CHARACTERS } from './github-limits.js';
import { pageWithin } from './markdown.js';
import { codeSpan } from './markdown-text.js';

/** What a comment tells of its change: something fails, nothing does, nothing does any more. */
export type CommentState = 'red' | 'green' | 'mended';

export interface CommentRendering {
  readonly repository: WebRepository;
  /** Tells comments of different jobs apart: twelve hexadecimal digits. */
  readonly key: string;
  readonly state: CommentState;
}

const MARKER = /^<!-- starkey:report ([0-9a-f]{12}) (red|green|mended) -->/;

const SHOWN_ID_LENGTH = 12;

const MENDED =
  'Nothing is left of what stood here before. A key that was pushed stays leaked until it is rotated, even if its ' +
  'commits are rewritten.';

/** The comment on a pull request: the report as a page, within what GitHub takes, under a mark to find it again. */
export function renderComment(report: Report, { key, state, repository }: CommentRendering): string {
  const head = `<!-- starkey:report ${key} ${state} -->\n`;
  const foot = [state === 'mended' ? MENDED : '', footer(repository)].filter(Boolean).join('\n\n');
  const room = COMMENT_CHARACTERS - head.length - foot.length - 2;
  const page = pageWithin(report, { repository }, ({ length }) => length <= room);
  return `${head}${page}\n${foot}\n`;
}

/** Whose comment this is and what it told; `null` for any other text. */
export function commentMark(body: string): { readonly key: string; readonly state: CommentState } | null {
  const [, key, state] = MARKER.exec(body) ?? [];
  if (key === undefined || !isState(state)) return null;
  return { key, state };
}

/** @param before What the comment told so far, where there is one. */
export function commentState(isBad: boolean, before: CommentState | null): CommentState {
  if (isBad) return 'red';
  return before === null || before === 'green' ? 'green' : 'mended';
}

function isState(value: string | undefined): value is CommentState {
  return value === 'red' || value === 'green' || value === 'mended';
}

function footer({ commit }: WebRepository): string {
  return `<sub>As of commit ${codeSpan(commit.slice(0, SHOWN_ID_LENGTH))}.</sub>`;
}
