import type { WrittenAt } from '../../model/custom-rule.js';
import { type RuleProblem, valuePattern } from './compile.js';
import { PatternProblem } from './pattern-problem.js';

/** An entry of the configuration that is for some values. */
interface WithValues {
  readonly values: readonly string[];
  readonly valuesAt: WrittenAt;
}

/** The entries with their patterns ready to run, and what is wrong with those that cannot. */
export function compileValues<Entry extends WithValues>(
  entries: readonly Entry[],
): { readonly compiled: readonly Entry[]; readonly problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = [];
  const compiled = entries.map((entry) => {
    const values = entry.values.flatMap((value, index) => {
      try {
        return [valuePattern(value)];
      } catch (error) {
        if (!(error instanceof PatternProblem)) throw error;
        // By number: it may be the secret that it lets pass.
        const message = `Value ${index + 1} of this allow entry ${error.message}.`;
        problems.push({ ...entry.valuesAt, message });
        return [];
      }
    });
    return { ...entry, values };
  });
  return { compiled, problems };
}
