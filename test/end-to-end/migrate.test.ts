import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator } from '../secrets/support.js';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const generator = new Generator(1105);
const TOKEN = `acme_${generator.text(ALPHANUMERIC, 30)}`;
const KNOWN_TOKEN = `acme_${generator.text(ALPHANUMERIC, 30)}`;
const PASSWORD = generator.text(ALPHANUMERIC, 24);
const PAIR = keyPair(41);

const configurationOf = (folder: Folder) => readFileSync(join(folder.path, '.github', 'starkey.yml'), 'utf8');

/** What becomes of each finding, after a migration that must succeed. */
function migrated(files: Readonly<Record<string, string>>) {
  const folder = new Folder(files).commit();
  const { status, stdout, stderr } = starkey(['migrate'], { cwd: folder.path });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const configuration = configurationOf(folder);
  const scan = starkey(['scan', '--format', 'json'], { cwd: folder.path });
  expect(scan.stderr).toBe('');
  expectNoLeak([TOKEN, KNOWN_TOKEN, PASSWORD, PAIR.secret], stdout, configuration, scan.stdout);
  const findings: { ruleId: string; path: string; suppressed: { by: string } | null }[] = JSON.parse(
    scan.stdout,
  ).findings;
  const fates = findings.map(
    ({ ruleId, path, suppressed }) => `${ruleId} ${path} ${suppressed?.by ?? 'counts'}`,
  );
  return { said: stdout, configuration, fates };
}

const ENV = `A=1\nDB_PASSWORD=${PASSWORD}\n`;
const ACME_RULE = "[[rules]]\nid = 'acme-token'\nregex = '(?i)acme_[[:alnum:]]{30}'\n";

