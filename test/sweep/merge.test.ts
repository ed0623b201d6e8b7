import { describe, expect, it } from 'vitest';
import type { Sweep } from '../../src/model/sweep.js';
import { renderSweepJson } from '../../src/report/sweep/json.js';
import { type LastSweep, readLastSweep } from '../../src/sweep/last-sweep.js';
import { type MergeWish, mergeSweep } from '../../src/sweep/merge.js';
import { partOf, reported, reportOf, reportsOf, repository, stateOf } from './support.js';

function merge(wish: Partial<MergeWish>): Sweep {
  return mergeSweep({
    plan: null,
    states: [],
    reports: new Map(),
    version: '1.2.3',
    last: null,
    failOn: 'high',
    ...wish,
  });
}

/** What the next sweep reads of this one. */
function handedOn(sweep: Sweep): LastSweep {
  return readLastSweep(JSON.parse(renderSweepJson(sweep)), 'last.json');
}

const BOTH = stateOf({ app: 'scanned', copy: 'scanned' });
const PLAN = {
  version: '1.2.3',
  subject: 'organization octo',
  scope: 'tree',
  jobs: [
    { number: 1, repositories: [repository('app')] },
    { number: 2, repositories: [repository('lost')] },
  ],
  disabled: [],
  leftOut: {},
} as const;

describe('mergeSweep', () => {
  it('makes one finding of a fingerprint, whatever repositories it stands in', () => {
    const { findings, counts } = merge({
      states: [BOTH],
      reports: reportsOf({
        app: reportOf(reported('a', { path: 'z.env' }), reported('a', { path: 'b.env' }), reported('b')),
        copy: reportOf(reported('a', { severity: 'critical', message: 'Worse.' })),
      }),
    });
    expect(
      findings.map(({ places }) => places.map(({ repository: name, path }) => `${name} ${path}`)),
    ).toEqual([['octo/app b.env', 'octo/app z.env', 'octo/copy a.env'], ['octo/app a.env']]);
    expect(findings[0]).toMatchObject({ severity: 'critical', message: 'Worse.' });
    expect(counts).toEqual({ critical: 1, high: 1, medium: 0, low: 0, suppressed: 0 });
  });

  it('takes two rules for two findings', () => {
    const reports = reportsOf({ app: reportOf(reported('a'), reported('a', { ruleId: 'other-rule' })) });
    expect(merge({ states: [BOTH], reports }).findings).toHaveLength(2);
  });

  it('counts a finding as suppressed where each of its places is', () => {
    const suppressed = { by: 'baseline', reason: null, until: null } as const;
    const part = merge({
      states: [BOTH],
      reports: reportsOf({
        app: reportOf(reported('a', { suppressed, severity: 'critical' })),
        copy: reportOf(reported('a')),
      }),
    });
    expect(part).toMatchObject({ counts: { critical: 0, high: 1, suppressed: 0 }, failed: true });
    const whole = merge({
      states: [BOTH],
      reports: reportsOf({ app: reportOf(reported('a', { suppressed })), copy: reportOf() }),
    });
    expect(whole).toMatchObject({ counts: { high: 0, suppressed: 1 }, failed: false, conclusion: 'clean' });
  });

  it('gives the same bytes for the same parts in any order', () => {
    const states = [
      stateOf({ app: 'scanned' }, { number: 1, jobs: 2 }),
      stateOf({ copy: 'scanned' }, { number: 2, jobs: 2 }),
    ];
    const reports = { app: reportOf(reported('a'), reported('b')), copy: reportOf(reported('b')) };
    const one = merge({ states, reports: reportsOf(reports) });
    const other = merge({
      states: states.toReversed(),
      reports: reportsOf(Object.fromEntries(Object.entries(reports).reverse())),
    });
    expect(renderSweepJson(other)).toBe(renderSweepJson(one));
  });

  it.each<[string, Partial<MergeWish>, string]>([
    [
      'a repository failed',
      { states: [stateOf({ app: 'scanned', copy: 'failed' })], reports: reportsOf({ app: reportOf() }) },
      'gone',
    ],
    [
      'a job ended early',
      { states: [stateOf({ app: 'scanned', copy: 'not-reached' })], reports: reportsOf({ app: reportOf() }) },
      'the job ended before its turn',
    ],
    [
      'a report is missing',
      { states: [BOTH], reports: reportsOf({ app: reportOf() }) },
      'its report is missing',
    ],
    [
      'a report is not whole',
      { states: [BOTH], reports: reportsOf({ app: reportOf(), copy: partOf(reportOf(), 'x', 'y') }) },
      'not read: x (unreadable), and 1 more',
    ],
    [
      'a job of the plan left nothing',
      { plan: PLAN, states: [stateOf({ app: 'scanned' })], reports: reportsOf({ app: reportOf() }) },
      'job 2 left nothing behind: look at its log',
    ],
  ])('is not whole where %s', (_, wish, reason) => {
    const { complete, conclusion, repositories } = merge(wish);
    expect({ complete, conclusion }).toEqual({ complete: false, conclusion: 'incomplete' });
    expect(repositories.map((each) => each.reason).filter((each) => each !== null)).toEqual([reason]);
  });

  it('misses jobs without a plan, too, and is never green where nothing was scanned', () => {
    const one = merge({
      states: [stateOf({ app: 'scanned' }, { number: 2, jobs: 3 })],
      reports: reportsOf({ app: reportOf() }),
    });
    expect(one).toMatchObject({
      complete: false,
      gaps: ['Job 1 of 3 left nothing behind.', 'Job 3 of 3 left nothing behind.'],
    });
    expect(merge({ states: [stateOf({ app: 'empty' })] })).toMatchObject({
      complete: false,
      gaps: ['No repository was scanned.'],
    });
    expect(() => merge({})).toThrow('No job of the sweep left a state');
  });

  it('takes of a job that ran twice what it did last', () => {
    const states = [
      stateOf({ app: 'scanned' }, { startedAt: '2026-11-25T04:00:00.000Z' }),
      stateOf({ app: 'failed' }),
    ];
    expect(merge({ states, reports: reportsOf({ app: reportOf() }) }).complete).toBe(true);
  });

  it('refuses parts that do not belong together', () => {
    const other = stateOf({ copy: 'scanned' }, { scope: 'history' });
    expect(() => merge({ states: [BOTH, other] })).toThrow('Some jobs scanned trees and others histories');
    const salted = stateOf({ copy: 'scanned' }, { saltId: 'abcd1234' });
    expect(() => merge({ states: [BOTH, salted] })).toThrow('Give all jobs the same baseline');
  });
});

