// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs write so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from './scan.js';

function places(path: string, content: string): readonly string[] {
  return scan(path, content).seen.map(
    ({ rule, severity, line, text }) => `${rule} ${severity} ${line} ${text}`,
  );
}

const STATEMENT = "{ Effect: 'Allow', Action: ['s3:PutObject'], Resource: '*' }";
const FOUND = "iam-wildcard-resource high 1 '*'";

describe('policies as literals of programs', () => {
  it.each([
    [
      'an object',
      `new aws.iam.Policy("p", { policy: { Version: "2012-10-17", Statement: [${STATEMENT}] } });`,
    ],
    ['a lone statement in it', `new aws.iam.Policy("p", { policy: { Statement: ${STATEMENT} } });`],
    [
      'an object that becomes text',
      `new aws.iam.RolePolicy("p", { policy: JSON.stringify({ Statement: [${STATEMENT}] }) });`,
    ],
    ['an object of the CDK', `iam.PolicyDocument.fromJson({ Statement: [${STATEMENT}] });`],
    ['a statement', `const statements = [${STATEMENT}, { Effect: 'Deny', Action: 'iam:*', Resource: '*' }];`],
    [
      "Pulumi's function",
      `aws.iam.getPolicyDocument({ statements: [{ effect: "Allow", actions: ["s3:PutObject"], resources: ['*'] }] });`,
    ],
  ])('reads %s in TypeScript', (_, content) => {
    expect(places('index.ts', content)).toEqual([FOUND]);
  });

  it.each([
    [
      'a mapping',
      "policy = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 's3:PutObject', 'Resource': '*'}]}",
    ],
    [
      'a mapping that becomes text',
      `aws.iam.Policy("p", policy=json.dumps({"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": '*'}]}))`,
    ],
    [
      "Pulumi's function",
      `aws.iam.get_policy_document(statements=[aws.iam.GetPolicyDocumentStatementArgs(effect="Allow", actions=["s3:PutObject"], resources=['*'])])`,
    ],
    [
      "mappings for Pulumi's function",
      `aws.iam.get_policy_document(statements=[{"effect": "Allow", "actions": ["s3:PutObject"], "resources": ['*']}])`,
    ],
  ])('reads %s in Python', (_, content) => {
    expect(places('main.py', content)).toEqual([FOUND]);
  });

  it('takes statements of one document together', () => {
    const deny = "{ Effect: 'Deny', Action: 's3:*', Resource: '*' }";
    expect(places('index.ts', `const policy = { Statement: [${STATEMENT}, ${deny}] };`)).toEqual([]);
  });

  it('knows what a document is for', () => {
    const trust = (principal: string) =>
      `new aws.iam.Role("r", { assumeRolePolicy: { Statement: [{ Effect: "Allow", Principal: ${principal}, Action: "sts:AssumeRole" }] } });`;
    expect(places('index.ts', trust('{ Service: "ec2.amazonaws.com" }'))).toEqual([]);
    expect(places('index.ts', trust('{ AWS: "*" }'))).toEqual(['iam-wildcard-principal critical 1 "*"']);
    const all = "{ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }";
    expect(
      places('index.ts', `new aws.organizations.Policy("p", { content: JSON.stringify(${all}) });`),
    ).toEqual([]);
    expect(places('index.ts', `new aws.ec2.VpcEndpoint("p", { policy: JSON.stringify(${all}) });`)).toEqual(
      [],
    );
    expect(places('index.ts', `new aws.iam.Policy("p", { policy: JSON.stringify(${all}) });`)).toHaveLength(
      1,
    );
  });

  it.each([
    [
      'what is unknown',
      'const p = { Statement: [{ Effect: "Allow", Action: "s3:PutObject", Resource: bucket.arn }] };',
    ],
    [
      'what is put together',
      'const p = { Statement: [{ Effect: "Allow", Action: "s3:PutObject", Resource: `${bucket.arn}/*` }] };',
    ],
    ['other libraries', "const rule = { effect: 'Allow', action: 'read', resource: '*' };"],
    [
      'the answer of an authorizer',
      "return { principalId: 'u', policyDocument: { Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: '*' }] } };",
    ],
    ['a type', "interface Statement { Effect: 'Allow' | 'Deny'; Action: string; Resource: string }"],
    ['a loose end', "const p = { Statement: [{ Effect: 'Allow'"],
  ])('leaves %s alone', (_, content) => {
    expect(places('index.ts', content)).toEqual([]);
  });

  it('reads each literal once, and not what a statement of the CDK holds', () => {
    const double = '{"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}';
    expect(places('index.ts', `const p = ${double};`)).toEqual(['iam-wildcard-resource high 1 "*"']);
    expect(
      places(
        'index.ts',
        `new iam.PolicyStatement({ effect: "Allow", actions: ['s3:PutObject'], resources: ['*'] });`,
      ),
    ).toHaveLength(1);
    expect(places('index.ts', `iam.PolicyStatement.fromJson(${STATEMENT});`)).toHaveLength(1);
  });

  it('take any text', () => {
    const word = fc.constantFrom(
      ...[
        "Effect: 'Allow'",
        '"Effect": "Deny"',
        'Statement:',
        'statements=',
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        ',',
      ],
      ...['"', "'", '`', '${', '\n', '//', '\\', 'Action:', "'*'", 'Resource:', 'é', ' '],
    );
    fc.assert(
      fc.property(fc.constantFrom('a.ts', 'a.py'), fc.array(word, { maxLength: 60 }), (path, words) => {
        const { seen } = scan(path, `p = {Statement: [{Effect: 'Allow', ${words.join('')}`);
        for (const { detection } of seen) expect(detection.end).toBeGreaterThanOrEqual(detection.start);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives up a text of too many beginnings, and says so', () => {
    const { unread } = scan('a.ts', "Effect: 'Allow', Action: 'a', Resource: 'b';\n".repeat(20_000));
    expect(unread).toHaveLength(1);
  });
});
