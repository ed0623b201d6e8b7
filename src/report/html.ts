import type { Report } from '../model/report.js';
import { SEVERITIES } from '../model/severity.js';
import { findingList } from './html/finding-list.js';
import { html, type Markup } from './html/markup.js';
import { renderPage } from './html/page.js';
import { receipt } from './html/receipt.js';
import { grouped } from './quantity.js';
import { findingsOf, verdictOf } from './verdict.js';
import { worstFirst } from './worst-first.js';

/** A page for people: one file, which asks for nothing else. */
export function renderHtml(report: Report): string {
  const { findings, rules, summary, conclusion, version } = report;
  const listed = worstFirst(findings).map((finding) => ({ finding, repository: null, link: null }));
  return renderPage({
    title: `Starkey: ${findingsOf(summary.counts)}`,
    heading: 'Starkey',
    version,
    content: [
      html`<p class="verdict ${conclusion}">${verdictOf(report)}</p>\n`,
      counts(report),
      findingList(listed, rules),
      receipt(report),
    ],
  });
}

function counts({ summary }: Report): Markup {
  const tiles = [...SEVERITIES, 'suppressed' as const].map(
    (name) => html`<div><dt>${name}</dt><dd class="${name}">${grouped(summary.counts[name])}</dd></div>`,
  );
  return html`<dl class="counts">${tiles}</dl>\n`;
}