describe('migration', () => {
  it('from gitleaks carries rules, allow lists and known places', () => {
    const { fates, said } = migrated({
      '.gitleaks.toml': `[extend]
useDefault = true
${ACME_RULE}[[rules.required]]
id = 'acme-user'
withinLines = 1
[[rules]]
id = 'acme-user'
regex = 'user-[0-9]{6}'
skipReport = true
[[allowlists]]
regexes = ['^${PASSWORD.slice(0, 4)}']
[[allowlists]]
paths = ['^fixtures/']
`,
      '.gitleaksignore': 'known.txt:acme-token:2\ngone.txt:acme-token:1\n',
      'known.txt': `user-123456\n${KNOWN_TOKEN}\n`,
      'alone.txt': `user-123456\n\n\n${TOKEN}\n`,
      'new.txt': `${TOKEN} user-123456\n`,
      'b.env': ENV,
      'fixtures/c.txt': `user-123456 ${TOKEN}\n`,
    });
    expect(fates).toEqual([
      'generic-secret b.env ignore',
      'acme-token fixtures/c.txt path',
      'acme-token known.txt ignore',
      'acme-token new.txt counts',
    ]);
    expect(said).toContain('2 rules, 1 rule off, 1 allowed path, 1 allowed value, 1 ignored finding.');
    expect(said).toContain('1 known finding needs no entry');
  });

  it('from betterleaks follows what a file extends', () => {
    const { fates } = migrated({
      '.betterleaks.toml': '[extend]\npath = "rules/base.toml"\n',
      'rules/base.toml': ACME_RULE,
      'a.txt': `${TOKEN} # betterleaks:allow\n`,
      'b.txt': `${TOKEN}\n`,
    });
    expect(fates).toEqual(['acme-token a.txt inline', 'acme-token b.txt counts']);
  });

  it('from detect-secrets excuses what was known', () => {
    const { fates } = migrated({
      '.secrets.baseline': JSON.stringify({
        version: '1.5.0',
        plugins_used: [{ name: 'KeywordDetector' }],
        filters_used: [{ path: 'detect_secrets.filters.allowlist.is_line_allowlisted' }],
        results: {
          'b.env': [{ type: 'Secret Keyword', filename: 'b.env', line_number: 2, is_secret: false }],
        },
      }),
      'b.env': ENV,
      'c.env': `DB_PASSWORD=${PASSWORD}\n`,
    });
    // The same value elsewhere is the same secret, which was let pass.
    expect(fates[0]).toBe('generic-secret b.env ignore');
  });

  it('from secretlint carries allowed values, ignored files and comments', () => {
    const aws = '@secretlint/secretlint-rule-aws';
    const pair = (comment: string) => `AWS_SECRET_ACCESS_KEY=${PAIR.secret} ${comment}\n`;
    const { fates } = migrated({
      '.secretlintrc.json': JSON.stringify({
        rules: [
          { id: aws },
          {
            id: '@secretlint/secretlint-rule-pattern',
            options: { patterns: [{ name: 'acme token', pattern: '/acme_[a-z0-9]{30}/i' }] },
          },
        ],
      }),
      '.secretlintignore': 'skipped/\n',
      'a.env': pair(`# secretlint-disable-line ${aws} -- made up`),
      'b.env': pair('# secretlint-disable-line @secretlint/secretlint-rule-github'),
      'c.txt': `${TOKEN}\n`,
      'skipped/d.txt': `${TOKEN}\n`,
    });
    expect(fates).toEqual([
      'aws-secret-access-key a.env inline',
      'aws-secret-access-key b.env counts',
      'acme-token c.txt counts',
      'acme-token skipped/d.txt path',
    ]);
  });

  it('from TruffleHog carries custom detectors and excluded paths', () => {
    const { fates } = migrated({
      'trufflehog.yml':
        "detectors:\n- name: acme token\n  keywords: [acme]\n  regex: {key: '(acme_[A-Za-z0-9]{30})'}\n",
      '.trufflehogignore': '^old/\n',
      'a.txt': `${TOKEN} # trufflehog:ignore\n`,
      'b.txt': `${TOKEN}\n`,
      'old/c.txt': `${TOKEN}\n`,
    });
    expect(fates).toEqual([
      'acme-token a.txt inline',
      'acme-token b.txt counts',
      'acme-token old/c.txt path',
    ]);
  });

  it('from Talisman excuses files as they stand', () => {
    const { fates } = migrated({
      '.talismanrc':
        "fileignoreconfig:\n- {filename: b.env, checksum: 0a}\ncustom_patterns: ['acme_[A-Za-z0-9]{30}']\n",
      'b.env': ENV,
      'c.txt': `${TOKEN}\n`,
    });
    expect(fates).toEqual(['generic-secret b.env ignore', 'talisman-pattern-1 c.txt counts']);
  });

  it.each([
    ['.gitguardian.yaml', 'version: 2\nsecret: {ignored_paths: ["*.env"]}\n', 'path'],
    ['.gitallowed', `${PASSWORD.slice(0, 5)}\n`, 'ignore'],
    ['.checkov.yaml', 'skip-path: [b\\.env$]\n', 'path'],
  ])('from %s excuses what that did', (file, text, by) => {
    const { fates } = migrated({ [file]: text, 'b.env': ENV });
    expect(fates).toEqual([`generic-secret b.env ${by}`]);
  });

  it('copies no secret out of the file of another scanner', () => {
    const { said, fates } = migrated({
      '.gitleaks.toml': `[extend]\nuseDefault = true\n[allowlist]\nstopwords = ['${PAIR.id}']\n`,
      'a.env': `AWS_ACCESS_KEY_ID=${PAIR.id}\n`,
    });
    expect(said).toContain('1 of its values is a secret itself and was left out');
    expect(said).not.toContain(PAIR.id.slice(4, -3));
    expect(fates.filter((fate) => fate.endsWith('counts')).length).toBeGreaterThan(0);
  });

  it('overwrites nothing', () => {
    const folder = new Folder({ '.gitleaks.toml': ACME_RULE }).commit();
    expect(starkey(['migrate'], { cwd: folder.path }).status).toBe(0);
    const again = starkey(['migrate'], { cwd: folder.path });
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("'.github/starkey.yml' is there already");
  });

  it.each([
    ['nothing', {}, 'There is nothing to migrate'],
    [
      'a file that yields no rule',
      { '.gitleaks.toml': 'title = "a"\n' },
      '.gitleaks.toml yields no rule at all',
    ],
    ['broken TOML', { '.betterleaks.toml': 'a =\n' }, '.betterleaks.toml:1:'],
    ['a broken baseline', { '.secrets.baseline': '{' }, '.secrets.baseline is no JSON'],
    ['broken JSON', { '.secretlintrc.json': '{"rules": [' }, '.secretlintrc.json:1:'],
    ['broken YAML', { '.gitguardian.yaml': 'a: [b\n' }, '.gitguardian.yaml:2:'],
    ['a list', { '.talismanrc': '- a\n' }, '.talismanrc:1:1: It holds no mapping'],
    ['a text', { '.checkov.yaml': 'a\n' }, '.checkov.yaml:1:1: It holds no mapping'],
    ['broken detectors', { 'trufflehog.yml': 'a: {b\n' }, 'trufflehog.yml:2:'],
  ])('of %s is an error, and writes nothing', (_, files, problem) => {
    const folder = new Folder(files).commit();
    const { status, stdout, stderr } = starkey(['migrate'], { cwd: folder.path });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(problem);
    expect(existsSync(join(folder.path, '.github', 'starkey.yml'))).toBe(false);
  });
});
