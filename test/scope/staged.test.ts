import { copyFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { growingRoom } from '../../src/scope/room.js';
import { hookRepository, listStaged } from '../../src/scope/staged.js';
import { readHeld } from '../../src/scope/tree.js';
import { readVersions } from '../../src/scope/version-reader.js';
import { Folder } from '../support/folder.js';

async function staged(folder: Folder, environment: Readonly<Record<string, string>> = {}) {
  const repository = hookRepository(folder.path, environment, folder.path);
  const listed = await listStaged(repository, { paths: [], exclude: ['skip'] }, 1000);
  const texts: string[] = [];
  await readVersions(repository, listed.versions, growingRoom(), ({ path }, bytes) => {
    texts.push(`${path}: ${Buffer.from(bytes).toString()}`);
  });
  return { ...listed, texts: texts.sort() };
}

describe('listStaged', () => {
  it('gives what is in the index, not what is on the disk', async () => {
    const folder = new Folder({ 'a.txt': '1', 'b.txt': '1', 'c.txt': '1' }).commit();
    const before = folder.id('HEAD:a.txt');
    folder.write({ 'a.txt': '2', 'new.txt': 'new' }).remove('c.txt');
    folder.git('add', '--all');
    folder.write({ 'a.txt': '3', 'b.txt': '3', 'untracked.txt': 'u' });
    const { texts, versions, head, addedNames, complete } = await staged(folder);
    expect(texts).toEqual(['a.txt: 2', 'new.txt: new']);
    expect(versions.find(({ path }) => path === 'a.txt')).toMatchObject({
      commit: null,
      isNewest: true,
      base: before,
      before: [[before]],
    });
    expect(addedNames).toEqual([{ path: 'new.txt', commit: null }]);
    expect(head).toBe(folder.id());
    expect(complete).toBe(true);
  });

  it('gives everything before the first commit', async () => {
    const folder = new Folder({ 'a.txt': 'a', 'later.txt': 'later' });
    folder.git('init', '--quiet');
    folder.git('add', 'a.txt');
    folder.git('add', '--intent-to-add', 'later.txt');
    expect(await staged(folder)).toMatchObject({ head: null, texts: ['a.txt: a'], complete: true });
  });

  it('leaves out what is only meant to be added, mode changes, and what is excluded', async () => {
    const folder = new Folder({ 'run.sh': 'run' }).commit();
    folder.write({ 'later.txt': 'later', 'skip/x.txt': 'x' });
    folder.git('add', '--intent-to-add', 'later.txt');
    folder.git('add', 'skip');
    folder.git('update-index', '--chmod=+x', 'run.sh');
    const { versions, skipped, addedNames } = await staged(folder);
    expect(versions).toEqual([]);
    expect(addedNames).toEqual([]);
    expect(skipped).toEqual([{ path: 'skip/x.txt', reason: 'excluded', harmless: true }]);
  });

  it('tells a moved file from a new one', async () => {
    const folder = new Folder({ 'old/a.txt': '1\n2\n', 'b.txt': 'b' }).commit();
    const old = folder.id('HEAD:old/a.txt');
    folder.git('mv', 'b.txt', 'moved.txt');
    folder.write({ 'new/a.txt': '1\n2\n3\n' }).remove('old');
    folder.git('add', '--all');
    const { versions } = await staged(folder);
    const moved = versions.find(({ path }) => path === 'moved.txt')?.blob ?? '';
    expect(await readHeld(folder.path, folder.id(), [moved])).toEqual(new Set([moved]));
    expect(versions.find(({ path }) => path === 'new/a.txt')?.before[0]?.[0]).toBe(old);
  });

  it('takes the index and the repository that git names to a hook, and no other variable', async () => {
    const folder = new Folder({ 'a.txt': '1' }).commit();
    const index = join(folder.path, '.git', 'next-index');
    folder.write({ 'a.txt': '2' });
    folder.git('add', 'a.txt');
    copyFileSync(join(folder.path, '.git', 'index'), index);
    folder.git('reset', '--quiet', '--hard');
    expect((await staged(folder)).texts).toEqual([]);
    for (const file of [index, relative(folder.path, index)]) {
      const environment = {
        GIT_INDEX_FILE: file,
        GIT_DIR: '.git',
        GIT_EXTERNAL_DIFF: 'false',
        GIT_WORK_TREE: '/',
      };
      expect((await staged(folder, environment)).texts).toEqual(['a.txt: 2']);
    }
    const { variables } = hookRepository(
      '/x',
      { GIT_INDEX_FILE: 'i', GIT_OBJECT_DIRECTORY: '/o' },
      folder.path,
    );
    expect(variables).toEqual({ GIT_INDEX_FILE: join(folder.path, 'i') });
  });

  it('leaves out what a merge brings from the other side', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'side.txt': 'side' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    folder.write({ 'evil.txt': 'evil' });
    folder.git('add', '--all');
    expect((await staged(folder)).texts).toEqual(['evil.txt: evil']);
  });

  it('is not whole in a conflict', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'a.txt': 'side' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'a.txt': 'main' }).commit();
    expect(() => folder.git('merge', '--quiet', 'side')).toThrow();
    expect(await staged(folder)).toMatchObject({
      complete: false,
      skipped: [{ path: 'a.txt', harmless: false }],
    });
  });

  it('says why it cannot list', async () => {
    const folder = new Folder();
    const { complete, skipped } = await staged(folder);
    expect(complete).toBe(false);
    expect(skipped[0]?.reason).toMatch(/^git could not list what is staged: .*not a git repository/);
  });
});
