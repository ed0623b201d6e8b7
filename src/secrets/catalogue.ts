import type { RuleDescription } from '../model/rule.js';
import { AWS_COMBINATIONS, AWS_RULES } from './aws/index.js';
import type { Combination } from './combination.js';
import { PROVIDERS } from './providers/index.js';
import type { SecretRule } from './rule.js';

/** Every rule for secrets. */
export const SECRET_RULES: readonly SecretRule[] = [
  ...AWS_RULES,
  ...PROVIDERS.flatMap((provider) => provider.RULES),
];

/** Every credential of several parts. */
export const SECRET_COMBINATIONS: readonly Combination[] = [
  ...AWS_COMBINATIONS,
  ...PROVIDERS.flatMap((provider) => provider.COMBINATIONS ?? []),
];

/** What `starkey rules` and the reports say of them. */
export const SECRET_DESCRIPTIONS: readonly RuleDescription[] = [...SECRET_RULES, ...SECRET_COMBINATIONS];
