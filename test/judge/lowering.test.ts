import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/inputs/options.js';
import { judge } from '../../src/judge/judge.js';
import type { LocatedDetection } from '../../src/model/file-scan.js';
import { CIRCUMSTANCES, detection, options, RULES, rule, scan } from './material.js';

const CIRCUMSTANCES_HERE = {
  ...CIRCUMSTANCES,
  rules: [...RULES, rule('private-key', 'secret'), rule('generic-secret', 'secret')],
};
const PRIVATE_KEY = detection('1', 1, { ruleId: 'private-key', kind: 'secret' });
const GUESSABLE = detection('2', 2, {
  ruleId: 'generic-secret',
  kind: 'secret',
  severity: 'medium',
  guessable: true,
});
const TOKEN = detection('3', 3);
const POLICY = detection('4', 4, { ruleId: 'some-policy', kind: 'policy' });

function judged(
  path: string,
  found: readonly LocatedDetection[],
  configuration: Partial<Configuration> = {},
) {
  return judge([scan(path, found)], options({}, configuration), CIRCUMSTANCES_HERE).findings;
}

const severities = (path: string, configuration: Partial<Configuration> = {}) =>
  judged(path, [PRIVATE_KEY, GUESSABLE, TOKEN, POLICY], configuration).map(({ severity }) => severity);

describe('severity by place', () => {
  it.each([
    ['src/a', ['high', 'medium', 'high', 'high']],
    ['test/a', ['medium', 'low', 'high', 'high']],
    ['examples/a', ['medium', 'low', 'high', 'high']],
    ['docs/a', ['medium', 'low', 'high', 'high']],
    ['node_modules/a/a', ['medium', 'low', 'high', 'high']],
    ['node_modules/a/test/a', ['medium', 'low', 'high', 'high']],
    ['dist/a.js', ['high', 'low', 'high', 'high']],
  ])('%s: private key, guessable, token and policy are %j', (path, expected) => {
    expect(severities(path)).toEqual(expected);
  });

  it('hides nothing, and ends at low', () => {
    const low = { ...GUESSABLE, severity: 'low' } as const;
    expect(judged('test/a', [low])).toMatchObject([
      { severity: 'low', message: low.message, suppressed: null },
    ]);
  });

  it('is said in message and details', () => {
    const [found] = judged('test/a', [PRIVATE_KEY]);
    expect(found?.message).toBe(
      'Something is there. It stands among tests (a folder of tests), and counts as medium, not high.',
    );
    expect(found?.details).toEqual({
      standsIn: { kind: 'test', because: 'a folder of tests', severityElsewhere: 'high' },
    });
  });

  it('tells the place of a token too, which counts whole', () => {
    const [found] = judged('vendor/a', [{ ...TOKEN, details: { checksum: true } }]);
    expect(found?.message).toBe('Something is there.');
    expect(found?.details).toEqual({
      checksum: true,
      standsIn: { kind: 'vendored', because: 'a folder of code of others' },
    });
  });

  it('says nothing of policies', () => {
    expect(judged('test/a', [POLICY])[0]?.details).toEqual({});
  });

  it.each<[string, Partial<Configuration>]>([
    ['paths-lower-severity: false', { pathsLowerSeverity: false }],
    ['levels given everywhere', { rules: { 'private-key': 'high', 'generic-secret': 'medium' } }],
    [
      'levels given under the path',
      { overrides: [{ paths: ['test/**'], rules: { 'private-key': 'high', 'generic-secret': 'medium' } }] },
    ],
  ])('is left alone by %s', (_, configuration) => {
    expect(severities('test/a', configuration)).toEqual(['high', 'medium', 'high', 'high']);
  });
});
