import { redactedText } from '../engine/path-names.js';
import type { Scanner } from '../engine/scanner.js';
import type { Finding } from '../model/finding.js';
import type { Notice } from '../model/report.js';

/** What a report says in words of the settings: paths and reasons of entries. */
export interface SettingsWords {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** The same without the secrets in it: whoever excuses a secret may quote it. */
export async function withoutSecrets(
  { findings, notices }: SettingsWords,
  scanner: Scanner,
): Promise<SettingsWords> {
  const reasons = findings.map(({ suppressed }) => suppressed?.reason ?? '');
  const shown = new Map<string, string>();
  for (const text of new Set([...reasons, ...notices.map(({ message }) => message)])) {
    shown.set(text, await redactedText(text, scanner));
  }
  return {
    findings: findings.map((finding) => withReason(finding, shown)),
    notices: notices.map((notice) => ({ ...notice, message: shown.get(notice.message) ?? '' })),
  };
}

function withReason(finding: Finding, shown: ReadonlyMap<string, string>): Finding {
  const { suppressed } = finding;
  if (suppressed === null || suppressed.reason === null) return finding;
  return { ...finding, suppressed: { ...suppressed, reason: shown.get(suppressed.reason) ?? '' } };
}
