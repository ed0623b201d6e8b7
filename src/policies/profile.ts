import type { PolicyProfile } from '../model/policy-profile.js';
import { compareSeverity, type Severity } from '../model/severity.js';
import type { Verdict } from './check.js';
import type { Grant, WideAction } from './grant.js';
import { isSensitive } from './levels.js';

/** Rules whose severity is a matter of how much breadth a team lives with. */
const OF_BREADTH: readonly string[] = [
  'iam-wildcard-action',
  'iam-wildcard-resource',
  'iam-pass-role-wildcard',
  'iam-privilege-escalation',
];

/** A verdict as a profile has it; `null` where the profile lets it pass. */
export function underProfile(
  verdict: Verdict,
  ruleId: string,
  grant: Grant,
  profile: PolicyProfile,
): Verdict | null {
  if (profile === 'standard' || grant.document.kind !== 'identity' || !OF_BREADTH.includes(ruleId)) {
    return verdict;
  }
  if (profile === 'strict') return grant.wide.length === 0 ? verdict : atLeast(verdict, 'high');
  const worst = relaxedSeverity(ruleId, grant);
  return worst === null ? null : atMost(verdict, worst);
}

/** The worst that a finding is in the relaxed profile; `null` for none. */
function relaxedSeverity(ruleId: string, { wide, everyResource }: Grant): Severity | null {
  if (ruleId === 'iam-wildcard-action') {
    return wide.some(({ resource }) => resource === everyResource) ? 'high' : 'medium';
  }
  if (ruleId !== 'iam-wildcard-resource') return 'high';
  if (wide.some((each) => isDangerous(each, everyResource !== null))) return 'high';
  const changes = ({ action }: WideAction) => !['List', 'Read'].includes(action.level) || isSensitive(action);
  return wide.some(changes) ? 'medium' : null;
}

/** Permissions on all of a type, and secrets and data on everything. */
function isDangerous({ action }: WideAction, isEverywhere: boolean): boolean {
  if (action.level === 'Permissions management' || action.name === 'sts:AssumeRole') return true;
  return isEverywhere && isSensitive(action);
}

function atMost(verdict: Verdict, severity: Severity): Verdict {
  return compareSeverity(verdict.severity, severity) < 0 ? { ...verdict, severity } : verdict;
}

function atLeast(verdict: Verdict, severity: Severity): Verdict {
  return compareSeverity(verdict.severity, severity) > 0 ? { ...verdict, severity } : verdict;
}
