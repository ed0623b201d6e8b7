import { describe, expect, it } from 'vitest';
import type { KeyFacts, KnownKey } from '../../src/iam/key-facts.js';
import { severityAfter } from '../../src/iam/key-severity.js';

const NOW = Date.UTC(2026, 2, 10);

function known(over: Partial<KnownKey> = {}): KnownKey {
  return {
    kind: 'known',
    user: 'deploy',
    status: 'active',
    created: '2025-01-01T00:00:00Z',
    lastUse: { date: null, service: null, region: null },
    siblings: [],
    reach: null,
    gaps: [],
    ...over,
  };
}

const used = (date: string) => known({ lastUse: { date, service: 's3', region: 'eu-west-1' } });
const quarantined = known({
  status: null,
  reach: {
    verdicts: [],
    policies: [],
    boundary: null,
    quarantine: ['AWSCompromisedKeyQuarantineV3'],
    gaps: [],
  },
});

describe('severityAfter', () => {
  it.each<[string, KeyFacts, string, string]>([
    ['active and used within 90 days', used('2025-12-11T00:00:00Z'), 'critical', 'critical'],
    ['active and last used before that', used('2025-12-09T00:00:00Z'), 'high', 'critical'],
    ['active and never used', known(), 'high', 'critical'],
    ['inactive', known({ status: 'inactive' }), 'medium', 'high'],
    ['expired', known({ status: 'expired' }), 'medium', 'high'],
    ['of a user but of unknown status', known({ status: null }), 'high', 'critical'],
    ['quarantined', quarantined, 'critical', 'critical'],
    [
      "the root user's",
      { kind: 'root', lastUse: { date: null, service: null, region: null } },
      'critical',
      'critical',
    ],
    ['deleted', { kind: 'deleted' }, 'low', 'low'],
    ['foreign', { kind: 'foreign', account: '1' }, 'high', 'critical'],
    ['temporary', { kind: 'temporary' }, 'high', 'critical'],
    ['unknown', { kind: 'unknown', reason: '' }, 'high', 'critical'],
  ])('of a key that is %s', (_name, facts, id, pair) => {
    expect(severityAfter('high', facts, 'id', NOW)).toBe(id);
    expect(severityAfter('critical', facts, 'pair', NOW)).toBe(pair);
    expect(severityAfter('medium', facts, 'other', NOW)).toBe('medium');
  });
});
