import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runEntry } from './async-command.js';
import { Folder } from './folder.js';
import { expectNoLeak } from './leaks.js';

const REPOSITORY = 'octo/app';

/** A server that holds one repository, as far as git can tell. */
export class Server {
  readonly #folder = new Folder({ 'octo/README': '' });

  /** @param origin What the server holds; may change later. */
  constructor(readonly origin: Folder) {
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    origin.git('config', 'uploadpack.allowFilter', 'true');
    symlinkSync(origin.path, join(this.#folder.path, 'octo', 'app'), 'junction');
  }

  get environment(): Readonly<Record<string, string>> {
    return { GITHUB_SERVER_URL: pathToFileURL(this.#folder.path).href, GITHUB_REPOSITORY: REPOSITORY };
  }

  get url(): string {
    return `${pathToFileURL(this.#folder.path).href}/${REPOSITORY}`;
  }

  /** What actions/checkout leaves: one commit, or as many as `depth` says; 0 is all of all branches. */
  checkout(commit: string, depth = 1, ...options: readonly string[]): Folder {
    const folder = new Folder();
    folder.git('init', '--quiet', '--initial-branch=main');
    folder.git('remote', 'add', 'origin', this.url);
    const limits = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`];
    const wanted = `+${commit}:refs/remotes/pull/1/merge`;
    const [first = '', ...refs] = limits;
    if (depth === 0)
      folder.git('fetch', '--quiet', '--no-tags', ...options, 'origin', wanted, first, ...refs);
    else folder.git('fetch', '--quiet', '--no-tags', first, ...options, 'origin', wanted);
    folder.git('checkout', '--quiet', '--force', '--detach', commit);
    return folder;
  }
}

/** A pull request as the payload of its event tells it. */
export interface Pull {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly commits: number;
}

/** Makes GitHub's merge of two commits, for a test; nothing is checked out afterwards but the main branch. */
export function pullRequest(origin: Folder, base: string, head: string): Pull {
  origin.git('checkout', '--quiet', '--detach', base);
  origin.git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, head);
  const merge = origin.id();
  origin.git('checkout', '--quiet', 'main');
  return { base, head, merge, commits: Number(origin.git('rev-list', '--count', `${base}..${head}`)) };
}

export function pullPayload({ base, head, merge, commits }: Pull, fields: object = {}): object {
  return {
    action: 'synchronize',
    pull_request: {
      number: 1,
      title: 'A change',
      body: null,
      commits,
      merge_commit_sha: merge,
      base: { ref: 'main', sha: base, repo: { full_name: REPOSITORY } },
      head: { ref: 'topic', sha: head, repo: { full_name: 'somebody/app' } },
      ...fields,
    },
    repository: { default_branch: 'main' },
  };
}

export interface Job {
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

interface ReportedFinding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly commit: { readonly id: string } | null;
  readonly suppressed: { readonly by: string } | null;
}

interface ReportedNotice {
  readonly path: string | null;
  readonly message: string;
}

/**
 * Runs the bundled action in a checkout as the runner does, and checks that no piece of a secret left the process
 * or stayed behind.
 */
export async function runJob(workspace: Folder, server: Server, job: Job, secrets: readonly string[]) {
  const runner = new Folder({
    output: '',
    summary: '',
    'event.json': JSON.stringify(job.payload),
    'temp/x': '',
  });
  const inputs = Object.entries(job.inputs ?? {});
  const result = await runEntry('index.js', [], {
    cwd: workspace.path,
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: job.event,
      GITHUB_EVENT_PATH: join(runner.path, 'event.json'),
      GITHUB_SHA: job.sha,
      GITHUB_WORKSPACE: workspace.path,
      GITHUB_OUTPUT: join(runner.path, 'output'),
      GITHUB_STEP_SUMMARY: join(runner.path, 'summary'),
      RUNNER_TEMP: join(runner.path, 'temp'),
      HOME: runner.path,
      ...server.environment,
      ...job.environment,
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  const files = ['output', 'summary', 'temp/starkey.sarif', 'temp/starkey-report.json'].map((name) =>
    join(runner.path, name),
  );
  const written = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''));
  expectNoLeak(secrets, result.stdout, result.stderr, ...written);
  const report = written[3] === '' ? null : JSON.parse(written[3] ?? '');
  const findings: readonly ReportedFinding[] = report?.findings ?? [];
  const notices: readonly ReportedNotice[] = report?.notices ?? [];
  const [sentence = ''] = result.stdout.split('\n');
  return {
    status: result.status,
    stdout: result.stdout,
    stderr: result.stderr,
    /** What the action says that it scans. */
    sentence,
    outputs: written[0] ?? '',
    summary: written[1] ?? '',
    sarif: written[2] ?? '',
    temporary: join(runner.path, 'temp'),
    report,
    scope: report?.scope ?? null,
    /** `rule path:line`, with the commit where there is one and what excuses it. */
    findings: findings.map(({ ruleId, path, startLine, commit, suppressed }) => {
      const where = commit === null ? '' : ` in ${commit.id}`;
      return `${ruleId} ${path}:${startLine}${where}${suppressed === null ? '' : ` (${suppressed.by})`}`;
    }),
    notices: notices.map(({ path, message }) => (path === null ? message : `${path}: ${message}`)),
  };
}
