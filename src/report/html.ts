import type { Rendering, Report } from '../model/report.js';
import { countTiles } from './html/counts.js';
import { findingList } from './html/finding-list.js';
import { html } from './html/markup.js';
import { renderPage } from './html/page.js';
import { receipt } from './html/receipt.js';
import { findingsOf, verdictOf } from './verdict.js';
import { linkOf } from './web-link.js';
import { worstFirst } from './worst-first.js';

/** A page for people: one file, which asks for nothing else. */
export function renderHtml(report: Report, { repository }: Pick<Rendering, 'repository'>): string {
  const { findings, rules, summary, conclusion, version } = report;
  const listed = worstFirst(findings).map((finding) => ({
    finding,
    repository: null,
    link: repository === undefined ? null : linkOf(finding, repository),
  }));
  return renderPage({
    title: `Starkey: ${findingsOf(summary.counts)}`,
    heading: 'Starkey',
    version,
    content: [
      html`<p class="verdict ${conclusion}">${verdictOf(report)}</p>\n`,
      countTiles(summary.counts),
      findingList(listed, rules),
      receipt(report),
    ],
  });
}
