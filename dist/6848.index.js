export const id = 6848;
export const ids = [6848];
export const modules = {

/***/ 66848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12365);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86084);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59362);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47342);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6257);






/**
 * The version of GitLab's schema that this keeps to: `secret-detection-report-format.json` of
 * https://gitlab.com/gitlab-org/security-products/security-report-schemas, which GitLab takes since 16.0.
 */
const SCHEMA_VERSION = '15.0.7';
/** What that schema allows, in characters. */
const MAX_NAME = 255;
const MAX_SOLUTION = 7_000;
const MAX_SENTENCE = 1_000;
const MAX_MESSAGES = 1_000;
/** A commit is asked for, and none is known where no repository is. */
const NO_COMMIT = '0000000';
const SEVERITY_NAMES = {
    critical: 'Critical',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
};
/** Secrets as GitLab's secret detection has them. What it has no place for is counted in its messages. */
const renderGitlab = (report) => {
    const { version, startedAt, scope, summary } = report;
    const tool = { id: 'starkey', name: 'Starkey', version, vendor: { name: 'Starkey' } };
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)({
        version: SCHEMA_VERSION,
        scan: {
            analyzer: tool,
            scanner: tool,
            type: 'secret_detection',
            start_time: timeOf(startedAt),
            end_time: timeOf(startedAt + summary.durationMs),
            status: scope.complete ? 'success' : 'failure',
            messages: messagesOf(report),
        },
        vulnerabilities: report.findings
            .filter(isListed)
            .map((finding) => vulnerabilityOf(finding, rules.get(finding.ruleId), scope.head)),
    });
};
/** GitLab would show what is suppressed as open, and what is no secret as one. */
function isListed({ kind, suppressed }) {
    return kind === 'secret' && suppressed === null;
}
function timeOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 19);
}
function vulnerabilityOf(finding, rule, head) {
    const { ruleId, severity, message, redacted, path, archive, startLine, endLine, commit } = finding;
    const solution = solutionOf(finding);
    const pages = rule?.references.filter((page) => /^https?:\/\//.test(page)) ?? [];
    return {
        id: identityOf(finding),
        name: (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .cz)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(rule?.title ?? ruleId), MAX_NAME),
        description: (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .cz)(message, MAX_SENTENCE)),
        severity: SEVERITY_NAMES[severity],
        ...(solution === '' ? {} : { solution }),
        identifiers: [{ type: 'starkey_rule', name: `Starkey rule ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(ruleId)}`, value: ruleId }],
        ...(pages.length === 0 ? {} : { links: pages.map((url) => ({ url })) }),
        location: {
            file: archive ?? path,
            start_line: archive === undefined ? startLine : 1,
            end_line: archive === undefined ? endLine : 1,
            commit: commit === null
                ? { sha: head || NO_COMMIT }
                : { sha: commit.id || NO_COMMIT, author: commit.author, date: commit.authorDate },
        },
        raw_source_code_extract: redacted,
    };
}
/** The steps that there is room for, whole: half a code span would let the rest of its text act. */
function solutionOf({ remediation }) {
    const lines = [];
    let length = 0;
    for (const [index, step] of remediation.entries()) {
        const line = `${index + 1}. ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .cz)(step, MAX_SENTENCE))}`;
        length += line.length + 1;
        if (length > MAX_SOLUTION)
            break;
        lines.push(line);
    }
    return lines.join('\n');
}
/** A UUID by the rules of version 8: the same finding at the same place has the same one in every run. */
function identityOf({ fingerprint, path, startLine, startColumn, commit }) {
    const identity = JSON.stringify([fingerprint, path, startLine, startColumn, commit?.id ?? null]);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex');
    const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
    return [...parts, hash.slice(20, 32)].join('-');
}
function messagesOf(report) {
    const all = [...missedMessages(report), ...leftOutMessages(report), ...noticeMessages(report)];
    const more = all.length - MAX_MESSAGES;
    if (more <= 0)
        return all;
    return [
        ...all.slice(0, MAX_MESSAGES),
        { level: 'warn', value: `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(more, 'more message')} left out.` },
    ];
}
function missedMessages(report) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .missedBy */ .jL)(report).map(({ path, reason }) => {
        return { level: 'warn', value: `Not scanned: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(reason)}.` };
    });
}
function leftOutMessages({ findings }) {
    const others = findings.filter(({ kind }) => kind !== 'secret').length;
    const suppressed = findings.filter((finding) => finding.kind === 'secret' && finding.suppressed !== null).length;
    const values = [
        others === 0
            ? ''
            : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(others, 'finding')} of policies and practices left out: this format is for secrets.`,
        suppressed === 0 ? '' : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(suppressed, 'suppressed finding')} left out.`,
    ];
    return values.filter(Boolean).map((value) => ({ level: 'info', value }));
}
function noticeMessages({ notices }) {
    return notices.map(({ level, message, path }) => {
        const where = path === null ? 'Notice' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path);
        return { level: level === 'warning' ? 'warn' : 'info', value: `${where}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(message)}` };
    });
}


/***/ })

};
