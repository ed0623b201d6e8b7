import { userOf } from '../account.js';
import { BODY_CHARACTERS } from '../limits.js';
import {
  type ApiRequest,
  characters,
  type Fields,
  type Handler,
  invalid,
  pageOf,
  Refusal,
  textOf,
} from '../reply.js';
import type { Issue, Review, ReviewComment } from '../world.js';
import { issueOf } from './issues.js';

const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

export const REVIEWS: Readonly<Record<string, Handler>> = {
  'pulls/list-reviews': (request) => {
    const { number } = pullOf(request);
    const reviews = request.repository.reviews.filter((each) => each.number === number);
    return pageOf(
      request,
      reviews.map((review) => shownReview(review, request)),
    );
  },
  'pulls/create-review': (request) => {
    const pull = pullOf(request);
    const { repository, identity, world, body } = request;
    const comments = (body.comments ?? []) as readonly Fields[];
    const event = textOf(body, 'event') as keyof typeof STATES | '';
    if (event === 'COMMENT' && textOf(body, 'body') === '' && comments.length === 0) {
      throw new Refusal(422, 'Unprocessable Entity', ['Body is required for a review that comments']);
    }
    for (const comment of comments) requireLine(pull, comment);
    const review: Review = {
      id: world.nextId(),
      number: pull.number,
      author: identity.login,
      body: checkedBody(body),
      commit: textOf(body, 'commit_id') || pull.headSha,
      state: event === '' ? 'PENDING' : STATES[event],
      submittedAt: world.now(),
    };
    repository.reviews.push(review);
    for (const comment of comments) addComment(request, pull, review, comment);
    return { status: 200, body: shownReview(review, request) };
  },
  'pulls/dismiss-review': (request) => {
    const { repository, parameters } = request;
    const review = repository.reviews.find(({ id }) => id === Number(parameters.review_id));
    if (review === undefined) throw new Refusal(404, 'Not Found');
    if (review.state === 'COMMENTED') {
      throw new Refusal(422, 'Unprocessable Entity', ['Can not dismiss a commented pull request review']);
    }
    review.state = 'DISMISSED';
    return { status: 200, body: shownReview(review, request) };
  },
  'pulls/list-review-comments': (request) => {
    const { number } = pullOf(request);
    const comments = request.repository.reviewComments.filter((each) => each.number === number);
    return pageOf(
      request,
      comments.map((comment) => shownComment(comment, request)),
    );
  },
  'pulls/create-review-comment': (request) => {
    const pull = pullOf(request);
    const { repository, identity, world, body } = request;
    requireLine(pull, body);
    const review: Review = {
      id: world.nextId(),
      number: pull.number,
      author: identity.login,
      body: '',
      commit: textOf(body, 'commit_id'),
      state: 'COMMENTED',
      submittedAt: world.now(),
    };
    repository.reviews.push(review);
    return { status: 201, body: shownComment(addComment(request, pull, review, body), request) };
  },
  'pulls/update-review-comment': (request) => {
    const comment = commentOf(request);
    comment.body = checkedBody(request.body);
    comment.updatedAt = request.world.now();
    return { status: 200, body: shownComment(comment, request) };
  },
  'pulls/delete-review-comment': (request) => {
    const { reviewComments } = request.repository;
    reviewComments.splice(reviewComments.indexOf(commentOf(request)), 1);
    return { status: 204 };
  },
};

function pullOf(request: ApiRequest): Issue {
  const issue = issueOf(request);
  if (!issue.isPull) throw new Refusal(404, 'Not Found');
  return issue;
}

function commentOf({ repository, parameters }: ApiRequest): ReviewComment {
  const comment = repository.reviewComments.find(({ id }) => id === Number(parameters.comment_id));
  if (comment === undefined) throw new Refusal(404, 'Not Found');
  return comment;
}

/** A comment may stand only on lines that the diff shows, all of them in one hunk. */
function requireLine({ diff }: Issue, comment: Fields): void {
  const hunks = diff[textOf(comment, 'path')];
  if (hunks === undefined) throw new Refusal(422, 'Unprocessable Entity', ['Path could not be resolved']);
  const line = Number(comment.line);
  const start = Number(comment.start_line ?? comment.line);
  if (hunks.some(([from, to]) => from <= start && start <= line && line <= to)) return;
  throw new Refusal(422, 'Unprocessable Entity', ['Line could not be resolved']);
}

function checkedBody(body: Fields): string {
  const text = textOf(body, 'body');
  if (characters(text) > BODY_CHARACTERS) {
    throw invalid('PullRequestReview', 'body', `body is too long (maximum is ${BODY_CHARACTERS} characters)`);
  }
  return text;
}

function addComment(request: ApiRequest, pull: Issue, review: Review, fields: Fields): ReviewComment {
  const { repository, identity, world } = request;
  const now = world.now();
  const comment: ReviewComment = {
    id: world.nextId(),
    number: pull.number,
    reviewId: review.id,
    author: identity.login,
    body: checkedBody(fields),
    path: textOf(fields, 'path'),
    line: Number(fields.line),
    startLine: fields.start_line === undefined ? null : Number(fields.start_line),
    side: textOf(fields, 'side') || 'RIGHT',
    commit: review.commit,
    createdAt: now,
    updatedAt: now,
  };
  repository.reviewComments.push(comment);
  return comment;
}

function shownReview({ id, number, author, body, commit, state, submittedAt }: Review, request: ApiRequest) {
  const { repository, url } = request;
  const html = `https://github.example/${repository.fullName}/pull/${number}#pullrequestreview-${id}`;
  const pull = `${url}/repos/${repository.fullName}/pulls/${number}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: userOf(author, url),
    body,
    state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: submittedAt,
    commit_id: commit,
    author_association: 'NONE',
  };
}

function shownComment(comment: ReviewComment, { repository, url }: ApiRequest) {
  const { id, number } = comment;
  const own = `${url}/repos/${repository.fullName}/pulls/comments/${id}`;
  const html = `https://github.example/${repository.fullName}/pull/${number}#discussion_r${id}`;
  const pull = `${url}/repos/${repository.fullName}/pulls/${number}`;
  return {
    id,
    node_id: `PRRC_${id}`,
    url: own,
    pull_request_review_id: comment.reviewId,
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: userOf(comment.author, url),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: own }, html: { href: html }, pull_request: { href: pull } },
    line: comment.line ?? undefined,
    start_line: comment.startLine,
    side: comment.side,
  };
}
