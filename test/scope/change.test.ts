import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddedLines } from '../../src/scope/added-lines-reader.js';
import { type Change, listChange } from '../../src/scope/change.js';
import type { PathFilter } from '../../src/scope/path-filter.js';
import { findRange } from '../../src/scope/range.js';
import { growingRoom } from '../../src/scope/room.js';
import { readHeld } from '../../src/scope/tree.js';
import type { Version } from '../../src/scope/version.js';
import { readVersions } from '../../src/scope/version-reader.js';
import { Folder } from '../support/folder.js';

const ALL: PathFilter = { paths: [], exclude: [] };

interface SeenVersion extends Version {
  /** Whether what was there before holds the same bytes. */
  readonly isCopy: boolean;
  readonly text: string;
}

interface SeenChange extends Change {
  readonly seen: readonly SeenVersion[];
  /** `path: text` of each version, sorted. */
  readonly texts: readonly string[];
}

interface Settings {
  readonly filter?: PathFilter;
  readonly maxSize?: number;
  readonly isDeepEnough?: boolean;
}

async function change(folder: Folder, base: string, settings: Settings = {}): Promise<SeenChange> {
  const found = await findRange(folder.path, base);
  if (!found.ok) throw new Error(found.reason);
  const { isDeepEnough = false } = settings;
  const range = { ...found.range, isDeepEnough };
  const listed = await listChange(folder.path, range, settings.filter ?? ALL, settings.maxSize);
  const seen: SeenVersion[] = [];
  const objects = listed.versions.map(({ blob }) => blob);
  const held = await Promise.all(listed.bases.map((commit) => readHeld(folder.path, commit, objects)));
  const copies = new Set(held.flatMap((each) => [...each]));
  const unread = await readVersions(folder.path, listed.versions, growingRoom(), (version, bytes) => {
    seen.push({ ...version, isCopy: copies.has(version.blob), text: Buffer.from(bytes).toString() });
  });
  expect(unread).toEqual([]);
  const texts = seen.map(({ path, text }) => `${path}: ${text}`).sort();
  return { ...listed, seen, texts };
}

/** A repository with one commit. */
function start(files: Readonly<Record<string, string>> = { 'a.txt': 'one\n' }): Folder {
  return new Folder(files).commit();
}

