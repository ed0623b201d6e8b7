import type { CompiledRule, CustomRule } from '../../model/custom-rule.js';
import type { Detector } from '../../model/detector.js';
import { createSecretDetector } from '../find.js';
import type { SecretContext } from '../rule.js';
import { customSecretRules } from './rules.js';

/** What came of a rule's examples. */
export interface RuleTrial {
  readonly rule: CustomRule;
  /** Which example is not found, which counter-example is: by number, since it may be a secret. */
  readonly failures: readonly string[];
}

/**
 * Tries each rule, alone and whatever its paths, on its own examples.
 *
 * @param compiled The same rules, in the same order.
 * @param count How many findings a detector has in a text.
 */
export function tryRules(
  rules: readonly CustomRule[],
  compiled: readonly CompiledRule[],
  context: SecretContext,
  count: (detector: Detector, text: string) => number,
): readonly RuleTrial[] {
  return rules.map((rule, index) => {
    const alone = compiled.slice(index, index + 1).map((each) => ({ ...each, paths: [] }));
    const detector = createSecretDetector(context, { rules: customSecretRules(alone), combinations: [] });
    const missed = rule.examples.flatMap((text, place) => {
      return count(detector, text) > 0 ? [] : [`example ${place + 1} is not found`];
    });
    const wrong = rule.counterExamples.flatMap((text, place) => {
      return count(detector, text) > 0 ? [`counter-example ${place + 1} is found`] : [];
    });
    return { rule, failures: [...missed, ...wrong] };
  });
}
