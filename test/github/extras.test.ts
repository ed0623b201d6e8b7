import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkRunExtra } from '../../src/github/check-run.js';
import { commentExtra } from '../../src/github/comment.js';
import { type Extra, ExtraError, performExtras } from '../../src/github/extra.js';
import type { JobContext } from '../../src/github/job-context.js';
import { sarifExtra } from '../../src/github/sarif-upload.js';
import type { CheckOutcome } from '../../src/report/check-outcome.js';
import { refusal } from '../support/github/fault.js';
import { EVERYTHING, type Identity, type Permissions } from '../support/github/identity.js';
import { GitHubServer } from '../support/github/server.js';

const TOKEN = 'a-token-of-the-test';
const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const KEY = '0123456789ab';

async function start(identity: Identity | Permissions = EVERYTHING) {
  const server = await GitHubServer.start();
  server.addToken(TOKEN, identity);
  const repository = server.world.addRepository('octo/app');
  repository.addPull();
  const context: JobContext & { readonly pull: number } = {
    apiUrl: server.url,
    owner: 'octo',
    repo: 'app',
    event: 'pull_request',
    pull: 1,
    head: HEAD,
    sha: SHA,
    ref: 'refs/pull/1/merge',
    outsider: null,
    job: KEY,
    run: '7.1',
    web: { url: 'https://github.com/octo/app', commit: HEAD },
  };
  const perform = (extras: readonly Extra[], timeoutMs = 20_000) =>
    performExtras(extras, { apiUrl: server.url, token: TOKEN, timeoutMs, tell: () => {} }, context);
  return { server, repository, context, perform };
}

function comment(context: JobContext & { readonly pull: number }, text: string, isBad = true): Extra {
  return commentExtra(context, {
    isForAll: true,
    isBad,
    render: (state, key) => `<!-- starkey:report ${key} ${state} -->\n${text}`,
  });
}

function outcome(count: number, changes: Partial<CheckOutcome['annotations'][number]> = {}): CheckOutcome {
  const annotations = Array.from({ length: count }, (_, index) => ({
    path: 'a.json',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure' as const,
    title: 'iam-wildcard-action (high)',
    message: 'Too much.',
    ...changes,
  }));
  return { conclusion: 'failure', title: `${count} findings`, summary: 'A table.', annotations };
}

describe('performExtras', () => {
  it('does not quote a token that is none, since it has a line break', async () => {
    const { server, context } = await start();
    const connection = { apiUrl: server.url, token: 'first\nsecond', timeoutMs: 20_000, tell: () => {} };
    const sarif = JSON.stringify({ version: '2.1.0', runs: [] });
    const extra = sarifExtra(context, { sarif, isOfChange: false, isComplete: true, commit: SHA });
    expect(await performExtras([extra], connection, context)).toEqual([
      expect.stringMatching(
        /^The upload.* could not be made: GitHub did not answer \(no connection was made\)\.$/,
      ),
    ]);
  });

  it('does the others where one is refused, and says why', async () => {
    const { repository, context, perform } = await start({ checks: 'write' });
    expect(await perform([comment(context, 'x'), checkRunExtra(context, outcome(1))])).toEqual([
      "The comment on the pull request could not be made: the token may not. Add 'pull-requests: write' below 'permissions:' of the job.",
    ]);
    expect(repository.checkRuns).toHaveLength(1);
  });

  it('throws nothing: neither what extras say themselves nor their mistakes, whose words may quote', async () => {
    const { perform } = await start();
    const failing = (error: Error): Extra => ({
      what: 'It',
      permission: 'x: write',
      perform: () => Promise.reject(error),
    });
    expect(await perform([failing(new ExtraError('so.')), failing(new TypeError('quoted'))])).toEqual([
      'It could not be made: so.',
      'It could not be made: this is a mistake in Starkey (TypeError). Please report it.',
    ]);
  });

  it('ends at the deadline', async () => {
    const { server, context, perform } = await start();
    server.faultAlways('issues/list-comments', { kind: 'slow', ms: 1_500 });
    const warnings = await perform([comment(context, 'x'), checkRunExtra(context, outcome(1))], 400);
    expect(warnings).toEqual([
      expect.stringContaining('took longer'),
      expect.stringContaining('took longer'),
    ]);
    expect(server.operations).not.toContain('checks/create');
  });

  it('tells a token of a user, who makes no check runs', async () => {
    const { context, perform } = await start({ login: 'octo', type: 'user', permissions: EVERYTHING });
    expect(await perform([checkRunExtra(context, outcome(1))])).toEqual([
      expect.stringContaining("'checks: write'"),
    ]);
  });
});

