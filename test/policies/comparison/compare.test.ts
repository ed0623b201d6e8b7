// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform and policies are written so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy } from '../scan.js';
import { fresh, news } from './sides.js';

const allow = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = '*',
  more = {},
) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: string | readonly string[], Resource: string | readonly string[] = '*', more = {}) => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
const from = (address: string) => ({ Condition: { IpAddress: { 'aws:SourceIp': address } } });
const tagged = (...values: readonly string[]) => ({
  Condition: { StringEquals: { 'aws:ResourceTag/team': values } },
});

const terraform = (name: string, ...statements: readonly string[]) =>
  `resource "aws_iam_policy" "${name}" {\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [${statements.join(', ')}]\n  })\n}\n`;
const READ = '{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }';
const WRITE = '{ Effect = "Allow", Action = "s3:PutObject", Resource = "*" }';

describe('what a statement grants anew', () => {
  it.each<[string, readonly object[], readonly object[], readonly string[]]>([
    [
      'an action',
      [allow('s3:GetObject')],
      [allow(['s3:GetObject', 's3:DeleteObject'])],
      ['This change adds s3:DeleteObject on all buckets.'],
    ],
    [
      'a statement',
      [allow('s3:GetObject')],
      [allow('s3:GetObject'), allow('iam:PassRole')],
      ['This change adds iam:PassRole on all roles.'],
    ],
    [
      'a wildcard in place of a name',
      [allow('s3:PutObject', 'arn:aws:s3:::own/*')],
      [allow('s3:PutObject', 'arn:aws:s3:::*')],
      ['This change adds s3:PutObject on all buckets.'],
    ],
    [
      'all that a pattern brings beside what was named',
      [allow(['s3:PutObject', 's3:PutObjectAcl'])],
      [allow('s3:PutObjec?*')],
      [
        'This change adds s3:PutObjectVersionAcl, s3:PutObjectAnnotation, s3:PutObjectLegalHold, s3:PutObjectRetention and s3:PutObjectVersionAnnotation on all buckets and 2 more actions.',
      ],
    ],
    ['every action', [allow('s3:*')], [allow('*')], ['This change adds every action on every resource.']],
    [
      'what a condition kept out',
      [allow('sqs:SendMessage', '*', from('192.0.2.0/24'))],
      [allow('sqs:SendMessage')],
      ['This change drops the condition on aws:SourceIp, and so adds sqs:SendMessage on all queues.'],
    ],
    [
      'what a narrower value of a condition kept out',
      [allow('sqs:SendMessage', '*', from('192.0.2.0/24'))],
      [allow('sqs:SendMessage', '*', from('0.0.0.0/0'))],
      ['This change loosens the condition on aws:SourceIp, and so adds sqs:SendMessage on all queues.'],
    ],
    [
      'one more value of a condition',
      [allow('ec2:StartInstances', '*', tagged('a'))],
      [allow('ec2:StartInstances', '*', tagged('a', 'b'))],
      ['This change loosens a condition, and so adds ec2:StartInstances on all instances.'],
    ],
    [
      'what was denied',
      [allow('s3:*'), deny('s3:DeleteBucket')],
      [allow('s3:*')],
      ['This change no longer denies, and so adds, s3:DeleteBucket on all buckets.'],
    ],
    [
      'what was denied in some places',
      [allow('s3:GetObject'), deny('s3:*', 'arn:aws:s3:::secret/*')],
      [allow('s3:GetObject'), deny('s3:*', 'arn:aws:s3:::secret/a/*')],
      ['This change no longer denies, and so adds, s3:GetObject on all buckets.'],
    ],
    [
      'fewer exceptions of NotAction',
      [{ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' }],
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      ['This change adds every action but those that it excepts on every resource.'],
    ],
    [
      'fewer exceptions of NotResource',
      [{ Effect: 'Allow', Action: 's3:PutObject', NotResource: ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'] }],
      [{ Effect: 'Allow', Action: 's3:PutObject', NotResource: ['arn:aws:s3:::a/*'] }],
      ['This change adds s3:PutObject on all resources but those that it excepts.'],
    ],
    [
      'a principal',
      [{ ...allow('s3:GetObject', 'arn:aws:s3:::b/*'), Principal: { AWS: '123456789012' } }],
      [{ ...allow('s3:GetObject', 'arn:aws:s3:::b/*'), Principal: '*' }],
      ['This change adds s3:GetObject for everybody.'],
    ],
    [
      'a way to more permissions that two statements make',
      [allow('iam:PassRole', '*')],
      [allow('iam:PassRole', '*'), allow('lambda:CreateFunction', '*'), allow('lambda:InvokeFunction', '*')],
      [
        'This change completes the way lambda-001 to more permissions.',
        'This change adds lambda:CreateFunction on all functions.',
        'This change adds lambda:InvokeFunction on all functions.',
      ],
    ],
  ])('%s', (_, older, newer, expected) => {
    expect(news(policy(...older), policy(...newer))).toEqual(expected);
  });

  it('counts by what is new alone', () => {
    const severities = (older: object, newer: object) =>
      fresh({ 'p.json': policy(older) }, { 'p.json': policy(newer) }).map(({ severity }) => severity);
    expect(severities(allow('s3:PutObject'), allow(['s3:PutObject', 's3:ListBucket']))).toEqual(['low']);
    expect(severities(allow('s3:ListBucket'), allow(['s3:PutObject', 's3:ListBucket']))).toEqual(['high']);
  });
});

describe('what is the same', () => {
  it.each<[string, readonly object[], readonly object[]]>([
    ['less', [allow('s3:*')], [allow('s3:GetObject')]],
    ['what it grants on named resources alone', [], [allow('s3:PutObject', 'arn:aws:s3:::own/*')]],
    ['what can be allowed nowhere but everywhere', [], [allow('ec2:DescribeInstances')]],
    ['another order', [allow(['s3:GetObject', 'sqs:*'])], [allow(['sqs:*', 's3:GetObject'])]],
    ['another case', [allow('S3:getobject')], [allow('s3:GetObject')]],
    ['the names that a pattern stands for', [allow('s3:Put*')], [allow(['s3:PutObject', 's3:PutObjectAcl'])]],
    ['another way to write everything', [allow('s3:GetObject')], [allow('s3:GetObject', 'arn:aws:*:*:*:*')]],
    ['a statement in two', [allow(['s3:GetObject', 'sqs:*'])], [allow('s3:GetObject'), allow('sqs:*')]],
    ['two statements in one', [allow('s3:GetObject'), allow('sqs:*')], [allow(['s3:GetObject', 'sqs:*'])]],
    ['a condition more', [allow('sqs:*')], [allow('sqs:*', '*', from('192.0.2.0/24'))]],
    [
      'a value less',
      [allow('ec2:StartInstances', '*', tagged('a', 'b'))],
      [allow('ec2:StartInstances', '*', tagged('b'))],
    ],
    ['a denial more', [allow('s3:*')], [allow('s3:*'), deny('s3:DeleteBucket')]],
    [
      'a denial in two',
      [allow('s3:*'), deny(['s3:DeleteBucket', 's3:PutObject'], 'arn:aws:s3:::x*')],
      [allow('s3:*'), deny('s3:PutObject', 'arn:aws:s3:::x*'), deny('s3:Delete*', 'arn:aws:s3:::x*')],
    ],
    [
      'an account and its root user',
      [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: '123456789012' } }],
      [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: 'arn:aws:iam::123456789012:root' } }],
    ],
  ])('%s', (_, older, newer) => {
    expect(news(policy(...older), policy(...newer))).toEqual([]);
  });

  it('what an unknown part stands for, as long as it is the same text', () => {
    const text = (bucket: string) =>
      terraform('a', `{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::${bucket}/*" }`);
    const on = (older: string, newer: string) =>
      fresh({ 'a.tf': text(older) }, { 'a.tf': text(newer) }).length;
    expect(on('${var.a}', '${var.a}')).toBe(0);
    expect(on('${var.a}', '${var.b}')).toBe(1);
    expect(on('${var.a}', 'plain')).toBe(1);
  });
});

