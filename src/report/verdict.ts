import type { Counts, PassedOver, Report, Skipped } from '../model/report.js';
import { SEVERITIES } from '../model/severity.js';
import { counted, durationOf, listed, sizeOf } from './quantity.js';

/** One line that says it all: what was found, in how much, and whether the scan was whole. */
export function verdictOf(report: Report): string {
  return [`${foundIn(report)}.`, thresholdOf(report), wholenessOf(report)].filter(Boolean).join(' ');
}

/** The same below a heading that says what was found. */
export function verdictBelow(report: Report): string {
  const { suppressed } = report.summary.counts;
  const aside = suppressed === 0 ? '' : `; ${counted(suppressed, 'suppressed', 'suppressed')}`;
  const scanned = nothingIn(report) ?? `Scanned ${scannedIn(report)}${aside}`;
  return [`${scanned}.`, thresholdOf(report), wholenessOf(report)].filter(Boolean).join(' ');
}

function foundIn(report: Report): string {
  const { counts } = report.summary;
  const suppressed =
    counts.suppressed === 0 ? '' : `, ${counted(counts.suppressed, 'suppressed', 'suppressed')}`;
  return nothingIn(report) ?? `${findingsOf(counts)}${suppressed}; scanned ${scannedIn(report)}`;
}

/** What is said where nothing was scanned, and nothing found in names. */
function nothingIn({ summary, scope }: Report): string | null {
  const { counts, files } = summary;
  if (files > 0 || total(counts) + counts.suppressed > 0) return null;
  if (scope.commits === 0) {
    return `Nothing to scan: ${scope.mode === 'history' ? 'there is' : 'the change has'} no commit`;
  }
  return scope.skipped.length === 0
    ? 'Nothing to scan'
    : 'Nothing scanned: all that was in scope was skipped';
}

function scannedIn({ summary, scope }: Report): string {
  const { files, bytes, durationMs } = summary;
  return `${readOf(scope, files)}, ${sizeOf(bytes)} in ${durationOf(durationMs)}`;
}

/** `12 files`, or what of them the commits of a change or a history hold. */
function readOf({ commits, mode }: Report['scope'], files: number): string {
  if (commits === null) return counted(files, mode === 'staged' ? 'staged file' : 'file');
  return `${counted(files, 'version')} of files in ${counted(commits, 'commit')}`;
}

/** `3 findings (1 critical, 2 high)` or `No findings`. */
export function findingsOf(counts: Counts): string {
  const findings = total(counts);
  return findings === 0 ? 'No findings' : `${counted(findings, 'finding')} (${severitiesOf(counts)})`;
}

/** `1 critical, 2 high`: the severities that occur, the worst first. */
export function severitiesOf(counts: Omit<Counts, 'suppressed'>): string {
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return present.map((severity) => counted(counts[severity], severity, severity)).join(', ');
}

/** How many findings count. */
export function total(counts: Counts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** Why findings do not fail the run, where there are some. */
function thresholdOf({ summary, failOn }: Report): string {
  if (summary.failed || total(summary.counts) === 0) return '';
  return failOn === 'never' ? 'Nothing fails, since fail-on is never.' : `None reaches fail-on ${failOn}.`;
}

function wholenessOf(report: Report): string {
  if (report.scope.complete) return '';
  const missed = missedBy(report).length;
  const what = missed === 0 ? 'something' : counted(missed, 'thing');
  return `The scan is not whole: ${what} that should have been scanned ${missed > 1 ? 'were' : 'was'} not.`;
}

/** What should have been scanned and was not. */
export function missedBy({ scope }: Report): readonly Skipped[] {
  return scope.skipped.filter(({ harmless }) => !harmless);
}

/** `2 documentation examples and 1 placeholder passed over.`, or an empty string. */
export function passedOverOf({ examples, placeholders }: PassedOver): string {
  const parts = [
    examples === 0 ? '' : counted(examples, 'documentation example'),
    placeholders === 0 ? '' : counted(placeholders, 'placeholder'),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${listed(parts)} passed over.`;
}
