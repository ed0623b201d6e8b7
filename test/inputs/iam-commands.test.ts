import { describe, expect, it } from 'vitest';
import { type Command, parseCommandLine } from '../../src/inputs/command-line.js';

function parse(line: string, environment: Readonly<Record<string, string>> = {}): Command {
  return parseCommandLine(line.split(' '), environment);
}

describe('starkey scan', () => {
  it.each([
    ['scan --check-iam', { check: true, deactivate: false, dryRun: false, keepUsers: [], timeoutMs: 60_000 }],
    ['scan --check-iam --iam-timeout 5', { check: true, timeoutMs: 5_000 }],
    ['scan --deactivate-leaked-keys', { check: true, deactivate: true, dryRun: false }],
    [
      'scan --deactivate-leaked-keys --dry-run --keep-user a --keep-user b',
      { dryRun: true, keepUsers: ['a', 'b'] },
    ],
  ])('takes %s', (line, iam) => {
    expect(parse(line)).toMatchObject({ command: 'scan', choices: { iam } });
  });
});

describe('starkey keys', () => {
  it('takes the defaults', () => {
    expect(parse('keys')).toEqual({
      command: 'keys',
      maxKeyAgeDays: 90,
      failOn: 'high',
      format: 'table',
      outputs: [],
      timeoutMs: 600_000,
      wholeIds: true,
      color: true,
      quiet: false,
    });
  });

  it.each([
    [{}, true],
    [{ CI: 'false' }, true],
    [{ CI: 'true' }, false],
    [{ CI: '1' }, false],
    [{ GITHUB_ACTIONS: 'true' }, false],
  ])('prints IDs whole with %j: %s', (environment, wholeIds) => {
    expect(parse('keys', environment)).toMatchObject({ wholeIds });
  });

  it('takes reports for files', () => {
    expect(
      parse('keys --output csv=a.csv --output sarif=b.sarif --format json --max-key-age 30'),
    ).toMatchObject({
      format: 'json',
      maxKeyAgeDays: 30,
      outputs: [
        { format: 'csv', file: 'a.csv' },
        { format: 'sarif', file: 'b.sarif' },
      ],
    });
  });
});

describe('starkey iam-policy', () => {
  const job = { GITHUB_REPOSITORY: 'org/app', GITHUB_REPOSITORY_OWNER_ID: '12', GITHUB_REPOSITORY_ID: '345' };

  it.each([
    ['iam-policy', ['check']],
    ['iam-policy --audit', ['audit']],
    ['iam-policy --deactivate --check', ['check', 'deactivate']],
  ])('%s is for %j', (line, tasks) => {
    expect(parse(line)).toEqual({
      command: 'iam-policy',
      tasks,
      account: null,
      partition: 'aws',
      userPath: '/',
      trust: null,
    });
  });

  it.each([
    ['--trust', { owner: 'org', name: 'app', ids: { owner: '12', repository: '345' }, branch: 'main' }],
    ['--trust --repository org/app', { ids: { owner: '12', repository: '345' } }],
    ['--trust --repository other/one', { owner: 'other', name: 'one', ids: null }],
    ['--trust --repository other/one --repository-ids 6/7', { ids: { owner: '6', repository: '7' } }],
    ['--trust --repository other/one --repository-ids 6,7', { ids: { owner: '6', repository: '7' } }],
    ['--trust --branch release/1 --pull-requests', { branch: 'release/1', pullRequests: true }],
  ])('takes the repository of the job: %s', (options, trust) => {
    expect(parse(`iam-policy ${options}`, job)).toMatchObject({ trust });
  });
});
