import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.js';
import { listRepositories } from '../../src/github/repositories.js';
import { unreachedReason } from '../../src/github/unreached.js';
import { UNICORN } from '../support/github/fault.js';
import { GitHubServer } from '../support/github/server.js';

/** An address where somebody was, and is no more. */
async function leftAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

/** A client that asks once. */
async function open(apiUrl: string, token: string) {
  const client = await connect({ apiUrl, token, timeoutMs: 10_000, tell: () => {} });
  client.octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retries: 0 };
  });
  return client;
}

async function failureOf(apiUrl: string, token: string): Promise<unknown> {
  const { octokit } = await open(apiUrl, token);
  return octokit.rest.repos.listForOrg({ org: 'octo' }).then(
    () => null,
    (error: unknown) => error,
  );
}

describe('unreachedReason', () => {
  it('is the code of the system', async () => {
    expect(unreachedReason(await failureOf(await leftAddress(), 'a-token'))).toBe('ECONNREFUSED');
  });

  it('does not quote a token that is none', async () => {
    expect(unreachedReason(await failureOf(await leftAddress(), 'a\ntoken'))).toBe('no connection was made');
  });

  it('is none where the server answered', async () => {
    const server = await GitHubServer.start();
    server.addToken('a-token');
    server.faultAlways('repos/list-for-org', UNICORN);
    const failure = await failureOf(server.url, 'a-token');
    expect(failure).toMatchObject({ status: expect.any(Number) });
    expect(unreachedReason(failure)).toBeNull();
  });

  it('is what a list of repositories says, and not that GitHub answered', async () => {
    const client = await open(await leftAddress(), 'a-token');
    const listed = listRepositories(client, { kind: 'organization', name: 'octo' });
    await expect(listed).rejects.toThrow(
      "The organization 'octo' could not be listed: GitHub gave no answer (ECONNREFUSED).",
    );
  });
});
