import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { neighboursOnDisk, neighbourText } from '../../src/engine/neighbours.js';
import { MAX_NEIGHBOURS, type Neighbours } from '../../src/model/neighbours.js';
import { neighboursInTree } from '../../src/scope/tree-neighbours.js';
import { Folder } from '../support/folder.js';

const isTerraform = (name: string) => name.endsWith('.tf');

function repository(): Folder {
  return new Folder({
    'top.tf': 'top',
    'infra/a.tf': 'a é',
    'infra/b.tf': Buffer.from('\uFEFFwide', 'utf16le'),
    'infra/binary.tf': Buffer.from([0, 1, 2, 0, 0, 9]),
    'infra/large.tf': 'x'.repeat((1 << 20) + 1),
    'infra/notes.md': 'n',
    'infra/below/c.tf': 'c',
    'infra [1]/d.tf': 'd',
  }).commit();
}

const EXPECTED = [
  { name: 'a.tf', text: Buffer.from('a é').toString('latin1') },
  { name: 'b.tf', text: 'wide' },
];

it.each([
  ['the disk', (folder: Folder) => neighboursOnDisk(folder.path)],
  ['a commit', (folder: Folder) => neighboursInTree(folder.path, { commit: folder.id() }, neighbourText)],
  ['the index', (folder: Folder) => neighboursInTree(folder.path, 'index', neighbourText)],
] as const)('reads wanted, small, textual files of one folder from %s', (_, create) => {
  const folder = repository();
  const neighbours: Neighbours = create(folder);
  expect(neighbours.beside('infra/a.tf', isTerraform)).toEqual(EXPECTED);
  expect(neighbours.beside('top.tf', isTerraform)).toEqual([{ name: 'top.tf', text: 'top' }]);
  expect(neighbours.beside('infra [1]/d.tf', isTerraform)).toEqual([{ name: 'd.tf', text: 'd' }]);
  expect(neighbours.beside('none/a.tf', isTerraform)).toEqual([]);
  expect(neighbours.beside('a.zip!infra/a.tf', isTerraform)).toEqual([]);
});

it('reads a commit and the index as they are, whatever the disk says', () => {
  const folder = repository();
  folder.write({ 'infra/a.tf': 'changed' });
  const ofCommit = neighboursInTree(folder.path, { commit: folder.id() }, neighbourText);
  const ofIndex = neighboursInTree(folder.path, 'index', neighbourText);
  for (const neighbours of [ofCommit, ofIndex]) {
    expect(neighbours.beside('infra/a.tf', isTerraform)).toEqual(EXPECTED);
  }
  folder.git('add', '--all');
  expect(ofCommit.beside('infra/a.tf', isTerraform)).toEqual(EXPECTED);
  expect(ofIndex.beside('infra/a.tf', isTerraform)[0]?.text).toBe('changed');
});

it('follows no link and looks at no crowd', () => {
  const many = Array.from({ length: MAX_NEIGHBOURS + 1 }, (_, index) => [`many/${index}.tf`, '']);
  const folder = new Folder({ 'in/a.tf': 'a', 'out/secret.txt': 's', ...Object.fromEntries(many) });
  if (process.platform !== 'win32') {
    symlinkSync(join(folder.path, 'out/secret.txt'), join(folder.path, 'in/link.tf'));
  }
  const neighbours = neighboursOnDisk(folder.path);
  expect(neighbours.beside('in/a.tf', isTerraform)).toEqual([{ name: 'a.tf', text: 'a' }]);
  expect(neighbours.beside('many/0.tf', isTerraform)).toEqual([]);
});
