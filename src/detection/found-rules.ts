// Loaded only where something was found: what is known of every rule, and what those say of themselves that found it.
import type { CompiledRule } from '../model/custom-rule.js';
import type { Kind } from '../model/finding.js';
import type { RuleDescription } from '../model/rule.js';
import { CORE_CATALOGUE } from '../secrets/core.js';
import { customSecretRules } from '../secrets/custom/rules.js';
import { joinedCatalogue } from '../secrets/joined-catalogue.js';
import { LATER_CATALOGUE } from '../secrets/later.js';
import { RULE_NAMES } from './rule-names.js';

type KnownRule = Pick<RuleDescription, 'id' | 'kind' | 'offByDefault'>;

/** Every rule and check, those of the configuration among them. */
export function knownRules(customRules: readonly CompiledRule[]): readonly KnownRule[] {
  return customRules.length === 0 ? RULE_NAMES : [...RULE_NAMES, ...customSecretRules(customRules)];
}

/** What the rules with these ids say of themselves, in the order of all: no more of them is loaded than these. */
export async function describedRules(
  ids: ReadonlySet<string>,
  customRules: readonly CompiledRule[],
): Promise<readonly RuleDescription[]> {
  const found = RULE_NAMES.filter(({ id }) => ids.has(id));
  const kinds = new Set(found.map(({ kind }) => kind));
  const groups = new Set(found.flatMap(({ group }) => group ?? []));
  const described = [...(await Promise.all([...kinds].map((kind) => ofKind(kind, groups))))].flat();
  const known = new Map(described.map((rule) => [rule.id, rule]));
  return [
    ...found.flatMap(({ id }) => known.get(id) ?? []),
    ...customSecretRules(customRules).filter(({ id }) => ids.has(id)),
  ];
}

async function ofKind(kind: Kind, groups: ReadonlySet<string>): Promise<readonly RuleDescription[]> {
  switch (kind) {
    case 'secret': {
      const loaded = await Promise.all([...groups].map(LATER_CATALOGUE.load));
      const further = joinedCatalogue(new Map(loaded.flatMap((parts) => [...parts])));
      return [CORE_CATALOGUE, further].flatMap(({ rules, combinations }) => [...rules, ...combinations]);
    }
    case 'policy':
      return (await import('../policies/catalogue.js')).POLICY_DESCRIPTIONS;
    case 'practice':
      return (await import('../practices/catalogue.js')).PRACTICE_DESCRIPTIONS;
  }
}
