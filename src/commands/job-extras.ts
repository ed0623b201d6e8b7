import { checkRunExtra } from '../github/check-run.js';
import { commentExtra } from '../github/comment.js';
import { type Extra, performExtras } from '../github/extra.js';
import { issuesExtra } from '../github/issues.js';
import { tellJob } from '../github/job.js';
import type { JobContext } from '../github/job-context.js';
import { reviewExtra } from '../github/review.js';
import { sarifExtra } from '../github/sarif-upload.js';
import { readSurroundings } from '../iam/surroundings.js';
import type { ActionInputs } from '../inputs/action-inputs.js';
import { parseNow } from '../inputs/now.js';
import type { Report } from '../model/report.js';
import { checkOutcomeOf } from '../report/check-outcome.js';
import { type CommentState, renderComment } from '../report/comment.js';
import { leaksOf } from '../report/leak.js';
import { suggestionsOf } from '../report/suggestions.js';
import { issuesRefusal } from './issues-refusal.js';

/** For all work with the API: one secondary limit, which lasts a minute, can be waited for. */
const TIMEOUT_MS = 120_000;

export interface JobOutcome {
  readonly report: Report;
  readonly exitStatus: 0 | 1 | 2;
  readonly sarif: string;
}

type Wish = Pick<
  ActionInputs,
  'comment' | 'checkRun' | 'suggestions' | 'issues' | 'uploadSarif' | 'gitHubToken' | 'paths' | 'choices'
>;

/**
 * Comments, makes a check run, uploads: whatever is wanted.
 *
 * @returns A sentence for each that could not be done. None of it fails the job.
 */
export async function performJobExtras(
  wish: Wish,
  outcome: JobOutcome,
  context: JobContext | null,
): Promise<readonly string[]> {
  if (context === null) return [NO_JOB];
  if (wish.gitHubToken === '') return [NO_TOKEN];
  const extras = extrasOf(wish, outcome, context);
  const refused = refusedForGood(wish);
  if (extras.length === 0) return refused;
  const connection = {
    apiUrl: context.apiUrl,
    token: wish.gitHubToken,
    timeoutMs: TIMEOUT_MS,
    tell: tellJob,
  };
  return [...refused, ...(await performExtras(extras, connection, context))];
}

function extrasOf(wish: Wish, outcome: JobOutcome, context: JobContext): readonly Extra[] {
  const { report, exitStatus } = outcome;
  return [
    ...commentOf(wish, outcome, context),
    ...(wish.checkRun ? [checkRunExtra(context, checkOutcomeOf(report, exitStatus !== 0, context.web))] : []),
    ...reviewOf(wish, outcome, context),
    ...issuesOf(wish, outcome, context),
    ...(wish.uploadSarif ? [uploadOf(outcome, context)] : []),
  ];
}

function commentOf({ comment }: Wish, { report, exitStatus }: JobOutcome, context: JobContext) {
  const { pull, event, web } = context;
  if (comment === 'never') return [];
  if (pull === null) {
    tellJob(`No comment is written, since the event '${event}' is about no pull request.`);
    return [];
  }
  const wish = {
    isForAll: comment === 'always',
    isBad: exitStatus !== 0,
    render: (state: CommentState, key: string) => renderComment(report, { state, key, repository: web }),
  };
  return [commentExtra({ ...context, pull }, wish)];
}

function refusedForGood({ issues }: Wish): readonly string[] {
  const refusal = issues ? issuesRefusal(readSurroundings(process.env)) : null;
  return refusal?.isForGood ? [refusal.sentence] : [];
}

/** On the default branch of a repository that is not for everybody to read. */
function issuesOf(wish: Wish, { report }: JobOutcome, context: JobContext): readonly Extra[] {
  if (!wish.issues) return [];
  const refusal = issuesRefusal(readSurroundings(process.env));
  if (refusal !== null) {
    if (!refusal.isForGood) tellJob(refusal.sentence);
    return [];
  }
  const { mode, complete } = report.scope;
  const isAll = complete && wish.choices.secrets && wish.paths.every((path) => path === '.');
  const sees = isAll && mode === 'history' ? 'history' : isAll && mode === 'worktree' ? 'files' : 'part';
  const now = parseNow(process.env.STARKEY_NOW, Date.now());
  return [issuesExtra(context, { leaks: leaksOf(report), repository: context.web, now, sees })];
}

/** Without anything to suggest GitHub is not asked. */
function reviewOf({ suggestions }: Wish, { report }: JobOutcome, context: JobContext): readonly Extra[] {
  const { pull } = context;
  if (!suggestions || pull === null) return [];
  const all = suggestionsOf(report);
  return all.length === 0 ? [] : [reviewExtra({ ...context, pull }, all, tellJob)];
}

function uploadOf({ report, sarif }: JobOutcome, context: JobContext): Extra {
  const { head, mode, complete } = report.scope;
  const upload = { sarif, commit: head, isOfChange: mode === 'diff', isComplete: complete };
  return sarifExtra(context, upload);
}

const NO_JOB =
  "'comment', 'check-run', 'suggestions', 'issues' and 'upload-sarif' do nothing here: this is no job of GitHub's, which names the repository.";

const NO_TOKEN =
  "'comment', 'check-run', 'suggestions', 'issues' and 'upload-sarif' need the input 'github-token', which is empty. Leave it out, and the job's own token is taken.";
