import { lowered } from '../../model/severity.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { narrowingOf } from '../conditions.js';
import type { Principal } from '../document.js';
import { quoted } from '../wording.js';

export const trustForeignAccount = {
  id: 'iam-trust-foreign-account',
  kind: 'policy',
  severity: 'medium',
  title: 'Role that trusts an account which is not among your own',
  why: 'Whoever has the other account has the role. It is told only where the configuration names your accounts.',
  remediation: [
    'Where the account is yours, add it to "accounts" of the configuration.',
    'Where it is that of another company, name its role and ask for an external id: `{"StringEquals": {"sts:ExternalId": "…"}}`.',
    'Where nobody knows the account, take it out.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
  ],
  example: '"Principal": { "AWS": "arn:aws:iam::111122223333:role/deploy" },\n"Action": "sts:AssumeRole"',
  keywords: POLICY_KEYWORDS,
  judge({ statement, document }, accounts) {
    if (document.kind !== 'trust' || Object.keys(accounts).length === 0) return null;
    const at = statement.principals.find((principal) => {
      const account = accountOf(principal);
      return account !== null && !Object.hasOwn(accounts, account);
    });
    if (at === undefined) return null;
    const isNarrowed = narrowingOf(statement, 'caller') !== 'none';
    const steps = (isNarrowed ? 1 : 0) + (statement.possible || at.possible ? 1 : 0);
    const condition = isNarrowed ? ' Its conditions narrow who of it may.' : '';
    return {
      severity: lowered('medium', steps),
      at,
      message: `This trust policy lets ${quoted(at)} take on the role: the account ${accountOf(at)} is not among the accounts that the configuration names.${condition}`,
      actions: [],
      details: { account: accountOf(at) },
    };
  },
} as const satisfies PolicyCheck;

/** The account of a principal of AWS's, where it is written out. */
function accountOf({ type, pattern }: Principal): string | null {
  if (type.toLowerCase() !== 'aws') return null;
  return /^(?:arn:[^:]{1,20}:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(pattern)?.[1] ?? null;
}
