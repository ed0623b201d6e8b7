import { describe, expect, it } from 'vitest';
import { Folder } from '../support/folder.js';
import { refusal, secondaryLimit, UNICORN } from '../support/github/fault.js';
import { EVERYTHING, type Permissions } from '../support/github/identity.js';
import { GitHubServer } from '../support/github/server.js';
import type { Repository } from '../support/github/world.js';
import { type Job, type Pull, pullPayload, pullRequest, runJob, Server } from '../support/job.js';
import { expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';
import { ProxyServer } from '../support/proxy-server.js';

const PAIR = keyPair(21);
const SECRETS = [PAIR.secret, PAIR.id.slice(4)];
const TOKEN = 'the-token-of-the-job';
const ALL = { comment: 'always', 'check-run': 'true', 'upload-sarif': 'true' };
const HERE = { head: { repo: { full_name: 'octo/app' } }, base: { repo: { full_name: 'octo/app' } } };

/** A repository on a server with an API, and a pull request that adds a key. */
class Scene {
  readonly origin = new Folder({ 'a.txt': 'a\n' }).commit('Start');
  readonly server = new Server(this.origin);
  readonly pull: Pull = this.#pull();
  readonly repository: Repository;
  #head = this.pull;

  private constructor(readonly api: GitHubServer) {
    this.repository = api.world.addRepository('octo/app');
    this.repository.addPull({ headSha: this.pull.head });
  }

  static async set(permissions: Permissions = EVERYTHING, prefix: '' | '/api/v3' = ''): Promise<Scene> {
    const api = await GitHubServer.start({ prefix });
    api.addToken(TOKEN, permissions);
    return new Scene(api);
  }

  #pull(): Pull {
    const base = this.origin.id();
    this.origin.git('checkout', '--quiet', '-b', 'topic');
    this.origin
      .write({ 'key.json': JSON.stringify({ key: PAIR.id, secret_key: PAIR.secret }) })
      .commit('Add a key');
    return pullRequest(this.origin, base, this.origin.id());
  }

  /** Changes what the pull request holds, as a force push does. */
  mend(): void {
    this.origin.git('checkout', '--quiet', '-B', 'topic', this.pull.base);
    this.origin.write({ 'b.txt': 'b\n' }).commit('Without a key');
    this.#head = pullRequest(this.origin, this.pull.base, this.origin.id());
  }

  /** Brings the key back. */
  spoil(): void {
    this.#head = this.pull;
  }

  /** Runs the action on the pull request; what left the process is checked for the key. */
  async onPull(inputs: Readonly<Record<string, string>>, more: Partial<Job> & { fields?: object } = {}) {
    const pull = this.#head;
    const fields = {
      head: { ref: 'topic', sha: pull.head, ...HERE.head },
      base: { ref: 'main', sha: pull.base, ...HERE.base },
      ...more.fields,
    };
    const checkedOut = more.event === 'pull_request_target' ? pull.base : pull.merge;
    return this.run(checkedOut, {
      event: 'pull_request',
      payload: pullPayload(pull, fields),
      sha: checkedOut,
      inputs,
      ...more,
    });
  }

  async run(commit: string, job: Job) {
    const result = await runJob(
      this.server.checkout(commit),
      this.server,
      {
        ...job,
        inputs: { 'github-token': TOKEN, ...job.inputs },
        environment: {
          ...this.api.environment,
          GITHUB_ACTOR: 'somebody',
          GITHUB_JOB: 'starkey',
          GITHUB_REF: job.event === 'pull_request' ? 'refs/pull/1/merge' : 'refs/heads/main',
          GITHUB_RUN_ID: '7',
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/starkey.yml@refs/pull/1/merge',
          ...job.environment,
        },
      },
      SECRETS,
    );
    const { requests } = this.api;
    expectNoLeak(SECRETS, ...requests.map(({ path, query, text }) => path + query + text));
    expectNoLeak(SECRETS, ...this.repository.sarifs.map(({ text }) => text));
    expect(result.stderr).toBe('');
    return { ...result, warnings: result.stdout.split('\n').filter((line) => line.startsWith('::warning')) };
  }

  get comments(): readonly string[] {
    return this.repository.comments.map(({ body }) => body);
  }

  /** The address of the line that holds the key. */
  get link(): string {
    return `${this.server.environment.GITHUB_SERVER_URL}/octo/app/blob/${this.pull.head}/key.json#L1`;
  }
}

