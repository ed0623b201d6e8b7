import type { Severity } from '../../model/severity.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { matchesGlob } from '../glob.js';
import { softened } from '../softening.js';
import { conjoined, quoted } from '../wording.js';

export const notAction = {
  id: 'iam-not-action',
  kind: 'policy',
  severity: 'critical',
  title: 'IAM policy that allows every action but a few',
  why: 'NotAction with Allow grants all of AWS except what it lists, and all that AWS adds later.',
  remediation: [
    'List in Action what is allowed, in place of NotAction.',
    'Where a few actions are to be forbidden, write them in a statement with `"Effect": "Deny"`.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
  example: '"NotAction": "iam:*",\n"Resource": "*"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    const { statement, everyResource } = grant;
    const [at] = statement.notActions;
    if (at === undefined) return null;
    const sparesIam = statement.notActions.some(({ pattern }) =>
      matchesGlob(pattern.toLowerCase(), 'iam:createuser'),
    );
    const isEverywhere = everyResource !== null || statement.notResources.length > 0;
    const except = conjoined(statement.notActions.slice(0, 5).map(quoted), 'and');
    const reach = isEverywhere ? ' on every resource' : '';
    const severity = severityWhere(isEverywhere, sparesIam);
    const iam =
      sparesIam || !isEverywhere ? '' : ' IAM is not excepted: its holder can make itself administrator.';
    return {
      severity: softened(severity, grant, [at]),
      at,
      message: `This statement allows every action of AWS except ${except}${reach}.${iam}`,
      actions: [],
    };
  },
} as const satisfies PolicyCheck;

function severityWhere(isEverywhere: boolean, sparesIam: boolean): Severity {
  if (!isEverywhere) return 'medium';
  return sparesIam ? 'high' : 'critical';
}
