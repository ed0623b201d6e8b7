// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform, templates and programs write so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/model/severity.js';
import { fresh } from './comparison/sides.js';
import { policy, scan } from './scan.js';

/** Many more by `npm run fuzz:policies`. */
const RUNS = Number(process.env.STARKEY_FUZZ_RUNS ?? 1500);
const HOUR = 3_600_000;

/** Apart, so that this project's scan of itself finds no policy here. */
const S3 = 's3';
const PASS_ROLE = ['iam', 'PassRole'].join(':');
const ADMINISTRATOR = ['Administrator', 'Access'].join('');

const STATEMENTS = [
  { Sid: 'A', Effect: 'Allow', Action: [`${S3}:*`, PASS_ROLE], Resource: '*' },
  { Effect: 'Allow', NotAction: 'iam:*', NotResource: ['arn:aws:s3:::b/*'] },
  {
    Effect: 'Deny',
    Action: 's3:Delete*',
    Resource: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
  { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' },
  {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } },
  },
];

const JSON_TEXT = policy(...STATEMENTS);

/** A document in each language, by a path of it. */
const SEEDS: readonly (readonly [string, string])[] = [
  ['policy.json', JSON_TEXT],
  ['pretty.json', JSON.stringify(JSON.parse(JSON_TEXT), null, 2)],
  [
    'plan.json',
    JSON.stringify({
      format_version: '1.2',
      planned_values: {
        outputs: { o: { value: JSON_TEXT } },
        root_module: {
          resources: [{ address: 'aws_iam_policy.p', type: 'aws_iam_policy', values: { policy: JSON_TEXT } }],
        },
      },
      resource_changes: [
        { address: 'aws_iam_policy.p', type: 'aws_iam_policy', change: { before: { policy: JSON_TEXT } } },
      ],
    }),
  ],
  [
    'template.yaml',
    'Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]\n      Policies:\n        - PolicyName: p\n          PolicyDocument: &doc\n            Version: "2012-10-17"\n            Statement:\n              - Effect: Allow\n                Action: [s3:*, !If [A, iam:*, !Ref B]]\n                Resource: !Sub "arn:${AWS::Partition}:s3:::*"\n              - { Effect: Deny, Action: "*", Resource: "*" }\n        - PolicyDocument: *doc\n',
  ],
  ['chart.yaml', `data:\n  policy: |\n    ${JSON_TEXT}\n  other: "{{ .Values.effect }}"\n  effect: Allow\n`],
  [
    'main.tf',
    'locals {\n  all = ["s3:*"]\n}\nvariable "r" {\n  default = "*"\n}\ndata "aws_iam_policy_document" "d" {\n  source_policy_documents = [data.aws_iam_policy_document.e.json]\n  statement {\n    actions   = concat(local.all, ["iam:PassRole"])\n    resources = [var.r, "arn:aws:s3:::${var.b}/*"]\n    condition {\n      test     = "StringEquals"\n      variable = "aws:ResourceTag/a"\n      values   = ["b"]\n    }\n  }\n  dynamic "statement" {\n    for_each = var.x ? [1] : []\n    content {\n      effect = "Deny"\n      actions = ["*"]\n    }\n  }\n}\nresource "aws_iam_user_policy" "p" {\n  policy = jsonencode({ Statement = [for s in ["a"] : { Effect = "Allow", Action = "${s}:*", Resource = "*" }] })\n}\n',
  ],
  [
    'loops.tf',
    'locals {\n  all = { a = { actions = ["s3:*"], resources = ["*"] }, b = { actions = [], resources = ["arn:aws:s3:::b"] } }\n}\ndata "aws_iam_policy_document" "d" {\n  for_each = { for k, v in local.all : k => v if k != "c" }\n  dynamic "statement" {\n    for_each = local.all\n    iterator = s\n    content {\n      actions   = s.value.actions\n      resources = flatten([for r in each.value.resources : [for x in ["*", r] : "${x}${s.key}"]])\n    }\n  }\n}\n',
  ],
  [
    'main.tf.json',
    JSON.stringify({
      locals: { all: '${var.any}', loop: '${local.loop}' },
      variable: { any: { default: '*' } },
      data: {
        aws_iam_policy_document: {
          d: { statement: [{ actions: [`${S3}:*`], resources: ['${local.all}'] }] },
        },
      },
      resource: {
        aws_iam_policy: {
          p: {
            policy: `\${jsonencode({ Statement = [for r in ["*"] : { Effect = "Allow", Action = "s3:*", Resource = r }] })}`,
          },
          q: { policy: `${JSON_TEXT} \${var.x}` },
        },
      },
    }),
  ],
  ['here.tf', `resource "aws_iam_policy" "p" {\n  policy = <<EOF\n${JSON_TEXT}\nEOF\n}\n`],
  [
    'stack.ts',
    `import * as iam from 'aws-cdk-lib/aws-iam';\nrole.addToPolicy(new iam.PolicyStatement({\n  actions: ['s3:*', \`\${x}:Get*\`],\n  resources: ['*'],\n  conditions: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },\n}));\nrole.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('${ADMINISTRATOR}'));\n`,
  ],
  [
    'stack.py',
    `from aws_cdk import aws_iam as iam\nstatement = iam.PolicyStatement(actions=['${S3}:*'], resources=['*'])\nstatement.add_actions('iam:PassRole')\n`,
  ],
  [
    'run.sh',
    `aws iam put-role-policy --policy-document '${JSON_TEXT}'\ncat <<EOF\n${JSON_TEXT.replaceAll('"', '\\"')}\nEOF\n`,
  ],
  ['README.md', `# A policy\n\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\n`],
];

