import { lowered, type Severity } from '../model/severity.js';
import { narrowingOf } from './conditions.js';
import type { Element } from './document.js';
import type { Grant } from './grant.js';

const STEPS = { narrow: 2, circumstance: 1, none: 0 } as const;

/**
 * A severity after what softens it: conditions that narrow what the statement reaches, and a wildcard that
 * stands only in one branch of a condition of the template.
 */
export function softened(severity: Severity, { statement }: Grant, at: readonly Element[]): Severity {
  const isPossible = statement.possible || at.some(({ possible }) => possible);
  return lowered(severity, STEPS[narrowingOf(statement, 'reach')] + (isPossible ? 1 : 0));
}
