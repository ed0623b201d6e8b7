import { lowered, type Severity } from '../../model/severity.js';
import { ATTACHMENT_KEYWORDS, type AttachmentCheck } from '../check.js';
import type { PolicyHolder } from '../document.js';
import { quoted } from '../wording.js';

/** What AWS's own policies allow that make their holder, or let it make itself, an administrator. */
const POLICIES: Readonly<Record<string, { readonly severity: Severity; readonly allows: string }>> = {
  AdministratorAccess: {
    severity: 'critical',
    allows: 'every action on every resource: whoever holds it owns the account',
  },
  IAMFullAccess: {
    severity: 'high',
    allows: 'every action of IAM on every resource: its holder can make itself administrator',
  },
  PowerUserAccess: {
    severity: 'high',
    allows: 'every action but those of IAM, Organizations and Account on every resource',
  },
};

export const adminManagedPolicy = {
  id: 'iam-admin-managed-policy',
  kind: 'policy',
  severity: 'critical',
  title: "AWS's own policy for administrators given to an identity",
  why: 'Whoever gets hold of such an identity, or of one of its keys, has the account.',
  remediation: [
    'Write a policy of the actions that are really used: IAM Access Analyzer generates one from CloudTrail.',
    'Where an administrator is meant, give it to a role that people take on with MFA, not to a user or a machine.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  ],
  example: 'policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"',
  keywords: ATTACHMENT_KEYWORDS,
  judgeAttachment(attachment) {
    const { policy, holder, possible } = attachment;
    const known = Object.hasOwn(POLICIES, policy) ? POLICIES[policy] : undefined;
    if (known === undefined) return null;
    return {
      severity: lowered(known.severity, stepsOf(holder) + (possible ? 1 : 0)),
      at: attachment,
      message: `${quoted(attachment)} is given to ${WHOM[holder]}. It allows ${known.allows}.`,
      actions: [],
    };
  },
} as const satisfies AttachmentCheck;

/** Whom a policy is given to, in a sentence. */
export const WHOM: Readonly<Record<PolicyHolder, string>> = {
  user: 'a user',
  group: 'a group of users',
  role: 'a role',
  'permission set': 'a permission set',
  unknown: 'an identity',
};

/** People come to a permission set by single sign-on, for hours: administrators are meant to. */
function stepsOf(holder: PolicyHolder): number {
  return holder === 'permission set' ? 2 : 0;
}
