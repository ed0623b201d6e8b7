import type { Finding } from '../model/finding.js';
import type { Report, Scope, Summary } from '../model/report.js';
import { jsonText } from './json-text.js';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;

/** The whole report for programs. Every property is written out, so that their order is part of the form. */
export function renderJson(report: Report): string {
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'starkey', version: report.version },
    scope: scopeOf(report.scope),
    findings: report.findings.map(findingOf),
    notices: report.notices.map(({ level, message, path, line }) => ({ level, message, path, line })),
    summary: { ...summaryOf(report.summary), conclusion: report.conclusion },
  });
}

function scopeOf({ mode, base, head, commits, complete, skipped }: Scope) {
  const named = skipped.map(({ path, reason, harmless }) => ({ path, reason, harmless }));
  return { mode, base, head, commits, complete, skipped: named };
}

function findingOf(finding: Finding) {
  const { commit, suppressed } = finding;
  return {
    ruleId: finding.ruleId,
    kind: finding.kind,
    severity: finding.severity,
    message: finding.message,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    commit: commit && { id: commit.id, authorDate: commit.authorDate, author: commit.author },
    fingerprint: finding.fingerprint,
    redacted: finding.redacted,
    details: finding.details,
    remediation: finding.remediation,
    status: statusOf(finding),
    ...(finding.archive === undefined ? {} : { archive: finding.archive }),
    suppressed: suppressed && { by: suppressed.by, reason: suppressed.reason, until: suppressed.until },
  };
}

function statusOf({ status }: Finding) {
  if (status === undefined) return null;
  const { kind, introducedBy, base, searched } = status;
  return {
    kind,
    introducedBy,
    base: base && { path: base.path, line: base.line, commit: base.commit },
    searched,
  };
}

function summaryOf({ files, bytes, durationMs, counts, passedOver, failed }: Summary) {
  const { critical, high, medium, low, suppressed } = counts;
  return {
    files,
    bytes,
    durationMs,
    counts: { critical, high, medium, low, suppressed },
    passedOver: { examples: passedOver.examples, placeholders: passedOver.placeholders },
    failed,
  };
}
