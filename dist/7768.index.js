export const id = 7768;
export const ids = [7768];
export const modules = {

/***/ 87768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/suppression.js
var suppression = __webpack_require__(20656);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/xml-text.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** XML 1.0 has no way to write these two; the other characters that it forbids are never visible. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;
/** One line of text for content or an attribute, with nothing in it that XML reads or forbids. */
function xmlText(text) {
    return (0,visible/* visible */.RK)(text)
        .replace(FORBIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
        .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
/** An element. Attributes are text, `null` leaves one out; the content is XML. */
function xml_text_element(name, attributes, content = []) {
    const written = Object.entries(attributes).flatMap(([key, value]) => {
        return value === null ? [] : [` ${key}="${xmlText(String(value))}"`];
    });
    const start = `<${name}${written.join('')}`;
    return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

;// CONCATENATED MODULE: ./build/report/junit.js





/** Things that were not scanned are errors of their own up to this many. */
const MAX_MISSED_NAMED = 1_000;
/**
 * Findings as test cases, a suite a rule: at or above `fail-on` they have failed, below it they have passed, the
 * suppressed ones were skipped. Whether the scan is whole is a suite of its own, so that no file is without a test.
 * The form is what the JUnit reader of Jenkins takes (`junit-10.xsd` of its xUnit plugin).
 */
const renderJunit = (report) => {
    const suites = [wholeness(report), ...ruleSuites(report)];
    const cases = suites.flatMap((suite) => suite.cases);
    const time = (report.summary.durationMs / 1000).toFixed(3);
    const { failure, error } = tally(cases);
    const attributes = { name: 'Starkey', time, tests: cases.length, failures: failure, errors: error };
    const lines = suites.map((suite) => `${suiteElement(suite, report)}\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml_text_element('testsuites', attributes, ['\n', ...lines])}\n`;
};
function suiteElement({ name, cases }, { startedAt }) {
    const { failure, error, skipped } = tally(cases);
    const attributes = {
        name,
        tests: cases.length,
        failures: failure,
        errors: error,
        skipped,
        timestamp: new Date(startedAt).toISOString().slice(0, 19),
    };
    const lines = cases.map((each) => `${xml_text_element('testcase', { classname: name, name: each.name }, each.content)}\n`);
    return xml_text_element('testsuite', attributes, ['\n', ...lines]);
}
function tally(cases) {
    const counts = { failure: 0, error: 0, skipped: 0, passed: 0 };
    for (const { outcome } of cases)
        counts[outcome]++;
    return counts;
}
function wholeness(report) {
    const missed = (0,verdict/* missedBy */.jL)(report);
    const named = missed.slice(0, MAX_MISSED_NAMED).map(missedCase);
    const more = missed.length - named.length;
    const others = more === 0 ? [] : [errorCase(`${(0,quantity/* counted */.hS)(more, 'more thing')} not scanned`, 'see the other reports')];
    const isUnnamed = !report.scope.complete && missed.length === 0;
    const unnamed = isUnnamed ? [errorCase('the scan is not whole', 'something was not scanned')] : [];
    const whole = { name: 'all was scanned', outcome: 'passed', content: [] };
    return { name: 'starkey.scan', cases: report.scope.complete ? [whole] : [...named, ...others, ...unnamed] };
}
function missedCase({ path, reason }) {
    return errorCase(path, reason);
}
function errorCase(name, message) {
    return { name, outcome: 'error', content: [xml_text_element('error', { type: 'not-scanned', message })] };
}
/** The dot makes `starkey` the package of all rules to those who group by it. */
function ruleSuites(report) {
    const suites = new Map();
    for (const finding of report.findings) {
        const cases = suites.get(finding.ruleId) ?? [];
        cases.push(findingCase(finding, report));
        suites.set(finding.ruleId, cases);
    }
    return [...suites].map(([ruleId, cases]) => ({ name: `starkey.${ruleId}`, cases }));
}
function findingCase(finding, { failOn }) {
    const { path, startLine, startColumn, commit, severity, message, suppressed } = finding;
    const where = commit === null ? '' : ` in commit ${commit.id.slice(0, 12)}`;
    const name = `${path}:${startLine}:${startColumn}${where}`;
    if (suppressed !== null) {
        const why = suppressed.reason === null ? '' : `: ${suppressed.reason}`;
        const excuse = `by ${(0,suppression/* excuseOf */.n)(suppressed)}${why}`;
        return { name, outcome: 'skipped', content: [xml_text_element('skipped', { message: excuse })] };
    }
    const text = linesOf(finding).map(xmlText).join('\n');
    if (!(0,model_severity/* reaches */.O6)(severity, failOn)) {
        return { name, outcome: 'passed', content: [xml_text_element('system-out', {}, [text])] };
    }
    return { name, outcome: 'failure', content: [xml_text_element('failure', { type: severity, message }, [text])] };
}
function linesOf({ severity, message, redacted, fingerprint, remediation }) {
    return [
        `${severity}: ${message}`,
        `Found: ${redacted}`,
        ...remediation.map((step, index) => `${index + 1}. ${step}`),
        `Fingerprint: ${fingerprint}`,
    ];
}


/***/ })

};
