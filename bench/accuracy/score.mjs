import { isOwnRule } from './samples.mjs';

/**
 * Counts of one group of samples. A finding of any rule counts on a positive, since catalogues cut the same secret
 * differently; on a negative only one of the negative's own provider, since its text may hold other secrets.
 *
 * @typedef {object} Score
 * @property {number} positives
 * @property {number} found Positives with a finding.
 * @property {number} negatives
 * @property {number} alarms Negatives with a finding of their own provider.
 * @property {number} anyAlarms Negatives with a finding of any rule.
 */

/**
 * @param {readonly import('./samples.mjs').Sample[]} samples
 * @param {readonly (readonly string[])[]} rules The rules that found something in each sample.
 * @returns {Score}
 */
export function scoreOf(samples, rules) {
  const score = { positives: 0, found: 0, negatives: 0, alarms: 0, anyAlarms: 0 };
  samples.forEach(({ rule, expect }, index) => {
    const met = rules[index] ?? [];
    if (expect) {
      score.positives++;
      if (met.length > 0) score.found++;
      return;
    }
    score.negatives++;
    if (met.length > 0) score.anyAlarms++;
    if (met.some((each) => isOwnRule(each, rule))) score.alarms++;
  });
  return score;
}

/** Precision, recall and F1; `null` where there is nothing to divide by. */
export function ratiosOf({ positives, found, alarms }) {
  const precision = found + alarms === 0 ? null : found / (found + alarms);
  const recall = positives === 0 ? null : found / positives;
  const f1 = precision === null || recall === null ? null : harmonicMean(precision, recall);
  return { precision, recall, f1 };
}

function harmonicMean(left, right) {
  return left + right === 0 ? 0 : (2 * left * right) / (left + right);
}

/** The groups by a key, sorted by it: their samples and the rules that met them. */
export function groupedBy(samples, rules, keyOf) {
  const groups = new Map();
  samples.forEach((sample, index) => {
    const key = keyOf(sample);
    const group = groups.get(key) ?? { samples: [], rules: [] };
    group.samples.push(sample);
    group.rules.push(rules[index] ?? []);
    groups.set(key, group);
  });
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}
