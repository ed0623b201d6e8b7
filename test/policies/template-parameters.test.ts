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

describe('mappings of a template', () => {
  const mappings = (values: string) => `Mappings:\n  Stages:\n${values}`;
  const stages = mappings(`    prod: { Target: "arn:aws:s3:::mine/*" }\n    test: { Target: "*" }\n`);

  it('are looked up by keys that are known', () => {
    expect(found(template('!FindInMap [Stages, test, Target]', stages))).toEqual([
      'iam-wildcard-resource high !FindInMap [Stages, test, Target]',
    ]);
    expect(found(template('!FindInMap [Stages, prod, Target]', stages))).toEqual([]);
    expect(found(template('!FindInMap [Stages, test, Other]', stages))).toEqual([]);
    expect(found(template('!FindInMap [Others, test, Target]', stages))).toEqual([]);
  });

  it('may be any value by a key that is not known', () => {
    expect(found(template('!FindInMap [Stages, !Ref Stage, Target]', stages))).toEqual([
      'iam-wildcard-resource medium !FindInMap [Stages, !Ref Stage, Target]',
    ]);
  });

  it('hold lists, too', () => {
    const lists = mappings('    test: { Target: ["arn:aws:s3:::mine/*", "*"] }\n');
    expect(found(template('!FindInMap [Stages, test, Target]', lists))).toHaveLength(1);
  });

  it('are no invitation to rewrite what stands elsewhere', () => {
    const [seen] = scan('template.yaml', template('!FindInMap [Stages, test, Target]', stages)).seen;
    expect(seen?.detection.details.patch).toBeNull();
  });
});

describe('loops of a template', () => {
  const loop = (
    collection: string,
    action: string,
    transform = 'AWS::LanguageExtensions',
  ) => `Transform: ${transform}
Resources:
  Fn::ForEach::Policies:
    - Service
    - ${collection}
    - "Policy\${Service}":
        Type: AWS::IAM::ManagedPolicy
        Properties:
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: ${action}
                Resource: "*"
`;
  const addresses = (text: string) =>
    scan('template.yaml', text).seen.map(({ rule, detection }) => [rule, detection.details.address]);

  it('say what each element makes', () => {
    expect(addresses(loop('[s3, sqs]', '!Sub "${Service}:*"'))).toEqual([
      ['iam-wildcard-action', 'Policys3'],
    ]);
    expect(addresses(loop('[support]', '!Sub "${Service}:DescribeCases"'))).toEqual([]);
    expect(addresses(loop('["s3:PutObject"]', '!Ref Service'))).toHaveLength(1);
    expect(addresses(loop('["s3:PutObject"]', '"&{Service}"'))).toHaveLength(1);
  });

  it('count once where the elements are not known, or somebody else makes them', () => {
    expect(addresses(loop('!Ref Services', '!Sub "${Service}:*"'))).toEqual([]);
    expect(addresses(loop('!Ref Services', 's3:PutObject'))).toHaveLength(1);
    expect(addresses(loop('[s3]', '!Sub "${Service}:*"', 'AWS::Serverless-2016-10-31'))).toEqual([]);
    expect(
      addresses(loop('[s3]', '!Sub "${Service}:*"', '[AWS::Serverless-2016-10-31, AWS::LanguageExtensions]')),
    ).toHaveLength(1);
  });

  it('may be no way to make much of little', () => {
    const within = (depth: number): string =>
      depth === 0
        ? '{ Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: { Statement: { Effect: Allow, Action: "s3:PutObject", Resource: "*" } } } }'
        : `{ "Fn::ForEach::L${depth}": [N${depth}, [${Array.from({ length: 50 }, (_, index) => index).join(', ')}], ${within(depth - 1)}] }`;
    const text = `Transform: AWS::LanguageExtensions\nResources: ${within(6)}\n`;
    expect(scan('template.yaml', text).seen).toHaveLength(1);
  });
});
