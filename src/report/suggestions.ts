import type { Finding } from '../model/finding.js';
import { type PatchLines, patchOf } from '../model/patch.js';
import type { Report } from '../model/report.js';
import { COMMENT_CHARACTERS } from './github-limits.js';
import { codeBlock, codeSpan, prose } from './markdown-text.js';
import { listed } from './quantity.js';
import { clipped, visible } from './visible.js';
import { unsuppressed, worstFirst } from './worst-first.js';

/** What to write in place of some lines of a file, as a comment of a review. */
export interface Suggestion {
  readonly path: string;
  /** From 1, both included, in the newest tree. */
  readonly startLine: number;
  readonly line: number;
  /** The lines as they stand there, joined by `\n`: where they do not, nothing is suggested. */
  readonly before: string;
  /** Markdown, with a mark at the start by which it is found again. */
  readonly body: string;
  readonly fingerprint: string;
}

const MARKER = /^<!-- starkey:suggestion ([0-9a-f]{1,64}) -->/;
const MAX_SENTENCE = 600;

/** What can be mended in place, the worst first. Lines that a reader would not see as they are get none. */
export function suggestionsOf(report: Report): readonly Suggestion[] {
  return worstFirst(unsuppressed(report.findings)).flatMap((finding) => suggestionOf(finding) ?? []);
}

/** The fingerprint in the mark of a suggestion; `null` for any other text. */
export function suggestionMark(body: string): string | null {
  return MARKER.exec(body)?.[1] ?? null;
}

function suggestionOf(finding: Finding): Suggestion | null {
  const patch = finding.commit === null ? patchOf(finding) : null;
  if (patch === null || patch.lines === null || !isFit(patch.lines)) return null;
  const { start, end, before, after } = patch.lines;
  const body = bodyOf(finding, after, patch.placeholders);
  if (body.length > COMMENT_CHARACTERS) return null;
  const { path, fingerprint } = finding;
  return { path, startLine: start, line: end, before, body, fingerprint };
}

function isFit({ before, after }: PatchLines): boolean {
  return before !== after && after !== '' && isShownAsItIs(after);
}

/** What is taken over is what is written here: nobody may be shown something else. */
function isShownAsItIs(text: string): boolean {
  return text.split(/[\n\t]/).every((part) => visible(part) === part);
}

function bodyOf(finding: Finding, after: string, placeholders: readonly string[]): string {
  const { fingerprint, ruleId, severity, message, kind, remediation } = finding;
  const steps = remediation.map((step, index) => `${index + 1}. ${prose(clipped(step, MAX_SENTENCE))}`);
  return [
    `<!-- starkey:suggestion ${fingerprint} -->`,
    `${codeSpan(ruleId)} (${severity}): ${prose(clipped(message, MAX_SENTENCE))}`,
    codeBlock('suggestion', after.split('\n')),
    ...(placeholders.length === 0
      ? []
      : [`Put in what only you know: ${listed(placeholders.map(codeSpan))}.`]),
    // A policy is mended by this; a key wants more.
    ...(kind === 'practice' ? [steps.join('\n')] : []),
  ].join('\n\n');
}
