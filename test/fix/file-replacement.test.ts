import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWritable, replaceFile, type WritableFile } from '../../src/fix/file-replacement.js';
import { Folder } from '../support/folder.js';

function writable(folder: Folder, path: string): WritableFile {
  const file = readWritable(folder.path, path);
  if (typeof file === 'string') throw new Error(file);
  return file;
}

describe('replaceFile', () => {
  it('writes, keeps the mode, and leaves nothing behind', () => {
    const folder = new Folder({ 'a/run.sh': 'old' });
    chmodSync(join(folder.path, 'a/run.sh'), 0o754);
    expect(replaceFile(writable(folder, 'a/run.sh'), Buffer.from('new'))).toBeNull();
    expect(readFileSync(join(folder.path, 'a/run.sh'), 'utf8')).toBe('new');
    if (process.platform !== 'win32') {
      expect(statSync(join(folder.path, 'a/run.sh')).mode & 0o777).toBe(0o754);
    }
    expect(readdirSync(join(folder.path, 'a'))).toEqual(['run.sh']);
  });

  it('leaves a file that changed since it was read', () => {
    const folder = new Folder({ 'a.tf': 'old' });
    const file = writable(folder, 'a.tf');
    folder.write({ 'a.tf': 'changed by somebody' });
    expect(replaceFile(file, Buffer.from('new'))).toBe('the file changed since it was scanned');
    expect(readFileSync(join(folder.path, 'a.tf'), 'utf8')).toBe('changed by somebody');
    expect(readdirSync(folder.path)).toEqual(['a.tf']);
  });
});

describe('readWritable', () => {
  it('refuses what is no file of its own, and what nobody may write', () => {
    const folder = new Folder({ 'real/a.tf': 'text', 'locked.tf': 'text' });
    chmodSync(join(folder.path, 'locked.tf'), 0o444);
    expect(readWritable(folder.path, 'none.tf')).toBe('there is no file of this name');
    expect(readWritable(folder.path, 'real')).toBe('it is no regular file');
    expect(readWritable(folder.path, 'locked.tf')).toBe('it is read-only');
    if (process.platform === 'win32') return;
    symlinkSync(join(folder.path, 'real/a.tf'), join(folder.path, 'link.tf'));
    symlinkSync(join(folder.path, 'real'), join(folder.path, 'linked'));
    expect(readWritable(folder.path, 'link.tf')).toBe('it is no regular file');
    expect(readWritable(folder.path, 'linked/a.tf')).toBe('a symbolic link leads to it');
  });
});
