import type { CustomRule, WrittenAt } from '../model/custom-rule.js';
import type { PolicyProfile } from '../model/policy-profile.js';
import type { FailOn, Severity } from '../model/severity.js';

export const FORMATS = [
  'text',
  'json',
  'sarif',
  'markdown',
  'github',
  'html',
  'junit',
  'csv',
  'gitlab',
] as const;

export type Format = (typeof FORMATS)[number];

/** What an inline allow comment does: excuse; excuse only if the base has it too, and be listed; nothing. */
export const INLINE_ALLOW = ['honour', 'report', 'deny'] as const;

export type InlineAllow = (typeof INLINE_ALLOW)[number];

/** Other scanners whose markers in comments may count. */
export const COMPATIBILITY = [
  'gitleaks',
  'betterleaks',
  'trufflehog',
  'detect-secrets',
  'secretlint',
  'kingfisher',
] as const;

export type Compatibility = (typeof COMPATIBILITY)[number];

/** Where the text to scan comes from. `paths` are files, folders and globs, relative to the current folder. */
export type Source =
  | { readonly kind: 'worktree'; readonly paths: readonly string[] }
  /** What the commits of `since..HEAD` add; under these paths alone where there are any. */
  | {
      readonly kind: 'change';
      readonly since: string;
      readonly paths: readonly string[];
      /** Whether the base is searched for what the change holds. */
      readonly searchesBase: boolean;
    }
  /** What the change adds that the event of a job is about; under these paths alone. */
  | { readonly kind: 'event'; readonly paths: readonly string[] }
  /** The files of one commit, as git has them; under these paths alone where there are any. */
  | { readonly kind: 'tree'; readonly revision: string; readonly paths: readonly string[] }
  /** Everything that any ref reaches; under these paths alone where there are any. */
  | { readonly kind: 'history'; readonly paths: readonly string[] }
  /** What the next commit would add. */
  | { readonly kind: 'staged' }
  /** Standard input, judged by this name of a file, relative to the current folder, where one is given. */
  | { readonly kind: 'stdin'; readonly name: string | null };

/** What is asked of IAM about the keys that are found. */
export interface IamOptions {
  /** Whether it is asked at all. */
  readonly check: boolean;
  /** Whether leaked keys that are active are set to inactive. */
  readonly deactivate: boolean;
  /** Says what deactivation would do in place of doing it. */
  readonly dryRun: boolean;
  /** Users whose keys stay active. */
  readonly keepUsers: readonly string[];
  /** For all questions together. */
  readonly timeoutMs: number;
}

/** A severity for a rule, or `off`. */
export type RuleLevel = Severity | 'off';

/** Rule levels that hold under some paths only. */
export interface Override {
  readonly paths: readonly string[];
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** Paths, or values of secrets, whose findings are allowed. `line` is the entry's in the configuration file. */
export interface AllowedPath {
  /** Empty means all. */
  readonly paths: readonly string[];
  /** Patterns, JavaScript's and bounded once settings are read; a secret must match one. Empty means all. */
  readonly values: readonly string[];
  readonly valuesAt: WrittenAt;
  /** Rule ids; empty means all. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until: string | null;
  readonly line: number;
}

/** A single finding that is excused by its fingerprint. */
export interface IgnoreEntry {
  readonly fingerprint: string;
  readonly reason: string;
  readonly until: string | null;
  readonly line: number;
}

/** What the configuration file says of rules and excuses, validated. */
export interface Configuration {
  /** Where it was read, for messages; `null` when there is none. */
  readonly file: string | null;
  /** The user's own AWS accounts: twelve digits to name. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly overrides: readonly Override[];
  /** Whether what is no leak among tests and examples counts less there; see `judge/lowering.ts`. */
  readonly pathsLowerSeverity: boolean;
  /** Rules of the user's own, as they are written. */
  readonly customRules: readonly CustomRule[];
  /** The scanners whose markers count. */
  readonly compatibility: readonly Compatibility[];
  /** How strictly policies are judged. */
  readonly profile: PolicyProfile;
  readonly allow: readonly AllowedPath[];
  readonly ignore: readonly IgnoreEntry[];
}

/** The whole configuration file: beside {@link Configuration} the settings that flags and inputs override. */
export interface ConfigurationFile extends Configuration {
  readonly failOn: FailOn | null;
  /** Globs relative to the root. */
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maxFileSize: number | null;
  /** Whether files in archives are scanned. */
  readonly archives: boolean | null;
  readonly inlineAllow: InlineAllow | null;
  /** Relative to the root. */
  readonly baseline: string | null;
  readonly baselineAt: WrittenAt | null;
}

/** What holds where there is no configuration file. */
export const NO_CONFIGURATION: ConfigurationFile = {
  file: null,
  accounts: {},
  rules: {},
  overrides: [],
  pathsLowerSeverity: true,
  customRules: [],
  compatibility: [],
  profile: 'standard',
  allow: [],
  ignore: [],
  failOn: null,
  exclude: [],
  maxFileSize: null,
  archives: null,
  inlineAllow: null,
  baseline: null,
  baselineAt: null,
};

/** Everything a run needs to know, from flags or action inputs over the configuration file. Frozen. */
export interface Options {
  readonly source: Source;
  /** Globs relative to the root. */
  readonly exclude: readonly string[];
  readonly failOn: FailOn;
  /** Bytes; larger files are skipped and named. */
  readonly maxFileSize: number;
  /** Whether files in archives are scanned; in a history none are. */
  readonly archives: boolean;
  readonly secrets: boolean;
  readonly policies: boolean;
  /** Only these rules; empty means all. */
  readonly onlyRules: readonly string[];
  readonly baseline: string | null;
  /**
   * Where the configuration names `baseline`, which is relative to the root then; `null` for an argument, relative to
   * the current folder.
   */
  readonly baselineAt: WrittenAt | null;
  /** Relative to the current folder. */
  readonly writeBaseline: string | null;
  readonly inlineAllow: InlineAllow;
  readonly iam: IamOptions;
  readonly configuration: Configuration;
  /** Milliseconds since 1970 that judgements take for now: `STARKEY_NOW` where it is set. */
  readonly now: number;
}

export const DEFAULTS = {
  failOn: 'high',
  maxFileSize: 10_000_000,
  configFile: '.github/starkey.yml',
  iamTimeoutSeconds: 60,
  maxKeyAgeDays: 90,
} as const satisfies {
  failOn: FailOn;
  maxFileSize: number;
  configFile: string;
  iamTimeoutSeconds: number;
  maxKeyAgeDays: number;
};

/** Nothing is asked of IAM unless somebody wants it. */
export const NO_IAM: IamOptions = {
  check: false,
  deactivate: false,
  dryRun: false,
  keepUsers: [],
  timeoutMs: DEFAULTS.iamTimeoutSeconds * 1000,
};
