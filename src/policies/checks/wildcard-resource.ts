import { SEVERITIES, type Severity } from '../../model/severity.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import type { Grant } from '../grant.js';
import { byDanger, severityOf, severityOfType } from '../levels.js';
import { riskSentence } from '../risks.js';
import { softened } from '../softening.js';
import { conjoined, listed, quoted, suggestedArns } from '../wording.js';

export const wildcardResource = {
  id: 'iam-wildcard-resource',
  kind: 'policy',
  severity: 'high',
  title: 'IAM policy that allows actions on every resource though they can be limited',
  why: 'Whoever holds it reaches every bucket, table, queue or role there is, not only those that are meant.',
  remediation: [
    'Name the resources in place of the wildcard.',
    'Give actions that know no resource a statement of their own.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  example: '"Action": ["s3:PutObject", "s3:PutObjectAcl"],\n"Resource": "*"',
  keywords: POLICY_KEYWORDS,
  judge(grant) {
    const [worst] = byDanger(grant.wide.map(({ action }) => action));
    const first = grant.wide.find(({ action }) => action === worst);
    if (worst === undefined || first === undefined) return null;
    const { resource } = first;
    // To list and describe all of one type, in an account that is often named, is what most readers need.
    if (resource !== grant.everyResource && severityOf(worst) === 'low') return null;
    const actions = grant.wide.map(({ action }) => action);
    const suggestion = suggestedArns(actions, resource.pattern);
    const reach = resource === grant.everyResource ? 'every resource' : `all that ${quoted(resource)} covers`;
    return {
      severity: softened(severityIn(grant), grant, [resource, first.by]),
      at: resource,
      message: `This statement allows ${listed(actions)} on ${reach}.${riskSentence(actions)} Name the resources instead, as in ${conjoined(suggestion, 'or')}.`,
      remediation: [
        `Replace ${quoted(resource)} by the resources that are meant: ${conjoined(suggestion, 'or')}.`,
        ...splitAdvice(grant),
      ],
      actions,
      resource,
      suggestion,
    };
  },
} as const satisfies PolicyCheck;

function severityIn({ wide, everyResource }: Grant): Severity {
  const severities = wide.map(({ action, resource }) => {
    return resource === everyResource ? severityOf(action) : severityOfType(action);
  });
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'low';
}

/** Actions that know no resource need the wildcard: they go into a statement of their own. */
function splitAdvice({ allowed }: Grant): readonly string[] {
  const unlimited = allowed.filter(({ action }) => action.arns.length === 0).map(({ action }) => action);
  if (unlimited.length === 0) return [];
  return [
    `Move ${listed(unlimited)} to a statement of their own with \`"Resource": "*"\`: they know no resource.`,
  ];
}
