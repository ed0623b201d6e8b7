import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CommandResult, starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { ACCOUNT, EXAMPLE_ID, expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';

const PAIR = keyPair(1);
const SECRETS = [PAIR.secret, PAIR.id.slice(4)];

/** One key pair, one heredoc with a wildcard, one clean policy, one example ID. */
function leakyFolder(): Folder {
  return new Folder({
    '.env': `REGION=eu-west-1\nAWS_ACCESS_KEY_ID=${PAIR.id}\nAWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`,
    'setup.sh': `#!/bin/sh\ncat > backup-policy.json << EOF\n${writePolicy('*')}\nEOF\n`,
    'clean.json': writePolicy(),
    'README.md': `Set \`AWS_ACCESS_KEY_ID=${EXAMPLE_ID}\`.\n`,
  });
}

function expectClean(result: CommandResult): void {
  expect(result).toMatchObject({ status: 0, stderr: '' });
}

interface ReportedFinding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
}

function findingsOf({ stdout }: CommandResult): string[] {
  const { findings } = JSON.parse(stdout) as { findings: readonly ReportedFinding[] };
  return findings.map(({ ruleId, path, startLine }) => `${ruleId} ${path}:${startLine}`);
}

describe('starkey scan', () => {
  it('finds just what leaks, at the right lines, in every format, and shows no secret', () => {
    const folder = leakyFolder();
    const reports = ['json', 'sarif', 'markdown', 'github'].flatMap((format) => [
      '--output',
      `${format}=out/${format}`,
    ]);
    const result = starkey(['scan', '.', '--exclude', 'out', ...reports], { cwd: folder.path });
    expect(result).toMatchObject({ status: 1, stderr: '' });

    const [json = '', sarif = '', markdown = '', github = ''] = ['json', 'sarif', 'markdown', 'github'].map(
      (name) => readFileSync(join(folder.path, 'out', name), 'utf8'),
    );
    expect(findingsOf({ ...result, stdout: json })).toEqual([
      'aws-access-key .env:3',
      'iam-wildcard-resource setup.sh:3',
    ]);
    const places: [rule: string, path: string, line: number][] = [
      ['aws-access-key', '.env', 3],
      ['iam-wildcard-resource', 'setup.sh', 3],
    ];
    for (const [rule, path, line] of places) {
      expect(result.stdout).toContain(rule);
      expect(result.stdout).toContain(`${path}:${line}`);
      expect(markdown).toContain(rule);
      expect(github).toMatch(new RegExp(`^::error .*file=${path}.*line=${line}`, 'm'));
    }
    const { results } = (JSON.parse(sarif) as { runs: [{ results: readonly { ruleId: string }[] }] }).runs[0];
    expect(results.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(places.map(([rule]) => rule)));
    expect(results).toHaveLength(2);
    expect(result.stdout).toContain('s3:PutObject');
    expect(result.stdout).toContain('arn:aws:s3:::BUCKET/KEY');
    expect(result.stdout).toMatch(/1 documentation example passed over/);
    expectNoLeak(SECRETS, result.stdout, result.stderr, json, sarif, markdown, github);
  });

  it('gives the same bytes for the same input, but for the time it took', () => {
    const folder = leakyFolder();
    const run = () => starkey(['scan', '--format', 'json'], { cwd: folder.path }).stdout;
    const timeless = (text: string) => text.replace(/"durationMs": \d+/, '');
    expect(timeless(run())).toBe(timeless(run()));
  });

  it('says that an empty folder holds nothing to scan', () => {
    const result = starkey(['scan', '.'], { cwd: new Folder().path });
    expectClean(result);
    expect(result.stdout).toContain('Nothing to scan');
  });

  it.each(['file/below', 'n'.repeat(300), 'loop', 'loop/below'])(
    'does not fail itself when asked for %s',
    (path) => {
      const folder = new Folder({ file: 'x' });
      symlinkSync('loop', join(folder.path, 'loop'));
      const result = starkey(['scan', path], { cwd: folder.path });
      const isLink = path === 'loop';
      expect(result.status).toBe(isLink ? 0 : 2);
      if (isLink) expect(result.stdout).toContain('1 file skipped: symbolic link.');
      else expect(result.stderr).toMatch(/^starkey: The path '[^']+' (does not exist|cannot be read)/);
    },
  );

  it('scans standard input', () => {
    const result = starkey(['scan', '-', '--format', 'json'], {
      cwd: new Folder().path,
      stdin: `\nsecret_key: ${PAIR.secret} # of ${PAIR.id}\n`,
    });
    expect(result.status).toBe(1);
    expect(findingsOf(result)).toEqual(['aws-access-key -:2']);
    expectNoLeak(SECRETS, result.stdout, result.stderr);
  });

  it('passes below the threshold, and never fails under --fail-on never', () => {
    const folder = leakyFolder();
    const status = (...parameters: string[]) => starkey(['scan', ...parameters], { cwd: folder.path }).status;
    expect(status('--fail-on', 'critical', '--no-secrets')).toBe(0);
    expect(status('--fail-on', 'never')).toBe(0);
    expect(status('--rule', 'private-key')).toBe(0);
    expect(status('--rule', 'iam-wildcard-resource')).toBe(1);
  });

  it('shows no secret on the line of a policy, even where no secrets are asked for', () => {
    const line = `{"key": "${PAIR.id}", "secret_key": "${PAIR.secret}", "policy": ${writePolicy('*')}}\n`;
    const folder = new Folder({ 'all.json': line });
    const result = starkey(['scan', '--no-secrets'], { cwd: folder.path });
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('iam-wildcard-resource');
    expectNoLeak(SECRETS, result.stdout, result.stderr);
  });

  it('redacts secrets in file names, of findings and of what is skipped', () => {
    const folder = new Folder({
      [`${PAIR.id}.txt`]: '',
      [`${PAIR.id}.bin`]: Buffer.alloc(100),
      [`${PAIR.id}.json`]: writePolicy('*'),
    });
    const result = starkey(['scan', '--format', 'json', '--verbose'], { cwd: folder.path });
    expect(findingsOf(result)).toHaveLength(4);
    expectNoLeak(SECRETS, result.stdout, result.stderr);
  });

  it('accepts what is there by a baseline, and finds another secret on the same line all the same', () => {
    const folder = leakyFolder();
    const { path: cwd } = folder;
    const first = starkey(['scan', '--write-baseline', '.starkey-baseline'], { cwd });
    expectClean(first);
    const baseline = readFileSync(join(cwd, '.starkey-baseline'), 'utf8');
    expectNoLeak(SECRETS, first.stdout, baseline);

    folder.write({ 'moved.env': `\n\n\n${readFileSync(join(cwd, '.env'), 'utf8')}` });
    expectClean(starkey(['scan', '--baseline', '.starkey-baseline'], { cwd }));

    const other = keyPair(2);
    folder.write({
      '.env': `REGION=eu-west-1\nAWS_ACCESS_KEY_ID=${other.id}\nAWS_SECRET_ACCESS_KEY=${other.secret}\n`,
    });
    const second = starkey(['scan', '--baseline', '.starkey-baseline', '--format', 'json'], { cwd });
    expect(second.status).toBe(1);
    expectNoLeak([...SECRETS, other.secret, other.id.slice(4)], second.stdout, second.stderr);
  });

  it('honours allow comments with a reason, and names those that match nothing', () => {
    const folder = new Folder({
      'keys.py': `# ${'starkey'}:allow aws-access-key -- revoked in 2020\nkey, secret = "${PAIR.id}", "${PAIR.secret}"\n`,
      'stale.py': '# star' + 'key:allow private-key -- long gone\nx = 1\n',
    });
    const result = starkey(['scan'], { cwd: folder.path });
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/stale\.py/);
    const { findings } = JSON.parse(starkey(['scan', '--format', 'json'], { cwd: folder.path }).stdout);
    expect(findings).toMatchObject([
      { ruleId: 'aws-access-key', suppressed: { by: 'inline', reason: 'revoked in 2020', until: null } },
    ]);
    expectNoLeak(SECRETS, result.stdout, JSON.stringify(findings));
  });

  it('names the accounts of the configuration', () => {
    const folder = leakyFolder().write({ '.github/starkey.yml': `accounts:\n  '${ACCOUNT}': prod\n` });
    expect(starkey(['scan'], { cwd: folder.path }).stdout).toContain('your account `prod`');
  });

  it('says all that is wrong with the configuration, with lines, and scans nothing', () => {
    const configuration = 'fail-on: hihg\nrules:\n  aws-acces-key: low\nallow:\n  - paths: [a]\n';
    const folder = leakyFolder().write({ '.github/starkey.yml': configuration });
    const result = starkey(['scan'], { cwd: folder.path });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    for (const part of [
      'starkey.yml:1:',
      "'high'",
      'starkey.yml:3:',
      'aws-access-key',
      'starkey.yml:5:',
      'reason',
    ]) {
      expect(result.stderr).toContain(part);
    }
  });

  it.each([
    [
      ['scan', '--fail-on', 'hihg', '--frmat', 'json'],
      ["'high'", '--format'],
    ],
    [
      ['scan', 'nowhere', 'no/*.ts'],
      ["'nowhere'", "'no/*.ts'"],
    ],
    [['scan', '--baseline', 'none'], ["'none'"]],
    [['scan', '--config', 'none.yml'], ["'none.yml'"]],
    [['scan', '--config', '.'], ["'.' is no file"]],
    [['scan', '--rule', 'aws-acces-key'], ["'aws-access-key'"]],
    [['scna'], ["'scan'"]],
  ])('refuses %j and says the way out', (parameters, parts) => {
    const result = starkey(parameters, { cwd: leakyFolder().path });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    for (const part of parts) expect(result.stderr).toContain(part);
    expectNoLeak(SECRETS, result.stderr);
  });

  it.each([
    ['gone.txt', "'gone.txt' does not exist"],
    ['.github', "'.github' is no file"],
  ])('says where the configuration names a baseline that is none: %s', (baseline, problem) => {
    const folder = new Folder({ '.github/starkey.yml': `version: 1\nbaseline: ${baseline}\n` });
    const { status, stderr } = starkey(['scan'], { cwd: folder.path });
    expect(status).toBe(2);
    expect(stderr).toContain('starkey: .github/starkey.yml:2:11: ');
    expect(stderr).toContain(problem);
  });

  it('leaves nothing behind in the folder that it scans', () => {
    const folder = leakyFolder();
    const before = readdirSync(folder.path, { recursive: true }).sort();
    starkey(['scan'], { cwd: folder.path });
    expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(before);
  });

  it('finds the same with several threads as with one', () => {
    const pairs = Array.from({ length: 40 }, (_, index) => keyPair(100 + index));
    const files = Object.fromEntries(
      Array.from({ length: 2400 }, (_, index) => {
        const { id, secret } = pairs[index % 40] ?? PAIR;
        const content = index % 60 === 0 ? `id = "${id}"\nsecret = "${secret}"\n` : `line ${index}\n`;
        return [`folder${index % 7}/file${index}.py`, content];
      }),
    );
    const folder = new Folder(files);
    const run = (jobs: string) => starkey(['scan', '--jobs', jobs, '--format', 'json'], { cwd: folder.path });
    const [one, three] = [run('1'), run('3')];
    expect(findingsOf(one)).toHaveLength(40);
    expect(findingsOf(three)).toEqual(findingsOf(one));
    expectNoLeak(
      pairs.map(({ secret }) => secret),
      three.stdout,
      three.stderr,
    );
  });
});

