// Loads all rules: for what speaks of every one of them, not for a scan. See `later.ts`.
import type { RuleDescription } from '../model/rule.js';
import { CORE_CATALOGUE, type SecretCatalogue } from './core.js';
import { PROVIDER_GROUPS } from './groups/index.js';
import { joinedCatalogue } from './joined-catalogue.js';
import { LATER_CATALOGUE } from './later.js';

const groups = await Promise.all(
  Object.keys(PROVIDER_GROUPS).map(async (name) => [name, await LATER_CATALOGUE.load(name)] as const),
);

/** The rules that are loaded only where one of their keywords is met, by the name of what is loaded at once. */
export const FURTHER_GROUPS: ReadonlyMap<string, SecretCatalogue> = new Map(
  groups.map(([name, parts]) => [name, joinedCatalogue(parts)]),
);

/** All of them. */
export const FURTHER_CATALOGUE = joinedCatalogue(new Map(groups.flatMap(([, parts]) => [...parts])));

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
