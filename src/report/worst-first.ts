import type { Finding } from '../model/finding.js';
import { compareSeverity } from '../model/severity.js';

/** The findings by severity, those that are suppressed last; equals keep the report's order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((left, right) => {
    const suppression = Number(left.suppressed !== null) - Number(right.suppressed !== null);
    return suppression || compareSeverity(left.severity, right.severity);
  });
}

/** Those that count. */
export function unsuppressed(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ suppressed }) => suppressed === null);
}
