import { describe, expect, it } from 'vitest';
import { verdict } from '../../src/judge/verdict.js';
import type { Suppression } from '../../src/model/finding.js';
import type { FailOn, Severity } from '../../src/model/severity.js';

const EXCUSED: Suppression = { by: 'baseline', reason: null, until: null };
const of = (severity: Severity, suppressed: Suppression | null = null) => ({ severity, suppressed });

describe('the verdict', () => {
  it.each<[string, Parameters<typeof verdict>, ReturnType<typeof verdict>]>([
    ['nothing', [[], 'high', true], { failed: false, conclusion: 'clean', exitStatus: 0 }],
    [
      'a finding at the threshold',
      [[of('high')], 'high', true],
      { failed: true, conclusion: 'findings', exitStatus: 1 },
    ],
    ['one above', [[of('critical')], 'high', true], { failed: true, conclusion: 'findings', exitStatus: 1 }],
    ['one below', [[of('medium')], 'high', true], { failed: false, conclusion: 'findings', exitStatus: 0 }],
    [
      'an excused one',
      [[of('critical', EXCUSED)], 'low', true],
      { failed: false, conclusion: 'clean', exitStatus: 0 },
    ],
    ['never', [[of('critical')], 'never', true], { failed: false, conclusion: 'findings', exitStatus: 0 }],
    [
      'never, not whole',
      [[of('critical')], 'never', false],
      { failed: false, conclusion: 'incomplete', exitStatus: 2 },
    ],
    ['nothing, not whole', [[], 'high', false], { failed: false, conclusion: 'incomplete', exitStatus: 2 }],
    [
      'one below, not whole',
      [[of('low')], 'high', false],
      { failed: false, conclusion: 'incomplete', exitStatus: 2 },
    ],
    [
      'one above, not whole',
      [[of('high')], 'high', false],
      { failed: true, conclusion: 'findings', exitStatus: 1 },
    ],
  ])('on %s', (_, [findings, failOn, complete], expected) => {
    expect(verdict(findings, failOn satisfies FailOn, complete)).toEqual(expected);
  });
});
