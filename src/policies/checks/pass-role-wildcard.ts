import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { isBoundBy } from '../conditions.js';
import { softened } from '../softening.js';
import { listed, quoted } from '../wording.js';

const PASS_ROLE = 'iam:PassRole';

export const passRoleWildcard = {
  id: 'iam-pass-role-wildcard',
  kind: 'policy',
  severity: 'high',
  title: 'IAM policy that lets its holder pass any role to a service',
  why: "Whoever passes an administrator's role to a function or machine of their own is an administrator.",
  remediation: [
    'Name the roles: `"Resource": "arn:aws:iam::ACCOUNT:role/ROLE"`.',
    'Name the service in a condition: `{"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}`.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  example: '"Action": "iam:PassRole",\n"Resource": "*"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    const passing = grant.wide.find(({ action }) => action.name === PASS_ROLE);
    if (passing === undefined) return null;
    const { action, by, resource } = passing;
    const isBound = isBoundBy(grant.statement, 'iam:passedtoservice');
    const others = grant.wide.filter((each) => each !== passing).map((each) => each.action);
    const beside = others.length === 0 ? '' : ` It allows ${listed(others)} there, too.`;
    return {
      severity: isBound ? 'medium' : softened('high', grant, [by, resource]),
      at: resource,
      message: isBound
        ? `This statement lets its holder pass any role of ${quoted(resource)} to the services that it names.${beside}`
        : `This statement lets its holder pass any role of ${quoted(resource)} to any service, and so take on the role's permissions.${beside}`,
      actions: [action, ...others],
      resource,
      suggestion: action.arns,
    };
  },
} as const satisfies PolicyCheck;
