// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs write so.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { scanLoaded, scan as scanned } from './scan.js';

beforeAll(async () => {
  await scanLoaded('a.ts', '');
});

/** What is found here must not be found in this file: `~` breaks the words and is taken out. */
const scan = (path: string, content: string) => scanned(path, content.replaceAll('~', ''));
const verdicts = (path: string, content: string) => {
  return scan(path, content).seen.map(({ rule, severity }) => `${rule} ${severity}`);
};

const call = (body: string) => `role.addToPolicy(new iam.Policy~Statement({\n${body}\n}));\n`;

/** TypeScript → verdicts. */
const TYPESCRIPT: readonly (readonly [string, string, readonly string[]])[] = [
  ['a star', call("  actions: ['s3:PutObject'],\n  resources: ['*'],"), ['iam-wildcard-resource high']],
  [
    'the effect',
    call("  effect: iam.Effect.ALLOW,\n  actions: ['s3:*'],\n  resources: ['*'],"),
    ['iam-wildcard-action high'],
  ],
  ['everything', call('actions: ["*"], resources: ["*"]'), ['iam-admin-policy critical']],
  ['a denial', call("effect: Effect.DENY, actions: ['*'], resources: ['*']"), []],
  ['a name', call("actions: ['s3:PutObject'], resources: ['arn:aws:s3:::mine/*']"), []],
  ['a property', call("actions: ['s3:PutObject'], resources: [bucket.bucketArn]"), []],
  ['a call', call("actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')]"), []],
  ['a template', call("actions: ['s3:PutObject'], resources: [`${bucket.bucketArn}/*`]"), []],
  [
    'a template with a wildcard',
    call("actions: ['s3:PutObject'], resources: [`arn:${Aws.PARTITION}:s3:::*`]"),
    ['iam-wildcard-resource high'],
  ],
  ['a sum', call("actions: ['s3:PutObject'], resources: ['arn:aws:s3:::' + name + '/*']"), []],
  ['variables', call('actions: ACTIONS, resources: resources'), []],
  [
    'one known of several',
    call("actions: [...more, 's3:PutObject'], resources: ['*']"),
    ['iam-wildcard-resource high'],
  ],
  [
    'a comment',
    call("// don't\nactions: ['s3:PutObject'], /* ) */ resources: ['*']"),
    ['iam-wildcard-resource high'],
  ],
  [
    'a condition that narrows',
    call(
      "actions: ['iam:PassRole'], resources: ['*'], conditions: { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } }",
    ),
    ['iam-pass-role-wildcard medium'],
  ],
  [
    'everybody',
    call("principals: [new iam.AnyPrincipal()], actions: ['s3:GetObject'], resources: [`${arn}/*`]"),
    ['iam-wildcard-principal high'],
  ],
  [
    'a service',
    call(
      "principals: [new iam.ServicePrincipal('sns.amazonaws.com')], actions: ['sqs:SendMessage'], resources: ['*']",
    ),
    [],
  ],
  [
    'a role',
    call("principals: [role, new ArnPrincipal(role.roleArn)], actions: ['kms:*'], resources: ['*']"),
    [],
  ],
  [
    'a trust',
    call("principals: [new iam.StarPrincipal()], actions: ['sts:AssumeRole']"),
    ['iam-wildcard-principal critical'],
  ],
  [
    'a misspelt action',
    call("actions: ['s3:PutObjct'], resources: ['arn:aws:s3:::b/*']"),
    ['iam-unknown-action low'],
  ],
  [
    'a statement that is added to',
    "const s = new Policy~Statement();\ns.addActions('s3:PutObject', 's3:GetObject');\ns.addAllResources();",
    ['iam-wildcard-resource high'],
  ],
  [
    'two of one name',
    "let s = new Policy~Statement();\ns.addActions('s3:PutObject');\ns.addResources('arn:aws:s3:::b/*');\ns = new Policy~Statement({ effect: Effect.DENY });\ns.addActions('*');\ns.addAllResources();",
    [],
  ],
  [
    'an endpoint',
    "s3Endpoint.addToPolicy(new iam.Policy~Statement({ principals: [new iam.AnyPrincipal()], actions: ['*'], resources: ['*'] }))",
    [],
  ],
  [
    'the administrator',
    "managedPolicies: [iam.ManagedPolicy.fromAwsManaged~PolicyName('AdministratorAccess')]",
    ['iam-admin-managed-policy critical'],
  ],
  ['a reader', "iam.ManagedPolicy.fromAwsManaged~PolicyName('ReadOnlyAccess')", []],
  ['a class of that name', "class Policy~Statement(props: { actions: ['*'], resources: ['*'] }) {}", []],
];

