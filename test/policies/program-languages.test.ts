// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs write so.
import { describe, expect, it } from 'vitest';
import type { Details } from '../../src/model/finding.js';
import { scan } from './scan.js';

/** What is found here must not be found in this file: `~` breaks the words and is taken out. */
function places(path: string, content: string): readonly string[] {
  return scan(path, content.replaceAll('~', '')).seen.map(({ rule, severity, line, text }) => {
    return `${rule} ${severity} ${line} ${text}`;
  });
}

const WRITE = 'iam-wildcard-resource high';
const ALL_OF_S3 = 'iam-wildcard-action high';

/** File → source → what is found. */
const CDK: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a builder',
    'Stack.java',
    'role.addToPolicy(Policy~Statement.Builder.create()\n    .effect(Effect.ALLOW)\n    .actions(List.of("s3:*"))\n    .resources(List.of("*"))\n    .build());',
    [`${ALL_OF_S3} 3 "s3:*"`],
  ],
  [
    'properties by a builder',
    'Stack.java',
    'var s = new Policy~Statement(Policy~StatementProps.builder().actions(Arrays.asList("s3:PutObject")).resources(Collections.singletonList("*")).build());',
    [`${WRITE} 1 "*"`],
  ],
  [
    'a denial',
    'Stack.java',
    'Policy~Statement.Builder.create().effect(Effect.DENY).actions(List.of("*")).resources(List.of("*")).build();',
    [],
  ],
  [
    'a name',
    'Stack.java',
    'Policy~Statement.Builder.create().actions(List.of("s3:PutObject")).resources(List.of(bucket.getBucketArn(), bucket.arnForObjects("*"))).build();',
    [],
  ],
  [
    'a condition',
    'Stack.java',
    'Policy~Statement.Builder.create().actions(List.of("iam:PassRole")).resources(List.of("*")).conditions(Map.of("StringEquals", Map.of("iam:PassedToService", "ecs.amazonaws.com"))).build();',
    ['iam-pass-role-wildcard medium 1 "*"'],
  ],
  [
    'everybody',
    'Stack.java',
    'Policy~Statement.Builder.create().principals(List.of(new AnyPrincipal())).actions(List.of("s3:GetObject")).resources(List.of(arn)).build();',
    ['iam-wildcard-principal high 1 new AnyPrincipal()'],
  ],
  [
    'a service',
    'Stack.java',
    'Policy~Statement.Builder.create().principals(List.of(ServicePrincipal.Builder.create("sns.amazonaws.com").build())).actions(List.of("sqs:SendMessage")).resources(List.of("*")).build();',
    [],
  ],
  [
    'what is added later',
    'Stack.java',
    'Policy~Statement s = Policy~Statement.Builder.create().effect(Effect.ALLOW).build();\ns.addActions("s3:PutObject");\ns.addAllResources();',
    [`${WRITE} 3 s.addAllResources()`],
  ],
  [
    'Kotlin',
    'Stack.kt',
    'Policy~Statement.Builder.create().actions(listOf("s3:PutObject")).resources(listOf("*")).build()\nval other = 1',
    [`${WRITE} 1 "*"`],
  ],
  [
    'a name in Kotlin',
    'Stack.kt',
    'Policy~Statement.Builder.create().actions(listOf("s3:PutObject")).resources(listOf("$arn", "${bucket.arn}/*")).build()',
    [],
  ],
  [
    'properties',
    'Stack.cs',
    'role.AddToPolicy(new Policy~Statement(new Policy~StatementProps {\n    Effect = Effect.ALLOW,\n    Actions = new[] { "s3:*" },\n    Resources = new string[] { "*" }\n}));',
    [`${ALL_OF_S3} 3 "s3:*"`],
  ],
  [
    'collections of other forms',
    'Stack.cs',
    'var s = new Policy~Statement(new Policy~StatementProps() { Actions = new List<string> { "s3:PutObject" }, Resources = ["*"] });',
    [`${WRITE} 1 "*"`],
  ],
  [
    'properties that have no call',
    'Stack.cs',
    'var props = new Policy~StatementProps\n{\n    Actions = new[] { "s3:PutObject" },\n    Resources = new[] { "*" },\n};',
    [`${WRITE} 4 "*"`],
  ],
  [
    'what is put into a string',
    'Stack.cs',
    'new Policy~Statement(new Policy~StatementProps { Actions = new[] { "s3:PutObject" }, Resources = new[] { $"{bucket.BucketArn}/*", $"arn:aws:s3:::{name}" } });',
    [],
  ],
  [
    'a condition in a dictionary',
    'Stack.cs',
    'new Policy~Statement(new Policy~StatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { "*" }, Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, string> { { "iam:PassedToService", "ecs.amazonaws.com" } } } });',
    ['iam-pass-role-wildcard medium 1 "*"'],
  ],
  [
    'properties',
    'stack.go',
    'role.AddToPolicy(awsiam.NewPolicy~Statement(&awsiam.Policy~StatementProps{\n\tEffect:    awsiam.Effect_ALLOW,\n\tActions:   jsii.Strings("s3:*"),\n\tResources: jsii.Strings("*"),\n}))',
    [`${ALL_OF_S3} 3 "s3:*"`],
  ],
  [
    'slices of pointers',
    'stack.go',
    's := awsiam.NewPolicy~Statement(&awsiam.Policy~StatementProps{Actions: &[]*string{jsii.String("s3:PutObject")}, Resources: &[]*string{jsii.String("*")}})',
    [`${WRITE} 1 "*"`],
  ],
  [
    'a denial',
    'stack.go',
    'awsiam.NewPolicy~Statement(&awsiam.Policy~StatementProps{Effect: awsiam.Effect_DENY, Actions: jsii.Strings("*"), Resources: jsii.Strings("*")})',
    [],
  ],
  [
    'a name',
    'stack.go',
    'awsiam.NewPolicy~Statement(&awsiam.Policy~StatementProps{Actions: jsii.Strings("s3:PutObject"), Resources: &[]*string{bucket.BucketArn(), jsii.String(*bucket.BucketArn() + "/*")}})',
    [],
  ],
  [
    'everybody',
    'stack.go',
    'awsiam.NewPolicy~Statement(&awsiam.Policy~StatementProps{Principals: &[]awsiam.IPrincipal{awsiam.NewAnyPrincipal()}, Actions: jsii.Strings("s3:GetObject"), Resources: jsii.Strings(arn)})',
    ['iam-wildcard-principal high 1 awsiam.NewAnyPrincipal()'],
  ],
  [
    'a condition',
    'stack.go',
    'awsiam.NewPolicy~Statement(&awsiam.Policy~StatementProps{Actions: jsii.Strings("iam:PassRole"), Resources: jsii.Strings("*"), Conditions: &map[string]interface{}{"StringEquals": map[string]string{"iam:PassedToService": "ecs.amazonaws.com"}}})',
    ['iam-pass-role-wildcard medium 1 "*"'],
  ],
];

