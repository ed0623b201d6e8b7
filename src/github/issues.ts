import { leakMark } from '../report/leak-issue.js';
import { type IssueStep, type KnownIssue, planIssues, type Sight } from '../report/leak-plan.js';
import type { GitHubClient, Octokit } from './client.js';
import { type Extra, ExtraError, isUncertain } from './extra.js';
import type { JobContext } from './job-context.js';
import { PAGE_SIZE } from './page-size.js';
import { viewerLogin } from './viewer.js';

type Place = Pick<JobContext, 'owner' | 'repo'>;

/** By which issues are found again; whoever takes it off an issue gets another one. */
const LABEL = 'starkey';

/** A repository that is scanned for the first time must not drown in mail. */
const MAX_NEW = 10;

/** One issue for each leak that is open, told about again as it gets older, and closed when it is mended. */
export function issuesExtra(place: Place, sight: Sight): Extra {
  return {
    what: 'All issues about leaks',
    permission: 'issues: write',
    async perform(client) {
      let left: number;
      try {
        left = await keepIssues(client, place, sight);
      } catch (error) {
        if (!isUncertain(error)) throw error;
        // An issue may be there though nobody said so: looking for it again makes no second one.
        left = await keepIssues(client, place, sight);
      }
      if (left === 0) return;
      throw new ExtraError(`a run opens ${MAX_NEW}, and ${left} more wait for the next run.`);
    },
  };
}

/** @returns How many issues there was no room for. */
async function keepIssues({ octokit }: GitHubClient, place: Place, sight: Sight): Promise<number> {
  const steps = planIssues(await ownIssues(octokit, place), sight);
  const fresh = steps.filter(({ kind }) => kind === 'open');
  const waiting = new Set(fresh.slice(MAX_NEW));
  for (const step of steps) if (!waiting.has(step)) await perform(octokit, place, step);
  return waiting.size;
}

async function perform(octokit: Octokit, { owner, repo }: Place, step: IssueStep): Promise<void> {
  if (step.kind === 'open') {
    const { title, body } = step;
    await octokit.rest.issues.create({ owner, repo, title, body, labels: [LABEL] });
    return;
  }
  const { number, title, body, isOpen, comment } = step;
  if (comment !== null) await say(octokit, { owner, repo }, number, comment);
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: number,
    title,
    body,
    ...(isOpen ? { state: 'open' } : { state: 'closed', state_reason: 'completed' }),
  });
}

/** A comment whose answer was lost is most likely there; two would be worse than none. */
async function say(octokit: Octokit, { owner, repo }: Place, number: number, body: string): Promise<void> {
  try {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
  } catch (error) {
    if (!isUncertain(error)) throw error;
  }
}

/** Only what the same author wrote counts: anybody may write the mark. Of several about one leak an open one, else the newest. */
async function ownIssues(octokit: Octokit, { owner, repo }: Place): Promise<readonly KnownIssue[]> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    labels: LABEL,
    state: 'all',
    per_page: PAGE_SIZE,
  });
  const byFingerprint = new Map<string, KnownIssue>();
  let author: string | null = null;
  for await (const { data } of pages) {
    for (const { number, state, title, body, user, created_at: created, pull_request: pull } of data) {
      const mark = leakMark(body ?? '');
      if (mark === null || pull) continue;
      author ??= await viewerLogin(octokit);
      if (user?.login !== author) continue;
      const issue = {
        number,
        isOpen: state === 'open',
        title,
        body: body ?? '',
        createdAt: Date.parse(created),
      };
      const other = byFingerprint.get(mark.fingerprint);
      if (other === undefined || (issue.isOpen && !other.isOpen)) byFingerprint.set(mark.fingerprint, issue);
    }
  }
  return [...byFingerprint.values()];
}
