import { describe, expect, it } from 'vitest';
import { actionsMatching } from '../../src/policies/actions.js';
import { riskSentence, risksOf } from '../../src/policies/risks.js';
import { policy, scan } from './scan.js';

const of = (...names: readonly string[]) => risksOf(names.flatMap(actionsMatching));

describe('what actions on everything lead to', () => {
  it.each([
    ['s3:GetObject', ['data exfiltration']],
    ['secretsmanager:GetSecretValue', ['credentials exposure']],
    ['s3:PutBucketPolicy', ['resource exposure']],
    ['lambda:AddPermission', ['resource exposure']],
    ['iam:PutRolePolicy', ['permissions management']],
    ['sts:AssumeRole', ['role assumption']],
    ['s3:PutObject', []],
    ['sqs:ListQueues', []],
  ])('%s', (name, expected) => {
    expect(of(name)).toEqual(expected);
  });

  it('is told in the message and for machines', () => {
    const actions = ['sts:AssumeRole', 's3:GetObject'];
    const [seen] = scan('p.json', policy({ Effect: 'Allow', Action: actions, Resource: '*' })).seen;
    expect(seen?.detection.details.risks).toEqual(['role assumption', 'data exfiltration']);
    expect(seen?.detection.message).toContain(
      ' Its holder can take on every role that trusts its account and carry data away. Name the resources',
    );
    expect(riskSentence([])).toBe('');
  });
});
