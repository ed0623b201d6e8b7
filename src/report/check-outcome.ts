import type { Report } from '../model/report.js';
import type { WebRepository } from '../model/web-repository.js';
import { type CheckAnnotation, checkAnnotationsOf } from './check-annotations.js';
import { CHECK_SUMMARY_CHARACTERS } from './github-limits.js';
import { pageWithin } from './markdown.js';
import { counted } from './quantity.js';
import { findingsOf } from './verdict.js';

/** A report as a check run shows it. */
export interface CheckOutcome {
  readonly conclusion: 'success' | 'failure';
  /** One line. */
  readonly title: string;
  /** Markdown within what GitHub takes. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** Fifty take a request and a second, and no reader looks at more. */
const MAX_ANNOTATIONS = 1_000;

/** @param isBad Whether the check fails, be it by what was found or by what was not read. */
export function checkOutcomeOf(report: Report, isBad: boolean, repository: WebRepository): CheckOutcome {
  const annotations = checkAnnotationsOf(report);
  const left = annotations.length - MAX_ANNOTATIONS;
  const note = left > 0 ? `\nThere is no annotation for ${counted(left, 'more line')}.\n` : '';
  const page = pageWithin(
    report,
    { repository },
    ({ length }) => length + note.length <= CHECK_SUMMARY_CHARACTERS,
  );
  return {
    conclusion: isBad ? 'failure' : 'success',
    title: findingsOf(report.summary.counts),
    summary: page + note,
    annotations: annotations.slice(0, MAX_ANNOTATIONS),
  };
}
