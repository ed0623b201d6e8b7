import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect, type GitHubClient } from '../../src/github/client.js';
import { refusal, secondaryLimit, UNICORN } from '../support/github/fault.js';
import { EVERYTHING } from '../support/github/identity.js';
import { GitHubServer } from '../support/github/server.js';

const TOKEN = 'a-token-of-the-test';
const PULL = { owner: 'octo', repo: 'app', issue_number: 1 } as const;

async function start(timeoutMs = 20_000, prefix: '' | '/api/v3' = '') {
  const server = await GitHubServer.start({ prefix });
  server.addToken(TOKEN, EVERYTHING);
  const repository = server.world.addRepository('octo/app');
  repository.addPull();
  const told: string[] = [];
  const tell = (sentence: string) => void told.push(sentence);
  const client = await connect({ apiUrl: server.url, token: TOKEN, timeoutMs, tell });
  return { server, repository, client, told };
}

function comment({ octokit }: GitHubClient, body = 'Hello') {
  return octokit.rest.issues.createComment({ ...PULL, body });
}

function comments({ octokit }: GitHubClient) {
  return octokit.rest.issues.listComments(PULL);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('connect', () => {
  it.each(['', '/api/v3'] as const)('asks the API below %j', async (prefix) => {
    const { server, client, repository } = await start(20_000, prefix);
    await comment(client);
    const { viewer } = await client.octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    expect(viewer.login).toBe('github-actions[bot]');
    expect(repository.comments).toMatchObject([{ author: 'github-actions[bot]', body: 'Hello' }]);
    expect(server.operations).toEqual(['issues/create-comment', 'graphql']);
    expect(server.requests[0]?.headers.authorization).toBe(`token ${TOKEN}`);
  });

  it('asks for all pages', async () => {
    const { client, repository } = await start();
    for (let index = 0; index < 205; index++) repository.addComment(1, 'somebody', `No. ${index}`);
    const all = await client.octokit.paginate(client.octokit.rest.issues.listComments, {
      ...PULL,
      per_page: 100,
    });
    expect(all.map(({ body }) => body)).toEqual(repository.comments.map(({ body }) => body));
  });

  it.each([403, 429] as const)(
    'waits for a secondary limit (%i) as long as it is told to',
    async (status) => {
      const { server, client, repository, told } = await start();
      server.fault('issues/create-comment', secondaryLimit(1, status));
      await comment(client);
      expect(repository.comments).toHaveLength(1);
      expect(told).toEqual(["GitHub's secondary rate limit is reached: waiting 1 s."]);
      const [first, second] = server.requests;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
    },
  );

  it('waits for a secondary limit of a question, too', async () => {
    const { server, client, told } = await start();
    server.fault('issues/list-comments', secondaryLimit(1, 429));
    await comments(client);
    expect(server.operations).toHaveLength(2);
    expect(told).toHaveLength(1);
  });

  it('waits until the rate limit is reset', async () => {
    const { server, client, told } = await start();
    server.quota.leave(1, 1);
    await comments(client);
    await comments(client);
    expect(server.requests.map(({ status }) => status)).toEqual([200, 403, 200]);
    expect(told).toEqual([expect.stringMatching(/^GitHub's rate limit is reached: waiting [1-3] s\.$/)]);
  });

  it('does not wait for a limit that outlasts the deadline', async () => {
    const { server, client, told } = await start(5_000);
    server.quota.leave(0, 60);
    await expect(comments(client)).rejects.toMatchObject({ status: 403 });
    server.fault('issues/create-comment', secondaryLimit(60));
    await expect(comment(client)).rejects.toMatchObject({ status: 403 });
    expect(told).toEqual([]);
  });

  it('asks again where a question failed for no reason of its own', async () => {
    const { server, client } = await start();
    server.fault('issues/list-comments', UNICORN);
    await comments(client);
    expect(server.requests.map(({ status }) => status)).toEqual([502, 200]);
    server.fault('issues/list-comments', { kind: 'cut' });
    await comments(client);
    expect(server.operations).toHaveLength(4);
  });

  it('keeps a distance between changes, and none to those of another', async () => {
    const { server, client } = await start();
    await comment(client);
    await comment(client.apart());
    await comment(client);
    const [first = 0, apart = 0, second = 0] = server.requests.map(({ at }) => at);
    expect(second - first).toBeGreaterThanOrEqual(950);
    expect(apart - first).toBeLessThan(second - apart);
  });

  it('makes nothing twice', async () => {
    const { server, client, repository } = await start();
    server.fault('issues/create-comment', { kind: 'cut-after' });
    await expect(comment(client)).rejects.toMatchObject({ status: 500 });
    expect(repository.comments).toHaveLength(1);
  });

  it.each([401, 403, 404, 422])('takes %i for the answer', async (status) => {
    const { server, client } = await start();
    server.fault('issues/list-comments', refusal(status, 'No'));
    await expect(comments(client)).rejects.toMatchObject({ status });
    expect(server.operations).toHaveLength(1);
  });

  it('gives up a slow server at the deadline, and asks nothing afterwards', async () => {
    const { server, client } = await start(300);
    server.fault('issues/list-comments', { kind: 'slow', ms: 1_500 });
    const { deadline } = client;
    await expect(deadline.bound(comments(client))).rejects.toThrow('and took longer');
    await expect(deadline.bound(comments(client))).rejects.toThrow('and took longer');
    await expect(comment(client)).rejects.toThrow();
    expect(server.operations).toHaveLength(1);
  });
});
