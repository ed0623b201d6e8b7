import { describe, expect, it } from 'vitest';
import { withKeyMakers } from '../../src/judge/key-makers.js';
import type { Details, Finding } from '../../src/model/finding.js';

function finding(ruleId: string, over: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    kind: 'secret',
    severity: 'high',
    message: 'It is found.',
    path: 'src/a.env',
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
    commit: null,
    fingerprint: '',
    redacted: '…',
    details: {},
    remediation: ['Rotate it.'],
    suppressed: null,
    excerpt: null,
    ...over,
  };
}

const maker = (path: string, user: string | null, over: Partial<Finding> = {}) =>
  finding('aws-long-lived-key-created', { kind: 'practice', path, startLine: 7, details: { user }, ...over });
const key = (details: Details = {}) => finding('aws-access-key', { details });

/** What the finding of the key says then. */
function said(secret: Finding, ...others: readonly Finding[]): string {
  const [first] = withKeyMakers([secret, ...others]);
  return first?.message.slice('It is found.'.length).trim() ?? '';
}

describe('an access key beside code that makes keys', () => {
  it('may have come from there', () => {
    expect(said(key(), maker('users.tf', 'ci'))).toBe(
      'Code of this repository makes access keys (users.tf:7, user ci); this one may have come from there.',
    );
    expect(
      said(key(), maker('a.tf', null), maker('b.tf', null), maker('c.tf', null), maker('d.tf', null)),
    ).toContain('(a.tf:7; b.tf:7; c.tf:7; 1 more)');
  });

  it('is of the user that IAM has named, or of one that the code leaves open', () => {
    const ofCi = key({ iam: { user: 'ci' } });
    expect(said(ofCi, maker('a.tf', 'other'), maker('b.tf', 'ci'))).toBe(
      'Code of this repository makes keys for its user: b.tf:7, user ci.',
    );
    expect(said(ofCi, maker('a.tf', null))).toContain('may have come from there');
    expect(said(ofCi, maker('a.tf', 'other'))).toBe('');
  });

  it('is of a user whose policies the code gives, where IAM has named it', () => {
    const giver = (user: string | null) =>
      finding('aws-user-policy', { kind: 'practice', path: 'users.tf', startLine: 9, details: { user } });
    expect(said(key({ iam: { user: 'ci' } }), giver('ci'), giver('other'))).toBe(
      'Code of this repository gives its user policies: users.tf:9, user ci.',
    );
    expect(said(key({ iam: { user: 'ci' } }), giver('other'), giver(null))).toBe('');
    expect(said(key(), giver('ci'))).toBe('');
    expect(said(key({ iam: { user: 'ci' } }), maker('a.tf', 'ci'), giver('ci'))).toBe(
      'Code of this repository makes keys for its user: a.tf:7, user ci. Code of this repository gives its user policies: users.tf:9, user ci.',
    );
  });

  it('is told in details and steps, and only of keys', () => {
    const [secret, other] = withKeyMakers([key(), finding('slack-bot-token'), maker('a.tf', 'ci')]);
    expect(secret?.details).toMatchObject({
      keysMadeAt: [{ path: 'a.tf', line: 7, user: 'ci' }],
      isOfKnownUser: false,
    });
    expect(secret?.remediation).toHaveLength(2);
    expect(other).toEqual(finding('slack-bot-token'));
  });

  it('is not told of advice, of what is excused or gone, and of canaries', () => {
    const suppressed = { by: 'inline', reason: null, until: null } as const;
    expect(said(key(), maker('a.tf', 'ci', { suppressed }))).toBe('');
    expect(said(key(), maker('a.md', 'ci', { details: { documentation: true } }))).toBe('');
    expect(said(key({ canary: true }), maker('a.tf', 'ci'))).toBe('');
  });
});
