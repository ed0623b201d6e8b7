import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { refusal } from './fault.js';
import { EVERYTHING, type Permissions } from './identity.js';
import { GitHubServer } from './server.js';

const TOKEN = 'a-token-of-the-test';
const SHA = 'a'.repeat(40);

async function start(permissions: Permissions = EVERYTHING, prefix: '' | '/api/v3' = '') {
  const server = await GitHubServer.start({ prefix });
  server.addToken(TOKEN, permissions);
  const repository = server.world.addRepository('octo/app');
  repository.addPull({ diff: { 'a.json': [[3, 9]] } });
  return { server, repository };
}

/** Asks as any program would, without a library of GitHub's. */
async function ask(server: GitHubServer, method: string, path: string, body?: unknown, token = TOKEN) {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  const json = isJson && text !== '' ? JSON.parse(text) : null;
  return { status: response.status, headers: response.headers, text, json };
}

const COMMENTS = '/repos/octo/app/issues/1/comments';
const RUNS = '/repos/octo/app/check-runs';

function annotations(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: 'a.json',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    message: `No. ${index + 1}`,
  }));
}

describe('the server of GitHub', () => {
  it('refuses and remembers what GitHub does not describe', async () => {
    const { server } = await start();
    const wrong = [
      ['POST', COMMENTS, { text: 'x' }],
      ['POST', COMMENTS, undefined],
      ['GET', `${COMMENTS}?perpage=3`, undefined],
      ['GET', `${COMMENTS}?per_page=many`, undefined],
      ['POST', RUNS, { name: 'x', head_sha: SHA, conclusion: 'fine' }],
      ['POST', RUNS, { name: 'x', head_sha: SHA, output: { title: 't', summary: 'x'.repeat(65_536) } }],
    ] as const;
    for (const [method, path, body] of wrong) {
      expect(await ask(server, method, path, body)).toMatchObject({ status: 422 });
      expect(server.takeProblems().length).toBeGreaterThan(0);
    }
    expect(await ask(server, 'GET', '/nothing')).toMatchObject({ status: 404 });
    expect(server.takeProblems()).toEqual(['No such operation: GET /nothing']);
  });

  it.each([
    ['', 'a-token-of-the-test', 'octo/app', 200],
    ['without a token', '', 'octo/app', 401],
    ['with a wrong token', 'wrong', 'octo/app', 401],
    ['of a repository that is not there', 'a-token-of-the-test', 'octo/none', 404],
  ])('lets in whoever may ask %s', async (_, token, repository, status) => {
    const { server } = await start();
    const reply = await ask(server, 'GET', `/repos/${repository}/issues/1/comments`, undefined, token);
    expect(reply.status).toBe(status);
  });

  it.each([
    [{}, false, 200, 403],
    [{}, true, 403, 403],
    [{ 'pull-requests': 'read' }, true, 200, 403],
    [{ 'pull-requests': 'write' }, true, 200, 201],
    [{ issues: 'write' }, true, 200, 201],
  ] as const)(
    'knows what a token with %j may do (private: %s)',
    async (permissions, isPrivate, read, write) => {
      const { server } = await start(permissions);
      server.world.addRepository('octo/other', { isPrivate }).addPull();
      const path = '/repos/octo/other/issues/1/comments';
      expect(await ask(server, 'GET', path)).toMatchObject({ status: read });
      const reply = await ask(server, 'POST', path, { body: 'x' });
      expect(reply.status).toBe(write);
      if (write === 403) expect(reply.json.message).toBe('Resource not accessible by integration');
    },
  );

  it('pages lists by links', async () => {
    const { server, repository } = await start();
    for (let index = 0; index < 70; index++) repository.addComment(1, 'somebody', 'x');
    const first = await ask(server, 'GET', COMMENTS);
    expect(first.json).toHaveLength(30);
    expect(first.headers.get('link')).toBe(
      `<${server.url}${COMMENTS}?page=2>; rel="next", <${server.url}${COMMENTS}?page=3>; rel="last"`,
    );
    const last = await ask(server, 'GET', `${COMMENTS}?page=3`);
    expect(last.json).toHaveLength(10);
    expect(last.headers.get('link')).not.toContain('rel="next"');
    expect((await ask(server, 'GET', `${COMMENTS}?per_page=500`)).json).toHaveLength(70);
  });

  it('takes bodies of 65,536 characters, and none longer', async () => {
    const { server } = await start();
    expect(await ask(server, 'POST', COMMENTS, { body: '🔑'.repeat(65_536) })).toMatchObject({ status: 201 });
    const { status, json } = await ask(server, 'POST', COMMENTS, { body: 'x'.repeat(65_537) });
    expect([status, json.errors[0].message]).toEqual([422, 'Body is too long (maximum is 65536 characters)']);
  });

  it('adds the annotations of updates to those that a check run has, fifty at a time', async () => {
    const { server, repository } = await start();
    const output = { title: 't', summary: 's', annotations: annotations(50) };
    const { json } = await ask(server, 'POST', RUNS, { name: 'x', head_sha: SHA, output });
    expect([json.status, json.output.annotations_count]).toEqual(['queued', 50]);
    const more = { output: { ...output, summary: 'later', annotations: annotations(7) } };
    const updated = await ask(server, 'PATCH', `${RUNS}/${json.id}`, { ...more, conclusion: 'failure' });
    expect(updated.json).toMatchObject({
      status: 'completed',
      output: { summary: 'later', annotations_count: 57 },
    });
    const listed = await ask(server, 'GET', `${RUNS}/${json.id}/annotations?per_page=100`);
    expect(listed.json).toHaveLength(57);

    const tooMany = { output: { ...output, annotations: annotations(51) } };
    expect(await ask(server, 'PATCH', `${RUNS}/${json.id}`, tooMany)).toMatchObject({ status: 422 });
    expect(server.takeProblems()).toHaveLength(1);
    expect(repository.checkRuns[0]?.annotations).toHaveLength(57);
  });

  it('lets no user make a check run', async () => {
    const { server } = await start();
    server.addToken('personal', { login: 'octo', type: 'user', permissions: EVERYTHING });
    const { status, json } = await ask(server, 'POST', RUNS, { name: 'x', head_sha: SHA }, 'personal');
    expect([status, json.message]).toEqual([403, 'You must authenticate via a GitHub App.']);
  });

  it('takes review comments only on lines of the diff', async () => {
    const { server, repository } = await start();
    const post = (comment: object) =>
      ask(server, 'POST', '/repos/octo/app/pulls/1/reviews', {
        event: 'COMMENT',
        commit_id: SHA,
        comments: [{ path: 'a.json', body: 'x', ...comment }],
      });
    expect(await post({ line: 4, side: 'RIGHT' })).toMatchObject({ status: 200 });
    expect(await post({ start_line: 3, line: 9 })).toMatchObject({ status: 200 });
    expect((await post({ line: 2 })).json.errors).toEqual(['Line could not be resolved']);
    expect((await post({ path: 'b.json', line: 4 })).json.errors).toEqual(['Path could not be resolved']);
    expect(repository.reviewComments).toHaveLength(2);
    expect((await ask(server, 'GET', '/repos/octo/app/pulls/1/comments')).json).toHaveLength(2);
    expect((await ask(server, 'GET', '/repos/octo/app/pulls/1/reviews')).json).toHaveLength(2);
  });

  it('keeps issues', async () => {
    const { server } = await start();
    const issues = '/repos/octo/app/issues';
    const { json } = await ask(server, 'POST', issues, { title: 'Leak', body: 'b', labels: ['starkey'] });
    expect(json).toMatchObject({ number: 2, state: 'open', labels: [{ name: 'starkey' }] });
    const closed = await ask(server, 'PATCH', `${issues}/2`, { state: 'closed', state_reason: 'completed' });
    expect(closed.json).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect((await ask(server, 'GET', `${issues}?state=closed&labels=starkey`)).json).toHaveLength(1);
    expect((await ask(server, 'GET', `${issues}?labels=starkey`)).json).toEqual([]);
    expect((await ask(server, 'GET', `${issues}/2`)).json.title).toBe('Leak');
    expect(await ask(server, 'POST', issues, { title: 'x'.repeat(257) })).toMatchObject({ status: 422 });
    expect((await ask(server, 'POST', '/repos/octo/app/labels', { name: 'starkey' })).status).toBe(422);
    expect((await ask(server, 'POST', `${issues}/2/labels`, { labels: ['bug'] })).json).toHaveLength(2);
  });

  it('takes SARIF that is gzipped, in base64 and within limits', async () => {
    const { server, repository } = await start();
    const post = (log: object) =>
      ask(server, 'POST', '/repos/octo/app/code-scanning/sarifs', {
        commit_sha: SHA,
        ref: 'refs/heads/main',
        sarif: gzipSync(JSON.stringify(log)).toString('base64'),
      });
    const run = (results: number) => ({ tool: { driver: { name: 'x' } }, results: Array(results).fill({}) });
    const { status, json } = await post({ version: '2.1.0', runs: [run(1)] });
    expect(status).toBe(202);
    const stored = await ask(server, 'GET', `/repos/octo/app/code-scanning/sarifs/${json.id}`);
    expect(stored.json.processing_status).toBe('complete');
    expect(await post({ version: '2.1.0', runs: [run(25_001)] })).toMatchObject({ status: 400 });
    repository.hasCodeScanning = false;
    expect(await post({ version: '2.1.0', runs: [run(1)] })).toMatchObject({ status: 403 });
    expect(repository.sarifs).toHaveLength(1);
  });

  it('lists the repositories of an organisation, of a user and of an installation', async () => {
    const { server } = await start();
    server.world.organizations.add('acme');
    for (let index = 0; index < 130; index++) {
      server.world.addRepository(`acme/r${index}`, { isPrivate: index % 2 === 0 });
    }
    const all = await ask(server, 'GET', '/orgs/acme/repos?per_page=100&type=all&sort=full_name');
    expect(all.json).toHaveLength(100);
    expect(all.headers.get('link')).toContain('page=2>; rel="next"');
    expect((await ask(server, 'GET', '/orgs/acme/repos?type=private&per_page=100')).json).toHaveLength(65);
    expect((await ask(server, 'GET', '/orgs/none/repos')).status).toBe(404);
    expect((await ask(server, 'GET', '/users/octo/repos')).json).toMatchObject([{ full_name: 'octo/app' }]);
    const installed = await ask(server, 'GET', '/installation/repositories?per_page=50');
    expect(installed.json).toMatchObject({ total_count: 131 });
    expect((await ask(server, 'GET', '/repos/octo/app')).json.default_branch).toBe('main');
    expect((await ask(server, 'GET', '/user/repos')).status).toBe(403);
  });

  it('tells and keeps the rate limit', async () => {
    const { server } = await start();
    server.quota.leave(1, 60);
    expect((await ask(server, 'GET', '/rate_limit')).json.rate.remaining).toBe(1);
    expect((await ask(server, 'GET', COMMENTS)).headers.get('x-ratelimit-remaining')).toBe('0');
    expect(await ask(server, 'GET', COMMENTS)).toMatchObject({ status: 403 });
    expect((await ask(server, 'GET', '/rate_limit')).status).toBe(200);
  });

  it('lets make only so much in a minute', async () => {
    const { server } = await start();
    for (let index = 0; index < 80; index++) await ask(server, 'POST', COMMENTS, { body: 'x' });
    const { status, headers } = await ask(server, 'POST', COMMENTS, { body: 'x' });
    expect([status, headers.get('retry-after')]).toEqual([403, '60']);
  });

  it('knows pull requests, and refuses diffs of too many files', async () => {
    const { server, repository } = await start();
    expect((await ask(server, 'GET', '/repos/octo/app/pulls/1')).json.changed_files).toBe(1);
    const names = Array.from({ length: 301 }, (_, index) => [`${index}.txt`, [] as const] as const);
    repository.addPull({ diff: Object.fromEntries(names) });
    const response = await fetch(`${server.url}/repos/octo/app/pulls/2`, {
      headers: { accept: 'application/vnd.github.v3.diff', authorization: `Bearer ${TOKEN}` },
    });
    expect(response.status).toBe(406);
    await response.text();
  });

  it('knows refs and commits', async () => {
    const { server, repository } = await start();
    repository.refs.set('refs/heads/main', SHA);
    repository.commits.add(SHA);
    expect((await ask(server, 'GET', '/repos/octo/app/git/ref/heads/main')).json.object.sha).toBe(SHA);
    expect((await ask(server, 'GET', `/repos/octo/app/git/commits/${SHA}`)).status).toBe(200);
    expect((await ask(server, 'GET', `/repos/octo/app/git/commits/${'b'.repeat(40)}`)).status).toBe(404);
    expect((await ask(server, 'POST', RUNS, { name: 'x', head_sha: 'b'.repeat(40) })).status).toBe(422);
    await ask(server, 'POST', RUNS, { name: 'x', head_sha: SHA });
    const runs = await ask(server, 'GET', '/repos/octo/app/commits/heads/main/check-runs');
    expect(runs.json).toMatchObject({ total_count: 1, check_runs: [{ name: 'x' }] });
  });

  it('does what it is told to at the next request', async () => {
    const { server } = await start(EVERYTHING, '/api/v3');
    server.fault('issues/list-comments', refusal(404, 'Not Found'), { kind: 'cut' });
    expect(await ask(server, 'GET', COMMENTS)).toMatchObject({ status: 404 });
    await expect(ask(server, 'GET', COMMENTS)).rejects.toThrow();
    expect(await ask(server, 'GET', COMMENTS)).toMatchObject({ status: 200 });
  });
});
