export const id = 2737;
export const ids = [2737];
export const modules = {

/***/ 82737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/html/markup.js

/** HTML that may be written as it stands. Only {@link html} and {@link trusted} make it. */
class Markup {
    source;
    constructor(source) {
        this.source = source;
    }
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Letters, digits and marks that neither HTML nor {@link visible} changes. */
const PLAIN = /^[ !$%()*+,./0-9:;=?@A-Z[\\\]^_`a-z{|}~-]*$/;
/**
 * HTML from a template. Everything between its pieces is escaped, for text and for attributes in double quotes, unless
 * it is HTML itself: what a repository says can only ever be read.
 */
function html(pieces, ...contents) {
    return new Markup(pieces.reduce((text, piece, index) => text + sourceOf(contents[index - 1] ?? null) + piece));
}
/** HTML that the program itself wrote, as a constant. */
function trusted(source) {
    return new Markup(source);
}
function sourceOf(content) {
    if (content === null)
        return '';
    if (content instanceof Markup)
        return content.source;
    if (typeof content === 'object')
        return content.map(sourceOf).join('');
    const text = String(content);
    // Most texts are plain, and a page has tens of thousands of them.
    if (PLAIN.test(text))
        return text;
    return (0,visible/* visible */.RK)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./build/report/html/counts.js



/** A tile for each severity, and one for what is suppressed. */
function countTiles(counts) {
    const tiles = [...severity/* SEVERITIES */.oC, 'suppressed'].map((name) => html `<div><dt>${name}</dt><dd class="${name}">${(0,quantity/* grouped */.zD)(counts[name])}</dd></div>`);
    return html `<dl class="counts">${tiles}</dl>\n`;
}

// EXTERNAL MODULE: ./build/report/remedy.js
var remedy = __webpack_require__(23199);
// EXTERNAL MODULE: ./build/report/worst-first.js
var worst_first = __webpack_require__(57643);
;// CONCATENATED MODULE: ./build/model/finding.js
/** What a rule looks for: a leaked secret, an over-broad policy, a practice that leads to either. */
const KINDS = ['secret', 'policy', 'practice'];

;// CONCATENATED MODULE: ./build/report/html/filters.js



/** The form that narrows the table. Hidden until the page's script, without which it does nothing, shows it. */
function filters(listed) {
    const findings = listed.map(({ finding }) => finding);
    const severities = new Set(findings.map(({ severity }) => severity));
    const kinds = new Set(findings.map(({ kind }) => kind));
    const repositories = listed.flatMap(({ repository }) => (repository === null ? [] : [repository]));
    const suppressed = findings.filter((finding) => finding.suppressed !== null).length;
    return html `<form class="filters" aria-label="Filter the findings" hidden>
${boxes('Severity', severity/* SEVERITIES */.oC.filter((severity) => severities.has(severity)))}
${boxes('Kind', KINDS.filter((kind) => kinds.has(kind)))}
${field('place', 'Path contains', html `<input type="search" id="place" name="place" autocomplete="off" spellcheck="false">`)}
${choice('Rule', findings.map(({ ruleId }) => ruleId))}
${repositories.length === 0 ? null : choice('Repository', repositories)}
${suppressed === 0 ? null : suppressedChoice(suppressed)}
<button type="reset">Clear</button>
<p role="status"></p>
</form>`;
}
/** @param legend Its lower case is the name of the column. */
function boxes(legend, values) {
    const labels = values.map((value) => {
        return html `<label><input type="checkbox" name="${legend.toLowerCase()}" value="${value}" checked> ${value}</label>`;
    });
    return html `<fieldset><legend>${legend}</legend>${labels}</fieldset>`;
}
/** @param label Its lower case is the name of the column. */
function choice(label, names) {
    const name = label.toLowerCase();
    const options = tally(names).map(([value, count]) => html `<option value="${value}">${value} (${count})</option>`);
    return field(name, label, html `<select id="${name}" name="${name}"><option value="">all</option>${options}</select>`);
}
function field(id, label, control) {
    return html `<div class="field"><label for="${id}">${label}</label>${control}</div>`;
}
/** How often each occurs, by name. */
function tally(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}
function suppressedChoice(count) {
    const options = html `<option value="hidden">hidden</option><option value="shown">shown</option><option value="only">only these</option>`;
    const control = html `<select id="suppressed" name="suppressed">${options}</select>`;
    return field('suppressed', `Suppressed (${count})`, control);
}

// EXTERNAL MODULE: ./build/model/patch.js
var model_patch = __webpack_require__(15384);
// EXTERNAL MODULE: ./build/report/patch-lines.js
var patch_lines = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/report/suppression.js
var suppression = __webpack_require__(20656);
;// CONCATENATED MODULE: ./build/report/html/definition-list.js

/** Names and what they stand for, of which those without content are left out. */
function definitionList(className, rows) {
    const shown = rows.filter(([, content]) => content !== null && content !== '');
    return html `<dl class="${className}">${shown.map(([name, content]) => html `<dt>${name}</dt><dd>${content}</dd>`)}</dl>`;
}

;// CONCATENATED MODULE: ./build/report/html/link.js

/** A link, unless the address is none of the web: then what would be linked, alone. */
function link_link(address, content) {
    if (address === null || !/^https?:\/\//.test(address))
        return content;
    return html `<a href="${address}">${content}</a>`;
}

;// CONCATENATED MODULE: ./build/report/html/remedy-list.js



/** The remedies that more than one finding needs. */
function sharedRemedies(remedies) {
    const shared = remedies.filter(({ findings }) => findings.length > 1);
    return new Map(shared.flatMap((remedy, index) => remedy.findings.map((finding) => [finding, { remedy, number: index + 1 }])));
}
/** The section that the findings refer to. */
function remedyList(shared, rules) {
    const remedies = [...new Map([...shared.values()].map(({ remedy, number }) => [number, remedy]))];
    if (remedies.length === 0)
        return null;
    return html `<h2>How to fix</h2>
${remedies.map(([number, remedy]) => section(number, remedy, rules.get(remedy.ruleId)))}`;
}
function section(number, { ruleId, steps, findings }, rule) {
    return html `<section id="fix-${number}" class="fix">
<h3><code>${ruleId}</code> (${(0,quantity/* counted */.hS)(findings.length, 'finding')})</h3>
${rule === undefined ? null : html `<p>${rule.why}</p>`}
${stepList(steps)}${referenceList(rule)}
</section>
`;
}
/** Steps in their order; what stands between backticks is code. */
function stepList(steps) {
    return html `<ol>${steps.map((step) => html `<li>${withCode(step)}</li>`)}</ol>`;
}
function withCode(sentence) {
    const parts = sentence.split(/`([^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? html `<code>${part}</code>` : part));
}
/** The pages that a rule names. */
function referenceList(rule) {
    if (rule === undefined || rule.references.length === 0)
        return null;
    return html `<h4>See also</h4><ul>${rule.references.map((page) => html `<li>${link_link(page, page)}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./build/report/html/finding-fold.js








const MAX_FACT = 2_000;
const MAX_PATCH_LINES = 200;
const MAX_PATCH_WIDTH = 200;
/** Text of a file has no line end of its own: it would be written out. */
const NEWLINE = html `\n`;
/** What stands under the fold of a finding: its line, the way out, a patch where there is one, the facts. */
function findingFold(finding, shared, rule) {
    return [excerptBlock(finding), wayOut(finding, shared, rule), patchBlock(finding), factList(finding)];
}
function excerptBlock({ excerpt }) {
    if (excerpt === null)
        return null;
    const { text, highlightStart, highlightLength } = excerpt;
    const end = highlightStart + highlightLength;
    return html `<pre>${text.slice(0, highlightStart)}<mark>${text.slice(highlightStart, end)}</mark>${text.slice(end)}</pre>`;
}
function wayOut(finding, shared, rule) {
    const { remediation, suppressed } = finding;
    if (remediation.length === 0 || suppressed !== null)
        return null;
    const common = shared.get(finding);
    if (common !== undefined)
        return html `<h3><a href="#fix-${common.number}">What to do</a></h3>`;
    return html `<h3>What to do</h3>${stepList(remediation)}${referenceList(rule)}`;
}
/** What to write instead. What it adds and takes away is told by its signs, and by colour. */
function patchBlock(finding) {
    const patch = finding.suppressed === null ? (0,model_patch/* patchOf */.g)(finding) : null;
    if (patch === null)
        return null;
    const { lines, more } = (0,patch_lines/* patchLines */.U)(patch, MAX_PATCH_LINES);
    const rows = (0,patch_lines/* cutLines */.E)(lines, MAX_PATCH_WIDTH).map((line, index) => [
        index === 0 ? null : NEWLINE,
        patchLine(line),
    ]);
    const note = more === 0 ? null : html `<p>…and ${(0,quantity/* counted */.hS)(more, 'more line')}.</p>`;
    return html `<h3>Write instead</h3><pre>${rows}</pre>${note}`;
}
function patchLine({ sign, text }) {
    const line = `${sign} ${text}`;
    if (sign === '+')
        return html `<ins>${line}</ins>`;
    return sign === '-' ? html `<del>${line}</del>` : line;
}
function factList({ redacted, fingerprint, commit, suppressed, details }) {
    const { patch: _, ...facts } = details;
    return definitionList('facts', [
        ['found', html `<code>${redacted}</code>`],
        ['commit', commit && html `<code>${commit.id}</code> of ${commit.authorDate} by ${commit.author}`],
        ['suppressed by', suppressed && (0,suppression/* excuseOf */.n)(suppressed)],
        ['reason', suppressed?.reason ?? null],
        ...Object.entries(facts).map(([name, value]) => [name, (0,visible/* clipped */.cz)(factText(value), MAX_FACT)]),
        ['fingerprint', html `<code>${fingerprint}</code>`],
    ]);
}
function factText(value) {
    if (value === null)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
    return isList ? value.join(', ') : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/report/html/place.js



const MAX_PATH = 500;
/** Path and line, and the commit where the newest tree does not hold it. */
function findingPlace({ finding, link: address }) {
    const { path, startLine, commit } = finding;
    return [
        link_link(address, placeCode(path, startLine)),
        commit && html `<span class="note">in commit <code>${commit.id.slice(0, 12)}</code></span>`,
    ];
}
/** `path:line`, or the path alone. */
function placeCode(path, line = null) {
    return html `<code>${(0,visible/* clipped */.cz)(path, MAX_PATH)}${line === null ? '' : `:${line}`}</code>`;
}

;// CONCATENATED MODULE: ./build/report/html/finding-list.js







/**
 * A table of findings under its filters, in the order given, and below it what to do about those that need the same.
 * Without JavaScript the table is whole, and has no filters.
 *
 * @param rules What is known of the findings' rules.
 */
function findingList(listed, rules) {
    if (listed.length === 0)
        return null;
    const hasRepositories = listed.some(({ repository }) => repository !== null);
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const shared = sharedRemedies((0,remedy/* remediesOf */.A)((0,worst_first/* unsuppressed */.q)(listed.map(({ finding }) => finding))));
    return html `<h2 id="findings">Findings</h2>
${filters(listed)}
<table class="findings${hasRepositories ? ' of-many' : ''}" aria-labelledby="findings">
<thead><tr>
<th scope="col" data-column="severity" aria-sort="descending">Severity</th>
<th scope="col" data-column="kind">Kind</th>
<th scope="col" data-column="rule">Rule</th>
${hasRepositories ? html `<th scope="col" data-column="repository">Repository</th>` : null}
<th scope="col" data-column="place">Where</th>
<th scope="col" data-column="message">What</th>
</tr></thead>
<tbody>
${listed.map((each) => row(each, hasRepositories, shared, known))}</tbody>
</table>
${remedyList(shared, known)}`;
}
/** The script of the page takes what a cell's first node says for its value. */
function row(listed, hasRepositories, shared, rules) {
    const { severity, kind, ruleId, suppressed, message } = listed.finding;
    const start = suppressed === null ? html `<tr class="${severity}">` : html `<tr class="suppressed">`;
    const note = suppressed === null ? null : html `<span class="note">suppressed</span>`;
    const repository = hasRepositories ? html `<td>${listed.repository ?? ''}</td>` : null;
    return html `${start}<td>${severity}${note}</td><td>${kind}</td><td><code>${ruleId}</code></td>${repository}
<th scope="row">${findingPlace(listed)}</th>
<td><details><summary>${message}</summary>${findingFold(listed.finding, shared, rules.get(ruleId))}</details></td></tr>
`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/html/page-assets.js
// Written by scripts/embed-page.mjs: run `npm run build:data` after a change in `browser`.
const STYLE = `:root {
color-scheme: light dark;
--page: #fff;
--panel: #f6f8fa;
--line: #d1d9e0;
--text: #1f2328;
--faint: #59636e;
--link: #0969da;
--mark: #fff1a8;
--added: #116329;
--removed: #b3221d;
--critical: #a40e26;
--high: #b3221d;
--medium: #855c00;
--low: #0b5cc4;
--good: #116329;
}
@media (prefers-color-scheme: dark) {
:root {
--page: #0d1117;
--panel: #151b23;
--line: #3d444d;
--text: #f0f6fc;
--faint: #9198a1;
--link: #4493f8;
--mark: #5c4a00;
--added: #56d364;
--removed: #ff8880;
--critical: #ff7b9c;
--high: #ff8880;
--medium: #e3b341;
--low: #79c0ff;
--good: #56d364;
}
}
* {
box-sizing: border-box;
}
body {
margin: 0 auto;
padding: 1.5rem clamp(1rem, 3vw, 3rem) 3rem;
max-width: 110rem;
background: var(--page);
color: var(--text);
font:
0.9375rem / 1.5 system-ui,
sans-serif;
}
h1 {
margin: 0 0 0.25rem;
font-size: 1.5rem;
}
h2 {
margin: 2rem 0 0.75rem;
font-size: 1.125rem;
}
a {
color: var(--link);
}
:focus-visible {
outline: 2px solid var(--link);
outline-offset: 2px;
}
code,
pre {
font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
font-size: 0.8125rem;
}
code {
unicode-bidi: isolate;
overflow-wrap: anywhere;
}
pre {
margin: 0.5rem 0;
padding: 0.5rem 0.75rem;
border: 1px solid var(--line);
border-radius: 6px;
background: var(--panel);
white-space: pre-wrap;
}
mark {
border-radius: 3px;
background: var(--mark);
color: inherit;
}
ins,
del {
text-decoration: none;
}
ins {
color: var(--added);
}
del {
color: var(--removed);
}
summary {
cursor: pointer;
overflow-wrap: anywhere;
}
.verdict {
margin: 0;
padding-left: 0.75rem;
border-left: 4px solid var(--good);
}
.verdict.findings {
border-color: var(--high);
}
.verdict.incomplete {
border-color: var(--medium);
}
.counts {
display: flex;
flex-wrap: wrap;
gap: 0.5rem;
margin: 1rem 0 0;
}
.counts div {
min-width: 6.5rem;
padding: 0.5rem 0.75rem;
border: 1px solid var(--line);
border-radius: 6px;
background: var(--panel);
}
.counts dt {
color: var(--faint);
font-size: 0.8125rem;
}
.counts dd {
margin: 0;
font-size: 1.25rem;
font-weight: 600;
font-variant-numeric: tabular-nums;
}
.filters {
display: flex;
flex-wrap: wrap;
align-items: end;
gap: 0.75rem 1.25rem;
margin: 0 0 0.75rem;
padding: 0.75rem;
border: 1px solid var(--line);
border-radius: 6px;
background: var(--panel);
}
.filters fieldset {
display: flex;
flex-wrap: wrap;
gap: 0 0.75rem;
margin: 0;
padding: 0;
border: 0;
}
.filters legend,
.field label {
padding: 0;
color: var(--faint);
font-size: 0.8125rem;
}
.filters .field {
display: grid;
gap: 0.125rem;
}
.filters fieldset label {
display: inline-flex;
align-items: center;
gap: 0.25rem;
min-height: 2rem;
}
.filters input[type="search"],
.filters select,
.filters button {
min-height: 2rem;
max-width: 20rem;
padding: 0.125rem 0.5rem;
border: 1px solid var(--line);
border-radius: 6px;
background: var(--page);
color: var(--text);
font: inherit;
}
.filters input[type="search"] {
width: 16rem;
}
.filters p {
flex-basis: 100%;
margin: 0;
color: var(--faint);
}
.findings,
.findings thead,
.findings tbody {
display: block;
}
.findings tr {
display: grid;
grid-template-columns: 7rem 5.5rem 15rem minmax(0, 2fr) minmax(0, 3fr);
border-bottom: 1px solid var(--line);
}
.findings tbody tr {
content-visibility: auto;
contain-intrinsic-size: auto 2.5rem;
}
.findings.of-many tr {
grid-template-columns: 7rem 5.5rem 14rem 13rem minmax(0, 2fr) minmax(0, 3fr);
}
.findings th,
.findings td {
padding: 0.5rem;
overflow-wrap: anywhere;
text-align: left;
}
.findings thead {
position: sticky;
z-index: 1;
top: 0;
background: var(--page);
}
.findings tbody th {
font-weight: inherit;
}
.findings thead button {
width: 100%;
padding: 0;
border: 0;
background: none;
color: inherit;
font: inherit;
text-align: left;
cursor: pointer;
}
.findings thead button::after {
content: " ↕" / "";
color: var(--faint);
font-weight: 400;
}
.findings [aria-sort="ascending"] button::after {
content: " ▲" / "";
}
.findings [aria-sort="descending"] button::after {
content: " ▼" / "";
}
.findings td:first-child {
font-weight: 600;
}
.critical td:first-child,
.counts .critical {
color: var(--critical);
}
.high td:first-child,
.counts .high {
color: var(--high);
}
.medium td:first-child,
.counts .medium {
color: var(--medium);
}
.low td:first-child,
.counts .low {
color: var(--low);
}
.suppressed td:first-child {
color: var(--faint);
}
.note {
display: block;
color: var(--faint);
font-size: 0.8125rem;
font-weight: 400;
}
h3,
h4 {
margin: 0.75rem 0 0.25rem;
font-size: 1em;
}
.fix {
max-width: 60rem;
}
.fix p {
margin: 0;
}
ol,
ul {
margin: 0.25rem 0;
padding-left: 1.5rem;
}
.facts,
.receipt {
display: grid;
grid-template-columns: max-content 1fr;
gap: 0.125rem 1rem;
margin: 0.5rem 0;
}
.facts dt,
.receipt dt {
color: var(--faint);
}
.facts dd,
.receipt dd {
margin: 0;
overflow-wrap: anywhere;
}
.plain li {
overflow-wrap: anywhere;
}
footer {
margin-top: 2rem;
padding-top: 0.75rem;
border-top: 1px solid var(--line);
color: var(--faint);
}
@media (max-width: 50rem) {
.findings thead {
display: none;
}
.findings tr,
.findings.of-many tr {
display: block;
padding: 0.5rem 0;
}
.findings tbody th,
.findings td {
display: block;
padding: 0.125rem 0;
}
}
@media print {
:root {
color-scheme: light;
}
body {
padding: 0;
max-width: none;
font-size: 9pt;
}
.filters {
display: none;
}
.findings thead {
position: static;
}
.findings thead button::after {
content: none;
}
.findings tbody tr {
break-inside: avoid;
content-visibility: visible;
}
h2 {
break-after: avoid;
}
.findings details::details-content {
content-visibility: visible;
block-size: auto;
}
}
:is(form, tr)[hidden] {
display: none;
}`;
const SCRIPT = `"use strict";
{
    const SEVERITIES = ['critical', 'high', 'medium', 'low'];
    function compareSeverity(left, right) {
        return SEVERITIES.indexOf(right) - SEVERITIES.indexOf(left);
    }
    function compareText(left, right) {
        return left < right ? -1 : left > right ? 1 : 0;
    }
    function comparePlace(left, right) {
        const [leftAt, rightAt] = [left.lastIndexOf(':'), right.lastIndexOf(':')];
        const byPath = compareText(left.slice(0, leftAt), right.slice(0, rightAt));
        return byPath || Number(left.slice(leftAt + 1)) - Number(right.slice(rightAt + 1));
    }
    function comparisonOf(column) {
        if (column === 'severity')
            return compareSeverity;
        return column === 'place' ? comparePlace : compareText;
    }
    function rowOf(element, columns) {
        const cells = [...element.cells];
        const texts = columns.map((column, index) => {
            const first = cells[index]?.firstChild;
            const node = column === 'message' ? first?.firstChild : first;
            return [column, node?.textContent ?? ''];
        });
        return {
            element,
            values: Object.fromEntries(texts),
            isSuppressed: element.classList.contains('suppressed'),
        };
    }
    function filterOf(form) {
        const asked = new FormData(form);
        const text = (name) => String(asked.get(name) ?? '');
        const place = text('place').trim().toLowerCase();
        const suppressed = text('suppressed');
        const severities = asked.getAll('severity');
        const kinds = asked.getAll('kind');
        const named = ['rule', 'repository'].map((name) => [name, text(name)]);
        return ({ values, isSuppressed }) => severities.includes(values.severity ?? '') &&
            kinds.includes(values.kind ?? '') &&
            named.every(([name, wanted]) => wanted === '' || wanted === values[name]) &&
            (suppressed === 'shown' || (suppressed === 'only') === isSuppressed) &&
            (place === '' || (values.place ?? '').toLowerCase().includes(place));
    }
    function startFilters(form, rows) {
        const status = form.querySelector('[role=status]');
        const apply = () => {
            const matches = filterOf(form);
            let shown = 0;
            for (const row of rows) {
                const isShown = matches(row);
                if (isShown)
                    shown++;
                if (row.element.hidden === isShown)
                    row.element.hidden = !isShown;
            }
            const [some, all] = [shown, rows.length].map((count) => count.toLocaleString('en'));
            const sentence = shown === 0 ? \`None of \${all} findings matches.\` : \`\${some} of \${all} findings shown.\`;
            status?.replaceChildren(sentence);
        };
        form.addEventListener('input', apply);
        form.addEventListener('submit', (event) => event.preventDefault());
        form.addEventListener('reset', () => setTimeout(apply));
        form.hidden = false;
        apply();
    }
    function startSorting(heads, body, rows) {
        for (const head of heads) {
            const column = head.dataset.column ?? '';
            const compare = comparisonOf(column);
            const [first, other] = column === 'severity'
                ? ['descending', 'ascending']
                : ['ascending', 'descending'];
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...head.childNodes);
            button.addEventListener('click', () => {
                const order = head.ariaSort === first ? other : first;
                for (const each of heads)
                    each.ariaSort = null;
                head.ariaSort = order;
                const sign = order === 'ascending' ? 1 : -1;
                const sorted = [...rows].sort((left, right) => {
                    return sign * compare(left.values[column] ?? '', right.values[column] ?? '');
                });
                body.replaceChildren(...sorted.map(({ element }) => element));
            });
            head.append(button);
        }
    }
    function startRemedies(body) {
        const unfold = ({ target }) => {
            if (!(target instanceof HTMLDetailsElement))
                return;
            const link = target.querySelector('a[href^="#fix-"]');
            const steps = document.querySelector(\`\${link?.hash || '#none'} ol\`);
            if (link === null || steps === null)
                return;
            link.parentElement?.after(steps.cloneNode(true));
            link.replaceWith(...link.childNodes);
        };
        body.addEventListener('toggle', unfold, { capture: true });
    }
    const table = document.querySelector('table.findings');
    const form = document.querySelector('form.filters');
    const body = table?.tBodies[0];
    if (table && form && body) {
        const heads = [...table.querySelectorAll('th[data-column]')];
        const columns = heads.map(({ dataset }) => dataset.column ?? '');
        const rows = [...body.rows].map((element) => rowOf(element, columns));
        startSorting(heads, body, rows);
        startFilters(form, rows);
        startRemedies(body);
    }
}`;

;// CONCATENATED MODULE: ./build/report/html/page.js



/**
 * A page in one file: style and script stand in it, and its own policy forbids the browser everything else, were it
 * told otherwise by something that came in from outside.
 */
function renderPage({ title, heading, content, version }) {
    const policy = [
        "default-src 'none'",
        `style-src '${digestOf(STYLE)}'`,
        `script-src '${digestOf(SCRIPT)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join('; ');
    const page = html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
<h1>${heading}</h1>
</header>
<main>
${content}
</main>
<footer>Written by Starkey ${version}. Secrets are shown redacted.</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
    return page.source;
}
/** As a policy names what may stand in the page. */
function digestOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

// EXTERNAL MODULE: ./build/report/skipped.js
var skipped = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
;// CONCATENATED MODULE: ./build/report/html/receipt.js






/** Names of files in a list; the rest is counted. */
const MAX_NAMED = 5_000;
const MODE_NAMES = {
    worktree: 'the working tree',
    tree: 'the tree of a commit',
    diff: 'what a change adds',
    history: 'the whole history',
    staged: 'what the next commit would add',
    stdin: 'standard input',
};
/** What was scanned and what was not: the part of a report by which it can be trusted. */
function receipt(report) {
    return [missed(report), notices(report.notices), scanned(report), receipt_skipped(report)];
}
function scanned({ scope, summary, failOn }) {
    const { base, head, commits, complete, mode } = scope;
    const { files, bytes, durationMs } = summary;
    const list = definitionList('receipt', [
        ['Scope', MODE_NAMES[mode]],
        ['Base', base === null ? null : html `<code>${base}</code>`],
        ['Head', head === null ? null : html `<code>${head}</code>`],
        ['Commits', commits],
        ['Read', `${(0,quantity/* counted */.hS)(files, 'file')}, ${(0,quantity/* sizeOf */.$d)(bytes)}, in ${(0,quantity/* durationOf */.cf)(durationMs)}`],
        ['Passed over', (0,verdict/* passedOverOf */.ST)(summary.passedOver)],
        ['Whole', complete ? 'yes' : 'no: see “Not scanned”'],
        ['Fails on', failOn === 'never' ? 'nothing' : `${failOn} or worse`],
    ]);
    return html `<h2>What was scanned</h2>\n${list}\n`;
}
function missed(report) {
    const all = (0,verdict/* missedBy */.jL)(report);
    if (all.length === 0)
        return null;
    return html `<h2>Not scanned</h2>
${skippedList(all, 'thing')}`;
}
function notices(all) {
    if (all.length === 0)
        return null;
    const items = all.slice(0, MAX_NAMED).map(({ message, path, line }) => {
        if (path === null)
            return html `<li>${message}</li>`;
        return html `<li>${placeCode(path, line)}: ${message}</li>`;
    });
    return html `<h2>Notices</h2>
${bounded(items, all.length, 'notice')}`;
}
function receipt_skipped({ scope }) {
    const all = scope.skipped.filter(({ harmless }) => harmless);
    if (all.length === 0)
        return null;
    const reasons = (0,skipped/* reasonsOf */.z)(all).map(({ reason, count }) => `${reason} (${(0,quantity/* grouped */.zD)(count)})`);
    return html `<details><summary>${(0,quantity/* counted */.hS)(all.length, 'file')} skipped: ${reasons.join(', ')}</summary>
${skippedList(all, 'file')}</details>
`;
}
function skippedList(all, noun) {
    const items = all
        .slice(0, MAX_NAMED)
        .map(({ path, reason }) => html `<li>${placeCode(path)}: ${reason}</li>`);
    return bounded(items, all.length, noun);
}
function bounded(items, all, noun) {
    const left = all - items.length;
    const note = left === 0 ? null : html `<p>…and ${(0,quantity/* counted */.hS)(left, `more ${noun}`)}.</p>`;
    return html `<ul class="plain">${items}</ul>
${note}`;
}

// EXTERNAL MODULE: ./build/report/web-link.js
var web_link = __webpack_require__(930);
;// CONCATENATED MODULE: ./build/report/html.js








/** A page for people: one file, which asks for nothing else. */
function renderHtml(report, { repository }) {
    const { findings, rules, summary, conclusion, version } = report;
    const listed = (0,worst_first/* worstFirst */.m)(findings).map((finding) => ({
        finding,
        repository: null,
        link: repository === undefined ? null : (0,web_link/* linkOf */.I)(finding, repository),
    }));
    return renderPage({
        title: `Starkey: ${(0,verdict/* findingsOf */.WX)(summary.counts)}`,
        heading: 'Starkey',
        version,
        content: [
            html `<p class="verdict ${conclusion}">${(0,verdict/* verdictOf */.Vj)(report)}</p>\n`,
            countTiles(summary.counts),
            findingList(listed, rules),
            receipt(report),
        ],
    });
}


/***/ })

};
