import { numberOf } from '../account.js';
import { ANNOTATION_MESSAGE_BYTES, ANNOTATION_TITLE_CHARACTERS } from '../limits.js';
import {
  type ApiRequest,
  characters,
  type Fields,
  type Handler,
  invalid,
  pageOf,
  Refusal,
} from '../reply.js';
import type { CheckAnnotation, CheckRun } from '../world.js';
import { requireCommit } from './commits.js';

/** Lengths and the fifty annotations of a request are in GitHub's description, and checked by it. */
export const CHECKS: Readonly<Record<string, Handler>> = {
  'checks/create': (request) => {
    const { repository, identity, world, body } = request;
    const headSha = String(body.head_sha);
    requireCommit(repository, headSha);
    const run: CheckRun = {
      id: world.nextId(),
      author: identity.login,
      name: String(body.name),
      headSha,
      externalId: '',
      detailsUrl: 'https://github.example/app',
      status: 'queued',
      conclusion: null,
      startedAt: world.now(),
      completedAt: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    change(run, request);
    repository.checkRuns.push(run);
    return { status: 201, body: shown(run, request) };
  },
  'checks/update': (request) => {
    const run = runOf(request);
    if (run.author !== request.identity.login) throw new Refusal(403, 'Invalid app_id');
    change(run, request);
    return { status: 200, body: shown(run, request) };
  },
  'checks/list-annotations': (request) => {
    const { annotations } = runOf(request);
    const blob = 'https://github.example/blob';
    const none = { start_column: null, end_column: null, title: null, raw_details: null };
    const list = annotations.map((each) => ({ ...none, ...each, blob_href: blob }));
    return pageOf(request, list);
  },
  'checks/list-for-ref': (request) => {
    const { repository, parameters, query } = request;
    const name = query.get('check_name');
    const sha = repository.refs.get(`refs/${parameters.ref}`) ?? parameters.ref;
    const runs = repository.checkRuns.filter(
      (run) => run.headSha === sha && (name === null || run.name === name),
    );
    return pageOf(
      request,
      runs.map((run) => shown(run, request)),
      'check_runs',
    );
  },
};

function runOf({ repository, parameters }: ApiRequest): CheckRun {
  const run = repository.checkRuns.find(({ id }) => id === Number(parameters.check_run_id));
  if (run === undefined) throw new Refusal(404, 'Not Found');
  return run;
}

/** Annotations are added to those that are there; all else takes the place of what was there. */
function change(run: CheckRun, { body, world }: ApiRequest): void {
  const output = (body.output ?? {}) as Fields;
  const annotations = (output.annotations ?? []) as readonly CheckAnnotation[];
  for (const annotation of annotations) requireRight(annotation);
  if (body.name !== undefined) run.name = String(body.name);
  if (body.external_id !== undefined) run.externalId = String(body.external_id);
  if (body.details_url !== undefined) run.detailsUrl = String(body.details_url);
  if (body.status !== undefined) run.status = String(body.status);
  if (body.conclusion !== undefined) {
    run.conclusion = String(body.conclusion);
    run.status = 'completed';
    run.completedAt = world.now();
  }
  if (body.status === 'completed' && run.conclusion === null) {
    throw invalid('CheckRun', 'conclusion', 'is required where the status is completed');
  }
  run.title = texts(output.title, run.title);
  run.summary = texts(output.summary, run.summary);
  run.text = texts(output.text, run.text);
  run.annotations.push(...annotations);
}

function texts(given: unknown, kept: string | null): string | null {
  return typeof given === 'string' ? given : kept;
}

function requireRight(annotation: CheckAnnotation): void {
  const { path, start_line: start, end_line: end, title = '', message } = annotation;
  const hasColumns = annotation.start_column !== undefined || annotation.end_column !== undefined;
  const problems = [
    ...(path === '' || path.startsWith('/') ? ['path must be relative'] : []),
    ...(start < 1 || end < start ? ['lines must count from 1, in order'] : []),
    ...(hasColumns && start !== end ? ['columns are for annotations of one line'] : []),
    ...(characters(title) > ANNOTATION_TITLE_CHARACTERS ? ['title is too long'] : []),
    ...(message === '' ? ["message can't be blank"] : []),
    ...(Buffer.byteLength(message) > ANNOTATION_MESSAGE_BYTES ? ['message is too long'] : []),
  ];
  for (const problem of problems) throw invalid('CheckRun', 'annotations', problem);
}

function shown(run: CheckRun, { repository, url }: ApiRequest) {
  const own = `${url}/repos/${repository.fullName}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.headSha,
    external_id: run.externalId,
    url: own,
    html_url: `https://github.example/${repository.fullName}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${own}/annotations`,
    },
    name: run.name,
    check_suite: { id: numberOf(run.headSha) },
    app: null,
    pull_requests: [],
  };
}
