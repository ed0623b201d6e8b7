import { describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.js';
import { listRepositories } from '../../src/github/repositories.js';
import type { SweepOwner } from '../../src/model/sweep.js';
import { GitHubServer } from '../support/github/server.js';

const OCTO: SweepOwner = { kind: 'organization', name: 'octo' };

async function start() {
  const server = await GitHubServer.start();
  server.addToken('app-token');
  server.addToken('user-token', { login: 'Mona', type: 'user', permissions: { contents: 'read' } });
  server.world.organizations.add('octo');
  const list = async (owner: SweepOwner, token = 'app-token', timeoutMs = 30_000) => {
    const client = await connect({ apiUrl: server.url, token, timeoutMs, tell: () => {} });
    return listRepositories(client, owner);
  };
  return { server, list };
}

describe('listRepositories', () => {
  it('gives all pages, with what a plan needs to know', async () => {
    const { server, list } = await start();
    for (let index = 0; index < 250; index++) server.world.addRepository(`octo/r${index}`, { size: index });
    server.world.addRepository('octo/z', {
      visibility: 'internal',
      isArchived: true,
      isFork: true,
      isDisabled: true,
      topics: ['shop'],
      pushedAt: null,
      size: 7,
    });
    const listed = await list(OCTO);
    expect(listed).toHaveLength(251);
    expect(listed.at(-1)).toEqual({
      name: 'octo/z',
      visibility: 'internal',
      archived: true,
      fork: true,
      isDisabled: true,
      topics: ['shop'],
      pushedAt: null,
      size: 7,
    });
    expect(server.operations).toEqual(Array.from({ length: 3 }, () => 'repos/list-for-org'));
  });

  it('gives those of an installation, and of a user all where the token is theirs', async () => {
    const { server, list } = await start();
    server.world.addRepository('octo/a', { isPrivate: true });
    server.world.addRepository('mona/open');
    server.world.addRepository('mona/closed', { isPrivate: true });
    const names = async (owner: SweepOwner, token: string) => {
      return (await list(owner, token)).map(({ name }) => name).sort();
    };
    expect(await names({ kind: 'installation' }, 'app-token')).toEqual([
      'mona/closed',
      'mona/open',
      'octo/a',
    ]);
    expect(await names({ kind: 'user', name: 'mona' }, 'app-token')).toEqual(['mona/open']);
    expect(await names({ kind: 'user', name: 'mona' }, 'user-token')).toEqual(['mona/closed', 'mona/open']);
  });

  it.each<[string, SweepOwner, string, string]>([
    ['no such organization', { kind: 'organization', name: 'none' }, 'app-token', 'no such organization'],
    ['no such user', { kind: 'user', name: 'none' }, 'app-token', 'no such user'],
    ['a wrong token', OCTO, 'wrong', 'does not know the token'],
    ['a token of no installation', { kind: 'installation' }, 'user-token', 'none of an installation'],
  ])('says that there is %s', async (_, owner, token, sentence) => {
    const { list } = await start();
    await expect(list(owner, token)).rejects.toThrow(sentence);
  });

  it('never gives a part of the list: a page that fails for good fails it all', async () => {
    const { server, list } = await start();
    for (let index = 0; index < 150; index++) server.world.addRepository(`octo/r${index}`);
    server.faultAlways('repos/list-for-org', { kind: 'slow', ms: 400 });
    await expect(list(OCTO, 'app-token', 600)).rejects.toThrow('Allow more by --timeout');
  });
});