describe('what moved', () => {
  const both = { 'a.tf': terraform('one', READ, WRITE) };
  const HIGH = ['high', 'high'];

  it.each([
    ['a file', both, { 'b/c.tf': terraform('one', READ, WRITE) }],
    ['a resource that has another name now', both, { 'a.tf': terraform('two', READ, WRITE) }],
    ['a document in two', both, { 'a.tf': terraform('one', READ) + terraform('two', WRITE) }],
    ['a document in two files', both, { 'a.tf': terraform('one', READ), 'b.tf': terraform('two', WRITE) }],
    [
      'two documents in one',
      { ...both, 'b.tf': terraform('two', '{ Effect = "Allow", Action = "sqs:*", Resource = "*" }') },
      { 'a.tf': terraform('one', READ, WRITE, '{ Effect = "Allow", Action = "sqs:*", Resource = "*" }') },
    ],
    [
      'a language',
      { 'p.json': policy(allow('s3:*')) },
      { 'p.yaml': 'Statement:\n  - Effect: Allow\n    Action: s3:*\n    Resource: "*"\n' },
    ],
  ])('%s', (_, older, newer) => {
    expect(fresh(older, newer)).toEqual([]);
  });

  it('is new where it is there twice', () => {
    const copied = { ...both, 'b.tf': terraform('two', READ, WRITE) };
    expect(fresh(both, copied).map(({ severity }) => severity)).toEqual(HIGH);
    const moved = { 'b.tf': terraform('one', READ, WRITE), 'c.tf': terraform('two', READ, WRITE) };
    expect(fresh(both, moved).map(({ severity }) => severity)).toEqual(HIGH);
  });

  it('is new in a document that was there, while the other is there still', () => {
    const older = { 'a.tf': terraform('one', READ, WRITE) + terraform('two', READ) };
    const newer = { 'a.tf': terraform('one', READ) + terraform('two', READ, WRITE) };
    expect(fresh(older, newer).map(({ severity }) => severity)).toEqual(['high']);
  });

  it('is new where it grants something for the first time', () => {
    const scp = { 'scp/p.json': policy(allow('*')) };
    expect(fresh(scp, { 'iam/p.json': policy(allow('*')) })).toHaveLength(1);
    const test = { 'test/p.json': policy(allow('*')) };
    expect(fresh(test, { 'iam/p.json': policy(allow('*')) }, () => false)).toHaveLength(1);
  });

  it('is new without a base', () => {
    expect(fresh({}, both)).toHaveLength(2);
    expect(fresh({ 'a.tf': 'resource "aws_iam_policy" "one" {' }, both)).toHaveLength(2);
  });
});

