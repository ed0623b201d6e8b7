import type { Configuration, Options, RuleLevel } from '../inputs/options.js';
import type { Detection, Kind } from '../model/finding.js';
import { matcher } from '../model/glob.js';
import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import { type Lowering, loweringOf } from './lowering.js';
import { standingOf } from './standing.js';

/** What a finding counts for. */
export interface Level {
  readonly severity: Severity;
  /** Whether the user has given the rule this severity, so that no fact moves it. */
  readonly isGiven: boolean;
  /** What the finding's place has made of its severity; `null` where nothing. */
  readonly lowering: Lowering | null;
}

/** What the options make of rules. */
export interface RulesInForce {
  /** Whether some rules were left out by `--rule`, `--no-secrets` or `--no-policies`. */
  readonly areNarrowed: boolean;
  /** Whether the options leave findings of a rule in; `kind` is needed where the rule is not known. */
  includes(ruleId: string, kind: Kind | null): boolean;
  /** The level of findings under a path; `null` where they do not count at all. */
  under(path: string): (detection: Detection) => Level | null;
}

export function createRulesInForce(
  options: Options,
  rules: readonly Pick<RuleDescription, 'id' | 'kind' | 'offByDefault'>[],
): RulesInForce {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const only = new Set(options.onlyRules);
  const custom = new Set(options.configuration.customRules.map(({ id }) => id));
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
      const standing = options.configuration.pathsLowerSeverity ? standingOf(path) : null;
      return (detection) => {
        const { ruleId, kind } = detection;
        if (!includes(ruleId, kind)) return null;
        const level = lastLevel(ruleId, levels);
        if (level !== null) return level === 'off' ? null : given(level);
        const isOff = known.get(ruleId)?.offByDefault === true && !only.has(ruleId);
        if (isOff) return null;
        if (custom.has(ruleId)) return given(detection.severity);
        const lowering = loweringOf(detection, standing);
        return { severity: lowering?.severity ?? detection.severity, isGiven: false, lowering };
      };
    },
  };
}

function given(severity: Severity): Level {
  return { severity, isGiven: true, lowering: null };
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
