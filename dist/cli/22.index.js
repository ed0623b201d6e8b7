export const id = 22;
export const ids = [22];
export const modules = {

/***/ 20022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./build/detection/detectors.js + 5 modules
var detection_detectors = __webpack_require__(35879);
// EXTERNAL MODULE: ./build/engine/neighbours.js
var neighbours = __webpack_require__(41459);
// EXTERNAL MODULE: ./build/engine/scanner.js + 11 modules
var engine_scanner = __webpack_require__(41383);
// EXTERNAL MODULE: ./build/engine/encoding.js
var engine_encoding = __webpack_require__(1882);
// EXTERNAL MODULE: ./build/engine/large-file.js
var large_file = __webpack_require__(45803);
// EXTERNAL MODULE: ./build/engine/spans.js
var spans = __webpack_require__(73086);
// EXTERNAL MODULE: ./build/model/patch.js
var model_patch = __webpack_require__(15384);
// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __webpack_require__(39737);
;// CONCATENATED MODULE: ./build/fix/edits.js
/** Keeps the first of patches that reach into each other. */
function apartPatches(text, holders) {
    const place = createPlacer(text);
    const spans = holders.map((holder) => {
        const edits = holder.patch.edits.map(place);
        return {
            holder,
            start: Math.min(...edits.map(({ start }) => start)),
            end: Math.max(...edits.map(({ end }) => end)),
        };
    });
    let end = -1;
    const apart = new Set();
    for (const span of spans.toSorted((one, other) => one.start - other.start)) {
        if (span.start < end)
            continue;
        apart.add(span.holder);
        end = span.end;
    }
    return {
        apart: holders.filter((holder) => apart.has(holder)),
        overlapping: holders.filter((holder) => !apart.has(holder)),
    };
}
/** Makes the edits of patches, the last in the text first, so that no place moves before its turn. */
function patchedText(text, patches) {
    const edits = patches.flatMap((patch) => patch.edits.map(createPlacer(text)));
    const ordered = edits.toSorted((one, other) => other.start - one.start || other.end - one.end);
    return ordered.reduce((done, { start, end, text: instead }) => {
        return done.slice(0, start) + instead + done.slice(end);
    }, text);
}
/** Turns lines and columns into offsets. */
function createPlacer(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = (line, column) => (starts[line - 1] ?? text.length) + column - 1;
    return ({ startLine, startColumn, endLine, endColumn, text: instead }) => ({
        start: offset(startLine, startColumn),
        end: offset(endLine, endColumn),
        text: instead,
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/fix/file-text.js


/** The text of a file; `null` where it is binary, or would not come back as the same bytes. */
function fileTextOf(bytes) {
    const encoding = (0,engine_encoding/* encodingOf */.P)(bytes);
    if (encoding === null)
        return null;
    const mark = bytes.subarray(0, encoding.markLength);
    const codec = codecOf(encoding.kind, bytes.subarray(encoding.markLength));
    const encode = (text) => {
        const body = codec.encode(text);
        return codec.decode(body) === text ? Buffer.concat([mark, body]) : null;
    };
    const text = codec.decode(bytes.subarray(encoding.markLength));
    return encode(text)?.equals(bytes) === true ? { text, encode } : null;
}
function codecOf(kind, body) {
    switch (kind) {
        case 'utf16le':
            return plainCodec('utf16le');
        case 'utf16be':
            return {
                decode: (bytes) => swapped(bytes).toString('utf16le'),
                encode: (text) => swapped(Buffer.from(text, 'utf16le')),
            };
        case 'ascii':
            return plainCodec((0,external_node_buffer_.isUtf8)(body) ? 'utf8' : 'latin1');
    }
}
function plainCodec(name) {
    return { decode: (bytes) => bytes.toString(name), encode: (text) => Buffer.from(text, name) };
}
/** A byte that has no partner stays where it is, so that it is noticed. */
function swapped(bytes) {
    return bytes.length % 2 === 1 ? bytes : Buffer.from(bytes).swap16();
}

;// CONCATENATED MODULE: ./build/fix/contents-fix.js







/** Findings that have a patch to write, apart from those that are left whatever the file is like. */
function fixableOf(findings, withPlaceholders) {
    const wanted = [];
    const left = [];
    for (const finding of findings) {
        const patch = (0,model_patch/* patchOf */.g)(finding);
        if (patch === null)
            left.push({ finding, why: { kind: 'no patch' } });
        else if (patch.placeholders.length > 0 && !withPlaceholders)
            left.push({ finding, why: { kind: 'placeholders', names: patch.placeholders } });
        else
            wanted.push({ finding, patch });
    }
    return { wanted, left };
}
/**
 * Writes the patches of findings into a file's contents. Before that the contents are scanned again, so that no
 * patch goes into a text that it was not made for; and afterwards, so that what is called fixed is found no more.
 *
 * @param findings Of this file, in the report of the scan.
 * @param withPlaceholders Whether patches count that leave names in capitals to fill in.
 */
async function fixContents(path, bytes, findings, withPlaceholders, scanner) {
    const { wanted, left: unwanted } = fixableOf(findings, withPlaceholders);
    const left = [...unwanted];
    const leave = (finding, why) => void left.push({ finding, why });
    const nothing = { contents: null, shown: { before: '', after: '' }, fixed: [], left };
    if (wanted.length === 0)
        return nothing;
    const file = bytes.length > large_file/* PIECE_BYTES */.ts ? null : fileTextOf(bytes);
    const before = file === null ? null : await scanOf(path, bytes, scanner);
    if (file === null || before === null) {
        for (const { finding } of wanted)
            leave(finding, refused('its text cannot be written back as it is'));
        return nothing;
    }
    const current = wanted.filter((each) => before.detections.some((detection) => isSame(each, detection)));
    for (const each of wanted)
        if (!current.includes(each))
            leave(each.finding, refused(CHANGED));
    const { apart, overlapping } = apartPatches(file.text, current);
    for (const { finding } of overlapping)
        leave(finding, refused('another fix stands in its way; run again'));
    const after = file.encode(patchedText(file.text, apart.map(({ patch }) => patch)));
    const rescan = after === null ? null : await scanOf(path, after, scanner);
    if (after === null || rescan === null || !areGone(apart, before, rescan)) {
        for (const { finding } of apart)
            leave(finding, refused('the text that was made would be found all the same'));
        return nothing;
    }
    const shown = { before: shownText(bytes, before), after: shownText(after, rescan) };
    const fixed = apart.map(({ finding }) => finding);
    return { contents: fixed.length === 0 ? null : after, shown, fixed, left };
}
const CHANGED = 'the file changed since it was scanned';
function refused(reason) {
    return { kind: 'refused', reason };
}
/** Scans what is in memory, with all that it wants loaded; `null` where it is no text. */
async function scanOf(path, bytes, scanner) {
    for (;;) {
        const room = scanner.prefilter.room(bytes.length);
        room.set(bytes);
        const scan = scanner.scan(path, room.subarray(0, bytes.length));
        if (scan === null || scan.wants.length === 0)
            return scan;
        await scanner.load([...new Set(scan.wants)]);
    }
}
function isSame({ finding, patch }, { ruleId, location, details }) {
    return (finding.ruleId === ruleId &&
        finding.startLine === location.startLine &&
        finding.startColumn === location.startColumn &&
        JSON.stringify(patch) === JSON.stringify(details.patch));
}
/** Whether each of the patches took a finding of its rule away, and the text is as well understood as before. */
function areGone(fixables, before, after) {
    const rules = new Set(fixables.map(({ finding }) => finding.ruleId));
    const count = ({ detections }) => detections.filter(({ ruleId }) => rules.has(ruleId)).length;
    return count(after) <= count(before) - fixables.length && after.unread.length <= before.unread.length;
}
const MARK = '\ufeff';
/** A text with `…` in place of each secret, after the mark that it begins with where it is one of UTF-8. */
function shownText(bytes, { detections }) {
    const encoding = (0,engine_encoding/* encodingOf */.P)(bytes);
    const body = encoding === null ? bytes : (0,engine_encoding/* textBytes */.F)(bytes, encoding);
    const isMarked = encoding?.kind === 'ascii' && encoding.markLength > 0;
    const text = Buffer.from(body).toString('latin1');
    const mask = Buffer.from('…').toString('latin1');
    let shown = '';
    let position = 0;
    for (const { start, end } of (0,spans/* mergeSpans */.q)(detections.flatMap(({ masks }) => masks))) {
        shown += text.slice(position, start) + text.slice(start, end).replace(/[^\n]+/g, mask);
        position = end;
    }
    return (isMarked ? MARK : '') + (0,source_text/* display */.V)(shown + text.slice(position));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/fix/file-replacement.js




/**
 * Reads a file that is to be written.
 *
 * @param folder Absolute.
 * @param path Relative to it, forward slashes.
 * @returns Why it must not be written, where that is so.
 */
function readWritable(folder, path) {
    const location = (0,external_node_path_.join)(folder, ...path.split('/'));
    try {
        const stats = (0,external_node_fs_.lstatSync)(location, { throwIfNoEntry: false });
        if (stats === undefined)
            return 'there is no file of this name';
        if (!stats.isFile())
            return 'it is no regular file';
        if ((0,external_node_fs_.realpathSync)(location) !== (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(folder), ...path.split('/'))) {
            return 'a symbolic link leads to it';
        }
        // Also root, who may write everything, respects this.
        if ((stats.mode & 0o222) === 0)
            return 'it is read-only';
        (0,external_node_fs_.accessSync)(location, external_node_fs_.constants.W_OK);
        return { location, stats, bytes: (0,external_node_fs_.readFileSync)(location) };
    }
    catch (error) {
        return `it cannot be written (${codeOf(error)})`;
    }
}
/**
 * Puts other contents in a file's place, all at once: whoever reads it sees the old ones or the new ones.
 *
 * @returns Why that was not done, where it was not.
 */
function replaceFile({ location, stats }, contents) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(location), `.${(0,external_node_path_.basename)(location)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const descriptor = (0,external_node_fs_.openSync)(temporary, 'wx', stats.mode & 0o777);
        try {
            // Not `writeSync`, which on a disk that is full writes a part and says so by its result alone.
            (0,external_node_fs_.writeFileSync)(descriptor, contents);
            (0,external_node_fs_.fchmodSync)(descriptor, stats.mode & 0o777);
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        if (isChanged(location, stats))
            return CHANGED;
        (0,external_node_fs_.renameSync)(temporary, location);
        return null;
    }
    catch (error) {
        return `it could not be written (${codeOf(error)})`;
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
function isChanged(location, { ino, size, mtimeMs }) {
    const now = (0,external_node_fs_.lstatSync)(location, { throwIfNoEntry: false });
    return (now === undefined || !now.isFile() || now.ino !== ino || now.size !== size || now.mtimeMs !== mtimeMs);
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}

// EXTERNAL MODULE: ./build/inputs/options.js
var options = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/output/print.js
var print = __webpack_require__(29027);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/fixes.js




/** What was fixed and what was left, a line each, and the sum of it. */
function renderFixes(outcome) {
    const { fixed, left, isDryRun } = outcome;
    const lines = [
        ...fixed.map((finding) => `${isDryRun ? 'would fix' : 'fixed'}  ${named(finding)}`),
        ...left.map(({ finding, why }) => `left  ${named(finding)}: ${reasonOf(why)}`),
        ...summaryOf(outcome),
    ];
    return (0,visible/* withoutCommands */.Df)(`${lines.join('\n')}\n`);
}
function named({ path, startLine, startColumn, ruleId }) {
    return `${(0,visible/* visible */.RK)(path)}:${startLine}:${startColumn} ${(0,visible/* visible */.RK)(ruleId)}`;
}
function reasonOf(why) {
    switch (why.kind) {
        case 'no patch':
            return 'what to write instead is for you to say';
        case 'placeholders':
            return `only you know ${(0,visible/* visible */.RK)(why.names.join(', '))}`;
        case 'refused':
            return (0,visible/* visible */.RK)(why.reason);
    }
}
function summaryOf({ fixed, left, complete, failOn, isDryRun }) {
    const files = new Set(fixed.map(({ path }) => path)).size;
    const open = left.filter(({ why }) => why.kind === 'placeholders').length;
    const failing = left.filter(({ finding }) => (0,severity/* reaches */.O6)(finding.severity, failOn)).length;
    const names = [...new Set(fixed.flatMap((finding) => (0,model_patch/* patchOf */.g)(finding)?.placeholders ?? []))];
    const verb = isDryRun ? 'would be fixed' : 'fixed';
    return [
        fixed.length + left.length === 0
            ? 'There is no finding of a policy to fix.'
            : `${(0,quantity/* counted */.hS)(fixed.length, 'finding')} ${verb}${files === 0 ? '' : ` in ${(0,quantity/* counted */.hS)(files, 'file')}`}, ${left.length} left.`,
        ...(failing === 0 ? [] : [`${(0,quantity/* counted */.hS)(failing, 'finding')} of those left at or above ${failOn}.`]),
        ...(open === 0
            ? []
            : [`${open} could be fixed with --placeholders: names that only you know are written in capitals.`]),
        ...(names.length === 0 ? [] : [`Put names in for ${(0,visible/* visible */.RK)(names.join(', '))}.`]),
        ...(complete ? [] : ['The scan was not whole: `starkey scan` names what was not read.']),
    ];
}

// EXTERNAL MODULE: ./build/report/line-diff.js
var line_diff = __webpack_require__(54585);
;// CONCATENATED MODULE: ./build/report/unified-diff.js


/** Lines around a change. */
const CONTEXT = 3;
const NO_NEWLINE = '\\ No newline at end of file';
/** The changes of a file in the unified format, with a last newline; empty where there are none. */
function unifiedDiff(path, before, after) {
    const lines = (0,line_diff/* lineDiff */.g)(linesOf(before), linesOf(after));
    const hunks = hunksOf(lines);
    if (hunks.length === 0)
        return '';
    const rows = [
        `--- a/${(0,visible/* visible */.RK)(path)}`,
        `+++ b/${(0,visible/* visible */.RK)(path)}`,
        ...hunks.flatMap((hunk) => hunkRows(lines, hunk)),
    ];
    return (0,visible/* withoutCommands */.Df)(`${rows.join('\n')}\n`);
}
/** Each with its end, which the last may lack. */
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
/** Stretches of lines with all changes in them; those that touch are one. */
function hunksOf(lines) {
    const hunks = [];
    for (const [index, { sign }] of lines.entries()) {
        if (sign === ' ')
            continue;
        const last = hunks.at(-1);
        const start = Math.max(0, index - CONTEXT);
        const end = Math.min(lines.length, index + 1 + CONTEXT);
        if (last !== undefined && start <= last.end)
            hunks[hunks.length - 1] = { start: last.start, end };
        else
            hunks.push({ start, end });
    }
    return hunks;
}
function hunkRows(lines, { start, end }) {
    const range = (absent) => {
        const count = (part) => part.filter(({ sign }) => sign !== absent).length;
        const length = count(lines.slice(start, end));
        return `${count(lines.slice(0, start)) + (length === 0 ? 0 : 1)},${length}`;
    };
    const rows = lines.slice(start, end).flatMap(({ sign, text }) => {
        return [sign + shown(text), ...(text.endsWith('\n') ? [] : [NO_NEWLINE])];
    });
    return [`@@ -${range('+')} +${range('-')} @@`, ...rows];
}
/** A mark of the byte order at the start of a file, and a line end of two signs: `patch` must find them again. */
const KEPT = /^(?<mark>\ufeff?)(?<line>.*?)(?<end>\r?)\n?$/su;
/** Tabs stay. */
function shown(text) {
    const { mark = '', line = '', end = '' } = KEPT.exec(text)?.groups ?? {};
    return mark + line.split('\t').map(visible/* visible */.RK).join('\t') + end;
}

// EXTERNAL MODULE: ./build/run.js + 71 modules
var run = __webpack_require__(91966);
// EXTERNAL MODULE: ./build/scope/root.js
var scope_root = __webpack_require__(49715);
// EXTERNAL MODULE: ./build/settings/settings.js + 3 modules
var settings_settings = __webpack_require__(82640);
// EXTERNAL MODULE: ./build/world.js
var build_world = __webpack_require__(93920);
;// CONCATENATED MODULE: ./build/commands/fix.js














/**
 * `starkey fix`: writes what findings say to write instead into their files, and says what it did and what not. A dry
 * run prints the changes, and all else on standard error.
 *
 * @param worker Where the worker's entry should be.
 */
async function fix(command, worker) {
    const world = (0,build_world/* createWorld */.b)(process.cwd(), worker);
    const request = requestOf(command);
    const { report } = await (0,run/* run */.e)(request, world);
    const root = (0,scope_root/* findRoot */.w)(command.paths[0] ?? '.', world.cwd);
    const settings = await (0,settings_settings/* readSettings */.sb)(request, root, world);
    const detectors = (0,detection_detectors/* createDetectors */.i)((0,settings_settings/* detectorContext */.CH)(settings));
    const scanner = (0,engine_scanner.createScanner)(detectors).among((0,neighbours/* neighboursOnDisk */.L)(root.folder));
    const findings = report.findings.filter(({ kind, suppressed }) => kind === 'policy' && suppressed === null);
    const fixed = [];
    const left = [];
    for (const [path, own] of byPath(findings)) {
        const done = await fixFile(root.folder, path, own, command, scanner);
        if (command.dryRun)
            (0,print/* print */.y)(done.diff);
        fixed.push(...done.fixed);
        left.push(...done.left);
    }
    const { failOn, scope } = report;
    const text = renderFixes({ fixed, left, complete: scope.complete, failOn, isDryRun: command.dryRun });
    if (command.dryRun)
        process.stderr.write(text);
    else
        (0,print/* print */.y)(text);
    if (left.some(({ finding }) => (0,severity/* reaches */.O6)(finding.severity, failOn)))
        return 1;
    return scope.complete && left.every(({ why }) => why.kind !== 'refused') ? 0 : 2;
}
/** Secrets are found all the same: they are kept out of what is printed. */
function requestOf({ paths, exclude, failOn, configuration }) {
    return {
        source: { kind: 'worktree', paths },
        choices: {
            exclude,
            failOn,
            maxFileSize: null,
            archives: false,
            secrets: false,
            policies: true,
            onlyRules: [],
            baseline: null,
            writeBaseline: null,
            inlineAllow: null,
            iam: options/* NO_IAM */.Qx,
        },
        configuration,
        inlineAllow: 'honour',
        jobs: null,
    };
}
function byPath(findings) {
    const groups = new Map();
    for (const finding of findings)
        groups.set(finding.path, [...(groups.get(finding.path) ?? []), finding]);
    return groups;
}
async function fixFile(folder, path, findings, { placeholders, dryRun }, scanner) {
    const file = readWritable(folder, path);
    const leave = (some, reason) => {
        return some.map((finding) => ({ finding, why: refused(reason) }));
    };
    if (typeof file === 'string') {
        const { wanted, left } = fixableOf(findings, placeholders);
        const refusals = leave(wanted.map(({ finding }) => finding), file);
        return { fixed: [], left: [...left, ...refusals], diff: '' };
    }
    const { contents, shown, fixed, left } = await fixContents(path, file.bytes, findings, placeholders, scanner);
    if (contents === null)
        return { fixed, left, diff: '' };
    if (dryRun)
        return { fixed, left, diff: unifiedDiff(path, shown.before, shown.after) };
    const problem = replaceFile(file, contents);
    if (problem !== null)
        return { fixed: [], left: [...left, ...leave(fixed, problem)], diff: '' };
    return { fixed, left, diff: '' };
}


/***/ })

};
