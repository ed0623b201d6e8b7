import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { softened } from '../softening.js';

export const adminPolicy = {
  id: 'iam-admin-policy',
  kind: 'policy',
  severity: 'critical',
  title: 'IAM policy that allows every action on every resource',
  why: 'Whoever holds it owns the account: one leaked key of it is the loss of everything in there.',
  remediation: [
    'List the actions that are really used: IAM Access Analyzer generates a policy from CloudTrail.',
    'Name the resources in place of "*".',
    'Where an administrator is meant, attach AdministratorAccess to a role that people take on with MFA.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html',
  ],
  example: '"Action": "*",\n"Resource": "*"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    const { everyAction, everyResource } = grant;
    if (everyAction === null || everyResource === null) return null;
    return {
      severity: softened('critical', grant, [everyAction, everyResource]),
      at: everyAction,
      message: 'This statement allows every action on every resource: whoever holds it owns the account.',
      actions: [],
      resource: everyResource,
    };
  },
} as const satisfies PolicyCheck;
