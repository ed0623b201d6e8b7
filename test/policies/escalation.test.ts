import { describe, expect, it } from 'vitest';
import { actionsMatching } from '../../src/policies/actions.js';
import { ESCALATION_PATHS } from '../../src/policies/escalation/paths.js';
import { policy, scan, verdicts } from './scan.js';

const allow = (
  actions: string | readonly string[],
  resource: string | readonly string[],
  condition?: object,
) => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resource,
  ...(condition === undefined ? {} : { Condition: condition }),
});
const passedTo = (service: string) => ({ StringEquals: { 'iam:PassedToService': service } });
const seenIn = (...statements: readonly object[]) => scan('p.json', policy(...statements)).seen;

describe('the known paths', () => {
  it.each(ESCALATION_PATHS.map((path) => [path.id, path] as const))('%s has real actions', (_, path) => {
    for (const action of path.actions)
      expect(actionsMatching(action).map(({ name }) => name)).toEqual([action]);
    expect(path.gain).not.toBe('');
    expect(path.actions[0] === 'iam:PassRole').toBe(path.passedTo !== undefined);
  });

  it('have each an id of their own, and none needs all that another needs', () => {
    expect(new Set(ESCALATION_PATHS.map(({ id }) => id)).size).toBe(ESCALATION_PATHS.length);
    const longer = ESCALATION_PATHS.filter((path) =>
      ESCALATION_PATHS.some((other) => {
        const isAlike = (other.passedTo === undefined) === (path.passedTo === undefined);
        return other !== path && isAlike && other.actions.every((action) => path.actions.includes(action));
      }),
    );
    expect(longer.map(({ id }) => id)).toEqual([]);
  });

  it.each(ESCALATION_PATHS.map((path) => [path.id, path] as const))(
    '%s is found and named',
    (id, { actions }) => {
      const [first] = seenIn(allow(actions, '*'));
      expect(first).toMatchObject({ rule: 'iam-privilege-escalation', severity: 'high', text: '"*"' });
      expect(first?.detection.details.escalation).toContain(id);
      expect(first?.detection.message).toMatch(/^This statement lets its holder /);
    },
  );

  it.each(
    ESCALATION_PATHS.filter(({ actions }) => actions.length > 1).map((path) => [path.id, path] as const),
  )('%s is not found where an action is missing', (id, { actions }) => {
    for (const missing of actions) {
      const seen = seenIn(
        allow(
          actions.filter((action) => action !== missing),
          '*',
        ),
      );
      for (const { detection } of seen) expect(detection.details.escalation).not.toContain(id);
    }
  });
});

/** Statements → verdicts. */
const DOCUMENTS: readonly (readonly [string, readonly object[], readonly string[]])[] = [
  [
    'over two statements, at the one that passes the role',
    [allow('iam:PassRole', '*'), allow(['lambda:CreateFunction', 'lambda:InvokeFunction'], '*')],
    ['iam-privilege-escalation high', 'iam-wildcard-resource high'],
  ],
  [
    'to the service that the path needs',
    [allow('iam:PassRole', '*', passedTo('ec2.amazonaws.com')), allow('ec2:RunInstances', '*')],
    ['iam-privilege-escalation medium', 'iam-wildcard-resource high'],
  ],
  [
    'to another service',
    [allow('iam:PassRole', '*', passedTo('ecs-tasks.amazonaws.com')), allow('ec2:RunInstances', '*')],
    ['iam-pass-role-wildcard medium', 'iam-wildcard-resource high'],
  ],
  [
    'in a statement whose condition only passing a role meets',
    [allow(['iam:PassRole', 'ec2:RunInstances'], '*', passedTo('ec2.amazonaws.com'))],
    ['iam-pass-role-wildcard medium'],
  ],
  [
    'with one role',
    [allow('iam:PassRole', 'arn:aws:iam::123456789012:role/app'), allow('ec2:RunInstances', '*')],
    ['iam-wildcard-resource high'],
  ],
  ['on one user', [allow('iam:CreateAccessKey', 'arn:aws:iam::123456789012:user/ci')], []],
  [
    'on every user of the account',
    [allow('iam:CreateAccessKey', 'arn:aws:iam::*:user/*')],
    ['iam-privilege-escalation high'],
  ],
  [
    'of tagged machines',
    [allow('ssm:StartSession', '*', { StringEquals: { 'ssm:resourceTag/team': 'a' } })],
    ['iam-wildcard-resource low'],
  ],
  [
    'of a document alone',
    [allow('ssm:StartSession', 'arn:aws:ssm:*:*:document/*')],
    ['iam-wildcard-resource high'],
  ],
  [
    'of machines and documents in two statements',
    [
      allow('ssm:SendCommand', 'arn:aws:ec2:*:*:instance/*'),
      allow('ssm:SendCommand', 'arn:aws:ssm:*:*:document/*'),
    ],
    ['iam-privilege-escalation high', 'iam-wildcard-resource high'],
  ],
  ['by a wildcard of some actions', [allow('iam:Put*Policy', '*')], ['iam-privilege-escalation high']],
  ['by a whole service', [allow('iam:*', '*')], ['iam-wildcard-action high']],
  ['by everything', [allow('*', '*')], ['iam-admin-policy critical']],
  [
    'denied',
    [allow('iam:CreateAccessKey', '*'), { Effect: 'Deny', Action: 'iam:Create*', Resource: '*' }],
    [],
  ],
];

