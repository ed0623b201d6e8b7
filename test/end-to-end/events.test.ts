import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder } from '../support/folder.js';
import { type Job, type Pull, pullPayload, pullRequest, runJob, Server } from '../support/job.js';
import { keyPair } from '../support/leaks.js';

const PAIR = keyPair(11);
const OLD = keyPair(12);
const SECRETS = [PAIR.secret, PAIR.id.slice(4), OLD.secret, OLD.id.slice(4)];
const ZEROS = '0'.repeat(40);

function environmentOf({ id, secret }: typeof PAIR): string {
  return `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
}

/** A repository whose base knows a key, with a few commits, so that depth matters. */
function startOrigin(): Folder {
  const origin = new Folder({ 'a.txt': 'a\n' }).commit('Start');
  origin.write({ 'old.env': environmentOf(OLD) }).commit('Old key');
  return origin.write({ 'b.txt': 'b\n' }).commit('Base');
}

/** A pull request that adds a key in one commit and takes it away in the next, beside one that stays. */
function leakyPull(origin: Folder): Pull & { readonly added: string } {
  const base = origin.id();
  origin.git('checkout', '--quiet', '-b', 'topic');
  origin.write({ 'gone.env': environmentOf(PAIR) }).commit('Add');
  const added = origin.id();
  origin.remove('gone.env').write({ 'c.txt': 'c\n' }).commit('Remove');
  origin.write({ 'stays.json': JSON.stringify({ key: PAIR.id, secret_key: PAIR.secret }) }).commit('Stay');
  return { ...pullRequest(origin, base, origin.id()), added };
}

/** A pull request that adds a key and takes it away again. */
function quietPull(origin: Folder): Pull & { readonly added: string } {
  const base = origin.id();
  origin.git('checkout', '--quiet', '-b', 'topic');
  origin.write({ 'gone.env': environmentOf(PAIR) }).commit('Add');
  const added = origin.id();
  origin.remove('gone.env').write({ 'c.txt': 'c\n' }).commit('Remove');
  return { ...pullRequest(origin, base, origin.id()), added };
}

function onPull(pull: Pull, fields: object = {}, more: Partial<Job> = {}): Job {
  return { event: 'pull_request', payload: pullPayload(pull, fields), sha: pull.merge, ...more };
}

function run(workspace: Folder, server: Server, job: Job) {
  return runJob(workspace, server, job, SECRETS);
}

describe('pull_request', () => {
  it.each([1, 2, 3, 0])(
    'finds what a commit added and the next removed, at fetch-depth %i',
    async (depth) => {
      const origin = startOrigin();
      const server = new Server(origin);
      const pull = quietPull(origin);
      const { status, findings, scope, temporary, sentence } = await run(
        server.checkout(pull.merge, depth),
        server,
        onPull(pull),
      );
      expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
      expect(scope).toMatchObject({
        mode: 'diff',
        base: pull.base,
        head: pull.merge,
        commits: 3,
        complete: true,
      });
      expect(status).toBe(1);
      expect(sentence).toContain(`from ${pull.base.slice(0, 12)} to ${pull.merge.slice(0, 12)}`);
      expect(readdirSync(temporary).sort()).toEqual(['starkey-report.json', 'starkey.sarif', 'x']);
    },
  );

  it.each([1, 0])(
    'marks the lines of the head where the base changed the same file, at depth %i',
    async (depth) => {
      const text = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('');
      const origin = new Folder({ 'app.env': text }).commit('Start');
      origin.git('checkout', '--quiet', '-b', 'topic');
      origin.write({ 'app.env': `${text}${environmentOf(PAIR)}` }).commit('Leak');
      const head = origin.id();
      origin.git('checkout', '--quiet', 'main');
      origin.write({ 'app.env': `one\ntwo\nthree\n${text}` }).commit('Base moves on');
      const pull = pullRequest(origin, origin.id(), head);
      const server = new Server(origin);
      const workspace = server.checkout(pull.merge, depth);
      const { findings, stdout, summary, sarif } = await run(workspace, server, onPull(pull));
      // The report and code scanning speak of the merge, GitHub's pages of the head.
      expect(findings).toEqual(['aws-access-key app.env:35']);
      expect(sarif).toContain('"startLine": 35');
      expect(stdout).toMatch(/^::error [^\n]*file=app\.env,line=32,/m);
      expect(summary).toContain(`/blob/${head}/app.env#L32`);
      expect(summary).not.toContain('#L35');
    },
  );

  it.each([1, 2, 0])('takes the merge base where the head is checked out, at depth %i', async (depth) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = leakyPull(origin);
    origin.write({ 'old.env': 'gone\n', 'main.txt': 'main\n' }).commit('The base goes on');
    const newer = { ...pull, base: origin.id() };
    const workspace = server.checkout(pull.head, depth);
    const { findings, scope } = await run(workspace, server, onPull(newer));
    // The old key, which the base has removed since, is no part of the change.
    expect(findings).toEqual(['aws-access-key stays.json:1']);
    expect(scope).toMatchObject({ mode: 'diff', head: pull.head, commits: 3, complete: true });
  });

  it('believes the merge that is checked out rather than an older base in the payload', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    origin.write({ 'late.env': environmentOf(OLD) }).commit('The base goes on');
    const remade = pullRequest(origin, origin.id(), pull.head);
    const { findings, scope } = await run(
      server.checkout(remade.merge),
      server,
      onPull({ ...remade, base: pull.base }),
    );
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
    expect(scope).toMatchObject({ base: remade.base, complete: true });
  });

  it('does not believe a merge of another head', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const other = pullRequest(origin, pull.base, pull.added);
    const { scope, findings } = await run(
      server.checkout(other.merge),
      server,
      onPull({ ...pull, merge: other.merge }),
    );
    expect(scope).toMatchObject({ base: pull.base, head: pull.head, complete: true });
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
  });

  it.each([1, 0])('works in a partial clone, at depth %i', async (depth) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const workspace = server.checkout(pull.merge, depth, '--filter=blob:none');
    const { findings, scope } = await run(workspace, server, onPull(pull));
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
    expect(scope).toMatchObject({ base: pull.base, head: pull.merge, commits: 3, complete: true });
  });

  it('works where the fork is gone', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const gone = { head: { sha: pull.head, ref: 'topic', repo: null, user: null } };
    const { findings } = await run(server.checkout(pull.merge), server, onPull(pull, gone));
    expect(findings).toHaveLength(1);
  });

  it('scans the whole tree, and is not whole, where the server has no base', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const gone = { ...pull, base: 'd'.repeat(40) };
    const workspace = server.checkout(pull.head);
    const fields = { base: { sha: gone.base, ref: 'gone', repo: null } };
    const { status, findings, scope, notices } = await run(workspace, server, onPull(gone, fields));
    expect(scope).toMatchObject({ mode: 'worktree', complete: false });
    expect(scope.skipped[0].reason).toContain(gone.base);
    expect(findings).toEqual(['aws-access-key old.env:2']);
    expect(status).toBe(1);
    expect(notices.join()).toContain('base of the change could not be read');
  });

  it('takes the branch where the base was rewritten', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const rewritten = onPull({ ...pull, base: 'd'.repeat(40) });
    const { findings, scope } = await run(server.checkout(pull.head), server, rewritten);
    expect(scope).toMatchObject({ mode: 'diff', base: pull.base, complete: true });
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
  });

  it('ends with status 2 where nothing is found but not everything was seen', async () => {
    const origin = new Folder({ 'a.txt': 'a\n' }).commit('Start').write({ 'b.txt': '' }).commit('Base');
    const server = new Server(origin);
    const pull = quietPull(origin);
    const workspace = server.checkout(pull.merge);
    const away = { GITHUB_SERVER_URL: `${server.environment.GITHUB_SERVER_URL}/nowhere` };
    const { status, scope, stdout } = await run(workspace, server, onPull(pull, {}, { environment: away }));
    expect(scope).toMatchObject({ mode: 'worktree', complete: false });
    expect(status).toBe(2);
    expect(stdout).toContain('fetch-depth: 0');
  });

  it('finds keys in the title and the body', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    origin.git('checkout', '--quiet', '-b', 'topic');
    origin.write({ 'c.txt': 'c\n' }).commit('Harmless');
    const pull = pullRequest(origin, origin.id('main'), origin.id());
    const fields = { title: `Use ${PAIR.id}`, body: `See\n\n${environmentOf(PAIR)}` };
    const { status, findings } = await run(server.checkout(pull.merge), server, onPull(pull, fields));
    expect(findings).toEqual([
      'aws-access-key body of the pull request:4',
      'aws-access-key-id title of the pull request:1',
    ]);
    expect(status).toBe(1);
  });

  it('passes a change that adds nothing', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const base = origin.id();
    const pull: Pull = { base, head: base, merge: base, commits: 0 };
    const { status, scope } = await run(server.checkout(base), server, onPull(pull));
    expect([status, scope.mode, scope.commits, scope.complete]).toEqual([0, 'diff', 0, true]);
  });

  it('scans the whole tree where that is wanted', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const job = onPull(pull, {}, { inputs: { mode: 'full' } });
    const { findings, scope } = await run(server.checkout(pull.merge), server, job);
    expect(scope).toMatchObject({ mode: 'worktree', complete: true });
    expect(findings).toEqual(['aws-access-key old.env:2']);
  });

  it('scans the history where that is wanted', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const job = onPull(pull, {}, { inputs: { mode: 'history' } });
    const { findings, scope } = await run(server.checkout(pull.merge, 0), server, job);
    expect(scope).toMatchObject({ mode: 'history', complete: true });
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`, 'aws-access-key old.env:2']);
  });
});

describe('pull_request_target', () => {
  it.each([1, 0])('scans the pull request without checking it out, at depth %i', async (depth) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = leakyPull(origin);
    const workspace = server.checkout(pull.base, depth);
    const job = { ...onPull(pull), event: 'pull_request_target', sha: pull.base };
    const { status, findings, scope, report, sarif } = await run(workspace, server, job);
    expect(findings).toEqual(['aws-access-key stays.json:1']);
    expect(scope).toMatchObject({ mode: 'diff', base: pull.base, head: pull.head, complete: true });
    expect(status).toBe(1);
    expect(workspace.git('status', '--porcelain')).toBe('');
    expect(workspace.id()).toBe(pull.base);
    expect(JSON.stringify(report) + sarif).not.toContain('"snippet"');
  });

  it('fails clearly where the pull request cannot be had', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const workspace = server.checkout(pull.base);
    const job = {
      ...onPull({ ...pull, head: 'e'.repeat(40) }),
      event: 'pull_request_target',
      sha: pull.base,
    };
    const { status, report, stdout } = await run(workspace, server, job);
    expect([status, report]).toEqual([2, null]);
    expect(stdout).toMatch(/::error::The commits of the pull request could not be had: .*contents: read/);
  });

  it.each(['full', 'history'])('refuses mode %s, which would look at the base alone', async (mode) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const job = { ...onPull(pull), event: 'pull_request_target', sha: pull.base, inputs: { mode } };
    const { status, stdout } = await run(server.checkout(pull.base), server, job);
    expect(status).toBe(2);
    expect(stdout).toContain('Write auto');
  });
});

describe('merge_group', () => {
  it.each([1, 0])('scans what the queue would merge, at depth %i', async (depth) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const group = { head_sha: pull.merge, base_sha: pull.base, head_ref: 'x', base_ref: 'refs/heads/main' };
    const job = { event: 'merge_group', payload: { merge_group: group }, sha: pull.merge };
    const { findings, scope } = await run(server.checkout(pull.merge, depth), server, job);
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
    expect(scope).toMatchObject({ base: pull.base, head: pull.merge, complete: true });
  });
});

describe('push', () => {
  function pushTo(ref: string, before: string, after: string, fields: object = {}): Job {
    const payload = { ref, before, after, repository: { default_branch: 'main' }, ...fields };
    return { event: 'push', payload, sha: after };
  }

  it.each([1, 2, 0])('scans what was pushed, at depth %i', async (depth) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    origin.git('merge', '--quiet', '--ff-only', 'topic');
    const job = pushTo('refs/heads/main', pull.base, pull.head, { commits: [{}, {}] });
    const { findings, scope } = await run(server.checkout(pull.head, depth), server, job);
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
    expect(scope).toMatchObject({ base: pull.base, head: pull.head, commits: 2, complete: true });
  });

  it.each([1, 0])('compares a new branch with the default branch, at depth %i', async (depth) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    origin.write({ 'd.txt': 'd\n', 'old.env': '' }).commit('The main branch goes on');
    const job = pushTo('refs/heads/topic', ZEROS, pull.head, { created: true, commits: [] });
    const { findings, scope } = await run(server.checkout(pull.head, depth), server, job);
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
    expect(scope).toMatchObject({ base: origin.id('main'), head: pull.head, complete: true });
  });

  it.each([1, 0])('compares rewritten commits with the default branch, at depth %i', async (depth) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const pull = quietPull(origin);
    const fields = { forced: true, commits: [{}] };
    const job = pushTo('refs/heads/topic', 'd'.repeat(40), pull.head, fields);
    const { findings, scope } = await run(server.checkout(pull.head, depth), server, job);
    expect(findings).toEqual([`aws-access-key gone.env:2 in ${pull.added}`]);
    expect(scope).toMatchObject({ mode: 'diff', base: pull.base, complete: true });
  });

  it('scans the whole tree where the default branch was rewritten and its old commits are gone', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const job = pushTo('refs/heads/main', 'd'.repeat(40), origin.id(), { forced: true, commits: [] });
    const { findings, scope, status } = await run(server.checkout(origin.id()), server, job);
    expect(findings).toEqual(['aws-access-key old.env:2']);
    expect(scope).toMatchObject({ mode: 'worktree', complete: false });
    expect(status).toBe(1);
  });

  it.each([
    ['the first push', 'refs/heads/main', ZEROS, {}, 'made this branch'],
    ['a tag', 'refs/tags/v1', ZEROS, {}, 'a tag was pushed'],
    ['a deleted branch', 'refs/heads/x', 'd'.repeat(40), { deleted: true }, 'deleted a branch'],
  ])('scans the whole tree on %s and says so', async (_, ref, before, fields, why) => {
    const origin = startOrigin();
    const server = new Server(origin);
    const { findings, scope, sentence } = await run(
      server.checkout(origin.id()),
      server,
      pushTo(ref, before, origin.id(), fields),
    );
    expect(findings).toEqual(['aws-access-key old.env:2']);
    expect(scope).toMatchObject({ mode: 'worktree', complete: true });
    expect(sentence).toContain(why);
  });
});

describe('events that are no change', () => {
  it.each(['schedule', 'workflow_dispatch', 'release', 'of_next_year'])(
    'scan the whole tree: %s',
    async (event) => {
      const origin = startOrigin();
      const server = new Server(origin);
      const job = { event, payload: {}, sha: origin.id() };
      const { findings, scope } = await run(server.checkout(origin.id()), server, job);
      expect(findings).toEqual(['aws-access-key old.env:2']);
      expect(scope).toMatchObject({ mode: 'worktree', complete: true });
    },
  );

  it('are refused by mode diff', async () => {
    const origin = startOrigin();
    const server = new Server(origin);
    const job = { event: 'schedule', payload: {}, sha: origin.id(), inputs: { mode: 'diff' } };
    const { status, stdout } = await run(server.checkout(origin.id()), server, job);
    expect(status).toBe(2);
    expect(stdout).toContain("The mode 'diff' scans a change, but the event 'schedule' is no change.");
  });
});
