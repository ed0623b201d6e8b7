import { lowered } from '../../model/severity.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { narrowingOf } from '../conditions.js';
import { narrowingByDenials, strongest } from '../denied-callers.js';
import type { Principal } from '../document.js';
import type { Grant } from '../grant.js';
import { isWrite } from '../levels.js';
import { listed, quoted } from '../wording.js';

export const wildcardPrincipal = {
  id: 'iam-wildcard-principal',
  kind: 'policy',
  severity: 'critical',
  title: 'Policy of a resource or role that lets everybody in',
  why: 'The principal "*" is everybody with or without an AWS account, not only your own.',
  remediation: [
    'Name the principals: `{"AWS": "arn:aws:iam::ACCOUNT:role/ROLE"}` or `{"Service": "sns.amazonaws.com"}`.',
    'Where many must come, narrow it: `{"StringEquals": {"aws:PrincipalOrgID": "o-…"}}`, or by aws:SourceArn or aws:SourceAccount for a service.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
  ],
  example: '"Principal": "*",\n"Action": "sts:AssumeRole"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    const { statement, document } = grant;
    const at = statement.principals.find(isEverybody);
    if (at === undefined) return null;
    const own = narrowingOf(statement, 'caller');
    const narrowing = strongest([own, narrowingByDenials(statement, document)]);
    if (narrowing === 'narrow') return null;
    const actions = grant.allowed.map(({ action }) => action);
    const isTrust = document.kind === 'trust';
    const severity = isTrust || changes(grant) ? 'critical' : 'high';
    const steps = (narrowing === 'circumstance' ? 2 : 0) + (statement.possible || at.possible ? 1 : 0);
    return {
      severity: lowered(severity, steps),
      at,
      message: `${isTrust ? trustMessage(at) : resourceMessage(at, grant)}${narrowing === 'circumstance' ? CIRCUMSTANCE : ''}`,
      actions,
    };
  },
} as const satisfies PolicyCheck;

const CIRCUMSTANCE = ' Its conditions limit the circumstances, not the callers.';

function trustMessage(at: Principal): string {
  return `This trust policy lets any principal (${quoted(at)}) of any AWS account take on the role.`;
}

function resourceMessage(at: Principal, { everyAction, allowed, statement }: Grant): string {
  const actions = allowed.map(({ action }) => action);
  const named = actions.length === 0 ? statement.actions.slice(0, 3).map(quoted).join(', ') : listed(actions);
  const what = everyAction === null ? named : 'every action';
  const whom = at.pattern.startsWith('arn:') ? 'such principals of any account' : 'everybody';
  return `This policy allows ${what} to ${whom} (${quoted(at)}).`;
}

function changes({ everyAction, wholeServices, allowed, statement }: Grant): boolean {
  const isOpen = everyAction !== null || wholeServices.length > 0 || statement.notActions.length > 0;
  return isOpen || allowed.some(({ action }) => isWrite(action));
}

/** `*` of any type, and ARNs that leave the account open: `arn:aws:iam::*:root`. */
function isEverybody({ pattern }: Principal): boolean {
  return /^[*?]+$/.test(pattern) || /^arn:[^:]{1,20}:(?:iam|sts)::[*?]+:/.test(pattern);
}
