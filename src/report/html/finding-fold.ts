import type { DetailValue, Finding } from '../../model/finding.js';
import { patchOf } from '../../model/patch.js';
import type { RuleDescription } from '../../model/rule.js';
import type { DiffLine } from '../line-diff.js';
import { cutLines, patchLines } from '../patch-lines.js';
import { counted } from '../quantity.js';
import { excuseOf } from '../suppression.js';
import { clipped } from '../visible.js';
import { definitionList } from './definition-list.js';
import { type Content, html, type Markup } from './markup.js';
import { referenceList, type SharedRemedies, stepList } from './remedy-list.js';

const MAX_FACT = 2_000;
const MAX_PATCH_LINES = 200;
const MAX_PATCH_WIDTH = 200;

/** Text of a file has no line end of its own: it would be written out. */
const NEWLINE = html`\n`;

/** What stands under the fold of a finding: its line, the way out, a patch where there is one, the facts. */
export function findingFold(
  finding: Finding,
  shared: SharedRemedies,
  rule: RuleDescription | undefined,
): Content {
  return [excerptBlock(finding), wayOut(finding, shared, rule), patchBlock(finding), factList(finding)];
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

/** What to write instead. What it adds and takes away is told by its signs, and by colour. */
function patchBlock(finding: Finding): Content {
  const patch = finding.suppressed === null ? patchOf(finding) : null;
  if (patch === null) return null;
  const { lines, more } = patchLines(patch, MAX_PATCH_LINES);
  const rows = cutLines(lines, MAX_PATCH_WIDTH).map((line, index) => [
    index === 0 ? null : NEWLINE,
    patchLine(line),
  ]);
  const note = more === 0 ? null : html`<p>…and ${counted(more, 'more line')}.</p>`;
  return html`<h3>Write instead</h3><pre>${rows}</pre>${note}`;
}

function patchLine({ sign, text }: DiffLine): Content {
  const line = `${sign} ${text}`;
  if (sign === '+') return html`<ins>${line}</ins>`;
  return sign === '-' ? html`<del>${line}</del>` : line;
}

function factList({ redacted, fingerprint, commit, suppressed, details }: Finding): Markup {
  const { patch: _, ...facts } = details;
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
