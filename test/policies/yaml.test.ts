// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation and Serverless write so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, verdicts } from './scan.js';

/** CloudFormation with one inline policy whose resource is given. */
function template(resource: string): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: {Service: lambda.amazonaws.com}
            Action: sts:AssumeRole
      Policies:
        - PolicyName: access
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
                  - s3:PutObject
                Resource: ${resource}
`;
}

const HIGH = ['iam-wildcard-resource high'];

describe('CloudFormation', () => {
  it.each([
    ["'*'", HIGH],
    ['"*"', HIGH],
    ["\n                  - '*'", HIGH],
    ["['*']", HIGH],
    ['!Sub arn:aws:s3:::${Bucket}/*', []],
    ['!Sub "arn:${AWS::Partition}:s3:::*"', HIGH],
    ['!Sub\n                  - arn:aws:s3:::${Name}/*\n                  - {Name: x}', []],
    ["!Join ['', ['arn:aws:s3:::', !Ref Bucket, '/*']]", []],
    ["!Join ['', ['arn:aws:s3:::', '*']]", HIGH],
    ["\n                  Fn::Join: ['', ['arn:aws:s3:::', '*']]", HIGH],
    ['!GetAtt Bucket.Arn', []],
    ['!Ref BucketArn', []],
    ['!FindInMap [Buckets, !Ref AWS::Region, Arn]', []],
    ["!If [IsProduction, !GetAtt Bucket.Arn, '*']", ['iam-wildcard-resource medium']],
    ['!If [IsProduction, arn:aws:s3:::a/*, !Ref AWS::NoValue]', []],
    ['!ImportValue other', []],
    ['~', []],
  ])('works out %j', (resource, expected) => {
    expect(verdicts('template.yaml', template(resource))).toEqual(expected);
  });

  it.each([
    ['as it is', (text: string) => text],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a mark', (text: string) => `\uFEFF${text}`],
    ['among documents', (text: string) => `a: 1\n---\n${text}---\nb: 2\n`],
    ['with other letters', (text: string) => `# äöü €\n${text}`],
  ])('%s, knows the exact place', (_, change) => {
    const text = change(template("'*'"));
    const lines = text.replace('\uFEFF', '').split(/\r?\n/);
    const line = lines.findIndex((each) => each.includes("'*'"));
    expect(scan('t.yml', text).seen).toMatchObject([
      { line: line + 1, column: (lines[line] ?? '').indexOf("'*'") + 1, text: "'*'" },
    ]);
  });

  it.each([
    ['!Sub "arn:aws:s3:::*"', 1],
    ["!Join\n                  - ''\n                  - ['arn:aws:s3:::', '*']", 1],
    ['\n                  - arn:aws:s3:::a/*\n                  - !Sub arn:aws:s3:::*', 3],
  ])('points to where %j begins, with its tag', (resource, line) => {
    const text = template(resource);
    const { seen } = scan('t.yaml', text);
    const first = text.split('\n').findIndex((each) => each.includes('Resource:'));
    expect(seen.map((each) => [each.line, each.text.charAt(0)])).toEqual([[first + line, '!']]);
  });

  it('names the logical id and the policy, and keeps trust from rights', () => {
    const { seen } = scan('template.yaml', template("'*'"));
    expect(seen[0]?.detection.details).toMatchObject({ address: 'Worker.access', policyKind: 'identity' });
  });

  it('judges key policies by their principals', () => {
    const key = (principal: string) => `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement:
          - Effect: Allow
            Principal: ${principal}
            Action: kms:*
            Resource: '*'
`;
    expect(verdicts('t.yaml', key('{AWS: !Sub "arn:aws:iam::${AWS::AccountId}:root"}'))).toEqual([]);
    expect(verdicts('t.yaml', key("{AWS: ['*', 'arn:aws:iam::123456789012:root']}"))).toEqual([
      'iam-wildcard-principal critical',
    ]);
  });

  it.each([
    ['AWS::IAM::Role', 'ManagedPolicyArns', 'arn:aws:iam::aws:policy/AdministratorAccess', 'critical'],
    [
      'AWS::IAM::Role',
      'ManagedPolicyArns',
      '!Sub "arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess"',
      'high',
    ],
    ['AWS::Serverless::Function', 'Policies', 'PowerUserAccess', 'high'],
    ['AWS::IAM::User', 'ManagedPolicyArns', '!If [A, arn:aws:iam::aws:policy/PowerUserAccess, x]', 'medium'],
    ['AWS::SSO::PermissionSet', 'ManagedPolicies', 'arn:aws:iam::aws:policy/AdministratorAccess', 'medium'],
    [
      'AWS::IAM::Role',
      'ManagedPolicyArns',
      'arn:aws:iam::aws:policy/ReadOnlyAccess # not AdministratorAccess',
      null,
    ],
    ['AWS::IAM::Role', 'ManagedPolicyArns', 'arn:aws:iam::123456789012:policy/AdministratorAccess', null],
    ['AWS::IAM::Role', 'Description', 'arn:aws:iam::aws:policy/AdministratorAccess', null],
  ])('%s %s %s', (type, key, policy, severity) => {
    const text = `Resources:\n  A:\n    Type: ${type}\n    Properties:\n      ${key}:\n        - ${policy}\n`;
    const { seen } = scan('t.yaml', text);
    expect(seen.map((each) => `${each.rule} ${each.severity} ${each.line}`)).toEqual(
      severity === null ? [] : [`iam-admin-managed-policy ${severity} 6`],
    );
    const json = JSON.stringify({ Resources: { A: { Type: type, Properties: { [key]: [policy] } } } });
    if (!policy.includes('!')) expect(verdicts('t.json', json)).toHaveLength(severity === null ? 0 : 1);
  });
});

