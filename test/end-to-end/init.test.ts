import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const WORKFLOW = '.github/workflows/starkey.yml';
const CONFIGURATION = '.github/starkey.yml';

function repository(files: Readonly<Record<string, string>>): Folder {
  const folder = new Folder(files);
  folder.git('init', '--quiet', '--initial-branch=trunk');
  return folder;
}

describe('starkey init', () => {
  it('writes workflow, configuration and baseline, after which the tree passes and what is new fails', () => {
    const { id, secret } = keyPair(1);
    const folder = repository({ '.env': `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n` });
    const { status, stdout, stderr } = starkey(['init', '--yes'], { cwd: folder.path });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      `Wrote ${WORKFLOW}.\nWrote ${CONFIGURATION}.\nWrote .starkey-baseline.\n1 finding today`,
    );
    expect(readFileSync(join(folder.path, WORKFLOW), 'utf8')).toContain("branches: ['trunk']");
    expectNoLeak([id, secret], stdout, readFileSync(join(folder.path, '.starkey-baseline'), 'utf8'));

    expect(starkey(['scan'], { cwd: folder.path }).status).toBe(0);
    const other = keyPair(2);
    folder.write({ 'new.env': `AWS_ACCESS_KEY_ID=${other.id}\nAWS_SECRET_ACCESS_KEY=${other.secret}\n` });
    expect(starkey(['scan'], { cwd: folder.path }).status).toBe(1);
  });

  it('leaves what is there as it is, and says so', () => {
    const folder = repository({ [CONFIGURATION]: 'version: 1\nfail-on: low\n', 'gitleaks.toml': '' });
    const { status, stdout } = starkey(['init', '--yes'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(stdout).toContain(`Left ${CONFIGURATION} as it is`);
    expect(stdout).toContain('To carry over gitleaks.toml: `starkey migrate --output migrated.yml`');
    expect(readFileSync(join(folder.path, CONFIGURATION), 'utf8')).toBe('version: 1\nfail-on: low\n');
  });

  it('carries over what another scanner was told, below what it writes itself', () => {
    const { id, secret } = keyPair(1);
    const folder = repository({
      '.env': `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
      '.gitleaks.toml': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''^test/''']\n",
      'test/.env': `AWS_ACCESS_KEY_ID=${keyPair(2).id}\nAWS_SECRET_ACCESS_KEY=${keyPair(2).secret}\n`,
    });
    mkdirSync(join(folder.path, 'deep'));
    const { status, stdout, stderr } = starkey(['init', '--yes'], { cwd: join(folder.path, 'deep') });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Wrote ${CONFIGURATION} from .gitleaks.toml: `);
    expect(stdout).not.toContain(`Left ${CONFIGURATION}`);
    expect(stdout).toContain('1 finding today: `starkey scan --verbose` shows it');
    const configuration = readFileSync(join(folder.path, CONFIGURATION), 'utf8');
    expect(configuration).toMatch(
      /^version: 1\ncompatibility:\n {2}- gitleaks\nallow:\n.*\nbaseline: \.starkey-baseline\n$/s,
    );
    expect(starkey(['scan'], { cwd: folder.path }).status).toBe(0);
    expectNoLeak([id, secret, keyPair(2).id, keyPair(2).secret], stdout, configuration);
  });

  it('says what to add to a configuration that it leaves', () => {
    const { id, secret } = keyPair(1);
    const folder = repository({
      '.env': `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
      [CONFIGURATION]: 'version: 1\n',
    });
    const { stdout } = starkey(['init', '--yes'], { cwd: folder.path });
    const added = 'baseline: .starkey-baseline';
    expect(stdout).toContain(`Add to ${CONFIGURATION}, or change it there:\n  ${added}\n`);
    folder.write({ [CONFIGURATION]: `version: 1\n${added}\n` });
    expect(starkey(['scan'], { cwd: folder.path }).status).toBe(0);
  });

  it('writes nothing in a dry run', () => {
    const folder = repository({});
    const { status, stdout } = starkey(['init', '--yes', '--dry-run'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(stdout).toContain(`--- ${WORKFLOW}\nname: Starkey\n`);
    expect(existsSync(join(folder.path, '.github'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('writes nothing through a symbolic link', () => {
    const outside = new Folder();
    const linked = repository({ '.github/x': '' });
    symlinkSync(outside.path, join(linked.path, '.github/workflows'));
    const refused = starkey(['init', '--yes'], { cwd: linked.path });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain("'.github/workflows' is no folder");

    const dangling = repository({ '.github/x': '' });
    symlinkSync(join(outside.path, 'made.yml'), join(dangling.path, CONFIGURATION));
    const left = starkey(['init', '--yes'], { cwd: dangling.path });
    expect([left.status, left.stdout]).toEqual([
      0,
      expect.stringContaining(`Left ${CONFIGURATION} as it is`),
    ]);
    expect(readdirSync(outside.path)).toEqual([]);
    expect(existsSync(join(linked.path, CONFIGURATION))).toBe(false);
  });

  it('does not take a folder for the file', () => {
    const folder = repository({});
    mkdirSync(join(folder.path, WORKFLOW), { recursive: true });
    const { status, stderr } = starkey(['init', '--yes'], { cwd: folder.path });
    expect([status, stderr]).toEqual([2, `starkey: '${WORKFLOW}' is a folder, and no file. Move it away.\n`]);
    expect(existsSync(join(folder.path, CONFIGURATION))).toBe(false);
  });

  it('says that not all was read', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 123\n`;
    const folder = repository({ 'a.bin': pointer });
    const { stdout } = starkey(['init', '--yes'], { cwd: folder.path });
    expect(stdout).toContain(
      'Nothing is found here today.\nNot all could be read: `starkey scan` says what was not.',
    );
  });

  it.each([
    ['outside of a repository', ['--yes'], false, 'Here is no git repository.'],
    ['where nobody can be asked', [], true, 'Add --yes for the usual answers.'],
    ['an argument', ['here', '--yes'], true, "Leave out 'here'"],
  ])('refuses %s', (_, parameters, isRepository, message) => {
    const folder = isRepository ? repository({}) : new Folder();
    const { status, stdout, stderr } = starkey(['init', ...parameters], { cwd: folder.path });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
