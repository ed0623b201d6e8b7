import { describe, expect, it } from 'vitest';
import { passedOverOf, verdictBelow, verdictOf } from '../../src/report/verdict.js';
import { finding, policyFinding, reportOf, skipped } from './support.js';

const suppressed = { by: 'baseline', reason: null, until: null } as const;

describe('verdictOf', () => {
  it('says what was found, and in how much', () => {
    const report = reportOf([finding(), policyFinding(), finding({ severity: 'high', suppressed })]);
    expect(verdictOf(report)).toBe(
      '2 findings (1 critical, 1 medium), 1 suppressed; scanned 120 files, 1.2 MB in 0.3 s.',
    );
  });

  it('says that nothing was found', () => {
    expect(verdictOf(reportOf([]))).toBe('No findings; scanned 120 files, 1.2 MB in 0.3 s.');
  });

  it('says why findings do not fail', () => {
    expect(verdictOf(reportOf([policyFinding()]))).toMatch(/ None reaches fail-on high\.$/);
    expect(verdictOf(reportOf([finding()], { failOn: 'never' }))).toMatch(
      / Nothing fails, since fail-on is never\.$/,
    );
  });

  it('says that there was nothing to scan', () => {
    const summary = { files: 0, bytes: 0 };
    expect(verdictOf(reportOf([], { summary }))).toBe('Nothing to scan.');
    const scope = { skipped: [skipped('a.png', 'binary', true)] };
    expect(verdictOf(reportOf([], { summary, scope }))).toBe(
      'Nothing scanned: all that was in scope was skipped.',
    );
  });

  it.each([
    [[skipped('a', 'unreadable')], '1 thing that should have been scanned was not.'],
    [
      [skipped('a', 'unreadable'), skipped('b', 'unreadable')],
      '2 things that should have been scanned were not.',
    ],
    [[skipped('a', 'binary', true)], 'something that should have been scanned was not.'],
  ])('says that the scan is not whole (%#)', (missed, expected) => {
    const report = reportOf([], { scope: { skipped: missed, complete: false } });
    expect(verdictOf(report)).toMatch(new RegExp(`The scan is not whole: ${expected}$`));
  });
});

describe('passedOverOf', () => {
  it.each([
    [0, 0, ''],
    [2, 0, '2 documentation examples passed over.'],
    [1, 1, '1 documentation example and 1 placeholder passed over.'],
  ])('tells %d examples and %d placeholders', (examples, placeholders, expected) => {
    expect(passedOverOf({ examples, placeholders })).toBe(expected);
  });
});

describe('verdictBelow', () => {
  it.each([
    [reportOf([finding()]), 'Scanned 120 files, 1.2 MB in 0.3 s.'],
    [
      reportOf([policyFinding(), finding({ suppressed })]),
      'Scanned 120 files, 1.2 MB in 0.3 s; 1 suppressed. None reaches fail-on high.',
    ],
    [reportOf([], { summary: { files: 0, bytes: 0 } }), 'Nothing to scan.'],
  ])('leaves out what the heading says (%#)', (report, expected) => {
    expect(verdictBelow(report)).toBe(expected);
  });
});
