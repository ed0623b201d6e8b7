// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates write so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Details } from '../../src/model/finding.js';
import { actionsMatching, actionTable } from '../../src/policies/actions.js';
import { policy, scan, scanLoaded } from './scan.js';

interface PublishedEdit {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** Makes the edits of a finding's patch as an editor would. */
function patched(content: string, details: Details | undefined): string | null {
  const patch = details?.patch as { readonly edits: readonly PublishedEdit[] } | null | undefined;
  if (patch === null || patch === undefined) return null;
  const starts = [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return patch.edits.toReversed().reduce((done, { startLine, startColumn, endLine, endColumn, text }) => {
    return done.slice(0, at(startLine, startColumn)) + text + done.slice(at(endLine, endColumn));
  }, content);
}

function rewritten(path: string, content: string): string | null {
  return patched(content, scan(path, content).seen[0]?.detection.details);
}

const allow = (
  actions: string | readonly string[],
  resource: string | readonly string[],
  more: object = {},
) => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resource,
  ...more,
});

describe('what to write instead', () => {
  it('names the resource in place of the star', () => {
    const text = JSON.stringify({ Statement: [allow('s3:PutObject', '*')] }, null, 2);
    expect(rewritten('p.json', text)).toBe(text.replace('"*"', '"arn:aws:s3:::BUCKET/KEY"'));
  });

  it('keeps what is named, and the form of the list', () => {
    const text = [
      '{"Statement": [{',
      '\t"Effect": "Allow",',
      '\t"Action": ["s3:ListBucket", "s3:PutObject"],',
      '\t"Resource": [',
      '\t\t"arn:aws:s3:::mine/*",',
      '\t\t"arn:aws:s3:::*"',
      '\t]',
      '}]}',
    ].join('\n');
    expect(rewritten('p.json', text)).toBe(
      text.replace('"arn:aws:s3:::*"', '"arn:aws:s3:::BUCKET/KEY",\n\t\t"arn:aws:s3:::BUCKET"'),
    );
  });

  it('splits off what knows no resource, with its conditions', () => {
    const text = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Backup",
      "Effect": "Allow",
      "Action": [
        "s3:PutObject",
        "s3:ListAllMyBuckets"
      ],
      "Resource": "STAR",
      "Condition": { "Bool": { "aws:SecureTransport": "true" } }
    }
  ]
}`.replace('STAR', '*');
    expect(rewritten('p.json', text)).toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Backup",
      "Effect": "Allow",
      "Action": [
        "s3:PutObject"
      ],
      "Resource": "arn:aws:s3:::BUCKET/KEY",
      "Condition": { "Bool": { "aws:SecureTransport": "true" } }
    },
    {
      "Sid": "BackupUnlimited",
      "Effect": "Allow",
      "Action": [
        "s3:ListAllMyBuckets"
      ],
      "Resource": "*",
      "Condition": { "Bool": { "aws:SecureTransport": "true" } }
    }
  ]
}`);
  });

  it('writes a wildcard of both kinds out', () => {
    const done = rewritten('p.json', policy(allow('sqs:List*', '*')));
    const { Statement: statements } = JSON.parse(done ?? '{}');
    expect(statements).toEqual([
      allow(
        ['sqs:ListDeadLetterSourceQueues', 'sqs:ListMessageMoveTasks', 'sqs:ListQueueTags'],
        'arn:aws:sqs:REGION:ACCOUNT:QUEUE',
      ),
      allow('sqs:ListQueues', '*'),
    ]);
  });

  it('makes a list of a lone statement', () => {
    const text = JSON.stringify({ Statement: allow(['s3:PutObject', 's3:ListAllMyBuckets'], '*') });
    const { Statement: statements } = JSON.parse(rewritten('p.json', text) ?? '{}');
    expect(statements).toHaveLength(2);
  });

  it('keeps region, account and partition', () => {
    const wildcard = 'arn:aws-cn:dynamodb:cn-north-1:123456789012:table/*';
    const text = policy(allow('dynamodb:PutItem', wildcard));
    expect(rewritten('p.json', text)).toContain('arn:aws-cn:dynamodb:cn-north-1:123456789012:table/TABLE');
    const sub = policy(
      allow('dynamodb:PutItem', 'arn:${AWS::Partition}:dynamodb:*:${AWS::AccountId}:table/*'),
    );
    expect(rewritten('p.json', sub)).toContain(
      'arn:${AWS::Partition}:dynamodb:REGION:${AWS::AccountId}:table/TABLE',
    );
  });

  it('writes in strings as they are escaped', () => {
    const inner = policy(allow(['s3:PutObject', 's3:ListAllMyBuckets'], '*'));
    const done = rewritten('state.json', JSON.stringify({ é: 'ä', policy: inner })) ?? '{}';
    expect(JSON.parse(JSON.parse(done).policy).Statement).toHaveLength(2);
    const command = rewritten('a.sh', `# ä\naws iam x --policy-document '${inner}'\n`) ?? '';
    expect(JSON.parse(/'(.*)'/.exec(command)?.[1] ?? '{}').Statement).toHaveLength(2);
  });

  it.each([
    ['a whole service', allow('s3:*', '*')],
    ['an unknown action', allow(['s3:PutObject', 's3:NoSuchThing'], '*')],
    ['an unknown part', allow(['s3:PutObject', '${Action}'], '*')],
    [
      'one branch of a condition',
      allow('s3:PutObject', { 'Fn::If': ['Wide', '*', 'arn:aws:s3:::b/*'] } as never),
    ],
    ['a function', allow('s3:PutObject', { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::*' } as never)],
  ])('leaves %s to the reader', (_, statement) => {
    expect(scan('p.json', policy(statement)).seen[0]?.detection.details.patch).toBeNull();
  });

  it('writes YAML as YAML', async () => {
    const text = [
      'Resources:',
      '  P:',
      '    Type: AWS::IAM::Policy',
      '    Properties:',
      '      PolicyDocument:',
      "        Version: '2012-10-17'",
      '        Statement:',
      '          - Effect: Allow',
      '            Action:',
      '              - s3:PutObject',
      '              - s3:ListAllMyBuckets',
      "            Resource: '*'",
      '          - Effect: Allow',
      '            Action: sqs:SendMessage',
      '            Resource: arn:aws:sqs:eu-west-1:123456789012:q',
      '',
    ].join('\n');
    const { seen } = await scanLoaded('t.yaml', text);
    const done = patched(text, seen[0]?.detection.details) ?? '';
    expect(done).toBe(
      text
        .replace('              - s3:ListAllMyBuckets\n', '')
        .replace(
          "Resource: '*'",
          "Resource: 'arn:aws:s3:::BUCKET/KEY'\n          - Effect: Allow\n            Action:\n              - s3:ListAllMyBuckets\n            Resource: '*'",
        ),
    );
    expect((await scanLoaded('t.yaml', done)).seen).toEqual([]);
  });

  it('writes Terraform as Terraform', async () => {
    const text = [
      'data "aws_iam_policy_document" "d" {',
      '  statement {',
      '    sid       = "Backup"',
      '    actions   = ["s3:PutObject", "s3:ListAllMyBuckets"]',
      '    resources = ["*"]',
      '  }',
      '}',
      '',
    ].join('\n');
    const { seen } = await scanLoaded('main.tf', text);
    const done = patched(text, seen[0]?.detection.details) ?? '';
    expect(done).toContain('actions   = ["s3:PutObject"]\n    resources = ["arn:aws:s3:::BUCKET/KEY"]');
    expect((await scanLoaded('main.tf', done)).seen).toEqual([]);
  });
});

describe('patched documents', () => {
  const RULES = ['iam-wildcard-resource', 'iam-pass-role-wildcard', 'iam-privilege-escalation'];
  const names = [
    's3',
    'sqs',
    'iam',
    'ec2',
    'dynamodb',
    'kms',
    'logs',
    'lambda',
    'sts',
    'secretsmanager',
  ].flatMap((service) => [...actionTable().of(service).values()].map(({ name }) => name));
  const partial = [
    's3:Get*',
    'sqs:List*',
    'kms:*Key',
    'iam:List*',
    'ec2:Describe*',
    'lambda:Create*',
    'iam:Pass*',
  ];
  const action = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...partial) },
  );
  const named = fc.constantFrom('arn:aws:s3:::mine/*', 'arn:aws:sqs:eu-west-1:123456789012:q');
  const wild = fc.constantFrom('*', 'arn:aws:s3:::*', 'arn:aws:iam::*:role/*', 'arn:*');
  const statement = fc.record({
    actions: fc.uniqueArray(action, { minLength: 1, maxLength: 6 }),
    resources: fc.tuple(wild, fc.array(named, { maxLength: 2 })).map(([first, rest]) => [first, ...rest]),
    more: fc.constantFrom({}, { Sid: 'One' }, { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
  });
  const findings = (seen: readonly { readonly rule: string }[]) => {
    return seen.filter(({ rule }) => RULES.includes(rule)).length;
  };
  const allowedBy = (content: string) => {
    const statements: { Action: string | string[] }[] = [JSON.parse(content).Statement].flat();
    const all = statements.flatMap(({ Action }) => [Action].flat().flatMap((each) => actionsMatching(each)));
    return [...new Set(all.map(({ name }) => name))].sort();
  };

  it('parse, allow the same actions, and are no longer found', () => {
    let made = 0;
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0, 2, '\t'),
        (all, indent) => {
          const written = all.map(({ actions, resources, more }) => {
            const [one = ''] = actions;
            const [only = ''] = resources;
            return allow(
              actions.length === 1 ? one : actions,
              resources.length === 1 ? only : resources,
              more,
            );
          });
          const content = JSON.stringify({ Version: '2012-10-17', Statement: written }, null, indent);
          const before = scan('p.json', content).seen;
          for (const { rule, detection } of before) {
            const done = patched(content, detection.details);
            if (done === null) continue;
            made++;
            expect(RULES).toContain(rule);
            expect(allowedBy(done)).toEqual(allowedBy(content));
            expect(findings(scan('p.json', done).seen)).toBeLessThan(findings(before));
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    expect(made).toBeGreaterThan(200);
  });
});
