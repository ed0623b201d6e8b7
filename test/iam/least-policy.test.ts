import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/engine/scanner.js';
import { auditKeys } from '../../src/iam/audit.js';
import { checkKeys } from '../../src/iam/key-check.js';
import { leastPolicy, type RoleTask } from '../../src/iam/least-policy.js';
import { trustPolicy } from '../../src/iam/trust-policy.js';
import { actionsMatching } from '../../src/policies/actions.js';
import { createPolicyDetector } from '../../src/policies/find.js';
import type { ServedAccount } from '../support/iam-server.js';
import { keyPair } from '../support/leaks.js';
import { type Session, session } from './session.js';

const SCOPE = { account: '246813579024', partition: 'aws', userPath: '/' };

/** What Starkey's own checks say of a policy. */
function findings(policy: object): readonly string[] {
  const scanner = createScanner([createPolicyDetector()]);
  const bytes = Buffer.from(JSON.stringify(policy));
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  const scan = scanner.scan('policy.json', room.subarray(0, bytes.length));
  return (scan?.detections ?? []).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
}

describe('leastPolicy', () => {
  const tasks: readonly (readonly RoleTask[])[] = [
    ['check'],
    ['audit'],
    ['deactivate'],
    ['check', 'audit', 'deactivate'],
  ];

  it.each(tasks.map((each) => [each]))('for %j names actions that there are, each once', (each) => {
    const actions = leastPolicy(each, SCOPE).Statement.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => actionsMatching(action).length !== 1)).toEqual([]);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it.each([[['check']], [['audit']]] as const)(
    'for %j changes nothing and passes Starkey at its default',
    (each) => {
      const policy = leastPolicy(each, SCOPE);
      const levels = policy.Statement.flatMap(({ Action }) =>
        Action.flatMap((name) => actionsMatching(name)),
      );
      expect(levels.filter(({ level }) => level === 'Write' || level === 'Permissions management')).toEqual(
        [],
      );
      expect(findings(policy).filter((finding) => /^(?:critical|high)/.test(finding))).toEqual([]);
    },
  );

  it('lets one thing be changed, and nothing be deleted, for deactivation', () => {
    const actions = leastPolicy(['deactivate'], SCOPE).Statement.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => !/^iam:(?:Get|List)/.test(action))).toEqual(['iam:UpdateAccessKey']);
  });

  it('keeps to the account, partition and path that are given', () => {
    const policy = leastPolicy(['deactivate'], {
      account: '135792468013',
      partition: 'aws-cn',
      userPath: '/ci/',
    });
    expect(policy.Statement.find(({ Sid }) => Sid === 'SwitchKeysOff')?.Resource).toBe(
      'arn:aws-cn:iam::135792468013:user/ci/*',
    );
  });
});

/** Everything that can be asked about a key and its user. */
const FULL: ServedAccount = {
  keys: [{ id: keyPair(7).id, user: 'deploy' }],
  attached: { deploy: ['Own'], team: ['Own'] },
  inline: { deploy: { mine: '{}' }, team: { ours: '{}' } },
  groups: { deploy: ['team'] },
  documents: { Own: '{}' },
  credentialReport: 'user\n',
};

function askedOf({ server }: Session): readonly string[] {
  return [...new Set(server.requests.map(({ action }) => `iam:${action}`))].sort();
}

describe('the least policy', () => {
  it('holds what a check asks, no more and no less', async () => {
    const opened = await session(FULL);
    // The second key is gone, which takes the whole list to tell.
    await checkKeys([keyPair(7).id, keyPair(8).id], opened.iam, () => []);
    expect(askedOf(opened)).toEqual(
      leastPolicy(['check'], SCOPE)
        .Statement.flatMap(({ Action }) => Action)
        .toSorted(),
    );
  });

  it('holds what an audit asks, and beside it only what a check asks of the account', async () => {
    const opened = await session(FULL);
    await auditKeys({
      version: '1',
      maxKeyAgeDays: 90,
      now: Date.now(),
      failOn: 'high',
      timeoutMs: 10_000,
      environment: {},
      clock: Date.now,
      progress: () => {},
    });
    const allowed = leastPolicy(['audit'], SCOPE).Statement.flatMap(({ Action }) => Action);
    expect(allowed.filter((action) => !askedOf(opened).includes(action))).toEqual([]);
    expect(askedOf(opened).filter((action) => !allowed.includes(action))).toEqual([]);
  });
});

describe('trustPolicy', () => {
  const repository = { owner: 'org', name: 'app', ids: null, branch: 'main', pullRequests: false };
  const subjectOf = (policy: ReturnType<typeof trustPolicy>) =>
    policy.Statement[0].Condition.StringEquals['token.actions.githubusercontent.com:sub'];

  it('names one branch of one repository, by numbers where they are known', () => {
    expect(subjectOf(trustPolicy(repository, '246813579024', 'aws'))).toBe(
      'repo:org/app:ref:refs/heads/main',
    );
    const ids = { owner: '12', repository: '345' };
    expect(subjectOf(trustPolicy({ ...repository, ids }, '246813579024', 'aws'))).toBe(
      'repo:org@12/app@345:ref:refs/heads/main',
    );
  });

  it('lets pull requests in where that is wanted', () => {
    expect(subjectOf(trustPolicy({ ...repository, pullRequests: true }, '246813579024', 'aws'))).toEqual([
      'repo:org/app:ref:refs/heads/main',
      'repo:org/app:pull_request',
    ]);
  });

  it('passes Starkey', () => {
    expect(findings(trustPolicy(repository, '246813579024', 'aws'))).toEqual([]);
  });
});
