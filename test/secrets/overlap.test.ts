import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../src/model/finding.js';
import { SEVERITIES, type Severity } from '../../src/model/severity.js';
import { type Verdict, withoutOverlaps } from '../../src/secrets/overlap.js';

function secret(start: number, end: number, severity: Severity = 'high', specific = true): Verdict {
  const detection: Detection = {
    ruleId: 'test',
    kind: 'secret',
    severity,
    message: '',
    redacted: '…',
    details: {},
    remediation: [],
    identity: [],
    guessable: !specific,
    start,
    end,
    masks: [{ start, end }],
  };
  return { start, end, specific, is: 'secret', detection };
}

const placeholder = (start: number, end: number, specific = true): Verdict => ({
  start,
  end,
  specific,
  is: 'placeholder',
});

const spans = (verdicts: readonly Verdict[]) => verdicts.map(({ start, end, is }) => `${start}-${end} ${is}`);

describe('withoutOverlaps', () => {
  it.each([
    ['keeps what does not overlap', [secret(5, 9), secret(0, 5)], ['0-5 secret', '5-9 secret']],
    ['keeps one of two at the same place', [secret(0, 5), secret(0, 5)], ['0-5 secret']],
    ['prefers the longer', [secret(2, 5, 'critical'), secret(0, 9, 'low')], ['0-9 secret']],
    ['prefers a form to a name', [secret(0, 9, 'medium', false), secret(2, 5, 'low')], ['2-5 secret']],
    ['prefers a secret to an example', [placeholder(0, 9), secret(2, 5)], ['2-5 secret']],
    [
      'lets a form’s example silence a name',
      [secret(0, 9, 'medium', false), placeholder(1, 9)],
      ['1-9 placeholder'],
    ],
    [
      'counts a placeholder of two rules once',
      [placeholder(0, 9), placeholder(1, 9, false)],
      ['0-9 placeholder'],
    ],
    [
      'keeps both ends of a chain whose middle loses',
      [secret(0, 10), secret(8, 14), secret(12, 20)],
      ['0-10 secret', '12-20 secret'],
    ],
  ])('%s', (_, verdicts, expected) => {
    expect(spans(withoutOverlaps(verdicts))).toEqual(expected);
  });

  it('prefers the worse of two of the same length', () => {
    const [winner] = withoutOverlaps([secret(0, 5, 'low'), secret(0, 5, 'critical')]);
    expect(winner?.is === 'secret' && winner.detection.severity).toBe('critical');
  });

  it('hides what the beaten would have hidden', () => {
    const [winner] = withoutOverlaps([secret(0, 10), secret(8, 12)]);
    expect(winner?.is === 'secret' && winner.detection.masks).toEqual([
      { start: 0, end: 10 },
      { start: 8, end: 12 },
    ]);
  });

  it('leaves disjoint verdicts, and none is lost without one that beats it there', () => {
    const verdicts = fc.array(
      fc
        .tuple(fc.nat(200), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...SEVERITIES), fc.boolean())
        .map(([start, length, severity, specific]) => secret(start, start + length, severity, specific)),
    );
    fc.assert(
      fc.property(verdicts, (given) => {
        const kept = withoutOverlaps(given);
        for (const [index, { start }] of kept.entries()) {
          expect(start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0);
        }
        for (const each of given) {
          expect(kept.some((other) => other.start < each.end && each.start < other.end)).toBe(true);
        }
      }),
    );
  });
});
