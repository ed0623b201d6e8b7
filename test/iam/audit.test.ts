import { describe, expect, it, vi } from 'vitest';
import { type AuditOrder, auditKeys } from '../../src/iam/audit.js';
import { DENIED, IamServer, type ServedAccount, type ServedKey, THROTTLED } from '../support/iam-server.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';
import { environmentFor, OWN } from './session.js';

const NOW = Date.UTC(2026, 2, 10);
const HEAD =
  'user,password_enabled,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,' +
  'access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,' +
  'access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service';
const NO_SECOND = 'false,N/A,N/A,N/A,N/A';
const ROOT_ROW =
  '<root_account>,not_supported,true,2020-01-01T00:00:00+00:00,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A';

function report(...rows: readonly string[]): string {
  return `${[HEAD, ...rows].join('\n')}\n`;
}

async function audit(
  account: ServedAccount,
  over: Partial<AuditOrder> = {},
  prepare: (server: IamServer) => void = () => {},
) {
  const server = await IamServer.start(account);
  prepare(server);
  for (const [name, value] of Object.entries(environmentFor(server))) vi.stubEnv(name, value);
  try {
    const result = await auditKeys({
      version: '1',
      maxKeyAgeDays: 90,
      now: NOW,
      failOn: 'high',
      timeoutMs: 20_000,
      environment: {},
      clock: Date.now,
      progress: () => {},
      ...over,
    });
    expectNoLeak([OWN.secret], ...server.requests.map(({ text }) => text));
    return { server, result };
  } finally {
    vi.unstubAllEnvs();
  }
}

const KEYS: readonly ServedKey[] = [
  { id: keyPair(1).id, user: 'asks', created: '2026-03-01T00:00:00Z' },
  {
    id: keyPair(2).id,
    user: 'old',
    created: '2025-01-01T00:00:00Z',
    lastUse: { date: '2026-03-09T00:00:00Z', service: 'sqs', region: 'eu-west-1' },
  },
];

describe('auditKeys', () => {
  it('joins keys and report, and waits until the report is there', async () => {
    const { result, server } = await audit({
      keys: KEYS,
      reportDelay: 2,
      credentialReport: report(
        ROOT_ROW,
        `asks,true,true,2026-03-01T00:00:00+00:00,2026-03-08T00:00:00+00:00,us-east-1,iam,${NO_SECOND}`,
        // Changed since it was made, so that the report does not tell which key this is.
        `old,false,true,2025-06-01T00:00:00+00:00,N/A,N/A,N/A,${NO_SECOND}`,
      ),
    });
    expect(server.countOf('GenerateCredentialReport')).toBe(3);
    expect(server.countOf('GetAccessKeyLastUsed')).toBe(1);
    expect(result).toMatchObject({
      account: '246813579024',
      reportGenerated: '2026-03-10T20:00:00Z',
      users: 2,
      complete: true,
      gaps: [],
      failed: true,
      counts: { critical: 1, high: 1, medium: 0, low: 1 },
      requests: server.requests.length,
    });
    expect(result.keys.map(({ user, keyId, lastUsedService }) => [user, keyId, lastUsedService])).toEqual([
      ['<root_account>', null, null],
      ['old', keyPair(2).id, 'sqs'],
      ['asks', keyPair(1).id, 'iam'],
    ]);
  });

  it('goes on without the report, asks about each key, and is not whole', async () => {
    const { result, server } = await audit({ keys: KEYS }, {}, (each) =>
      each.failAlways('GenerateCredentialReport', DENIED),
    );
    expect(server.countOf('GetAccessKeyLastUsed')).toBe(2);
    expect(result).toMatchObject({ complete: false, reportGenerated: null, keys: { length: 2 } });
    expect(result.gaps).toEqual([
      'The permission `iam:GenerateCredentialReport` is missing. Run `starkey iam-policy` for the least policy.',
    ]);
  });

  it.each(['ListUsers', 'ListAccessKeys'])('is not whole without %s', async (action) => {
    const { result } = await audit({ keys: KEYS, credentialReport: report() }, {}, (each) =>
      each.failAlways(action, DENIED),
    );
    expect(result).toMatchObject({ complete: false, keys: [] });
    expect(result.gaps.join()).toContain(`iam:${action}`);
  });

  it('ends at its deadline with what is known', async () => {
    const started = Date.now();
    const { result } = await audit(
      { keys: KEYS, credentialReport: report() },
      { timeoutMs: 1_000 },
      (each) => {
        each.failAlways('ListAccessKeys', { kind: 'slow', ms: 20_000 });
      },
    );
    expect(result).toMatchObject({ complete: false, gaps: ['The time for asking IAM was over.'] });
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it('reads 500 users in pages, four at a time, through throttling', async () => {
    const keys = Array.from({ length: 500 }, (_, index) => ({
      id: keyPair(10 + index).id,
      user: `user-${index}`,
    }));
    const rows = keys.map(
      ({ user }) =>
        `${user},false,true,2026-03-01T00:00:00+00:00,2026-03-02T00:00:00+00:00,us-east-1,s3,${NO_SECOND}`,
    );
    const progress = vi.fn();
    const { result, server } = await audit(
      { keys, credentialReport: report(...rows) },
      { progress },
      (each) => {
        each.failNext('ListUsers', THROTTLED);
      },
    );
    expect(result).toMatchObject({ users: 500, complete: true, keys: { length: 500 } });
    // Five pages, one of them twice; a list a user; the report.
    expect(result.requests).toBe(6 + 500 + 2);
    expect(server.mostOpen).toBeLessThanOrEqual(4);
    expect(progress).toHaveBeenLastCalledWith(500, 500);
  });
});
