import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { reaches } from '../model/severity.js';
import { worstFirst } from './worst-first.js';

/** What IAM says of a leaked key, as far as it was asked. */
export type KeyAnswer = 'active' | 'switched-off' | 'unknown';

/** A secret that a report shows, wherever it stands. */
export interface Leak {
  readonly fingerprint: string;
  /** Its findings, the worst first; at least one. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Whether it counts: nothing excuses it, and it reaches what fails a run. */
  readonly counts: boolean;
  /** Whether the newest files hold it, rather than commits alone. */
  readonly isInFiles: boolean;
  readonly key: KeyAnswer;
}

/** Where nothing fails a run, issues are about what would by default. */
const USUAL_THRESHOLD = 'high';

const SWITCHED_OFF: readonly unknown[] = ['inactive', 'expired', 'deleted'];

/** The secrets of a report, each once, the worst first. */
export function leaksOf({ findings, failOn }: Report): readonly Leak[] {
  const threshold = failOn === 'never' ? USUAL_THRESHOLD : failOn;
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of worstFirst(findings.filter(({ kind }) => kind === 'secret'))) {
    const group = groups.get(finding.fingerprint);
    if (group === undefined) groups.set(finding.fingerprint, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([fingerprint, group]) => ({
    fingerprint,
    findings: group,
    counts: group.some(({ suppressed, severity }) => suppressed === null && reaches(severity, threshold)),
    isInFiles: group.some(({ commit }) => commit === null),
    key: keyAnswer(group[0]),
  }));
}

function keyAnswer({ details: { iam } }: Finding): KeyAnswer {
  const status = typeof iam === 'object' && iam !== null && 'status' in iam ? iam.status : null;
  if (SWITCHED_OFF.includes(status)) return 'switched-off';
  return status === 'active' || status === 'root' ? 'active' : 'unknown';
}
