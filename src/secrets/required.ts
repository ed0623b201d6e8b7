import type { Verdict } from './overlap.js';
import type { SecretRule } from './rule.js';

/**
 * The verdicts without those of rules that require another rule's secret near, where there is none. What is required
 * counts whether or not it is reported itself, and whatever it requires in turn.
 *
 * @param rules Of the verdicts, at least those that require others.
 * @param lineAt The line of an offset.
 */
export function withoutUnmet(
  verdicts: readonly Verdict[],
  rules: readonly Pick<SecretRule, 'id' | 'requires'>[],
  lineAt: (offset: number) => number,
): readonly Verdict[] {
  const requiring = new Map(rules.map(({ id, requires = [] }) => [id, requires]));
  const required = new Set([...requiring.values()].flat().map(({ rule }) => rule));
  if (required.size === 0) return verdicts;

  const lines = new Map([...required].map((rule): [string, number[]] => [rule, []]));
  for (const verdict of verdicts) {
    if (verdict.is === 'secret') lines.get(verdict.detection.ruleId)?.push(lineAt(verdict.start));
  }
  return verdicts.filter((verdict) => {
    if (verdict.is !== 'secret') return true;
    const line = lineAt(verdict.start);
    return (requiring.get(verdict.detection.ruleId) ?? []).every(({ rule, lines: apart }) => {
      return (lines.get(rule) ?? []).some((other) => apart === null || Math.abs(other - line) <= apart);
    });
  });
}