describe('statements of the CDK in other languages', () => {
  it.each(CDK)('%s in %s', (_, path, content, expected) => {
    expect(places(path, content)).toEqual(expected);
  });
});

describe('statements that SDKs build', () => {
  it.each([
    [
      'App.java',
      'Iam~Statement.builder().effect(IamEffect.ALLOW).addAction("s3:PutObject").addAction("s3:DeleteObject").addResource("*").build();',
      [`${WRITE} 1 "*"`],
    ],
    [
      'App.java',
      'Iam~Statement.builder().effect(IamEffect.DENY).addAction("s3:*").addResource("*").build();',
      [],
    ],
    [
      'App.java',
      'Iam~Statement.builder().effect(IamEffect.ALLOW).addAction("s3:PutObject").addResource("arn:aws:s3:::" + name).build();',
      [],
    ],
  ])('%s: %s', (path, content, expected) => {
    expect(places(path, content)).toEqual(expected);
  });
});

const DOCUMENTS: readonly (readonly [string, string])[] = [
  [
    'main.go',
    'policy := PolicyDocument{\n Version: "2012-10-17",\n Statement: []StatementEntry{\n {\n Eff~ect: "Allow",\n Action: []string{"s3:PutObject"},\n Resource: "*",\n },\n },\n}\nfmt.Println(policy)\n',
  ],
  [
    'main.go',
    'p := map[string]any{"Version": "2012-10-17", "Statement": []map[string]any{{"Eff~ect": "Allow", "Action": []string{"s3:PutObject"}, "Resource": "*"}}}',
  ],
  [
    'main.rb',
    'iam.put_role_policy(policy_document: {\n "Version" => "2012-10-17",\n "Statement" => [{ "Eff~ect" => "Allow", "Action" => ["s3:PutObject"], "Resource" => "*" }]\n}.to_json)\n',
  ],
  [
    'main.rb',
    'policy = { Version: "2012-10-17", Statement: [{ Eff~ect: "Allow", Action: "s3:PutObject", Resource: "*" }] }\nputs policy\n',
  ],
  [
    'main.rb',
    'policy = { :Statement => { :Eff~ect => "Allow", :Action => "s3:PutObject", :Resource => "*" } }',
  ],
  [
    'main.php',
    "<?php\n$p = json_encode(['Version' => '2012-10-17', 'Statement' => [['Eff~ect' => 'Allow', 'Action' => 's3:PutObject', 'Resource' => '*']]]);",
  ],
  [
    'main.php',
    "<?php\n$p = array('Statement' => array(array('Eff~ect' => 'Allow', 'Action' => 's3:PutObject', 'Resource' => '*')));",
  ],
  [
    'App.cs',
    'var s = JsonSerializer.Serialize(new { Version = "2012-10-17", Statement = new[] { new { Eff~ect = "Allow", Action = "s3:PutObject", Resource = "*" } } });',
  ],
  [
    'run.ps1',
    '$policy = @{\n  Version = "2012-10-17"\n  Statement = @(@{\n    Eff~ect = "Allow"\n    Action = @("s3:PutObject")\n    Resource = "*"\n  })\n}\n$policy | ConvertTo-Json\n',
  ],
  [
    'index.ts',
    'const policy = { Statement: [{ Eff~ect: "Allow", Action: "s3:PutObject", Resource: "*" }] }\nuse(policy)\n',
  ],
  [
    'main.py',
    'policy = {"Statement": [{"Eff~ect": "Allow", "Action": ("s3:PutObject", "s3:DeleteObject"), "Resource": ("*")}]}',
  ],
];

