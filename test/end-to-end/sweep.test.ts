import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator } from '../secrets/support.js';
import { runEntry } from '../support/async-command.js';
import type { CommandResult } from '../support/command.js';
import { runComposite } from '../support/composite-action.js';
import { Folder } from '../support/folder.js';
import { GitServer } from '../support/git-server.js';
import { GitHubServer } from '../support/github/server.js';
import type { RepositoryOptions } from '../support/github/world.js';
import { expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';

const TOKEN = new Generator(40).text(ALPHANUMERIC, 36);
const PAIR = keyPair(41);
const OLD = keyPair(42);
const SECRETS = [PAIR.secret, PAIR.id.slice(4), OLD.secret, OLD.id.slice(4), TOKEN];

function environmentOf({ id, secret }: typeof PAIR): string {
  return `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
}

/** An organization: what its API lists, and what git can fetch. */
class Organization {
  readonly #root = new Folder();
  /** Where the commands run, and all that they write. */
  readonly work = new Folder({ 'temp/x': '', output: '' });

  private constructor(
    readonly api: GitHubServer,
    readonly git: GitServer,
  ) {}

  static async start(): Promise<Organization> {
    const root = new Folder();
    const organization = new Organization(
      await GitHubServer.start(),
      await GitServer.start(root.path, TOKEN),
    );
    organization.api.addToken(TOKEN, { contents: 'read', metadata: 'read' });
    organization.api.world.organizations.add('octo');
    return organization;
  }

  /** @param origin `null` for a repository that the API lists and git does not have. */
  add(name: string, origin: Folder | null, options: RepositoryOptions = {}): void {
    this.api.world.addRepository(`octo/${name}`, { isPrivate: true, ...options });
    if (origin === null) return;
    const target = join(this.git.root, 'octo', name);
    mkdirSync(target, { recursive: true });
    this.#root.git('clone', '--quiet', '--mirror', origin.path, target);
  }

  /** Runs a step; nothing that it says or writes may hold a secret. */
  async run(...parameters: readonly string[]) {
    return this.runWith({}, ...parameters);
  }

  async runWith(environment: Readonly<Record<string, string>>, ...parameters: readonly string[]) {
    const result = await runEntry('cli/index.js', ['sweep', ...parameters], {
      cwd: this.work.path,
      environment: { ...this.environment, GH_TOKEN: TOKEN, ...environment },
    });
    return this.#checked(result);
  }

  /** Runs a step of the action, as a job does. */
  async use(inputs: Readonly<Record<string, string>>) {
    const summary = join(this.work.path, 'summary');
    const result = await runComposite('sweep/action.yml', inputs, {
      cwd: this.work.path,
      environment: { ...this.environment, GITHUB_STEP_SUMMARY: summary },
    });
    return this.#checked(result);
  }

  get environment(): Readonly<Record<string, string>> {
    return {
      ...this.api.environment,
      GITHUB_SERVER_URL: this.git.url,
      GITHUB_OUTPUT: join(this.work.path, 'output'),
      RUNNER_TEMP: join(this.work.path, 'temp'),
      HOME: this.work.path,
      STARKEY_NOW: '2026-11-25T03:00:00Z',
    };
  }

  #checked(result: CommandResult): CommandResult {
    expectNoLeak(SECRETS, result.stdout, result.stderr, ...this.files().map((file) => this.text(file)));
    expect(readdirSync(join(this.work.path, 'temp'))).toEqual(['x']);
    return result;
  }

  files(): readonly string[] {
    const names = readdirSync(this.work.path, { recursive: true, withFileTypes: true });
    return names
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(this.work.path.length + 1))
      .sort();
  }

  text(file: string): string {
    return readFileSync(join(this.work.path, file), 'utf8');
  }

  json(file: string) {
    return JSON.parse(this.text(file));
  }
}

function leaking(): Folder {
  const folder = new Folder({ '.env': environmentOf(OLD) }).commit('Add a key');
  return folder
    .remove('.env')
    .write({ 'app.env': environmentOf(PAIR) })
    .commit('Move it');
}

function empty(): Folder {
  const folder = new Folder();
  folder.git('init', '--quiet', '--initial-branch=main');
  return folder;
}

async function octo(): Promise<Organization> {
  const organization = await Organization.start();
  const app = leaking();
  organization.add('app', app, { size: 3_000 });
  organization.add('copy', new Folder({ 'deep/b.env': environmentOf(PAIR) }).commit(), { isFork: true });
  organization.add('clean', new Folder({ 'a.txt': 'nothing\n' }).commit(), { visibility: 'internal' });
  organization.add('policy', new Folder({ 'policy.json': writePolicy('*') }).commit());
  organization.add('empty', empty(), { size: 0, pushedAt: null });
  organization.add('locked', null, { isDisabled: true });
  return organization;
}

describe.skipIf(process.platform === 'win32')('starkey sweep', () => {
  it('lists, scans and merges: one finding for what stands in several repositories', async () => {
    const octocat = await octo();
    const plan = await octocat.run('plan', '--org', 'octo', '--jobs', '2', '--output', 'plan.json');
    expect(plan.status).toBe(0);
    expect(plan.stderr).toContain('organization octo: 5 repositories (4 private and 1 internal) in 2 jobs.');
    expect(plan.stderr).toContain('Disabled by GitHub, not scanned: octo/locked.');
    expect(octocat.text('output')).toContain('{"job":[1,2]}');

    for (const job of ['1', '2']) {
      const scan = await octocat.run('scan', 'plan.json', '--job', job, '--fail-on', 'never');
      expect(scan.status).toBe(0);
    }
    const outputs = ['json', 'csv', 'markdown', 'text', 'html'].map(
      (format) => `--output=${format}=sweep.${format}`,
    );
    const merge = await octocat.run('merge', 'plan.json', 'starkey-sweep', '--sarif', 'sarif', ...outputs);
    expect(merge.status).toBe(1);
    expect(merge.stdout).toContain('5 repositories');

    const sweep = octocat.json('sweep.json');
    expect(sweep.findings[0]).toMatchObject({
      ruleId: 'aws-access-key',
      severity: 'critical',
      change: null,
      firstSeen: '2026-11-25T03:00:00.000Z',
      places: [
        { repository: 'octo/app', path: 'app.env', startLine: 2 },
        { repository: 'octo/copy', path: 'deep/b.env', startLine: 2 },
      ],
    });
    expect(sweep.findings).toHaveLength(2);
    expect(sweep.summary).toMatchObject({ complete: true, conclusion: 'findings', failed: true });
    expect(
      sweep.repositories.map(({ name, conclusion }: Record<string, string>) => [name, conclusion]),
    ).toEqual([
      ['octo/app', 'findings'],
      ['octo/clean', 'clean'],
      ['octo/copy', 'findings'],
      ['octo/empty', 'empty'],
      ['octo/policy', 'findings'],
    ]);
    expect(octocat.files().filter((file) => file.startsWith('sarif'))).toEqual([
      'sarif/octo/app.sarif',
      'sarif/octo/clean.sarif',
      'sarif/octo/copy.sarif',
      'sarif/octo/policy.sarif',
    ]);
    expect(octocat.json('sarif/octo/app.sarif').runs[0].results[0].ruleId).toBe('aws-access-key');
    expect(octocat.text('sweep.csv').trim().split('\r\n')).toHaveLength(4);
    expect(octocat.text('sweep.markdown')).toContain('❌ Starkey sweep: 2 findings');
    // Nothing was asked of git without the token, but for the first request of a kind, which git makes by itself.
    expect(octocat.git.requests.some(({ isAuthorized }) => isAuthorized)).toBe(true);
  });

  it('scans histories, and finds what only they hold', async () => {
    const octocat = await octo();
    await octocat.run('plan', '--org', 'octo', '--include', 'app', '--history', '--output', 'plan.json');
    const scan = await octocat.run('scan', 'plan.json', '--pull-requests', '--reports', 'reports');
    expect(scan.status).toBe(1);
    expect(scan.stdout).toContain('octo/app: 2 findings (2 critical)');
    await octocat.run('merge', 'plan.json', 'reports', '--output', 'json=sweep.json');
    const { findings, scope } = octocat.json('sweep.json');
    expect(scope).toBe('history');
    const places = findings.flatMap((each: { readonly places: readonly object[] }) => each.places);
    expect(places).toHaveLength(2);
    expect(places).toContainEqual(expect.objectContaining({ path: 'app.env', commit: null }));
    const commit = expect.objectContaining({ author: 'Test' });
    expect(places).toContainEqual(expect.objectContaining({ path: '.env', commit }));
  });

  it('runs as the steps of an action, twice, and tells what has changed', async () => {
    const octocat = await octo();
    const plan = { step: 'plan', token: TOKEN, owner: 'octo', exclude: 'policy\nno-such-*', jobs: '1' };
    const merge = { step: 'merge', reports: 'starkey-sweep/reports', 'fail-on': 'critical' };
    const scan = { step: 'scan', token: TOKEN, job: '1', reports: 'starkey-sweep/reports' };
    expect(await octocat.use(plan)).toMatchObject({ status: 0 });
    expect(octocat.text('output')).toContain('{"job":[1]}');
    expect(await octocat.use(scan)).toMatchObject({ status: 0 });
    expect(await octocat.use({ ...merge, last: 'missing.json' })).toMatchObject({ status: 1 });
    expect(octocat.text('summary')).toContain('❌ Starkey sweep: 1 finding (1 critical)');

    octocat.work.write({ 'last.json': octocat.text('starkey-sweep/reports/merged/sweep.json') });
    expect(await octocat.use({ ...plan, include: 'app', history: 'true' })).toMatchObject({ status: 0 });
    expect(await octocat.use(scan)).toMatchObject({ status: 0 });
    const refused = await octocat.use({ ...merge, last: 'last.json' });
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain('they cannot be compared. Leave out --last');
    expect(await octocat.use({ ...plan, include: 'app' })).toMatchObject({ status: 0 });
    expect(await octocat.use(scan)).toMatchObject({ status: 0 });
    expect(await octocat.use({ ...merge, last: 'last.json' })).toMatchObject({ status: 1 });
    const { findings } = octocat.json('starkey-sweep/reports/merged/sweep.json');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      change: 'still',
      places: [
        { repository: 'octo/app', checked: true },
        { repository: 'octo/copy', checked: false },
      ],
    });
    expect((await octocat.use({ ...plan, 'owner-kind': 'team' })).status).toBe(2);
  });

  it('excuses what was added to the baseline of the sweep, wherever it stands', async () => {
    const octocat = await octo();
    octocat.work.write({ 'none/x': '' });
    const made = await runEntry('cli/index.js', ['scan', 'none', '--write-baseline', 'known'], {
      cwd: octocat.work.path,
      environment: {},
    });
    expect(made.status).toBe(0);
    await octocat.run('plan', '--org', 'octo', '--include', '{app,copy}', '--output', 'plan.json');
    const first = await octocat.run('scan', 'plan.json', '--baseline', 'known');
    expect(first.status).toBe(1);
    const merge = ['merge', 'plan.json', 'starkey-sweep'];
    expect((await octocat.run(...merge, '--add-to-baseline', 'known')).status).toBe(1);
    expect(octocat.text('known')).toMatch(/ aws-access-key octo\/app\/app\.env$/m);
    expect((await octocat.run('scan', 'plan.json', '--baseline', 'known')).status).toBe(0);
    const second = await octocat.run(...merge);
    expect(second.stdout).toContain('No findings');
    expect(second.status).toBe(0);
    await octocat.run('scan', 'plan.json', '--fail-on', 'never');
    const other = await octocat.run(...merge, '--add-to-baseline', 'known');
    expect(other.status).toBe(2);
    expect(other.stderr).toContain("The sweep was not made with the baseline 'known'");
  });

  it('says what it could not read, and stops for none of it', async () => {
    const octocat = await octo();
    octocat.add('gone', null);
    const plan = await octocat.run('plan', '--org', 'octo', '--exclude', 'policy', '--output', 'plan.json');
    expect(plan.status).toBe(0);
    const scan = await octocat.run('scan', 'plan.json', '--fail-on', 'never');
    expect(scan.status).toBe(2);
    expect(scan.stdout).toContain('octo/gone: NOT SCANNED: ');
    expect(scan.stdout).toContain('5 repositories: 3 scanned, 1 empty and 1 failed.');
    const merge = await octocat.run('merge', 'plan.json', 'starkey-sweep', '--fail-on', 'never');
    expect(merge.status).toBe(2);
    expect(merge.stdout).toContain('not read: octo/gone: ');
    expect(merge.stdout).toContain('The sweep is not whole: 1 repository not scanned.');
  });

  it('fetches once more where the server is out of sorts', async () => {
    const octocat = await octo();
    await octocat.run('plan', '--org', 'octo', '--include', 'clean', '--output', 'plan.json');
    octocat.git.failures = 1;
    const scan = await octocat.run('scan', 'plan.json');
    expect(scan.stdout).toContain('1 repository: 1 scanned.');
    expect(scan.status).toBe(0);
  });

  it('gives a repository up when its time is over, and is not green', async () => {
    const octocat = await octo();
    await octocat.run('plan', '--org', 'octo', '--include', 'clean', '--output', 'plan.json');
    octocat.git.delayMs = 3_000;
    const scan = await octocat.run('scan', 'plan.json', '--timeout', '1');
    expect(scan.status).toBe(2);
    expect(scan.stdout).toContain('octo/clean: NOT SCANNED: the server was not done in time');
  });

  it('leaves its state and no clone behind when its job is cancelled', async () => {
    const octocat = await octo();
    await octocat.run('plan', '--org', 'octo', '--output', 'plan.json');
    octocat.git.delayMs = 60_000;
    const child = spawn(
      process.execPath,
      [resolve('dist/cli/index.js'), 'sweep', 'scan', 'plan.json', '--job', '1'],
      {
        cwd: octocat.work.path,
        env: { PATH: process.env.PATH, ...octocat.environment, GH_TOKEN: TOKEN },
        stdio: 'ignore',
      },
    );
    while (octocat.git.requests.length === 0) await wait(20);
    child.kill('SIGTERM');
    const [status] = await once(child, 'close');
    expect(status).toBe(2);
    const { repositories } = octocat.json('starkey-sweep/sweep-job-001.json');
    expect(repositories[0].outcome).toEqual({ kind: 'failed', reason: 'the job was stopped' });
    expect(readdirSync(join(octocat.work.path, 'temp'))).toEqual(['x']);
    expectNoLeak(SECRETS, ...octocat.files().map((file) => octocat.text(file)));
  });

  it('needs a token, which is never an argument', async () => {
    const octocat = await octo();
    const none = { GH_TOKEN: '', GITHUB_TOKEN: '' };
    const plan = await octocat.runWith(none, 'plan', '--org', 'octo');
    expect(plan).toMatchObject({ status: 2, stdout: '' });
    expect(plan.stderr).toContain('There is no token.');
    octocat.api.takeProblems();
  });

  it('refuses to show private repositories in the job of a public one', async () => {
    const octocat = await octo();
    octocat.work.write({ 'event.json': JSON.stringify({ repository: { private: false } }) });
    const job = { GITHUB_EVENT_PATH: join(octocat.work.path, 'event.json') };
    const plan = await octocat.runWith(job, 'plan', '--org', 'octo', '--output', 'plan.json');
    expect(plan.status).toBe(2);
    expect(plan.stderr).toContain('everybody could read their names and findings');
    expect(existsSync(join(octocat.work.path, 'plan.json'))).toBe(false);
  });
});
