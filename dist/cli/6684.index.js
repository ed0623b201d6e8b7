export const id = 6684;
export const ids = [6684];
export const modules = {

/***/ 76684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planSweep: () => (/* binding */ planSweep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/github/deadline.js
/** There was no time left. */
class DeadlineError extends Error {
    timeoutMs;
    constructor(timeoutMs) {
        super(`all that is asked of GitHub may take ${Math.round(timeoutMs / 1000)} seconds, and took longer`);
        this.timeoutMs = timeoutMs;
    }
}
function createDeadline(timeoutMs) {
    const end = Date.now() + timeoutMs;
    // Keeps no process from ending.
    const signal = AbortSignal.timeout(timeoutMs);
    return {
        signal,
        left: () => Math.max(0, end - Date.now()),
        async bound(work) {
            let stop = () => { };
            const passed = new Promise((_, reject) => {
                stop = () => reject(new DeadlineError(timeoutMs));
                if (signal.aborted)
                    stop();
                else
                    signal.addEventListener('abort', stop, { once: true });
            });
            try {
                return await Promise.race([work, passed]);
            }
            finally {
                signal.removeEventListener('abort', stop);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/github/client.js

/** A limit is waited for so often before a request counts as refused. */
const MAX_WAITS = 3;
/** Answers that another try does not change, and those of limits, which are waited for in their own way. */
const FINAL = [400, 401, 403, 404, 406, 409, 410, 413, 422, 429, 451];
/** What may be asked again where it failed: nothing is made or changed twice by it. */
const SAFE_METHODS = ['GET', 'HEAD'];
/** How many clients there were: by their number the library knows what must keep a distance. */
let opened = 0;
/** Without these the library's own warnings would go to the log. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Connects to the API, by the proxy that the environment names. Limits are waited for as long as there is time.
 * The libraries are loaded here, so that a job that asks nothing does not pay for them.
 */
async function connect({ apiUrl, token, timeoutMs, tell }) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1758).then(__webpack_require__.bind(__webpack_require__, 11758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const deadline = createDeadline(timeoutMs);
    const isWorthWaiting = (limit) => (seconds, _, __, waits) => {
        const isPossible = waits < MAX_WAITS && seconds * 1000 < deadline.left();
        if (isPossible)
            tell(`GitHub's ${limit} is reached: waiting ${seconds} s.`);
        return isPossible;
    };
    /** Comes first, and so sees every attempt of the others. */
    const bounded = (octokit) => {
        octokit.hook.before('request', (options) => {
            if (deadline.signal.aborted)
                throw new DeadlineError(timeoutMs);
            options.request = { ...options.request, signal: deadline.signal };
            // What was cut off may have been done: whoever makes something looks for it before making it again.
            if (!SAFE_METHODS.includes(options.method))
                options.request.retries = 0;
        });
        return {};
    };
    const open = (id) => {
        const throttle = {
            id: String(id),
            onRateLimit: isWorthWaiting('rate limit'),
            onSecondaryRateLimit: isWorthWaiting('secondary rate limit'),
        };
        const options = { baseUrl: apiUrl, log: SILENT, retry: { doNotRetry: FINAL }, throttle };
        const octokit = getOctokit(token, options, bounded, retry, throttling);
        return { octokit, deadline, apart: () => open(opened++) };
    };
    return open(opened++);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/github/core.js
// The parts of `@actions/core` that the action needs, reached by their paths: the package's main module also brings
// its client for OpenID tokens, and with that undici, which is a third of the action's start and never used here.





const error = annotator('error');
const warning = annotator('warning');
const notice = annotator('notice');
function annotator(level) {
    return (message, properties = {}) => issueCommand(level, toCommandProperties(properties), message);
}
/** The text of an input, without space around it; empty where the job gives none. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
function setOutput(name, value) {
    if (process.env.GITHUB_OUTPUT) {
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
        return;
    }
    // Runners of before 2022 have no such file.
    process.stdout.write(external_node_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function info(message) {
    process.stdout.write(message + os.EOL);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/github/event.js

/** A name that git allows, and so a refspec that means nothing else. */
const BRANCH_NAME = /^(?![-/.])[^\p{C}\s~^:?*[\]\\]{1,255}$/u;
/**
 * GitHub stops counting or listing commits here (pull requests show 250, payloads of pushes list 2,048), so that
 * from here on their number is not known.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#push
 */
const MAX_COUNTED = { pullRequest: 250, push: 2_048 };
/**
 * Tells what to scan on an event. Pure.
 *
 * @param payload The event's payload as JSON gives it; not trusted to have any shape.
 */
function event_eventScan({ name, sha }, payload) {
    const event = fieldsOf(payload);
    switch (name) {
        case 'pull_request':
            return pullRequestScan(fieldsOf(event.pull_request), idsIn(sha), false);
        case 'pull_request_target':
            return pullRequestScan(fieldsOf(event.pull_request), [], true);
        case 'merge_group':
            return mergeGroupScan(fieldsOf(event.merge_group));
        case 'push':
            return pushScan(event);
        case '':
            return { kind: 'tree', reason: 'no event of GitHub is known' };
        default:
            return { kind: 'tree', reason: `the event '${shownName(name)}' is no change` };
    }
}
function pullRequestScan(pull, merges, isElsewhere) {
    const head = idOf(fieldsOf(pull.head).sha);
    const base = fieldsOf(pull.base);
    const baseId = idOf(base.sha);
    if (head === null || baseId === null)
        return unreadable('pull request');
    return {
        kind: 'change',
        head,
        merges: isElsewhere ? [] : [...merges, ...idsIn(pull.merge_commit_sha)],
        bases: [
            { kind: 'commit', id: baseId, commits: countOf(pull.commits, MAX_COUNTED.pullRequest) },
            ...branch(base.ref),
        ],
        isElsewhere,
        texts: [...event_text('title of the pull request', pull.title), ...event_text('body of the pull request', pull.body)],
    };
}
function mergeGroupScan(group) {
    const head = idOf(group.head_sha);
    const base = idOf(group.base_sha);
    if (head === null || base === null)
        return unreadable('merge group');
    const bases = [{ kind: 'commit', id: base, commits: null }];
    return { kind: 'change', head, merges: [], bases, isElsewhere: false, texts: [] };
}
function pushScan(event) {
    const ref = typeof event.ref === 'string' ? event.ref : '';
    const defaultBranch = fieldsOf(event.repository).default_branch;
    const isDefault = ref === `refs/heads/${defaultBranch}`;
    if (event.deleted === true || isNoCommit(event.after)) {
        return { kind: 'tree', reason: 'the push deleted a branch or tag' };
    }
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tree', reason: 'a tag was pushed' };
    const head = idOf(event.after);
    if (head === null)
        return { kind: 'tree', reason: 'the payload of the push names no commit' };
    const before = idOf(event.before);
    const forkPoint = isDefault ? [] : branch(defaultBranch);
    // After a force push the commits before it say nothing of what was reviewed.
    const isRewritten = event.forced === true && forkPoint.length > 0;
    const bases = before === null || isRewritten ? forkPoint : [commitBase(before, event.commits), ...forkPoint];
    if (bases.length > 0)
        return { kind: 'change', head, merges: [], bases, isElsewhere: false, texts: [] };
    return { kind: 'tree', reason: 'the push made this branch, and there is none to compare it with' };
}
function commitBase(id, commits) {
    const listed = Array.isArray(commits) ? commits.length : 0;
    // A list without commits may as well be one that was left out.
    return { kind: 'commit', id, commits: listed === 0 ? null : countOf(listed, MAX_COUNTED.push) };
}
function unreadable(what) {
    const reason = `The payload of the event does not say which commits the ${what} is about. ` +
        "Run this on GitHub's runner, or scan by the command 'starkey scan --since REVISION'.";
    return { kind: 'refuse', reason };
}
function branch(name) {
    const isName = typeof name === 'string' && BRANCH_NAME.test(name) && !name.includes('..');
    return isName ? [{ kind: 'branch', name }] : [];
}
function event_text(name, value) {
    return typeof value === 'string' && value !== '' ? [{ name, text: value }] : [];
}
function countOf(value, limit) {
    const isKnown = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < limit;
    return isKnown ? value : null;
}
function idsIn(value) {
    const id = idOf(value);
    return id === null ? [] : [id];
}
/** Names of events are GitHub's own; anything else is not worth showing. */
function shownName(name) {
    return /^\w{1,60}$/.test(name) ? name : 'unknown';
}

;// CONCATENATED MODULE: ./build/github/event-file.js


/** What the event of this job asks to be scanned: from the runner's variables and the payload's file. */
function readEventScan(environment) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '', GITHUB_EVENT_PATH: file = '' } = environment;
    return eventScan({ name, sha }, readPayload(file));
}
/** Whether everybody may read this job's logs and files; outside of a job nobody can. */
function isPublicJob({ GITHUB_EVENT_PATH: file = '', }) {
    const payload = readPayload(file);
    return payload?.repository?.private === false;
}
/** `null` where there is none that can be read: the events that need one say so. */
function readPayload(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/sweep.js
var sweep = __webpack_require__(88626);
;// CONCATENATED MODULE: ./build/github/payload.js
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** How GitHub writes that there is no commit. */
const NO_COMMIT = /^0+$/;
/** The fields of a part of a payload, which is not trusted to have any shape. */
function payload_fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/** @returns `null` for what is no commit's id. */
function payload_idOf(value) {
    const isId = typeof value === 'string' && COMMIT_ID.test(value) && !NO_COMMIT.test(value);
    return isId ? value : null;
}
function payload_isNoCommit(value) {
    return typeof value === 'string' && NO_COMMIT.test(value);
}

;// CONCATENATED MODULE: ./build/github/unreached.js

/**
 * Why a request got no answer, by the system's code (`ECONNREFUSED`): what the error says may quote the token, where
 * that has a line break in it.
 *
 * @returns `null` where GitHub answered.
 */
function unreachedReason(error) {
    if (payload_fieldsOf(error).response !== undefined)
        return null;
    // The client's error has that of `fetch` as its cause, and this one the system's.
    const { code } = payload_fieldsOf(causeOf(causeOf(error)));
    return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no connection was made';
}
/** No field of its own that could be listed. */
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}

;// CONCATENATED MODULE: ./build/github/repositories.js




/** GitHub hands out no more at once. Source: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;
/** By name, so that what is pushed to meanwhile does not move from one page to another. */
const BY_NAME = { sort: 'full_name', direction: 'asc', per_page: PAGE_SIZE };
/**
 * All repositories of an owner that the token can see.
 *
 * @throws ConfigurationError where the list cannot be had whole.
 */
async function listRepositories({ octokit, deadline }, owner) {
    try {
        const served = await deadline.bound(pagesOf(octokit, owner));
        // What is renamed while pages are read may come twice.
        const byName = new Map(served.map((each) => [each.full_name.toLowerCase(), listedOf(each)]));
        return [...byName.values()];
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j([`${nameOf(owner)} could not be listed: ${reasonOf(error, owner)}`]);
    }
}
async function pagesOf(octokit, owner) {
    const { apps, repos } = octokit.rest;
    switch (owner.kind) {
        case 'organization':
            return octokit.paginate(repos.listForOrg, { org: owner.name, type: 'all', ...BY_NAME });
        case 'installation':
            return octokit.paginate(apps.listReposAccessibleToInstallation, { per_page: PAGE_SIZE });
        case 'user':
            return (await isOwn(octokit, owner.name))
                ? octokit.paginate(repos.listForAuthenticatedUser, { affiliation: 'owner', ...BY_NAME })
                : octokit.paginate(repos.listForUser, { username: owner.name, type: 'owner', ...BY_NAME });
    }
}
/** Whether the token is this user's: then private repositories are listed as well. */
async function isOwn(octokit, name) {
    const { viewer } = await octokit.graphql('{ viewer { login } }');
    return viewer.login.toLowerCase() === name.toLowerCase();
}
function listedOf(served) {
    return {
        name: served.full_name,
        visibility: visibilityOf(served),
        archived: served.archived ?? false,
        fork: served.fork,
        size: served.size ?? 0,
        topics: served.topics ?? [],
        pushedAt: served.pushed_at ?? null,
        isDisabled: served.disabled ?? false,
    };
}
function visibilityOf({ visibility, private: isPrivate }) {
    return sweep/* VISIBILITIES */.jZ.find((each) => each === visibility) ?? (isPrivate ? 'private' : 'public');
}
function nameOf(owner) {
    switch (owner.kind) {
        case 'organization':
            return `The organization '${owner.name}'`;
        case 'user':
            return `The user '${owner.name}'`;
        case 'installation':
            return "The installation's repositories";
    }
}
function reasonOf(error, owner) {
    if (error instanceof DeadlineError)
        return `${error.message}. Allow more by --timeout.`;
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
    const unreached = unreachedReason(error);
    switch (status) {
        case 401:
            return 'GitHub does not know the token. Put a valid one into GH_TOKEN.';
        case 403:
            return owner.kind === 'installation'
                ? 'the token is none of an installation. Make one of a GitHub App, or write --org.'
                : 'the token may not, or its rate limit is used up. Give it read access to metadata, or wait an hour.';
        case 404:
            return owner.kind === 'user'
                ? 'GitHub knows no such user with repositories. Write --org for an organization.'
                : 'GitHub knows no such organization, or the token may not see it. Write --user for a user.';
        default:
            return unreached === null
                ? `GitHub answered ${status}. Try again.`
                : `GitHub gave no answer (${unreached}). Look at the network, GH_TOKEN and GITHUB_API_URL.`;
    }
}

// EXTERNAL MODULE: ./build/inputs/now.js
var inputs_now = __webpack_require__(53756);
// EXTERNAL MODULE: ./build/inputs/sweep-token.js
var sweep_token = __webpack_require__(35996);
// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/output/print.js
var print = __webpack_require__(29027);
// EXTERNAL MODULE: ./build/output/text-file.js
var text_file = __webpack_require__(74648);
// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(12365);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/sweep/plan.js



const MAX_NAMED = 20;
/** What a plan comes to, a sentence a line. */
function renderPlan({ subject, jobs, disabled, leftOut }) {
    const repositories = jobs.flatMap((job) => job.repositories);
    const kinds = sweep/* VISIBILITIES */.jZ.flatMap((visibility) => {
        const count = repositories.filter((each) => each.visibility === visibility).length;
        return count === 0 ? [] : [`${count} ${visibility}`];
    });
    const total = (0,quantity/* counted */.hS)(repositories.length, 'repository', 'repositories');
    const filters = Object.entries(leftOut).map(([filter, count]) => `${filter} left out ${count}`);
    const onlyPublic = repositories.every(({ visibility }) => visibility === 'public');
    return [
        `${(0,visible/* visible */.RK)(subject)}: ${total} (${(0,quantity/* listed */.KE)(kinds)}) in ${(0,quantity/* counted */.hS)(jobs.length, 'job')}.`,
        ...(filters.length === 0 ? [] : [`${(0,quantity/* listed */.KE)(filters)}.`]),
        ...(disabled.length === 0 ? [] : [`Disabled by GitHub, not scanned: ${named(disabled)}.`]),
        ...(onlyPublic
            ? ['All of them are public. If there are private ones, the token does not see them.']
            : []),
    ];
}
function named(names) {
    const shown = names.slice(0, MAX_NAMED).map((name) => (0,visible/* clipped */.cz)((0,visible/* visible */.RK)(name), 200));
    const more = names.length - shown.length;
    return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

;// CONCATENATED MODULE: ./build/sweep/balance.js
/** GitHub starts no more jobs from one matrix. Source: https://docs.github.com/actions/reference/limits */
const MATRIX_JOBS = 256;
/**
 * What a job may hand on in its outputs, in bytes of UTF-16. Source: "Overview",
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs
 */
const JOB_OUTPUT_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * What a repository costs beside its size, in kB that could be fetched and scanned meanwhile. Its size is that of
 * all its history, of which the newest files are a small part: for them large repositories cost little more than
 * small ones. From the times of ten repositories of 0.1 to 380 MB (docs/sweep.md).
 */
const OVERHEAD_KB = { tree: 100_000, history: 2_500 };
/**
 * Divides repositories among jobs so that all end at about the same time: the largest first, each to the job that has
 * least to do (longest processing time first, which is never more than a third above the best there is). The same
 * repositories, in any order, give the same jobs; none is empty.
 */
function balance(repositories, jobs, scope) {
    const sorted = [...repositories].sort((left, right) => right.size - left.size || (left.name < right.name ? -1 : 1));
    const count = Math.min(jobs, MATRIX_JOBS, sorted.length);
    const loads = Array.from({ length: count }, () => ({ cost: 0, repositories: [] }));
    for (const repository of sorted) {
        const least = loads.reduce((best, load) => (load.cost < best.cost ? load : best));
        least.cost += costOf(repository, scope);
        least.repositories.push(repository);
    }
    return loads.map(({ repositories: own }, index) => ({ number: index + 1, repositories: own }));
}
function costOf({ size }, scope) {
    return size + OVERHEAD_KB[scope];
}
/** A matrix of GitHub's: the numbers alone, since names of thousands of repositories are too long for an output. */
function matrixOf(jobs) {
    return { job: jobs.map(({ number }) => number) };
}

// EXTERNAL MODULE: ./build/sweep/plan-file.js
var plan_file = __webpack_require__(32047);
;// CONCATENATED MODULE: ./build/sweep/selection.js
/** Applies the filters. What is disabled is named, whatever the filters say of it. */
function selection_select(listed, selection) {
    const chosen = [];
    const disabled = [];
    const leftOut = {};
    for (const repository of listed) {
        const filter = filterAgainst(repository, selection);
        if (filter !== null)
            leftOut[filter] = (leftOut[filter] ?? 0) + 1;
        else if (repository.isDisabled)
            disabled.push(repository.name);
        else
            chosen.push(repository);
    }
    return { chosen, disabled, leftOut };
}
/** The option that leaves a repository out, or `null`. */
function filterAgainst(repository, selection) {
    const name = repository.name.slice(repository.name.indexOf('/') + 1);
    const { topics, visibilities, pushedSince } = selection;
    if (!selection.isIncluded(name))
        return '--include';
    if (selection.isExcluded(name))
        return '--exclude';
    if (topics.length > 0 && !topics.some((topic) => repository.topics.includes(topic)))
        return '--topic';
    if (visibilities.length > 0 && !visibilities.includes(repository.visibility))
        return '--visibility';
    if (!isAdmitted(repository.archived, selection.archived))
        return '--archived';
    if (!isAdmitted(repository.fork, selection.forks))
        return '--forks';
    return pushedSince === null || wasPushed(repository, pushedSince) ? null : '--pushed-since';
}
function isAdmitted(is, admission) {
    return admission === 'include' || is === (admission === 'only');
}
/** A time that cannot be read is no reason to leave something out. */
function wasPushed({ pushedAt }, since) {
    return pushedAt !== null && !(Date.parse(pushedAt) < since);
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/commands/sweep-plan.js

















const DAY_MS = 86_400_000;
const PUBLIC_API = 'https://api.github.com';
/** `starkey sweep plan`: lists repositories, divides them among jobs and writes the plan. */
async function planSweep(command) {
    const { env: environment } = process;
    const token = (0,sweep_token/* sweepToken */.g)(environment);
    const say = (sentence) => process.stderr.write(`starkey: ${sentence}\n`);
    const apiUrl = (environment.GITHUB_API_URL || PUBLIC_API).replace(/\/+$/, '');
    const client = await connect({ apiUrl, token, timeoutMs: command.timeoutMs, tell: say });
    const listed = await listRepositories(client, command.owner);
    const selected = selection_select(listed, selectionOf(command, environment));
    refuseNothing(listed, selected);
    refuseShowing(selected.chosen, environment);
    const plan = {
        version: version/* VERSION */.x,
        subject: subjectOf(command.owner),
        scope: command.scope,
        jobs: balance(selected.chosen.map(plannedOf), command.jobs, command.scope),
        disabled: selected.disabled,
        leftOut: selected.leftOut,
    };
    for (const line of renderPlan(plan))
        say(line);
    const text = (0,json_text/* jsonText */.s)((0,plan_file/* writtenPlan */.z)(plan));
    if (command.output === null)
        (0,print/* print */.y)(text);
    else
        (0,text_file/* writeTextFile */.T)((0,external_node_path_.resolve)(command.output), text);
    handToJob(plan, environment);
    return 0;
}
function selectionOf(command, environment) {
    const { include, exclude, topics, visibilities, archived, forks, pushedSince } = command;
    const now = (0,inputs_now/* parseNow */.A)(environment.STARKEY_NOW, Date.now());
    return {
        isIncluded: include.length === 0 ? () => true : (0,glob/* nameMatcher */.MH)(include),
        isExcluded: exclude.length === 0 ? () => false : (0,glob/* nameMatcher */.MH)(exclude),
        topics,
        visibilities,
        archived,
        forks,
        pushedSince: pushedSince === null ? null : momentOf(pushedSince, now),
    };
}
function momentOf(since, now) {
    return 'day' in since ? Date.parse(since.day) : now - since.daysAgo * DAY_MS;
}
function plannedOf({ name, visibility, archived, fork, size }) {
    return { name, visibility, archived, fork, size };
}
/** A filter that lets nothing through is a mistake, and a sweep of nothing must not be green. */
function refuseNothing(listed, { chosen, leftOut, disabled }) {
    if (chosen.length > 0)
        return;
    if (listed.length === 0) {
        throw new errors/* ConfigurationError */.j([
            'The token sees no repository. Give it read access to metadata and contents of those that are meant.',
        ]);
    }
    const reasons = Object.entries(leftOut).map(([filter, count]) => `${filter} ${count}`);
    if (disabled.length > 0)
        reasons.push(`${disabled.length} are disabled`);
    throw new errors/* ConfigurationError */.j([
        `Of ${listed.length} repositories none is left to scan (${reasons.join(', ')}). Loosen the filters.`,
    ]);
}
/** Whoever may read a public repository may read the logs and files of its jobs, and so what is leaked where. */
function refuseShowing(chosen, environment) {
    const hidden = chosen.filter(({ visibility }) => visibility !== 'public');
    if (hidden.length === 0 || !isPublicJob(environment))
        return;
    throw new errors/* ConfigurationError */.j([
        `This job's repository is public, and ${hidden.length} of those to be swept are not: everybody could read their ` +
            'names and findings. Run the sweep in a private repository, or write --visibility public.',
    ]);
}
function subjectOf(owner) {
    switch (owner.kind) {
        case 'organization':
            return `organization ${owner.name}`;
        case 'user':
            return `user ${owner.name}`;
        case 'installation':
            return 'an installation of a GitHub App';
    }
}
/** In a job the matrix becomes an output; outside of one there is nobody to take it. */
function handToJob(plan, { GITHUB_OUTPUT }) {
    if (!GITHUB_OUTPUT)
        return;
    setOutput('matrix', JSON.stringify(matrixOf(plan.jobs)));
    setOutput('jobs', plan.jobs.length);
    setOutput('repositories', plan.jobs.reduce((sum, { repositories }) => sum + repositories.length, 0));
}


/***/ }),

/***/ 35996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TOKEN_VARIABLES),
/* harmony export */   g: () => (/* binding */ sweepToken)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Variables that may hold the token, the first that does counts, as GitHub's own command line has it. */
const TOKEN_VARIABLES = ['GH_TOKEN', 'GITHUB_TOKEN'];
/**
 * The token that a sweep lists and fetches with. It comes by the environment alone: arguments can be seen by others.
 *
 * @throws ConfigurationError where there is none, or what is there cannot be one. What stands there is not quoted.
 */
function sweepToken(environment) {
    const variable = TOKEN_VARIABLES.find((name) => (environment[name] ?? '') !== '');
    const token = variable === undefined ? '' : (environment[variable] ?? '');
    if (variable !== undefined && !/^[!-~]{1,10000}$/.test(token)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j([
            `${variable} holds a space, a line break or a letter that no token has. Put the token alone into it.`,
        ]);
    }
    if (token !== '')
        return token;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(['There is no token. Put one into the environment, as GH_TOKEN.']);
}


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS)
/* harmony export */ });
/** What a rule looks for: a leaked secret, an over-broad policy, a practice that leads to either. */
const KINDS = ['secret', 'policy', 'practice'];


/***/ }),

