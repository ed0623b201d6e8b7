import { describe, expect, it } from 'vitest';
import { type Candidate, type DeactivationOrder, deactivateLeaked } from '../../src/iam/deactivation.js';
import type { Finding } from '../../src/model/finding.js';
import { DENIED } from '../support/iam-server.js';
import { ACCOUNT, expectNoLeak, keyPair } from '../support/leaks.js';
import { OWN, session } from './session.js';

const KEY = keyPair(7);
const CALLER = { keyId: OWN.id, account: ACCOUNT };
const ORDER: DeactivationOrder = {
  dryRun: false,
  keepUsers: [],
  accounts: { [ACCOUNT]: 'main' },
  caller: CALLER,
};

function candidate(
  id: string,
  over: Partial<Finding> = {},
  status: 'active' | 'inactive' = 'active',
): Candidate {
  const finding: Finding = {
    ruleId: 'aws-access-key',
    kind: 'secret',
    severity: 'critical',
    message: '',
    path: 'app.env',
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
    commit: null,
    fingerprint: id,
    redacted: '…',
    details: { canary: false },
    remediation: [],
    suppressed: null,
    excerpt: null,
    ...over,
  };
  const lastUse = { date: '2026-03-09T10:00:00Z', service: 's3', region: 'eu-west-1' };
  const facts = {
    kind: 'known',
    user: 'deploy',
    status,
    created: null,
    lastUse,
    siblings: [],
    reach: null,
    gaps: [],
  } as const;
  return { finding, id, facts };
}

async function deactivate(candidates: readonly Candidate[], order: Partial<DeactivationOrder> = {}) {
  const keys = candidates.map(({ id }) => ({ id, user: 'deploy' }));
  const { server, iam } = await session({ keys });
  const results = await deactivateLeaked(candidates, { ...ORDER, ...order }, iam);
  expectNoLeak(
    candidates.map(({ id }) => id.slice(4)),
    JSON.stringify(results.map(({ notice }) => notice)),
  );
  return { server, results, notices: results.map(({ notice }) => notice.message) };
}

describe('deactivateLeaked', () => {
  it('sets an active leaked key to inactive, and says who used it last and how to undo it', async () => {
    const { server, results, notices } = await deactivate([candidate(KEY.id)]);
    expect(server.statusOf(KEY.id)).toBe('Inactive');
    expect(results.map(({ outcome }) => outcome)).toEqual(['done']);
    expect(notices[0]).toMatch(
      /^The key AKIA….{3} of the user `deploy` was set to inactive\. It was last used at 2026-03-09T10:00:00Z for s3 in eu-west-1\. To undo it: `KEY_ID=.*`, then `aws iam update-access-key --user-name deploy --access-key-id "\$KEY_ID" --status Active`\.$/,
    );
  });

  it('acts on a key once, however often it was found', async () => {
    const { server } = await deactivate([candidate(KEY.id), candidate(KEY.id, { path: 'other.env' })]);
    expect(server.countOf('UpdateAccessKey')).toBe(1);
  });

  it('does nothing in a dry run but say what it would do', async () => {
    const { server, results } = await deactivate([candidate(KEY.id)], { dryRun: true });
    expect(server.requests).toEqual([]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['possible']);
  });

  const suppressed = { by: 'inline', reason: 'a test', until: null } as const;
  const old = `${'AK'}IA${'JB3QTZ7WGMXK2RVH'}`;
  it.each<[string, Candidate, Partial<DeactivationOrder>, RegExp]>([
    ['of an account that is not named', candidate(KEY.id), { accounts: {} }, /does not name its account/],
    [
      'of another account',
      candidate(KEY.id),
      { caller: { ...CALLER, account: '135792468013' } },
      /no credentials of its account/,
    ],
    ['that tells no account', candidate(old), {}, /does not tell its account/],
    ['that this run uses', candidate(OWN.id), {}, /this run uses it itself/],
    ['of a user to keep', candidate(KEY.id), { keepUsers: ['deploy'] }, /on the list of those to keep/],
    ['whose finding is suppressed', candidate(KEY.id, { suppressed }), {}, /findings are suppressed/],
    ['that is a canary', candidate(KEY.id, { details: { canary: true } }), {}, /canary/],
    ['in a test', candidate(KEY.id, { path: 'src/__tests__/client.ts' }), {}, /tests or examples alone/],
    ['in a fixture', candidate(KEY.id, { path: 'client.fixture.json' }), {}, /tests or examples alone/],
    ['in an example', candidate(KEY.id, { path: 'examples/app/.env' }), {}, /tests or examples alone/],
  ])('leaves a key %s active, and says why', async (_name, one, order, words) => {
    const { server, results, notices } = await deactivate([one], order);
    expect(server.requests).toEqual([]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['kept']);
    expect(notices[0]).toMatch(words);
  });

  it.each([
    ['a lone ID', candidate(KEY.id, { ruleId: 'aws-access-key-id' })],
    ['a presigned URL', candidate(KEY.id, { ruleId: 'aws-presigned-url' })],
    ['a key that is inactive already', candidate(KEY.id, {}, 'inactive')],
  ])('has no word for %s', async (_name, one) => {
    const { server, results } = await deactivate([one]);
    expect(server.requests).toEqual([]);
    expect(results).toEqual([]);
  });

  it('switches off five keys a run at most', async () => {
    const { server, results } = await deactivate(
      Array.from({ length: 7 }, (_, index) => candidate(keyPair(50 + index).id)),
    );
    expect(server.countOf('UpdateAccessKey')).toBe(5);
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'kept',
      'kept',
    ]);
  });

  it('names the permission that is missing', async () => {
    const { server, iam } = await session({ keys: [{ id: KEY.id, user: 'deploy' }] });
    server.failAlways('UpdateAccessKey', DENIED);
    const [result] = await deactivateLeaked([candidate(KEY.id)], ORDER, iam);
    expect(result).toMatchObject({ outcome: 'failed', notice: { level: 'warning' } });
    expect(result?.notice.message).toContain('`iam:UpdateAccessKey` is missing');
    expect(server.statusOf(KEY.id)).toBe('Active');
  });
});
