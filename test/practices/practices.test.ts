// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pipelines write so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTICES } from '../../src/practices/catalogue.js';
import { scan as scanned } from './scan.js';

/** What is found here must not be found in this file: `~` breaks the words and is taken out. */
const scan = (path: string, content: string) => scanned(path, content.replaceAll('~', ''));
const verdicts = (path: string, content: string) => scan(path, content).map(({ verdict }) => verdict);

const WORKFLOW = '.github/workflows/deploy.yml';
const STATIC = 'aws-static-credentials-in-workflow medium';
const KEY = 'aws-long-lived-key-created medium';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
const step = (...more: readonly string[]) =>
  lines(
    'jobs:',
    '  deploy:',
    '    steps:',
    '      - uses: aws-actions/configure-aws-credentials@v5',
    '        with:',
    ...more.map((line) => `          ${line}`),
  );

const ID = 'aws-access-key-id: ${{ secrets.AWS_ACCESS_KEY_ID }}';
const SECRET = 'aws-secret-access-key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}';

const PIPELINES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['the action with a key', WORKFLOW, step(ID, SECRET, 'aws-region: eu-west-1'), [STATIC]],
  [
    'the action with a role',
    WORKFLOW,
    step('role-to-assume: arn:aws:iam::1:role/ci', 'aws-region: eu-west-1'),
    [],
  ],
  ['a key that another step made', WORKFLOW, step('aws-access-key-id: ${{ steps.login.outputs.id }}'), []],
  ['a temporary key', WORKFLOW, step(ID, SECRET, 'aws-session-token: ${{ secrets.AWS_SESSION_TOKEN }}'), []],
  ['commented out', WORKFLOW, step(`# ${ID}`, `# ${SECRET}`), []],
  [
    'the environment',
    WORKFLOW,
    lines(
      'env:',
      '  AWS_ACCESS_KEY_ID: ${{ secrets.PROD_KEY }}',
      '  AWS_SECRET_ACCESS_KEY: ${{ secrets.PROD_SECRET }}',
    ),
    [STATIC],
  ],
  ['a command', WORKFLOW, lines('- run: aws configure set aws_access_key_id ${{ secrets.KEY }}'), [STATIC]],
  ['by its name in brackets', WORKFLOW, lines("  AWS_ACCESS_KEY_ID: ${{ secrets['KEY'] }}"), [STATIC]],
  ['two jobs', WORKFLOW, `${step(ID, SECRET)}${'\n'.repeat(10)}${step(ID, SECRET)}`, [STATIC, STATIC]],
  ['a secret alone', WORKFLOW, step(SECRET), [STATIC]],
  [
    'a store of another cloud',
    WORKFLOW,
    lines(
      'env:',
      '  AWS_ACCESS_KEY_ID: ${{ secrets.R2_ACCESS_KEY }}',
      '  AWS_ENDPOINT_URL: https://x.example',
    ),
    [],
  ],
  ['values for a test', WORKFLOW, lines('env:', '  AWS_ACCESS_KEY_ID: testing'), []],
  [
    'a workflow that is an example',
    `examples/${WORKFLOW}`,
    step(ID, SECRET),
    [STATIC.replace('medium', 'low')],
  ],
  ['another file', 'docs/deploy.yml', step(ID, SECRET), []],
  [
    'GitLab, variables',
    '.gitlab-ci.yml',
    lines('variables:', '  AWS_ACCESS_KEY_ID: $PROD_KEY', '  AWS_SECRET_ACCESS_KEY: "${PROD_SECRET}"'),
    [STATIC],
  ],
  ['GitLab, included', 'ci/deploy.gitlab-ci.yml', lines('  - export AWS_ACCESS_KEY_ID=$PROD_KEY'), [STATIC]],
  [
    'GitLab, a role',
    '.gitlab-ci.yml',
    lines(
      '  - >',
      '    export $(printf "AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_SESSION_TOKEN=%s"',
      '    $(aws sts assume-role-with-web-identity --role-arn $ROLE_ARN))',
    ),
    [],
  ],
  [
    'GitLab, what a call gave',
    '.gitlab-ci.yml',
    lines('  - export AWS_ACCESS_KEY_ID=$(jq -r .id key.json)'),
    [],
  ],
  [
    'CircleCI, the orb',
    '.circleci/config.yml',
    lines(
      '- aws-cli/setup:',
      '    aws-access-key-id: AWS_ACCESS_KEY_ID',
      '    aws-secret-access-key: AWS_SECRET_ACCESS_KEY',
    ),
    [STATIC],
  ],
  ['CircleCI, a parameter', '.circleci/config.yml', lines('    aws-access-key-id: << parameters.key >>'), []],
  [
    'Bitbucket, a pipe',
    'bitbucket-pipelines.yml',
    lines(
      '  variables:',
      '    AWS_ACCESS_KEY_ID: $AWS_ACCESS_KEY_ID',
      '    AWS_SECRET_ACCESS_KEY: $AWS_SECRET_ACCESS_KEY',
    ),
    [STATIC],
  ],
  ['Bitbucket, a role', 'bitbucket-pipelines.yml', lines('  oidc: true', '    AWS_OIDC_ROLE_ARN: $ROLE'), []],
  [
    'Jenkins, the environment',
    'Jenkinsfile',
    lines("  AWS_ACCESS_KEY_ID = credentials('aws-key')"),
    [STATIC],
  ],
  [
    'Jenkins, a binding',
    'ci/Jenkinsfile.deploy',
    lines("[$class: 'AmazonWebServicesCredentialsBinding', credentialsId: 'x']"),
    [STATIC],
  ],
  [
    'Jenkins, a step',
    'Jenkinsfile',
    lines("withAWS(region: 'eu-west-1', credentials: 'aws-key') {"),
    [STATIC],
  ],
  ['Jenkins, a role', 'Jenkinsfile', lines("withAWS(role: 'ci', roleAccount: '123456789012') {"), []],
];

