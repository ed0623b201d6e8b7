import type { CustomRule } from '../../model/custom-rule.js';
import type { RuleProblem } from './compile.js';

/**
 * What is wrong with the rules that custom rules require.
 *
 * @param secretRules Ids of the rules that find a secret of their own; rules of the configuration do so, too.
 */
export function requirementProblems(
  rules: readonly CustomRule[],
  secretRules: readonly string[],
): readonly RuleProblem[] {
  const known = new Set([...secretRules, ...rules.map(({ id }) => id)]);
  return rules.flatMap(({ id, requires, requiresAt }) => {
    return requires.flatMap(({ rule }) => {
      if (rule === id) return [{ ...requiresAt, message: `The rule '${id}' requires itself. Name another.` }];
      if (known.has(rule)) return [];
      const message = `The rule '${id}' requires '${rule}', which finds no secret by itself. Name a rule for one secret.`;
      return [{ ...requiresAt, message }];
    });
  });
}
