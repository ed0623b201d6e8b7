import type { RequiredRule } from '../model/custom-rule.js';
import type { Details } from '../model/finding.js';
import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { Beside } from './beside.js';

/** A rule that finds one kind of secret: data, and where the data cannot say it, one small function. */
export interface SecretRule extends RuleDescription {
  readonly kind: 'secret';
  /**
   * Literals of which each match has one within {@link reach}. One with capitals counts only where it is spelled so:
   * the prefilter takes no account of case, but `API-` is far rarer than `api-`.
   */
  readonly keywords: readonly string[];
  /**
   * Files that are a secret from end to end are known by their names, `config/master.key`, and their first byte counts
   * as a keyword. The name alone is no finding: the pattern says what such a file begins with. A rule has either.
   */
  readonly files?: readonly string[];
  /**
   * Global (`g`) pattern over a window of text, one character a byte. The group named `secret` is the
   * secret, else the whole match is. Must run in time linear in the window.
   */
  readonly pattern: RegExp;
  /**
   * Bytes from a keyword's first byte to the farther end of the longest match, look-arounds and the context
   * that `assess` reads included. The engine runs the pattern on this much text on both sides of a keyword.
   */
  readonly reach: number;
  /** Every match starts with one of the keywords, look-behinds aside: the pattern is tried there and nowhere else. */
  readonly startsAtKeyword?: true;
  /** Tells by the bytes about a keyword that it has no match; every match has a keyword of which that is not told. */
  readonly beside?: Beside;
  /** What of the secret may be shown: its fixed prefix (default: nothing), as `ghp_` of a GitHub token. */
  readonly shownPrefix?: (secret: string) => string;
  /** What is found is an identifier, no secret by itself: its first four and last three characters are shown. */
  readonly identifier?: true;
  /** People choose such secrets, so that their fingerprints must be slow to compute. */
  readonly guessable?: true;
  /** Written by the user: beats what is found by a mere name, as a form of its own does. */
  readonly isCustom?: true;
  /** Rules that must find a secret near a match of this one, or the match is none. */
  readonly requires?: readonly RequiredRule[];
  /** Whether the rule is for the file at a path; without it, for all. */
  readonly appliesTo?: (path: string) => boolean;
  /** Tells what a match is; without it each match is a finding. */
  readonly assess?: (match: SecretMatch) => Assessment;
}

/** One match of a rule's pattern in its window. */
export interface SecretMatch {
  readonly secret: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The window's text before and after the secret. */
  readonly before: string;
  readonly after: string;
  readonly context: SecretContext;
}

/** What a rule may know beside the text. */
export interface SecretContext {
  /** Milliseconds since 1970; `STARKEY_NOW` where it is set. */
  readonly now: number;
  /** The user's own AWS accounts: twelve digits to name. */
  readonly accounts: Readonly<Record<string, string>>;
}

/**
 * What a match turns out to be. `example` and `placeholder` are counted in the report; `nothing` is no
 * secret of this rule and not worth a word.
 */
export type Assessment =
  | {
      readonly is: 'secret';
      readonly severity?: Severity;
      /** Replaces the usual message, which is the rule's title and why. */
      readonly message?: string;
      readonly details?: Details;
      readonly remediation?: readonly string[];
      /** The secret as it is used, where the text has it escaped. The fingerprint is keyed to this. */
      readonly value?: string;
      /** The whole access key ID that the secret belongs to. */
      readonly awsKeyId?: string;
    }
  | { readonly is: 'example' | 'placeholder' | 'nothing' };
