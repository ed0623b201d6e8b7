// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates write so.
import { describe, expect, it } from 'vitest';
import { TEMPLATE_KEYWORDS } from '../../src/policies/check.js';
import { scan } from './scan.js';

function template(...policies: readonly string[]): string {
  const head = 'Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n';
  return head + policies.map((policy) => `        - ${policy}\n`).join('');
}

function places(path: string, content: string): readonly string[] {
  return scan(path, content).seen.map(
    ({ rule, severity, line, text }) => `${rule} ${severity} ${line} ${text}`,
  );
}

describe("SAM's policy templates", () => {
  it('are found by a wildcard in place of a name, at the wildcard', () => {
    const content = template(
      'S3CrudPolicy: { BucketName: "*" }',
      'SQSSendMessagePolicy: { QueueName: !Sub "*" }',
    );
    expect(places('template.yaml', content)).toEqual([
      'iam-wildcard-resource high 6 "*"',
      'iam-wildcard-resource high 7 !Sub "*"',
    ]);
    expect(scan('template.yaml', content).seen.map(({ detection }) => detection.details.patch)).toEqual([
      null,
      null,
    ]);
  });

  it('are found in JSON', () => {
    const policies = [{ DynamoDBReadPolicy: { TableName: '*' } }];
    const resources = { Fn: { Type: 'AWS::Serverless::Function', Properties: { Policies: policies } } };
    expect(places('template.json', JSON.stringify({ Resources: resources }))).toHaveLength(1);
  });

  it.each(TEMPLATE_KEYWORDS)('know %s', (keyword) => {
    const name = NAMES.find((each) => each.toLowerCase() === keyword) ?? '';
    const parameter = PARAMETERS.map((each) => `${each}: "*"`).join(', ');
    expect(places('template.yaml', template(`${name}: { ${parameter} }`))).toHaveLength(1);
  });

  it.each([
    ['a name', 'S3CrudPolicy: { BucketName: mine }'],
    ['a reference', 'S3CrudPolicy: { BucketName: !Ref Bucket }'],
    ['a wildcard after a name', 'DynamoDBCrudPolicy: { TableName: "app-*" }'],
    ['no name', 'S3CrudPolicy: {}'],
  ])('leave %s alone', (_, policy) => {
    expect(places('template.yaml', template(policy))).toEqual([]);
  });

  it('are no templates elsewhere', () => {
    expect(places('values.yaml', 'Policies:\n  - S3CrudPolicy: { BucketName: "*" }\n')).toEqual([]);
  });
});

const PARAMETERS = [
  ...[
    'BucketName',
    'TableName',
    'QueueName',
    'TopicName',
    'KeyId',
    'FunctionName',
    'SecretArn',
    'ParameterName',
  ],
  ...['StreamName', 'DeliveryStreamName', 'EventBusName', 'StateMachineName'],
];
const NAMES = [
  ...['AWSSecretsManagerGetSecretValuePolicy', 'DynamoDBCrudPolicy', 'DynamoDBReadPolicy'],
  ...['DynamoDBReconfigurePolicy', 'DynamoDBWritePolicy', 'EventBridgePutEventsPolicy', 'FirehoseCrudPolicy'],
  ...[
    'FirehoseWritePolicy',
    'KinesisCrudPolicy',
    'KMSDecryptPolicy',
    'KMSEncryptPolicy',
    'LambdaInvokePolicy',
  ],
  ...['S3CrudPolicy', 'S3FullAccessPolicy', 'S3ReadPolicy', 'S3WritePolicy', 'SNSCrudPolicy'],
  ...['SNSPublishMessagePolicy', 'SQSPollerPolicy', 'SQSSendMessagePolicy', 'SSMParameterReadPolicy'],
  'StepFunctionsExecutionPolicy',
];
