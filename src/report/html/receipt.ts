import type { Notice, Report, Skipped } from '../../model/report.js';
import { counted, durationOf, grouped, sizeOf } from '../quantity.js';
import { reasonsOf } from '../skipped.js';
import { missedBy, passedOverOf } from '../verdict.js';
import { definitionList } from './definition-list.js';
import { type Content, html, type Markup } from './markup.js';
import { placeCode } from './place.js';

/** Names of files in a list; the rest is counted. */
const MAX_NAMED = 5_000;

const MODE_NAMES = {
  worktree: 'the working tree',
  tree: 'the tree of a commit',
  diff: 'what a change adds',
  history: 'the whole history',
  staged: 'what the next commit would add',
  stdin: 'standard input',
} as const satisfies Record<Report['scope']['mode'], string>;

/** What was scanned and what was not: the part of a report by which it can be trusted. */
export function receipt(report: Report): Content {
  return [missed(report), notices(report.notices), scanned(report), skipped(report)];
}

function scanned({ scope, summary, failOn }: Report): Markup {
  const { base, head, commits, complete, mode } = scope;
  const { files, bytes, durationMs } = summary;
  const list = definitionList('receipt', [
    ['Scope', MODE_NAMES[mode]],
    ['Base', base === null ? null : html`<code>${base}</code>`],
    ['Head', head === null ? null : html`<code>${head}</code>`],
    ['Commits', commits],
    ['Read', `${counted(files, 'file')}, ${sizeOf(bytes)}, in ${durationOf(durationMs)}`],
    ['Passed over', passedOverOf(summary.passedOver)],
    ['Whole', complete ? 'yes' : 'no: see “Not scanned”'],
    ['Fails on', failOn === 'never' ? 'nothing' : `${failOn} or worse`],
  ]);
  return html`<h2>What was scanned</h2>\n${list}\n`;
}

function missed(report: Report): Content {
  const all = missedBy(report);
  if (all.length === 0) return null;
  return html`<h2>Not scanned</h2>
${skippedList(all, 'thing')}`;
}

function notices(all: readonly Notice[]): Content {
  if (all.length === 0) return null;
  const items = all.slice(0, MAX_NAMED).map(({ message, path, line }) => {
    if (path === null) return html`<li>${message}</li>`;
    return html`<li>${placeCode(path, line)}: ${message}</li>`;
  });
  return html`<h2>Notices</h2>
${bounded(items, all.length, 'notice')}`;
}

function skipped({ scope }: Report): Content {
  const all = scope.skipped.filter(({ harmless }) => harmless);
  if (all.length === 0) return null;
  const reasons = reasonsOf(all).map(({ reason, count }) => `${reason} (${grouped(count)})`);
  return html`<details><summary>${counted(all.length, 'file')} skipped: ${reasons.join(', ')}</summary>
${skippedList(all, 'file')}</details>
`;
}

function skippedList(all: readonly Skipped[], noun: string): Markup {
  const items = all
    .slice(0, MAX_NAMED)
    .map(({ path, reason }) => html`<li>${placeCode(path)}: ${reason}</li>`);
  return bounded(items, all.length, noun);
}

function bounded(items: readonly Markup[], all: number, noun: string): Markup {
  const left = all - items.length;
  const note = left === 0 ? null : html`<p>…and ${counted(left, `more ${noun}`)}.</p>`;
  return html`<ul class="plain">${items}</ul>
${note}`;
}