/***/ 84076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   cU: () => (/* binding */ writtenHead),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports SWEEP_SCHEMA_VERSION, FILE_KINDS */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


/** Raised when a field of one of these files changes its meaning or goes; new fields do not raise it. */
const SWEEP_SCHEMA_VERSION = 1;
/** What one command of a sweep writes and the next one reads. */
const FILE_KINDS = {
    plan: 'starkey-sweep-plan',
    state: 'starkey-sweep-state',
    sweep: 'starkey-sweep',
};
/** Which of these files a value is, or `null`. */
function kindOf(value) {
    if (typeof value !== 'object' || value === null || !('kind' in value))
        return null;
    const kinds = Object.keys(FILE_KINDS);
    return kinds.find((kind) => FILE_KINDS[kind] === value.kind) ?? null;
}
/** @throws ConfigurationError naming the file. */
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j([`'${file}' is no JSON. Was it cut off? Write it anew.`]);
    }
}
/**
 * A value as a schema has it. Files come from other jobs, and may be of another version.
 *
 * @param file For messages.
 * @throws ConfigurationError naming the file and the first value that is wrong; it is not quoted.
 */
function checked(schema, value, file) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the file itself';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j([
        `'${file}' is not what Starkey of this version writes: ${place} is wrong. Write it anew by \`starkey sweep\`.`,
    ]);
}
/** The entries that all of these files begin with. */
function headOf(kind) {
    return {
        schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(SWEEP_SCHEMA_VERSION),
        kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(FILE_KINDS[kind]),
        tool: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('starkey'), version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    };
}
/** What {@link headOf} checks. */
function writtenHead(kind, version) {
    return {
        schemaVersion: SWEEP_SCHEMA_VERSION,
        kind: FILE_KINDS[kind],
        tool: { name: 'starkey', version },
    };
}


