import type { Carried } from './carried.js';
import { readCheckov } from './checkov.js';
import { readGitAllowed } from './git-allowed.js';
import { readGitGuardian } from './git-guardian.js';
import { readGitleaksConfiguration } from './gitleaks-configuration.js';
import { readGitleaksIgnore, readSecretsBaseline } from './known-places.js';
import type { PatternReaders } from './pattern-readers.js';
import { readSecretlint, readSecretlintIgnore, secretlintScript } from './secretlint.js';
import { readTalisman } from './talisman.js';
import { readExcludedPaths, readTrufflehog } from './trufflehog.js';

/** What the readers of all files need of Starkey and of the repository. */
export interface Surroundings {
  /** Ids of Starkey's own rules. */
  readonly knownRules: readonly string[];
  readonly patterns: PatternReaders;
  /** The text of another file of the repository; `null` where there is none. */
  readonly readOther: (path: string) => string | null;
  /** Starkey's rules for what a rule of secretlint's finds. */
  readonly rulesOfSecretlint: (name: string) => readonly string[];
}

/** Reads one file of another scanner's. */
export type Reader = (text: string, file: string, surroundings: Surroundings) => Carried;

/** The scanners whose markers count where a file of theirs is there. */
type MarkedTool = 'gitleaks' | 'betterleaks' | 'trufflehog' | 'detect-secrets' | 'secretlint';

export interface Source {
  /** Whose markers count then; `null` for a scanner that has none which Starkey knows. */
  readonly tool: MarkedTool | null;
  readonly read: Reader;
}

const gitleaks: Reader = (text, file, surroundings) => readGitleaksConfiguration(text, file, surroundings);

const secretlint: Reader = (text, file, { knownRules, patterns, rulesOfSecretlint }) => {
  return readSecretlint(text, file, { knownRules, patterns, rulesOf: rulesOfSecretlint });
};

const trufflehog: Reader = (text, file, { knownRules, patterns }) => {
  return readTrufflehog(text, file, knownRules, patterns);
};

const excludedPaths: Reader = (text, file, { patterns }) => readExcludedPaths(text, file, patterns);
const guardian: Reader = (text, file) => readGitGuardian(text, file);
const checkov: Reader = (text, file, { patterns }) => readCheckov(text, file, patterns);

/** Files of other scanners, at the top of a repository, in the order in which they are read. */
export const SOURCES: Readonly<Record<string, Source>> = {
  '.gitleaks.toml': { tool: 'gitleaks', read: gitleaks },
  'gitleaks.toml': { tool: 'gitleaks', read: gitleaks },
  '.github/.gitleaks.toml': { tool: 'gitleaks', read: gitleaks },
  '.gitleaksignore': { tool: 'gitleaks', read: readGitleaksIgnore },
  '.betterleaks.toml': { tool: 'betterleaks', read: gitleaks },
  '.betterleaksignore': { tool: 'betterleaks', read: readGitleaksIgnore },
  '.secrets.baseline': { tool: 'detect-secrets', read: readSecretsBaseline },
  '.secretlintrc': { tool: 'secretlint', read: secretlint },
  '.secretlintrc.json': { tool: 'secretlint', read: secretlint },
  '.secretlintrc.yml': { tool: 'secretlint', read: secretlint },
  '.secretlintrc.yaml': { tool: 'secretlint', read: secretlint },
  '.secretlintrc.js': { tool: 'secretlint', read: secretlintScript },
  '.secretlintrc.cjs': { tool: 'secretlint', read: secretlintScript },
  '.secretlintrc.mjs': { tool: 'secretlint', read: secretlintScript },
  '.secretlintignore': { tool: 'secretlint', read: readSecretlintIgnore },
  '.trufflehog.yml': { tool: 'trufflehog', read: trufflehog },
  '.trufflehog.yaml': { tool: 'trufflehog', read: trufflehog },
  'trufflehog.yml': { tool: 'trufflehog', read: trufflehog },
  'trufflehog.yaml': { tool: 'trufflehog', read: trufflehog },
  '.trufflehogignore': { tool: 'trufflehog', read: excludedPaths },
  '.trufflehog-exclude.txt': { tool: 'trufflehog', read: excludedPaths },
  '.gitguardian.yaml': { tool: null, read: guardian },
  '.gitguardian.yml': { tool: null, read: guardian },
  '.gitallowed': { tool: null, read: (text, file, { patterns }) => readGitAllowed(text, file, patterns) },
  '.talismanrc': {
    tool: null,
    read: (text, file, { knownRules, patterns }) => readTalisman(text, file, knownRules, patterns),
  },
  '.checkov.yml': { tool: null, read: checkov },
  '.checkov.yaml': { tool: null, read: checkov },
};
