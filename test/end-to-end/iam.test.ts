import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { environmentFor, OWN } from '../iam/session.js';
import { runEntry } from '../support/async-command.js';
import { Folder } from '../support/folder.js';
import { IamServer, type ServedAccount } from '../support/iam-server.js';
import { ACCOUNT, expectNoLeak, keyPair } from '../support/leaks.js';

const LEAK = keyPair(3);
const ADMIN = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});
const SERVED: ServedAccount = {
  keys: [
    {
      id: LEAK.id,
      user: 'deploy-bot',
      created: '2025-01-01T00:00:00Z',
      lastUse: { date: '2026-03-09T00:00:00Z', service: 's3', region: 'eu-west-1' },
    },
    { id: OWN.id, user: 'asks' },
  ],
  attached: { 'deploy-bot': ['OwnersPolicy'] },
  documents: { OwnersPolicy: ADMIN },
  credentialReport: 'user,password_enabled\n',
};
/** What IAM says of the key, which must not stand where everybody reads it. */
const OWNER_WORDS = ['deploy-bot', 'OwnersPolicy', '2026-03-09', 'eu-west-1'];

function leakyFolder(): Folder {
  return new Folder({
    'config/.env': `AWS_ACCESS_KEY_ID=${LEAK.id}\nAWS_SECRET_ACCESS_KEY=${LEAK.secret}\n`,
    '.github/starkey.yml': `accounts:\n  '${ACCOUNT}': main\n`,
  }).commit();
}

/** Checks that nothing that left the process, requests among it, holds a secret; IDs go to IAM alone. */
function expectNoSecret(server: IamServer, ...outputs: readonly string[]): void {
  expectNoLeak([LEAK.secret, OWN.secret], ...outputs, ...server.requests.map(({ text }) => text));
  expectNoLeak([LEAK.id.slice(4), OWN.id.slice(4)], ...outputs);
}

const NOW = { STARKEY_NOW: '2026-03-10T00:00:00Z' };

async function scan(parameters: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const server = await IamServer.start(SERVED);
  const folder = leakyFolder();
  const result = await runEntry('cli/index.js', ['scan', '.', ...parameters], {
    cwd: folder.path,
    environment: { ...environmentFor(server), ...NOW, ...environment },
  });
  expectNoSecret(server, result.stdout, result.stderr);
  expect(result.stderr).toBe('');
  return { server, ...result };
}

describe('starkey scan', () => {
  it('asks IAM where that is wanted: status, owner, last use, reach, runbook', async () => {
    const { stdout, status, server } = await scan(['--check-iam', '--format', 'json']);
    expect(status).toBe(1);
    const [finding] = JSON.parse(stdout).findings;
    expect(finding).toMatchObject({
      ruleId: 'aws-access-key',
      severity: 'critical',
      details: {
        iam: { status: 'active', user: 'deploy-bot', reach: { policies: ['OwnersPolicy'] } },
      },
    });
    expect(finding.message).toContain('is an administrator');
    expect(finding.remediation.join('\n')).toContain('--user-name deploy-bot');
    expect(server.countOf('UpdateAccessKey')).toBe(0);
  });

  it.each(['text', 'markdown', 'sarif', 'github'])('tells it as %s', async (format) => {
    const { stdout } = await scan(['--check-iam', '--format', format]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('deploy-bot');
  });

  it('gives the same report twice', async () => {
    const strip = (text: string) => text.replace(/"durationMs": \d+|"head": "\w+"/g, '');
    const one = await scan(['--check-iam', '--format', 'json']);
    const other = await scan(['--check-iam', '--format', 'json']);
    expect(strip(one.stdout)).toBe(strip(other.stdout));
  });

  it('switches a leaked key off where that is wanted, and says how to undo it', async () => {
    const dry = await scan(['--deactivate-leaked-keys', '--dry-run']);
    expect(dry.server.statusOf(LEAK.id)).toBe('Active');
    expect(dry.stdout).toContain('Dry run: the key');
    const { stdout, server, status } = await scan(['--deactivate-leaked-keys']);
    expect(server.statusOf(LEAK.id)).toBe('Inactive');
    expect(server.statusOf(OWN.id)).toBe('Active');
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/was set to inactive\..*To undo it:/);
    expect(status).toBe(1);
  });

  it('says so where the leaked key is the one that asks, and leaves it active', async () => {
    const { stdout, server } = await scan(['--deactivate-leaked-keys'], {
      AWS_ACCESS_KEY_ID: LEAK.id,
      AWS_SECRET_ACCESS_KEY: OWN.secret,
    });
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('It is the key that this run itself uses.');
    expect(text).toContain('was left active: this run uses it itself.');
    expect(server.statusOf(LEAK.id)).toBe('Active');
  });

  it('tells nothing of the owner in a job of a CI service that does not say who reads it', async () => {
    const { stdout, server } = await scan(['--check-iam'], { CI: 'true' });
    expect(server.requests).toEqual([]);
    expect(stdout).toContain('IAM was not asked');
  });

  it('goes on with its findings where IAM cannot be reached', async () => {
    const { stdout, status } = await scan(['--check-iam', '--iam-timeout', '2'], {
      AWS_ENDPOINT_URL_IAM: 'http://127.0.0.1:9',
    });
    expect(status).toBe(1);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/did not say whether it is active/);
  });

  it('loads the SDK only where it is asked for', async () => {
    const hasSdk = async (parameters: readonly string[]) => {
      const coverage = new Folder();
      await scan(parameters, { NODE_V8_COVERAGE: coverage.path });
      // Names every script that the process has loaded.
      const [file = ''] = readdirSync(coverage.path);
      const { result } = JSON.parse(readFileSync(join(coverage.path, file), 'utf8'));
      const scripts: string[] = result.flatMap(({ url }: { url: string }) =>
        url.startsWith('file:') ? [fileURLToPath(url)] : [],
      );
      expect(scripts.some((script) => script.endsWith('index.js'))).toBe(true);
      return scripts.some((script) =>
        readFileSync(script, 'utf8').includes('AWSIdentityManagementV20100508'),
      );
    };
    expect(await hasSdk([])).toBe(false);
    expect(await hasSdk(['--check-iam'])).toBe(true);
  });
});

