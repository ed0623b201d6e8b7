import { type CommentState, commentMark, commentState } from '../report/comment.js';
import type { GitHubClient, Octokit } from './client.js';
import { type Extra, isUncertain } from './extra.js';
import type { JobContext } from './job-context.js';
import { PAGE_SIZE } from './page-size.js';
import { viewerLogin } from './viewer.js';

export interface CommentWish {
  /** Whether a change that has nothing to tell gets a comment, too; one that is there is kept up to date always. */
  readonly isForAll: boolean;
  /** Whether the comment has something to tell. */
  readonly isBad: boolean;
  readonly render: (state: CommentState, key: string) => string;
}

type Place = Pick<JobContext, 'owner' | 'repo' | 'job'> & { readonly pull: number };

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly state: CommentState;
}

/** The comment that tells a pull request what was found. There is one a job, which later runs change. */
export function commentExtra(place: Place, wish: CommentWish): Extra {
  return {
    what: 'The comment on the pull request',
    permission: 'pull-requests: write',
    async perform(client) {
      try {
        await keepComment(client, place, wish);
      } catch (error) {
        if (!isUncertain(error)) throw error;
        // It may be there though nobody said so: looking for it again makes no second one.
        await keepComment(client, place, wish);
      }
    },
  };
}

async function keepComment({ octokit }: GitHubClient, place: Place, wish: CommentWish): Promise<void> {
  const { owner, repo, pull } = place;
  const { isForAll, isBad, render } = wish;
  const known = await findComment(octokit, place);
  if (known === null && !isBad && !isForAll) return;
  const body = render(commentState(isBad, known?.state ?? null), place.job);
  if (known === null) await octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
  else if (known.body !== body) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
  }
}

/** Only what the same author wrote counts: anybody may write the mark. */
async function findComment(octokit: Octokit, { owner, repo, pull, job }: Place): Promise<OwnComment | null> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pull,
    per_page: PAGE_SIZE,
  });
  let author: string | null = null;
  for await (const { data } of pages) {
    for (const { id, body = '', user } of data) {
      const mark = commentMark(body);
      if (mark?.key !== job) continue;
      author ??= await viewerLogin(octokit);
      if (user?.login === author) return { id, body, state: mark.state };
    }
  }
  return null;
}