describe('documents as literals of other languages', () => {
  it.each(DOCUMENTS)('%s: %s', (path, content) => {
    const seen = places(path, content).map((each) => each.replace(/ \d+ .*$/, ''));
    expect(seen).toEqual([WRITE]);
  });

  it.each([
    [
      'twice its quotes',
      'App.cs',
      `var p = @"{""Statement"":[{""Eff~ect"":""Allow"",""Action"":""s3:PutObject"",""Resource"":""*""}]}";`,
      '""*""',
    ],
    [
      'joined literals',
      'App.java',
      'String p = "{" +\n  "  \\"Statement\\": [{" +\n  "    \\"Eff~ect\\": \\"Allow\\"," +\n  "    \\"Action\\": \\"s3:PutObject\\"," +\n  "    \\"Resource\\": \\"*\\"" +\n  "  }]" +\n  "}";',
      '\\"*\\"',
    ],
  ])('reads JSON in %s', (_, path, content, text) => {
    expect(scan(path, content.replaceAll('~', '')).seen.map((each) => each.text)).toEqual([text]);
  });
});

describe("Pulumi's function", () => {
  it.each([
    [
      'index.ts',
      'aws.iam.getPolicy~Document({ statements: [{ actions: ["s3:PutObject"], resources: ["*"] }] })',
    ],
    [
      'main.py',
      'aws.iam.get_policy~_document(statements=[{"actions": ["s3:PutObject"], "resources": ["*"]}])',
    ],
    [
      'main.go',
      'iam.GetPolicy~Document(ctx, &iam.GetPolicyDocumentArgs{Statements: []iam.GetPolicyDocumentStatement{{Actions: []string{"s3:PutObject"}, Resources: []string{"*"}}}}, nil)',
    ],
    [
      'App.cs',
      'GetPolicy~Document.Invoke(new() { Statements = new[] { new Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs { Actions = new[] { "s3:PutObject" }, Resources = new[] { "*" } } } });',
    ],
    [
      'App.java',
      'IamFunctions.getPolicy~Document(GetPolicyDocumentArgs.builder().statements(GetPolicyDocumentStatementArgs.builder().actions("s3:PutObject").resources("*").build()).build());',
    ],
    [
      'Pulumi.yaml',
      'variables:\n  d:\n    fn::invoke:\n      function: aws:iam:getPolicy~Document\n      arguments:\n        statements:\n          - actions: ["s3:PutObject"]\n            resources: ["*"]\n',
    ],
  ])('allows unless it is told otherwise: %s', (path, content) => {
    expect(places(path, content).map((each) => each.replace(/ \d+ .*$/, ''))).toEqual([WRITE]);
  });

  it('denies where it is told so', () => {
    const content =
      'aws.iam.getPolicy~Document({ statements: [{ effect: "Deny", actions: ["*"], resources: ["*"] }] })';
    expect(places('index.ts', content)).toEqual([]);
  });
});

