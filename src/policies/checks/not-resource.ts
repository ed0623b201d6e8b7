import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { softened } from '../softening.js';
import { conjoined, listed, quoted, suggestedArns } from '../wording.js';

export const notResource = {
  id: 'iam-not-resource',
  kind: 'policy',
  severity: 'high',
  title: 'IAM policy that allows actions on every resource but a few',
  why: 'NotResource with Allow reaches everything except what it lists, and all that is made later.',
  remediation: [
    'List in Resource what is meant, in place of NotResource.',
    'Where a few resources are to be spared, write them in a statement with `"Effect": "Deny"`.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
  ],
  example: '"Action": "s3:DeleteObject",\n"NotResource": "arn:aws:s3:::audit-logs/*"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    const [at] = grant.statement.notResources;
    if (at === undefined) return null;
    const actions = grant.allowed.map(({ action }) => action).filter(({ arns }) => arns.length > 0);
    const isAll = grant.everyAction !== null;
    if (!isAll && actions.length === 0) return null;
    const what = isAll ? 'every action' : listed(actions);
    const suggestion = suggestedArns(actions);
    const instead =
      suggestion.length === 0 ? '' : ` Name the resources instead, as in ${conjoined(suggestion, 'or')}.`;
    return {
      severity: softened(isAll ? 'critical' : 'high', grant, [at]),
      at,
      message: `This statement allows ${what} on every resource except ${quoted(at)}.${instead}`,
      actions,
      suggestion,
    };
  },
} as const satisfies PolicyCheck;
