import { clipped, visible } from '../report/visible.js';
import { type Connection, connect, type GitHubClient } from './client.js';
import { DeadlineError } from './deadline.js';
import type { JobContext } from './job-context.js';
import { fieldsOf } from './payload.js';
import { unreachedReason } from './unreached.js';

/** Something that a job does by the API beside scanning. It never fails the job. */
export interface Extra {
  /** Begins a sentence: `The comment on the pull request`. */
  readonly what: string;
  /** The line below `permissions:` that it needs: `pull-requests: write`. */
  readonly permission: string;
  /** @throws what the client throws, or an {@link ExtraError}. */
  readonly perform: (client: GitHubClient) => Promise<void>;
}

/** Why an extra cannot be done, in words of our own: half a sentence and the way out. */
export class ExtraError extends Error {}

const MAX_MESSAGE = 300;

/**
 * Does the extras in turn, all before the client's deadline.
 *
 * @returns A sentence for each that could not be done.
 */
export async function performExtras(
  extras: readonly Extra[],
  connection: Connection,
  context: Pick<JobContext, 'outsider'>,
): Promise<readonly string[]> {
  const warnings: string[] = [];
  // A proxy that is no address ends the attempt to connect, and is told with each.
  const connecting = connect(connection);
  for (const extra of extras) {
    try {
      const client = await connecting;
      await client.deadline.bound(extra.perform(client.apart()));
    } catch (error) {
      warnings.push(`${extra.what} could not be made: ${reasonOf(error, extra, context)}`);
    }
  }
  return warnings;
}

/** Why a request was refused, and what to do about it. */
function reasonOf(error: unknown, extra: Extra, { outsider }: Pick<JobContext, 'outsider'>): string {
  if (error instanceof ExtraError) return error.message;
  if (error instanceof DeadlineError) return `${error.message}.`;
  if (error instanceof TypeError && isUrlError(error)) return BAD_PROXY;
  const refusal = refusalOf(error);
  // What a mistake says may quote what was scanned.
  if (refusal === null) return `this is a mistake in Starkey (${nameOf(error)}). Please report it.`;
  if (isLimit(error, refusal))
    return "GitHub's rate limit lasts longer than this job waits. Run it again later.";
  const { status, message } = refusal;
  switch (status) {
    case 401:
      return "the token is not valid. Give 'github-token' one that is, or leave it out.";
    case 403:
      if (!/^Resource not accessible|must authenticate/i.test(message)) return `GitHub says '${message}'.`;
      return permissionSentence(extra, outsider);
    case 404:
      return permissionSentence(extra, outsider);
    default:
      return status >= 500 ? `GitHub did not answer (${message}).` : `GitHub says '${message}' (${status}).`;
  }
}

function permissionSentence({ permission }: Extra, outsider: JobContext['outsider']): string {
  const line = `'${permission}'`;
  switch (outsider) {
    case 'fork':
      return `the token of a pull request from a fork may only read, whatever the workflow says. Elsewhere it takes ${line} below 'permissions:' of the job.`;
    case 'dependabot':
      return `the token of what Dependabot starts may only read, unless ${line} stands below 'permissions:' of the job.`;
    case null:
      return `the token may not. Add ${line} below 'permissions:' of the job.`;
  }
}

/** Of the addresses only the proxy's is not checked before. */
function isUrlError(error: TypeError): boolean {
  return 'code' in error && error.code === 'ERR_INVALID_URL';
}

const BAD_PROXY =
  'the proxy that the environment names is no address. Write https_proxy as http://HOST:PORT.';

/** Both limits are told by 403 and by 429. */
function isLimit(error: unknown, { status, message }: Refusal): boolean {
  const headers = fieldsOf(fieldsOf(fieldsOf(error).response).headers);
  const isSpent = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  return status === 429 || (status === 403 && (isSpent || /\brate limit\b/i.test(message)));
}

interface Refusal {
  /** Of HTTP; 500 and over where there was no answer. */
  readonly status: number;
  /** What GitHub says, without what it puts around it, safe to print. */
  readonly message: string;
}

/** @returns `null` for what is no answer of the API. */
function refusalOf(error: unknown): Refusal | null {
  const { status, response } = fieldsOf(error);
  if (!(error instanceof Error) || typeof status !== 'number') return null;
  const unreached = unreachedReason(error);
  if (unreached !== null) return { status, message: unreached };
  const data = fieldsOf(fieldsOf(response).data);
  const text = typeof data.message === 'string' ? data.message : error.message;
  const detail = Array.isArray(data.errors) ? data.errors.map(detailOf).filter(Boolean) : [];
  return { status, message: clipped(visible([text, ...detail].join(': ')), MAX_MESSAGE) };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function detailOf(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  const { message, field, code } = fieldsOf(detail);
  return String(message ?? [field, code].filter(Boolean).join(' '));
}

/** Whether something may have been done though the answer says otherwise: it was cut off, or never came. */
export function isUncertain(error: unknown): boolean {
  const { status } = fieldsOf(error);
  return typeof status === 'number' && status >= 500;
}
