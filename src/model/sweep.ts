import type { CommitReference, Finding, Location, Suppression } from './finding.js';
import type { Conclusion, Counts } from './report.js';
import type { FailOn } from './severity.js';

export const VISIBILITIES = ['public', 'private', 'internal'] as const;

export type Visibility = (typeof VISIBILITIES)[number];

/** What of a repository is scanned: the files of its default branch, or all that its branches and tags reach. */
export const SWEEP_SCOPES = ['tree', 'history'] as const;

export type SweepScope = (typeof SWEEP_SCOPES)[number];

/** A repository that is to be scanned. */
export interface PlannedRepository {
  /** `owner/name` in the characters that GitHub allows, so that it is a path as well. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly archived: boolean;
  readonly fork: boolean;
  /** With its history, as the server counts it; it may be behind. In kB. */
  readonly size: number;
}

/** A repository as the server lists it. */
export interface ListedRepository extends PlannedRepository {
  readonly topics: readonly string[];
  /** ISO 8601; `null` where nothing was ever pushed. */
  readonly pushedAt: string | null;
  /** By GitHub itself: nothing can be fetched then. */
  readonly isDisabled: boolean;
}

/** Whether archived repositories, or forks, are wanted. */
export const ADMISSIONS = ['include', 'exclude', 'only'] as const;

export type Admission = (typeof ADMISSIONS)[number];

/** Whose repositories are swept. */
export type SweepOwner =
  | { readonly kind: 'organization'; readonly name: string }
  | { readonly kind: 'user'; readonly name: string }
  /** Those that an installation of a GitHub App was given, by its token. */
  | { readonly kind: 'installation' };

/** One job of a plan. */
export interface PlannedJob {
  /** From 1. */
  readonly number: number;
  readonly repositories: readonly PlannedRepository[];
}

/** Which job scans what. */
export interface SweepPlan {
  readonly version: string;
  /** Whose repositories these are, in words: 'organisation `octo`'. */
  readonly subject: string;
  readonly scope: SweepScope;
  readonly jobs: readonly PlannedJob[];
  /** Repositories that cannot be scanned, by name. */
  readonly disabled: readonly string[];
  /** How many repositories each filter left out. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** What came of one repository in a job. */
export type JobOutcome =
  /** There is a report beside the state. */
  | { readonly kind: 'scanned' }
  /** It has no commit. */
  | { readonly kind: 'empty' }
  /** It could not be fetched, or not scanned. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The job ended before its turn. */
  | { readonly kind: 'not-reached' };

/** What one job of a sweep did. */
export interface JobState {
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly scope: SweepScope;
  /** Where the repositories are, ending in a slash. */
  readonly server: string;
  /** Names the salt of the fingerprints; fingerprints of two salts cannot be compared. */
  readonly saltId: string;
  readonly number: number;
  readonly jobs: number;
  readonly repositories: readonly (PlannedRepository & { readonly outcome: JobOutcome })[];
}

/** Where a finding of a sweep stands. */
export interface SweepPlace extends Location {
  readonly repository: string;
  readonly commit: CommitReference | null;
  readonly suppressed: Suppression | null;
  /** False where only the last sweep tells of it, since its repository was not looked at this time. */
  readonly checked: boolean;
}

/**
 * A finding that may stand in many places of many repositories: one fingerprint, one thing to mend. Its severity is
 * the worst of its places that are not suppressed; of all where every one is.
 */
export interface SweepFinding
  extends Pick<
    Finding,
    'fingerprint' | 'ruleId' | 'kind' | 'severity' | 'message' | 'redacted' | 'details' | 'remediation'
  > {
  /** When a sweep first saw it, ISO 8601. */
  readonly firstSeen: string;
  /** By repository, path, line and column. At least one. */
  readonly places: readonly SweepPlace[];
}

/**
 * How a finding stands to the last sweep: not there then; there then, too; there then and nowhere now; there then,
 * in a repository that was not looked at this time. `null` where there is no last sweep.
 */
export type Change = 'new' | 'still' | 'gone' | 'unchecked';

/** What came of one repository in a sweep. */
export interface SweptRepository extends Omit<PlannedRepository, 'size'> {
  readonly conclusion: Conclusion | 'empty';
  /** Why it was not scanned, or not whole; `null` where all is well. */
  readonly reason: string | null;
  /** The commit at the tip of the default branch. */
  readonly head: string | null;
  readonly counts: Counts;
  readonly files: number;
  readonly bytes: number;
}

/** All that a sweep found, safe to show. */
export interface Sweep {
  readonly version: string;
  readonly scope: SweepScope;
  /** Where the repositories are, ending in a slash. */
  readonly server: string;
  readonly saltId: string;
  /** When its first job started, and that of the sweep that it is compared with. */
  readonly sweptAt: string;
  readonly lastSweptAt: string | null;
  /** By name. */
  readonly repositories: readonly SweptRepository[];
  /** The worst first, suppressed ones last. */
  readonly findings: readonly (SweepFinding & { readonly change: 'new' | 'still' | null })[];
  readonly gone: readonly SweepFinding[];
  readonly unchecked: readonly SweepFinding[];
  /** Why the sweep is not whole, beside what its repositories say. */
  readonly gaps: readonly string[];
  readonly complete: boolean;
  /** Of findings, each once, however many places it has. */
  readonly counts: Counts;
  readonly failOn: FailOn;
  /** Whether findings reach `failOn`. */
  readonly failed: boolean;
  readonly conclusion: Exclude<Conclusion, 'error'>;
}
