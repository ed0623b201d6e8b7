// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation's own names for what it puts in.
import type { Context } from '../context.js';
import { resourceTypeOf } from '../context.js';
import type { PolicyDocument } from '../document.js';
import { resolved } from '../intrinsics.js';
import type { Entry, MappingValue, Part, TextValue, Value } from '../value.js';
import { patternOf, valueAt } from '../value.js';
import { writtenDocumentsIn } from './written-documents.js';

/** A policy that SAM writes out around the name of a resource. */
interface PolicyTemplate {
  readonly parameter: string;
  readonly service: string;
  readonly actions: string;
}

const PLACE = ['arn:', { expression: '${AWS::Partition}' }] as const;
const LOCAL = [{ expression: '${AWS::Region}' }, ':', { expression: '${AWS::AccountId}' }, ':'] as const;

/** What stands before and after the name in the ARNs of a service; the name itself may be an ARN. */
const ARNS: Readonly<Record<string, readonly (readonly [before: readonly Part[], after: string])[]>> = {
  dynamodb: [local('dynamodb', 'table/', ''), local('dynamodb', 'table/', '/index/*')],
  events: [local('events', 'event-bus/', '')],
  firehose: [local('firehose', 'deliverystream/', '')],
  kinesis: [local('kinesis', 'stream/', '')],
  kms: [local('kms', 'key/', '')],
  lambda: [local('lambda', 'function:', '*')],
  s3: [
    [[...PLACE, ':s3:::'], ''],
    [[...PLACE, ':s3:::'], '/*'],
  ],
  secretsmanager: [[[], '']],
  sns: [local('sns', '', '')],
  sqs: [local('sqs', '', '')],
  ssm: [local('ssm', 'parameter/', '')],
  states: [local('states', 'stateMachine:', '')],
};

function local(service: string, type: string, after: string): readonly [readonly Part[], string] {
  return [[...PLACE, `:${service}:`, ...LOCAL, type], after];
}

const TABLE = { parameter: 'TableName', service: 'dynamodb' } as const;
const STREAM = { parameter: 'DeliveryStreamName', service: 'firehose' } as const;
const KEY = { parameter: 'KeyId', service: 'kms' } as const;
const BUCKET = { parameter: 'BucketName', service: 's3' } as const;
const TOPIC = { parameter: 'TopicName', service: 'sns' } as const;
const QUEUE = { parameter: 'QueueName', service: 'sqs' } as const;

/** Those of SAM's templates that read or write what is theirs to name; the others only describe. */
const TEMPLATES: Readonly<Record<string, PolicyTemplate>> = {
  AWSSecretsManagerGetSecretValuePolicy: {
    parameter: 'SecretArn',
    service: 'secretsmanager',
    actions: 'GetSecretValue',
  },
  DynamoDBCrudPolicy: {
    ...TABLE,
    actions: 'GetItem DeleteItem PutItem Scan Query UpdateItem BatchWriteItem BatchGetItem DescribeTable',
  },
  DynamoDBReadPolicy: { ...TABLE, actions: 'GetItem Scan Query BatchGetItem DescribeTable' },
  DynamoDBReconfigurePolicy: { ...TABLE, actions: 'UpdateTable' },
  DynamoDBWritePolicy: { ...TABLE, actions: 'PutItem UpdateItem BatchWriteItem' },
  EventBridgePutEventsPolicy: { parameter: 'EventBusName', service: 'events', actions: 'PutEvents' },
  FirehoseCrudPolicy: {
    ...STREAM,
    actions: 'CreateDeliveryStream DeleteDeliveryStream PutRecord PutRecordBatch UpdateDestination',
  },
  FirehoseWritePolicy: { ...STREAM, actions: 'PutRecord PutRecordBatch' },
  KinesisCrudPolicy: {
    parameter: 'StreamName',
    service: 'kinesis',
    actions: 'CreateStream DeleteStream MergeShards PutRecord PutRecords SplitShard',
  },
  KMSDecryptPolicy: { ...KEY, actions: 'Decrypt' },
  KMSEncryptPolicy: { ...KEY, actions: 'Encrypt' },
  LambdaInvokePolicy: { parameter: 'FunctionName', service: 'lambda', actions: 'InvokeFunction' },
  S3CrudPolicy: {
    ...BUCKET,
    actions:
      'GetObject ListBucket GetObjectVersion PutObject PutObjectAcl PutLifecycleConfiguration DeleteObject',
  },
  S3FullAccessPolicy: {
    ...BUCKET,
    actions:
      'GetObject GetObjectAcl PutObject PutObjectAcl DeleteObject ListBucket PutLifecycleConfiguration',
  },
  S3ReadPolicy: { ...BUCKET, actions: 'GetObject ListBucket GetObjectVersion' },
  S3WritePolicy: { ...BUCKET, actions: 'PutObject PutObjectAcl PutLifecycleConfiguration' },
  SNSCrudPolicy: { ...TOPIC, actions: 'CreateTopic SetTopicAttributes Subscribe Publish' },
  SNSPublishMessagePolicy: { ...TOPIC, actions: 'Publish' },
  SQSPollerPolicy: { ...QUEUE, actions: 'ChangeMessageVisibility DeleteMessage ReceiveMessage' },
  SQSSendMessagePolicy: { ...QUEUE, actions: 'SendMessage' },
  SSMParameterReadPolicy: {
    parameter: 'ParameterName',
    service: 'ssm',
    actions: 'GetParameters GetParameter GetParametersByPath',
  },
  StepFunctionsExecutionPolicy: {
    parameter: 'StateMachineName',
    service: 'states',
    actions: 'StartExecution',
  },
};

/** The documents that SAM makes of its templates in a tree, where a wildcard stands for the resource's name. */
export function templateDocumentsIn(tree: Value, path: string, around: Context): readonly PolicyDocument[] {
  return writtenDocumentsIn(tree, path, around, (_, entry, context) => {
    const template = Object.hasOwn(TEMPLATES, entry.key) ? TEMPLATES[entry.key] : undefined;
    const isSam = template !== undefined && (resourceTypeOf(context) ?? '').startsWith('AWS::Serverless::');
    return isSam ? written(template, entry) : null;
  });
}

/** A template as the document that it stands for; everything in it is at the name, or at the template's own name. */
function written(
  { parameter, service, actions }: PolicyTemplate,
  { keySpan, value }: Entry,
): MappingValue | null {
  const given = value.kind === 'mapping' ? valueAt(value, parameter.toLowerCase()) : undefined;
  const name = given === undefined ? undefined : resolved(given);
  if (name?.kind !== 'text' || !/[*?]/.test(patternOf(name.parts))) return null;
  const place = { start: keySpan.start, end: value.end };
  const text = (...parts: readonly Part[]): TextValue => ({ kind: 'text', parts, ...keySpan });
  const resources = (ARNS[service] ?? []).map(([before, after]): TextValue => {
    return { ...name, parts: [...before, ...name.parts, ...(after === '' ? [] : [after])] };
  });
  const entry = (key: string, own: Value): Entry => ({ key, keySpan, value: own });
  const list = (items: readonly Value[]): Value => ({ kind: 'list', items, ...place });
  const statement: MappingValue = {
    kind: 'mapping',
    entries: [
      entry('Effect', text('Allow')),
      entry('Action', list(actions.split(' ').map((action) => text(`${service}:${action}`)))),
      entry('Resource', list(resources)),
    ],
    ...place,
  };
  return { kind: 'mapping', entries: [entry('Statement', list([statement]))], ...place };
}
