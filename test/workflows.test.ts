import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Folder } from './support/folder.js';
import { keyPair } from './support/leaks.js';
import { lintHardening, lintWorkflow } from './support/workflow-lint.js';

const top = fileURLToPath(new URL('..', import.meta.url));
const folder = '.github/workflows';

describe.each(readdirSync(join(top, folder)))('.github/workflows/%s', (name) => {
  it('is a workflow that nothing is said against', async () => {
    const text = readFileSync(join(top, folder, name), 'utf8');
    expect(await lintWorkflow(name, text)).toEqual([]);
    expect(lintHardening(name, text)).toEqual([]);
  });
});

describe('release-notes.mjs', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n- next\n\n## 1.2.3 - 2027-01-01\n\n- this\n\n## 1.2.2\n\n- old\n';
  const notes = (version: string) => {
    const { path } = new Folder({ 'package.json': JSON.stringify({ version }), 'CHANGELOG.md': changelog });
    const result = spawnSync(process.execPath, [join(top, 'scripts/release-notes.mjs'), 'notes.md'], {
      cwd: path,
      encoding: 'utf8',
    });
    return { ...result, path };
  };

  it('takes the section of the version, and no other', () => {
    const { status, stdout, path } = notes('1.2.3');
    expect([status, stdout]).toEqual([0, 'version=1.2.3\n']);
    expect(readFileSync(join(path, 'notes.md'), 'utf8')).toBe('- this\n');
  });

  it('refuses a version that has no section, were it the beginning of one', () => {
    const { status, stdout, stderr } = notes('1.2');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'CHANGELOG.md has no section "## 1.2". Write it, or set the version in package.json that it has.\n',
    );
  });
});

describe('npm pack', () => {
  it('holds what the command line needs, and nothing more', () => {
    const packed = new Folder();
    // npm is a script on Windows, which cannot be started without a shell; its file is known inside npm's own runs.
    const npm = process.env.npm_execpath;
    const [command, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
    const pack = [...first, 'pack', '--json', '--ignore-scripts', '--pack-destination', packed.path];
    const [{ filename, files }] = JSON.parse(execFileSync(command, pack, { cwd: top, encoding: 'utf8' }));
    const folders = new Set(
      files.map(({ path }: { path: string }) => path.split('/').slice(0, -1).join('/')),
    );
    expect([...folders].sort()).toEqual(['', 'dist/cli', 'dist/worker', 'schema']);

    copyFileSync(join(packed.path, filename), join(packed.path, 'starkey.tgz'));
    execFileSync('tar', ['-xzf', 'starkey.tgz'], { cwd: packed.path });
    const { id } = keyPair(1);
    const tree = new Folder({ '.env': `AWS_ACCESS_KEY_ID=${id}\n` });
    const script = join(packed.path, 'package/dist/cli/index.js');
    const scan = spawnSync(process.execPath, [script, 'scan', '.'], { cwd: tree.path, encoding: 'utf8' });
    expect([scan.status, scan.stderr]).toEqual([1, '']);
    expect(scan.stdout).toContain('aws-access-key-id');
    expect(scan.stdout).not.toContain(id);
  });
});
