import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const PAIR = keyPair(31);

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const [hook]: readonly Hook[] = parse(readFileSync(join(TOP, '.pre-commit-hooks.yaml'), 'utf8'));
const [program = '', ...parameters] = hook?.entry.split(' ') ?? [];
describe('the hook of the pre-commit framework', () => {
  it('runs a bundled program by its own first line, and installs nothing', () => {
    expect(hook).toMatchObject({ id: 'starkey', language: 'script', pass_filenames: false });
    const file = join(TOP, program);
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') accessSync(file, constants.X_OK);
  });

  it('stops a commit that adds a key, and lets others pass', () => {
    const folder = new Folder({ 'a.txt': 'a\n' }).commit();
    folder.write({ 'unstaged.env': `AWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`, 'b.txt': 'b\n' });
    folder.git('add', 'b.txt');
    expect(starkey(parameters, { cwd: folder.path }).status).toBe(0);
    folder.git('add', 'unstaged.env');
    const { status, stdout, stderr } = starkey(parameters, { cwd: folder.path });
    expectNoLeak([PAIR.secret], stdout, stderr);
    expect(status).toBe(1);
    expect(stdout).toContain('unstaged.env');
  });
});
