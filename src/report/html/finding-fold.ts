import type { DetailValue, Finding } from '../../model/finding.js';
import type { RuleDescription } from '../../model/rule.js';
import { excuseOf } from '../suppression.js';
import { clipped } from '../visible.js';
import { definitionList } from './definition-list.js';
import { type Content, html, type Markup } from './markup.js';
import { referenceList, type SharedRemedies, stepList } from './remedy-list.js';

const MAX_FACT = 2_000;

/** What stands under the fold of a finding: its line, the way out, a patch where there is one, the facts. */
export function findingFold(
  finding: Finding,
  shared: SharedRemedies,
  rule: RuleDescription | undefined,
): Content {
  const { patch, ...facts } = finding.details;
  return [
    excerptBlock(finding),
    wayOut(finding, shared, rule),
    typeof patch === 'string' ? patchBlock(patch) : null,
    factList(finding, facts),
  ];
}

function excerptBlock({ excerpt }: Finding): Content {
  if (excerpt === null) return null;
  const { text, highlightStart, highlightLength } = excerpt;
  const end = highlightStart + highlightLength;
  return html`<pre>${text.slice(0, highlightStart)}<mark>${text.slice(highlightStart, end)}</mark>${text.slice(end)}</pre>`;
}

function wayOut(finding: Finding, shared: SharedRemedies, rule: RuleDescription | undefined): Content {
  const { remediation, suppressed } = finding;
  if (remediation.length === 0 || suppressed !== null) return null;
  const common = shared.get(finding);
  if (common !== undefined) return html`<h3><a href="#fix-${common.number}">What to do</a></h3>`;
  return html`<h3>What to do</h3>${stepList(remediation)}${referenceList(rule)}`;
}

/** A patch in the unified form: what it adds and takes away is told by its signs, and by colour. */
function patchBlock(patch: string): Markup {
  const lines = patch.replace(/\n$/, '').split(/\r?\n/);
  return html`<h3>Patch</h3><pre>${lines.map((line, index) => [index === 0 ? null : html`\n`, patchLine(line)])}</pre>`;
}

function patchLine(line: string): Content {
  if (/^(?:\+\+\+|---) /.test(line)) return line;
  if (line.startsWith('+')) return html`<ins>${line}</ins>`;
  return line.startsWith('-') ? html`<del>${line}</del>` : line;
}

function factList({ redacted, fingerprint, commit, suppressed }: Finding, facts: Finding['details']): Markup {
  return definitionList('facts', [
    ['found', html`<code>${redacted}</code>`],
    ['commit', commit && html`<code>${commit.id}</code> of ${commit.authorDate} by ${commit.author}`],
    ['suppressed by', suppressed && excuseOf(suppressed)],
    ['reason', suppressed?.reason ?? null],
    ...Object.entries(facts).map(([name, value]) => [name, clipped(factText(value), MAX_FACT)] as const),
    ['fingerprint', html`<code>${fingerprint}</code>`],
  ]);
}

function factText(value: DetailValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isList ? value.join(', ') : JSON.stringify(value);
}
