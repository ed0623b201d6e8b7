export const id = 5475;
export const ids = [5475];
export const modules = {

/***/ 50227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

/** What makes a spreadsheet take a cell for a formula; of full width, too, which some fold. */
const FORMULA = /(^|[;\t])\s{0,9}(?=[=+@\-＝＋＠－])/g;
/** Rows as RFC 4180 has them. */
function csvText(rows) {
    return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}
/**
 * Texts that came in from outside may start as a formula does, which spreadsheets would run: an apostrophe keeps them
 * text. Where a semicolon parts cells, what follows one starts a cell, too.
 */
function cellOf(text) {
    const safe = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(FORMULA, "$&'");
    return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ }),

/***/ 95475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var _csv_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50227);

const HEAD = [
    'severity',
    'kind',
    'rule',
    'path',
    'start_line',
    'start_column',
    'end_line',
    'end_column',
    'message',
    'redacted',
    'commit',
    'commit_date',
    'commit_author',
    'suppressed_by',
    'suppressed_until',
    'suppressed_reason',
    'fingerprint',
];
/** Findings for a spreadsheet: a line each under a head, suppressed ones among them. */
const renderCsv = ({ findings }) => {
    return (0,_csv_text_js__WEBPACK_IMPORTED_MODULE_0__/* .csvText */ .k)([HEAD, ...findings.map(cellsOf)]);
};
function cellsOf(finding) {
    const { startLine, startColumn, endLine, endColumn, commit, suppressed } = finding;
    return [
        finding.severity,
        finding.kind,
        finding.ruleId,
        finding.path,
        ...[startLine, startColumn, endLine, endColumn].map(String),
        finding.message,
        finding.redacted,
        commit?.id ?? '',
        commit?.authorDate ?? '',
        commit?.author ?? '',
        suppressed?.by ?? '',
        suppressed?.until ?? '',
        suppressed?.reason ?? '',
        finding.fingerprint,
    ];
}


/***/ })

};
