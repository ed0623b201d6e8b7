import type { CompiledRule, CustomRule } from '../../model/custom-rule.js';
import type { Detector } from '../../model/detector.js';
import { createSecretDetector } from '../find.js';
import type { SecretContext, SecretRule } from '../rule.js';
import { customSecretRules } from './rules.js';

/** What came of a rule's examples. */
export interface RuleTrial {
  readonly rule: CustomRule;
  /** Which example is not found, which counter-example is: by number, since it may be a secret. */
  readonly failures: readonly string[];
}

/**
 * Tries each rule, whatever its paths and beside those that it requires alone, on its own examples.
 *
 * @param compiled The same rules, in the same order.
 * @param builtIn The rules of the catalogue.
 * @param count How many findings of a rule a detector has in a text.
 */
export function tryRules(
  rules: readonly CustomRule[],
  compiled: readonly CompiledRule[],
  builtIn: readonly SecretRule[],
  context: SecretContext,
  count: (detector: Detector, text: string, ruleId: string) => number,
): readonly RuleTrial[] {
  const own = customSecretRules(compiled.map((each) => ({ ...each, paths: [] })));
  return rules.map((rule) => {
    const wanted = [rule.id, ...rule.requires.map((required) => required.rule)];
    const tried = [...own, ...builtIn].filter(({ id }) => wanted.includes(id));
    const detector = createSecretDetector(context, { rules: tried, combinations: [] });
    const missed = rule.examples.flatMap((text, place) => {
      return count(detector, text, rule.id) > 0 ? [] : [`example ${place + 1} is not found`];
    });
    const wrong = rule.counterExamples.flatMap((text, place) => {
      return count(detector, text, rule.id) > 0 ? [`counter-example ${place + 1} is found`] : [];
    });
    return { rule, failures: [...missed, ...wrong] };
  });
}
