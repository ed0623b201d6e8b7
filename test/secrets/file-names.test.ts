import { describe, expect, it } from 'vitest';
import { FileNames } from '../../src/secrets/file-names.js';

const names = new FileNames([
  ['config/master.key', 'rails'],
  ['*.kdbx', 'keepass'],
  ['*vault-pass', 'ansible'],
  ['*.key', 'der'],
  ['secrets/*.key', 'der'],
]);

describe('FileNames', () => {
  it.each([
    ['config/master.key', ['rails', 'der']],
    ['test/dummy/Config/Master.KEY', ['rails', 'der']],
    ['app.zip!config/master.key', ['rails', 'der']],
    ['a/secrets/b.key', ['der']],
    ['.kdbx', ['keepass']],
    ['old passwords.KDBX', ['keepass']],
    ['.vault-pass', ['ansible']],
    ['ansible/my-vault-pass', ['ansible']],
  ])('knows %s', (path, owners) => {
    expect(names.ownersOf(path)).toEqual(owners);
  });

  it.each([
    ['key', 'a name of fewer characters'],
    ['myconfig/master.keys', 'a longer name'],
    ['a.kdbx/b', 'a folder'],
    ['a.kdbx.txt', 'a name that goes on'],
    ['vault-passes', 'a name that goes on'],
    ['a+kdbx', 'another sign where the glob has a dot'],
    ['', 'nothing'],
  ])('does not know %s: %s', (path) => {
    expect(names.ownersOf(path)).toEqual([]);
  });

  it('asks for whole names of folders', () => {
    expect(names.ownersOf('myconfig/master.key')).toEqual(['der']);
  });

  it('answers in short time whatever the path', () => {
    const stars = new FileNames([['*a*a.key', 'stars']]);
    const started = performance.now();
    expect(stars.ownersOf(`${'a'.repeat(100_000)}b.key`)).toEqual([]);
    expect(stars.ownersOf(`${'a/'.repeat(100_000)}b.key`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
