import type { FailOn, Severity } from './severity.js';

/** What AWS's credential report calls the root user. */
export const ROOT_USER = '<root_account>';

/** What is wrong with a key. */
export interface KeyConcern {
  readonly ruleId: string;
  readonly severity: Severity;
  /** A short sentence. */
  readonly message: string;
}

/** An access key of the account. */
export interface AuditedKey {
  /** {@link ROOT_USER} for the root user. */
  readonly user: string;
  /** Whole; `null` for the root user's, which nobody can list. */
  readonly keyId: string | null;
  readonly status: 'active' | 'inactive' | 'expired';
  /** ISO 8601; of the root user's keys when they were made or changed. */
  readonly created: string | null;
  readonly ageDays: number | null;
  /** ISO 8601; `null` where IAM knows of no use. */
  readonly lastUsed: string | null;
  readonly lastUsedService: string | null;
  readonly lastUsedRegion: string | null;
  /** Whether IAM said when it was last used, or that it was not. */
  readonly isUseKnown: boolean;
  /** The worst first. */
  readonly concerns: readonly KeyConcern[];
}

/** The rotation audit of an AWS account. Holds whole key IDs: reporters redact them unless told not to. */
export interface KeyAudit {
  readonly version: string;
  /** Twelve digits. */
  readonly account: string | null;
  /** ISO 8601: the time that ages are counted to. */
  readonly at: string;
  readonly maxKeyAgeDays: number;
  /** When AWS made the credential report, which may be four hours ago; `null` where there is none. */
  readonly reportGenerated: string | null;
  readonly users: number;
  /** The worst first, then by user. */
  readonly keys: readonly AuditedKey[];
  /** Of concerns. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What could not be read, a sentence each. */
  readonly gaps: readonly string[];
  /** Whether every key was read. */
  readonly complete: boolean;
  readonly failOn: FailOn;
  /** Whether a concern reaches `failOn`. */
  readonly failed: boolean;
  /** Sent to IAM, repeated ones among them. */
  readonly requests: number;
  readonly durationMs: number;
}

/** How an audit is printed. */
export interface AuditRendering {
  /** Whether key IDs are printed whole. */
  readonly wholeIds: boolean;
  readonly color: boolean;
  /** Only keys that something is wrong with. */
  readonly quiet: boolean;
}