describe('other YAML', () => {
  it.each([
    [
      'serverless.yml',
      'provider:\n  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: [s3:PutObject]\n          Resource: "*"\n',
      HIGH,
    ],
    [
      'serverless.yml',
      'provider:\n  iamRoleStatements:\n    - Effect: "Allow"\n      Action: s3:PutObject\n      Resource: arn:aws:s3:::${self:custom.bucket}/*\n',
      [],
    ],
    [
      'serverless.yml',
      'custom:\n  all: "*"\nprovider:\n  iamRoleStatements:\n    - Effect: Allow\n      Action: s3:PutObject\n      Resource: ${self:custom.all}\n',
      HIGH,
    ],
    [
      'playbook.yml',
      '- hosts: all\n  tasks:\n    - iam_policy:\n        policy_json: "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"s3:PutObject\\", \\"Resource\\": \\"*\\"}]}"\n',
      HIGH,
    ],
    [
      'playbook.yml',
      "- iam_policy:\n    policy_json: \"{{ lookup('template', 'a.json.j2') }}\"\n    policy:\n      Statement:\n        - Effect: Allow\n          Action: s3:PutObject\n          Resource: '{{ bucket_arn }}'\n",
      [],
    ],
    [
      'ack.yaml',
      'apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nspec:\n  policyDocument: |\n    {"Statement": [{"Effect": "Allow",\n      "Action": "s3:PutObject", "Resource": "' +
        '*"}]}\n',
      HIGH,
    ],
    [
      'ack.yaml',
      "kind: Policy\nspec:\n  document: |\n    Version: '2012-10-17'\n    Statement:\n      - Effect: Allow\n        Action: s3:PutObject\n        Resource: '*'\n",
      HIGH,
    ],
    [
      'anchors.yaml',
      "base: &base\n  Effect: Allow\n  Action: s3:PutObject\nall: &all '*'\nPolicyDocument:\n  Statement:\n    - <<: *base\n      Resource: *all\n",
      HIGH,
    ],
    ['flow.yaml', '{{ x }}\na: {Statement: [{Effect: Allow, Action: s3:PutObject, Resource: "*"}]}\n', HIGH],
    ['toleration.yaml', 'tolerations:\n  - key: x\n    effect: NoSchedule\n', []],
    ['rules.yaml', 'rules:\n  - effect: allow\n    actions: ["*"]\n    subjects: ["*"]\n', []],
  ])('%s %#', (path, text, expected) => {
    expect(scan(path, text).unread).toEqual([]);
    expect(verdicts(path, text)).toEqual(expected);
  });

  it('reads what a template makes unreadable', () => {
    const text = `{{- if .Values.role }}
apiVersion: iam.aws.crossplane.io/v1beta1
kind: Policy
metadata:
  name: {{ include "chart.name" . }}
  labels: {{- include "chart.labels" . | nindent 4 }}
spec:
  forProvider:
    document:
      Statement:
        - Effect: Allow
          Action: [{{ .Values.action }}, "s3:PutObject"]
          {{- with .Values.sid }}
          Sid: {{ . | quote }}
          {{- end }}
          Resource: {{ .Values.arn }}
        - Effect: Allow
          Action: s3:PutObject
          Resource: "arn:aws:s3:::{{ .Values.bucket }}/*"
        - Effect: Allow
          Action: s3:PutObject
          Resource: ["arn:aws:s3:::*"]
{{- end }}
`;
    expect(scan('templates/policy.yaml', text)).toMatchObject({
      unread: [],
      seen: [{ rule: 'iam-wildcard-resource', line: 22, text: '"arn:aws:s3:::*"' }],
    });
  });

  it('says so where a policy evidently stands and cannot be read, and only there', () => {
    const broken = 'a: [\nb: "\nStatement:\n  - Effect: Allow\n    Action: s3:*\n    Resource: x\n';
    expect(scan('a.yaml', broken).unread).toEqual([
      'A policy in line 4 was not read, since the file is no valid YAML.',
    ]);
    expect(scan('a.yaml', 'a: [\nb: "\neffect: allow\n').unread).toEqual([]);
  });

  it('bounds what aliases stand for', () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      return `a${level + 1}: &a${level + 1} [*a${level}, *a${level}, *a${level}]`;
    });
    const text = `a0: &a0 {Effect: Allow, Action: s3:PutObject, Resource: "*"}\n${levels.join('\n')}\n`;
    const start = performance.now();
    expect(verdicts('a.yaml', text).length).toBeLessThan(10);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['mappings', '{a: '.repeat(20_000)],
    ['indentation', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['dashes', '- '.repeat(20_000)],
    ['marks', '{{'.repeat(50_000)],
    ['tags', '!a '.repeat(20_000)],
    ['anchors', Array.from({ length: 20_000 }, (_, index) => `a${index}: &b *b`).join('\n')],
    ['quotes', `"${'\\"'.repeat(50_000)}`],
    ['spaces', ' '.repeat(200_000)],
    ['question marks', '? '.repeat(10_000)],
  ])('takes a bounded time over %s', (_, text) => {
    const start = performance.now();
    scan('a.yaml', `${text}\nEffect: Allow\nAction: "*"\nResource: "*"\n`);
    scan('a.yaml', `Effect: Allow\nAction: "*"\nResource: "*"\nx: ${text}`);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('any change of a document', () => {
  it('gives an answer, with places inside of the text', () => {
    const base = template('!If [A, !Sub "arn:aws:s3:::${B}/*", "*"]');
    const piece = fc.constantFrom(
      '',
      ' ',
      '\t',
      '\n',
      '- ',
      ': ',
      '"',
      "'",
      '|\n',
      '>-\n',
      '&a ',
      '*a ',
      '!Sub ',
      '[',
      ']',
      '{',
      '}',
      '{{ x }}',
      '{{',
      '#',
      '---\n',
      '\r',
      '${',
      '<<: *a',
      '\0',
      'é',
      '%',
      '@',
    );
    const edit = fc.tuple(fc.nat(base.length), fc.nat(8), piece);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = base;
        for (const [at, length, put] of edits) text = text.slice(0, at) + put + text.slice(at + length);
        const size = Buffer.byteLength(text);
        for (const { detection } of scan('a.yaml', text).seen) {
          expect(detection.end).toBeGreaterThan(detection.start);
          expect(detection.end).toBeLessThanOrEqual(size);
        }
      }),
      { numRuns: 500 },
    );
  });
});
