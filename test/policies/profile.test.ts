import { describe, expect, it } from 'vitest';
import { POLICY_PROFILES, type PolicyProfile } from '../../src/model/policy-profile.js';
import { policy, verdicts } from './scan.js';

const allow = (actions: string, resource: string, condition?: object) => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resource,
  ...(condition === undefined ? {} : { Condition: condition }),
});
const TAGGED = { StringEquals: { 'aws:ResourceTag/team': 'a' } };

/** Statement → severity in the relaxed, the standard and the strict profile; `-` for no finding. */
const LADDERS: readonly (readonly [string, object, string])[] = [
  ['everything', allow('*', '*'), 'critical critical critical'],
  ['a service on everything', allow('s3:*', '*'), 'high high high'],
  ['a service on all of a type', allow('s3:*', 'arn:aws:s3:::*'), 'medium high high'],
  ['writes', allow('s3:PutObject', '*'), 'medium high high'],
  ['writes of tagged resources', allow('ec2:StopInstances', '*', TAGGED), 'low low high'],
  ['tags', allow('sqs:TagQueue', '*'), 'medium medium high'],
  ['descriptions', allow('dynamodb:DescribeTable', '*'), '- low high'],
  ['secrets', allow('secretsmanager:GetSecretValue', '*'), 'high high high'],
  ['objects of all buckets', allow('s3:GetObject', 'arn:aws:s3:::*'), 'medium high high'],
  ['permissions', allow('s3:PutBucketPolicy', '*'), 'high high high'],
  ['any role', allow('iam:PassRole', '*'), 'high high high'],
  [
    'any role to a service',
    allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'a.amazonaws.com' } }),
    'medium medium high',
  ],
  ['what knows no resource', allow('ec2:DescribeInstances', '*'), '- - -'],
  ['one bucket', allow('s3:PutObject', 'arn:aws:s3:::b/*'), '- - -'],
];

describe('profiles', () => {
  const severity = (statement: object, profile: PolicyProfile) => {
    return verdicts('p.json', policy(statement), profile)[0]?.split(' ')[1] ?? '-';
  };

  it.each(LADDERS)('%s', (_, statement, expected) => {
    expect(POLICY_PROFILES.map((profile) => severity(statement, profile)).join(' ')).toBe(expected);
  });

  it('leave other rules alone', () => {
    const open = { Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*' };
    expect(POLICY_PROFILES.map((profile) => severity(open, profile))).toEqual([
      'critical',
      'critical',
      'critical',
    ]);
    const misspelt = allow('s3:PutObjct', 'arn:aws:s3:::b/*');
    expect(POLICY_PROFILES.map((profile) => severity(misspelt, profile))).toEqual(['low', 'low', 'low']);
  });
});
