import type { RuleDescription } from '../../model/rule.js';
import { remediesOf } from '../remedy.js';
import { unsuppressed } from '../worst-first.js';
import { filters } from './filters.js';
import { findingFold } from './finding-fold.js';
import type { ListedFinding } from './listed-finding.js';
import { type Content, html, type Markup } from './markup.js';
import { findingPlace } from './place.js';
import { remedyList, type SharedRemedies, sharedRemedies } from './remedy-list.js';

/**
 * A table of findings under its filters, in the order given, and below it what to do about those that need the same.
 * Without JavaScript the table is whole, and has no filters.
 *
 * @param rules What is known of the findings' rules.
 */
export function findingList(listed: readonly ListedFinding[], rules: readonly RuleDescription[]): Content {
  if (listed.length === 0) return null;
  const hasRepositories = listed.some(({ repository }) => repository !== null);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const shared = sharedRemedies(remediesOf(unsuppressed(listed.map(({ finding }) => finding))));
  return html`<h2 id="findings">Findings</h2>
${filters(listed)}
<table class="findings${hasRepositories ? ' of-many' : ''}" aria-labelledby="findings">
<thead><tr>
<th scope="col" data-column="severity" aria-sort="descending">Severity</th>
<th scope="col" data-column="kind">Kind</th>
<th scope="col" data-column="rule">Rule</th>
${hasRepositories ? html`<th scope="col" data-column="repository">Repository</th>` : null}
<th scope="col" data-column="place">Where</th>
<th scope="col" data-column="message">What</th>
</tr></thead>
<tbody>
${listed.map((each) => row(each, hasRepositories, shared, known))}</tbody>
</table>
${remedyList(shared, known)}`;
}

/** The script of the page takes what a cell's first node says for its value. */
function row(
  listed: ListedFinding,
  hasRepositories: boolean,
  shared: SharedRemedies,
  rules: ReadonlyMap<string, RuleDescription>,
): Markup {
  const { severity, kind, ruleId, suppressed, message } = listed.finding;
  const start = suppressed === null ? html`<tr class="${severity}">` : html`<tr class="suppressed">`;
  const note = suppressed === null ? null : html`<span class="note">suppressed</span>`;
  const repository = hasRepositories ? html`<td>${listed.repository ?? ''}</td>` : null;
  return html`${start}<td>${severity}${note}</td><td>${kind}</td><td><code>${ruleId}</code></td>${repository}
<th scope="row">${findingPlace(listed)}</th>
<td><details><summary>${message}</summary>${findingFold(listed.finding, shared, rules.get(ruleId))}</details></td></tr>
`;
}
