import { describe, expect, it } from 'vitest';
import { findRange } from '../../src/scope/range.js';
import { Folder } from '../support/folder.js';

function twoCommits(): Folder {
  const folder = new Folder({ 'a.txt': '1' }).commit('First');
  return folder.write({ 'a.txt': '2' }).commit('Second');
}

describe('findRange', () => {
  it.each(['HEAD~1', 'main~1', 'v1', 'annotated', ':/First', 'main^{/First}', '@~1'])(
    'knows %s',
    async (revision) => {
      const folder = twoCommits();
      folder.git('tag', 'v1', 'HEAD~1');
      folder.git('tag', '--annotate', '--message', 'A tag', 'annotated', 'HEAD~1');
      expect(await findRange(folder.path, revision)).toEqual({
        ok: true,
        range: { base: folder.id('HEAD~1'), head: folder.id(), isShallow: false },
      });
    },
  );

  it('knows ids, short ones too', async () => {
    const folder = twoCommits();
    for (const revision of [folder.id('HEAD~1'), folder.id('HEAD~1').slice(0, 10)]) {
      expect(await findRange(folder.path, revision)).toMatchObject({ range: { base: folder.id('HEAD~1') } });
    }
  });

  it.each([
    '--upload-pack=touch ran',
    '--git-dir',
    '-',
    '--all',
    '^HEAD',
    'HEAD~1..HEAD',
    'HEAD~1...HEAD',
    'HEAD~99',
    'HEAD:a.txt',
    'HEAD^{tree}',
    'HEAD --all',
    'HEAD\n',
    'nowhere',
    '',
    'HEAD\0',
    '0000000000000000000000000000000000000000',
  ])('refuses %j', async (revision) => {
    const found = await findRange(twoCommits().path, revision);
    expect(found).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/is no commit of this repository/),
    });
  });

  it('says how to fetch what a shallow clone lacks', async () => {
    const folder = twoCommits();
    const base = folder.id('HEAD~1');
    const found = await findRange(folder.clone('--depth=1').path, base);
    expect(found).toMatchObject({
      ok: false,
      reason: expect.stringContaining(`git fetch --depth=1 origin ${base}`),
    });
  });

  it('says so before the first commit, and outside of a repository', async () => {
    const folder = new Folder();
    expect(await findRange(folder.path, 'HEAD')).toMatchObject({
      reason: expect.stringMatching(/no git repository/),
    });
    folder.git('init', '--quiet');
    expect(await findRange(folder.path, 'HEAD')).toMatchObject({
      reason: expect.stringMatching(/Nothing is committed/),
    });
  });
});
