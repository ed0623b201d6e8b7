import type { Configuration, Options, RuleLevel } from '../inputs/options.js';
import type { Detection, Kind } from '../model/finding.js';
import { matcher } from '../model/glob.js';
import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';

/** What the options make of rules. */
export interface RulesInForce {
  /** Whether some rules were left out by `--rule`, `--no-secrets` or `--no-policies`. */
  readonly areNarrowed: boolean;
  /** Whether the options leave findings of a rule in; `kind` is needed where the rule is not known. */
  includes(ruleId: string, kind: Kind | null): boolean;
  /** The severity of findings under a path; `null` where they do not count at all. */
  under(path: string): (detection: Detection) => Severity | null;
}

export function createRulesInForce(options: Options, rules: readonly RuleDescription[]): RulesInForce {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const only = new Set(options.onlyRules);
  const overrides = options.configuration.overrides.map((override) => {
    return { ...override, matches: matcher(override.paths) };
  });

  function includes(ruleId: string, kind: Kind | null): boolean {
    const isNamed = only.size === 0 || only.has(ruleId);
    return isNamed && isKindWanted(known.get(ruleId)?.kind ?? kind, options);
  }

  return {
    areNarrowed: only.size > 0 || !options.secrets || !options.policies,
    includes,
    under(path) {
      const levels = [options.configuration, ...overrides.filter(({ matches }) => matches(path))];
      return ({ ruleId, kind, severity }) => {
        if (!includes(ruleId, kind)) return null;
        const level = lastLevel(ruleId, levels);
        if (level !== null) return level === 'off' ? null : level;
        const isOff = known.get(ruleId)?.offByDefault === true && !only.has(ruleId);
        return isOff ? null : severity;
      };
    },
  };
}

function isKindWanted(kind: Kind | null, { secrets, policies }: Options): boolean {
  switch (kind) {
    case 'secret':
      return secrets;
    case 'policy':
    case 'practice':
      return policies;
    case null:
      return secrets && policies;
  }
}

function lastLevel(ruleId: string, levels: readonly Pick<Configuration, 'rules'>[]): RuleLevel | null {
  const last = levels.findLast(({ rules }) => Object.hasOwn(rules, ruleId));
  return last?.rules[ruleId] ?? null;
}
