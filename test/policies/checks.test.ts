import { describe, expect, it } from 'vitest';
import { policy, scan, verdicts } from './scan.js';

const ORGANISATION = { StringEquals: { 'aws:PrincipalOrgID': 'o-abc1234567' } };

/** Statement (allowing unless it says otherwise) → verdicts. */
const REACH: readonly (readonly [string, object, readonly string[]])[] = [
  ['everything', { Action: '*', Resource: '*' }, ['iam-admin-policy critical']],
  ['everything, longer', { Action: ['*:*'], Resource: ['arn:aws:*:*:*:*'] }, ['iam-admin-policy critical']],
  ['everything, denied', { Effect: 'Deny', Action: '*', Resource: '*' }, []],
  [
    'everything, in a region',
    { Action: '*', Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } } },
    ['iam-admin-policy high'],
  ],
  ['every action on all of S3', { Action: '*', Resource: 'arn:aws:s3:::*' }, ['iam-wildcard-action high']],
  ['a service on all', { Action: 's3:*', Resource: '*' }, ['iam-wildcard-action high']],
  [
    'a service on all of a type',
    { Action: 's3:*', Resource: 'arn:aws:s3:::*' },
    ['iam-wildcard-action high'],
  ],
  ['a service on a name', { Action: 's3:*', Resource: 'arn:aws:s3:::b/*' }, ['iam-wildcard-action low']],
  ['a service without resources', { Action: 'support:*', Resource: '*' }, ['iam-wildcard-action medium']],
  ['named writes on all', { Action: ['s3:PutObject'], Resource: '*' }, ['iam-wildcard-resource high']],
  ['in any case', { Action: 'S3:putobject', Resource: '*' }, ['iam-wildcard-resource high']],
  [
    'writes on every bucket',
    { Action: 's3:PutObject', Resource: 'arn:aws:s3:::*' },
    ['iam-wildcard-resource high'],
  ],
  [
    'writes on every key of every bucket',
    { Action: 's3:PutObject', Resource: 'arn:aws:s3:::*/*' },
    ['iam-wildcard-resource high'],
  ],
  [
    'writes on every table',
    { Action: 'dynamodb:PutItem', Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/*' },
    ['iam-wildcard-resource high'],
  ],
  ['writes below a name', { Action: 's3:PutObject', Resource: 'arn:aws:s3:::name/*' }, []],
  ['writes below names', { Action: 's3:PutObject', Resource: 'arn:aws:s3:::app-*/*/logs/*' }, []],
  ['writes in any region', { Action: 'dynamodb:PutItem', Resource: 'arn:aws:dynamodb:*:*:table/orders' }, []],
  [
    'network interfaces in one subnet, as functions in a VPC make them',
    {
      Action: 'ec2:CreateNetworkInterface',
      Resource: ['arn:aws:ec2:*:*:network-interface/*', 'arn:aws:ec2:*:*:subnet/subnet-1'],
    },
    [],
  ],
  [
    'network interfaces in every subnet',
    {
      Action: 'ec2:CreateNetworkInterface',
      Resource: ['arn:aws:ec2:*:*:network-interface/*', 'arn:aws:ec2:*:*:subnet/*'],
    },
    ['iam-wildcard-resource high'],
  ],
  [
    'to delete any network interface',
    { Action: 'ec2:DeleteNetworkInterface', Resource: 'arn:aws:ec2:*:*:network-interface/*' },
    ['iam-wildcard-resource high'],
  ],
  [
    'instances of one image in one subnet',
    {
      Action: 'ec2:RunInstances',
      Resource: [
        ...['instance/*', 'volume/*', 'network-interface/*', 'subnet/subnet-1', 'security-group/sg-1'].map(
          (each) => `arn:aws:ec2:eu-west-1:123456789012:${each}`,
        ),
        'arn:aws:ec2:eu-west-1::image/ami-1',
      ],
    },
    [],
  ],
  [
    'instances of every image',
    { Action: 'ec2:RunInstances', Resource: ['arn:aws:ec2:*:*:instance/*', 'arn:aws:ec2:*::image/*'] },
    ['iam-wildcard-resource high'],
  ],
  [
    'key pairs, which their maker names',
    { Action: 'ec2:CreateKeyPair', Resource: 'arn:aws:ec2:*:*:key-pair/*' },
    ['iam-wildcard-resource high'],
  ],
  [
    'network interfaces on all',
    { Action: 'ec2:CreateNetworkInterface', Resource: '*' },
    ['iam-wildcard-resource high'],
  ],
  [
    'a type that the action does not take',
    { Action: 'iam:CreateUser', Resource: 'arn:aws:iam::*:role/*' },
    [],
  ],
  [
    'a partial wildcard that reads data',
    { Action: 's3:Get*', Resource: '*' },
    ['iam-wildcard-resource high'],
  ],
  ['a partial wildcard that lists', { Action: 'sqs:List*', Resource: '*' }, ['iam-wildcard-resource low']],
  ['reads on all', { Action: 'dynamodb:DescribeTable', Resource: '*' }, ['iam-wildcard-resource low']],
  ['tags on all', { Action: 'ec2:CreateTags', Resource: '*' }, ['iam-wildcard-resource medium']],
  [
    'secrets on all',
    { Action: 'secretsmanager:GetSecretValue', Resource: '*' },
    ['iam-wildcard-resource high'],
  ],
  [
    'actions without resources',
    { Action: ['ec2:DescribeInstances', 's3:ListAllMyBuckets'], Resource: '*' },
    [],
  ],
  ['actions with resources since lately', { Action: 'cloudwatch:PutMetricData', Resource: '*' }, []],
  [
    'writes on tagged resources',
    {
      Action: 'ec2:StopInstances',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } },
    },
    ['iam-wildcard-resource low'],
  ],
  [
    'writes by a principal of the organisation, who it is anyhow',
    { Action: 'ec2:StopInstances', Resource: '*', Condition: ORGANISATION },
    ['iam-wildcard-resource high'],
  ],
  ['any role', { Action: 'iam:PassRole', Resource: '*' }, ['iam-pass-role-wildcard high']],
  [
    'any role by its type',
    { Action: 'iam:Pass*', Resource: 'arn:aws:iam::*:role/*' },
    ['iam-pass-role-wildcard high'],
  ],
  [
    'any role to one service',
    {
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } },
    },
    ['iam-pass-role-wildcard medium'],
  ],
  ['one role', { Action: 'iam:PassRole', Resource: 'arn:aws:iam::123456789012:role/app' }, []],
  ['all but IAM', { NotAction: 'iam:*', Resource: '*' }, ['iam-not-action high']],
  ['all but S3', { NotAction: ['s3:*'], Resource: '*' }, ['iam-not-action critical']],
  [
    'all but some on a bucket',
    { NotAction: 's3:Delete*', Resource: 'arn:aws:s3:::b/*' },
    ['iam-not-action medium'],
  ],
  [
    'all resources but one',
    { Action: 's3:GetObject', NotResource: 'arn:aws:s3:::b/*' },
    ['iam-not-resource high'],
  ],
  ['a misspelt action', { Action: 's3:PutObjct', Resource: 'arn:aws:s3:::b/*' }, ['iam-unknown-action low']],
  ['an action of no service', { Action: 'nosuch:Thing', Resource: '*' }, ['iam-unknown-action low']],
  ['an unknown resource', { Action: 's3:PutObject', Resource: '$' + '{aws_s3_bucket.b.arn}' }, []],
  ['an unknown name in an ARN', { Action: 's3:PutObject', Resource: 'arn:aws:s3:::$' + '{Bucket}/*' }, []],
  [
    'an unknown partition',
    { Action: 's3:PutObject', Resource: 'arn:$' + '{AWS::Partition}:s3:::*' },
    ['iam-wildcard-resource high'],
  ],
];

describe('what a policy reaches', () => {
  it.each(REACH)('%s', (_, statement, expected) => {
    expect(verdicts('policy.json', policy({ Effect: 'Allow', ...statement }))).toEqual(expected);
  });

  it('counts one finding a statement, with the worst actions first', () => {
    const { seen } = scan(
      'policy.json',
      policy({
        Effect: 'Allow',
        Action: ['s3:ListBucket', 's3:PutObject', 's3:PutObjectAcl'],
        Resource: '*',
      }),
    );
    expect(seen).toHaveLength(1);
    expect(seen[0]?.text).toBe('"*"');
    expect(seen[0]?.detection.message).toBe(
      'This statement allows s3:PutObjectAcl (permissions management), s3:PutObject (write) and ' +
        's3:ListBucket (list) on every resource. Its holder can open resources to others. ' +
        'Name the resources instead, as in ' +
        'arn:aws:s3:::BUCKET/KEY or arn:aws:s3:::BUCKET.',
    );
    expect(seen[0]?.detection.details).toMatchObject({
      policyKind: 'identity',
      resource: '*',
      actionCount: 3,
      suggestion: ['arn:aws:s3:::BUCKET/KEY', 'arn:aws:s3:::BUCKET'],
    });
  });

  it('passes over what the same document denies on everything', () => {
    const allow = { Effect: 'Allow', Action: ['s3:Put*', 's3:ListAllMyBuckets'], Resource: '*' };
    const deny = { Effect: 'Deny', Action: 's3:Put*', Resource: '*' };
    expect(verdicts('p.json', policy(allow))).toEqual(['iam-wildcard-resource high']);
    expect(verdicts('p.json', policy(allow, deny))).toEqual([]);
    expect(verdicts('p.json', policy(allow, { ...deny, Condition: ORGANISATION }))).toHaveLength(1);
  });

  it('tells to move the actions that know no resource', () => {
    const actions = ['s3:PutObject', 's3:ListAllMyBuckets'];
    const { seen } = scan('p.json', policy({ Effect: 'Allow', Action: actions, Resource: '*' }));
    expect(seen[0]?.detection.remediation.at(-1)).toContain('Move s3:ListAllMyBuckets (list)');
  });

  it('is one step milder in documentation', () => {
    const text = policy({ Effect: 'Allow', Action: 's3:PutObject', Resource: '*' });
    expect(verdicts('README.md', `Text\n\n\`\`\`json\n${text}\n\`\`\`\n`)).toEqual([
      'iam-wildcard-resource medium',
    ]);
  });
});

const RESOURCE = { Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' };

/** Statement of a policy at a resource or role → verdicts. */
const CALLERS: readonly (readonly [string, object, readonly string[]])[] = [
  ['everybody reads', { Principal: '*', ...RESOURCE }, ['iam-wildcard-principal high']],
  ['everybody, of a type', { Principal: { AWS: ['*'] }, ...RESOURCE }, ['iam-wildcard-principal high']],
  [
    'everybody writes',
    { Principal: '*', ...RESOURCE, Action: 's3:PutObject' },
    ['iam-wildcard-principal critical'],
  ],
  [
    'everybody does all',
    { Principal: '*', ...RESOURCE, Action: 's3:*' },
    ['iam-wildcard-principal critical'],
  ],
  ['the organisation', { Principal: '*', ...RESOURCE, Condition: ORGANISATION }, []],
  [
    'any organisation',
    { Principal: '*', ...RESOURCE, Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } },
    ['iam-wildcard-principal high'],
  ],
  [
    'any organisation, where there is none',
    { Principal: '*', ...RESOURCE, Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abc' } } },
    ['iam-wildcard-principal high'],
  ],
  [
    'everybody over TLS',
    { Principal: '*', ...RESOURCE, Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
    ['iam-wildcard-principal high'],
  ],
  [
    'everybody from a network',
    { Principal: '*', ...RESOURCE, Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } },
    ['iam-wildcard-principal low'],
  ],
  [
    'everybody from everywhere',
    { Principal: '*', ...RESOURCE, Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0'] } } },
    ['iam-wildcard-principal high'],
  ],
  [
    'everybody who says so',
    { Principal: '*', ...RESOURCE, Condition: { StringLike: { 'aws:Referer': 'https://a.example/*' } } },
    ['iam-wildcard-principal high'],
  ],
  ['one account', { Principal: { AWS: 'arn:aws:iam::123456789012:root' }, ...RESOURCE }, []],
  ['a key for its account', { Principal: { AWS: '123456789012' }, Action: 'kms:*', Resource: '*' }, []],
  [
    'any account',
    { Principal: { AWS: 'arn:aws:iam::*:root' }, ...RESOURCE },
    ['iam-wildcard-principal high'],
  ],
  ['all but one', { NotPrincipal: { AWS: '123456789012' }, ...RESOURCE }, ['iam-not-principal high']],
  ['trust in a service', { Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }, []],
  ['trust in everybody', { Principal: '*', Action: 'sts:AssumeRole' }, ['iam-wildcard-principal critical']],
  [
    'trust in who knows a word',
    { Principal: '*', Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'word' } } },
    ['iam-wildcard-principal medium'],
  ],
];

describe('who comes to a resource or role', () => {
  it.each(CALLERS)('%s', (_, statement, expected) => {
    expect(verdicts('policy.json', policy({ Effect: 'Allow', ...statement }))).toEqual(expected);
  });
});

describe('everybody but those whom a denial of the same document keeps out', () => {
  const allowed = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:PutObject',
    Resource: 'arn:aws:s3:::mine/*',
  };
  const denial = (condition: object, over: object = {}) =>
    policy(allowed, { ...allowed, Effect: 'Deny', Action: 's3:*', Condition: condition, ...over });
  const open = ['iam-wildcard-principal critical'];
  const endpoint = { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } };
  const address = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };

  it.each([
    ['by an endpoint', denial(endpoint), []],
    [
      'by an organisation, where it is told',
      denial({ StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } }),
      [],
    ],
    ['by ARNs', denial({ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/*' } }), []],
    ['on everything', denial(endpoint, { Resource: '*' }), []],
    ['by addresses', denial(address), ['iam-wildcard-principal medium']],
    ['by whichever is met', denial({ ...endpoint, ...address }), ['iam-wildcard-principal medium']],
    ['by a condition that all others meet', denial({ Bool: { 'aws:SecureTransport': 'false' } }), open],
    [
      'by either that, or the endpoint',
      denial({ ...endpoint, Bool: { 'aws:SecureTransport': 'false' } }),
      open,
    ],
    ['by a value that everybody meets', denial({ StringNotLike: { 'aws:SourceVpce': '*' } }), open],
    ['where some are meant', denial({ StringEquals: { 'aws:SourceVpce': 'vpce-1' } }), open],
    ['of another action', denial(endpoint, { Action: 's3:GetObject' }), open],
    ['of another resource', denial(endpoint, { Resource: 'arn:aws:s3:::other/*' }), open],
    ['of somebody', denial(endpoint, { Principal: { AWS: '123456789012' } }), open],
  ])('%s', (_, text, expected) => {
    expect(verdicts('policy.json', text).filter((each) => each.includes('principal'))).toEqual(expected);
  });
});

describe('policies that only limit others', () => {
  const everything = policy({ Effect: 'Allow', Action: '*', Resource: '*' });

  it.each(['scp/full-access.json', 'policies/permissions-boundary.json', 'org/rcp-base.json'])(
    '%s is silent',
    (path) => {
      expect(verdicts(path, everything)).toEqual([]);
    },
  );

  it.each([
    ['AWS::Organizations::Policy', 'Content'],
    ['AWS::EC2::VPCEndpoint', 'PolicyDocument'],
  ])('%s is silent', (type, key) => {
    const document = JSON.parse(policy({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }));
    const template = { Resources: { Thing: { Type: type, Properties: { [key]: document } } } };
    expect(verdicts('template.json', JSON.stringify(template))).toEqual([]);
  });
});
