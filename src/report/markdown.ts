import type { Finding } from '../model/finding.js';
import { patchOf } from '../model/patch.js';
import type { Notice, Rendering, Report, Reporter, Skipped } from '../model/report.js';
import type { WebRepository } from '../model/web-repository.js';
import { changeLabel } from './change-label.js';
import { JOB_SUMMARY_BYTES } from './github-limits.js';
import { codeBlock, codeSpan, htmlText, prose } from './markdown-text.js';
import { cutLines, patchLines } from './patch-lines.js';
import { counted } from './quantity.js';
import { type Remedy, remediesOf } from './remedy.js';
import { reasonsOf } from './skipped.js';
import { excuseOf } from './suppression.js';
import { findingsOf, missedBy, passedOverOf, total, verdictBelow } from './verdict.js';
import { clipped } from './visible.js';
import { linkOf } from './web-link.js';
import { unsuppressed, worstFirst } from './worst-first.js';

/** How much of each list a form of the summary shows. */
interface Form {
  readonly findings: number;
  readonly remedies: number;
  /** Of notices, suppressed findings and skipped files each. */
  readonly others: number;
}

/** The fullest first. The last always fits: its few entries are clipped. */
const FORMS = [
  { findings: 1_000, remedies: 200, others: 500 },
  { findings: 300, remedies: 60, others: 100 },
  { findings: 100, remedies: 20, others: 30 },
  { findings: 50, remedies: 10, others: 10 },
  { findings: 20, remedies: 5, others: 5 },
  { findings: 0, remedies: 0, others: 0 },
] as const satisfies readonly Form[];

/** Patches of a fold, and their lines and columns. */
const MAX_PATCHES = 5;
const MAX_PATCH_LINES = 60;
const MAX_PATCH_WIDTH = 240;

const MAX_PATH = 250;
const MAX_LINK = 1_000;
const MAX_SENTENCE = 600;

const HEADINGS = {
  clean: '✅ Starkey',
  findings: '❌ Starkey',
  incomplete: '⚠️ Starkey',
} as const satisfies Record<Report['conclusion'], string>;

/** A job summary: GitHub-flavoured Markdown within the size that GitHub shows. */
export const renderMarkdown: Reporter = (report, rendering) =>
  pageWithin(report, rendering, (text) => Buffer.byteLength(text) <= JOB_SUMMARY_BYTES);

/** The fullest page that fits, or the shortest there is. */
export function pageWithin(
  report: Report,
  { repository }: Pick<Rendering, 'repository'>,
  fits: (text: string) => boolean,
): string {
  let text = '';
  for (const form of FORMS) {
    text = page(report, form, (finding) => placeOf(finding, repository ?? null));
    if (fits(text)) break;
  }
  return text;
}

/** How the place of a finding is written. */
type Placing = (finding: Finding) => string;

