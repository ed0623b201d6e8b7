import type { RuleDescription } from '../model/rule.js';
import { CORE_CATALOGUE, type SecretCatalogue } from './core.js';
import { PROVIDERS } from './providers/index.js';

const core = new Set(CORE_CATALOGUE.rules);

/** The rules that are loaded only where one of their keywords is met, see `later.ts`. */
export const FURTHER_CATALOGUE: SecretCatalogue = {
  rules: PROVIDERS.flatMap((provider) => provider.RULES).filter((rule) => !core.has(rule)),
  combinations: PROVIDERS.flatMap((provider) => provider.COMBINATIONS ?? []),
};

/** Every rule for secrets, and every credential of several parts. */
export const CATALOGUE: SecretCatalogue = {
  rules: [...CORE_CATALOGUE.rules, ...FURTHER_CATALOGUE.rules],
  combinations: [...CORE_CATALOGUE.combinations, ...FURTHER_CATALOGUE.combinations],
};

export const SECRET_RULES = CATALOGUE.rules;

/** What `starkey rules` and the reports say of them. */
export const SECRET_DESCRIPTIONS: readonly RuleDescription[] = [
  ...CATALOGUE.rules,
  ...CATALOGUE.combinations,
];
