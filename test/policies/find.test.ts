// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy, scan, verdicts } from './scan.js';

const GOOD = policy({
  Effect: 'Allow',
  Action: ['s3:PutObject', 's3:PutObjectAcl'],
  Resource: 'arn:aws:s3:::my-app-backups/*',
});
const BAD = GOOD.replace('arn:aws:s3:::my-app-backups/*', '*');
const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');

describe('the documents of a file', () => {
  it('judges so many statements of a file, and says that there are more', () => {
    const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
    const of = (count: number) => policy(...Array<typeof statement>(count).fill(statement));
    expect(scan('p.json', of(5000)).unread).toEqual([]);
    const { seen, unread } = scan('p.json', `[${of(2000)},${of(2999)},${of(2)},${of(1)}]`);
    expect(seen).toHaveLength(5000);
    expect(unread).toEqual(['It has more than 5000 statements of policies; the rest was not judged.']);
  });

  it.each([
    ['a file', 'policy.json', (text: string) => text],
    ['a file with a mark', 'policy.json', (text: string) => `\uFEFF${text}`],
    ['a file of another name', 'policy', (text: string) => text],
    [
      'a here-document',
      'run.sh',
      (text: string) => `#!/bin/sh\ncat > backup-policy.json << EOF\n${text}\nEOF\n`,
    ],
    ['an argument', 'run.sh', (text: string) => `aws iam put-role-policy --policy-document '${text}'\n`],
    ['an escaped argument', 'run.sh', (text: string) => `aws iam x --policy-document "${escaped(text)}"\n`],
    ['a program', 'main.py', (text: string) => `import json\npolicy = ${text}  # "it"\n`],
    ['a string in JSON', 'state.json', (text: string) => JSON.stringify({ policy: text, more: [1] })],
    [
      'a string in a string',
      'state.json',
      (text: string) => JSON.stringify({ a: JSON.stringify({ b: text }) }),
    ],
    [
      'joined strings',
      'A.java',
      (text: string) => `String p = "${escaped(text).replace(',', ',"\n  + "')}";`,
    ],
    ['among others', 'a.json', (text: string) => `{"é": "ü", "a": [{"b": ${text}}], /* c */ "d": 1,}`],
    ['bad JSON', 'a.json', (text: string) => `{"a": {{ x }}, "b": ${text}`],
  ])('%s', (_, path, wrap) => {
    expect(verdicts(path, wrap(GOOD))).toEqual([]);
    const { seen, unread } = scan(path, wrap(BAD));
    expect(unread).toEqual([]);
    expect(seen.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['iam-wildcard-resource high']);
    expect(seen[0]?.text.replaceAll('\\', '')).toBe('"*"');
    expect(seen[0]?.detection.message).toContain(
      's3:PutObjectAcl (permissions management) and s3:PutObject (write)',
    );
    expect(seen[0]?.detection.message).toContain('arn:aws:s3:::BUCKET/KEY');
  });

  it('knows line and column', () => {
    const pretty = JSON.stringify(JSON.parse(BAD), null, 2);
    const lines = pretty.split('\n');
    const line = lines.findIndex((each) => each.includes('"*"'));
    const column = (lines[line] ?? '').indexOf('"*"') + 1;
    expect(scan('a.json', pretty).seen[0]).toMatchObject({ line: line + 1, column });
    const script = `set -e\n# ä\ncat > p.json << EOF\n${pretty}\nEOF\n`;
    expect(scan('a.sh', script).seen[0]).toMatchObject({ line: line + 4, column });
    const command = `x\naws --policy-document '${BAD}'`;
    expect(scan('a.sh', command).seen[0]).toMatchObject({ line: 2, column: 24 + BAD.indexOf('"*"') });
  });

  it('reads several, and statements on their own', () => {
    const text = `a = ${BAD}\nb = ${GOOD}\nc = [{"Effect": "${'Allow'}", "Action": "sqs:*", "Resource": "*"}]\n`;
    expect(verdicts('a.js', text)).toEqual(['iam-wildcard-resource high', 'iam-wildcard-action high']);
  });

  it('keeps what it does not know unknown', () => {
    const statement = (resource: string) =>
      `p = {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": ${resource}}]}`;
    expect(verdicts('a.py', statement('bucket.arn + "/*"'))).toEqual([]);
    expect(verdicts('a.py', statement('"*" + suffix'))).toEqual([]);
    expect(verdicts('a.py', statement('f"arn:aws:s3:::{bucket}/*"'))).toEqual([]);
    expect(verdicts('a.sh', statement('"arn:aws:s3:::$BUCKET/*"'))).toEqual([]);
    expect(verdicts('a.py', statement('[bucket.arn, "*"]'))).toEqual(['iam-wildcard-resource high']);
  });

  it.each([
    ['a schema', '{"properties": {"Statement": {"type": "array"}, "Effect": {"enum": ["Allow", "Deny"]}}}'],
    ['other effects', '{"Statement": [{"Effect": "fade", "Action": "*", "Resource": "*"}]}'],
    ['other rules', '[{"effect": "allow", "permission": "*"}]'],
    ['words', 'The "Effect" of a "Statement" is "Allow".'],
    ['other languages', 'useEffect(() => { "effect"; })'],
  ])('is silent on %s', (_, text) => {
    expect(scan('a.json', text)).toEqual({ seen: [], unread: [] });
    expect(scan('a.ts', text)).toEqual({ seen: [], unread: [] });
  });
});

