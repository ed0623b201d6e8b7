import type { Finding } from '../model/finding.js';
import type { Reporter } from '../model/report.js';
import { csvText } from './csv-text.js';

const HEAD = [
  'severity',
  'kind',
  'rule',
  'path',
  'start_line',
  'start_column',
  'end_line',
  'end_column',
  'message',
  'redacted',
  'commit',
  'commit_date',
  'commit_author',
  'suppressed_by',
  'suppressed_until',
  'suppressed_reason',
  'fingerprint',
] as const;

/** Findings for a spreadsheet: a line each under a head, suppressed ones among them. */
export const renderCsv: Reporter = ({ findings }) => {
  return csvText([HEAD, ...findings.map(cellsOf)]);
};

function cellsOf(finding: Finding): readonly string[] {
  const { startLine, startColumn, endLine, endColumn, commit, suppressed } = finding;
  return [
    finding.severity,
    finding.kind,
    finding.ruleId,
    finding.path,
    ...[startLine, startColumn, endLine, endColumn].map(String),
    finding.message,
    finding.redacted,
    commit?.id ?? '',
    commit?.authorDate ?? '',
    commit?.author ?? '',
    suppressed?.by ?? '',
    suppressed?.until ?? '',
    suppressed?.reason ?? '',
    finding.fingerprint,
  ];
}
