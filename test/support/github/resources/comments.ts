import { userOf } from '../account.js';
import { BODY_CHARACTERS } from '../limits.js';
import { type ApiRequest, characters, type Handler, invalid, pageOf, Refusal, textOf } from '../reply.js';
import type { Comment } from '../world.js';
import { issueOf } from './issues.js';

export const COMMENTS: Readonly<Record<string, Handler>> = {
  'issues/list-comments': (request) => {
    const { number } = issueOf(request);
    const since = request.query.get('since') ?? '';
    const comments = request.repository.comments.filter(
      (each) => each.number === number && each.updatedAt >= since,
    );
    return pageOf(
      request,
      comments.map((comment) => shown(comment, request)),
    );
  },
  'issues/create-comment': (request) => {
    const { number, isLocked } = issueOf(request);
    if (isLocked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
    const { identity, repository } = request;
    const comment = repository.addComment(number, identity.login, checkedBody(request));
    return { status: 201, body: shown(comment, request) };
  },
  'issues/update-comment': (request) => {
    const comment = commentOf(request);
    comment.body = checkedBody(request);
    comment.updatedAt = request.world.now();
    return { status: 200, body: shown(comment, request) };
  },
  'issues/delete-comment': (request) => {
    const { comments } = request.repository;
    comments.splice(comments.indexOf(commentOf(request)), 1);
    return { status: 204 };
  },
};

/** Whoever may write to issues may edit what others wrote. */
function commentOf({ repository, parameters }: ApiRequest): Comment {
  const comment = repository.comments.find(({ id }) => id === Number(parameters.comment_id));
  if (comment === undefined) throw new Refusal(404, 'Not Found');
  return comment;
}

export function checkedBody({ body }: ApiRequest): string {
  const text = textOf(body, 'body');
  if (text.trim() === '') throw invalid('IssueComment', 'body', "Body can't be blank");
  if (characters(text) > BODY_CHARACTERS) {
    const message = `Body is too long (maximum is ${BODY_CHARACTERS} characters)`;
    throw invalid('IssueComment', 'data', message);
  }
  return text;
}

function shown({ id, number, author, body, createdAt, updatedAt }: Comment, request: ApiRequest) {
  const { repository, url } = request;
  const own = `${url}/repos/${repository.fullName}/issues`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${own}/comments/${id}`,
    html_url: `https://github.example/${repository.fullName}/pull/${number}#issuecomment-${id}`,
    issue_url: `${own}/${number}`,
    user: userOf(author, url),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: 'NONE',
    body,
  };
}