describe('CloudFormation', () => {
  const role = (statement: object) => ({
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: JSON.parse(
        policy({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }),
      ),
      Policies: [{ PolicyName: 'access', PolicyDocument: JSON.parse(policy(statement)) }],
    },
  });
  const template = (statement: object) => JSON.stringify({ Resources: { Worker: role(statement) } }, null, 2);
  const write = { Effect: 'Allow', Action: 's3:PutObject' };

  it.each([
    [{ 'Fn::Sub': 'arn:aws:s3:::${Bucket}/*' }, []],
    [{ 'Fn::Sub': 'arn:${AWS::Partition}:s3:::*' }, ['iam-wildcard-resource high']],
    [{ 'Fn::Sub': ['arn:aws:s3:::${Name}/*', { Name: 'x' }] }, []],
    [{ 'Fn::Join': ['', ['arn:aws:s3:::', { Ref: 'Bucket' }, '/*']] }, []],
    [{ 'Fn::Join': ['', ['arn:aws:s3:::', '*']] }, ['iam-wildcard-resource high']],
    [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, []],
    [{ Ref: 'BucketArn' }, []],
    [
      { 'Fn::If': ['IsProduction', { 'Fn::GetAtt': ['Bucket', 'Arn'] }, '*'] },
      ['iam-wildcard-resource medium'],
    ],
    [{ 'Fn::If': ['IsProduction', 'arn:aws:s3:::a/*', { Ref: 'AWS::NoValue' }] }, []],
  ] as const)('works out %j', (resource, expected) => {
    expect(verdicts('template.json', template({ ...write, Resource: resource }))).toEqual(expected);
  });

  it('names the logical id and the policy', () => {
    const { seen } = scan('template.json', template({ ...write, Resource: '*' }));
    expect(seen[0]?.detection.details).toMatchObject({ address: 'Worker.access' });
  });

  it('knows what Terraform calls a document in a plan', () => {
    const resource = {
      address: 'module.a.aws_iam_policy.b',
      type: 'aws_iam_policy',
      values: { policy: BAD },
    };
    const { seen } = scan('plan.json', JSON.stringify({ planned_values: { resources: [resource] } }));
    expect(seen[0]?.detection.details).toMatchObject({ address: 'module.a.aws_iam_policy.b' });
  });
});

describe('the identity of a finding', () => {
  const identity = (path: string, text: string) =>
    scan(path, text).seen.map(({ detection }) => detection.identity);
  const statement = { Sid: 'A', Effect: 'Allow', Action: ['s3:PutObject', 's3:PutObjectAcl'], Resource: '*' };

  it('is the same whatever the order, case, name and layout', () => {
    const other = { Effect: 'Allow', Resource: ['*'], Action: ['S3:putobjectacl', 's3:PutObject'] };
    expect(identity('p.json', JSON.stringify(JSON.parse(policy(other)), null, 4))).toEqual(
      identity('p.json', policy(statement)),
    );
  });

  it('differs by action, by place and by copy', () => {
    const [one] = identity('p.json', policy(statement));
    expect(identity('p.json', policy({ ...statement, Action: 's3:PutObject' }))[0]).not.toEqual(one);
    expect(identity('q.json', policy(statement))[0]).not.toEqual(one);
    const copies = identity('p.json', policy(statement, statement));
    expect(copies[0]).toEqual(one);
    expect(copies[1]).not.toEqual(one);
  });
});

describe('any input', () => {
  it('gives an answer, with places inside of the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '\n',
      '*',
      's3:',
      '#',
      "'",
      '$',
      '${',
      '//',
      '/*',
      '"Effect"',
      '"Allow"',
      '"Statement"',
      '"Action"',
      '"Resource"',
      '"Principal"',
      '"Condition"',
      '"effect":"allow"',
      '\\"Effect\\":\\"Allow\\"',
      BAD,
      escaped(BAD),
      '{"Fn::If":',
      '{"Ref":',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('a.json', 'a.sh'), (pieces, path) => {
        const text = pieces.join('');
        const { seen } = scan(path, text);
        for (const { detection } of seen) {
          expect(detection.start).toBeGreaterThanOrEqual(0);
          expect(detection.end).toBeGreaterThan(detection.start);
          expect(detection.end).toBeLessThanOrEqual(Buffer.byteLength(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('survives mutations of a policy', () => {
    const source = JSON.stringify(JSON.parse(BAD), null, 1);
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(12), fc.string({ maxLength: 6 }), (at, length, text) => {
        const mutated = source.slice(0, at) + text + source.slice(at + length);
        expect(() => scan('a.json', mutated)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('says what is nested too deep', () => {
    const deep = `${'{"a":'.repeat(100_000)}${BAD}`;
    expect(scan('a.json', `${'['.repeat(300)}{"Effect": "Allow"`).unread).toEqual([
      'A policy in line 1 is nested more than 200 levels deep and was not read.',
    ]);
    expect(verdicts('a.json', deep)).toEqual(['iam-wildcard-resource high']);
  });

  it.each([
    ['effects without documents', '"Effect":"Allow" '.repeat(100_000)],
    ['open objects', 'x {"Effect":"Allow" '.repeat(50_000)],
    ['open documents', 'x {"Statement":[{"Effect":"Allow",'.repeat(30_000)],
    [
      'patterns of stars',
      policy({ Effect: 'Allow', Action: `s3:${'*a'.repeat(500)}`, Resource: '*a?'.repeat(500) }),
    ],
  ])('ends soon on %s', (_, text) => {
    const start = performance.now();
    scan('a.txt', text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
