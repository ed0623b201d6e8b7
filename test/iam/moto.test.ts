import {
  AddUserToGroupCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateLoginProfileCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  IAMClient,
  ListAccessKeysCommand,
  PutGroupPolicyCommand,
  PutUserPolicyCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from '../../src/iam/in-parallel.js';
import { runEntry } from '../support/async-command.js';
import { Folder } from '../support/folder.js';
import { ACCOUNT, expectNoLeak, type KeyPair } from '../support/leaks.js';
import { MOTO_SERVER, type Moto, startMoto } from '../support/moto.js';

if (MOTO_SERVER === null) {
  process.stderr.write(
    "\n*** SKIPPED: the tests against moto. Install it (pip install 'moto[server]') and put moto_server on the path, or name it in MOTO_SERVER. ***\n\n",
  );
}

const policy = (action: string | readonly string[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });

/** An IAM that nobody here wrote. */
describe.skipIf(MOTO_SERVER === null)('against moto', () => {
  let moto: Moto;
  let client: IAMClient;
  let own: KeyPair;

  beforeAll(async () => {
    moto = await startMoto(MOTO_SERVER ?? '');
    client = new IAMClient({
      endpoint: moto.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'setup', secretAccessKey: 'setup' },
    });
    own = await user('asks');
  }, 90_000);

  afterAll(() => {
    client?.destroy();
    moto?.stop();
  });

  async function user(name: string): Promise<KeyPair> {
    await client.send(new CreateUserCommand({ UserName: name }));
    return anotherKey(name);
  }

  async function anotherKey(name: string): Promise<KeyPair> {
    const { AccessKey } = await client.send(new CreateAccessKeyCommand({ UserName: name }));
    return { id: AccessKey?.AccessKeyId ?? '', secret: AccessKey?.SecretAccessKey ?? '' };
  }

  async function statusOf(name: string, id: string): Promise<string | undefined> {
    const { AccessKeyMetadata = [] } = await client.send(new ListAccessKeysCommand({ UserName: name }));
    return AccessKeyMetadata.find(({ AccessKeyId }) => AccessKeyId === id)?.Status;
  }

  function environment(): Record<string, string> {
    return {
      AWS_ACCESS_KEY_ID: own.id,
      AWS_SECRET_ACCESS_KEY: own.secret,
      AWS_ENDPOINT_URL_IAM: moto.url,
      AWS_CONFIG_FILE: 'no-such-file',
      AWS_SHARED_CREDENTIALS_FILE: 'no-such-file',
    };
  }

  async function scan(leak: KeyPair, ...parameters: readonly string[]) {
    const folder = new Folder({
      'app.env': `AWS_ACCESS_KEY_ID=${leak.id}\nAWS_SECRET_ACCESS_KEY=${leak.secret}\n`,
      '.github/starkey.yml': `accounts:\n  '${ACCOUNT}': main\n`,
    });
    const { stdout, stderr } = await runEntry(
      'cli/index.js',
      ['scan', '.', '--format', 'json', ...parameters],
      {
        cwd: folder.path,
        environment: environment(),
      },
    );
    expect(stderr).toBe('');
    expectNoLeak([leak.secret, leak.id.slice(4), own.secret, own.id.slice(4)], stdout);
    const { findings, notices } = JSON.parse(stdout);
    const messages: string[] = notices.map(({ message }: { message: string }) => message);
    return { finding: findings[0], messages };
  }

  it('leads from a leak over its check and deactivation to the undoing', async () => {
    const leak = await user('deploy');
    await client.send(
      new AttachUserPolicyCommand({
        UserName: 'deploy',
        PolicyArn: `arn:aws:iam::aws:policy/${'Administrator'}Access`,
      }),
    );
    await client.send(
      new PutUserPolicyCommand({
        UserName: 'deploy',
        PolicyName: 'pass',
        PolicyDocument: policy('iam:PassRole'),
      }),
    );
    await client.send(new CreateGroupCommand({ GroupName: 'team' }));
    await client.send(new AddUserToGroupCommand({ GroupName: 'team', UserName: 'deploy' }));
    await client.send(
      new PutGroupPolicyCommand({
        GroupName: 'team',
        PolicyName: 'data',
        PolicyDocument: policy(['s3:PutObject']),
      }),
    );

    const checked = await scan(leak, '--check-iam');
    expect(checked.finding).toMatchObject({
      severity: 'critical',
      details: {
        iam: {
          status: 'active',
          user: 'deploy',
          reach: { policies: ['AdministratorAccess', 'pass', 'data (group team)'] },
        },
      },
    });
    expect(checked.finding.message).toContain(
      'is an administrator, passes any role and reaches every resource of s3',
    );

    const tried = await scan(leak, '--deactivate-leaked-keys', '--dry-run');
    expect(tried.messages.join()).toContain('Dry run');
    expect(await statusOf('deploy', leak.id)).toBe('Active');

    const done = await scan(leak, '--deactivate-leaked-keys');
    expect(done.messages.join()).toContain('was set to inactive');
    expect(await statusOf('deploy', leak.id)).toBe('Inactive');
    const inactive = await scan(leak, '--check-iam');
    expect(inactive.finding).toMatchObject({ severity: 'high', details: { iam: { status: 'inactive' } } });

    // What the command that the notice names does.
    await client.send(
      new UpdateAccessKeyCommand({ UserName: 'deploy', AccessKeyId: leak.id, Status: 'Active' }),
    );
    expect((await scan(leak, '--check-iam')).finding).toMatchObject({ severity: 'critical' });

    await client.send(new DeleteAccessKeyCommand({ UserName: 'deploy', AccessKeyId: leak.id }));
    expect((await scan(leak, '--check-iam')).finding.details.iam.status).toMatch(/^(?:deleted|unknown)$/);
  });

  it('knows the last use of a key that has asked', async () => {
    const { stdout } = await runEntry('cli/index.js', ['keys', '--format', 'json'], {
      cwd: '.',
      environment: environment(),
    });
    const { keys } = JSON.parse(stdout);
    const asking = keys.find(({ user: name }: { user: string }) => name === 'asks');
    expect(asking).toMatchObject({ status: 'active', lastUseKnown: true });
    expect(asking.lastUsed).not.toBeNull();
  });

  it('audits 500 users', { timeout: 120_000 }, async () => {
    const names = Array.from({ length: 500 }, (_, index) => `user-${String(index).padStart(3, '0')}`);
    await inParallel(names, async (name) => {
      const { id } = await user(name);
      const index = Number(name.slice(-3));
      if (index % 5 === 0) {
        await client.send(
          new UpdateAccessKeyCommand({ UserName: name, AccessKeyId: id, Status: 'Inactive' }),
        );
      }
      if (index % 10 === 1) await anotherKey(name);
      if (index % 50 === 2)
        await client.send(new CreateLoginProfileCommand({ UserName: name, Password: 'changeme' }));
    });
    const later = new Date(Date.now() + 100 * 86_400_000).toISOString();
    const { stdout, stderr, status } = await runEntry('cli/index.js', ['keys', '--format', 'json'], {
      cwd: '.',
      environment: { ...environment(), STARKEY_NOW: later },
    });
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const { keys, summary, complete, account } = JSON.parse(stdout);
    expect({ complete, account }).toEqual({ complete: true, account: ACCOUNT });
    const rules: string[] = keys.flatMap(({ concerns }: { concerns: { ruleId: string }[] }) =>
      concerns.map(({ ruleId }) => ruleId),
    );
    const count = (rule: string) => rules.filter((each) => each === rule).length;
    expect(count('aws-key-inactive-kept')).toBe(100);
    expect(count('aws-key-second-active')).toBe(50);
    expect(count('aws-console-user-key')).toBe(10);
    expect(summary.users).toBeGreaterThanOrEqual(501);
    process.stderr.write(
      `audit of ${summary.users} users: ${summary.requests} requests, ${summary.durationMs} ms\n`,
    );
  });
});
