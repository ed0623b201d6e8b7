import type { CheckOutcome } from '../report/check-outcome.js';
import { CHECK_ANNOTATIONS_A_REQUEST } from '../report/github-limits.js';
import type { Octokit } from './client.js';
import { type Extra, isUncertain } from './extra.js';
import type { JobContext } from './job-context.js';
import { PAGE_SIZE } from './page-size.js';

type Place = Pick<JobContext, 'owner' | 'repo' | 'head' | 'job' | 'run'>;

const NAME = 'Starkey findings';

/** Answers that did not come are borne so often. */
const MAX_UNCERTAIN = 2;

interface MadeRun {
  readonly id: number;
  /** How many annotations it has. */
  readonly annotated: number;
}

/**
 * A check run at the head of the change with all annotations, in as many requests as it takes: each adds to what
 * is there. The conclusion comes with the last, so that a run that was left half done is not green.
 */
export function checkRunExtra(place: Place, outcome: CheckOutcome): Extra {
  return {
    what: 'The check run',
    permission: 'checks: write',
    async perform({ octokit }) {
      let made: MadeRun | null = null;
      let uncertain = 0;
      do {
        try {
          made = await addAnnotations(octokit, place, made, outcome);
        } catch (error) {
          uncertain++;
          if (!isUncertain(error) || uncertain > MAX_UNCERTAIN) {
            if (made !== null) await conclude(octokit, place, made, outcome);
            throw error;
          }
          // What was asked for may have been done though nobody said so.
          made = await findRun(octokit, place);
        }
      } while (made === null || made.annotated < outcome.annotations.length);
    },
  };
}

/** Makes the run where there is none yet. */
async function addAnnotations(
  octokit: Octokit,
  { owner, repo, head, job, run }: Place,
  made: MadeRun | null,
  { conclusion, title, summary, annotations }: CheckOutcome,
): Promise<MadeRun> {
  const start = made?.annotated ?? 0;
  const end = start + CHECK_ANNOTATIONS_A_REQUEST;
  const output = { title, summary, annotations: annotations.slice(start, end) };
  const state = end < annotations.length ? ({ status: 'in_progress' } as const) : { conclusion };
  const { data } =
    made === null
      ? await octokit.rest.checks.create({
          owner,
          repo,
          name: NAME,
          head_sha: head,
          external_id: `${job}.${run}`,
          ...state,
          output,
        })
      : await octokit.rest.checks.update({ owner, repo, check_run_id: made.id, ...state, output });
  return { id: data.id, annotated: data.output.annotations_count };
}

/** Ends a run that lacks annotations: one that never ends would hold up who waits for it. */
async function conclude(
  octokit: Octokit,
  { owner, repo }: Place,
  { id }: MadeRun,
  { conclusion, title, summary }: CheckOutcome,
): Promise<void> {
  const output = { title, summary };
  await octokit.rest.checks.update({ owner, repo, check_run_id: id, conclusion, output });
}

async function findRun(octokit: Octokit, { owner, repo, head, job, run }: Place): Promise<MadeRun | null> {
  const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
    owner,
    repo,
    ref: head,
    check_name: NAME,
    filter: 'all',
    per_page: PAGE_SIZE,
  });
  const own = runs.find(({ external_id: id }) => id === `${job}.${run}`);
  return own === undefined ? null : { id: own.id, annotated: own.output.annotations_count };
}