describe('on a pull request of the same repository', () => {
  it.each(['', '/api/v3'] as const)(
    'comments, makes a check run and uploads (API below %j)',
    async (prefix) => {
      const scene = await Scene.set(EVERYTHING, prefix);
      const { status, warnings, summary } = await scene.onPull(ALL);
      expect([status, warnings]).toEqual([1, []]);
      expect(scene.api.operations).toEqual([
        'issues/list-comments',
        'issues/create-comment',
        'checks/create',
        'code-scanning/upload-sarif',
      ]);
      const [comment = ''] = scene.comments;
      expect(comment).toContain('❌ Starkey: 1 finding (1 critical)');
      expect(comment).toContain(`[\`key.json:1\`](${scene.link})`);
      expect(comment).toContain('<details>');
      expect(summary).toContain(`[\`key.json:1\`](${scene.link})`);
      expect(scene.repository.checkRuns).toMatchObject([
        {
          name: 'Starkey findings',
          headSha: scene.pull.head,
          conclusion: 'failure',
          title: '1 finding (1 critical)',
          annotations: [{ path: 'key.json', start_line: 1, annotation_level: 'failure' }],
        },
      ]);
      const [sarif] = scene.repository.sarifs;
      expect(sarif).toMatchObject({ commit: scene.pull.merge, ref: 'refs/pull/1/merge' });
      expect(JSON.parse(sarif?.text ?? '').runs[0]).toMatchObject({
        versionControlProvenance: [{ revisionId: scene.pull.merge }],
        results: [{ ruleId: 'aws-access-key' }],
      });
    },
  );

  it('asks nothing where nothing is wanted, and writes SARIF all the same', async () => {
    const scene = await Scene.set();
    const { outputs, sarif } = await scene.onPull({});
    expect(scene.api.operations).toEqual([]);
    expect(outputs).toMatch(/^sarif-file<<.*\n.*starkey\.sarif$/m);
    expect(JSON.parse(sarif).runs[0].results).toHaveLength(1);
  });

  it('keeps one comment, which turns green when all is mended and red when it is not', async () => {
    const scene = await Scene.set();
    const wish = { comment: 'on-failure' };
    await scene.onPull(wish);
    await scene.onPull(wish);
    expect(scene.comments).toHaveLength(1);
    scene.mend();
    const { status } = await scene.onPull(wish);
    expect(status).toBe(0);
    expect(scene.comments).toEqual([expect.stringContaining('✅ Starkey: No findings')]);
    expect(scene.comments[0]).toContain('A key that was pushed stays leaked until it is rotated');
    await scene.onPull(wish);
    expect(scene.comments[0]).toContain('A key that was pushed stays leaked until it is rotated');
    scene.spoil();
    await scene.onPull(wish);
    expect(scene.comments).toEqual([expect.stringContaining('❌ Starkey: 1 finding')]);
    expect(scene.repository.checkRuns).toEqual([]);
  });

  it('makes no comment for a clean change with on-failure, and one with always', async () => {
    const scene = await Scene.set();
    scene.mend();
    await scene.onPull({ comment: 'on-failure' });
    expect(scene.comments).toEqual([]);
    await scene.onPull({ comment: 'always' });
    expect(scene.comments).toEqual([expect.stringContaining('✅ Starkey: No findings')]);
    expect(scene.comments[0]).not.toContain('stays leaked');
  });

  it('takes no comment of somebody else for its own, and finds its own on the last page', async () => {
    const scene = await Scene.set();
    await scene.onPull({ comment: 'always' });
    const [own = ''] = scene.comments;
    scene.repository.comments.length = 0;
    for (let index = 0; index < 205; index++) scene.repository.addComment(1, 'mallory', own);
    scene.repository.addComment(1, 'github-actions[bot]', `Look: ${own}`);
    scene.repository.addComment(1, 'github-actions[bot]', own.replace(/[0-9a-f]{12}/, '0'.repeat(12)));
    await scene.onPull({ comment: 'always' });
    expect(scene.repository.comments).toHaveLength(208);
    expect(
      scene.repository.comments.filter(({ author, body }) => author === 'mallory' && body !== own),
    ).toEqual([]);
    expect(scene.repository.comments.at(-1)).toMatchObject({ author: 'github-actions[bot]' });
    scene.mend();
    await scene.onPull({ comment: 'always' });
    expect(scene.repository.comments).toHaveLength(208);
    expect(scene.comments.at(-1)).toContain('✅');
  });

  it('writes no second comment where the answer to the first was cut off', async () => {
    const scene = await Scene.set();
    scene.api.fault('issues/create-comment', { kind: 'cut-after' });
    const { warnings } = await scene.onPull({ comment: 'always' });
    expect([scene.comments.length, warnings]).toEqual([1, []]);
  });

  it('puts every annotation into the check run, fifty a request, though an answer is cut off', async () => {
    const scene = await Scene.set();
    scene.origin.git('checkout', '--quiet', 'topic');
    const files = Array.from({ length: 130 }, (_, index) => [`p${index}.json`, writePolicy('*')] as const);
    scene.origin.write(Object.fromEntries(files)).commit('Many');
    Object.assign(scene.pull, pullRequest(scene.origin, scene.pull.base, scene.origin.id()));
    scene.api.fault('checks/create', { kind: 'cut-after' });
    scene.api.fault('checks/update', UNICORN);
    const { warnings } = await scene.onPull({ 'check-run': 'true' });
    expect(warnings).toEqual([]);
    const [run, ...others] = scene.repository.checkRuns;
    expect(others).toEqual([]);
    expect(run).toMatchObject({ conclusion: 'failure', title: '131 findings (1 critical, 130 high)' });
    const lines = run?.annotations.map(({ path }) => path) ?? [];
    expect([lines.length, new Set(lines).size, lines[0]]).toEqual([131, 131, 'key.json']);
  });

  it('waits for a secondary limit', async () => {
    const scene = await Scene.set();
    scene.api.fault('issues/create-comment', secondaryLimit(1));
    const { stdout, warnings } = await scene.onPull({ comment: 'always' });
    expect(stdout).toContain("GitHub's secondary rate limit is reached: waiting 1 s.");
    expect([scene.comments.length, warnings]).toEqual([1, []]);
  });
});

