import type { Severity } from '../model/severity.js';

/** What a policy check says of a statement. */
export interface PolicyVerdict {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The actions that are meant, with their services: `s3:PutObject`. */
  readonly actions: readonly string[];
}

/** The policy checks, handed in from outside. Takes a policy document as JSON, an identity's. */
export type PolicyJudge = (document: string) => readonly PolicyVerdict[];
