import type { Kind } from './finding.js';
import type { Severity } from './severity.js';

/**
 * Where the form of a secret is known from, the best of them: the provider (or the standard) states it in
 * documentation, SDK or source; the provider publishes tokens that show it; several of its customers left tokens in
 * public repositories that show it; or only other scanners' catalogues hold it.
 */
export type FormSource = 'documentation' | 'examples' | 'leaks' | 'scanners';

/** What every rule and check says of itself: the source of `starkey rules`, SARIF help and the README. */
export interface RuleDescription {
  /** Stable kebab-case name: `<provider>-<token>` or `iam-<what>`. */
  readonly id: string;
  readonly kind: Kind;
  /** The usual severity; a finding's own may differ with what is known of it. */
  readonly severity: Severity;
  /** A noun phrase: what is found. */
  readonly title: string;
  /** Why it matters: what it opens or allows. */
  readonly why: string;
  /** What to do, a step each, in order. */
  readonly remediation: readonly string[];
  /** Pages of the provider. */
  readonly references: readonly string[];
  /** Literals of the prefilter, ASCII of at least four bytes: without one there is no match, `files` aside. */
  readonly keywords: readonly string[];
  /**
   * Names of files at whose beginning it looks, though no keyword stands there, as globs of the end of a path:
   * `*` stands for any characters of one name, and the last four are literal. Such a rule has no keywords.
   */
  readonly files?: readonly string[];
  /**
   * Lines that it finds. Those of a policy are members of an allowing statement, without its effect, so that no scanner
   * takes them for one.
   */
  readonly example?: string;
  /** Of a secret that has a form of its own: length, alphabet, prefix. */
  readonly formFrom?: FormSource;
  /** Left out unless the configuration gives it a severity. */
  readonly offByDefault?: true;
}

/** What the page of a rule says of it. */
export interface RuleDocument extends RuleDescription {
  /** What reports show of what it finds, as `ghp_…`; empty where that is nothing but `…`. */
  readonly shownAs: readonly string[];
  /** The pattern of a secret; `null` where there is none, or another kind of rule. */
  readonly pattern: string | null;
}