describe('behind a proxy', () => {
  it('asks the API by it, unless the name of the API is excepted', async () => {
    const scene = await Scene.set();
    const { port } = new URL(scene.api.url);
    const proxy = await ProxyServer.start(Number(port));
    const environment = { GITHUB_API_URL: 'http://api.ghe.example', http_proxy: proxy.url };
    const { warnings } = await scene.onPull({ comment: 'always' }, { environment });
    expect([warnings, scene.comments.length]).toEqual([[], 1]);
    expect(new Set(proxy.asked)).toEqual(new Set(['api.ghe.example:80']));
    proxy.asked.length = 0;
    const excepted = { ...environment, GITHUB_API_URL: scene.api.url, no_proxy: '127.0.0.1' };
    await scene.onPull({ comment: 'always' }, { environment: excepted });
    expect([proxy.asked, scene.comments.length]).toEqual([[], 1]);
  });
});

it('a proxy that is no address is told, and fails nothing', async () => {
  const scene = await Scene.set();
  const { status, warnings } = await scene.onPull(
    { comment: 'always' },
    { environment: { GITHUB_API_URL: 'http://api.ghe.example', http_proxy: 'a b' } },
  );
  expect([status, warnings]).toEqual([1, [expect.stringContaining('the proxy that the environment names')]]);
});