describe('privilege escalation', () => {
  it.each(DOCUMENTS)('%s', (_, statements, expected) => {
    expect(verdicts('p.json', policy(...statements))).toEqual(expected);
  });

  it('says how, with what, and what else there is', () => {
    const [first] = seenIn(
      allow(['iam:PassRole', 'sqs:SendMessage'], '*'),
      allow(['lambda:CreateFunction', 'lambda:InvokeFunction'], '*'),
    );
    expect(first?.detection.message).toBe(
      'This statement lets its holder together with other statements of this policy run a function of its own ' +
        'as any role (lambda-001: iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction). ' +
        'It allows sqs:SendMessage (write) there, too.',
    );
    expect(first?.detection.remediation.at(-1)).toBe(
      'How it is done: https://pathfinding.cloud/paths/lambda-001.',
    );
  });

  it('is told by the finding of a whole service', () => {
    const [first] = seenIn(allow('iam:*', '*'));
    expect(first?.detection.message).toContain(
      'It lets its holder rewrite policies, its own among them (iam-001',
    );
    expect(first?.detection.details.escalation).toContain('iam-002');
  });
});

/** Statement → verdicts: what grants nothing, and conditions that narrow nothing. */
const EMPTY: readonly (readonly [string, object, readonly string[]])[] = [
  [
    'objects of a bucket named without key',
    allow('s3:GetObject', 'arn:aws:s3:::b'),
    ['iam-resource-mismatch low'],
  ],
  ['a bucket named with keys', allow('s3:ListBucket', 'arn:aws:s3:::b/*'), ['iam-resource-mismatch low']],
  ['one of two fits', allow(['s3:ListBucket', 's3:GetObject'], 'arn:aws:s3:::b/*'), []],
  ['both', allow(['s3:ListBucket', 's3:GetObject'], ['arn:aws:s3:::b', 'arn:aws:s3:::b/*']), []],
  [
    'a resource of another service',
    allow('sqs:SendMessage', 'arn:aws:sns:eu-west-1:123456789012:t'),
    ['iam-resource-mismatch low'],
  ],
  [
    'machines are described everywhere or nowhere',
    allow('ec2:DescribeInstances', 'arn:aws:ec2:*:*:instance/*'),
    ['iam-resource-mismatch low'],
  ],
  ['a listing that some services limit', allow('sns:ListTopics', 'arn:aws:sns:*:*:*'), []],
  ['roles are listed of a path', allow('iam:ListRoles', 'arn:aws:iam::123456789012:role/*'), []],
  ['an unknown resource', allow('s3:GetObject', '$' + '{Bucket.Arn}'), []],
  ['a partly unknown one', allow('s3:GetObject', 'arn:aws:s3:::$' + '{Bucket}'), []],
  ['another partition', allow('s3:GetObject', 'arn:aws-cn:s3:::b/*'), []],
  ['a table', allow('dynamodb:*Item', 'arn:aws:dynamodb:*:*:table/orders'), []],
  [
    'every address',
    allow('s3:GetObject', 'arn:aws:s3:::b/*', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }),
    ['iam-open-condition low'],
  ],
  [
    'every tag, which must be there',
    allow('s3:GetObject', 'arn:aws:s3:::b/*', { StringLike: { 'aws:PrincipalTag/team': '*' } }),
    [],
  ],
  [
    'an address',
    allow('s3:GetObject', 'arn:aws:s3:::b/*', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }),
    [],
  ],
];

describe('statements that grant nothing, conditions that ask nothing', () => {
  it.each(EMPTY)('%s', (_, statement, expected) => {
    expect(verdicts('p.json', policy(statement))).toEqual(expected);
  });
});
