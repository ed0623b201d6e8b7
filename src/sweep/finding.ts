import { compareText } from '../judge/order.js';
import { compareSeverity } from '../model/severity.js';
import type { SweepFinding, SweepPlace, SweptRepository } from '../model/sweep.js';
import type { RepositoryReport } from './schemas.js';

type ReportedFinding = RepositoryReport['findings'][number];

/** A finding of one repository. */
interface Found {
  readonly finding: ReportedFinding;
  readonly place: SweepPlace;
}

/** Whether a place counts. */
export function isStanding({ suppressed, checked }: SweepPlace): boolean {
  return checked && suppressed === null;
}

/** What makes two findings the same. */
export function keyOf({ ruleId, fingerprint }: Pick<SweepFinding, 'ruleId' | 'fingerprint'>): string {
  return `${ruleId} ${fingerprint}`;
}

/** Findings of all reports, each once. */
export function groupFindings(
  repositories: readonly SweptRepository[],
  reports: ReadonlyMap<string, RepositoryReport>,
  firstSeen: string,
): readonly SweepFinding[] {
  const groups = new Map<string, Found[]>();
  for (const { name } of repositories) {
    for (const finding of reports.get(name)?.findings ?? []) {
      const group = groups.get(keyOf(finding));
      const found = { finding, place: placeOf(finding, name) };
      if (group === undefined) groups.set(keyOf(finding), [found]);
      else group.push(found);
    }
  }
  return [...groups.values()].map((group) => joined(group, firstSeen));
}

function placeOf(finding: ReportedFinding, repository: string): SweepPlace {
  const { path, startLine, startColumn, endLine, endColumn, commit, suppressed } = finding;
  return {
    repository,
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    commit,
    suppressed,
    checked: true,
  };
}

/** Speaks for all places with the words of the worst that counts. */
function joined(group: readonly Found[], firstSeen: string): SweepFinding {
  const sorted = [...group].sort((left, right) => comparePlaces(left.place, right.place));
  const standing = sorted.filter(({ place }) => isStanding(place));
  const speakers = standing.length > 0 ? standing : sorted;
  const { finding } = speakers.reduce((worst, each) => {
    return compareSeverity(each.finding.severity, worst.finding.severity) < 0 ? each : worst;
  });
  const { fingerprint, ruleId, kind, severity, message, redacted, details, remediation } = finding;
  return {
    fingerprint,
    ruleId,
    kind,
    severity,
    message,
    redacted,
    details,
    remediation,
    firstSeen,
    places: sorted.map(({ place }) => place),
  };
}

export function comparePlaces(left: SweepPlace, right: SweepPlace): number {
  return (
    compareText(left.repository, right.repository) ||
    compareText(left.path, right.path) ||
    left.startLine - right.startLine ||
    left.startColumn - right.startColumn ||
    compareText(left.commit?.id ?? '', right.commit?.id ?? '')
  );
}
