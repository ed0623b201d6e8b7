import type { Finding } from './finding.js';

/**
 * What to write instead, as `details.patch` of a finding of a policy; `null` there where nothing is known that is
 * no guess. Safe to show, as all details are: what would quote a secret is left out.
 */
export type Patch = {
  /** What changes and no more, by place; none overlaps another. */
  readonly edits: readonly PatchEdit[];
  /** The same in whole lines; `null` where they are too long to read. */
  readonly lines: PatchLines | null;
  /** The statement, and one that is split off from it, as they are then written. */
  readonly text: string;
  /** Capitals in it for names that only its author knows: `BUCKET`, `ACCOUNT`. Without any it can be applied as it is. */
  readonly placeholders: readonly string[];
};

/** Text in place of a stretch of the file. As in {@link Finding}: from 1, UTF-16 code units, the end exclusive. */
export type PatchEdit = {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** With the file's own line ends. */
  readonly text: string;
};

/** Whole lines to replace, as a suggestion in a review does. */
export type PatchLines = {
  /** From 1, both ends included. */
  readonly start: number;
  readonly end: number;
  /** As they stand and as they are then, joined by `\n`, without a last one. */
  readonly before: string;
  readonly after: string;
};

/** The patch of a finding; `null` where there is none, and in an archive, where nothing can be written. */
export function patchOf({ details: { patch }, archive }: Pick<Finding, 'details' | 'archive'>): Patch | null {
  return archive === undefined && isPatch(patch) ? patch : null;
}

function isPatch(value: unknown): value is Patch {
  return (
    isRecord(value) &&
    isListOf(value.edits, isEdit) &&
    (value.lines === null || isLines(value.lines)) &&
    typeof value.text === 'string' &&
    isListOf(value.placeholders, (each) => typeof each === 'string')
  );
}

function isEdit(value: unknown): boolean {
  if (!isRecord(value) || typeof value.text !== 'string') return false;
  const places = [value.startLine, value.startColumn, value.endLine, value.endColumn];
  return places.every((place) => typeof place === 'number');
}

function isLines(value: unknown): boolean {
  if (!isRecord(value) || typeof value.before !== 'string' || typeof value.after !== 'string') return false;
  return typeof value.start === 'number' && typeof value.end === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
