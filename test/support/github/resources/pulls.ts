import { accountOf, userOf } from '../account.js';
import { DIFF_FILES } from '../limits.js';
import { type ApiRequest, type Handler, Refusal } from '../reply.js';
import type { Issue } from '../world.js';
import { issueOf } from './issues.js';
import { shown as shownRepository } from './repositories.js';

export const PULLS: Readonly<Record<string, Handler>> = {
  'pulls/get': (request) => {
    const pull = issueOf(request);
    if (!pull.isPull) throw new Refusal(404, 'Not Found');
    if (/[.]diff\b/.test(request.accept)) return { status: 200, text: diffOf(pull) };
    return { status: 200, body: shown(pull, request) };
  },
};

function diffOf({ diff, diffText }: Issue): string {
  const paths = Object.keys(diff);
  if (paths.length > DIFF_FILES) {
    const message = `Sorry, the diff exceeded the maximum number of files (${DIFF_FILES}). Consider using 'List pull requests files' API or locally cloning the repository instead.`;
    throw new Refusal(406, message, [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }]);
  }
  if (diffText !== null) return diffText;
  return paths.map((path) => `diff --git a/${path} b/${path}\n`).join('');
}

function shown(pull: Issue, request: ApiRequest) {
  const { repository, url } = request;
  const top = `${url}/repos/${repository.fullName}`;
  const own = `${top}/pulls/${pull.number}`;
  const html = `https://github.example/${repository.fullName}/pull/${pull.number}`;
  const owner = accountOf(repository.owner, 'User', url);
  const end = (ref: string, sha: string) => ({
    label: ref,
    ref,
    sha,
    repo: shownRepository(repository, request),
    user: owner,
  });
  const link = { href: own };
  return {
    id: pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    url: own,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${top}/issues/${pull.number}`,
    commits_url: `${own}/commits`,
    review_comments_url: `${own}/comments`,
    review_comment_url: `${own}/comments{/number}`,
    comments_url: `${top}/issues/${pull.number}/comments`,
    statuses_url: `${top}/statuses/${pull.headSha}`,
    state: pull.state,
    locked: pull.isLocked,
    title: pull.title,
    user: userOf(pull.author, url),
    body: pull.body,
    labels: [],
    milestone: null,
    assignee: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: null,
    merge_commit_sha: null,
    head: end('topic', pull.headSha),
    base: end(repository.defaultBranch, '0'.repeat(40)),
    _links: {
      comments: link,
      commits: link,
      statuses: link,
      html: link,
      issue: link,
      review_comments: link,
      review_comment: link,
      self: link,
    },
    author_association: 'NONE',
    auto_merge: null,
    draft: false,
    merged: false,
    mergeable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: Object.keys(pull.diff).length,
  };
}
