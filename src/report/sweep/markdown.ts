import type { Sweep, SweepFinding, SweepPlace } from '../../model/sweep.js';
import { JOB_SUMMARY_BYTES } from '../github-limits.js';
import { codeSpan, prose } from '../markdown-text.js';
import { counted } from '../quantity.js';
import { findingsOf } from '../verdict.js';
import { clipped } from '../visible.js';
import { createSweepLinks } from './link.js';
import { isStanding, sweepVerdict, unreadRepositories } from './verdict.js';

/** How much of each list a form of the summary shows, the fullest first. The last always fits. */
const FORMS = [
  { findings: 1_000, places: 10, repositories: 500 },
  { findings: 200, places: 5, repositories: 100 },
  { findings: 50, places: 3, repositories: 20 },
  { findings: 0, places: 0, repositories: 0 },
] as const;

type Form = (typeof FORMS)[number];
type LinkTo = (place: SweepPlace) => string | null;

const MAX_PATH = 200;
const MAX_SENTENCE = 400;

const HEADINGS = {
  clean: '✅ Starkey sweep',
  findings: '❌ Starkey sweep',
  incomplete: '⚠️ Starkey sweep',
} as const satisfies Record<Sweep['conclusion'], string>;

/** A job summary within the size that GitHub shows. */
export function renderSweepMarkdown(sweep: Sweep): string {
  const linkTo = createSweepLinks(sweep);
  let text = '';
  for (const form of FORMS) {
    text = summary(sweep, form, linkTo);
    if (Buffer.byteLength(text) <= JOB_SUMMARY_BYTES) break;
  }
  return text;
}

function summary(sweep: Sweep, form: Form, linkTo: LinkTo): string {
  const sections = [
    `## ${HEADINGS[sweep.conclusion]}: ${findingsOf(sweep.counts)}`,
    sweepVerdict(sweep).map(prose).join(' '),
    findingsTable(sweep, form, linkTo),
    unreadTable(sweep, form),
    goneTable(sweep, form, linkTo),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function findingsTable(sweep: Sweep, form: Form, linkTo: LinkTo): string {
  const standing = sweep.findings.filter(isStanding);
  const rows = standing.slice(0, form.findings).map((finding) => {
    const { severity, ruleId, message, change } = finding;
    const mark = change === 'new' ? ' **new**' : '';
    const places = placesOf(finding, form.places, linkTo);
    return `| ${severity}${mark} | ${codeSpan(ruleId)} | ${places} | ${prose(clipped(message, MAX_SENTENCE))} |`;
  });
  return table(['Severity', 'Rule', 'Where', 'What'], rows, standing.length, 'finding', 'findings');
}

/** Those that count first. */
function placesOf({ places }: SweepFinding, limit: number, linkTo: LinkTo): string {
  const sorted = [...places].sort((left, right) => weightOf(left) - weightOf(right));
  const shown = sorted.slice(0, limit).map((place) => placeOf(place, linkTo));
  const more = sorted.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${counted(more, 'more place')}`] : [])].join('<br>');
}

function weightOf({ suppressed, checked }: SweepPlace): number {
  return suppressed === null && checked ? 0 : 1;
}

function placeOf(place: SweepPlace, linkTo: LinkTo): string {
  const text = codeSpan(`${place.repository} ${clipped(place.path, MAX_PATH)}:${place.startLine}`);
  const link = linkTo(place);
  const note = place.suppressed === null ? '' : ' (suppressed)';
  return `${link === null ? text : `[${text}](${link})`}${note}`;
}

function unreadTable(sweep: Sweep, form: Form): string {
  const unread = unreadRepositories(sweep);
  const rows = unread
    .slice(0, form.repositories)
    .map(({ name, reason }) => `| ${codeSpan(name)} | ${prose(clipped(reason ?? '', MAX_SENTENCE))} |`);
  const text = table(['Repository', 'Why not'], rows, unread.length, 'repository', 'repositories');
  return text === '' ? '' : `### Not read\n\n${text}`;
}

function goneTable(sweep: Sweep, form: Form, linkTo: LinkTo): string {
  const rows = sweep.gone.slice(0, form.repositories).map((finding) => {
    return `| ${codeSpan(finding.ruleId)} | ${placesOf(finding, form.places, linkTo)} |`;
  });
  const text = table(['Rule', 'Where it was'], rows, sweep.gone.length, 'finding', 'findings');
  return text === '' ? '' : `### Gone since the last sweep\n\n${text}`;
}

function table(
  head: readonly string[],
  rows: readonly string[],
  all: number,
  singular: string,
  plural: string,
): string {
  if (all === 0) return '';
  const left = all - rows.length;
  const note =
    left === 0
      ? ''
      : `…and ${counted(left, `more ${singular}`, `more ${plural}`)} that this page has no room for.`;
  const lines = [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...rows];
  return [rows.length === 0 ? '' : lines.join('\n'), note].filter(Boolean).join('\n\n');
}