describe('starkey', () => {
  it.each([['--help'], ['scan', '--help'], ['rules', '--help'], ['help', 'scan']])(
    'helps: %s',
    (...parameters) => {
      const result = starkey(parameters, { cwd: new Folder().path });
      expectClean(result);
      expect(result.stdout).toContain('starkey');
    },
  );

  it('lists its rules for people and for machines', () => {
    const cwd = new Folder().path;
    expect(starkey(['rules'], { cwd }).stdout).toMatch(/^aws-access-key +critical/m);
    const { rules } = JSON.parse(starkey(['rules', '--format', 'json'], { cwd }).stdout);
    expect(rules).toContainEqual(
      expect.objectContaining({ id: 'iam-admin-policy', kind: 'policy', severity: 'critical' }),
    );
  });

  it('prints the page of a rule, and the nearest names where there is none', () => {
    const { path: cwd } = new Folder();
    const text = starkey(['rules', 'stripe-secret-key'], { cwd });
    expectClean(text);
    expect(text.stdout).toMatch(/^stripe-secret-key\n[\s\S]*\nWhat to do\n {2}1\. /);
    const markdown = starkey(['rules', 'iam-admin-policy', '--format', 'markdown'], { cwd }).stdout;
    expect(markdown).toMatch(/^# iam-admin-policy\n/);
    expect(JSON.parse(starkey(['rules', 'github-pat', '--format', 'json'], { cwd }).stdout)).toMatchObject({
      id: 'github-pat',
      shownAs: ['ghp_…'],
    });
    const none = starkey(['rules', 'stripe'], { cwd });
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/^starkey: There is no rule 'stripe'\. Did you mean 'stripe-secret-key', /);
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(starkey(['--version'], { cwd: new Folder().path }).stdout).toBe(`${version}\n`);
  });
});
