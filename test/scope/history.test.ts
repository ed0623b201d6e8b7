import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Repository } from '../../src/scope/git.js';
import { type HistoryOptions, listHistory } from '../../src/scope/history.js';
import { readMessages } from '../../src/scope/message.js';
import { growingRoom } from '../../src/scope/room.js';
import { readVersions, shardsOf } from '../../src/scope/version-reader.js';
import { Folder } from '../support/folder.js';

const OPTIONS: HistoryOptions = {
  filter: { paths: [], exclude: [] },
  maxSize: 1_000_000,
  stashes: false,
  reflog: false,
  processes: 2,
  progress: () => {},
};

async function history(place: string | Repository, options: Partial<HistoryOptions> = {}) {
  const listed = await listHistory(place, { ...OPTIONS, ...options });
  const texts: string[] = [];
  const unread = await readVersions(place, listed.versions, growingRoom(), ({ path }, bytes) => {
    texts.push(`${path}: ${Buffer.from(bytes).toString()}`);
  });
  const messages: string[] = [];
  await readMessages(place, listed.messages, growingRoom(), ({ kind, bytes }) => {
    messages.push(`${kind}: ${Buffer.from(bytes).toString().trim()}`);
  });
  return { ...listed, texts: texts.sort(), messageTexts: messages.sort(), unread };
}

