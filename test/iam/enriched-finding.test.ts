import { describe, expect, it } from 'vitest';
import { enrichedFinding } from '../../src/iam/enriched-finding.js';
import type { KeyFacts, KnownKey } from '../../src/iam/key-facts.js';
import type { Finding } from '../../src/model/finding.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const NOW = Date.UTC(2026, 2, 10);
const KEY = keyPair(7);
const SPARE = keyPair(8);
const LAST3 = KEY.id.slice(-3);

const FINDING: Finding = {
  ruleId: 'aws-access-key',
  kind: 'secret',
  severity: 'critical',
  message: 'A key.',
  path: 'app.env',
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 2,
  commit: null,
  fingerprint: 'f',
  redacted: '…',
  details: { canary: false },
  remediation: ['usual'],
  suppressed: null,
  excerpt: null,
};

const KNOWN: KnownKey = {
  kind: 'known',
  user: 'deploy',
  status: 'active',
  created: '2025-03-10T00:00:00Z',
  lastUse: { date: '2026-03-09T10:00:00Z', service: 's3', region: 'eu-west-1' },
  siblings: [],
  reach: {
    verdicts: [
      { ruleId: 'iam-admin-policy', severity: 'critical', message: 'All.', actions: [], policy: 'Admin' },
      { ruleId: 'iam-pass-role-wildcard', severity: 'high', message: 'Pass.', actions: [], policy: 'own' },
      {
        ruleId: 'iam-wildcard-action',
        severity: 'high',
        message: 'S3.',
        actions: ['s3:PutObject'],
        policy: 'own',
      },
    ],
    policies: ['Admin', 'own'],
    boundary: 'limit',
    quarantine: [],
    gaps: [],
  },
  gaps: [],
};

function enriched(facts: KeyFacts, over: Partial<Finding> = {}, isSeverityGiven = false): Finding {
  const finding = enrichedFinding({ ...FINDING, ...over }, { id: KEY.id, isSeverityGiven }, facts, NOW);
  expectNoLeak([KEY.id.slice(4), SPARE.id.slice(4)], JSON.stringify(finding));
  return finding;
}

describe('enrichedFinding', () => {
  it('says in one line whose the key is, when it was used and what it can do', () => {
    expect(enriched(KNOWN).message).toBe(
      'A key. IAM: it is active and belongs to the user `deploy`, created on 2025-03-10 (365 days ago). ' +
        "Last used on 2026-03-09 for s3 in eu-west-1. By its user's policies it is an administrator, passes any " +
        'role and does everything of s3. The permissions boundary `limit` limits that.',
    );
  });

  it('puts facts and the widest statements into the details, and that they are no bound', () => {
    const { iam } = enriched({
      ...KNOWN,
      siblings: [{ id: SPARE.id, status: 'inactive', created: null }],
    }).details;
    expect(iam).toMatchObject({
      status: 'active',
      user: 'deploy',
      otherKeys: [{ keyId: `AKIA…${SPARE.id.slice(-3)}`, status: 'inactive', created: null }],
      reach: { caveat: expect.stringContaining('Neither an upper nor a lower bound'), boundary: 'limit' },
    });
  });

  it('asks for a role first, and reads the ID back in commands for this user and key', () => {
    const steps = enriched(KNOWN).remediation;
    expect(steps[0]).toContain('whether a role would do');
    expect(steps[1]).toContain(
      `KEY_ID=$(aws iam list-access-keys --user-name deploy --query "AccessKeyMetadata[?ends_with(AccessKeyId, '${LAST3}')].AccessKeyId" --output text)`,
    );
    expect(steps.join('\n')).toMatch(
      /create-access-key[\s\S]*get-access-key-last-used[\s\S]*Inactive[\s\S]*delete-access-key/,
    );
  });

  it.each([
    ['inactive', 'first delete the one ending in'],
    ['active', 'has two keys, the most that AWS allows. If the one ending in'],
  ] as const)('says what to do first where a second key is %s', (status, words) => {
    const steps = enriched({ ...KNOWN, siblings: [{ id: SPARE.id, status, created: null }] }).remediation;
    expect(steps.join('\n')).toContain(`${words} \`${SPARE.id.slice(-3)}\``);
  });

  it('says that AWS has seen the leak, and to leave its policy alone', () => {
    const quarantine = ['AWSCompromisedKeyQuarantineV3'];
    const finding = enriched({
      ...KNOWN,
      reach: { verdicts: [], policies: [], boundary: null, quarantine, gaps: [] },
    });
    expect(finding.message).toContain('AWS has seen this leak: `AWSCompromisedKeyQuarantineV3`');
    expect(finding.remediation.join('\n')).toContain('Leave `AWSCompromisedKeyQuarantineV3` on the user');
  });

  it('takes no user name into a command that a shell would not take as one', () => {
    const { remediation } = enriched({ ...KNOWN, user: 'x; rm -rf /' });
    expect(remediation.join('\n')).not.toContain('--user-name x');
    expect(remediation.join('\n')).toContain('--user-name USER');
  });

  it('keeps the severity that the user has given', () => {
    expect(enriched({ kind: 'deleted' }, {}, true).severity).toBe('critical');
    expect(enriched({ kind: 'deleted' }).severity).toBe('low');
  });

  it('keeps severity and steps of a canary', () => {
    const finding = enriched(KNOWN, { severity: 'low', details: { canary: true } });
    expect(finding).toMatchObject({ severity: 'low', remediation: ['usual'] });
  });

  it.each<[KeyFacts, RegExp]>([
    [{ kind: 'foreign', account: '1' }, /IAM was not asked: this run has no credentials of that account\.$/],
    [{ kind: 'temporary' }, /no list of temporary keys/],
    [{ kind: 'unknown', reason: 'Because.' }, /did not say whether it is active\. Because\.$/],
    [{ kind: 'deleted' }, /no such key any more\.$/],
  ])('says %j in words', (facts, words) => {
    const finding = enriched(facts);
    expect(finding.message).toMatch(words);
    expect(finding.details.iam).toMatchObject({ status: facts.kind });
  });
});