describe('with a token that may only read', () => {
  const FORK = { head: { ref: 'topic', repo: { full_name: 'somebody/app' } } };

  it.each([
    ['whose permissions are not given', {}, {}, 'Add ', "' below 'permissions:' of the job"],
    ['of a fork', FORK, {}, 'a fork may only read, whatever the workflow says', ''],
    ['of a fork that is gone', { head: { ref: 'topic', repo: null } }, {}, 'a fork may only read', ''],
    ['of Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }, 'Dependabot starts may only read', ''],
  ])('%s: one warning an extra names the permission', async (_, fields, environment, why, how) => {
    const scene = await Scene.set({});
    const head = 'head' in fields ? { head: { ...fields.head, sha: scene.pull.head } } : {};
    const { status, warnings, summary } = await scene.onPull(ALL, { fields: head, environment });
    expect(status).toBe(1);
    expect(warnings).toHaveLength(3);
    const permissions = ['pull-requests: write', 'checks: write', 'security-events: write'];
    for (const [index, permission] of permissions.entries()) {
      expect(warnings[index]).toContain(`'${permission}'`);
      expect(warnings[index]).toContain(why);
      expect(warnings[index]).toContain(how);
    }
    expect(summary).toMatch(/^> ⚠️ The comment on the pull request could not be made/m);
    expect(scene.comments).toEqual([]);
  });

  it('is silent where on-failure has nothing to write', async () => {
    const scene = await Scene.set({});
    scene.mend();
    const { status, warnings } = await scene.onPull({ comment: 'on-failure' });
    expect([status, warnings]).toEqual([0, []]);
  });
});

describe('where the API does not do its part', () => {
  it.each([
    ['code scanning is off', refusal(403, 'Code Security must be enabled for this repository.'), 'enabled'],
    ['the token is wrong', refusal(401, 'Bad credentials'), 'the token is not valid'],
    ['the value is refused', refusal(422, 'Validation Failed'), "'Validation Failed' (422)"],
    ['a limit lasts too long', secondaryLimit(3_600), 'lasts longer than this job waits'],
    ['the server is broken', UNICORN, 'GitHub did not answer'],
    ['nobody answers', { kind: 'cut' } as const, 'GitHub did not answer'],
  ])('a warning says why: %s', async (_, fault, why) => {
    const scene = await Scene.set();
    scene.api.faultAlways('code-scanning/upload-sarif', fault);
    const { status, warnings } = await scene.onPull({ 'upload-sarif': 'true' });
    expect(status).toBe(1);
    expect(warnings).toEqual([expect.stringContaining(why)]);
  });

  it('a warning says that there is no token', async () => {
    const scene = await Scene.set();
    const { warnings } = await scene.onPull({ ...ALL, 'github-token': '' });
    expect(warnings).toEqual([expect.stringContaining("need the input 'github-token', which is empty")]);
  });
});

describe('on other events', () => {
  const REPOSITORY = { default_branch: 'main' };

  it('comments on a pull request of a fork on pull_request_target, without a line of it', async () => {
    const scene = await Scene.set();
    const fields = { head: { ref: 'topic', sha: scene.pull.head, repo: { full_name: 'somebody/app' } } };
    const { status, warnings } = await scene.onPull(ALL, { event: 'pull_request_target', fields });
    expect([status, warnings]).toEqual([1, []]);
    expect(scene.comments).toEqual([expect.stringContaining('❌ Starkey: 1 finding')]);
    expect(scene.comments[0]).not.toContain('secret_key');
    expect(scene.repository.checkRuns).toMatchObject([{ headSha: scene.pull.head }]);
    expect(scene.repository.sarifs).toMatchObject([{ commit: scene.pull.head, ref: 'refs/pull/1/head' }]);
    expect(scene.repository.sarifs[0]?.text).not.toContain('"snippet"');
  });

  it('makes a check run at the head of a merge group', async () => {
    const scene = await Scene.set();
    const { merge, base } = scene.pull;
    const group = { head_sha: merge, base_sha: base, head_ref: 'x', base_ref: 'refs/heads/main' };
    const payload = { merge_group: group, repository: REPOSITORY };
    const job = { event: 'merge_group', payload, sha: merge, inputs: ALL };
    const { stdout, warnings } = await scene.run(merge, job);
    expect(warnings).toEqual([]);
    expect(stdout).toContain(
      "No comment is written, since the event 'merge_group' is about no pull request.",
    );
    expect(scene.api.operations).toEqual(['checks/create', 'code-scanning/upload-sarif']);
    expect(scene.repository.checkRuns).toMatchObject([{ headSha: merge, conclusion: 'failure' }]);
  });

  it('uploads no report of a push alone, which would close all other alerts', async () => {
    const scene = await Scene.set();
    const { head, base } = scene.pull;
    const payload = { ref: 'refs/heads/main', before: base, after: head, repository: REPOSITORY };
    const job = { event: 'push', payload, sha: head, inputs: { 'upload-sarif': 'true' } };
    const change = await scene.run(head, job);
    expect(change.warnings).toEqual([expect.stringContaining("Give 'mode: full' on pushes")]);
    const whole = await scene.run(head, { ...job, inputs: { 'upload-sarif': 'true', mode: 'full' } });
    expect(whole.warnings).toEqual([]);
    expect(scene.repository.sarifs).toMatchObject([{ commit: head, ref: 'refs/heads/main' }]);
  });

  it('uploads no report of a tree that was not read whole, which would close the alerts of the rest', async () => {
    const scene = await Scene.set();
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';
    scene.origin.write({ 'large.bin': pointer }).commit('A file that is elsewhere');
    const head = scene.origin.id();
    const job = { event: 'schedule', payload: { repository: REPOSITORY }, sha: head };
    const { warnings } = await scene.run(head, { ...job, inputs: { 'upload-sarif': 'true' } });
    expect(warnings).toEqual([expect.stringContaining('would close the alerts of what was not read')]);
    expect(scene.repository.sarifs).toEqual([]);
  });

  it('uploads the whole tree on a schedule', async () => {
    const scene = await Scene.set();
    const payload = { repository: REPOSITORY };
    const { head } = scene.pull;
    const { warnings } = await scene.run(head, { event: 'schedule', payload, sha: head, inputs: ALL });
    expect(warnings).toEqual([]);
    expect(scene.api.operations).toEqual(['checks/create', 'code-scanning/upload-sarif']);
    expect(scene.repository.sarifs).toMatchObject([{ commit: head, ref: 'refs/heads/main' }]);
  });
});
