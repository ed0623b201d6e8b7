import { lowered } from '../../model/severity.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { narrowingOf } from '../conditions.js';
import { quoted } from '../wording.js';

export const notPrincipal = {
  id: 'iam-not-principal',
  kind: 'policy',
  severity: 'high',
  title: 'Policy that lets everybody in but a few',
  why: 'NotPrincipal with Allow lets in everybody that it does not list, without an AWS account, too.',
  remediation: [
    'Name in Principal who is allowed, in place of NotPrincipal.',
    'Where a few are to be kept out, write a statement with `"Effect": "Deny"` and a condition on aws:PrincipalArn.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
  ],
  example:
    '"NotPrincipal": { "AWS": "arn:aws:iam::111122223333:root" },\n"Action": "s3:GetObject",\n"Resource": "arn:aws:s3:::my-bucket/*"',
  keywords: POLICY_KEYWORDS,
  judge({ statement, allowed }) {
    const [at] = statement.notPrincipals;
    if (at === undefined) return null;
    const narrowing = narrowingOf(statement, 'caller');
    if (narrowing === 'narrow') return null;
    return {
      severity: lowered('high', narrowing === 'circumstance' ? 1 : 0),
      at,
      message: `This statement allows its actions to everybody except ${quoted(at)}, without an AWS account, too.`,
      actions: allowed.map(({ action }) => action),
    };
  },
} as const satisfies PolicyCheck;
