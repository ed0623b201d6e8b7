import type { Details, Span } from '../model/finding.js';
import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { KeywordHit, SourceText } from '../model/source-text.js';

/** A check of how keys are handled: its description and one function. */
export interface Practice extends RuleDescription {
  readonly kind: 'practice';
  /** @param hits Occurrences of this check's keywords alone, at least one, by their place. */
  find(text: SourceText, hits: readonly KeywordHit[]): readonly Sighting[];
}

/** One place where a practice was met. */
export interface Sighting extends Span {
  readonly severity: Severity;
  readonly message: string;
  /** What to do, a step each; the check's own steps where absent. */
  readonly remediation?: readonly string[];
  /** What stands there, as people are shown it. No secret. */
  readonly shown: string;
  readonly details: Details;
}