describe('policies of AWS that are given to somebody', () => {
  const attached = (name: string, policyName = 'AdministratorAccess') =>
    `resource "aws_iam_role_policy_attachment" "${name}" {\n  role = "r"\n  policy_arn = "arn:aws:iam::aws:policy/${policyName}"\n}\n`;

  it('are new once more than they were there', () => {
    const sentences = (older: string, newer: string) => news({ 'a.tf': older }, { 'a.tf': newer });
    expect(sentences(attached('a'), attached('b'))).toEqual([]);
    expect(sentences(attached('a'), attached('a') + attached('b'))).toEqual([
      'This change gives AdministratorAccess to a role.',
    ]);
    expect(sentences(attached('a', 'ReadOnlyAccess'), attached('a'))).toHaveLength(1);
  });
});

describe('whatever the policy', () => {
  const action = fc.constantFrom(
    's3:GetObject',
    's3:Put*',
    'sqs:*',
    'iam:PassRole',
    'ec2:RunInstances',
    'kms:Decrypt',
  );
  const resource = fc.constantFrom('*', 'arn:aws:s3:::*', 'arn:aws:sqs:*:*:*', 'arn:aws:iam::*:role/*');
  const statement = fc.record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    Action: fc.uniqueArray(action, { minLength: 1, maxLength: 4 }),
    Resource: fc.uniqueArray(resource, { minLength: 1, maxLength: 3 }),
  });
  const statements = fc.array(statement, { minLength: 1, maxLength: 4 });

  it('writing it otherwise grants nothing new', () => {
    fc.assert(
      fc.property(statements, fc.integer({ min: 0, max: 8 }), fc.boolean(), (all, indent, isMoved) => {
        const turned = all.toReversed().map(({ Effect, Action, Resource }, index) => ({
          Resource: Resource.length === 1 ? (Resource[0] ?? '*') : Resource.toReversed(),
          Action: Action.toReversed().map((each) => (index % 2 === 0 ? each.toUpperCase() : each)),
          Sid: `S${index}`,
          Effect,
        }));
        const newer = JSON.stringify({ Statement: turned, Version: '2012-10-17' }, null, indent);
        const path = isMoved ? 'other/q.json' : 'p.json';
        expect(fresh({ 'p.json': policy(...all) }, { [path]: newer })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('splitting statements by their actions grants nothing new', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const split = all.flatMap((each) => each.Action.map((Action) => ({ ...each, Action })));
        expect(news(policy(...all), policy(...split))).toEqual([]);
        expect(news(policy(...split), policy(...all))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('adding an action that matters is always new', () => {
    const added = fc.constantFrom(
      'dynamodb:DeleteTable',
      'iam:CreateUser',
      'sns:Publish',
      'lambda:InvokeFunction',
    );
    fc.assert(
      fc.property(statements, added, fc.nat(), (some, extra, choice) => {
        const all = some.map((each) => ({ ...each, Resource: ['*'] }));
        const at = choice % all.length;
        const target = all[at];
        if (target === undefined || target.Effect === 'Deny') return;
        const wider = all.map((each, index) =>
          index === at ? { ...each, Action: [...each.Action, extra] } : each,
        );
        const found = fresh({ 'p.json': policy(...all) }, { 'p.json': policy(...wider) });
        expect(found.flatMap(({ added }) => added)).toContain(extra);
      }),
      { numRuns: 300 },
    );
  });

  it('taking a condition or a denial away is always new, as far as it narrowed', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const narrowed = all.map((each) => ({ ...each, ...from('192.0.2.0/24') }));
        const allowing = all.filter(({ Effect }) => Effect === 'Allow');
        const found = fresh({}, { 'p.json': policy(...allowing) });
        expect(fresh({ 'p.json': policy(...narrowed) }, { 'p.json': policy(...allowing) })).toHaveLength(
          found.length,
        );
      }),
      { numRuns: 200 },
    );
  });
});
