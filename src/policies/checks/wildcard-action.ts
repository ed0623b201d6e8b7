import { SEVERITIES, type Severity } from '../../model/severity.js';
import type { Action } from '../actions.js';
import { POLICY_KEYWORDS, type PolicyCheck, type Verdict } from '../check.js';
import type { Element } from '../document.js';
import { describeEscalations } from '../escalation/escalations.js';
import type { Grant } from '../grant.js';
import { isWrite, severityOf } from '../levels.js';
import { softened } from '../softening.js';
import { conjoined, listed, quoted, suggestedArns } from '../wording.js';

export const wildcardAction = {
  id: 'iam-wildcard-action',
  kind: 'policy',
  severity: 'high',
  title: 'IAM policy that allows every action of a service',
  why: 'It allows to delete, to open to the world and to change permissions, and what the service adds later.',
  remediation: [
    'List the actions that are really used: IAM Access Analyzer generates a policy from CloudTrail.',
    'Name the resources, too, where the actions allow it.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  example: '"Action": "s3:*",\n"Resource": "*"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    if (grant.wide.length > 0) return wideVerdict(grant);
    return unlimitedVerdict(grant) ?? narrowVerdict(grant);
  },
} as const satisfies PolicyCheck;

/** Whole services on all resources, of a type at least. */
function wideVerdict(grant: Grant): Verdict | null {
  const whole = wholeActions(grant);
  const wide = grant.wide.filter(({ by }) => whole.includes(by));
  const [first] = wide;
  if (first === undefined) return null;
  const actions = wide.map(({ action }) => action);
  const others = grant.wide.filter((each) => !wide.includes(each)).map(({ action }) => action);
  const beside = others.length === 0 ? '' : ` It allows ${listed(others)} there, too.`;
  const escalation =
    grant.escalations.length === 0 ? '' : ` It lets its holder ${describeEscalations(grant.escalations)}.`;
  const meant = whole.filter((element) => wide.some(({ by }) => by === element));
  const reach =
    first.resource === grant.everyResource ? 'every resource' : `all of ${quoted(first.resource)}`;
  return {
    severity: softened(worst([...actions, ...others]), grant, [first.by, first.resource]),
    at: first.by,
    message: `This statement allows every action of ${conjoined(meant.map(quoted), 'and')} on ${reach}, among them ${listed(actions)}.${beside}${escalation}`,
    actions: [...actions, ...others],
    resource: first.resource,
    suggestion: suggestedArns(actions, first.resource.pattern),
  };
}

/** Whole services whose actions know no resource: the actions alone can be narrowed. */
function unlimitedVerdict(grant: Grant): Verdict | null {
  const { everyResource, wholeServices, allowed } = grant;
  const [at] = wholeServices;
  if (everyResource === null || at === undefined) return null;
  const actions = allowed.filter(({ by }) => wholeServices.includes(by)).map(({ action }) => action);
  const what = actions.length === 0 ? '' : `, among them ${listed(actions)}`;
  return {
    severity: softened(actions.some(isWrite) ? 'medium' : 'low', grant, [at]),
    at,
    message: `This statement allows every action of ${conjoined(wholeServices.map(quoted), 'and')}${what}.`,
    actions,
    resource: everyResource,
  };
}

/** Every action, on named resources. */
function narrowVerdict(grant: Grant): Verdict | null {
  const [at] = wholeActions(grant);
  if (at === undefined || grant.statement.resources.length === 0) return null;
  const actions = grant.allowed.filter(({ by }) => by === at).map(({ action }) => action);
  return {
    severity: softened('low', grant, [at]),
    at,
    message: `This statement allows every action, ${quoted(at)}, on the resources that it names.`,
    remediation: ['List the actions that are really used.'],
    actions,
  };
}

function wholeActions({ everyAction, wholeServices }: Grant): readonly Element[] {
  return everyAction === null ? wholeServices : [everyAction, ...wholeServices];
}

function worst(actions: readonly Action[]): Severity {
  return SEVERITIES.find((severity) => actions.some((action) => severityOf(action) === severity)) ?? 'low';
}
