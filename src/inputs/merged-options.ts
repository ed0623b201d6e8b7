import { ConfigurationError } from '../model/errors.js';
import type { Choices } from './choices.js';
import { type ConfigurationFile, DEFAULTS, type InlineAllow, type Options, type Source } from './options.js';
import { didYouMean, shown } from './wording.js';

/** What options are made of, by what wins: choices, then the configuration, then defaults. */
export interface OptionParts {
  readonly source: Source;
  readonly choices: Choices;
  /** `NO_CONFIGURATION` where there is no file. */
  readonly configuration: ConfigurationFile;
  /** What allow comments do where nobody says: `honour` on the command line, `report` in the action. */
  readonly inlineAllow: InlineAllow;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Ids of every rule. */
  readonly knownRules: readonly string[];
}

/**
 * The options of a run, frozen.
 *
 * @throws ConfigurationError naming each chosen rule that does not exist.
 */
export function mergeOptions(parts: OptionParts): Options {
  const { choices, configuration, knownRules } = parts;
  refuseUnknown(choices.onlyRules, knownRules);
  const { failOn, exclude, maxFileSize, archives, inlineAllow, baseline, baselineAt, ...rest } =
    configuration;
  return deepFreeze({
    source: parts.source,
    exclude: [...exclude, ...choices.exclude],
    failOn: choices.failOn ?? failOn ?? DEFAULTS.failOn,
    maxFileSize: choices.maxFileSize ?? maxFileSize ?? DEFAULTS.maxFileSize,
    archives: choices.archives ?? archives ?? true,
    secrets: choices.secrets,
    policies: choices.policies,
    onlyRules: choices.onlyRules,
    baseline: choices.baseline ?? baseline,
    baselineAt: choices.baseline === null ? baselineAt : null,
    writeBaseline: choices.writeBaseline,
    inlineAllow: choices.inlineAllow ?? inlineAllow ?? parts.inlineAllow,
    iam: choices.iam,
    configuration: rest,
    now: parts.now,
  });
}

function refuseUnknown(rules: readonly string[], knownRules: readonly string[]): void {
  const unknown = rules.filter((rule) => !knownRules.includes(rule));
  if (unknown.length === 0) return;
  const list = ' `starkey rules` lists them.';
  throw new ConfigurationError(
    unknown.map((rule) => `There is no rule ${shown(rule)}.${didYouMean(rule, knownRules) || list}`),
  );
}

/** Freezes plain data and all below it; what is frozen already is left alone. */
function deepFreeze<Value extends object>(value: Value): Value {
  for (const below of Object.values(value)) {
    if (typeof below === 'object' && below !== null && !Object.isFrozen(below)) deepFreeze(below);
  }
  return Object.freeze(value);
}
