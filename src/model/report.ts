import type { Finding } from './finding.js';
import type { RuleDescription } from './rule.js';
import type { FailOn, Severity } from './severity.js';
import type { WebRepository } from './web-repository.js';

export const MODES = ['worktree', 'tree', 'diff', 'history', 'staged', 'stdin'] as const;

export type Mode = (typeof MODES)[number];

/** Something that was not scanned. Secrets in `path` are redacted. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
  /** Whether the scan is still whole without it: binary, excluded, over the size limit. */
  readonly harmless: boolean;
}

export interface Scope {
  readonly mode: Mode;
  readonly base: string | null;
  readonly head: string | null;
  /** How many commits were looked at; `null` where none is meant. */
  readonly commits: number | null;
  /** False when something that should have been scanned was not. */
  readonly complete: boolean;
  readonly skipped: readonly Skipped[];
}

/** Something to tell the reader that is no finding: a stale allow comment, an entry past its date. */
export interface Notice {
  readonly level: 'warning' | 'notice';
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** Matches that are no finding because they are documentation examples or placeholders. */
export interface PassedOver {
  readonly examples: number;
  readonly placeholders: number;
}

export type Counts = Readonly<Record<Severity | 'suppressed', number>>;

export interface Summary {
  readonly files: number;
  readonly bytes: number;
  readonly durationMs: number;
  readonly counts: Counts;
  readonly passedOver: PassedOver;
  /** Whether findings reach `failOn`. */
  readonly failed: boolean;
}

export const CONCLUSIONS = ['clean', 'findings', 'incomplete', 'error'] as const;

export type Conclusion = (typeof CONCLUSIONS)[number];

/** All that a run found, safe to show. Every reporter is a pure function of it. */
export interface Report {
  readonly version: string;
  /** Milliseconds since 1970; `STARKEY_NOW` where it is set. Only formats that ask for a time say it. */
  readonly startedAt: number;
  readonly scope: Scope;
  /** By path, line, column and rule, suppressed ones among them. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly summary: Summary;
  readonly failOn: FailOn;
  readonly conclusion: Exclude<Conclusion, 'error'>;
  /** What the rules of its findings say of themselves. */
  readonly rules: readonly RuleDescription[];
}

/** How a reporter may adapt to where its text goes. */
export interface Rendering {
  /** ANSI colours. */
  readonly color: boolean;
  /** Only findings and verdict. */
  readonly quiet: boolean;
  /** Suppressed findings and all skipped files too. */
  readonly verbose: boolean;
  /** Where readers find the lines, for links. */
  readonly repository?: WebRepository;
}

export type Reporter = (report: Report, rendering: Rendering) => string;
