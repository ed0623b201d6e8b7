export const id = 1491;
export const ids = [1491];
export const modules = {

/***/ 21491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/html/counts.js
var counts = __webpack_require__(69849);
// EXTERNAL MODULE: ./build/report/html/finding-list.js + 3 modules
var finding_list = __webpack_require__(63682);
// EXTERNAL MODULE: ./build/report/html/markup.js
var markup = __webpack_require__(58294);
// EXTERNAL MODULE: ./build/report/html/page.js + 1 modules
var page = __webpack_require__(24096);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/skipped.js
var skipped = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/html/definition-list.js
var definition_list = __webpack_require__(90697);
// EXTERNAL MODULE: ./build/report/html/place.js
var place = __webpack_require__(79654);
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
    const list = (0,definition_list/* definitionList */.o)('receipt', [
        ['Scope', MODE_NAMES[mode]],
        ['Base', base === null ? null : (0,markup/* html */.qy) `<code>${base}</code>`],
        ['Head', head === null ? null : (0,markup/* html */.qy) `<code>${head}</code>`],
        ['Commits', commits],
        ['Read', `${(0,quantity/* counted */.hS)(files, 'file')}, ${(0,quantity/* sizeOf */.$d)(bytes)}, in ${(0,quantity/* durationOf */.cf)(durationMs)}`],
        ['Passed over', (0,verdict/* passedOverOf */.ST)(summary.passedOver)],
        ['Whole', complete ? 'yes' : 'no: see “Not scanned”'],
        ['Fails on', failOn === 'never' ? 'nothing' : `${failOn} or worse`],
    ]);
    return (0,markup/* html */.qy) `<h2>What was scanned</h2>\n${list}\n`;
}
function missed(report) {
    const all = (0,verdict/* missedBy */.jL)(report);
    if (all.length === 0)
        return null;
    return (0,markup/* html */.qy) `<h2>Not scanned</h2>
${skippedList(all, 'thing')}`;
}
function notices(all) {
    if (all.length === 0)
        return null;
    const items = all.slice(0, MAX_NAMED).map(({ message, path, line }) => {
        if (path === null)
            return (0,markup/* html */.qy) `<li>${message}</li>`;
        return (0,markup/* html */.qy) `<li>${(0,place/* placeCode */.D)(path, line)}: ${message}</li>`;
    });
    return (0,markup/* html */.qy) `<h2>Notices</h2>
${bounded(items, all.length, 'notice')}`;
}
function receipt_skipped({ scope }) {
    const all = scope.skipped.filter(({ harmless }) => harmless);
    if (all.length === 0)
        return null;
    const reasons = (0,skipped/* reasonsOf */.z)(all).map(({ reason, count }) => `${reason} (${(0,quantity/* grouped */.zD)(count)})`);
    return (0,markup/* html */.qy) `<details><summary>${(0,quantity/* counted */.hS)(all.length, 'file')} skipped: ${reasons.join(', ')}</summary>
${skippedList(all, 'file')}</details>
`;
}
function skippedList(all, noun) {
    const items = all
        .slice(0, MAX_NAMED)
        .map(({ path, reason }) => (0,markup/* html */.qy) `<li>${(0,place/* placeCode */.D)(path)}: ${reason}</li>`);
    return bounded(items, all.length, noun);
}
function bounded(items, all, noun) {
    const left = all - items.length;
    const note = left === 0 ? null : (0,markup/* html */.qy) `<p>…and ${(0,quantity/* counted */.hS)(left, `more ${noun}`)}.</p>`;
    return (0,markup/* html */.qy) `<ul class="plain">${items}</ul>
${note}`;
}

// EXTERNAL MODULE: ./build/report/web-link.js
var web_link = __webpack_require__(930);
// EXTERNAL MODULE: ./build/report/worst-first.js
var worst_first = __webpack_require__(57643);
;// CONCATENATED MODULE: ./build/report/html.js








/** A page for people: one file, which asks for nothing else. */
function renderHtml(report, { repository }) {
    const { findings, rules, summary, conclusion, version } = report;
    const listed = (0,worst_first/* worstFirst */.m)(findings).map((finding) => ({
        finding,
        repository: null,
        link: repository === undefined ? null : (0,web_link/* linkOf */.I)(finding, repository),
    }));
    return (0,page/* renderPage */.C)({
        title: `Starkey: ${(0,verdict/* findingsOf */.WX)(summary.counts)}`,
        heading: 'Starkey',
        version,
        content: [
            (0,markup/* html */.qy) `<p class="verdict ${conclusion}">${(0,verdict/* verdictOf */.Vj)(report)}</p>\n`,
            (0,counts/* countTiles */.v)(summary.counts),
            (0,finding_list/* findingList */.Q)(listed, rules),
            receipt(report),
        ],
    });
}


/***/ })

};
