import type { Finding } from '../model/finding.js';
import type { Rendering, Report, Skipped } from '../model/report.js';
import { type Paint, painter } from './paint.js';
import { counted, grouped } from './quantity.js';
import { type Remedy, remediesOf } from './remedy.js';
import { reasonsOf } from './skipped.js';
import { findingBlock, sentence, stepLines } from './text-finding.js';
import { missedBy, passedOverOf, total, verdictOf } from './verdict.js';
import { visible, withoutCommands } from './visible.js';
import { unsuppressed } from './worst-first.js';

/** Things that make the scan incomplete are named up to this many, unless verbose. */
const MAX_MISSED_NAMED = 20;

/** A report for people at a terminal: a block a finding in the order of files, the verdict last. */
export function renderText(report: Report, rendering: Rendering): string {
  const { color, quiet, verbose } = rendering;
  const paint = painter(color);
  const findings = verbose ? report.findings : report.findings.filter((each) => !each.suppressed);
  const remedies = remediesOf(unsuppressed(findings));
  const steps = ownSteps(remedies);
  const blocks = [
    ...findings.map((finding) => findingBlock(finding, steps.get(finding) ?? [], !quiet, paint)),
    sharedSteps(remedies, paint),
    quiet ? [] : noticeLines(report, paint),
    missedLines(report, rendering, paint),
    quiet ? [] : passedOverLines(report, rendering),
    [paint(verdictInk(report), verdictOf(report))],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return withoutCommands(`${text.join('\n\n')}\n`);
}

/** The steps of the findings that share theirs with no other. */
function ownSteps(remedies: readonly Remedy[]): ReadonlyMap<Finding | undefined, readonly string[]> {
  const own = remedies.filter(({ findings }) => findings.length === 1);
  return new Map(own.map(({ findings: [finding], steps }) => [finding, steps]));
}

/** Steps that several findings need, once. */
function sharedSteps(remedies: readonly Remedy[], paint: Paint): readonly string[] {
  const shared = remedies.filter(({ findings }) => findings.length > 1);
  return shared.flatMap(({ ruleId, steps, findings }, index) => [
    ...(index === 0 ? [] : ['']),
    `What to do about ${paint('bold', visible(ruleId))} (${counted(findings.length, 'finding')})`,
    ...stepLines(steps),
  ]);
}

function noticeLines({ notices }: Report, paint: Paint): readonly string[] {
  return notices.flatMap(({ level, message, path, line }) => {
    const place = path === null ? '' : `  ${visible(path)}${line === null ? '' : `:${line}`}`;
    return [
      paint(level === 'warning' ? 'uncertain' : 'dim', level.toUpperCase()) + place,
      ...sentence(message),
    ];
  });
}

/** What makes the scan incomplete is named however quiet the report is. */
function missedLines(report: Report, { verbose }: Rendering, paint: Paint): readonly string[] {
  const missed = missedBy(report);
  if (missed.length === 0) return [];
  const named = verbose ? missed : missed.slice(0, MAX_MISSED_NAMED);
  const more = missed.length - named.length;
  return [
    paint('uncertain', `NOT SCANNED  ${counted(missed.length, 'thing')}`),
    ...named.map(skippedLine),
    ...(more === 0 ? [] : [`  …and ${counted(more, 'more', 'more')}: --verbose names them all.`]),
  ];
}

function passedOverLines({ scope, summary }: Report, { verbose }: Rendering): readonly string[] {
  const skipped = scope.skipped.filter(({ harmless }) => harmless);
  const reasons = reasonsOf(skipped).map(({ reason, count }, _, all) => {
    return all.length === 1 ? reason : `${reason} (${grouped(count)})`;
  });
  return [
    passedOverOf(summary.passedOver),
    skipped.length === 0 ? '' : `${counted(skipped.length, 'file')} skipped: ${reasons.join(', ')}.`,
    ...(verbose ? skipped.map(skippedLine) : []),
  ].filter(Boolean);
}

function skippedLine({ path, reason }: Skipped): string {
  return `  ${visible(path)}: ${visible(reason)}`;
}

function verdictInk({ summary, scope }: Report): 'good' | 'bad' | 'uncertain' {
  if (summary.failed) return 'bad';
  return scope.complete && total(summary.counts) === 0 ? 'good' : 'uncertain';
}