describe('listChange', () => {
  it('gives what one commit adds and a later one removes, at the first', async () => {
    const folder = start();
    const base = folder.id();
    folder.write({ 'key.txt': 'key' }).commit('Add');
    const added = folder.id();
    folder.remove('key.txt').commit('Remove');
    const { texts, seen, commits, complete } = await change(folder, base);
    expect(texts).toEqual(['key.txt: key']);
    expect(seen[0]).toMatchObject({
      commit: added,
      isNewest: false,
      isCopy: false,
      base: null,
      before: [[]],
    });
    expect(commits.map(({ author }) => author)).toEqual(['Test', 'Test']);
    expect(complete).toBe(true);
  });

  it('names the commit as git does', async () => {
    const folder = start();
    folder.write({ 'b.txt': 'b' });
    folder.git('add', '--all');
    const date = '2026-03-01T23:30:05-03:30';
    folder.git(
      'commit',
      '--quiet',
      '--author',
      'Zoë <z@example.com>',
      '--date',
      date,
      '--message',
      'Füge hinzu\n\nMehr',
    );
    const { commits, messages } = await change(folder, 'HEAD~1');
    expect(commits).toMatchObject([
      { id: folder.id(), author: 'Zoë', authorDate: date, parents: [folder.id('HEAD~1')] },
    ]);
    expect(commits[0]?.authorDate).toBe(folder.git('log', '-1', '--format=%aI'));
    expect(messages.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['Füge hinzu\n\nMehr\n']);
    expect(messages[0]?.title).toBe(`message of commit ${folder.id().slice(0, 12)}`);
  });

  it('gives each version of a file, with what it was before and in the base', async () => {
    const folder = start({ 'a.txt': 'one\n' });
    const first = folder.id('HEAD:a.txt');
    folder.write({ 'a.txt': 'two\n' }).commit();
    const second = folder.id('HEAD:a.txt');
    folder.write({ 'a.txt': 'three\n' }).commit();
    const { seen } = await change(folder, 'HEAD~2');
    expect(seen).toMatchObject([
      { text: 'two\n', base: first, before: [[first]], isNewest: false, order: 0 },
      { text: 'three\n', base: first, before: [[second], [first]], isNewest: true, order: 1 },
    ]);
  });

  it('leaves out what goes back to the base, and changes of mode alone', async () => {
    const folder = start({ 'a.txt': 'one\n', 'run.sh': 'run\n' });
    folder.write({ 'a.txt': 'two\n' }).commit();
    folder.write({ 'a.txt': 'one\n' }).commit();
    folder.git('update-index', '--chmod=+x', 'run.sh');
    folder.git('commit', '--quiet', '--message', 'Make it run');
    expect((await change(folder, 'HEAD~3')).texts).toEqual(['a.txt: two\n']);
  });

  it('gives what only a merge commit holds, and nothing that it takes from a parent', async () => {
    const folder = start();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'side.txt': 'side' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'main.txt': 'main' }).commit();
    const base = folder.id();
    folder.git('merge', '--quiet', '--no-commit', 'side');
    folder.write({ 'evil.txt': 'evil' }).commit('Merge');
    const { seen, texts } = await change(folder, base);
    expect(texts).toEqual(['evil.txt: evil', 'side.txt: side']);
    expect(seen.find(({ path }) => path === 'evil.txt')).toMatchObject({
      commit: folder.id(),
      before: [[], []],
    });
  });

  it('compares a merged file with all of its parents', async () => {
    const folder = start({ 'a.txt': '1\n2\n3\n4\n5\n' });
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'a.txt': '1\n2\n3\n4\nfive\n' }).commit();
    const side = folder.id('HEAD:a.txt');
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'a.txt': 'one\n2\n3\n4\n5\n' }).commit();
    const main = folder.id('HEAD:a.txt');
    folder.git('merge', '--quiet', 'side', '--message', 'Merge');
    const { seen } = await change(folder, 'HEAD^1');
    expect(seen.find(({ isNewest }) => isNewest)).toMatchObject({
      before: [[main], [side]],
    });
  });

  it('looks at every side of an octopus merge', async () => {
    const folder = start();
    const base = folder.id();
    for (const name of ['x', 'y', 'z']) {
      folder.git('checkout', '--quiet', '-b', name, 'main');
      folder.write({ [`${name}.txt`]: name }).commit();
    }
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'main.txt': 'main' }).commit();
    folder.git('merge', '--quiet', '--message', 'Merge', 'x', 'y', 'z');
    folder.write({ 'evil.txt': 'evil' });
    folder.git('add', '--all');
    folder.git('commit', '--quiet', '--amend', '--no-edit');
    const { texts, commits } = await change(folder, base);
    expect(texts).toEqual(['evil.txt: evil', 'main.txt: main', 'x.txt: x', 'y.txt: y', 'z.txt: z']);
    expect(commits).toHaveLength(5);
    expect(commits.at(-1)?.parents).toHaveLength(4);
  });

  it('tells a renamed file from a new one, edited or not', async () => {
    const folder = start({ 'old/config.ts': 'a\nb\nc\n', 'plain.txt': 'plain\n', 'other.txt': 'other\n' });
    const old = folder.id('HEAD:old/config.ts');
    folder
      .write({ 'new/config.ts': 'a\nb\nC\n', 'moved.txt': 'plain\n' })
      .remove('old', 'plain.txt')
      .commit();
    const { seen, addedNames } = await change(folder, 'HEAD~1');
    const edited = seen.find(({ path }) => path === 'new/config.ts');
    expect(edited).toMatchObject({ isCopy: false, base: null });
    expect(edited?.before[0]?.[0]).toBe(old);
    expect(seen.find(({ path }) => path === 'moved.txt')).toMatchObject({ isCopy: true, text: 'plain\n' });
    expect(addedNames.map(({ path }) => path).sort()).toEqual(['moved.txt', 'new/config.ts']);
  });

  it('takes a root commit for all that it holds', async () => {
    const folder = start();
    const base = folder.id();
    folder.git('checkout', '--quiet', '--orphan', 'fresh');
    folder.git('rm', '--quiet', '-rf', '.');
    folder.write({ 'b.txt': 'b' }).commit();
    const { texts, complete } = await change(folder, base);
    expect(texts).toEqual(['b.txt: b']);
    expect(complete).toBe(true);
  });

  it('looks at its range alone, not at other refs', async () => {
    const folder = start();
    const base = folder.id();
    folder.git('checkout', '--quiet', '-b', 'other');
    folder.write({ 'other.txt': 'other' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'mine.txt': 'mine' }).commit();
    expect((await change(folder, base)).texts).toEqual(['mine.txt: mine']);
  });

  it('takes a base that has moved on for what it was', async () => {
    const folder = start({ 'a.txt': 'one\n', 'gone.txt': 'gone\n' });
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'side.txt': 'side' }).commit();
    folder.git('mv', 'gone.txt', 'renamed.txt');
    folder.git('commit', '--quiet', '--message', 'Rename');
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'a.txt': 'two\n' }).remove('gone.txt').commit();
    folder.git('checkout', '--quiet', 'side');
    const { seen, texts } = await change(folder, 'main');
    expect(texts).toEqual(['renamed.txt: gone\n', 'side.txt: side']);
    expect(seen.find(({ path }) => path === 'renamed.txt')).toMatchObject({ isCopy: true, isNewest: true });
  });

  it('gives criss-cross histories once', async () => {
    const folder = start();
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 's.txt': '1' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'm.txt': '1' }).commit();
    const [main, side] = [folder.id('main'), folder.id('side')];
    folder.git('merge', '--quiet', '--message', 'Merge side', side);
    folder.git('checkout', '--quiet', 'side');
    folder.git('merge', '--quiet', '--message', 'Merge main', main);
    folder.write({ 's.txt': '2' }).commit();
    expect(folder.git('merge-base', '--all', 'main', 'side').split('\n')).toHaveLength(2);
    const { seen, texts } = await change(folder, 'main');
    expect(texts).toEqual(['s.txt: 2']);
    expect(seen[0]).toMatchObject({ isNewest: true, base: folder.id('main:s.txt') });
  });

  it('gives what a merge brings back from before the base', async () => {
    const folder = start({ 'a.txt': 'a', 'key.txt': 'key' });
    const old = folder.id();
    folder.remove('key.txt').commit();
    const base = folder.id();
    folder.git('merge', '--quiet', '--strategy=ours', '--no-commit', '--allow-unrelated-histories', old);
    const tree = folder.id(`${old}^{tree}`);
    const merge = folder.git('commit-tree', tree, '-p', base, '-p', old, '-m', 'Bring it back');
    folder.git('reset', '--quiet', '--hard', merge);
    const { texts, seen } = await change(folder, base);
    expect(texts).toEqual(['key.txt: key']);
    expect(seen[0]).toMatchObject({ isNewest: true, commit: merge });
  });

  it('says that nothing is added where base and head are the same', async () => {
    const folder = start();
    expect(await change(folder, 'HEAD')).toMatchObject({ versions: [], commits: [], complete: true });
  });

  it('filters by path, and names what it leaves out', async () => {
    const folder = start();
    folder.write({ 'src/a.ts': 'a', 'src/skip/b.ts': 'b', 'doc/c.md': 'c' }).commit();
    const filter = { paths: ['src'], exclude: ['**/skip'] };
    const { texts, skipped, complete } = await change(folder, 'HEAD~1', { filter });
    expect(texts).toEqual(['src/a.ts: a']);
    expect(skipped).toEqual([{ path: 'src/skip/b.ts', reason: 'excluded', harmless: true }]);
    expect(complete).toBe(true);
  });

  it('is not whole without a file that is too large', async () => {
    const folder = start();
    folder.write({ 'large.txt': 'x'.repeat(101), 'small.txt': 'x'.repeat(100) }).commit();
    const { seen, skipped, complete } = await change(folder, 'HEAD~1', { maxSize: 100 });
    expect(seen.map(({ path }) => path)).toEqual(['small.txt']);
    expect(skipped).toEqual([{ path: 'large.txt', reason: 'larger than 100 bytes (101)', harmless: false }]);
    expect(complete).toBe(false);
  });

  it('names submodules that move, and reads the targets of symbolic links', async () => {
    const folder = start();
    folder.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},lib`);
    const link = folder.gitWithInput('target', 'hash-object', '-w', '--stdin');
    folder.git('update-index', '--add', '--cacheinfo', `120000,${link},link`);
    folder.write({ '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\tignore = all\n' });
    folder.git('add', '.gitmodules');
    folder.git('commit', '--quiet', '--message', 'Add');
    const { seen, skipped, complete } = await change(folder, 'HEAD~1');
    expect(seen.map(({ path, kind }) => `${path} ${kind}`).sort()).toEqual([
      '.gitmodules file',
      'link symlink',
    ]);
    expect(skipped).toMatchObject([{ path: 'lib', harmless: true }]);
    expect(complete).toBe(true);
  });
});

describe('readAddedLines', () => {
  /** Path and number of each line that the change adds. */
  async function addedLines(folder: Folder, base: string, maxSize = 1000): Promise<readonly string[]> {
    const { versions, seen } = await change(folder, base);
    const added = await readAddedLines(folder.path, versions, (bytes) => bytes, maxSize);
    return versions.flatMap((version, index) => {
      const lines = seen[index]?.text.trimEnd().split('\n') ?? [];
      return lines.flatMap((line, number) => {
        return added.get(version)?.holds(number + 1, number + 1) === true ? [`${version.path}: ${line}`] : [];
      });
    });
  }

  it('tells the lines that a commit adds from those that were there', async () => {
    const folder = start({ 'a.txt': 'old\nkept\n' });
    folder.write({ 'a.txt': 'kept\nnew\n', 'b.txt': 'all\n' }).commit();
    folder.write({ 'a.txt': 'kept\n' }).commit();
    folder.write({ 'a.txt': 'kept\nold\n' }).commit();
    expect(await addedLines(folder, 'HEAD~3')).toEqual(['a.txt: new', 'b.txt: all']);
  });

  it('tells a file that moves with an edit by what was taken away', async () => {
    const folder = start({ 'old/config.ts': 'a\nsecret\n', 'x.txt': 'x\n' });
    folder.write({ 'new/settings.ts': 'a\nsecret\nnew\n' }).remove('old').commit();
    expect(await addedLines(folder, 'HEAD~1')).toEqual(['new/settings.ts: new']);
  });

  it('counts in a merge what none of the parents held', async () => {
    const folder = start({ 'a.txt': '1\n2\n3\n4\n5\n' });
    folder.git('checkout', '--quiet', '-b', 'side');
    folder.write({ 'a.txt': '1\n2\n3\n4\nside\n' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'a.txt': 'main\n2\n3\n4\n5\n' }).commit();
    folder.git('merge', '--quiet', '--no-commit', 'side');
    folder.write({ 'a.txt': 'main\n2\nevil\n4\nside\n' }).commit('Merge');
    expect(await addedLines(folder, 'HEAD^1')).toEqual(['a.txt: side', 'a.txt: evil']);
  });

  it('counts every line where what was before is too large or missing', async () => {
    const folder = start({ 'a.txt': `${'x'.repeat(200)}\nkept\n` });
    folder.write({ 'a.txt': 'kept\nnew\n' }).commit();
    expect(await addedLines(folder, 'HEAD~1', 100)).toEqual(['a.txt: kept', 'a.txt: new']);
    expect(await addedLines(folder, 'HEAD~1')).toEqual(['a.txt: new']);
  });
});

describe('listChange against evasion', () => {
  it.each([
    ['-diff', '* -diff\n'],
    ['binary', '* binary\n'],
    ['filter, textconv and external diff', '* filter=evil diff=evil\n'],
    ['export-ignore and encoding', '* export-ignore working-tree-encoding=UTF-16\n'],
  ])('sees through the attribute %s', async (_, attributes) => {
    const folder = start();
    const marker = join(folder.path, '.git', 'ran');
    folder.write({ 'key.txt': 'key\n' });
    folder.git('add', '--all');
    folder.git('commit', '--quiet', '--message', 'Add');
    folder.write({ '.git/info/attributes': attributes, '.gitattributes': attributes });
    for (const name of [
      'filter.evil.smudge',
      'filter.evil.clean',
      'diff.evil.textconv',
      'diff.evil.command',
    ]) {
      folder.git('config', name, `touch '${marker}' #`);
    }
    for (const name of [
      'diff.external',
      'core.pager',
      'core.fsmonitor',
      'core.sshCommand',
      'alias.diff-tree',
    ]) {
      folder.git('config', name, `touch '${marker}' #`);
    }
    folder.git('config', 'diff.renames', 'copies');
    folder.git('config', 'diff.orderFile', '/dev/null');
    folder.git('config', 'diff.ignoreSubmodules', 'all');
    folder.git('config', 'diff.noprefix', 'true');
    const { texts } = await change(folder, 'HEAD~1');
    expect(texts).toEqual(['key.txt: key\n']);
    expect(() => folder.git('hash-object', marker)).toThrow();
  });

  it('is not fooled by replace refs', async () => {
    const folder = start();
    const base = folder.id();
    folder.write({ 'key.txt': 'key' }).commit();
    folder.git('replace', folder.id('HEAD:key.txt'), folder.id('HEAD:a.txt'));
    const clean = folder.git('commit-tree', `${base}^{tree}`, '-p', base, '-m', 'Clean');
    folder.git('replace', folder.id(), clean);
    expect((await change(folder, base)).texts).toEqual(['key.txt: key']);
  });

  it('is not fooled by grafts', async () => {
    const folder = start();
    const base = folder.id();
    folder.write({ 'key.txt': 'key' }).commit();
    folder.remove('key.txt').commit();
    mkdirSync(join(folder.path, '.git', 'info'), { recursive: true });
    writeFileSync(join(folder.path, '.git', 'info', 'grafts'), `${folder.id()} ${base}\n`);
    const { texts, commits } = await change(folder, base);
    expect(texts).toEqual(['key.txt: key']);
    expect(commits).toHaveLength(2);
  });

  it('is not fooled by the environment', async () => {
    const folder = start();
    folder.write({ 'key.txt': 'key' }).commit();
    const other = start();
    const kept = { ...process.env };
    process.env.GIT_DIR = join(other.path, '.git');
    process.env.GIT_INDEX_FILE = join(other.path, '.git', 'index');
    process.env.GIT_EXTERNAL_DIFF = 'false';
    const found = await change(folder, 'HEAD~1')
      .finally(() => {
        for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF']) delete process.env[name];
        Object.assign(process.env, kept);
      })
      .catch((error: unknown) => error);
    expect(found).toMatchObject({ texts: ['key.txt: key'] });
  });

  it.skipIf(process.platform === 'win32')('keeps names of any bytes', async () => {
    const folder = start();
    const names = [
      'two\nlines',
      'a"quote',
      'tab\there',
      ':100644 100644 x',
      '-option',
      'é',
      'back\\slash',
      '*',
    ];
    folder.write(Object.fromEntries(names.map((name) => [name, name]))).commit();
    const { texts } = await change(folder, 'HEAD~1');
    expect(texts).toEqual(names.map((name) => `${name}: ${name}`).sort());
  });

  it('writes bytes that are not UTF-8 as the listing does', async () => {
    const folder = start();
    const blob = folder.git('hash-object', '-w', 'a.txt');
    const entry = Buffer.from(`100644 ${blob}\ta\xe9b\0`, 'latin1');
    folder.gitWithInput(entry, 'update-index', '-z', '--index-info');
    folder.git('commit', '--quiet', '--message', 'Add');
    const { seen } = await change(folder, 'HEAD~1');
    expect(seen.map(({ path }) => path)).toEqual(['a\\xE9b']);
    expect(seen[0]?.isCopy).toBe(true);
  });

  it('takes a crafted commit as it is', async () => {
    const folder = start();
    const [tree, parent] = [folder.id('HEAD^{tree}'), folder.id()];
    const commit = `tree ${tree}\nparent ${parent}\nauthor <> -5 nowhere\ncommitter C <c> 1 +0000\n`;
    const id = folder.gitWithInput(commit, 'hash-object', '-w', '-t', 'commit', '--literally', '--stdin');
    folder.git('reset', '--quiet', '--soft', id);
    const { commits, messages } = await change(folder, parent);
    expect(commits).toMatchObject([{ id, author: '', authorDate: '1970-01-01T00:00:00+00:00' }]);
    expect(messages[0]?.bytes).toHaveLength(0);
  });
});

