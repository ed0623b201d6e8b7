import { type Action, actionsMatching, actionTable } from '../actions.js';
import { isEverything } from '../breadth.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import type { Element, Statement } from '../document.js';
import { canMeet } from '../meeting.js';
import { UNKNOWN } from '../value.js';
import { conjoined, quoted, suggestedArns } from '../wording.js';

/** Statements with more of these are not looked at. */
const MAX_RESOURCES = 50;
const MAX_ACTIONS = 200;
const MAX_NAMED = 3;

/**
 * Actions without a resource in the table ask for `*`, but not all of them: IAM asks for `role/` where roles are
 * listed, logs for an empty group. These are known to ask for nothing else.
 */
const ASKS_FOR_EVERYTHING =
  /^(?:ec2:Describe\w+|ecr:GetAuthorizationToken|kms:List(?:Keys|Aliases)|lambda:ListFunctions|s3:ListAllMyBuckets)$/;

export const resourceMismatch = {
  id: 'iam-resource-mismatch',
  kind: 'policy',
  severity: 'low',
  title: 'IAM statement whose actions take none of its resources',
  why: 'It grants nothing, and whoever notices it often puts "*" there to make it work.',
  remediation: ['Write resources of the type that the actions take.'],
  references: [
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  example: '"Action": "s3:GetObject",\n"Resource": "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"',
  keywords: POLICY_KEYWORDS,
  judge({ statement }) {
    const actions = knownActions(statement);
    const [at] = statement.resources;
    if (actions === null || at === undefined || !areJudged(statement.resources)) return null;
    if (statement.resources.some(({ pattern }) => actions.some((action) => takes(action, pattern))))
      return null;
    const suggestion = suggestedArns(actions);
    const named = actions.slice(0, MAX_NAMED).map(({ name }) => name);
    const more = actions.length > named.length ? ' and others' : '';
    const isOne = actions.length === 1;
    return {
      severity: 'low',
      at,
      message: `This statement grants nothing: ${conjoined(named, 'and')}${more} ${instead(suggestion, isOne)}, not ${quoted(at)} (data of ${actionTable().date}).`,
      remediation: [
        suggestion.length === 0
          ? 'Write `"Resource": "*"` for these actions alone, in a statement of their own.'
          : `Write resources of the type that the actions take: ${conjoined(suggestion, 'or')}.`,
      ],
      actions,
      resource: at,
      suggestion,
    };
  },
} as const satisfies PolicyCheck;

function instead(suggestion: readonly string[], isOne: boolean): string {
  if (suggestion.length === 0) return `${isOne ? 'knows' : 'know'} no resource but "*"`;
  return `${isOne ? 'takes' : 'take'} ${conjoined(suggestion, 'or')}`;
}

/** The statement's actions, or `null` where one is not known: then it may take anything. */
function knownActions({ actions }: Statement): readonly Action[] | null {
  const known = actions.map(({ pattern }) => (pattern.includes(UNKNOWN) ? [] : actionsMatching(pattern)));
  if (known.length === 0 || known.some((each) => each.length === 0)) return null;
  const all = known.flat();
  return all.length > MAX_ACTIONS ? null : all;
}

/** ARNs that name something; `arn:aws:sns:*:*:*` is passed over, since some services ask for such a one. */
function areJudged(resources: readonly Element[]): boolean {
  return (
    resources.length <= MAX_RESOURCES &&
    resources.every(({ pattern }) => /^arn:(?:[^:]{0,100}:){4}.{0,1000}[^*?:/\uFFFC]/.test(pattern))
  );
}

function takes({ name, arns }: Action, pattern: string): boolean {
  if (arns.length === 0 && !ASKS_FOR_EVERYTHING.test(name)) return true;
  return isEverything(pattern) || arns.some((arn) => canMeet(pattern, arn));
}
