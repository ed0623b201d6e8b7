import { nearest } from '../../model/nearest.js';
import { actionsMatching, actionTable } from '../actions.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import { isEveryAction } from '../grant.js';
import { UNKNOWN } from '../value.js';
import { quoted } from '../wording.js';

const STEPS = ['Write the action as AWS documents it, or take it out.'] as const;

export const unknownAction = {
  id: 'iam-unknown-action',
  kind: 'policy',
  severity: 'low',
  title: 'IAM policy with an action that AWS does not document',
  why: 'A misspelt action grants nothing, and whoever notices it often widens the policy to make it work.',
  remediation: STEPS,
  references: [
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  example: '"Action": "s3:GetObjcet",\n"Resource": "arn:aws:s3:::my-bucket/*"',
  keywords: POLICY_KEYWORDS,
  judge({ statement }) {
    const at = statement.actions.find(({ pattern }) => isUnknown(pattern));
    if (at === undefined) return null;
    const near = nearestAction(at.pattern);
    const meant = near === null ? '' : ` The nearest is ${near}.`;
    return {
      severity: 'low',
      at,
      message: `AWS documents no action ${quoted(at)} (data of ${actionTable().date}): it grants nothing, or is newer than that.${meant}`,
      remediation: near === null ? STEPS : [`Write "${near}", or take the action out.`],
      actions: [],
    };
  },
} as const satisfies PolicyCheck;

/** Shaped like an action, and neither it nor, by its wildcards, any other is in the table. */
function isUnknown(pattern: string): boolean {
  if (pattern.includes(UNKNOWN) || isEveryAction(pattern)) return false;
  return /^[a-z0-9-]{1,64}:[a-z0-9*?]{1,128}$/i.test(pattern) && actionsMatching(pattern).length === 0;
}

function nearestAction(pattern: string): string | null {
  const [service = '', name = ''] = pattern.toLowerCase().split(':');
  const table = actionTable();
  const prefix = table.has(service) ? service : nearest(service, table.services);
  if (prefix === null || /[*?]/.test(name)) return null;
  const actions = table.of(prefix);
  const near = nearest(name, actions.keys());
  return near === null ? null : (actions.get(near)?.name ?? null);
}
