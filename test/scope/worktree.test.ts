import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/errors.js';
import { findRoot } from '../../src/scope/root.js';
import { listWorktree } from '../../src/scope/worktree.js';
import { Folder } from '../support/folder.js';

async function list(folder: string, paths: readonly string[] = ['.'], exclude: readonly string[] = []) {
  const root = findRoot(paths[0] ?? '.', folder);
  const listing = await listWorktree(root, paths, exclude, folder);
  return {
    paths: listing.files.map((file) => file.path).sort(),
    skipped: listing.skipped,
    files: listing.files,
  };
}

describe('listWorktree outside of a repository', () => {
  it('lists every file, dot files too, but nothing of .git', async () => {
    const folder = new Folder({
      '.env': '',
      'src/a.ts': '',
      '.github/workflows/ci.yml': '',
      'x/.git/config': '',
    });
    expect((await list(folder.path)).paths).toEqual(['.env', '.github/workflows/ci.yml', 'src/a.ts']);
  });

  it('follows no symbolic link', async () => {
    const outside = new Folder({ 'secret.txt': '' });
    const folder = new Folder({ 'a.txt': '' });
    symlinkSync(outside.path, join(folder.path, 'folder'));
    symlinkSync(join(outside.path, 'secret.txt'), join(folder.path, 'link.txt'));
    const { files } = await list(folder.path);
    expect(files.map((file) => file.path).filter((path) => path.startsWith('folder/'))).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('keeps names that are not UTF-8 or hold line ends', async () => {
    const folder = new Folder({ 'a.ts': '' });
    const within = Buffer.from(`${folder.path}/`);
    const closed = Buffer.concat([within, Buffer.from([0x64, 0xe9])]);
    mkdirSync(closed);
    writeFileSync(Buffer.concat([within, Buffer.from('two\nlines.ts')]), 'x');
    writeFileSync(Buffer.concat([within, Buffer.from([0x61, 0xe9, 0x2e, 0x74, 0x73])]), 'x');
    writeFileSync(Buffer.concat([closed, Buffer.from('/b\uFFFD.ts')]), 'x');
    const { files } = await list(folder.path);
    expect(files.map(({ path }) => path).sort()).toEqual([
      'a.ts',
      'a\\xE9.ts',
      'd\\xE9/b\uFFFD.ts',
      'two\nlines.ts',
    ]);
    for (const { location } of files) expect(statSync(location).isFile()).toBe(true);
    expect((await list(folder.path, ['*.ts'])).paths).toEqual(['a.ts', 'a\\xE9.ts', 'two\nlines.ts']);
  });

  it.skipIf(process.platform === 'win32')('names what is no regular file, and reads none of it', async () => {
    const folder = new Folder({ 'a.ts': '' });
    const server = createServer().listen(join(folder.path, 'socket'));
    await once(server, 'listening');
    symlinkSync('a.ts', join(folder.path, 'link'));
    const { paths, skipped } = await list(folder.path);
    await expect(list(folder.path, ['socket'])).rejects.toThrow(/'socket' is neither a file nor a folder/);
    server.close();
    expect(paths).toEqual(['a.ts']);
    expect(skipped).toEqual([
      { path: 'link', reason: 'symbolic link', harmless: true },
      { path: 'socket', reason: 'no regular file', harmless: true },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that it cannot read', async () => {
    const folder = new Folder({ 'a.txt': '', 'closed/b.txt': '' });
    chmodSync(join(folder.path, 'closed'), 0);
    const { paths, skipped } = await list(folder.path);
    chmodSync(join(folder.path, 'closed'), 0o700);
    expect(paths).toEqual(['a.txt']);
    expect(skipped).toMatchObject([{ path: 'closed', harmless: false }]);
  });

  it.skipIf(process.platform === 'win32')('names a folder that git cannot look into', async () => {
    const folder = new Folder({ 'a.txt': 'a\n' }).commit('Start');
    // Deeper than a path may be long: git lists the rest, warns, and ends well.
    const script =
      "for (let i = 0; i < 30; i++) { const d = 'd'.repeat(200); fs.mkdirSync(d); process.chdir(d); }" +
      "fs.writeFileSync('hidden.txt', 'x')";
    execFileSync(process.execPath, ['-e', script], { cwd: folder.path });
    const { paths, skipped } = await list(folder.path);
    expect(paths).toEqual(['a.txt']);
    expect(skipped).toMatchObject([{ path: expect.stringMatching(/^d{200}\/d/), harmless: false }]);
  });

  it('expands globs and names those that match nothing, all together', async () => {
    const folder = new Folder({ 'src/a.ts': '', 'src/b.js': '' });
    expect((await list(folder.path, ['src/*.ts'])).paths).toEqual(['src/a.ts']);
    const listing = list(folder.path, ['src/*.py', 'lib']);
    await expect(listing).rejects.toThrow(ConfigurationError);
    await expect(listing).rejects.toThrow(/src\/\*\.py.*\n.*'lib' does not exist/);
  });

  it('refuses a path outside of the first one', async () => {
    const folder = new Folder({ 'a.ts': '' });
    const other = new Folder({ 'b.ts': '' });
    await expect(list(folder.path, ['.', other.path])).rejects.toThrow(/lies outside/);
  });

  it('makes paths relative to the folder that is scanned when it is elsewhere', async () => {
    const folder = new Folder({ 'deep/a.ts': '' });
    const elsewhere = new Folder();
    const root = findRoot(folder.path, elsewhere.path);
    const listing = await listWorktree(root, [folder.path], [], elsewhere.path);
    expect(listing.files.map((file) => file.path)).toEqual(['deep/a.ts']);
  });
});

describe('listWorktree in a repository', () => {
  it('leaves out what git ignores, but never what git tracks', async () => {
    const folder = new Folder({ 'tracked.log': '', '.gitignore': '', 'a.ts': '' }).commit();
    folder.write({ '.gitignore': '*.log\n', 'ignored.log': '', 'new.ts': '' });
    expect((await list(folder.path)).paths).toEqual(['.gitignore', 'a.ts', 'new.ts', 'tracked.log']);
  });

  it('names paths from the top, whatever folder it is started in', async () => {
    const folder = new Folder({ 'src/deep/a.ts': '', 'b.ts': '' }).commit();
    expect((await list(join(folder.path, 'src', 'deep'))).paths).toEqual(['src/deep/a.ts']);
    expect((await list(join(folder.path, 'src', 'deep'), ['../..'])).paths).toEqual([
      'b.ts',
      'src/deep/a.ts',
    ]);
  });

  it('scans what is named even if git ignores it', async () => {
    const folder = new Folder({ '.gitignore': 'out\n', 'out/a.ts': '', 'b.ts': '' }).commit();
    expect((await list(folder.path, ['out'])).paths).toEqual(['out/a.ts']);
    expect((await list(folder.path, ['out/a.ts'])).paths).toEqual(['out/a.ts']);
  });

  it('excludes by glob and names what it excludes', async () => {
    const folder = new Folder({ 'src/a.ts': '', 'vendor/b.ts': '' }).commit();
    const { paths, skipped } = await list(folder.path, ['.'], ['vendor']);
    expect(paths).toEqual(['src/a.ts']);
    expect(skipped).toEqual([{ path: 'vendor/b.ts', reason: 'excluded', harmless: true }]);
  });

  it('lists clones and submodules within, and says which are not checked out', async () => {
    const library = new Folder({ 'lib.ts': '' }).commit();
    const folder = new Folder({ 'a.ts': '' }).commit();
    folder.git('submodule', '--quiet', 'add', library.path, 'lib');
    folder.git('submodule', '--quiet', 'add', library.path, 'gone');
    folder.git('commit', '--quiet', '--message', 'Add submodules');
    folder.git('submodule', '--quiet', 'deinit', '--force', 'gone');
    folder.git('init', '--quiet', 'clone');
    folder.write({ 'clone/c.ts': '' });
    const { paths, skipped } = await list(folder.path);
    expect(paths).toEqual(['.gitmodules', 'a.ts', 'clone/c.ts', 'lib/lib.ts']);
    expect(skipped).toMatchObject([{ path: 'gone', harmless: false }]);
    expect((await list(folder.path, ['gone'])).skipped).toEqual(skipped);
    folder.write({ 'gone/d.ts': '' });
    expect((await list(folder.path, ['gone'])).paths).toEqual(['gone/d.ts']);
  });

  it('expands a glob over what git lists, and over what it ignores where the glob begins there', async () => {
    const library = new Folder({ 'lib.ts': '' }).commit();
    const folder = new Folder({ '.gitignore': 'out\n', 'out/a.ts': '', 'src/b.ts': '', 'c.ts': '' }).commit();
    folder.git('submodule', '--quiet', 'add', library.path, 'lib');
    folder.git('submodule', '--quiet', 'deinit', '--force', 'lib');
    expect((await list(folder.path, ['**/*.ts'])).paths).toEqual(['c.ts', 'src/b.ts']);
    expect((await list(folder.path, ['**/*.ts'])).skipped).toMatchObject([{ path: 'lib', harmless: false }]);
    expect(await list(folder.path, ['*.ts'])).toMatchObject({ paths: ['c.ts'], skipped: [] });
    expect((await list(folder.path, ['out/*.ts'])).paths).toEqual(['out/a.ts']);
    await expect(list(folder.path, ['o*/a.ts'])).rejects.toThrow(/matches no file that git does not ignore/);
    await expect(list(folder.path, ['gone/*.ts'])).rejects.toThrow(/'gone\/\*\.ts' matches no file/);
  });

  it('says what a sparse checkout left out', async () => {
    const folder = new Folder({ 'in/a.ts': '', 'out/b.ts': '' }).commit();
    folder.git('sparse-checkout', 'set', 'in');
    const { paths, skipped } = await list(folder.path);
    expect(paths).toEqual(['in/a.ts']);
    expect(skipped).toMatchObject([{ path: 'out/b.ts', harmless: false }]);
  });

  it.skipIf(process.platform !== 'linux')(
    'keeps names that are not UTF-8, with line ends, or like options',
    async () => {
      const folder = new Folder().commit();
      const names = [
        Buffer.from([0x61, 0xe9, 0x62]),
        Buffer.from('two\nlines'),
        Buffer.from('--help'),
        Buffer.from('a\tb'),
      ];
      for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/`), name]), 'x');
      expect((await list(folder.path)).paths).toEqual(['--help', 'a\tb', 'a\\xE9b', 'two\nlines']);
    },
  );

  it('lists once what stands in the index three times, in a conflict', async () => {
    const folder = new Folder({ 'a.ts': '', 'b.ts': 'base\n', 'c.ts': '' }).commit();
    folder.git('checkout', '--quiet', '-b', 'other');
    folder.write({ 'b.ts': 'other\n' }).commit();
    folder.git('checkout', '--quiet', 'main');
    folder.write({ 'b.ts': 'main\n' }).commit();
    expect(() => folder.git('merge', 'other')).toThrow();
    expect((await list(folder.path)).paths).toEqual(['a.ts', 'b.ts', 'c.ts']);
  });

  it('runs nothing that the repository configures', async () => {
    const folder = new Folder({ 'a.ts': '' }).commit();
    const marker = join(folder.path, 'ran');
    folder.git('config', 'core.fsmonitor', `touch ${marker}`);
    folder.git('config', 'core.pager', `touch ${marker}`);
    folder.git('config', 'alias.ls-files', `!touch ${marker}`);
    expect((await list(folder.path)).paths).toEqual(['a.ts']);
  });

  it('lists an empty repository as empty, and follows links to it', async () => {
    const folder = new Folder();
    folder.git('init', '--quiet');
    mkdirSync(join(folder.path, 'empty'));
    expect((await list(join(folder.path, 'empty'))).paths).toEqual([]);
    const link = `${folder.path}-link`;
    symlinkSync(folder.path, link);
    expect((await list(link)).paths).toEqual([]);
    rmSync(link);
  });
});
