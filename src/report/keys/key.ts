import type { AuditedKey, AuditRendering, KeyAudit } from '../../model/key-audit.js';
import { redactedIdentifier } from '../../model/redacted-identifier.js';
import { counted, durationOf } from '../quantity.js';
import { severitiesOf } from '../verdict.js';

/** A key ID as it may be printed. */
export function shownId({ keyId }: AuditedKey, { wholeIds }: Pick<AuditRendering, 'wholeIds'>): string {
  if (keyId === null) return '-';
  return wholeIds ? keyId : redactedIdentifier(keyId);
}

/** When and where a key was last used, for people. */
export function lastUseText({ lastUsed, lastUsedService, isUseKnown }: AuditedKey): string {
  if (!isUseKnown) return 'not known';
  if (lastUsed === null) return 'never';
  const service = lastUsedService === null ? '' : ` (${lastUsedService})`;
  return lastUsed.slice(0, 10) + service;
}

export function ageText({ ageDays }: AuditedKey): string {
  return ageDays === null ? 'not known' : counted(ageDays, 'day');
}

/** One line that says it all. */
export function auditVerdict(audit: KeyAudit): string {
  const { counts, keys, users, account, requests, durationMs } = audit;
  const bad = keys.filter(({ concerns }) => concerns.length > 0).length;
  const severities = severitiesOf(counts);
  const found =
    bad === 0 ? 'Nothing is wrong' : `Something is wrong with ${counted(bad, 'key')} (${severities})`;
  const where = account === null ? '' : ` in account ${account}`;
  const read = `read ${counted(keys.length, 'key')} of ${counted(users, 'user')}${where} by ${counted(requests, 'request')} in ${durationOf(durationMs)}`;
  const threshold = audit.failed || bad === 0 ? '' : ` None reaches fail-on ${audit.failOn}.`;
  const whole = audit.complete ? '' : ' The audit is not whole.';
  return `${audit.complete || bad > 0 ? found : 'Nothing is known'}; ${read}.${threshold}${whole}`;
}

/** How old the active keys are: a label and a number each, the youngest first. */
export function ageGroups({
  keys,
  maxKeyAgeDays,
}: KeyAudit): readonly (readonly [label: string, count: number])[] {
  const limits = [...new Set([30, 90, 180, 365, maxKeyAgeDays])].sort((left, right) => left - right);
  const ages = keys.flatMap(({ status, ageDays }) =>
    status === 'active' && ageDays !== null ? [ageDays] : [],
  );
  const groups = limits.map((limit, index): [string, number] => {
    const from = index === 0 ? 0 : (limits[index - 1] ?? 0) + 1;
    return [`${from} to ${limit} days`, ages.filter((age) => age >= from && age <= limit).length];
  });
  const last = limits.at(-1) ?? 0;
  return [...groups, [`over ${last} days`, ages.filter((age) => age > last).length]];
}

const BAR = 40;

/** A bar chart of text. */
export function ageBars(audit: KeyAudit): readonly string[] {
  const groups = ageGroups(audit);
  const most = Math.max(1, ...groups.map(([, count]) => count));
  const width = Math.max(...groups.map(([label]) => label.length));
  return groups.map(([label, count]) => {
    const bar = '█'.repeat(Math.ceil((count / most) * BAR));
    return `${label.padEnd(width)}  ${bar}${bar === '' ? '' : ' '}${count}`;
  });
}