describe('what to write instead in other languages', () => {
  const patch = (path: string, content: string) => {
    const [seen] = scan(path, content.replaceAll('~', '')).seen;
    const found = seen?.detection.details.patch as { readonly edits: readonly Details[] } | null | undefined;
    return found?.edits.map(({ text }) => text) ?? null;
  };
  const go = (resources: string, actions = '"s3:PutObject"') =>
    `awsiam.NewPolicy~Statement(&awsiam.Policy~StatementProps{Actions: jsii.Strings(${actions}), Resources: ${resources}})`;

  it('stays a list of the language', () => {
    const two = '"s3:PutObject", "s3:ListBucket"';
    const arns = ['"arn:aws:s3:::BUCKET/KEY", "arn:aws:s3:::BUCKET"'];
    expect(patch('a.go', go('jsii.Strings("*")'))).toEqual(['"arn:aws:s3:::BUCKET/KEY"']);
    expect(patch('a.go', go('jsii.Strings("*")', two))).toEqual(arns);
    expect(patch('a.go', go('&[]*string{jsii.String("*")}', two))).toBeNull();
    expect(
      patch(
        'A.java',
        `Policy~Statement.Builder.create().actions(List.of(${two})).resources(List.of("*")).build();`,
      ),
    ).toEqual(arns);
    expect(
      patch(
        'A.java',
        `Policy~Statement.Builder.create().actions(List.of(${two})).resources(Collections.singletonList("*")).build();`,
      ),
    ).toBeNull();
    expect(
      patch(
        'A.cs',
        `new Policy~Statement(new Policy~StatementProps { Actions = new[] { ${two} }, Resources = new[] { "*" } });`,
      ),
    ).toEqual(arns);
  });

  it('is none where brackets would make no list', () => {
    const document = (resource: string) =>
      `p := map[string]any{"Statement": []map[string]any{{"Eff~ect": "Allow", "Action": []string{"s3:PutObject", "s3:ListBucket"}, "Resource": ${resource}}}}`;
    expect(patch('a.go', document('"*"'))).toBeNull();
    expect(patch('a.go', document('[]string{"*"}'))).toEqual([
      '"arn:aws:s3:::BUCKET/KEY", "arn:aws:s3:::BUCKET"',
    ]);
  });
});
