import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { narrowingOf } from '../conditions.js';
import type { Principal } from '../document.js';
import { quoted } from '../wording.js';

export const trustAccountRoot = {
  id: 'iam-trust-account-root',
  kind: 'policy',
  severity: 'low',
  title: 'Role that trusts a whole account without a condition',
  why: 'Every user and role of that account whose own policies allow it takes on the role, one leaked key enough.',
  remediation: [
    'Name the role or user that is meant in place of the account: "arn:aws:iam::ACCOUNT:role/ROLE".',
    'Where it is the account of another company, ask for an external id: `{"StringEquals": {"sts:ExternalId": "…"}}`.',
    'Where people take it on, ask for MFA: `{"Bool": {"aws:MultiFactorAuthPresent": "true"}}`.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  ],
  example: '"Principal": { "AWS": "arn:aws:iam::111122223333:root" },\n"Action": "sts:AssumeRole"',
  keywords: POLICY_KEYWORDS,
  judge({ statement, document }) {
    if (document.kind !== 'trust') return null;
    const at = statement.principals.find(isAccount);
    if (at === undefined || narrowingOf(statement, 'caller') !== 'none') return null;
    return {
      severity: 'low',
      at,
      message: `This trust policy lets every user and role of the account ${quoted(at)} take on the role whose own policies allow it.`,
      actions: [],
    };
  },
} as const satisfies PolicyCheck;

/** An account that is written out; one that the template fills in is mostly the own one. */
function isAccount({ type, pattern }: Principal): boolean {
  return type.toLowerCase() === 'aws' && /^(?:arn:[^:]{1,20}:iam::\d{12}:root|\d{12})$/.test(pattern);
}
