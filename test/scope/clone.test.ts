import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CloneWish, cloneRepository } from '../../src/scope/clone.js';
import { Folder } from '../support/folder.js';
import { GitServer } from '../support/git-server.js';

const TOKEN = `ghs_${'x'.repeat(20)}`;

function served(origin: Folder): Folder {
  origin.git('config', 'uploadpack.allowFilter', 'true');
  return origin;
}

function wishOf(origin: Folder, wish: Partial<CloneWish> = {}): CloneWish {
  const url = pathToFileURL(origin.path).href;
  return {
    remote: { protocol: 'file', server: 'file:///', url, token: '' },
    folder: new Folder().path,
    scope: 'tree',
    pullRequests: false,
    leaveOutFrom: 1_000_000,
    timeLimitMs: 60_000,
    signal: new AbortController().signal,
    ...wish,
  };
}

function git(folder: string, ...parameters: readonly string[]): string {
  const clone = new Folder();
  return clone.git('-C', folder, ...parameters);
}

/** Two commits, a branch beside, a tag and a pull request that no branch reaches. */
function repository(): Folder {
  const origin = served(new Folder({ 'a.txt': '1' }).commit('One'));
  origin.write({ 'a.txt': '2' }).commit('Two');
  origin.git('branch', 'side', 'HEAD~1');
  origin.git('tag', 'v1');
  origin.git('update-ref', 'refs/pull/7/head', origin.git('commit-tree', '-m', 'Pull', 'HEAD^{tree}'));
  return origin;
}

describe('cloneRepository', () => {
  it('fetches the newest commit alone, and checks nothing out', async () => {
    const origin = repository();
    const wish = wishOf(origin);
    const end = await cloneRepository(wish);
    expect(end).toEqual({ kind: 'cloned', bytes: expect.any(Number) });
    expect(git(wish.folder, 'rev-parse', 'HEAD')).toBe(origin.id());
    expect(git(wish.folder, 'rev-list', '--count', '--all')).toBe('1');
    expect(readdirSync(wish.folder)).toEqual(['.git']);
    expect(existsSync(join(wish.folder, '.git', 'hooks'))).toBe(false);
  });

  it('fetches all that branches and tags reach, and pull requests where they are wanted', async () => {
    const origin = repository();
    const wish = wishOf(origin, { scope: 'history' });
    await cloneRepository(wish);
    expect(git(wish.folder, 'for-each-ref', '--format=%(refname)').split('\n')).toEqual([
      'refs/heads/main',
      'refs/heads/side',
      'refs/starkey/head',
      'refs/tags/v1',
    ]);
    expect(git(wish.folder, 'rev-list', '--count', '--all')).toBe('2');
    const further = wishOf(origin, { scope: 'history', pullRequests: true });
    await cloneRepository(further);
    expect(git(further.folder, 'rev-list', '--count', '--all')).toBe('3');
  });

  it('leaves out what is too large', async () => {
    const origin = served(new Folder({ 'big.bin': 'x'.repeat(2000), 'a.txt': 'a' }).commit());
    const wish = wishOf(origin, { leaveOutFrom: 1000 });
    await cloneRepository(wish);
    const missing = git(wish.folder, 'rev-list', '--objects', '--missing=print', 'HEAD');
    expect(missing).toContain(`?${origin.id('HEAD:big.bin')}`);
    expect(missing).not.toContain(`?${origin.id('HEAD:a.txt')}`);
  });

  it('tells an empty repository from one without its default branch, and from none', async () => {
    const empty = new Folder();
    empty.git('init', '--quiet', '--bare');
    expect(await cloneRepository(wishOf(empty))).toEqual({ kind: 'empty' });
    expect(await cloneRepository(wishOf(empty, { scope: 'history' }))).toEqual({ kind: 'empty' });
    const odd = repository();
    odd.git('symbolic-ref', 'HEAD', 'refs/heads/gone');
    expect(await cloneRepository(wishOf(odd))).toEqual({
      kind: 'failed',
      reason: 'its default branch does not exist',
    });
    const none = await cloneRepository(wishOf(new Folder()));
    expect(none).toMatchObject({ kind: 'failed', reason: expect.stringContaining('not appear to be a git') });
  });

  it.skipIf(process.platform === 'win32')(
    'gives the token to the server by no argument and no file',
    async () => {
      const root = new Folder();
      const origin = served(new Folder({ 'a.txt': '1' }).commit());
      root.git('clone', '--quiet', '--bare', origin.path, 'octo/app');
      new Folder().git('-C', join(root.path, 'octo', 'app'), 'config', 'uploadpack.allowFilter', 'true');
      const server = await GitServer.start(root.path, TOKEN);
      const url = `${server.url}/octo/app`;
      const wish = wishOf(origin, {
        remote: { protocol: 'http', server: `${server.url}/`, url, token: TOKEN },
      });
      expect(await cloneRepository(wish)).toMatchObject({ kind: 'cloned' });
      expect(server.requests.some(({ isAuthorized }) => isAuthorized)).toBe(true);
      const config = git(wish.folder, 'config', '--list', '--local');
      expect(config).toContain(url);
      expect(config).not.toContain(TOKEN);
      expect(config).not.toContain(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'));
    },
  );

  it('gives up when its time is over', async () => {
    const end = await cloneRepository(wishOf(repository(), { timeLimitMs: 0 }));
    expect(end).toEqual({ kind: 'failed', reason: 'the server was not done in time' });
  });
});
