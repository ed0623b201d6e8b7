import type { Report } from '../model/report.js';
import type { RuleDescription } from '../model/rule.js';
import type { FailOn } from '../model/severity.js';
import type { SweepScope } from '../model/sweep.js';
import type { RepositoryReport } from './schemas.js';

/** What a repository's file does not tell. */
export interface ReportContext {
  readonly version: string;
  /** When the sweep began: ISO 8601. */
  readonly sweptAt: string;
  readonly scope: SweepScope;
  readonly failOn: FailOn;
  readonly rules: readonly RuleDescription[];
}

/** The report of one repository as reporters take it; without lines of source, which no file of a sweep holds. */
export function asReport({ scope, findings, summary }: RepositoryReport, context: ReportContext): Report {
  const { head, complete, skipped } = scope;
  const { files, bytes, counts, conclusion } = summary;
  return {
    version: context.version,
    startedAt: Date.parse(context.sweptAt),
    scope: { mode: context.scope, base: null, head, commits: null, complete, skipped },
    findings: findings.map((finding) => ({ ...finding, excerpt: null })),
    notices: [],
    summary: {
      files,
      bytes,
      durationMs: 0,
      counts,
      passedOver: { examples: 0, placeholders: 0 },
      failed: false,
    },
    failOn: context.failOn,
    conclusion: conclusion === 'error' ? 'incomplete' : conclusion,
    rules: context.rules,
  };
}