describe('commentExtra', () => {
  it('knows its own comment under the name of a user, too', async () => {
    const { repository, context, perform } = await start({
      login: 'octo',
      type: 'user',
      permissions: EVERYTHING,
    });
    const copy = `<!-- starkey:report ${KEY} red -->\nNot ours`;
    repository.addComment(1, 'github-actions[bot]', copy);
    expect(await perform([comment(context, 'one')])).toEqual([]);
    expect(await perform([comment(context, 'two')])).toEqual([]);
    expect(repository.comments.map(({ body }) => body)).toEqual([copy, expect.stringContaining('two')]);
  });

  it('changes nothing that is right already', async () => {
    const { server, context, perform } = await start();
    await perform([comment(context, 'same')]);
    await perform([comment(context, 'same')]);
    expect(server.operations.filter((name) => name === 'issues/update-comment')).toEqual([]);
  });

  it('says what GitHub says where the conversation is locked', async () => {
    const { repository, context, perform } = await start();
    for (const issue of repository.issues) issue.isLocked = true;
    expect(await perform([comment(context, 'x')])).toEqual([
      expect.stringContaining("GitHub says 'Unable to create comment because issue is locked.'"),
    ]);
  });
});

describe('checkRunExtra', () => {
  it.each([0, 1, 50, 51, 130])('brings %i annotations, and the conclusion with the last', async (count) => {
    const { server, repository, context, perform } = await start();
    expect(await perform([checkRunExtra(context, outcome(count))])).toEqual([]);
    const [run, ...others] = repository.checkRuns;
    expect(others).toEqual([]);
    expect(run?.annotations.map(({ start_line: line }) => line)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure', headSha: HEAD });
    const bodies = server.requests.map(({ text }) => JSON.parse(text));
    expect(bodies.map(({ conclusion }) => conclusion !== undefined)).toEqual(
      bodies.map((_, index) => index === bodies.length - 1),
    );
  });

  it('ends a run whose further annotations are refused', async () => {
    const { server, repository, context, perform } = await start();
    server.fault('checks/update', refusal(422, 'Validation Failed'));
    expect(await perform([checkRunExtra(context, outcome(60))])).toEqual([
      "The check run could not be made: GitHub says 'Validation Failed' (422).",
    ]);
    expect(repository.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('takes no run of another job at the same commit for its own', async () => {
    const { server, repository, context, perform } = await start();
    await perform([checkRunExtra({ ...context, job: 'ba9876543210' }, outcome(1))]);
    server.fault('checks/create', { kind: 'cut' });
    await perform([checkRunExtra(context, outcome(2))]);
    expect(repository.checkRuns.map(({ annotations }) => annotations.length)).toEqual([1, 2]);
  });
});

describe('sarifExtra', () => {
  const SARIF = JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'x' } }, results: [] }],
  });
  const whole = { sarif: SARIF, isOfChange: false, isComplete: true };

  it.each([
    ["GitHub's merge", SHA, { commit_sha: SHA, ref: 'refs/pull/1/merge' }],
    ['the head', HEAD, { commit_sha: HEAD, ref: 'refs/pull/1/head' }],
    ['nothing that is known', null, { commit_sha: HEAD, ref: 'refs/pull/1/head' }],
  ])('names the commit of a pull request of which %s is checked out', async (_, commit, subject) => {
    const { server, context, perform } = await start();
    expect(await perform([sarifExtra(context, { ...whole, isOfChange: true, commit })])).toEqual([]);
    const [request] = server.requests;
    const body = JSON.parse(request?.text ?? '');
    expect(body).toMatchObject(subject);
    expect(gunzipSync(Buffer.from(body.sarif, 'base64')).toString()).toBe(SARIF);
  });

  it('uploads nothing that is too large', async () => {
    const { server, context, perform } = await start();
    // Random text can hardly be packed.
    const noise = Buffer.from(Float64Array.from({ length: 1_700_000 }, (_, at) => Math.sin(at * at)).buffer);
    const sarif = noise.toString('base64');
    expect(await perform([sarifExtra(context, { ...whole, sarif, commit: SHA })])).toEqual([
      expect.stringMatching(/it is 1\d\.\d MB gzipped, and code scanning takes 10\.5 MB/),
    ]);
    expect(server.operations).toEqual([]);
  });
});