function page(report: Report, form: Form, place: Placing): string {
  const sections = [
    `## ${headingOf(report)}`,
    verdictBelow(report),
    passedOverOf(report.summary.passedOver),
    findingsTable(report, form, place),
    remedies(report, form, place),
    missed(report, form),
    notices(report.notices, form),
    suppressed(report, form, place),
    skipped(report, form),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function headingOf(report: Report): string {
  const { failed, counts } = report.summary;
  if (!failed && report.scope.complete && total(counts) > 0) return `☑️ Starkey: ${findingsOf(counts)}`;
  return `${HEADINGS[report.conclusion]}: ${findingsOf(counts)}`;
}

function findingsTable(report: Report, form: Form, place: Placing): string {
  const findings = worstFirst(unsuppressed(report.findings));
  if (findings.length === 0) return '';
  const shown = findings.slice(0, form.findings);
  // Only on a change a finding is something to it.
  const isChange = findings.some(({ status }) => status !== undefined);
  const cells = (first: readonly string[], status: string, what: string) =>
    `| ${[...first, ...(isChange ? [status] : []), what].join(' | ')} |`;
  const rows = shown.map((finding) => {
    const first = [finding.severity, codeSpan(finding.ruleId), place(finding)];
    return cells(first, changeLabel(finding), sentence(finding.message));
  });
  const head = [
    cells(['Severity', 'Rule', 'Where'], 'Status', 'What'),
    cells(['---', '---', '---'], '---', '---'),
  ];
  return bounded(head, rows, findings.length, 'finding');
}

/** The list under its head, and a line that counts what is not shown. */
function bounded(head: readonly string[], rows: readonly string[], all: number, noun: string): string {
  const left = all - rows.length;
  const note = left === 0 ? '' : `…and ${counted(left, `more ${noun}`)} that this page has no room for.`;
  const list = rows.length === 0 ? '' : [...head, ...rows].join('\n');
  return [list, note].filter(Boolean).join('\n\n');
}

/** Linked where readers find the lines. */
function placeOf(finding: Finding, repository: WebRepository | null): string {
  const { path, startLine, commit } = finding;
  const text = codeSpan(`${clipped(path, MAX_PATH)}:${startLine}`);
  const link = repository === null ? null : linkOf(finding, repository);
  const place = link === null || link.length > MAX_LINK ? text : `[${text}](${link})`;
  return commit === null ? place : `${place} in commit ${codeSpan(commit.id.slice(0, 12))}`;
}

function remedies(report: Report, form: Form, place: Placing): string {
  const all = remediesOf(worstFirst(unsuppressed(report.findings)));
  if (all.length === 0) return '';
  const shown = all.slice(0, form.remedies).map((each) => remedy(each, place));
  const left = all.length - shown.length;
  const note =
    left === 0 ? '' : `…and ${counted(left, 'more fix', 'more fixes')} that this page has no room for.`;
  return ['### How to fix', ...shown, note].filter(Boolean).join('\n\n');
}

function remedy({ ruleId, steps, findings }: Remedy, place: Placing): string {
  const [first] = findings;
  const where =
    findings.length === 1 && first !== undefined
      ? `at <code>${htmlText(`${clipped(first.path, MAX_PATH)}:${first.startLine}`)}</code>`
      : `(${counted(findings.length, 'finding')})`;
  const list = steps.map((step, index) => `${index + 1}. ${sentence(step)}`).join('\n');
  const content = [list, ...patchesOf(findings, place)].join('\n\n');
  return fold(`<code>${htmlText(ruleId)}</code> ${where}`, content);
}

/** What to write instead, for the first of the findings. */
function patchesOf(findings: readonly Finding[], place: Placing): readonly string[] {
  return findings.slice(0, MAX_PATCHES).flatMap((finding) => {
    const patch = patchOf(finding);
    if (patch === null) return [];
    const { lines, more } = patchLines(patch, MAX_PATCH_LINES);
    const shown = cutLines(lines, MAX_PATCH_WIDTH).map(({ sign, text }) => sign + text);
    const note = more === 0 ? [] : [`…and ${counted(more, 'more line')} that this page has no room for.`];
    return [`Write instead in ${place(finding)}:`, codeBlock('diff', shown), ...note];
  });
}

/** @param title HTML. */
function fold(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function missed(report: Report, form: Form): string {
  const all = missedBy(report);
  if (all.length === 0) return '';
  return `### Not scanned\n\n${bounded([], all.slice(0, form.others).map(skippedLine), all.length, 'thing')}`;
}

function skippedLine({ path, reason }: Skipped): string {
  return `- ${codeSpan(clipped(path, MAX_PATH))}: ${sentence(reason)}`;
}

function notices(all: readonly Notice[], form: Form): string {
  if (all.length === 0) return '';
  const lines = all.slice(0, form.others).map(({ message, path, line }) => {
    if (path === null) return `- ${sentence(message)}`;
    const place = line === null ? clipped(path, MAX_PATH) : `${clipped(path, MAX_PATH)}:${line}`;
    return `- ${codeSpan(place)}: ${sentence(message)}`;
  });
  return `### Notices\n\n${bounded([], lines, all.length, 'notice')}`;
}

function suppressed(report: Report, form: Form, place: Placing): string {
  const rows: string[] = [];
  let count = 0;
  for (const finding of report.findings) {
    if (finding.suppressed === null || ++count > form.others) continue;
    const { reason } = finding.suppressed;
    const why = reason === null ? '' : `: ${sentence(reason)}`;
    rows.push(
      `- ${place(finding)} ${codeSpan(finding.ruleId)}, by ${sentence(excuseOf(finding.suppressed))}${why}`,
    );
  }
  if (count === 0) return '';
  return fold(counted(count, 'suppressed finding'), bounded([], rows, count, 'finding'));
}

function skipped({ scope }: Report, form: Form): string {
  const all = scope.skipped.filter(({ harmless }) => harmless);
  if (all.length === 0) return '';
  const reasons = reasonsOf(all)
    .slice(0, form.others)
    .map(({ reason, count }) => `${sentence(reason)}: ${counted(count, 'file')}`);
  const content = [
    reasons.join('; '),
    bounded([], all.slice(0, form.others).map(skippedLine), all.length, 'file'),
  ];
  return fold(`${counted(all.length, 'file')} skipped`, content.filter(Boolean).join('\n\n'));
}

function sentence(text: string): string {
  return prose(clipped(text, MAX_SENTENCE));
}
