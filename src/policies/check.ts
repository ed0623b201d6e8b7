import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { Action } from './actions.js';
import type { Element } from './document.js';
import type { Grant } from './grant.js';

/** A check of allowing statements: its description and one function. */
export interface PolicyCheck extends RuleDescription {
  readonly kind: 'policy';
  /** What is wrong with a statement, or `null`. Only statements whose effect is `Allow` come here. */
  judge(grant: Grant): Verdict | null;
}

/** What a check says of a statement. */
export interface Verdict {
  readonly severity: Severity;
  /** The value that is wrong. */
  readonly at: Element;
  readonly message: string;
  /** What to do, a step each; the check's own steps where absent. */
  readonly remediation?: readonly string[];
  /** The actions that are meant. */
  readonly actions: readonly Action[];
  /** The resource that is too wide, where it is the resource. */
  readonly resource?: Element;
  /** ARN patterns to write instead. */
  readonly suggestion?: readonly string[];
}

/**
 * Literals of the prefilter: every JSON statement has its effect, in any case, its quotes escaped or not. The
 * name alone without quotes stands in too many programs.
 */
export const POLICY_KEYWORDS = ['"effect'] as const;
