// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes so.
import { describe, expect, it } from 'vitest';
import { scan } from './scan.js';

function template(resource: string, parameters = ''): string {
  return `${parameters}Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:PutObject
            Resource: ${resource}
`;
}

const parameter = (value: string) => `Parameters:\n  Target:\n    Type: String\n    Default: ${value}\n`;

function found(text: string): readonly string[] {
  return scan('template.yaml', text).seen.map(({ rule, severity, text: at }) => `${rule} ${severity} ${at}`);
}

describe('parameters of a template', () => {
  it('are wide by their defaults, where they are used', () => {
    expect(found(template('!Ref Target', parameter('"*"')))).toEqual([
      'iam-wildcard-resource high !Ref Target',
    ]);
    expect(found(template('!Sub "arn:aws:s3:::${Target}"', parameter('"*"')))).toHaveLength(1);
    expect(found(template('!Sub "arn:aws:s3:::${Target}"', parameter('"mine/*"')))).toEqual([]);
    expect(found(template('!Ref Target', parameter('mine')))).toEqual([]);
    expect(found(template('!Ref Other', parameter('"*"')))).toEqual([]);
    expect(found(template('!Ref Target'))).toEqual([]);
  });

  it('are known in JSON, too', () => {
    const statement = { Effect: 'Allow', Action: 's3:PutObject', Resource: { Ref: 'Target' } };
    const json = {
      Parameters: { Target: { Type: 'String', Default: '*' } },
      Resources: {
        P: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Statement: statement } } },
      },
    };
    expect(scan('template.json', JSON.stringify(json)).seen).toHaveLength(1);
  });
});

describe('names told beside Fn::Sub', () => {
  it.each([
    ['!Sub ["${Name}", { Name: "*" }]', 1],
    ['!Sub ["arn:${Partition}:s3:::*", { Partition: aws }]', 1],
    ['!Sub ["arn:aws:s3:::${Name}/*", { Name: mine }]', 0],
    ['!Sub ["arn:aws:s3:::${Name}", { Name: !Ref Bucket }]', 0],
    ['!Sub ["arn:aws:s3:::${Name}", { Name: !Join ["", [a, "*"]] }]', 0],
    ['!Sub ["arn:aws:s3:::${Other}", { Name: "*" }]', 0],
  ])('%s', (resource, count) => {
    expect(found(template(resource))).toHaveLength(count);
  });
});
