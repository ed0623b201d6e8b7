import type { AuditedKey, KeyConcern } from '../model/key-audit.js';
import { ROOT_USER } from '../model/key-audit.js';
import { compareSeverity } from '../model/severity.js';
import { AUDIT_RULES, type AuditRuleId, ROTATION_DAYS } from './audit-rules.js';
import { DAY_MS, USED_DAYS } from './key-severity.js';

/** What the concerns of a user's keys depend on. */
export interface ConcernLimits {
  readonly maxKeyAgeDays: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A key before it is judged. */
export type BareKey = Omit<AuditedKey, 'concerns'>;

/** A user's keys with what is wrong with each. */
export function judgedKeys(
  keys: readonly BareKey[],
  hasPassword: boolean | null,
  limits: ConcernLimits,
): readonly AuditedKey[] {
  return keys.map((key) => {
    const concerns = key.user === ROOT_USER ? [rootConcern()] : concernsOf(key, keys, hasPassword, limits);
    return {
      ...key,
      concerns: concerns.sort((left, right) => compareSeverity(left.severity, right.severity)),
    };
  });
}

function rootConcern(): KeyConcern {
  return concern('aws-root-key', 'The root user has an access key.');
}

function concernsOf(
  key: BareKey,
  all: readonly BareKey[],
  hasPassword: boolean | null,
  { maxKeyAgeDays, now }: ConcernLimits,
): KeyConcern[] {
  if (key.status !== 'active') {
    return [concern('aws-key-inactive-kept', `It is ${key.status} and still there.`)];
  }
  const concerns: KeyConcern[] = [];
  const { ageDays, lastUsed, isUseKnown } = key;
  if (ageDays !== null && ageDays > maxKeyAgeDays) {
    concerns.push(concern('aws-key-rotation-due', `It is ${ageDays} days old (${maxKeyAgeDays} allowed).`));
  }
  const restDays = lastUsed === null ? null : daysBetween(lastUsed, now);
  if (restDays !== null && restDays > USED_DAYS) {
    concerns.push(concern('aws-key-unused', `It was not used for ${restDays} days.`));
  }
  // A key of this week may wait for its deployment.
  if (isUseKnown && lastUsed === null && (ageDays ?? 0) > ROTATION_DAYS) {
    concerns.push(concern('aws-key-never-used', 'It was never used.'));
  }
  if (isLeftBehind(key, all)) {
    concerns.push(
      concern(
        'aws-key-second-active',
        `Its user has had a newer active key for more than ${ROTATION_DAYS} days.`,
      ),
    );
  }
  if (hasPassword === true) {
    concerns.push(concern('aws-console-user-key', 'Its user signs in to the console.'));
  }
  return concerns;
}

/** Whether another active key of the user's is newer, but not of this week. */
function isLeftBehind(key: BareKey, all: readonly BareKey[]): boolean {
  return all.some((other) => {
    if (other === key || other.status !== 'active' || other.ageDays === null) return false;
    return other.ageDays > ROTATION_DAYS && isNewer(other, key);
  });
}

function isNewer(left: BareKey, right: BareKey): boolean {
  const [one, other] = [left.created ?? '', right.created ?? ''];
  return one === other ? (left.keyId ?? '') > (right.keyId ?? '') : one > other;
}

export function daysBetween(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / DAY_MS));
}

function concern(ruleId: AuditRuleId, message: string): KeyConcern {
  return { ruleId, severity: AUDIT_RULES[ruleId].severity, message };
}
