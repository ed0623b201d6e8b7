import { type DiffLines, diffLines, shows } from '../report/diff-lines.js';
import { type Suggestion, suggestionMark } from '../report/suggestions.js';
import type { GitHubClient, Octokit } from './client.js';
import { type Extra, ExtraError, isUncertain } from './extra.js';
import type { JobContext } from './job-context.js';
import { PAGE_SIZE } from './page-size.js';
import { fieldsOf } from './payload.js';
import { viewerLogin } from './viewer.js';

type Place = Pick<JobContext, 'owner' | 'repo' | 'head'> & { readonly pull: number };

/** Suggestions of one review; a reader who has taken these over is given the next. */
const MAX_SUGGESTIONS = 20;

/**
 * One review with a comment for each suggestion that stands on lines which the pull request shows, and that no earlier
 * review of ours brought.
 *
 * @param tell Told, in a sentence, of what was left out.
 */
export function reviewExtra(
  place: Place,
  suggestions: readonly Suggestion[],
  tell: (sentence: string) => void,
): Extra {
  return {
    what: 'The review with suggestions',
    permission: 'pull-requests: write',
    async perform(client) {
      try {
        await review(client, place, suggestions, tell);
      } catch (error) {
        if (!isUncertain(error)) throw error;
        // It may be there though nobody said so: looking for it again makes no second one.
        await review(client, place, suggestions, () => {});
      }
    },
  };
}

async function review(
  { octokit }: GitHubClient,
  place: Place,
  suggestions: readonly Suggestion[],
  tell: (sentence: string) => void,
): Promise<void> {
  const { owner, repo, pull, head } = place;
  const known = await knownMarks(octokit, place);
  const fresh = suggestions.filter(({ fingerprint }) => !known.has(fingerprint));
  if (fresh.length === 0) return;
  const diff = await readDiff(octokit, place);
  const fit = fresh.filter(({ path, startLine, before }) => shows(diff, path, startLine, before));
  const posted = fit.slice(0, MAX_SUGGESTIONS);
  const away = fresh.length - fit.length;
  if (away > 0)
    tell(`${away} of ${fresh.length} suggestions stand on lines that the pull request does not show.`);
  if (fit.length > posted.length) {
    tell(`${fit.length - posted.length} suggestions wait for the next run: a review has ${MAX_SUGGESTIONS}.`);
  }
  if (posted.length === 0) return;
  await octokit.rest.pulls.createReview({
    owner,
    repo,
    pull_number: pull,
    commit_id: head,
    event: 'COMMENT',
    comments: posted.map(({ path, startLine, line, body }) => ({
      path,
      line,
      side: 'RIGHT',
      body,
      ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
    })),
  });
}

/** Only what the same author wrote counts: anybody may write the mark. */
async function knownMarks(octokit: Octokit, { owner, repo, pull }: Place): Promise<ReadonlySet<string>> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, {
    owner,
    repo,
    pull_number: pull,
    per_page: PAGE_SIZE,
  });
  const marks = new Set<string>();
  let author: string | null = null;
  for await (const { data } of pages) {
    for (const { body, user } of data) {
      const mark = suggestionMark(body);
      if (mark === null) continue;
      author ??= await viewerLogin(octokit);
      if (user?.login === author) marks.add(mark);
    }
  }
  return marks;
}

/** What GitHub itself shows of the pull request: it refuses a review with a comment on any other line. */
async function readDiff(octokit: Octokit, { owner, repo, pull }: Place): Promise<DiffLines> {
  try {
    const { data }: { readonly data: unknown } = await octokit.rest.pulls.get({
      owner,
      repo,
      pull_number: pull,
      mediaType: { format: 'diff' },
    });
    return diffLines(typeof data === 'string' ? data : '');
  } catch (error) {
    if (fieldsOf(error).status !== 406) throw error;
    throw new ExtraError('GitHub shows no diff of a pull request of more than 300 files or 20,000 lines.');
  }
}
