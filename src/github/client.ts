import type { getOctokit } from '@actions/github';
import { createDeadline, type Deadline, DeadlineError } from './deadline.js';

export type Octokit = ReturnType<typeof getOctokit>;

/** What talks to GitHub's API, and the time that it may take. */
export interface GitHubClient {
  /** Keeps a second between requests that change something, as GitHub asks of whoever makes many. */
  readonly octokit: Octokit;
  readonly deadline: Deadline;
  /** The same for something else, which need not keep a distance from what this one changes. */
  readonly apart: () => GitHubClient;
}

export interface Connection {
  /** Of the API: `GITHUB_API_URL`, without a slash at the end. */
  readonly apiUrl: string;
  readonly token: string;
  /** For all requests together, waiting included. */
  readonly timeoutMs: number;
  /** Told why nothing happens for a while: a sentence for the log. */
  readonly tell: (sentence: string) => void;
}

/** A limit is waited for so often before a request counts as refused. */
const MAX_WAITS = 3;

/** Answers that another try does not change, and those of limits, which are waited for in their own way. */
const FINAL = [400, 401, 403, 404, 406, 409, 410, 413, 422, 429, 451];

/** What may be asked again where it failed: nothing is made or changed twice by it. */
const SAFE_METHODS: readonly string[] = ['GET', 'HEAD'];

/** How many clients there were: by their number the library knows what must keep a distance. */
let opened = 0;

/** Without these the library's own warnings would go to the log. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Connects to the API, by the proxy that the environment names. Limits are waited for as long as there is time.
 * The libraries are loaded here, so that a job that asks nothing does not pay for them.
 */
export async function connect({ apiUrl, token, timeoutMs, tell }: Connection): Promise<GitHubClient> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const deadline = createDeadline(timeoutMs);
  const isWorthWaiting = (limit: string) => (seconds: number, _: object, __: object, waits: number) => {
    const isPossible = waits < MAX_WAITS && seconds * 1000 < deadline.left();
    if (isPossible) tell(`GitHub's ${limit} is reached: waiting ${seconds} s.`);
    return isPossible;
  };
  /** Comes first, and so sees every attempt of the others. */
  const bounded = (octokit: { readonly hook: Octokit['hook'] }) => {
    octokit.hook.before('request', (options) => {
      if (deadline.signal.aborted) throw new DeadlineError(timeoutMs);
      options.request = { ...options.request, signal: deadline.signal };
      // What was cut off may have been done: whoever makes something looks for it before making it again.
      if (!SAFE_METHODS.includes(options.method)) options.request.retries = 0;
    });
    return {};
  };
  const open = (id: number): GitHubClient => {
    const throttle = {
      id: String(id),
      onRateLimit: isWorthWaiting('rate limit'),
      onSecondaryRateLimit: isWorthWaiting('secondary rate limit'),
    };
    const options = { baseUrl: apiUrl, log: SILENT, retry: { doNotRetry: FINAL }, throttle };
    const octokit = getOctokit(token, options, bounded, retry, throttling);
    return { octokit, deadline, apart: () => open(opened++) };
  };
  return open(opened++);
}
