import type { Counts } from '../../model/report.js';
import type { JobOutcome } from '../../model/sweep.js';
import { counted, durationOf, listed, sizeOf } from '../quantity.js';
import { findingsOf } from '../verdict.js';
import { visible } from '../visible.js';

/** What came of one repository, as far as a line of a log tells it. */
export interface JobLine {
  readonly outcome: JobOutcome;
  readonly report: {
    readonly scope: { readonly complete: boolean };
    readonly summary: { readonly counts: Counts; readonly files: number; readonly bytes: number };
  } | null;
  readonly fetched: number;
  readonly fetchMs: number;
  readonly scanMs: number;
}

/** `octo/app: No findings in 12 files, 1.2 MB; fetched 300.0 kB in 0.8 s, scanned in 0.4 s.` */
export function jobLine(repository: string, { outcome, report, fetched, fetchMs, scanMs }: JobLine): string {
  if (report === null) return `${repository}: ${outcomeOf(outcome)}`;
  const { counts, files, bytes } = report.summary;
  const whole = report.scope.complete ? '' : ' Not all of it was read: see its report.';
  const times = `fetched ${sizeOf(fetched)} in ${durationOf(fetchMs)}, scanned in ${durationOf(scanMs)}`;
  return `${repository}: ${findingsOf(counts)} in ${counted(files, 'file')}, ${sizeOf(bytes)}; ${times}.${whole}`;
}

function outcomeOf(outcome: JobOutcome): string {
  switch (outcome.kind) {
    case 'scanned':
      return 'scanned.';
    case 'empty':
      return 'it has no commit.';
    case 'failed':
      return `NOT SCANNED: ${visible(outcome.reason)}`;
    case 'not-reached':
      return 'NOT SCANNED: the job ended before its turn.';
  }
}

/** `12 repositories: 10 scanned, 1 empty, 1 failed.` */
export function jobVerdict(outcomes: readonly JobOutcome[]): string {
  const words = {
    scanned: 'scanned',
    empty: 'empty',
    failed: 'failed',
    'not-reached': 'not reached',
  } as const;
  const kinds = (Object.keys(words) as readonly JobOutcome['kind'][]).flatMap((kind) => {
    const count = outcomes.filter((outcome) => outcome.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words[kind]}`];
  });
  return `${counted(outcomes.length, 'repository', 'repositories')}: ${listed(kinds)}.`;
}
