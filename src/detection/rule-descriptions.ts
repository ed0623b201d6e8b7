// Loaded only where rules are named: hundreds of them take longer to start than a scan that finds nothing.
import type { CompiledRule } from '../model/custom-rule.js';
import type { RuleDescription } from '../model/rule.js';
import { POLICY_DESCRIPTIONS } from '../policies/catalogue.js';
import { PRACTICE_DESCRIPTIONS } from '../practices/catalogue.js';
import { SECRET_DESCRIPTIONS } from '../secrets/catalogue.js';
import { customSecretRules } from '../secrets/custom/rules.js';

/** Every rule and check. */
export const DESCRIPTIONS: readonly RuleDescription[] = [
  ...SECRET_DESCRIPTIONS,
  ...POLICY_DESCRIPTIONS,
  ...PRACTICE_DESCRIPTIONS,
];

/** Every rule and check, those of the configuration among them. */
export function descriptionsWith(customRules: readonly CompiledRule[]): readonly RuleDescription[] {
  return customRules.length === 0 ? DESCRIPTIONS : [...DESCRIPTIONS, ...customSecretRules(customRules)];
}
