import type { FailOn } from '../model/severity.js';

/** What `starkey init` needs to know. */
export interface Answers {
  readonly failOn: FailOn;
  /** The branch that pull requests go to, as git names it. */
  readonly branch: string;
  /** Whether the branch has a merge queue. */
  readonly mergeQueue: boolean;
  /** Whether the history is scanned once a week, with alerts of code scanning. */
  readonly history: boolean;
  /** Names of AWS accounts, by id. */
  readonly accounts: Readonly<Record<string, string>>;
  /** Whether what is found today is accepted. */
  readonly baseline: boolean;
}