/***/ }),

/***/ 32047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   z: () => (/* binding */ writtenPlan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84076);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57743);



/** What becomes the plan's file. */
function writtenPlan({ version, subject, scope, jobs, disabled, leftOut }) {
    return { ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenHead */ .cU)('plan', version), subject, scope, jobs, disabled, leftOut };
}
/** @throws ConfigurationError */
function readPlan(value, file) {
    const { tool, subject, scope, jobs, disabled, leftOut } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)('plan'), ..._schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .et }), value, file);
    return { version: tool.version, subject, scope, jobs, disabled, leftOut };
}


/***/ }),

/***/ 57743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fG: () => (/* binding */ lastSweep),
  et: () => (/* binding */ plan),
  z8: () => (/* binding */ report),
  wk: () => (/* binding */ state)
});

// UNUSED EXPORTS: repositoryName

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(27866);
;// CONCATENATED MODULE: ./build/model/report.js
const MODES = (/* unused pure expression or super */ null && (['worktree', 'tree', 'diff', 'history', 'staged', 'stdin']));
const CONCLUSIONS = ['clean', 'findings', 'incomplete', 'error'];

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/sweep.js
var sweep = __webpack_require__(88626);
;// CONCATENATED MODULE: ./build/sweep/schemas.js






/** Owner and name as GitHub allows them: the name becomes a path, which must not lead elsewhere. */
const REPOSITORY_NAME = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const FINGERPRINT = new RegExp(`^[0-9a-f]{${fingerprint/* FINGERPRINT_LENGTH */.sn}}$`);
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const repositoryName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(REPOSITORY_NAME));
const planned = {
    name: repositoryName,
    visibility: dist/* picklist */.KIO(sweep/* VISIBILITIES */.jZ),
    archived: dist/* boolean */.zMY(),
    fork: dist/* boolean */.zMY(),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)),
};
const plan = {
    subject: dist/* string */.YjP(),
    scope: dist/* picklist */.KIO(sweep/* SWEEP_SCOPES */.fP),
    jobs: dist/* array */.YOg(dist/* object */.Ikc({ number: count, repositories: dist/* array */.YOg(dist/* object */.Ikc(planned)) })),
    disabled: dist/* array */.YOg(repositoryName),
    leftOut: dist/* record */.g1P(dist/* string */.YjP(), count),
};
const outcome = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({ kind: dist/* literal */.euz('scanned') }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('empty') }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('failed'), reason: dist/* string */.YjP() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('not-reached') }),
]);
const state = {
    startedAt: time,
    scope: dist/* picklist */.KIO(sweep/* SWEEP_SCOPES */.fP),
    server: dist/* string */.YjP(),
    saltId: dist/* string */.YjP(),
    number: count,
    jobs: count,
    repositories: dist/* array */.YOg(dist/* object */.Ikc({ ...planned, outcome })),
};
const schemas_location = {
    path: dist/* string */.YjP(),
    startLine: count,
    startColumn: count,
    endLine: count,
    endColumn: count,
};
const commit = dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* string */.YjP(), authorDate: dist/* string */.YjP(), author: dist/* string */.YjP() }));
const suppressed = dist/* nullable */.mee(dist/* object */.Ikc({
    by: dist/* picklist */.KIO(['inline', 'ignore', 'baseline', 'path']),
    reason: dist/* nullable */.mee(dist/* string */.YjP()),
    until: dist/* nullable */.mee(dist/* string */.YjP()),
}));
const about = {
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(FINGERPRINT)),
    ruleId: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(finding/* KINDS */.G),
    severity: dist/* picklist */.KIO(severity/* SEVERITIES */.oC),
    message: dist/* string */.YjP(),
    redacted: dist/* string */.YjP(),
    // Facts for machines of whatever depth: they are handed on and not looked into.
    details: dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    remediation: dist/* array */.YOg(dist/* string */.YjP()),
};
const counts = dist/* object */.Ikc({ critical: count, high: count, medium: count, low: count, suppressed: count });
/** The JSON report of `starkey scan`, as far as a sweep needs it. */
const report = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    scope: dist/* object */.Ikc({
        head: dist/* nullable */.mee(dist/* string */.YjP()),
        complete: dist/* boolean */.zMY(),
        skipped: dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), reason: dist/* string */.YjP(), harmless: dist/* boolean */.zMY() })),
    }),
    findings: dist/* array */.YOg(dist/* object */.Ikc({ ...about, ...schemas_location, commit, suppressed })),
    summary: dist/* object */.Ikc({ files: count, bytes: count, counts, conclusion: dist/* picklist */.KIO(CONCLUSIONS) }),
});
const schemas_finding = {
    ...about,
    firstSeen: time,
    places: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ ...schemas_location, repository: repositoryName, commit, suppressed, checked: dist/* boolean */.zMY() })), dist/* minLength */.BpQ(1)),
};
/** The merged report of an earlier sweep, as far as the next one needs it. */
const lastSweep = {
    scope: dist/* picklist */.KIO(sweep/* SWEEP_SCOPES */.fP),
    saltId: dist/* string */.YjP(),
    sweptAt: time,
    findings: dist/* array */.YOg(dist/* object */.Ikc(schemas_finding)),
    unchecked: dist/* array */.YOg(dist/* object */.Ikc(schemas_finding)),
};


/***/ })

};
