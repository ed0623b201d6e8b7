import { userOf } from '../account.js';
import { BODY_CHARACTERS, ISSUE_TITLE_CHARACTERS } from '../limits.js';
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
import type { Issue } from '../world.js';

export const ISSUES: Readonly<Record<string, Handler>> = {
  'issues/list-for-repo': (request) => {
    requireIssues(request);
    return pageOf(
      request,
      listed(request).map((issue) => shown(issue, request)),
    );
  },
  'issues/get': (request) => ({ status: 200, body: shown(issueOf(request), request) }),
  'issues/create': (request) => {
    requireIssues(request);
    const { repository, identity, body } = request;
    const issue = repository.addIssue({
      title: checkedTitle(body),
      author: identity.login,
      body: checkedText(body),
      labels: namesOf(body.labels),
      assignees: namesOf(body.assignees),
    });
    addLabels(request, issue.labels);
    return { status: 201, body: shown(issue, request) };
  },
  'issues/update': (request) => {
    const issue = issueOf(request);
    change(issue, request);
    return { status: 200, body: shown(issue, request) };
  },
  'issues/add-labels': (request) => {
    const issue = issueOf(request);
    const added = namesOf(request.body.labels);
    issue.labels = [...new Set([...issue.labels, ...added])];
    addLabels(request, added);
    return { status: 200, body: issue.labels.map((name) => label(name, request)) };
  },
  'issues/create-label': (request) => {
    const name = textOf(request.body, 'name');
    if (request.repository.labels.includes(name)) {
      const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }];
      throw new Refusal(422, 'Validation Failed', errors);
    }
    addLabels(request, [name]);
    return { status: 201, body: label(name, request) };
  },
};

/** The issue or pull request that the path names. */
export function issueOf({ repository, parameters }: ApiRequest): Issue {
  const number = Number(parameters.issue_number ?? parameters.pull_number);
  const issue = repository.issues.find((each) => each.number === number);
  if (issue === undefined) throw new Refusal(404, 'Not Found');
  return issue;
}

function requireIssues({ repository }: ApiRequest): void {
  if (!repository.hasIssues) throw new Refusal(410, 'Issues are disabled for this repo');
}

/** Pull requests are issues, too, and stand in the list. */
function listed({ repository, query }: ApiRequest): readonly Issue[] {
  const state = query.get('state') ?? 'open';
  const creator = query.get('creator');
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
  const matching = repository.issues.filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      (creator === null || issue.author === creator) &&
      labels.every((name) => issue.labels.includes(name)),
  );
  return query.get('direction') === 'asc' ? matching : matching.toReversed();
}

function change(issue: Issue, { body, world }: ApiRequest): void {
  if (body.title !== undefined) issue.title = checkedTitle(body);
  if (body.body !== undefined) issue.body = checkedText(body);
  if (body.labels !== undefined) issue.labels = namesOf(body.labels);
  if (body.assignees !== undefined) issue.assignees = namesOf(body.assignees);
  issue.updatedAt = world.now();
  if (body.state === 'closed' && issue.state === 'open') issue.closedAt = issue.updatedAt;
  if (body.state === 'open') issue.closedAt = null;
  if (body.state === 'open' || body.state === 'closed') issue.state = body.state;
  issue.stateReason = reasonOf(issue, body);
}

function reasonOf({ state, stateReason }: Issue, body: Fields): Issue['stateReason'] {
  if (body.state === undefined) return stateReason;
  if (state === 'open') return 'reopened';
  return body.state_reason === 'not_planned' ? 'not_planned' : 'completed';
}

function checkedTitle(body: Fields): string {
  const title = String(body.title ?? '');
  if (title.trim() === '') throw invalid('Issue', 'title', "title can't be blank");
  if (characters(title) > ISSUE_TITLE_CHARACTERS) {
    throw invalid('Issue', 'title', `title is too long (maximum is ${ISSUE_TITLE_CHARACTERS} characters)`);
  }
  return title;
}

function checkedText(body: Fields): string {
  const text = textOf(body, 'body');
  if (characters(text) > BODY_CHARACTERS) {
    throw invalid('Issue', 'body', `body is too long (maximum is ${BODY_CHARACTERS} characters)`);
  }
  return text;
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((each) => (typeof each === 'object' && each !== null ? String(each.name) : String(each)));
}

/** Labels that are not there yet are made. */
function addLabels({ repository }: ApiRequest, names: readonly string[]): void {
  repository.labels.push(...names.filter((name) => !repository.labels.includes(name)));
}

function label(name: string, { repository, url }: ApiRequest) {
  return {
    id: repository.labels.indexOf(name) + 1,
    node_id: `LA_${name}`,
    url: `${url}/repos/${repository.fullName}/labels/${encodeURIComponent(name)}`,
    name,
    color: 'ededed',
    default: false,
    description: null,
  };
}

function shown(issue: Issue, request: ApiRequest) {
  const { repository, url } = request;
  const top = `${url}/repos/${repository.fullName}`;
  const own = `${top}/issues/${issue.number}`;
  const kind = issue.isPull ? 'pull' : 'issues';
  const html = `https://github.example/${repository.fullName}/${kind}/${issue.number}`;
  const pull = { url: `${top}/pulls/${issue.number}`, html_url: html, diff_url: html, patch_url: html };
  return {
    id: issue.number * 7,
    node_id: `I_${issue.number}`,
    number: issue.number,
    url: own,
    repository_url: top,
    labels_url: `${own}/labels{/name}`,
    comments_url: `${own}/comments`,
    events_url: `${own}/events`,
    html_url: html,
    title: issue.title,
    user: userOf(issue.author, url),
    labels: issue.labels.map((name) => label(name, request)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.isLocked,
    assignee: null,
    assignees: issue.assignees.map((login) => userOf(login, url)),
    milestone: null,
    comments: repository.comments.filter(({ number }) => number === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: 'NONE',
    body: issue.body,
    ...(issue.isPull ? { pull_request: pull } : {}),
  };
}
