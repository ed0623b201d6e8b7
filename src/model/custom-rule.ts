import type { Severity } from './severity.js';

/** A place in the configuration file, both from 1. */
export interface WrittenAt {
  readonly line: number;
  readonly column: number;
}

/** Another rule that must find a secret near a match, or the match is none. */
export interface RequiredRule {
  readonly rule: string;
  /** Lines apart at the most; `null` for anywhere in the file. */
  readonly lines: number | null;
}

/** A rule for secrets as the configuration has it: valid in form, its pattern not looked into yet. */
export interface CustomRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Steps, in order; empty for the usual ones. */
  readonly remediation: readonly string[];
  /** Pages, as addresses. */
  readonly references: readonly string[];
  readonly pattern: string;
  /** Literals without one of which there is no match; empty where they are to be taken from the pattern. */
  readonly keywords: readonly string[];
  /** Least Shannon entropy of a secret, in bits a character; 0 for any. */
  readonly entropy: number;
  /** Least number of characters of a secret; 0 for any. */
  readonly minLength: number;
  /** A secret that contains one of these, in any case, is none. */
  readonly stopWords: readonly string[];
  /** Patterns; a secret in which one of them matches is none. */
  readonly except: readonly string[];
  /** Globs of files that the rule is for; empty means all. */
  readonly paths: readonly string[];
  /** All of them must be near. */
  readonly requires: readonly RequiredRule[];
  /** Texts in each of which the rule must find something. */
  readonly examples: readonly string[];
  /** Texts in none of which it may. */
  readonly counterExamples: readonly string[];
  /** Where the entry and its values stand in the configuration file. */
  readonly at: WrittenAt;
  readonly patternAt: WrittenAt;
  readonly keywordsAt: WrittenAt;
  readonly exceptAt: WrittenAt;
  readonly requiresAt: WrittenAt;
}

/** A custom rule ready to run: plain data, so that it can be handed to a thread. */
export interface CompiledRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly remediation: readonly string[];
  readonly references: readonly string[];
  /** JavaScript's pattern, every repetition bounded, the secret in a group of that name if in any. */
  readonly source: string;
  readonly flags: string;
  readonly keywords: readonly string[];
  /** See `SecretRule`. */
  readonly reach: number;
  readonly entropy: number;
  readonly minLength: number;
  readonly stopWords: readonly string[];
  /** JavaScript's patterns, every repetition bounded. */
  readonly except: readonly string[];
  readonly paths: readonly string[];
  readonly requires: readonly RequiredRule[];
  /** The configuration file, whose examples are no findings of this rule. */
  readonly writtenIn: string | null;
}
