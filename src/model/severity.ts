/** Severities, the worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** The threshold from which on findings fail a run; `never` lets every finding pass. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** Negative when `left` is worse than `right`, as `Array.sort` wants it. */
export function compareSeverity(left: Severity, right: Severity): number {
  return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}

/** Whether a finding of this severity fails a run with this threshold. */
export function reaches(severity: Severity, threshold: FailOn): boolean {
  return threshold !== 'never' && compareSeverity(severity, threshold) <= 0;
}

/** The severity `steps` milder, ending at `low`. */
export function lowered(severity: Severity, steps: number): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + steps, SEVERITIES.length - 1)] ?? 'low';
}
