import { describe, expect, it } from 'vitest';
import { scan } from './scan.js';

/** Apart, so that this project's scan of itself finds no policy here. */
const NAME = ['Administrator', 'Access'].join('');
const ARN = `arn:aws:iam::aws:policy/${NAME}`;

function found(path: string, text: string): readonly string[] {
  return scan(path, text).seen.map(({ rule, severity, text: at }) => `${rule} ${severity} ${at}`);
}

describe('policies that are given by name', () => {
  it.each([
    ['a node group of eksctl', 'cluster.yaml', `iam:\n  attachPolicyARNs:\n    - ${ARN}\n`],
    ['inputs of Terragrunt', 'terragrunt.hcl', `inputs = {\n  role_policy_arns = ["${ARN}"]\n}\n`],
    [
      'a module, by names of its own',
      'main.tf',
      `module "eks" {\n  iam_role_additional_policies = { admin = "${ARN}" }\n}\n`,
    ],
    ['a program in Python', 'setup.py', `iam.attach_role_policy(RoleName='r', PolicyArn='${ARN}')\n`],
    ['a program in Go', 'main.go', `in := &iam.AttachRolePolicyInput{PolicyArn: aws.String("${ARN}")}\n`],
    ['a program in Java', 'App.java', `request.policyArn("${ARN}").build();\n`],
    [
      'Pulumi',
      'index.ts',
      `new aws.iam.RolePolicyAttachment('a', { role: role.name, policyArn: '${ARN}' });\n`,
    ],
    ['the CDK in Java', 'App.java', `ManagedPolicy.fromAwsManagedPolicyName("${NAME}")\n`],
    ['the CDK in C#', 'App.cs', `ManagedPolicy.FromAwsManagedPolicyName("${NAME}");\n`],
    ['the CDK in Go', 'app.go', `awsiam.ManagedPolicy_FromAwsManagedPolicyName(jsii.String("${NAME}"))\n`],
  ])('are found in %s', (_title, path, text) => {
    expect(found(path, text)).toEqual([expect.stringMatching(/^iam-admin-managed-policy critical /)]);
  });

  it.each([
    ['is taken away', 'setup.py', `iam.detach_role_policy(RoleName='r', PolicyArn='${ARN}')\n`],
    [
      'is taken away by a command',
      'run.sh',
      `aws iam detach-role-policy --role-name r --policy-arn ${ARN}\n`,
    ],
    ['limits a session', 'run.py', `sts.assume_role(RoleArn=arn, PolicyArns=[{'arn': '${ARN}'}])\n`],
    ['limits a workflow', 'a.yaml', `with:\n  managed-session-policies: ${ARN}\n`],
    [
      'is a boundary',
      'main.tf',
      `resource "aws_iam_role" "r" {\n  permissions_boundary_policy_arn = "${ARN}"\n}\n`,
    ],
    ['is compared with', 'check.py', `if policy_arn == '${ARN}':\n    raise ValueError\n`],
    [
      'is what a rule looks for',
      'template.yaml',
      `Resources:\n  R:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      InputParameters:\n        policyArns: ${ARN}\n`,
    ],
    [
      'is forbidden',
      'deny.json',
      `{"Statement":[{"Effect":"Deny","Action":"iam:AttachRolePolicy","Resource":"*","Condition":{"ArnEquals":{"iam:PolicyARN":"${ARN}"}}}]}`,
    ],
  ])('are no finding where one %s', (_title, path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it('are found once in a piece of another language', () => {
    const text = `cat > main.tf <<EOF\nresource "aws_iam_role_policy_attachment" "a" {\n  policy_arn = "${ARN}"\n}\nEOF\n`;
    expect(found('run.sh', text)).toHaveLength(1);
    expect(found('README.md', `\`\`\`yaml\nrole_policy_arns: ["${ARN}"]\n\`\`\`\n`)).toHaveLength(1);
  });
});

describe('policies of sessions', () => {
  const everything = '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';

  it('only limit what a role may do', () => {
    const workflow = `steps:\n  - uses: aws-actions/configure-aws-credentials@v6\n    with:\n      inline-session-policy: '${everything}'\n`;
    expect(found('.github/workflows/a.yml', workflow)).toEqual([]);
    const literal = "{'Statement': [{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}]}";
    expect(found('a.py', `sts.assume_role(RoleArn=arn, Policy=json.dumps(${literal}))\n`)).toEqual([]);
    const object = literal.replaceAll("'", '"');
    expect(
      found('a.ts', `await sts.send(new AssumeRoleCommand({ Policy: JSON.stringify(${object}) }));\n`),
    ).toEqual([]);
  });

  it('are not those of the calls beside', () => {
    const literal = "{'Statement': [{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}]}";
    const text = `sts.assume_role(RoleArn=arn)\niam.put_role_policy(PolicyDocument=json.dumps(${literal}))\n`;
    expect(found('a.py', text)).toHaveLength(1);
  });
});
