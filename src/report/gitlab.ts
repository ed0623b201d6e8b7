import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';
import type { Report, Reporter } from '../model/report.js';
import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import { jsonText } from './json-text.js';
import { prose } from './markdown-text.js';
import { counted } from './quantity.js';
import { missedBy } from './verdict.js';
import { clipped, visible } from './visible.js';

/**
 * The version of GitLab's schema that this keeps to: `secret-detection-report-format.json` of
 * https://gitlab.com/gitlab-org/security-products/security-report-schemas, which GitLab takes since 16.0.
 */
const SCHEMA_VERSION = '15.0.7';

/** What that schema allows, in characters. */
const MAX_NAME = 255;
const MAX_SOLUTION = 7_000;

const MAX_SENTENCE = 1_000;
const MAX_MESSAGES = 1_000;

/** A commit is asked for, and none is known where no repository is. */
const NO_COMMIT = '0000000';

const SEVERITY_NAMES = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
} as const satisfies Record<Severity, string>;

/** Secrets as GitLab's secret detection has them. What it has no place for is counted in its messages. */
export const renderGitlab: Reporter = (report) => {
  const { version, startedAt, scope, summary } = report;
  const tool = { id: 'starkey', name: 'Starkey', version, vendor: { name: 'Starkey' } };
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  return jsonText({
    version: SCHEMA_VERSION,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: 'secret_detection',
      start_time: timeOf(startedAt),
      end_time: timeOf(startedAt + summary.durationMs),
      status: scope.complete ? 'success' : 'failure',
      messages: messagesOf(report),
    },
    vulnerabilities: report.findings
      .filter(isListed)
      .map((finding) => vulnerabilityOf(finding, rules.get(finding.ruleId), scope.head)),
  });
};

/** GitLab would show what is suppressed as open, and what is no secret as one. */
function isListed({ kind, suppressed }: Finding): boolean {
  return kind === 'secret' && suppressed === null;
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}

function vulnerabilityOf(finding: Finding, rule: RuleDescription | undefined, head: string | null) {
  const { ruleId, severity, message, redacted, path, archive, startLine, endLine, commit } = finding;
  const solution = solutionOf(finding);
  const pages = rule?.references.filter((page) => /^https?:\/\//.test(page)) ?? [];
  return {
    id: identityOf(finding),
    name: clipped(visible(rule?.title ?? ruleId), MAX_NAME),
    description: prose(clipped(message, MAX_SENTENCE)),
    severity: SEVERITY_NAMES[severity],
    ...(solution === '' ? {} : { solution }),
    identifiers: [{ type: 'starkey_rule', name: `Starkey rule ${visible(ruleId)}`, value: ruleId }],
    ...(pages.length === 0 ? {} : { links: pages.map((url) => ({ url })) }),
    location: {
      file: archive ?? path,
      start_line: archive === undefined ? startLine : 1,
      end_line: archive === undefined ? endLine : 1,
      commit:
        commit === null
          ? { sha: head || NO_COMMIT }
          : { sha: commit.id || NO_COMMIT, author: commit.author, date: commit.authorDate },
    },
    raw_source_code_extract: redacted,
  };
}

/** The steps that there is room for, whole: half a code span would let the rest of its text act. */
function solutionOf({ remediation }: Finding): string {
  const lines: string[] = [];
  let length = 0;
  for (const [index, step] of remediation.entries()) {
    const line = `${index + 1}. ${prose(clipped(step, MAX_SENTENCE))}`;
    length += line.length + 1;
    if (length > MAX_SOLUTION) break;
    lines.push(line);
  }
  return lines.join('\n');
}

/** A UUID by the rules of version 8: the same finding at the same place has the same one in every run. */
function identityOf({ fingerprint, path, startLine, startColumn, commit }: Finding): string {
  const identity = JSON.stringify([fingerprint, path, startLine, startColumn, commit?.id ?? null]);
  const hash = createHash('sha256').update(identity).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join('-');
}

interface Message {
  readonly level: 'info' | 'warn';
  readonly value: string;
}

function messagesOf(report: Report): readonly Message[] {
  const all = [...missedMessages(report), ...leftOutMessages(report), ...noticeMessages(report)];
  const more = all.length - MAX_MESSAGES;
  if (more <= 0) return all;
  return [
    ...all.slice(0, MAX_MESSAGES),
    { level: 'warn', value: `${counted(more, 'more message')} left out.` },
  ];
}

function missedMessages(report: Report): readonly Message[] {
  return missedBy(report).map(({ path, reason }) => {
    return { level: 'warn', value: `Not scanned: ${visible(path)}: ${visible(reason)}.` };
  });
}

function leftOutMessages({ findings }: Report): readonly Message[] {
  const others = findings.filter(({ kind }) => kind !== 'secret').length;
  const suppressed = findings.filter(
    (finding) => finding.kind === 'secret' && finding.suppressed !== null,
  ).length;
  const values = [
    others === 0
      ? ''
      : `${counted(others, 'finding')} of policies and practices left out: this format is for secrets.`,
    suppressed === 0 ? '' : `${counted(suppressed, 'suppressed finding')} left out.`,
  ];
  return values.filter(Boolean).map((value) => ({ level: 'info', value }));
}

function noticeMessages({ notices }: Report): readonly Message[] {
  return notices.map(({ level, message, path }) => {
    const where = path === null ? 'Notice' : visible(path);
    return { level: level === 'warning' ? 'warn' : 'info', value: `${where}: ${visible(message)}` };
  });
}