describe('programs of the CDK', () => {
  it.each(TYPESCRIPT)('%s in TypeScript', (_, text, expected) => {
    expect(verdicts('stack.ts', text)).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'a star',
      'iam.Policy~Statement(\n    actions=["s3:PutObject"],\n    resources=["*"],\n)',
      ['iam-wildcard-resource high'],
    ],
    ['the effect', 'iam.Policy~Statement(effect=iam.Effect.DENY, actions=["*"], resources=["*"])', []],
    ['a name', 'iam.Policy~Statement(actions=["s3:PutObject"], resources=[f"arn:aws:s3:::{bucket}/*"])', []],
    ['a property', 'iam.Policy~Statement(actions=["s3:PutObject"], resources=[bucket.bucket_arn])', []],
    [
      'strings side by side',
      'iam.Policy~Statement(actions=["s3:Put" "Object"], resources=["*"])',
      ['iam-wildcard-resource high'],
    ],
    [
      'a principal',
      'iam.Policy~Statement(principals=[iam.AnyPrincipal()], actions=["s3:PutObject"], resources=["arn:aws:s3:::b/*"])',
      ['iam-wildcard-principal critical'],
    ],
    ['not actions', 'iam.Policy~Statement(not_actions=["iam:*"], resources=["*"])', ['iam-not-action high']],
    [
      'a mapping of names',
      'iam.Policy~Statement(**{"actions": ["s3:PutObject"], "resources": ["*"]})',
      ['iam-wildcard-resource high'],
    ],
    [
      'a statement that is added to',
      'self.s: iam.PolicyStatement = iam.Policy~Statement()\nself.s.add_actions("x:Y")\ns = iam.Policy~Statement()\ns.add_actions("s3:*")\ns.add_all_resources()',
      ['iam-wildcard-action high'],
    ],
    [
      'the administrator',
      "iam.ManagedPolicy.from_aws_managed~_policy_name('AdministratorAccess')",
      ['iam-admin-managed-policy critical'],
    ],
  ])('%s in Python', (_, text, expected) => {
    expect(verdicts('stack.py', text)).toEqual(expected);
  });

  it('are told exactly', () => {
    const text = `// é\n${call("  actions: ['s3:PutObject'],\n  resources: ['*'],")}`;
    expect(scan('stack.ts', text).seen[0]).toMatchObject({ line: 4, column: 15, text: "'*'" });
  });

  it('are read where a type is declared, not where it is described', () => {
    expect(verdicts('iam.d.ts', call("actions: ['*'], resources: ['*']"))).toEqual([]);
  });

  it('take any text, in time', () => {
    const word = fc.constantFrom(
      'Policy~Statement(',
      '{',
      '}',
      '[',
      ']',
      ')',
      ',',
      "'*'",
      '"',
      '`',
      '${',
      'actions:',
      'resources=',
      ' ',
      '\n',
      '//',
      '/*',
      '#',
      'new ',
      '+',
      '\\',
      "f'{",
      'é',
      ':',
      ';',
    );
    fc.assert(
      fc.property(fc.constantFrom('a.ts', 'a.py'), fc.array(word, { maxLength: 80 }), (path, words) => {
        const { seen } = scan(path, `Policy~Statement(${words.join('')}`);
        for (const { detection } of seen) expect(detection.end).toBeGreaterThanOrEqual(detection.start);
      }),
      { numRuns: 2000 },
    );
    const start = performance.now();
    for (const unit of [
      'Policy~Statement({',
      "Policy~Statement({actions: ['*",
      'Policy~Statement([',
      'Policy~Statement(`${',
      'a=Policy~Statement();',
      'a=Policy~Statement();a.addActions("s3:*");',
      'Policy~Statement(x ',
      'Policy~Statement("a"+',
    ]) {
      scan('a.ts', unit.repeat(20_000));
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
