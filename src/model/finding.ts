import type { ChangeStatus } from './change-status.js';
import type { Severity } from './severity.js';

/** What a rule looks for: a leaked secret, an over-broad policy, a practice that leads to either. */
export const KINDS = ['secret', 'policy', 'practice'] as const;

export type Kind = (typeof KINDS)[number];

/** A place in a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Location {
  /** Relative to the repository's top, forward slashes; secrets in it are redacted. */
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Half-open range of byte offsets in a {@link SourceText}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Facts for machines. Never holds a raw secret. */
export type Details = { readonly [name: string]: DetailValue };
export type DetailValue = string | number | boolean | null | readonly DetailValue[] | Details;

/**
 * What a rule or check yields for one file, before it is judged. The only type that holds a raw secret:
 * it goes from `secrets` and `policies` through `find` to `judge` and no further.
 */
export interface Detection extends Span {
  readonly ruleId: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** One sentence or two for people: what it is and why it matters. No raw secret. */
  readonly message: string;
  /** Redacted form of a secret, or the offending element of a policy. */
  readonly redacted: string;
  readonly details: Details;
  /** What to do, a step each, in order. */
  readonly remediation: readonly string[];
  /**
   * What the fingerprint is keyed to beside the rule: the raw secret or secrets; for a policy the
   * normalised statement and the document's address. Never commit, line or, for secrets, path.
   */
  readonly identity: readonly string[];
  /** Whether the secret could be guessed from a plain hash (passwords), so that hashing must be slow. */
  readonly guessable: boolean;
  /** Every stretch of the file that no output may show. */
  readonly masks: readonly Span[];
  /** The whole access key ID that a secret of AWS's belongs to, to ask IAM about it. Never the secret. */
  readonly awsKeyId?: string;
}

/** Why a finding does not count. */
export interface Suppression {
  readonly by: 'inline' | 'ignore' | 'baseline' | 'path';
  readonly reason: string | null;
  /** ISO date (YYYY-MM-DD) of the last day on which it holds. */
  readonly until: string | null;
}

export interface CommitReference {
  readonly id: string;
  /** ISO 8601 with offset, as git's `%aI`. */
  readonly authorDate: string;
  readonly author: string;
}

/** A judged result, safe to show: nothing in it is a raw secret. */
export interface Finding extends Location {
  readonly ruleId: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly message: string;
  /** The commit that holds it where the newest tree does not. */
  readonly commit: CommitReference | null;
  /** Keyed hash, hexadecimal; see `fingerprint.ts`. */
  readonly fingerprint: string;
  readonly redacted: string;
  readonly details: Details;
  readonly remediation: readonly string[];
  /** The archive that holds the file; left out where none does. `path` is then no file that could be opened. */
  readonly archive?: string;
  readonly suppressed: Suppression | null;
  /** What it is to the change that is scanned; left out where no change is. */
  readonly status?: ChangeStatus;
  /** The first line of the place, redacted and clipped, for people; `null` where it is no line of text. */
  readonly excerpt: Excerpt | null;
}

/** A redacted source line. */
export interface Excerpt {
  readonly text: string;
  /** UTF-16 code units before the finding in `text`, and of the finding itself. */
  readonly highlightStart: number;
  readonly highlightLength: number;
}