/** What is put between, of all the languages. */
const PIECES = [
  '{', '}', '[', ']', '"', "'", '`', ':', ',', '\n', '  ', '\t', '\\', '\\u0041', '*', '?', '${', '$', '<<EOF\n', '!Sub ', '!If ', '- ', '&a ', '*a', '<<: *doc', '|', '>-', '#', '//', '{{ ', ' }}', '\0', '\xff', '\uFFFC', '"Effect":"Allow"', 'Effect: Allow\n', 'effect = "Allow"\n', '"Statement":[', 'statement {\n', 'NotAction', 'Resource', '"Fn::If":["A",', 'null', 'arn:aws:s3:::', '='.repeat(300), '{"a":'.repeat(300), '['.repeat(1200),
]; // biome-ignore format: a list of words

const place = fc.double({ min: 0, max: 1, noNaN: true });
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat({ max: 40 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.constantFrom(...PIECES) }),
  fc.record({ kind: fc.constant('copy' as const), at: place, from: place, length: fc.nat({ max: 200 }) }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
);

type Mutation = ReturnType<typeof mutation.generate>['value'];

function mutated(text: string, change: Mutation): string {
  const at = Math.floor(change.at * text.length);
  switch (change.kind) {
    case 'cut':
      return text.slice(0, at) + text.slice(at + change.length);
    case 'insert':
      return text.slice(0, at) + change.piece + text.slice(at);
    case 'copy': {
      const from = Math.floor(change.from * text.length);
      return text.slice(0, at) + text.slice(from, from + change.length) + text.slice(at);
    }
    case 'end':
      return text.slice(0, at);
  }
}

describe('documents that are broken in any way', () => {
  it(
    `are read without a crash, ${RUNS} of them, and what is found stands in them`,
    () => {
      const seed = fc.constantFrom(...SEEDS);
      const changes = fc.array(mutation, { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(seed, seed, changes, ([path, text], [otherPath], all) => {
          const broken = all.reduce(mutated, text);
          // Sometimes in a file of another language, too.
          const name = all.length === 6 ? otherPath : path;
          const length = Buffer.byteLength(broken);
          for (const { detection, severity, line, column } of scan(name, broken).seen) {
            expect(detection.start).toBeGreaterThanOrEqual(0);
            expect(detection.end).toBeLessThanOrEqual(length);
            expect(detection.start).toBeLessThan(detection.end);
            expect(SEVERITIES).toContain(severity);
            expect(line * column).toBeGreaterThan(0);
          }
        }),
        { numRuns: RUNS },
      );
    },
    HOUR,
  );

  it(
    'are nothing new beside themselves',
    () => {
      const changes = fc.array(mutation, { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(fc.constantFrom(...SEEDS), changes, ([path, text], all) => {
          const broken = all.reduce(mutated, text);
          expect(fresh({ [path]: broken }, { [path]: broken }).filter(isCompared)).toEqual([]);
        }),
        { numRuns: Math.ceil(RUNS / 10) },
      );
    },
    HOUR,
  );
});

/** What is said of a document as a whole is compared by its words elsewhere. */
function isCompared({ sentence }: { readonly sentence: string }): boolean {
  return sentence !== 'not compared';
}
