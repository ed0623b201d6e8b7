import { expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import { CIRCUMSTANCES, detection, options, scan } from './material.js';

it('hands the key ID over beside its finding, and in no finding', () => {
  const awsKeyId = 'the whole ID';
  const scans = [scan('a', [detection('one', 1, { awsKeyId }), detection('two', 2)])];
  const { findings, keys } = judge(scans, options({}), CIRCUMSTANCES);
  expect(findings.map((finding) => keys.get(finding))).toEqual([
    { id: awsKeyId, isSeverityGiven: false },
    undefined,
  ]);
  expect(JSON.stringify(findings)).not.toContain(awsKeyId);
});

it('says whether the user has given the severity', () => {
  const scans = [scan('a', [detection('one', 1, { awsKeyId: 'id' })])];
  const { findings, keys } = judge(scans, options({}, { rules: { 'some-secret': 'low' } }), CIRCUMSTANCES);
  expect(findings.map((finding) => keys.get(finding)?.isSeverityGiven)).toEqual([true]);
});
