export const id = 6582;
export const ids = [6582];
export const modules = {

/***/ 56582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withHeadLines: () => (/* binding */ withHeadLines)
});

// EXTERNAL MODULE: ./build/report/line-diff.js
var line_diff = __webpack_require__(54585);
// EXTERNAL MODULE: ./build/model/patch.js
var model_patch = __webpack_require__(15384);
;// CONCATENATED MODULE: ./build/report/moved-lines.js

/** A report with the lines of its newest files counted as another version of them does. */
function withMovedLines(report, moved) {
    return {
        ...report,
        findings: report.findings.map((finding) => movedFinding(finding, moved)),
        notices: report.notices.map((notice) => movedNotice(notice, moved)),
    };
}
function movedFinding(finding, moved) {
    const { path, startLine, endLine, commit, archive } = finding;
    if (commit !== null || archive !== undefined)
        return finding;
    const start = moved(path, startLine);
    const end = moved(path, endLine);
    if (start === null || end === null || end < start)
        return finding;
    const patch = (0,model_patch/* patchOf */.g)(finding);
    const details = patch === null ? {} : { details: { ...finding.details, patch: movedPatch(patch, path, moved) } };
    return { ...finding, startLine: start, endLine: end, ...details };
}
/** `null` where another version does not hold its lines together: it is to be made for that one. */
function movedPatch(patch, path, moved) {
    const numbers = patch.edits.flatMap(({ startLine, endLine }) => [startLine, endLine]);
    if (patch.lines !== null)
        numbers.push(patch.lines.start, patch.lines.end);
    const [first = 1] = numbers;
    const shift = (moved(path, first) ?? Number.NaN) - first;
    if (numbers.some((line) => moved(path, line) !== line + shift))
        return null;
    return {
        ...patch,
        edits: patch.edits.map((edit) => {
            return { ...edit, startLine: edit.startLine + shift, endLine: edit.endLine + shift };
        }),
        lines: patch.lines === null
            ? null
            : { ...patch.lines, start: patch.lines.start + shift, end: patch.lines.end + shift },
    };
}
function movedNotice(notice, moved) {
    const { path, line } = notice;
    return path === null || line === null ? notice : { ...notice, line: moved(path, line) ?? line };
}

// EXTERNAL MODULE: ./build/scope/commit-file.js
var commit_file = __webpack_require__(20221);
;// CONCATENATED MODULE: ./build/commands/head-lines.js



/** Larger files are not compared: their lines keep their numbers. */
const MAX_BYTES = 4_000_000;
/**
 * Counts lines as the pull request's head does. In the merge that was scanned, a line stands elsewhere where the base
 * has changed the same file; annotations, links and suggestions go by the head.
 */
async function withHeadLines(report, { place, merge, head }) {
    const moves = new Map();
    for (const path of pathsOf(report)) {
        const [merged, own] = await Promise.all([
            (0,commit_file/* readCommitFile */.y)(place, merge, path),
            (0,commit_file/* readCommitFile */.y)(place, head, path),
        ]);
        if (merged === null || own === null || merged.object === own.object)
            continue;
        const numbers = numbersOf(await linesOf(place, merged), await linesOf(place, own));
        moves.set(path, (_, line) => numbers.get(line) ?? null);
    }
    if (moves.size === 0)
        return report;
    return withMovedLines(report, (path, line) => {
        const move = moves.get(path);
        return move === undefined ? line : move(path, line);
    });
}
function pathsOf({ findings, notices }) {
    const inFiles = findings.filter(({ commit, archive }) => commit === null && archive === undefined);
    return new Set([...inFiles, ...notices].flatMap(({ path }) => path ?? []));
}
async function linesOf(place, { object, size }) {
    const bytes = size > MAX_BYTES ? null : await (0,commit_file/* readBlob */.g)(place, object);
    return bytes === null ? [] : bytes.toString('latin1').split('\n');
}
/** For each line of a text that another holds, too, its number there. */
function numbersOf(lines, others) {
    const numbers = new Map();
    let [line, other] = [0, 0];
    for (const { sign } of (0,line_diff/* lineDiff */.g)(lines, others)) {
        if (sign !== '+')
            line++;
        if (sign !== '-')
            other++;
        if (sign === ' ')
            numbers.set(line, other);
    }
    return numbers;
}


/***/ })

};
