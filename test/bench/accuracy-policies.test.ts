import { describe, expect, it } from 'vitest';
import { answers, readPolicySamples, readReasons } from '../../bench/accuracy/policy-samples.mjs';
import { Folder } from '../support/folder.js';

const SAMPLE = {
  source: 'a',
  format: 'terraform',
  check: 'SQSQueuePolicyAnyPrincipal',
  folder: 'terraform/sqs',
  resource: 'aws_sqs_queue.q1',
  expect: 'fail',
} as const;

describe('policy samples', () => {
  it('are read, a line each', () => {
    const { path } = new Folder({
      'policies.jsonl': `${JSON.stringify(SAMPLE)}\n\n${JSON.stringify(SAMPLE)}\n`,
    });
    expect(readPolicySamples(path)).toEqual([SAMPLE, SAMPLE]);
  });

  it.each([
    ['no JSON', '{'],
    ['no verdict', JSON.stringify({ ...SAMPLE, expect: true })],
    ['no resource', JSON.stringify({ ...SAMPLE, resource: undefined })],
  ])('are refused with their line where there is %s', (_, line) => {
    const { path } = new Folder({ 'policies.jsonl': `${JSON.stringify(SAMPLE)}\n${line}\n` });
    expect(() => readPolicySamples(path)).toThrow(/policies\.jsonl, line 2 is no (?:JSON|sample)/);
  });

  it.each([
    ['aws_sqs_queue.q1', 'iam-wildcard-principal', 'aws_sqs_queue.q1', true],
    ['aws_sqs_queue.q1', 'iam-wildcard-principal', 'aws_sqs_queue.q12', false],
    ['aws_sqs_queue.q1', 'iam-wildcard-resource', 'aws_sqs_queue.q1', false],
    ['aws_sqs_queue.q1', 'iam-wildcard-principal', null, false],
    ['aws_iam_policy_document.d', 'iam-not-principal', 'data.aws_iam_policy_document.d', true],
    ['AWS::SQS::QueuePolicy.Open', 'iam-wildcard-principal', 'Open.inline', true],
  ])('%s is answered by %s of %s: %s', (resource, ruleId, address, expected) => {
    const finding = { path: '/policies/terraform/sqs/main.tf', ruleId, details: { address } };
    expect(answers(finding, { ...SAMPLE, resource })).toBe(expected);
    const elsewhere = { ...finding, path: '/policies/terraform/other/main.tf' };
    expect(answers(elsewhere, { ...SAMPLE, resource })).toBe(false);
  });

  it('have their reasons in a table', () => {
    const text =
      'a\n\n| check | resource | why |\n| --- | --- | --- |\n| C | `r.s` | It is so. |\n| D | t | No. |\n\nb\n';
    expect([...readReasons(text)]).toEqual([
      ['C r.s', 'It is so.'],
      ['D t', 'No.'],
    ]);
    expect(readReasons('nothing').size).toBe(0);
  });
});
