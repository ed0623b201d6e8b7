import type { Finding } from '../model/finding.js';
import type { Notice, Report } from '../model/report.js';
import { reaches, type Severity } from '../model/severity.js';
import { changeLabel } from './change-label.js';
import { ANNOTATIONS_A_STEP } from './github-limits.js';
import { counted, listed } from './quantity.js';
import { missedBy, severitiesOf, verdictOf } from './verdict.js';
import { clipped, visible } from './visible.js';
import { unsuppressed, worstFirst } from './worst-first.js';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/**
 * A mark on a line of a pull request. Besides level and message it has the shape of `@actions/core`'s
 * `AnnotationProperties`.
 */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** May have several lines. */
  readonly message: string;
  readonly title: string;
  /** Relative to the repository's top; left out where the newest tree does not hold the line. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Only where both lines are the same: GitHub ignores columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** `setFailed` prints the verdict as an error of its own. */
const LIMITS = { ...ANNOTATIONS_A_STEP, error: ANNOTATIONS_A_STEP.error - 1 } as const satisfies Record<
  AnnotationLevel,
  number
>;

/** Things that were not scanned are named in the verdict up to this many. */
const MAX_NAMED = 5;

const MAX_MESSAGE = 2_000;
const MAX_PATH = 300;

/** What GitHub can show of a report, findings before notices, the worst first. */
export function annotationsOf(report: Report): readonly Annotation[] {
  return [
    ...shownFindings(report).map((finding) => findingAnnotation(finding, report)),
    ...shownNotices(report),
  ];
}

/** All of them, as if there were room. */
export function everyAnnotation(report: Report): readonly Annotation[] {
  return [
    ...worstFirst(unsuppressed(report.findings)).map((finding) => findingAnnotation(finding, report)),
    ...report.notices.map(noticeAnnotation),
  ];
}

/** The verdict with what {@link annotationsOf} had no room for; the error that ends a failed run. */
export function annotationVerdict(report: Report): string {
  const lines = [verdictOf(report), missedLine(report), ...leftOutLines(report)];
  return lines.filter(Boolean).join('\n');
}

function missedLine(report: Report): string {
  const missed = missedBy(report);
  if (missed.length === 0) return '';
  const named = missed.slice(0, MAX_NAMED).map(({ path, reason }) => `${shown(path)} (${shown(reason)})`);
  const more = missed.length - named.length;
  return `Not scanned: ${listed(more === 0 ? named : [...named, counted(more, 'more', 'more')])}.`;
}

function leftOutLines(report: Report): readonly string[] {
  const shownOnes = new Set(shownFindings(report));
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const left = unsuppressed(report.findings).filter((finding) => !shownOnes.has(finding));
  for (const { severity } of left) counts[severity]++;
  const notices = report.notices.length - shownNotices(report).length;
  return [
    left.length === 0
      ? ''
      : `No room for annotations of ${counted(left.length, 'more finding')} (${severitiesOf(counts)}).`,
    notices === 0 ? '' : `No room for annotations of ${counted(notices, 'more notice')}.`,
  ];
}

function shownFindings(report: Report): readonly Finding[] {
  const room: Record<AnnotationLevel, number> = { ...LIMITS };
  return worstFirst(unsuppressed(report.findings)).filter((finding) => room[levelOf(finding, report)]-- > 0);
}

function shownNotices(report: Report): readonly Annotation[] {
  const room: Record<AnnotationLevel, number> = { ...LIMITS };
  for (const finding of shownFindings(report)) room[levelOf(finding, report)]--;
  return report.notices.filter(({ level }) => room[level]-- > 0).map(noticeAnnotation);
}

function levelOf({ severity }: Finding, { failOn }: Report): AnnotationLevel {
  switch (severity) {
    case 'critical':
    case 'high':
      return reaches(severity, failOn) ? 'error' : 'warning';
    case 'medium':
      return 'warning';
    case 'low':
      return 'notice';
  }
}

function findingAnnotation(finding: Finding, report: Report): Annotation {
  const { ruleId, severity, message, remediation } = finding;
  const steps = remediation.map((step, index) => `${index + 1}. ${visible(step)}`);
  const lines = [visible(message), ...whereLine(finding), ...steps];
  return {
    level: levelOf(finding, report),
    title: `${visible(ruleId)} (${[severity, changeLabel(finding)].filter(Boolean).join(', ')})`,
    message: clipped(lines.join('\n'), MAX_MESSAGE),
    ...placeOf(finding),
  };
}

/** Says where it stands, where no line of a file in the newest tree can be marked. */
function whereLine({ commit, path, archive, startLine }: Finding): readonly string[] {
  const place = `${shown(path)} line ${startLine}`;
  if (commit !== null) return [`It stands in commit ${visible(commit.id)}, ${place}.`];
  return archive === undefined ? [] : [`It stands in an archive: ${place}.`];
}

function placeOf(finding: Finding): Partial<Annotation> {
  const { path, startLine, endLine, startColumn, endColumn } = finding;
  if (finding.commit !== null) return {};
  if (finding.archive !== undefined) return { file: finding.archive, startLine: 1, endLine: 1 };
  const lines = { file: path, startLine, endLine };
  return startLine === endLine ? { ...lines, startColumn, endColumn } : lines;
}

function noticeAnnotation({ level, message, path, line }: Notice): Annotation {
  const place = path === null ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
  return { level, title: 'Starkey', message: clipped(visible(message), MAX_MESSAGE), ...place };
}

function shown(path: string): string {
  return clipped(visible(path), MAX_PATH);
}