describe('the difference from the last sweep', () => {
  const first = merge({
    states: [stateOf({ app: 'scanned', copy: 'scanned' }, { startedAt: '2026-11-18T03:00:00.000Z' })],
    reports: reportsOf({
      app: reportOf(reported('a'), reported('b')),
      copy: reportOf(reported('a'), reported('c')),
    }),
  });

  it('tells what is new, still there and gone, and since when', () => {
    const now = merge({
      states: [BOTH],
      reports: reportsOf({ app: reportOf(reported('a'), reported('d')), copy: reportOf() }),
      last: handedOn(first),
    });
    const changes = now.findings.map(({ fingerprint, change, firstSeen }) => {
      return [fingerprint[0], change, firstSeen.slice(0, 10)];
    });
    expect(changes.sort()).toEqual([
      ['a', 'still', '2026-11-18'],
      ['d', 'new', '2026-11-25'],
    ]);
    expect(now.gone.map(({ fingerprint }) => fingerprint[0]).sort()).toEqual(['b', 'c']);
    expect(now).toMatchObject({ unchecked: [], lastSweptAt: '2026-11-18T03:00:00.000Z' });
  });

  it.each<[string, Parameters<typeof stateOf>[0], Parameters<typeof reportsOf>[0]]>([
    ['was not swept', { app: 'scanned' }, {}],
    ['failed', { app: 'scanned', copy: 'failed' }, {}],
    ['was read in part', { app: 'scanned', copy: 'scanned' }, { copy: partOf(reportOf(), 'x') }],
  ])('does not take for gone what stands in a repository that %s', (_, outcomes, reports) => {
    const now = merge({
      states: [stateOf(outcomes)],
      reports: reportsOf({ app: reportOf(reported('a')), ...reports }),
      last: handedOn(first),
    });
    expect(now.gone.map(({ fingerprint }) => fingerprint[0])).toEqual(['b']);
    expect(now.unchecked.map(({ fingerprint }) => fingerprint[0])).toEqual(['c']);
    expect(now.findings[0]?.places.map(({ repository: name, checked }) => [name, checked])).toEqual([
      ['octo/app', true],
      ['octo/copy', false],
    ]);
    // A third sweep still knows since when.
    const later = merge({
      states: [stateOf({ copy: 'scanned', app: 'scanned' }, { startedAt: '2026-12-02T03:00:00.000Z' })],
      reports: reportsOf({ app: reportOf(), copy: reportOf(reported('c')) }),
      last: handedOn(now),
    });
    expect(later.findings[0]).toMatchObject({ change: 'still', firstSeen: '2026-11-18T03:00:00.000Z' });
    expect(later.gone.map(({ fingerprint }) => fingerprint[0])).toEqual(['a']);
  });

  it('counts nothing that was not looked for again', () => {
    const now = merge({
      states: [stateOf({ app: 'scanned' })],
      reports: reportsOf({ app: reportOf() }),
      last: handedOn(first),
    });
    expect(now).toMatchObject({ failed: false, conclusion: 'clean', counts: { high: 0 } });
    expect(now.unchecked).toHaveLength(2);
  });

  it('refuses a sweep that cannot be compared', () => {
    const last = handedOn(first);
    const wish = { states: [BOTH], reports: reportsOf({ app: reportOf(), copy: reportOf() }) };
    expect(() => merge({ ...wish, last: { ...last, saltId: 'abcd1234' } })).toThrow('Leave out --last');
    expect(() => merge({ ...wish, last: { ...last, scope: 'history' } })).toThrow(
      'The last sweep scanned histories, this one trees',
    );
    expect(() => readLastSweep({ schemaVersion: 2, kind: 'starkey-sweep' }, 'a.json')).toThrow(
      "'a.json' is not what Starkey of this version writes: schemaVersion is wrong.",
    );
  });
});
