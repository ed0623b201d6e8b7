import { KINDS } from '../../model/finding.js';
import { SEVERITIES } from '../../model/severity.js';
import type { ListedFinding } from './listed-finding.js';
import { html, type Markup } from './markup.js';

/** The form that narrows the table. Hidden until the page's script, without which it does nothing, shows it. */
export function filters(listed: readonly ListedFinding[]): Markup {
  const findings = listed.map(({ finding }) => finding);
  const severities = new Set(findings.map(({ severity }) => severity));
  const kinds = new Set(findings.map(({ kind }) => kind));
  const repositories = listed.flatMap(({ repository }) => (repository === null ? [] : [repository]));
  const suppressed = findings.filter((finding) => finding.suppressed !== null).length;
  return html`<form class="filters" aria-label="Filter the findings" hidden>
${boxes(
  'Severity',
  SEVERITIES.filter((severity) => severities.has(severity)),
)}
${boxes(
  'Kind',
  KINDS.filter((kind) => kinds.has(kind)),
)}
${field('place', 'Path contains', html`<input type="search" id="place" name="place" autocomplete="off" spellcheck="false">`)}
${choice(
  'Rule',
  findings.map(({ ruleId }) => ruleId),
)}
${repositories.length === 0 ? null : choice('Repository', repositories)}
${suppressed === 0 ? null : suppressedChoice(suppressed)}
<button type="reset">Clear</button>
<p role="status"></p>
</form>`;
}

/** @param legend Its lower case is the name of the column. */
function boxes(legend: string, values: readonly string[]): Markup {
  const labels = values.map((value) => {
    return html`<label><input type="checkbox" name="${legend.toLowerCase()}" value="${value}" checked> ${value}</label>`;
  });
  return html`<fieldset><legend>${legend}</legend>${labels}</fieldset>`;
}

/** @param label Its lower case is the name of the column. */
function choice(label: string, names: readonly string[]): Markup {
  const name = label.toLowerCase();
  const options = tally(names).map(
    ([value, count]) => html`<option value="${value}">${value} (${count})</option>`,
  );
  return field(
    name,
    label,
    html`<select id="${name}" name="${name}"><option value="">all</option>${options}</select>`,
  );
}

function field(id: string, label: string, control: Markup): Markup {
  return html`<div class="field"><label for="${id}">${label}</label>${control}</div>`;
}

/** How often each occurs, by name. */
function tally(names: readonly string[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}

function suppressedChoice(count: number): Markup {
  const options = html`<option value="hidden">hidden</option><option value="shown">shown</option><option value="only">only these</option>`;
  const control = html`<select id="suppressed" name="suppressed">${options}</select>`;
  return field('suppressed', `Suppressed (${count})`, control);
}
