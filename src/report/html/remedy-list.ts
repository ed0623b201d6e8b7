import type { Finding } from '../../model/finding.js';
import type { RuleDescription } from '../../model/rule.js';
import { counted } from '../quantity.js';
import type { Remedy } from '../remedy.js';
import { link } from './link.js';
import { type Content, html, type Markup } from './markup.js';

/** What several findings need is written once, and each of them refers to it by its number, from 1. */
export type SharedRemedies = ReadonlyMap<Finding, { readonly remedy: Remedy; readonly number: number }>;

/** The remedies that more than one finding needs. */
export function sharedRemedies(remedies: readonly Remedy[]): SharedRemedies {
  const shared = remedies.filter(({ findings }) => findings.length > 1);
  return new Map(
    shared.flatMap((remedy, index) =>
      remedy.findings.map((finding) => [finding, { remedy, number: index + 1 }]),
    ),
  );
}

/** The section that the findings refer to. */
export function remedyList(shared: SharedRemedies, rules: ReadonlyMap<string, RuleDescription>): Content {
  const remedies = [...new Map([...shared.values()].map(({ remedy, number }) => [number, remedy]))];
  if (remedies.length === 0) return null;
  return html`<h2>How to fix</h2>
${remedies.map(([number, remedy]) => section(number, remedy, rules.get(remedy.ruleId)))}`;
}

function section(
  number: number,
  { ruleId, steps, findings }: Remedy,
  rule: RuleDescription | undefined,
): Markup {
  return html`<section id="fix-${number}" class="fix">
<h3><code>${ruleId}</code> (${counted(findings.length, 'finding')})</h3>
${rule === undefined ? null : html`<p>${rule.why}</p>`}
${stepList(steps)}${referenceList(rule)}
</section>
`;
}

/** Steps in their order; what stands between backticks is code. */
export function stepList(steps: readonly string[]): Markup {
  return html`<ol>${steps.map((step) => html`<li>${withCode(step)}</li>`)}</ol>`;
}

function withCode(sentence: string): Content {
  const parts = sentence.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** The pages that a rule names. */
export function referenceList(rule: RuleDescription | undefined): Content {
  if (rule === undefined || rule.references.length === 0) return null;
  return html`<h4>See also</h4><ul>${rule.references.map((page) => html`<li>${link(page, page)}</li>`)}</ul>`;
}