describe('listHistory', () => {
  it('gives every version that branches, remote branches and tags reach, once, at its first commit', async () => {
    const folder = new Folder({ 'a.txt': '1' }).commit();
    const first = folder.id();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'side.txt': 'side' }).commit();
    folder.git('update-ref', 'refs/remotes/origin/gone', 'HEAD');
    folder.git('checkout', '--quiet', 'main');
    folder.git('branch', '--quiet', '--delete', '--force', 'side');
    folder.write({ 'tagged.txt': 'tagged' }).commit();
    folder.git('tag', 'light');
    folder.git('reset', '--quiet', '--hard', 'HEAD~1');
    folder.write({ 'a.txt': '2' }).commit();
    folder.write({ 'a.txt': '1' }).commit();
    const found = await history(folder.path);
    expect(found.texts).toEqual(['a.txt: 1', 'a.txt: 2', 'side.txt: side', 'tagged.txt: tagged']);
    expect(found.versions.find(({ blob }) => blob === folder.id('HEAD:a.txt'))).toMatchObject({
      commit: first,
      order: 0,
      isNewest: true,
    });
    expect(found.versions.filter(({ isNewest }) => isNewest)).toHaveLength(1);
    expect(found).toMatchObject({ head: folder.id(), commits: 5, complete: true, skipped: [] });
  });

  it('gives what only a merge commit holds', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'b.txt': 'b' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    folder.write({ 'evil.txt': 'evil' }).commit('Merge');
    const found = await history(folder.path);
    expect(found.texts).toEqual(['a.txt: a', 'b.txt: b', 'evil.txt: evil']);
    expect(found.versions.find(({ path }) => path === 'evil.txt')?.commit).toBe(folder.id());
  });

  it('gives a content once for each path', async () => {
    const folder = new Folder({ 'a.txt': 'same', 'b.txt': 'same' }).commit();
    const found = await history(folder.path);
    expect(found.texts).toEqual(['a.txt: same', 'b.txt: same']);
    expect(shardsOf(found.versions, 8)).toHaveLength(1);
  });

  it('reads messages of commits, of tags and of tags of tags, and notes', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit('First\n\nBody');
    folder.git('tag', '--annotate', '--message', 'Release', 'v1');
    folder.git('tag', '--annotate', '--message', 'Nested', 'v1-signed', 'v1');
    folder.git('notes', 'add', '--message', 'Noted');
    const { messageTexts, texts } = await history(folder.path);
    expect(messageTexts).toEqual([
      'commit: First\n\nBody',
      "commit: Notes added by 'git notes add'",
      'tag: Nested',
      'tag: Release',
    ]);
    expect(texts).toEqual(['a.txt: a', `refs/notes/${folder.id()}: Noted\n`]);
  });

  it('follows refs to blobs and trees', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    const blob = folder.gitWithInput('lone', 'hash-object', '-w', '--stdin');
    const inTree = folder.gitWithInput('in a tree', 'hash-object', '-w', '--stdin');
    const tree = folder.gitWithInput(`100644 blob ${inTree}\tf.txt\n`, 'mktree');
    folder.git('tag', 'blob', blob);
    folder.git('tag', '--annotate', '--message', 'A tree', 'tree', tree);
    const { texts } = await history(folder.path);
    expect(texts).toEqual(['a.txt: a', 'refs/tags/blob: lone', 'refs/tags/tree/f.txt: in a tree']);
  });

  it('leaves out stashes, the reflog and what nothing reaches, the first two unless asked', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    folder.gitWithInput('unreachable', 'hash-object', '-w', '--stdin');
    folder.write({ 'lost.txt': 'lost' }).commit();
    folder.git('reset', '--quiet', '--hard', 'HEAD~1');
    folder.write({ 'a.txt': 'stashed' });
    folder.git('stash', '--quiet');
    expect((await history(folder.path)).texts).toEqual(['a.txt: a']);
    expect((await history(folder.path, { stashes: true })).texts).toEqual(['a.txt: a', 'a.txt: stashed']);
    expect((await history(folder.path, { reflog: true })).texts).toContain('lost.txt: lost');
  });

  it('filters by path and size', async () => {
    const folder = new Folder({
      'in/a.txt': 'a',
      'in/large.txt': 'large',
      'in/skip/b.txt': 'b',
      'c.txt': 'c',
    }).commit();
    const filter = { paths: ['in'], exclude: ['in/skip'] };
    const { texts, skipped, complete } = await history(folder.path, { filter, maxSize: 4 });
    expect(texts).toEqual(['in/a.txt: a']);
    expect(skipped).toEqual([
      { path: 'in/skip/b.txt', reason: 'excluded', harmless: true },
      { path: 'in/large.txt', reason: 'larger than 4 bytes (5)', harmless: true },
    ]);
    expect(complete).toBe(true);
  });

  it('is not fooled by replace refs or grafts', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    folder.write({ 'key.txt': 'key' }).commit();
    const hidden = folder.id();
    folder.remove('key.txt').commit();
    folder.git('replace', folder.id('HEAD~1:key.txt'), folder.id('HEAD:a.txt'));
    folder.git('replace', '--graft', 'HEAD', 'HEAD~2');
    folder.write({ '.git/info/grafts': `${folder.id()}\n` });
    const { texts, versions } = await history(folder.path);
    const ofFiles = texts.filter((text) => !text.startsWith('refs/replace/'));
    expect(ofFiles).toEqual(['a.txt: a', 'key.txt: key']);
    expect(versions.find(({ path }) => path === 'key.txt')?.commit).toBe(hidden);
  });

  it('is the same in one process and in several', async () => {
    const folder = new Folder().commit();
    const commits = Array.from({ length: 1200 }, (_, index) => {
      const text = `${index % 700}`;
      return `commit refs/heads/main\ncommitter T <t@example.com> ${index} +0000\ndata 1\nx\nM 100644 inline f${index % 5}\ndata ${text.length}\n${text}\n`;
    });
    folder.gitWithInput(commits.join(''), 'fast-import', '--quiet', '--force');
    const told: number[] = [];
    const one = await listHistory(folder.path, { ...OPTIONS, processes: 1 });
    const two = await listHistory(folder.path, {
      ...OPTIONS,
      processes: 2,
      progress: (done) => told.push(done),
    });
    expect(two).toEqual(one);
    expect(one.versions).toHaveLength(700);
    expect(told.at(-1)).toBeGreaterThan(1000);
  });

  it('finds nothing in a repository without commits', async () => {
    const folder = new Folder({ 'a.txt': 'a' });
    folder.git('init', '--quiet');
    expect(await history(folder.path)).toMatchObject({
      head: null,
      commits: 0,
      versions: [],
      complete: true,
    });
  });

  it('says that a shallow clone is not whole', async () => {
    const folder = new Folder({ 'a.txt': '1' }).commit();
    folder.write({ 'a.txt': '2' }).commit();
    const { texts, complete, skipped } = await history(folder.clone('--depth=1').path);
    expect(texts).toEqual(['a.txt: 2']);
    expect(complete).toBe(false);
    expect(skipped).toMatchObject([
      { path: '.', reason: expect.stringMatching(/only 1 commit is here.*unshallow/) },
    ]);
  });

  it('names what a partial clone lacks', async () => {
    const folder = new Folder({ 'a.txt': '1' }).commit();
    folder.write({ 'a.txt': '2' }).commit();
    const { texts, complete, skipped } = await history(folder.clone('--filter=blob:none').path);
    expect(texts).toEqual(['a.txt: 2']);
    expect(complete).toBe(false);
    expect(skipped).toMatchObject([
      { path: 'a.txt', reason: expect.stringMatching(/missing from this clone/) },
    ]);
  });

  it('reads on after a broken object, and says which it is', async () => {
    const folder = new Folder({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' }).commit();
    const broken = folder.id('HEAD:b.txt');
    truncate(folder, broken);
    const { texts, skipped, unread, complete } = await history(folder.path);
    expect(texts).toEqual(['a.txt: a', 'c.txt: c']);
    expect([...skipped, ...unread]).toMatchObject([{ path: 'b.txt', harmless: false }]);
    expect(complete && unread.length === 0).toBe(false);
  });

  it('says that a repository is broken', async () => {
    const folder = new Folder({ 'a.txt': '1' }).commit();
    folder.write({ 'a.txt': '2' }).commit();
    const parent = folder.id('HEAD~1');
    rmSync(join(folder.path, '.git', 'objects', parent.slice(0, 2), parent.slice(2)), { force: true });
    const { complete, skipped } = await history(folder.path);
    expect(complete).toBe(false);
    expect(skipped[0]?.reason).toMatch(/^git could not list the whole history: .*[0-9a-f]{40}/);
  });

  it('reads a bare repository that is named', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    const bare = folder.clone('--bare');
    const place = { folder: bare.path, variables: { GIT_DIR: bare.path } };
    expect((await history(place)).texts).toEqual(['a.txt: a']);
  });
});

/** Cuts a loose object short. */
function truncate(folder: Folder, object: string): void {
  const file = join(folder.path, '.git', 'objects', object.slice(0, 2), object.slice(2));
  rmSync(file, { force: true });
  folder.write({ [`.git/objects/${object.slice(0, 2)}/${object.slice(2)}`]: 'broken' });
  truncateSync(file, 3);
}
