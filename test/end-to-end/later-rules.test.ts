import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, writePolicy } from '../support/leaks.js';

/** Of a rule that is no part of the core, so that it is loaded only where its keyword is met. */
const BODY = createHash('sha256').update('a token').digest('hex');
const TOKEN = `dop_v1_${BODY}`;

interface ReportedFinding {
  readonly ruleId: string;
  readonly path: string;
}

/** Scans and gives what was found, a line each; no output may hold the token, in any format. */
function scan(folder: Folder, parameters: readonly string[], stdin = ''): readonly string[] {
  const text = starkey(['scan', '--verbose', ...parameters], { cwd: folder.path, stdin });
  const json = starkey(['scan', '--format', 'json', ...parameters], { cwd: folder.path, stdin });
  expectNoLeak([BODY], text.stdout, text.stderr, json.stdout, json.stderr);
  const { findings } = JSON.parse(json.stdout) as { findings: readonly ReportedFinding[] };
  return findings.map(({ ruleId, path }) => `${ruleId} ${path}`);
}

describe('rules that are loaded late', () => {
  it('are met in standard input', () => {
    const folder = new Folder();
    expect(scan(folder, ['-'], `it is ${TOKEN}\n`)).toEqual(['digitalocean-pat -']);
    expect(scan(folder, ['-'], `cat > p.json << EOF\n${writePolicy('*')}\nEOF\n`)).toEqual([
      'iam-wildcard-resource -',
    ]);
  });

  it('are met in names of files', () => {
    const folder = new Folder({ [`a ${TOKEN} b.txt`]: 'x' });
    expect(scan(folder, ['.'])).toEqual(['digitalocean-pat a dop_v1_… b.txt']);
  });

  it('redact the name of a file that a change only changes', () => {
    const path = `a ${TOKEN} b.txt`;
    const folder = new Folder({ [path]: '' }).commit();
    folder.write({ [path]: `url = https://user:${'q7Zr'}${'Kp2x9W'}@db.corp.internal/\n` }).commit('Change');
    expect(scan(folder, ['--since', 'HEAD~1']).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'a dop_v1_… b.txt',
    ]);
  });

  it('are met in messages of commits', () => {
    const folder = new Folder({ a: '1' }).commit().write({ a: '2' }).commit(`Add ${TOKEN}`);
    const place = `digitalocean-pat message of commit ${folder.id().slice(0, 12)}`;
    expect(scan(folder, ['--since', 'HEAD~1'])).toEqual([place]);
    expect(scan(folder, ['--history'])).toEqual([place]);
  });

  it('are met in binaries that a change adds', () => {
    const folder = new Folder({ a: '1' }).commit().write({ b: `\0\x01\0 ${TOKEN} \0\x01\0` });
    folder.git('add', '--all');
    expect(scan(folder, ['--staged'])).toEqual(['digitalocean-pat b']);
  });

  it('redact what the configuration says', () => {
    const entries = [
      `  - {paths: [a.txt], reason: 'It is ${TOKEN}'}`,
      `  - {paths: [${TOKEN}], reason: None}`,
      `  - {paths: [b.txt], reason: None, until: 2020-01-01}`,
    ];
    const folder = new Folder({
      'a.txt': `it is ${TOKEN}\n`,
      '.github/starkey.yml': `exclude: [.github/**]\nallow:\n${entries.join('\n')}\n`,
    });
    expect(scan(folder, ['.'])).toEqual(['digitalocean-pat a.txt']);
    const { stdout } = starkey(['scan', '--verbose'], { cwd: folder.path });
    expect(stdout).toContain('It is dop_v1_…');
    expect(stdout).toContain('The allow entry for dop_v1_…');
  });
});
