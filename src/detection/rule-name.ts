import type { RuleDescription } from '../model/rule.js';

/** What a judgement must know of every rule, whether it found something or not. */
export interface RuleName extends Pick<RuleDescription, 'id' | 'kind' | 'offByDefault'> {
  /** The group of secret rules that holds it; `null` where it is none of theirs. */
  readonly group: string | null;
}