describe('listChange in clones that are not whole', () => {
  function origin(): Folder {
    const folder = start();
    folder.write({ 'b.txt': 'b' }).commit();
    folder.git('checkout', '--quiet', '-b', 'pull');
    folder.write({ 'key.txt': 'key' }).commit();
    folder.remove('key.txt').commit();
    folder.write({ 'last.txt': 'last' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'pull');
    folder.git('branch', 'merge');
    folder.git('reset', '--quiet', '--hard', 'HEAD^1');
    return folder;
  }

  it('scans the net difference at depth 1, and says what it did not see', async () => {
    const from = origin();
    const clone = from.clone('--depth=1', '--branch=merge');
    clone.git('fetch', '--quiet', '--depth=1', 'origin', from.id('main'));
    const { texts, skipped, complete, seen } = await change(clone, from.id('main'));
    expect(texts).toEqual(['last.txt: last']);
    expect(seen[0]?.isNewest).toBe(true);
    expect(skipped).toMatchObject([{ path: '.', harmless: false }]);
    expect(skipped[0]?.reason).toMatch(/shallow.*git fetch --unshallow/);
    expect(complete).toBe(false);
  });

  it('sees every commit at depth 1 once the head side was fetched', async () => {
    const from = origin();
    const clone = from.clone('--depth=1', '--branch=merge');
    clone.git('fetch', '--quiet', '--depth=1', 'origin', from.id('main'));
    clone.git('fetch', '--quiet', '--depth=4', 'origin', from.id('pull'));
    const { texts, complete, commits } = await change(clone, from.id('main'), { isDeepEnough: true });
    expect(texts).toEqual(['key.txt: key', 'last.txt: last']);
    expect(commits).toHaveLength(4);
    expect(complete).toBe(true);
  });

  it('is not fooled about the edge when the base has moved on since', async () => {
    const from = origin();
    from.git('checkout', '--quiet', 'main');
    from.write({ 'more.txt': 'more', 'b.txt': 'bb' }).commit();
    from.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'pull');
    from.git('branch', '--force', 'merge');
    from.git('reset', '--quiet', '--hard', 'HEAD^1');
    const clone = from.clone('--depth=1', '--branch=merge');
    clone.git('fetch', '--quiet', '--depth=1', 'origin', from.id('main'));
    clone.git('fetch', '--quiet', '--depth=4', 'origin', from.id('pull'));
    const known = await change(clone, from.id('main'), { isDeepEnough: true });
    expect(known.texts).toEqual(['key.txt: key', 'last.txt: last']);
    expect(known.complete).toBe(true);
    const unknown = await change(clone, from.id('main'));
    expect(unknown.texts).toContain('key.txt: key');
    expect(unknown.complete).toBe(false);
  });

  it('is whole at depth 2 for a single commit', async () => {
    const from = start();
    from.write({ 'b.txt': 'b' }).commit();
    const clone = from.clone('--depth=2');
    expect(await change(clone, 'HEAD~1')).toMatchObject({ texts: ['b.txt: b'], complete: true, skipped: [] });
  });

  it('names the objects that a partial clone lacks, and fetches none', async () => {
    const folder = start();
    folder.write({ 'key.txt': 'key' }).commit();
    folder.remove('key.txt').write({ 'last.txt': 'last' }).commit();
    const clone = folder.clone('--filter=blob:none');
    const { texts, skipped, complete } = await change(clone, 'HEAD~2');
    expect(texts).toEqual(['last.txt: last']);
    expect(skipped).toMatchObject([{ path: 'key.txt', harmless: false }]);
    expect(complete).toBe(false);
  });

  it('says so where trees are missing', async () => {
    const folder = start();
    folder.write({ 'b.txt': 'b' }).commit();
    const clone = folder.clone('--filter=tree:0', '--no-checkout');
    const { complete, skipped } = await change(clone, 'HEAD~1');
    expect(complete).toBe(false);
    expect(skipped[0]?.reason).toMatch(/^git could not list what the change adds: /);
  });

  it('works in a repository whose ids are SHA-256', async () => {
    const folder = new Folder({ 'a.txt': 'a' });
    folder.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main');
    folder.commit();
    folder.write({ 'b.txt': 'b' }).commit();
    const { texts, seen } = await change(folder, 'HEAD~1');
    expect(texts).toEqual(['b.txt: b']);
    expect(seen[0]?.blob).toHaveLength(64);
  });

  it('works in a linked work tree', async () => {
    const folder = start();
    folder.write({ 'b.txt': 'b' }).commit();
    const linked = new Folder();
    folder.git('worktree', 'add', '--quiet', '--detach', join(linked.path, 'tree'));
    const found = await findRange(join(linked.path, 'tree'), 'HEAD~1');
    expect(found.ok).toBe(true);
    if (found.ok)
      expect((await listChange(join(linked.path, 'tree'), found.range, ALL)).versions).toHaveLength(1);
  });
});
