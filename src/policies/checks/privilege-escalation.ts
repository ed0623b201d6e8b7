import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { describeEscalations, escalationPage } from '../escalation/escalations.js';
import { softened } from '../softening.js';
import { conjoined, listed } from '../wording.js';

/** Pages that a remediation names. */
const MAX_PAGES = 3;

const STEPS = [
  'Name the resources in place of the wildcard: the roles that may be passed, the users that may be changed.',
  'Where roles are passed, name the service: `{"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}`.',
  'Where users or roles are made, allow it only with a boundary: a condition on iam:PermissionsBoundary.',
] as const;

export const privilegeEscalation = {
  id: 'iam-privilege-escalation',
  kind: 'policy',
  severity: 'high',
  title: 'IAM policy whose holder can give itself more permissions',
  why: 'These actions together, on everything, are a known way to take on what the policy does not grant.',
  remediation: STEPS,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://pathfinding.cloud/',
  ],
  example: '"Action": "iam:CreatePolicyVersion",\n"Resource": "*"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    const { escalations, wide } = grant;
    const [first] = escalations;
    const base = wide.find(({ action }) => action.name === first?.path.actions[0]);
    if (first === undefined || base === undefined) return null;
    const isBound = escalations.every((each) => each.isBound);
    const steps = new Set(escalations.flatMap(({ path }) => path.actions));
    const actions = wide.map(({ action }) => action);
    const others = actions.filter(({ name }) => !steps.has(name));
    const joint = escalations.some(({ isJoint }) => isJoint)
      ? ' together with other statements of this policy'
      : '';
    const beside = others.length === 0 ? '' : ` It allows ${listed(others)} there, too.`;
    const pages = escalations.slice(0, MAX_PAGES).map(({ path }) => escalationPage(path));
    return {
      severity: isBound ? 'medium' : softened('high', grant, [base.by, base.resource]),
      at: base.resource,
      message: `This statement lets its holder${joint} ${describeEscalations(escalations)}.${beside}`,
      remediation: [...STEPS, `How it is done: ${conjoined(pages, 'and')}.`],
      actions: [base.action, ...actions.filter((action) => action !== base.action)],
      resource: base.resource,
      suggestion: base.action.arns,
    };
  },
} as const satisfies PolicyCheck;
