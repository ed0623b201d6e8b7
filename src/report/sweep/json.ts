import type { Sweep, SweepFinding, SweepPlace, SweptRepository } from '../../model/sweep.js';
import { jsonText } from '../json-text.js';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;

/** The whole sweep for programs, and for the next sweep to compare itself with. Every property is written out. */
export function renderSweepJson(sweep: Sweep): string {
  const { version, scope, server, saltId, sweptAt, lastSweptAt, gaps, complete } = sweep;
  const { counts, failOn, failed, conclusion } = sweep;
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    kind: 'starkey-sweep',
    tool: { name: 'starkey', version },
    scope,
    server,
    saltId,
    sweptAt,
    lastSweptAt,
    findings: sweep.findings.map((finding) => ({ change: finding.change, ...findingOf(finding) })),
    unchecked: sweep.unchecked.map(findingOf),
    gone: sweep.gone.map(findingOf),
    repositories: sweep.repositories.map(repositoryOf),
    summary: {
      complete,
      gaps,
      counts: {
        critical: counts.critical,
        high: counts.high,
        medium: counts.medium,
        low: counts.low,
        suppressed: counts.suppressed,
      },
      failOn,
      failed,
      conclusion,
    },
  });
}

function findingOf(finding: SweepFinding) {
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.ruleId,
    kind: finding.kind,
    severity: finding.severity,
    message: finding.message,
    redacted: finding.redacted,
    details: finding.details,
    remediation: finding.remediation,
    firstSeen: finding.firstSeen,
    places: finding.places.map(placeOf),
  };
}

function placeOf({ commit, suppressed, ...place }: SweepPlace) {
  return {
    repository: place.repository,
    path: place.path,
    startLine: place.startLine,
    startColumn: place.startColumn,
    endLine: place.endLine,
    endColumn: place.endColumn,
    commit: commit && { id: commit.id, authorDate: commit.authorDate, author: commit.author },
    suppressed: suppressed && { by: suppressed.by, reason: suppressed.reason, until: suppressed.until },
    checked: place.checked,
  };
}

function repositoryOf(repository: SweptRepository) {
  const { critical, high, medium, low, suppressed } = repository.counts;
  return {
    name: repository.name,
    visibility: repository.visibility,
    archived: repository.archived,
    fork: repository.fork,
    conclusion: repository.conclusion,
    reason: repository.reason,
    head: repository.head,
    counts: { critical, high, medium, low, suppressed },
    files: repository.files,
    bytes: repository.bytes,
  };
}