describe('pipelines that come to AWS with a key', () => {
  it.each(PIPELINES)('%s', (_, path, content, expected) => {
    expect(verdicts(path, content)).toEqual(expected);
  });

  it('stand at the exact place, and are answered with a role', () => {
    const [seen] = scan(WORKFLOW, step(ID, SECRET));
    expect(seen).toMatchObject({ line: 6, column: 11, text: ID });
    const { remediation, message } = seen?.detection ?? { remediation: [], message: '' };
    expect(message).toContain('GitHub Actions');
    expect(remediation.join(' ')).toContain('id-token: write');
    expect(remediation.join(' ')).toContain('role-to-assume');
    expect(remediation.join(' ')).toContain('sts:AssumeRoleWithWebIdentity');
  });

  it('are two findings where a file says the same twice', () => {
    const seen = scan(WORKFLOW, `${step(ID, SECRET)}${'\n'.repeat(10)}${step(ID, SECRET)}`);
    expect(new Set(seen.map(({ detection }) => detection.identity.join(' '))).size).toBe(2);
  });
});

const MAKERS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['Terraform', 'iam.tf', 'resource "aws_iam_access~_key" "ci" {\n  user = "ci"\n}\n', [KEY]],
  ['Terraform, a reference', 'out.tf', 'value = aws_iam_access_key.ci.secret\n', []],
  ['Terraform, commented out', 'iam.tf', '# resource "aws_iam_access~_key" "ci" {\n', []],
  ['Terraform as JSON', 'iam.tf.json', '{"resource": {"aws_iam_access~_key": {"ci": {}}}}', [KEY]],
  ['CloudFormation', 'stack.yaml', 'Resources:\n  Key:\n    Type: AWS::IAM::Access~Key\n', [KEY]],
  ['CloudFormation as JSON', 'stack.json', '{"Key": {"Type": "AWS::IAM::Access~Key"}}', [KEY]],
  ['a list of types', 'types.json', '["AWS::IAM::Access~Key", "AWS::IAM::User"]', []],
  ['a script', 'setup.sh', 'aws iam create-access~-key --user-name ci\n', [KEY]],
  ['a script with options', 'setup.sh', 'aws --profile prod --output text iam create-access~-key\n', [KEY]],
  ['a Makefile', 'Makefile', 'key:\n\t@aws iam create-access~-key\n', [KEY]],
  ['a comment', 'setup.sh', '# aws iam create-access~-key --user-name ci\n', []],
  ['documentation', 'README.md', 'Run `aws iam create-access~-key`.\n', [KEY.replace('medium', 'low')]],
  ['the CDK in TypeScript', 'stack.ts', "const key = new iam.Access~Key(this, 'Key', { user });\n", [KEY]],
  [
    'the CDK, imported by name',
    'stack.ts',
    "import { CfnAccess~Key } from 'aws-cdk-lib/aws-iam';\nnew CfnAccess~Key(this, 'Key', {});\n",
    [KEY],
  ],
  ['a key of a keyboard', 'menu.ts', 'const key = new Access~Key(this, "K");\n', []],
  [
    'the CDK in Python',
    'stack.py',
    'from aws_cdk import aws_iam as iam\nkey = iam.Access~Key(self, "Key", user=user)\n',
    [KEY],
  ],
  ['Pulumi', 'main.go', 'key, err := iam.NewAccess~Key(ctx, "ci", nil)\n', [KEY]],
  ['PowerShell', 'setup.ps1', '$key = New-IAMAccess~Key -UserName ci\n', [KEY]],
];

