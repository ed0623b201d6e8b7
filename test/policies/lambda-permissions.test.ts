import { describe, expect, it } from 'vitest';
import { scan } from './scan.js';

function found(path: string, text: string): readonly string[] {
  return scan(path, text).seen.map(({ rule, severity, text: at }) => `${rule} ${severity} ${at}`);
}

const terraform = (more: string, principal = '*') =>
  `resource "aws_lambda_permission" "p" {\n  action    = "lambda:InvokeFunction"\n  principal = "${principal}"\n${more}}\n`;
const template = (more: string, principal = "'*'") =>
  `Resources:\n  P:\n    Type: AWS::Lambda::Permission\n    Properties:\n      Action: lambda:InvokeFunction\n      FunctionName: f\n      Principal: ${principal}\n${more}`;

describe('permissions of Lambda functions', () => {
  it('are open where they are for everybody', () => {
    expect(found('main.tf', terraform(''))).toEqual(['iam-wildcard-principal critical "*"']);
    expect(found('template.yaml', template(''))).toEqual(["iam-wildcard-principal critical '*'"]);
    const json = {
      Resources: {
        P: {
          Type: 'AWS::Lambda::Permission',
          Properties: { Action: 'lambda:InvokeFunction', Principal: '*' },
        },
      },
    };
    expect(found('template.json', JSON.stringify(json))).toEqual(['iam-wildcard-principal critical "*"']);
    expect(scan('main.tf', terraform('')).seen[0]?.detection.details.address).toBe('aws_lambda_permission.p');
  });

  it('are narrow by what they ask of the caller', () => {
    expect(found('main.tf', terraform('  source_account = "123456789012"\n'))).toEqual([]);
    expect(found('main.tf', terraform('  principal_org_id = var.organisation\n'))).toEqual([]);
    expect(found('main.tf', terraform('  source_arn = "*"\n'))).toEqual([
      'iam-wildcard-principal critical "*"',
    ]);
    expect(found('template.yaml', template('      SourceArn: !GetAtt Api.Arn\n'))).toEqual([]);
  });

  it('are none of everybody where a service or an account is named, or a URL is public by its own setting', () => {
    expect(found('main.tf', terraform('', 's3.amazonaws.com'))).toEqual([]);
    expect(found('template.yaml', template('', 's3.amazonaws.com'))).toEqual([]);
    expect(found('main.tf', terraform('  function_url_auth_type = "NONE"\n'))).toEqual([]);
  });
});
