import { describe, expect, it } from 'vitest';
import { checkKeys, MAX_KEYS } from '../../src/iam/key-check.js';
import type { KeyFacts } from '../../src/iam/key-facts.js';
import type { PolicyJudge } from '../../src/iam/policy-judge.js';
import { DENIED, type Fault, type ServedAccount, THROTTLED } from '../support/iam-server.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';
import { OWN, type Session, session } from './session.js';

const LEAK = keyPair(7);
const SECOND = keyPair(8);
const OTHERS = keyPair(9, '135792468013');
const KEY = { id: LEAK.id, user: 'deploy' };
/** Issued before 2019: it tells no account. */
const OLD = `${'AK'}IA${'JB3QTZ7WGMXK2RVH'}`;

const NO_VERDICTS: PolicyJudge = () => [];

async function ask(
  account: ServedAccount,
  ids: readonly string[] = [LEAK.id],
  prepare: (session: Session) => void = () => {},
  timeoutMs?: number,
) {
  const opened = await session(account, timeoutMs);
  prepare(opened);
  const check = await checkKeys(ids, opened.iam, NO_VERDICTS);
  const sent = opened.server.requests.map(({ text }) => text);
  expectNoLeak([LEAK.secret, SECOND.secret, OWN.secret], ...sent);
  return { ...opened, check, facts: check.facts.get(ids[0] ?? '') };
}

