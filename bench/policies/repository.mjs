import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDice } from '../speed/dice.mjs';

/** Files of a module: main, locals, variables, and others with what a module has beside policies. */
const FILES_A_MODULE = 8;
const SERVICES = ['s3', 'dynamodb', 'sqs', 'sns', 'kms', 'secretsmanager', 'lambda'];
const ACTIONS = {
  s3: ['GetObject', 'PutObject', 'DeleteObject'],
  dynamodb: ['GetItem', 'PutItem', 'Query'],
  sqs: ['SendMessage', 'ReceiveMessage'],
  sns: ['Publish', 'Subscribe'],
  kms: ['Decrypt', 'Encrypt'],
  secretsmanager: ['GetSecretValue', 'PutSecretValue'],
  lambda: ['InvokeFunction', 'UpdateFunctionCode'],
};
const ARNS = {
  s3: 'arn:aws:s3:::NAME/*',
  dynamodb: 'arn:aws:dynamodb:eu-west-1:123456789012:table/NAME',
  sqs: 'arn:aws:sqs:eu-west-1:123456789012:NAME',
  sns: 'arn:aws:sns:eu-west-1:123456789012:NAME',
  kms: 'arn:aws:kms:eu-west-1:123456789012:key/NAME',
  secretsmanager: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:NAME-*',
  lambda: 'arn:aws:lambda:eu-west-1:123456789012:function:NAME',
};

/**
 * Writes a repository of Terraform modules and CloudFormation templates whose policies name their resources, but for one
 * of twenty.
 *
 * @param {string} folder Made anew.
 * @param {{terraform: number, templates: number}} files
 * @returns {{wide: string[], bytes: number}} Paths of files with a statement that is too wide, and the size of all.
 */
export function writePolicyRepository(folder, { terraform, templates }) {
  rmSync(folder, { recursive: true, force: true });
  const dice = createDice(20_261);
  const wide = [];
  let bytes = 0;
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  };
  for (let number = 0; number < terraform; number++) {
    const module = `modules/m${Math.floor(number / FILES_A_MODULE)}`;
    const file = number % FILES_A_MODULE;
    const isWide = file > 1 && dice.roll(20) === 0;
    const path = `${module}/${['locals', 'variables'][file] ?? `part${file}`}.tf`;
    write(path, terraformFile(dice, file, isWide));
    if (isWide) wide.push(path);
  }
  for (let number = 0; number < templates; number++) {
    const isWide = dice.roll(20) === 0;
    const path = `templates/t${number}.yaml`;
    write(path, template(dice, isWide));
    if (isWide) wide.push(path);
  }
  return { wide, bytes };
}

function statement(dice, isWide) {
  const service = dice.pick(SERVICES);
  const actions = ACTIONS[service].map((name) => `${service}:${name}`);
  const name = dice.word('abcdefghijklmnopqrstuvwxyz', 12);
  return { actions, resource: isWide ? '*' : ARNS[service].replace('NAME', name) };
}

function terraformFile(dice, file, isWide) {
  if (file === 0) return `locals {\n  region = "eu-west-1"\n  bucket = "${dice.word('abcdef', 10)}"\n}\n`;
  if (file === 1) return 'variable "stage" {\n  type    = string\n  default = "production"\n}\n';
  return [0, 1, 2].map((part) => documentOf(dice, `part${file}_${part}`, isWide && part === 1)).join('\n');
}

function documentOf(dice, name, isWide) {
  const { actions, resource } = statement(dice, isWide);
  return `data "aws_iam_policy_document" "${name}" {
  statement {
    sid       = "Use"
    actions   = [${actions.map((action) => `"${action}"`).join(', ')}]
    resources = ["${resource}"]
  }

  statement {
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::\${local.bucket}"]
  }
}

resource "aws_iam_policy" "${name}" {
  name   = "${name}-\${var.stage}"
  policy = data.aws_iam_policy_document.${name}.json
}

resource "aws_sqs_queue" "${name}" {
  name                       = "${name}-\${var.stage}"
  visibility_timeout_seconds = ${dice.roll(600)}
  tags = {
    Team  = "${dice.word('abcdefgh', 6)}"
    Stage = var.stage
  }
}
`;
}

function template(dice, isWide) {
  const parts = Array.from({ length: 4 }, (_, index) => roleOf(dice, `Role${index}`, isWide && index === 2));
  return `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n${parts.join('')}`;
}

function roleOf(dice, name, isWide) {
  const { actions, resource } = statement(dice, isWide);
  return `  ${name}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
      Policies:
        - PolicyName: use
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
${actions.map((action) => `                  - ${action}\n`).join('')}                Resource: '${resource}'
`;
}