describe('keys that code makes', () => {
  it.each(MAKERS)('%s', (_, path, content, expected) => {
    expect(verdicts(path, content)).toEqual(expected);
  });

  it('stand at the exact place', () => {
    expect(scan('iam.tf', 'locals {}\nresource "aws_iam_access~_key" "ci" {}\n')[0]).toMatchObject({
      line: 2,
      column: 10,
      text: '"aws_iam_access~_key" "ci"'.replace('~', ''),
    });
  });
});

describe('the catalogue of practices', () => {
  it('describes every check', () => {
    expect(PRACTICES.map(({ id }) => id)).toEqual([
      'aws-long-lived-key-created',
      'aws-static-credentials-in-workflow',
      'aws-user-policy',
    ]);
    for (const { keywords, references, remediation } of PRACTICES) {
      expect(keywords.every((keyword) => keyword.length >= 4 && keyword === keyword.toLowerCase())).toBe(
        true,
      );
      expect(references.every((page) => page.startsWith('https://docs.'))).toBe(true);
      expect(remediation.length).toBeGreaterThan(0);
    }
  });

  it('takes any text, in time', () => {
    const word = fc.constantFrom(
      'aws_access_key_id',
      ' ',
      ': ',
      '${{ secrets.',
      ' }}',
      '"',
      '$',
      'withAWS(',
      'aws ',
      'iam ',
      'create-access~-key',
      '\n',
      'Type: ',
      'AWS::IAM::Access~Key',
      'credentials:',
      ',',
      '#',
      'é',
      '\\',
    );
    const path = fc.constantFrom(WORKFLOW, 'Jenkinsfile', '.circleci/config.yml', 'a.tf', 'a.ts', 'a.sh', '');
    fc.assert(
      fc.property(path, fc.array(word, { maxLength: 60 }), (name, words) => {
        for (const { detection } of scan(name, words.join(''))) {
          expect(detection.end).toBeGreaterThan(detection.start);
        }
      }),
      { numRuns: 300 },
    );
    const start = performance.now();
    scan(WORKFLOW, 'aws_access_key_id '.repeat(20_000));
    scan('a.sh', 'aws iam create-access~-key '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('the user of a key or policy', () => {
  it('is known by another file of the module', () => {
    const users = 'resource "aws_iam_user" "ci" {\n  name = "ci-bot"\n}\n';
    const key = `resource "aws_iam_access${'_'}key" "k" {\n  user = aws_iam_user.ci.name\n}\n`;
    const userIn = (path: string, files: Readonly<Record<string, string>>) => {
      const neighbours = {
        beside: (_path: string, isWanted: (name: string) => boolean) =>
          Object.entries(files).flatMap(([name, text]) => (isWanted(name) ? [{ name, text }] : [])),
      };
      return scanned(path, key, neighbours)[0]?.detection.details.user;
    };
    expect(userIn('infra/keys.tf', { 'keys.tf': key, 'users.tf': users })).toBe('ci-bot');
    expect(userIn('infra/keys.tf', { 'keys.tf': key, 'users.txt': users })).toBeNull();
    expect(userIn('infra/keys.tf', { 'users.tf': users.replace('"ci"', '"other"') })).toBeNull();
  });
});

describe('policies of users', () => {
  const verdicts = (path: string, content: string) =>
    scan(path, content).map(({ verdict, line, detection }) => [verdict, line, detection.details.user]);

  it.each<[string, string, readonly unknown[]]>([
    [
      'a.tf',
      'resource "aws_iam_user" "ci" {\n  name = "ci-bot"\n}\nresource "aws_iam_user_policy_attachment" "a" {\n  user       = aws_iam_user.ci.name\n  policy_arn = var.arn\n}\n',
      [['aws-user-policy low', 4, 'ci-bot']],
    ],
    [
      'a.tf',
      'resource "aws_iam_user_policy" "a" {\n  user = "bob"\n}\n',
      [['aws-user-policy low', 1, 'bob']],
    ],
    ['a.yaml', 'A:\n  Type: AWS::IAM::UserPolicy\n', [['aws-user-policy low', 2, null]]],
    [
      'a.yaml',
      'A:\n  Type: AWS::IAM::User\n  Properties:\n    ManagedPolicyArns: [x]\n',
      [['aws-user-policy low', 2, null]],
    ],
    [
      'a.json',
      '{"A": {"Type": "AWS::IAM::User", "Properties": {"UserName": "bob", "Policies": []}}}',
      [['aws-user-policy low', 1, 'bob']],
    ],
    [
      'a.sh',
      'aws iam attach-user-policy --user-name bob --policy-arn x\n',
      [['aws-user-policy low', 1, 'bob']],
    ],
    [
      'a.ts',
      `new iam${'.'}User(this, 'A', {\n  managedPolicies: [],\n});\n`,
      [['aws-user-policy low', 1, null]],
    ],
    [
      'a.ts',
      `new aws.iam${'.'}UserPolicyAttachment("a", { user: user.name });\n`,
      [['aws-user-policy low', 1, null]],
    ],
  ])('are found in %s: %s', (path, content, expected) => {
    expect(verdicts(path, content)).toEqual(expected);
  });

  it.each([
    ['a.tf', 'resource "aws_iam_role_policy" "a" {\n}\n'],
    ['a.tf', '# resource "aws_iam_user_policy" "a" {\n'],
    [
      'a.yaml',
      'A:\n  Type: AWS::IAM::User\nB:\n  Type: AWS::IAM::Role\n  Properties:\n    ManagedPolicyArns: [x]\n',
    ],
    ['a.ts', "new iam.User(this, 'A');\n"],
    ['a.md', 'Run aws iam attach-user-policy\n'],
  ])('are not found in %s: %s', (path, content) => {
    expect(verdicts(path, content)).toEqual([]);
  });

  it('tell the user of a key', () => {
    const terraform =
      'resource "aws_iam_user" "ci" {\n  name = "ci-bot"\n}\nresource "aws_iam_access_key" "a" {\n  user = aws_iam_user.ci.name\n}\n';
    expect(verdicts('a.tf', terraform)).toEqual([['aws-long-lived-key-created medium', 4, 'ci-bot']]);
    const template =
      'R:\n  Ci:\n    Type: AWS::IAM::User\n    Properties:\n      UserName: ci-bot\n  Key:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: !Ref Ci\n';
    expect(verdicts('a.yaml', template)).toEqual([['aws-long-lived-key-created medium', 7, 'ci-bot']]);
    expect(verdicts('a.sh', 'aws iam create-access-key --user-name bob\n')).toEqual([
      ['aws-long-lived-key-created medium', 1, 'bob'],
    ]);
  });
});

describe('the role in place of a key', () => {
  const patchIn = (content: string) => scan(WORKFLOW, content)[0]?.detection.details.patch ?? null;

  it('takes the place of ID and secret, in any order', () => {
    for (const pair of [
      [ID, SECRET],
      [SECRET, ID],
    ]) {
      expect(patchIn(step(...pair, 'aws-region: eu-west-1'))).toMatchObject({
        lines: {
          start: 6,
          end: 7,
          before: pair.map((line) => `          ${line}`).join('\n'),
          after: '          role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE',
        },
        placeholders: ['ACCOUNT', 'ROLE'],
      });
    }
  });

  it.each([
    ['lines that are apart', step(ID, 'aws-region: eu-west-1', SECRET)],
    ['an ID alone', step(ID, 'aws-region: eu-west-1')],
    ['another action', step(ID, SECRET).replace('aws-actions/configure-aws-credentials', 'some/action')],
    ['another action after it', step('', '  - uses: some/action@v1', ID, SECRET)],
    ['line ends of Windows', step(ID, SECRET).replaceAll('\n', '\r\n')],
    ['comments behind it', step(`${ID} # old`, SECRET)],
    [
      'the environment',
      lines('env:', '  AWS_ACCESS_KEY_ID: ${{ secrets.A }}', '  AWS_SECRET_ACCESS_KEY: ${{ secrets.B }}'),
    ],
  ])('is not offered for %s', (_, content) => {
    expect(scan(WORKFLOW, content)).not.toEqual([]);
    expect(patchIn(content)).toBeNull();
  });
});
