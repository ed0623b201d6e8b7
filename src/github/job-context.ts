import { createHash } from 'node:crypto';
import type { WebRepository } from '../model/web-repository.js';
import { readPayload } from './event-file.js';
import { type Fields, fieldsOf, idOf } from './payload.js';

/** What the API must be told of a job. */
export interface JobContext {
  /** Of the API, without a slash at the end. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly event: string;
  /** The number of the pull request that the event is about. */
  readonly pull: number | null;
  /** The newest commit that people wrote: of a pull request its head, not GitHub's merge of it. */
  readonly head: string;
  /** The commit and the full name of the ref that the runner names. */
  readonly sha: string;
  readonly ref: string;
  /** Whose event it is, where GitHub gives such jobs a token that may only read. */
  readonly outsider: 'fork' | 'dependabot' | null;
  /** Twelve hexadecimal digits that tell jobs of one repository apart, the same in their next run. */
  readonly job: string;
  /** Tells this run of the job apart from all others. */
  readonly run: string;
  readonly web: WebRepository;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PUBLIC_API = 'https://api.github.com';
const REPOSITORY = /^(?!\.+\/)([\w.-]{1,100})\/(?!\.+$)([\w.-]{1,100})$/;
const HTTP_URL = /^https?:\/\/[^\s]+$/;

/** @returns `null` outside of a job of GitHub's. */
export function readJobContext(environment: Environment): JobContext | null {
  return jobContext(environment, readPayload(environment.GITHUB_EVENT_PATH ?? ''));
}

/** @param payload The event's, as JSON gives it; not trusted to have any shape. */
export function jobContext(environment: Environment, payload: unknown): JobContext | null {
  const [, owner, repo] = REPOSITORY.exec(environment.GITHUB_REPOSITORY ?? '') ?? [];
  const apiUrl = withoutSlash(environment.GITHUB_API_URL || PUBLIC_API);
  const server = withoutSlash(environment.GITHUB_SERVER_URL ?? '');
  if (owner === undefined || repo === undefined || !HTTP_URL.test(apiUrl)) return null;
  const event = environment.GITHUB_EVENT_NAME ?? '';
  const fields = fieldsOf(payload);
  const pull = fieldsOf(fields.pull_request);
  const sha = environment.GITHUB_SHA ?? '';
  const head = idOf(fieldsOf(pull.head).sha) ?? idOf(fieldsOf(fields.merge_group).head_sha) ?? sha;
  return {
    apiUrl,
    owner,
    repo,
    event,
    pull: event.startsWith('pull_request') && Number.isInteger(pull.number) ? Number(pull.number) : null,
    head,
    sha,
    ref: environment.GITHUB_REF ?? '',
    outsider: outsiderOf(event, environment.GITHUB_ACTOR ?? '', pull),
    job: digestOf(`${workflowOf(environment)}#${environment.GITHUB_JOB ?? ''}`),
    run: `${environment.GITHUB_RUN_ID ?? ''}.${environment.GITHUB_RUN_ATTEMPT ?? ''}`,
    web: { url: `${server}/${owner}/${repo}`, commit: head },
  };
}

/**
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
function outsiderOf(event: string, actor: string, pull: Fields): JobContext['outsider'] {
  if (actor === 'dependabot[bot]') return 'dependabot';
  if (event !== 'pull_request') return null;
  const from = fieldsOf(fieldsOf(pull.head).repo).full_name;
  const to = fieldsOf(fieldsOf(pull.base).repo).full_name;
  // A fork that is gone has no name any more.
  return from === to ? null : 'fork';
}

/** The workflow's file, without the ref that follows it; older servers name the workflow alone. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '' }: Environment): string {
  return ref.split('@', 1)[0] || name;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