/** Makes all that a repository holds the change of a pull request. */
function pullRequestThatAdds(folder: Folder) {
  const base = folder.git('commit-tree', folder.git('mktree'), '-m', 'Base');
  const head = folder.git('commit-tree', 'HEAD^{tree}', '-p', base, '-m', 'Leak');
  folder.git('reset', '--quiet', '--hard', head);
  return {
    base: { sha: base, ref: 'main' },
    head: { sha: head, ref: 'leak' },
    commits: 1,
    title: 'Leak',
    body: '',
  };
}

async function job(
  visibility: string | null,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
) {
  const server = await IamServer.start(SERVED);
  const folder = leakyFolder();
  const repository = { default_branch: 'main', ...(visibility === null ? {} : { visibility }) };
  const payload = JSON.stringify({ repository, pull_request: pullRequestThatAdds(folder) });
  const runner = new Folder({ output: '', summary: '', 'event.json': payload });
  const result = await runEntry('index.js', [], {
    cwd: folder.path,
    environment: {
      ...environmentFor(server),
      ...NOW,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder.path,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(runner.path, 'event.json'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_OUTPUT: join(runner.path, 'output'),
      GITHUB_STEP_SUMMARY: join(runner.path, 'summary'),
      RUNNER_TEMP: runner.path,
      'INPUT_SARIF-FILE': 'starkey.sarif',
      INPUT_MODE: 'full',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...environment,
    },
  });
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const files = ['output', 'summary', 'starkey-report.json', 'starkey-keys.json'].map((name) =>
    read(join(runner.path, name)),
  );
  const told = [result.stdout, result.stderr, ...files, read(join(folder.path, 'starkey.sarif'))].join('\n');
  expectNoSecret(server, told);
  return { server, status: result.status, told, summary: files[1] ?? '', keys: files[3] ?? '' };
}

describe('the action', () => {
  it('asks IAM in a private repository, and tells it in the summary', async () => {
    const { summary, status } = await job('private', { 'check-iam': 'true' });
    expect(status).toBe(1);
    for (const words of OWNER_WORDS.slice(0, 1)) expect(summary).toContain(words);
    expect(summary).toContain('is an administrator');
  });

  it.each([['public'], [null]])(
    'asks nothing and tells nothing where the visibility is %s',
    async (visibility) => {
      const { server, told } = await job(visibility, { 'check-iam': 'true' });
      expect(server.requests).toEqual([]);
      expect(told).toContain('IAM was not asked');
      for (const words of OWNER_WORDS) expect(told).not.toContain(words);
    },
  );

  it('switches keys off in a public repository without a word on whose they were', async () => {
    const { server, told } = await job('public', { 'deactivate-leaked-keys': 'true' });
    expect(server.statusOf(LEAK.id)).toBe('Inactive');
    expect(told).toContain('Leaked keys were set to inactive: 1.');
    for (const words of OWNER_WORDS) expect(told).not.toContain(words);
  });

  it('switches nothing off on a pull request, and says why', async () => {
    const { server, told } = await job(
      'private',
      { 'deactivate-leaked-keys': 'true', mode: 'auto' },
      { GITHUB_EVENT_NAME: 'pull_request' },
    );
    expect(server.statusOf(LEAK.id)).toBe('Active');
    expect(told).toContain('No key was switched off');
  });

  it('asks nothing on pull_request_target, where a stranger decides what is asked', async () => {
    const { server, told } = await job(
      'private',
      { 'check-iam': 'true', mode: 'auto' },
      { GITHUB_EVENT_NAME: 'pull_request_target' },
    );
    expect(told).toContain('aws-access-key');
    expect(server.requests).toEqual([]);
    for (const words of OWNER_WORDS) expect(told).not.toContain(words);
  });

  it('is as good as without the check where a job has no credentials, as those of forks', async () => {
    const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    const { server, told, status } = await job('private', { 'check-iam': 'true' }, none);
    expect(server.requests).toEqual([]);
    expect(status).toBe(1);
    expect(told).toContain('configure-aws-credentials');
  });

  it('audits the keys of the account, IDs redacted', async () => {
    const { summary, keys, told } = await job('private', { 'audit-keys': 'true', 'fail-on': 'never' });
    expect(summary).toContain('Access keys');
    expect(summary).toContain('Age of active keys');
    expect(JSON.parse(keys)).toMatchObject({ summary: { users: 2, keys: 2 } });
    expect(told).toContain('keys-report-file');
  });

  it('audits no keys where everybody reads it', async () => {
    const { server, status, told } = await job('public', { 'audit-keys': 'true' });
    expect(server.requests).toEqual([]);
    expect(status).toBe(2);
    expect(told).toContain("The input 'audit-keys' is for private repositories");
  });
});

describe('starkey keys', () => {
  async function keys(parameters: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const server = await IamServer.start(SERVED);
    const folder = new Folder();
    const result = await runEntry('cli/index.js', ['keys', ...parameters], {
      cwd: folder.path,
      environment: { ...environmentFor(server), ...NOW, ...environment },
    });
    expectNoLeak([OWN.secret], result.stdout, result.stderr);
    return { ...result, folder };
  }

  it('prints whole IDs on the own terminal, and fails for keys that are due', async () => {
    const { stdout, status } = await keys([]);
    expect(stdout).toContain(LEAK.id);
    expect(stdout).toContain('433 days old (90 allowed)');
    expect(status).toBe(1);
    expect((await keys(['--max-key-age', '3650'])).status).toBe(0);
  });

  it.each(['table', 'json', 'csv', 'markdown', 'sarif'])(
    'prints no whole ID as %s in a job, nor into a file',
    async (format) => {
      const { stdout } = await keys(['--format', format], { CI: 'true' });
      expectNoLeak([LEAK.id.slice(4)], stdout);
      expect(stdout).toContain('deploy-bot');
      const { folder } = await keys(['--output', `${format}=out/keys`]);
      expectNoLeak([LEAK.id.slice(4)], readFileSync(join(folder.path, 'out/keys'), 'utf8'));
    },
  );

  it('is not whole, and says so, without credentials', async () => {
    const { stdout, status } = await keys([], { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
    expect(status).toBe(2);
    expect(stdout).toContain('There are no AWS credentials.');
  });
});

describe('starkey iam-policy', () => {
  it('prints policies as JSON, and asks nobody', async () => {
    const print = async (...parameters: readonly string[]) => {
      const { stdout, status } = await runEntry('cli/index.js', ['iam-policy', ...parameters], {
        cwd: '.',
        environment: {},
      });
      expect(status).toBe(0);
      return JSON.parse(stdout);
    };
    expect(await print('--deactivate', '--account', ACCOUNT)).toHaveProperty(
      'Statement.0.Action.0',
      'iam:GetAccessKeyLastUsed',
    );
    expect(await print('--trust', '--account', ACCOUNT, '--repository', 'org/app')).toHaveProperty(
      'Statement.0.Action',
      'sts:AssumeRoleWithWebIdentity',
    );
  });
});
