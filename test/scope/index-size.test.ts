import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from '../../src/scope/index-size.js';
import { findRoot } from '../../src/scope/root.js';
import { Folder } from '../support/folder.js';

describe('trackedFiles', () => {
  it('says how many files git tracks', () => {
    const folder = new Folder({ 'a.txt': '', 'b/c.txt': '', 'untracked.txt': '' });
    folder.git('init', '-q');
    folder.git('add', 'a.txt', 'b/c.txt');
    expect(trackedFiles(findRoot('.', folder.path))).toBe(2);
  });

  it('says nothing where there is no index, or none that it knows', () => {
    expect(trackedFiles(findRoot('.', new Folder({ 'a.txt': '' }).path))).toBe(0);
    const folder = new Folder({ 'a.txt': '' });
    folder.git('init', '-q');
    const root = findRoot('.', folder.path);
    expect(trackedFiles(root)).toBe(0);
    writeFileSync(join(folder.path, '.git', 'index'), 'else');
    expect(trackedFiles(root)).toBe(0);
  });
});
