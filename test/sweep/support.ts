import type { JobOutcome, JobState, PlannedRepository } from '../../src/model/sweep.js';
import type { RepositoryReport } from '../../src/sweep/schemas.js';

type Reported = RepositoryReport['findings'][number];

export function repository(name: string, fields: Partial<PlannedRepository> = {}): PlannedRepository {
  return { name: `octo/${name}`, visibility: 'private', archived: false, fork: false, size: 100, ...fields };
}

/** @param fingerprint One hexadecimal digit, which becomes all 32. */
export function reported(fingerprint: string, fields: Partial<Reported> = {}): Reported {
  return {
    ruleId: 'slack-bot-token',
    kind: 'secret',
    severity: 'high',
    message: 'A token of a bot.',
    path: 'a.env',
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 9,
    commit: null,
    fingerprint: fingerprint.repeat(32),
    redacted: 'xoxb-…',
    details: {},
    remediation: ['Revoke it.'],
    suppressed: null,
    ...fields,
  };
}

export function reportOf(...findings: readonly Reported[]): RepositoryReport {
  return {
    schemaVersion: 1,
    scope: { head: 'f'.repeat(40), complete: true, skipped: [] },
    findings: [...findings],
    summary: {
      files: 1,
      bytes: 10,
      counts: { critical: 0, high: findings.length, medium: 0, low: 0, suppressed: 0 },
      conclusion: findings.length > 0 ? 'findings' : 'clean',
    },
  };
}

/** A report of which a part was not read. */
export function partOf(report: RepositoryReport, ...missed: readonly string[]): RepositoryReport {
  const skipped = missed.map((path) => ({ path, reason: 'unreadable', harmless: false }));
  const harmless = { path: 'a.png', reason: 'binary', harmless: true };
  return { ...report, scope: { ...report.scope, complete: false, skipped: [harmless, ...skipped] } };
}

/** The state of job 1 of 1: repositories by name, with what came of them. */
export function stateOf(
  outcomes: Readonly<Record<string, JobOutcome['kind']>>,
  fields: Partial<JobState> = {},
): JobState {
  return {
    version: '1.2.3',
    startedAt: '2026-11-25T03:00:00.000Z',
    scope: 'tree',
    server: 'https://github.example/',
    saltId: 'none',
    number: 1,
    jobs: 1,
    repositories: Object.entries(outcomes).map(([name, kind]) => {
      const outcome: JobOutcome = kind === 'failed' ? { kind, reason: 'gone' } : { kind };
      return { ...repository(name), outcome };
    }),
    ...fields,
  };
}

/** Reports by repository, as a merge takes them. */
export function reportsOf(reports: Readonly<Record<string, RepositoryReport>>) {
  return new Map(Object.entries(reports).map(([name, report]) => [`octo/${name}`, report]));
}
