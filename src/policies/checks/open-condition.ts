import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { openConditionOf } from '../conditions.js';
import { quoted } from '../wording.js';

export const openCondition = {
  id: 'iam-open-condition',
  kind: 'policy',
  severity: 'low',
  title: 'Condition that every request meets',
  why: 'It looks as if the statement were narrowed, and it is not.',
  remediation: [
    'Name in the condition what is meant: an account, an organisation, a resource. Or take it out.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  ],
  example:
    '"Action": "s3:GetObject",\n"Resource": "arn:aws:s3:::my-bucket/*",\n"Condition": { "IpAddress": { "aws:SourceIp": "0.0.0.0/0" } }',
  keywords: POLICY_KEYWORDS,
  judge({ statement }) {
    const open = openConditionOf(statement);
    if (open === null) return null;
    const { condition, at } = open;
    return {
      severity: 'low',
      at,
      message: `The condition on ${condition.key} narrows nothing: ${quoted(at)} is met by every value.`,
      actions: [],
    };
  },
} as const satisfies PolicyCheck;
