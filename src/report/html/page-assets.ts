// Written by scripts/embed-page.mjs: run `npm run build:data` after a change in `browser`.

export const STYLE = `:root {
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

export const SCRIPT = `"use strict";
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
