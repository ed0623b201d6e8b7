import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine, type ScanCommand } from '../../src/inputs/command-line.js';
import { RULES_OPTIONS, SCAN_OPTIONS } from '../../src/inputs/command-options.js';
import { NO_IAM } from '../../src/inputs/options.js';
import { problemsOf } from './problems.js';

const DEFAULT_SCAN: ScanCommand = {
  command: 'scan',
  source: { kind: 'worktree', paths: ['.'] },
  choices: {
    exclude: [],
    failOn: null,
    maxFileSize: null,
    archives: null,
    secrets: true,
    policies: true,
    onlyRules: [],
    baseline: null,
    writeBaseline: null,
    inlineAllow: null,
    iam: NO_IAM,
  },
  configuration: { kind: 'default' },
  format: 'text',
  outputs: [],
  jobs: null,
  color: true,
  quiet: false,
  verbose: false,
};

/** Splits at spaces, as a shell would here. */
const FORMAT_LIST = 'text, json, sarif, markdown, github, html, junit, csv or gitlab';

function words(line: string): readonly string[] {
  return line === '' ? [] : line.split(' ');
}

describe('commands', () => {
  it.each([
    ['', { command: 'help', topic: 'starkey' }],
    ['-h', { command: 'help', topic: 'starkey' }],
    ['--help', { command: 'help', topic: 'starkey' }],
    ['help', { command: 'help', topic: 'starkey' }],
    ['help scan', { command: 'help', topic: 'scan' }],
    ['help rules', { command: 'help', topic: 'rules' }],
    ['scan --help', { command: 'help', topic: 'scan' }],
    ['scan --bogus -h', { command: 'help', topic: 'scan' }],
    ['rules --help', { command: 'help', topic: 'rules' }],
    ['--version', { command: 'version' }],
    ['scan --version', { command: 'version' }],
    ['rules', { command: 'rules', rule: null, format: 'text', config: null }],
    ['rules github-pat', { command: 'rules', rule: 'github-pat', format: 'text', config: null }],
    [
      'rules github-pat --format markdown',
      { command: 'rules', rule: 'github-pat', format: 'markdown', config: null },
    ],
    ['rules --format json', { command: 'rules', rule: null, format: 'json', config: null }],
    ['rules --format=json', { command: 'rules', rule: null, format: 'json', config: null }],
    [
      'sweep plan --installation --topic a --topic b --pushed-since 7d',
      {
        command: 'sweep',
        step: 'plan',
        owner: { kind: 'installation' },
        include: [],
        exclude: [],
        topics: ['a', 'b'],
        visibilities: [],
        archived: 'include',
        forks: 'include',
        pushedSince: { daysAgo: 7 },
        scope: 'tree',
        jobs: 20,
        output: null,
        timeoutMs: 3_600_000,
      },
    ],
    [
      'sweep merge a b --last c',
      {
        command: 'sweep',
        step: 'merge',
        parts: ['a', 'b'],
        last: 'c',
        addToBaseline: null,
        failOn: 'high',
        format: 'text',
        outputs: [],
        sarif: null,
      },
    ],
    ['sweep scan --help', { command: 'help', topic: 'sweep' }],
    ['migrate', { command: 'migrate', output: null }],
    ['migrate --output a.yml', { command: 'migrate', output: 'a.yml' }],
    ['rules --config a.yml', { command: 'rules', rule: null, format: 'text', config: 'a.yml' }],
    ['rules test', { command: 'rules-test', config: null }],
    ['rules test --config a.yml', { command: 'rules-test', config: 'a.yml' }],
    ['scan', DEFAULT_SCAN],
  ])('starkey %s', (line, command) => {
    expect(parseCommandLine(words(line))).toEqual(command);
  });

  it.each([
    ['scn', "There is no command 'scn'. Did you mean 'scan'?"],
    [
      'src/app',
      "There is no command 'src/app'. If it is a path, write `starkey scan` before it. Write `starkey --help` for the list.",
    ],
    ['--format json', "No command stands before '--format'. Write `starkey --help` for the list."],
    ['sweep scna', "`starkey sweep` has no step 'scna'. Did you mean 'scan'?"],
    ['sweep all', "`starkey sweep` has no step 'all'. Write plan, scan or merge."],
    ['keys mine', "`starkey keys` takes no argument. Leave out 'mine'."],
    [
      'keys --max-key-age 0',
      "--max-key-age is '0', which is not valid. Write a whole number of days from 1 to 3650.",
    ],
    ['iam-policy --account 1', "--account is '1', which is not valid. Write twelve digits."],
    ['iam-policy --trust', '--trust needs a repository. Write --repository OWNER/NAME.'],
    [
      'iam-policy --deactivate --pull-requests',
      'A pull request must not be able to switch keys off. Leave out --pull-requests or --deactivate.',
    ],
    ['sweep plan', 'Say whose repositories are meant: one of --org NAME, --user NAME and --installation.'],
    [
      'sweep plan --org a --user b',
      'Say whose repositories are meant: one of --org NAME, --user NAME and --installation.',
    ],
    [
      'sweep plan --org a/b',
      "--org is 'a/b', which is not valid. Write the name alone, as it stands in addresses.",
    ],
    ['sweep plan --org a --include b/c', "--include 'b/c' has a slash. It is for names without their owner."],
    [
      'sweep plan --org a --jobs 257',
      "--jobs is '257', which is not valid. Write a whole number from 1 to 256.",
    ],
    [
      'sweep plan --org a --pushed-since 2026-02-30',
      "--pushed-since is '2026-02-30', which is not valid. Write a day as YYYY-MM-DD, or 7d for seven days.",
    ],
    ['sweep plan --org a --forks no', "--forks is 'no'. It must be include, exclude or only."],
    ['sweep scan', 'Name the plan: `starkey sweep scan plan.json`.'],
    ['sweep merge', 'Name the plan and the folders of reports: `starkey sweep merge plan.json reports`.'],
    [
      'sweep merge a --output sarif=b',
      "The format of --output is 'sarif'. It must be text, json, markdown, csv or html.",
    ],
    [
      'help me',
      'Help is there for `scan`, `fix`, `keys`, `iam-policy`, `rules`, `sweep`, `init` and `migrate`: run `starkey help scan`.',
    ],
    ['rules github-pat other', "`starkey rules` takes one rule. Leave out 'other'."],
    ['migrate .', "`starkey migrate` takes no argument. Leave out '.'."],
    ['rules test .', "`starkey rules test` takes no argument. Leave out '.'."],
    ['rules test --format json', '--format is for rules that are listed or described. Leave it out.'],
    ['fix infra', 'Say what to fix: `starkey fix --policies`. A secret cannot be fixed, only rotated.'],
    ['fix --policies -', "'-' (standard input) cannot be written to. Name files."],
    ['rules --format sarif', "--format is 'sarif'. It must be text, json or markdown."],
  ])('refuses starkey %s', (line, problem) => {
    expect(problemsOf(() => parseCommandLine(words(line)))).toEqual([problem]);
  });
});