describe('checkKeys', () => {
  it.each([
    ['Active', 'active'],
    ['Inactive', 'inactive'],
    ['Expired', 'expired'],
  ] as const)('tells that a key is %s, whose it is and when it was used', async (served, status) => {
    const lastUse = { date: '2026-03-09T12:00:00Z', service: 's3', region: 'eu-west-1' };
    const key = { ...KEY, status: served, created: '2025-01-02T03:04:05Z', lastUse };
    const { facts, check } = await ask({ keys: [key, { id: SECOND.id, user: 'deploy' }] });
    expect(facts).toEqual({
      kind: 'known',
      user: 'deploy',
      status,
      created: '2025-01-02T03:04:05Z',
      lastUse,
      siblings: [{ id: SECOND.id, status: 'active', created: '2026-03-01T00:00:00Z' }],
      reach: { verdicts: [], policies: [], boundary: null, quarantine: [], gaps: [] },
      gaps: [],
    });
    expect(check).toMatchObject({
      problems: [],
      caller: { keyId: OWN.id, account: '246813579024' },
    });
  });

  it('takes "N/A" for no service, no region and no use', async () => {
    const { facts } = await ask({ keys: [KEY] });
    expect(facts).toMatchObject({ lastUse: { date: null, service: null, region: null } });
  });

  it('asks nothing about keys of other accounts, sessions and made-up IDs', async () => {
    const temporary = LEAK.id.replace(/^AKIA/, 'ASIA');
    const madeUp = `${LEAK.id.slice(0, -1)}0`;
    const { check, server } = await ask({}, [OTHERS.id, temporary, madeUp]);
    expect(check.facts.get(OTHERS.id)).toEqual({ kind: 'foreign', account: '135792468013' });
    expect(check.facts.get(temporary)).toEqual({ kind: 'temporary' });
    expect(check.facts.get(madeUp)).toMatchObject({ kind: 'unknown' });
    expect(server.requests).toEqual([]);
  });

  it('asks about each ID once', async () => {
    const { server } = await ask({ keys: [KEY] }, [LEAK.id, LEAK.id, LEAK.id]);
    expect(server.countOf('GetAccessKeyLastUsed')).toBe(1);
    expect(server.countOf('ListGroupsForUser')).toBe(1);
  });

  it('calls a denied ID deleted only where the whole list of keys does not hold it', async () => {
    const { facts, server } = await ask({ users: ['one', 'two'] });
    expect(facts).toEqual({ kind: 'deleted' });
    expect(server.countOf('ListAccessKeys')).toBe(2);
  });

  it.each<[string, ServedAccount, string, Fault]>([
    ['a list with a hole', { users: ['one', 'two'] }, 'ListAccessKeys', DENIED],
    ['no list of users', { users: ['one'] }, 'ListUsers', DENIED],
    ['no account summary', { users: ['one'] }, 'GetAccountSummary', DENIED],
  ])(
    'leaves a denied ID unknown with %s, and names the permission',
    async (_name, account, action, fault) => {
      const { facts } = await ask(account, [LEAK.id], ({ server }) => server.failAlways(action, fault));
      expect(facts?.kind).toBe('unknown');
      expect(JSON.stringify(facts)).toContain('iam:GetAccessKeyLastUsed');
      expect(JSON.stringify(facts)).toContain(`iam:${action}`);
    },
  );

  it('leaves a denied ID unknown where the root user has keys, since nobody can list them', async () => {
    const { facts } = await ask({ users: ['one'], rootKeys: [SECOND.id] });
    expect(facts).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('root user') });
  });

  it('leaves a denied ID that tells no account unknown', async () => {
    const { facts, server } = await ask({ users: ['one'] }, [OLD]);
    expect(facts?.kind).toBe('unknown');
    expect(server.countOf('ListUsers')).toBe(0);
  });

  it('finds a key by the list where the permission for its last use is missing', async () => {
    const { facts } = await ask({ keys: [KEY] }, [LEAK.id], ({ server }) => {
      server.failAlways('GetAccessKeyLastUsed', DENIED);
    });
    expect(facts).toMatchObject({ kind: 'known', user: 'deploy', status: 'active', lastUse: null });
    expect(JSON.stringify(facts)).toContain('`iam:GetAccessKeyLastUsed` is missing');
  });

  it('goes on without the status where the list of keys is denied', async () => {
    const { facts } = await ask({ keys: [KEY] }, [LEAK.id], ({ server }) =>
      server.failAlways('ListAccessKeys', DENIED),
    );
    expect(facts).toMatchObject({
      kind: 'known',
      user: 'deploy',
      status: null,
      gaps: [
        'The permission `iam:ListAccessKeys` is missing. Run `starkey iam-policy` for the least policy.',
      ],
    });
  });

  it('names a key of the root user', async () => {
    const { facts } = await ask({ rootKeys: [LEAK.id] });
    expect(facts?.kind).toBe('root');
  });

  it.each<[string, readonly Fault[]]>([
    ['throttling', [THROTTLED, THROTTLED]],
    ['cut connections', [{ kind: 'cut' }, { kind: 'cut' }]],
    ['an error of the server', [{ kind: 'error', status: 503, code: 'ServiceUnavailable' }]],
  ])('comes through %s', async (_name, faults) => {
    const { facts, server } = await ask({ keys: [KEY] }, [LEAK.id], (opened) => {
      opened.server.failNext('GetAccessKeyLastUsed', ...faults);
    });
    expect(facts).toMatchObject({ kind: 'known', status: 'active' });
    expect(server.countOf('GetAccessKeyLastUsed')).toBe(faults.length + 1);
  });

  it('comes through a clock that is wrong by an hour', async () => {
    const { facts } = await ask({ keys: [KEY] }, [LEAK.id], ({ server }) => {
      server.clockAheadMs = 3_600_000;
    });
    expect(facts).toMatchObject({ kind: 'known', status: 'active' });
  });

  it.each<[string, Fault, RegExp]>([
    ['a page that is no reply', { kind: 'garbage' }, /no usable answer|could not be reached/],
    ['an unheard-of error', { kind: 'error', status: 400, code: 'Peculiar' }, /no usable answer .*Peculiar/],
    ['a reply after the deadline', { kind: 'slow', ms: 30_000 }, /time for asking IAM was over/],
  ])('leaves the ID unknown after %s', async (_name, fault, reason) => {
    const started = Date.now();
    const { facts } = await ask(
      { keys: [KEY] },
      [LEAK.id],
      ({ server }) => server.failAlways('GetAccessKeyLastUsed', fault),
      2_500,
    );
    expect(facts).toMatchObject({ kind: 'unknown', reason: expect.stringMatching(reason) });
    expect(Date.now() - started).toBeLessThan(6_000);
  });

  it('asks no more after credentials that AWS rejects, and says so once', async () => {
    const ids = [LEAK.id, ...Array.from({ length: 20 }, (_, index) => keyPair(100 + index).id)];
    const { check, server } = await ask({}, ids, (opened) => {
      opened.server.failAlways('*', { kind: 'error', status: 403, code: 'InvalidClientTokenId' });
    });
    expect(server.requests.length).toBeLessThanOrEqual(4);
    expect(check.problems).toEqual([expect.stringContaining('rejects the credentials')]);
  });

  it('says what to do where there are no credentials, without waiting for a metadata service', async () => {
    const opened = await session({ keys: [KEY] });
    const { vi } = await import('vitest');
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
    const started = Date.now();
    const check = await checkKeys([LEAK.id], opened.iam, NO_VERDICTS);
    expect(check.caller).toBeNull();
    expect(check.problems).toEqual([expect.stringContaining('aws-actions/configure-aws-credentials')]);
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it(`asks about ${MAX_KEYS} IDs at most, four at a time`, async () => {
    const keys = Array.from({ length: MAX_KEYS + 20 }, (_, index) => ({
      id: keyPair(1_000 + index).id,
      user: `u${index}`,
    }));
    const { check, server } = await ask(
      { keys },
      keys.map(({ id }) => id),
    );
    expect(server.countOf('GetAccessKeyLastUsed')).toBe(MAX_KEYS);
    expect(server.mostOpen).toBeGreaterThan(1);
    expect(server.mostOpen).toBeLessThanOrEqual(4);
    const kinds = [...check.facts.values()].map(({ kind }: KeyFacts) => kind);
    expect(kinds.filter((kind) => kind === 'known')).toHaveLength(MAX_KEYS);
    expect(kinds.filter((kind) => kind === 'unknown')).toHaveLength(20);
    expect(check.problems).toEqual([`IAM was asked about ${MAX_KEYS} of the 120 key IDs that were found.`]);
  });

  it('reads every page of 500 users before it calls a key deleted', async () => {
    const users = Array.from({ length: 500 }, (_, index) => `user-${index}`);
    const keys = Array.from({ length: 10 }, (_, index) => ({
      id: keyPair(200 + index).id,
      user: `of-${index}`,
    }));
    const { facts, server } = await ask({ users: users.slice(10), keys }, [
      LEAK.id,
      ...keys.map(({ id }) => id),
    ]);
    expect(facts).toEqual({ kind: 'deleted' });
    expect(server.mostOpen).toBeLessThanOrEqual(4);
    expect(server.countOf('ListUsers')).toBe(5);
    // Once a user for the list, and once for each of the ten keys that IAM knows.
    expect(server.countOf('ListAccessKeys')).toBe(510);
  });
});
