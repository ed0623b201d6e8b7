import type { Finding } from '../../model/finding.js';
import type { RuleDescription } from '../../model/rule.js';
import type { Sweep, SweepFinding, SweepPlace, SweptRepository } from '../../model/sweep.js';
import { countTiles } from '../html/counts.js';
import { definitionList } from '../html/definition-list.js';
import { findingList } from '../html/finding-list.js';
import type { ListedFinding } from '../html/listed-finding.js';
import { type Content, html, type Markup } from '../html/markup.js';
import { renderPage } from '../html/page.js';
import { counted } from '../quantity.js';
import { findingsOf } from '../verdict.js';
import { createSweepLinks } from './link.js';
import { sweepVerdict, unreadRepositories } from './verdict.js';

/** Entries of a list below the table; the rest is counted. */
const MAX_NAMED = 5_000;

/**
 * A page for people: one file, with a line for each place of each finding, to be narrowed by repository.
 *
 * @param rules What is known of the findings' rules.
 */
export function renderSweepHtml(sweep: Sweep, rules: readonly RuleDescription[]): string {
  return renderPage({
    title: `Starkey sweep: ${findingsOf(sweep.counts)}`,
    heading: 'Starkey sweep',
    version: sweep.version,
    content: [
      html`<p class="verdict ${sweep.conclusion}">${sweepVerdict(sweep).join(' ')}</p>\n`,
      countTiles(sweep.counts),
      findingList(listedOf(sweep), rules),
      section('Not scanned', unreadRepositories(sweep).map(unreadItem)),
      section('Gone since the last sweep', sweep.gone.map(pastItem)),
      section('Not looked for again', sweep.unchecked.map(pastItem)),
      receipt(sweep),
      repositories(sweep),
    ],
  });
}

function listedOf(sweep: Sweep): readonly ListedFinding[] {
  const linkTo = createSweepLinks(sweep);
  const listed = sweep.findings.flatMap((finding) => {
    const places = finding.places.filter(({ checked }) => checked);
    return places.map((place): ListedFinding => {
      const { repository } = place;
      return { finding: findingAt(place, finding, sweep), repository, link: linkTo(place) };
    });
  });
  // What does not count comes last, though another place of the same finding does.
  return listed.toSorted((left, right) => weightOf(left) - weightOf(right));
}

function weightOf({ finding }: ListedFinding): number {
  return finding.suppressed === null ? 0 : 1;
}

/** One place of a finding, with what the sweep knows of it among its facts. */
function findingAt(place: SweepPlace, finding: SweepFinding & { change?: unknown }, sweep: Sweep): Finding {
  const { path, startLine, startColumn, endLine, endColumn, commit, suppressed } = place;
  const { ruleId, kind, severity, message, fingerprint, redacted, remediation } = finding;
  const isCompared = sweep.lastSweptAt !== null;
  return {
    ...{ path, startLine, startColumn, endLine, endColumn, commit, suppressed },
    ...{ ruleId, kind, severity, message, fingerprint, redacted, remediation },
    details: {
      ...(isCompared
        ? { 'since the last sweep': String(finding.change), 'first seen': finding.firstSeen }
        : {}),
      ...(finding.places.length > 1 ? { places: finding.places.length } : {}),
      ...finding.details,
    },
    excerpt: null,
  };
}

function section(title: string, items: readonly Markup[]): Content {
  if (items.length === 0) return null;
  const left = items.length - MAX_NAMED;
  const note = left > 0 ? html`<p>…and ${counted(left, 'more', 'more')}.</p>` : null;
  return html`<h2>${title}</h2>
<ul class="plain">${items.slice(0, MAX_NAMED)}</ul>
${note}`;
}

function unreadItem({ name, reason }: SweptRepository): Markup {
  return html`<li><code>${name}</code>: ${reason ?? ''}</li>`;
}

function pastItem({ ruleId, places, redacted }: SweepFinding): Markup {
  const where = places.map(({ repository, path, startLine }) => `${repository} ${path}:${startLine}`);
  return html`<li><code>${ruleId}</code> <code>${redacted}</code> in ${where.join(', ')}</li>`;
}

function repositories({ repositories: all }: Sweep): Markup {
  const items = all.slice(0, MAX_NAMED).map(({ name, conclusion, counts, visibility, archived, fork }) => {
    const kinds = [visibility, ...(archived ? ['archived'] : []), ...(fork ? ['fork'] : [])].join(', ');
    return html`<li><code>${name}</code> (${kinds}): ${conclusion}, ${findingsOf(counts)}</li>`;
  });
  const left = all.length - items.length;
  return html`<details><summary>${counted(all.length, 'repository', 'repositories')}</summary>
<ul class="plain">${items}</ul>${left > 0 ? html`<p>…and ${left} more.</p>` : null}</details>
`;
}

function receipt({ scope, sweptAt, lastSweptAt, complete, failOn }: Sweep): Markup {
  const list = definitionList('receipt', [
    [
      'Scope',
      scope === 'tree' ? 'the newest files of each repository' : 'the whole history of each repository',
    ],
    ['Swept', sweptAt],
    ['Compared with', lastSweptAt === null ? null : `the sweep of ${lastSweptAt}`],
    ['Whole', complete ? 'yes' : 'no: see “Not scanned”'],
    ['Fails on', failOn === 'never' ? 'nothing' : `${failOn} or worse`],
  ]);
  return html`<h2>What was scanned</h2>\n${list}\n`;
}