describe('scan', () => {
  it.each<[string, Partial<ScanCommand>]>([
    ['a b/**', { source: { kind: 'worktree', paths: ['a', 'b/**'] } }],
    ['-- --odd -', { source: { kind: 'worktree', paths: ['--odd', '-'] } }],
    ['a -- b', { source: { kind: 'worktree', paths: ['a', 'b'] } }],
    ['-', { source: { kind: 'stdin', name: null } }],
    ['- --stdin-path a/b.tf', { source: { kind: 'stdin', name: 'a/b.tf' } }],
    [
      '--since origin/main',
      { source: { kind: 'change', since: 'origin/main', paths: [], searchesBase: false } },
    ],
    [
      '--since=HEAD~3 src',
      { source: { kind: 'change', since: 'HEAD~3', paths: ['src'], searchesBase: false } },
    ],
    ['--tree HEAD src', { source: { kind: 'tree', revision: 'HEAD', paths: ['src'] } }],
    ['--history', { source: { kind: 'history', paths: [] } }],
    ['src --history', { source: { kind: 'history', paths: ['src'] } }],
    ['--staged', { source: { kind: 'staged' } }],
    ['--format json', { format: 'json' }],
    ['--format json --format json', { format: 'json' }],
    [
      '--output sarif=a.sarif --output json=b=c.json',
      {
        outputs: [
          { format: 'sarif', file: 'a.sarif' },
          { format: 'json', file: 'b=c.json' },
        ],
      },
    ],
    ['--config a.yml', { configuration: { kind: 'file', file: 'a.yml' } }],
    ['--no-config', { configuration: { kind: 'none' } }],
    ['--jobs 4', { jobs: 4 }],
    ['--no-color --quiet', { color: false, quiet: true }],
    ['--verbose', { verbose: true }],
    ['--quiet --quiet', { quiet: true }],
  ])('%s', (line, expected) => {
    expect(parseCommandLine(['scan', ...words(line)])).toEqual({ ...DEFAULT_SCAN, ...expected });
  });

  it.each<[string, Partial<ScanCommand['choices']>]>([
    ['--fail-on never', { failOn: 'never' }],
    ['--exclude a/** --exclude *.{md,txt}', { exclude: ['a/**', '*.{md,txt}'] }],
    ['--max-file-size 512KiB', { maxFileSize: 524_288 }],
    ['--no-archives', { archives: false }],
    ['--no-secrets', { secrets: false }],
    ['--no-policies', { policies: false }],
    ['--rule github-pat --rule private-key', { onlyRules: ['github-pat', 'private-key'] }],
    ['--baseline a --write-baseline b', { baseline: 'a', writeBaseline: 'b' }],
    ['--inline-allow deny', { inlineAllow: 'deny' }],
  ])('%s', (line, expected) => {
    const command = parseCommandLine(['scan', ...words(line)]);
    expect(command).toEqual({ ...DEFAULT_SCAN, choices: { ...DEFAULT_SCAN.choices, ...expected } });
  });

  it.each([
    ['--formt=json', "The option '--formt' does not exist. Did you mean '--format'?"],
    ['-format', "The option '-format' does not exist. Did you mean '--format'?"],
    ['-x', "The option '-x' does not exist. --help lists all."],
    ['--__proto__', "The option '--__proto__' does not exist. --help lists all."],
    ['--constructor=3', "The option '--constructor' does not exist. --help lists all."],
    ['--check-iam=true', "--check-iam takes no value. Write it alone, without '='."],
    ['--dry-run', '--dry-run does nothing without --deactivate-leaked-keys. Leave it out, or add that.'],
    [
      '--check-iam --keep-user deploy',
      '--keep-user does nothing without --deactivate-leaked-keys. Leave it out, or add that.',
    ],
    [
      '--iam-timeout 0',
      "--iam-timeout is '0', which is not valid. Write a whole number of seconds from 1 to 3600.",
    ],
    ['--format', '--format needs a value: --format FORMAT.'],
    ['--format=', '--format needs a value: --format FORMAT.'],
    ['--config --quiet', '--config needs a value: --config FILE.'],
    ['--quiet=yes', "--quiet takes no value. Write it alone, without '='."],
    [
      '--fail-on hihg',
      "--fail-on is 'hihg'. It must be critical, high, medium, low or never. Did you mean 'high'?",
    ],
    ['--fail-on low --fail-on high', '--fail-on is given more than once with different values. Keep one.'],
    ['--format xlsx', `--format is 'xlsx'. It must be ${FORMAT_LIST}.`],
    [
      '--format json --format sarif',
      'Only one format can be printed. Write the others to files: --output FORMAT=FILE.',
    ],
    ['--output jsn=a', `The format of --output is 'jsn'. It must be ${FORMAT_LIST}. Did you mean 'json'?`],
    ['--output json', "--output 'json' names no file. Write FORMAT=FILE."],
    ['--output json=-', "--output writes to files. Name one in place of '-'."],
    ['--output json=a --output sarif=a', "Two reports would be written to 'a'. Give each a file of its own."],
    [
      '--max-file-size 10XB',
      "--max-file-size is '10XB', which is not valid. Write a size from 1 byte to 2 GB, such as 10MB, 512KiB or 1_000_000.",
    ],
    ['--jobs 0', "--jobs is '0', which is not valid. Write a whole number from 1 to 64."],
    ['--jobs many', "--jobs is 'many', which is not valid. Write a whole number from 1 to 64."],
    [
      '--inline-allow honor',
      "--inline-allow is 'honor'. It must be honour, report or deny. Did you mean 'honour'?",
    ],
    ['--exclude /etc', "--exclude '/etc' must be relative to the top of the repository."],
    ['--since a..b', "--since is 'a..b', which is not valid. Write one commit, branch or tag, not a range."],
    ['--since=-a', "--since is '-a', which is not valid. Write one commit, branch or tag, not a range."],
    ['--history --staged', '--history and --staged exclude each other. Keep one.'],
    ['--since a -', "--since and '-' (standard input) exclude each other. Keep one."],
    ['--staged src', "--staged takes no paths, since a commit takes all that is staged. Leave out 'src'."],
    ['- src', "'-' (standard input) goes with no other path. Leave out 'src'."],
    ['--config a --no-config', '--config and --no-config exclude each other. Leave one out.'],
    ['--quiet --verbose', '--quiet and --verbose exclude each other. Leave one out.'],
    [
      '--no-secrets --no-policies',
      '--no-secrets and --no-policies together leave nothing to look for. Leave one out.',
    ],
  ])('refuses %s', (line, problem) => {
    expect(problemsOf(() => parseCommandLine(['scan', ...words(line)]))).toEqual([problem]);
  });

  it('takes a revision with spaces', () => {
    const since = 'HEAD@{1 day ago}';
    expect(parseCommandLine(['scan', '--since', since])).toMatchObject({ source: { since } });
  });

  it('refuses an empty path, as an unset variable leaves it', () => {
    expect(problemsOf(() => parseCommandLine(['scan', '']))).toEqual([
      'A path is empty. Leave it out, or write . for the current folder.',
    ]);
  });

  it('reports all mistakes together', () => {
    const line = '--formt --fail-on hihg --output x --jobs 0 --history --staged';
    expect(problemsOf(() => parseCommandLine(['scan', ...words(line)]))).toHaveLength(6);
  });
});

it('ends in a command or in a ConfigurationError, whatever it is given', () => {
  const names = [...Object.keys(SCAN_OPTIONS), ...Object.keys(RULES_OPTIONS), '__proto__', 'toString'];
  const option = fc.tuple(fc.constantFrom(...names), fc.option(fc.string())).map(([name, value]) => {
    return value === null ? `--${name}` : `--${name}=${value}`;
  });
  const argument = fc.oneof(fc.string({ unit: 'binary' }), option, fc.constantFrom('-', '--', '-hq', '.'));
  const command = fc.oneof(fc.constantFrom('scan', 'rules', 'help'), fc.string());
  fc.assert(
    fc.property(command, fc.array(argument), (name, rest) => {
      const problems = problemsOf(() => parseCommandLine([name, ...rest]));
      expect(problems.every((problem) => problem.endsWith('.') || problem.endsWith('?'))).toBe(true);
    }),
  );
});
