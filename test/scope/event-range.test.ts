import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EventChange } from '../../src/model/event-scan.js';
import type { RemoteRepository } from '../../src/model/remote-repository.js';
import { listChange } from '../../src/scope/change.js';
import { findEventRange } from '../../src/scope/event-range.js';
import { FetchStore } from '../../src/scope/fetch-store.js';
import { findRoot } from '../../src/scope/root.js';
import { Session } from '../../src/scope/session.js';
import { Folder } from '../support/folder.js';

const ALL = { paths: [], exclude: [] };

function remoteOf(origin: Folder): RemoteRepository {
  const url = pathToFileURL(origin.path).href;
  return { protocol: 'file', server: `${url}/`, url, token: '' };
}

interface Settings {
  readonly folder: Folder;
  readonly base: string;
  readonly head: string;
  /** `null` where nobody says. */
  readonly commits: number | null;
  readonly remote: RemoteRepository | null;
}

/** Finds the change and lists it: `path: commit's subject` of each version. */
async function find({ folder, base, head, commits, remote }: Settings) {
  const temporary = new Folder();
  const stores: FetchStore[] = [];
  const root = findRoot('.', folder.path);
  const checkout = new Session(root.folder, root.store?.shallowFile ?? '');
  onTestFinished(async () => {
    await checkout.close();
    for (const store of stores) await store.remove();
  });
  const change: EventChange = {
    kind: 'change',
    head,
    merges: [],
    bases: [{ kind: 'commit', id: base, commits }],
    isElsewhere: false,
    texts: [],
  };
  const store = () => {
    if (root.store === null) throw new Error('no repository');
    const created = FetchStore.create(root, root.store, temporary.path);
    stores.push(created);
    return created;
  };
  const found = await findEventRange(root, checkout, change, { remote, store });
  if (!found.ok) return { found, paths: [], complete: false, stores: stores.length };
  const listed = await listChange(found.place, found.range, ALL);
  const paths = listed.versions.map(({ path }) => path).sort();
  return { found, paths, complete: listed.complete, stores: stores.length };
}

/** Twelve commits on the main branch, and three on another that starts at the tenth. */
function startOrigin(...options: readonly string[]): Folder {
  const origin = new Folder();
  origin.git('init', '--quiet', '--initial-branch=main', ...options);
  for (let count = 1; count <= 10; count++)
    origin.write({ 'main.txt': `${count}\n` }).commit(`Main ${count}`);
  origin.git('checkout', '--quiet', '-b', 'topic');
  for (const name of ['one', 'two', 'three']) origin.write({ [`${name}.txt`]: name }).commit(name);
  origin.git('checkout', '--quiet', 'main');
  for (let count = 11; count <= 12; count++)
    origin.write({ 'main.txt': `${count}\n` }).commit(`Main ${count}`);
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return origin;
}

const PATHS = ['one.txt', 'three.txt', 'two.txt'];

describe('findEventRange', () => {
  it.each([3, null])('fetches what a checkout of one commit lacks, of %s commits', async (commits) => {
    const origin = startOrigin();
    const folder = origin.clone('--depth=1', '--branch=topic');
    const settings = { folder, base: origin.id('main'), head: origin.id('topic'), remote: remoteOf(origin) };
    const { paths, complete } = await find({ ...settings, commits });
    expect(paths).toEqual(PATHS);
    expect(complete).toBe(true);
  });

  it('fetches nothing where all is there', async () => {
    const origin = startOrigin();
    const folder = origin.clone();
    const settings = { folder, base: origin.id('main'), head: origin.id('topic'), remote: null };
    const { paths, complete, stores } = await find({ ...settings, commits: 3 });
    expect([paths, complete, stores]).toEqual([PATHS, true, 0]);
  });

  it('fetches into a clone that is whole but older', async () => {
    const origin = startOrigin();
    const folder = origin.clone('--single-branch', '--branch=main');
    origin.git('checkout', '--quiet', 'topic');
    origin.write({ 'four.txt': 'four' }).commit('four');
    const settings = { folder, base: origin.id('main'), head: origin.id('topic'), remote: remoteOf(origin) };
    const { paths, complete } = await find({ ...settings, commits: 4 });
    expect([paths, complete]).toEqual([['four.txt', ...PATHS], true]);
    expect(folder.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it.each([
    ['without contents', ['--filter=blob:none', '--no-checkout', '--depth=1']],
    ['in another folder', ['--depth=1', '--separate-git-dir=../elsewhere']],
  ])('works with a clone %s', async (_, options) => {
    const origin = startOrigin();
    const elsewhere = new Folder();
    const given = options.map((option) => option.replace('../elsewhere', join(elsewhere.path, 'git')));
    const folder = origin.clone(...given, '--branch=topic');
    const settings = { folder, base: origin.id('main'), head: origin.id('topic'), remote: remoteOf(origin) };
    const { paths, complete } = await find({ ...settings, commits: 3 });
    expect([paths, complete]).toEqual([PATHS, true]);
  });

  it('works in a linked working tree', async () => {
    const origin = startOrigin();
    const main = origin.clone('--depth=1', '--branch=topic');
    const folder = new Folder();
    main.git('worktree', 'add', '--quiet', '--detach', join(folder.path, 'tree'));
    const linked = Object.assign(Object.create(Folder.prototype), { path: join(folder.path, 'tree') });
    const settings = { folder: linked, base: origin.id('main'), head: origin.id('topic'), commits: 3 };
    const { paths, complete } = await find({ ...settings, remote: remoteOf(origin) });
    expect([paths, complete]).toEqual([PATHS, true]);
  });

  it('works with ids of SHA-256', async () => {
    const origin = startOrigin('--object-format=sha256');
    const folder = origin.clone('--depth=1', '--branch=topic');
    const settings = { folder, base: origin.id('main'), head: origin.id('topic'), remote: remoteOf(origin) };
    const { paths, complete } = await find({ ...settings, commits: 3 });
    expect([paths, complete]).toEqual([PATHS, true]);
  });

  it('tells why there is no range', async () => {
    const origin = startOrigin();
    const folder = origin.clone('--depth=1', '--branch=topic');
    const settings = { folder, base: 'd'.repeat(40), head: origin.id('topic'), commits: 3 };
    expect((await find({ ...settings, remote: null })).found).toMatchObject({
      reason: expect.stringContaining('GITHUB_SERVER_URL'),
    });
    expect((await find({ ...settings, remote: remoteOf(origin) })).found).toMatchObject({
      reason: expect.stringMatching(/^the commit d+ could not be fetched: /),
    });
  });
});
