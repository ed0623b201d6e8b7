export const id = 9320;
export const ids = [9320];
export const modules = {

/***/ 99320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanSweep: () => (/* binding */ scanSweep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/github/remote.js
const PROTOCOLS = ['https', 'http', 'file'];
/** Owner and name as GitHub allows them. */
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/**
 * The repository of this job, from what the runner says of it: the remotes in the checkout's own configuration
 * could lead anywhere.
 *
 * @returns `null` outside of a job.
 */
function remoteOf(environment, token) {
    const { GITHUB_SERVER_URL: given = '', GITHUB_REPOSITORY: repository = '' } = environment;
    const server = given.endsWith('/') ? given : `${given}/`;
    const protocol = PROTOCOLS.find((each) => server.startsWith(`${each}://`));
    if (protocol === undefined || !REPOSITORY.test(repository))
        return null;
    return { protocol, server, url: `${server}${repository}`, token };
}

// EXTERNAL MODULE: ./build/inputs/now.js
var now = __webpack_require__(53756);
// EXTERNAL MODULE: ./build/inputs/options.js
var options = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/inputs/sweep-token.js
var sweep_token = __webpack_require__(35996);
// EXTERNAL MODULE: ./build/inputs/wording.js
var wording = __webpack_require__(52256);
// EXTERNAL MODULE: ./build/judge/baseline.js
var judge_baseline = __webpack_require__(80321);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/output/print.js
var print = __webpack_require__(29027);
// EXTERNAL MODULE: ./build/output/text-file.js
var text_file = __webpack_require__(74648);
// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(12365);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/sweep/job.js



/** `octo/app: No findings in 12 files, 1.2 MB; fetched 300.0 kB in 0.8 s, scanned in 0.4 s.` */
function jobLine(repository, { outcome, report, fetched, fetchMs, scanMs }) {
    if (report === null)
        return `${repository}: ${outcomeOf(outcome)}`;
    const { counts, files, bytes } = report.summary;
    const whole = report.scope.complete ? '' : ' Not all of it was read: see its report.';
    const times = `fetched ${(0,quantity/* sizeOf */.$d)(fetched)} in ${(0,quantity/* durationOf */.cf)(fetchMs)}, scanned in ${(0,quantity/* durationOf */.cf)(scanMs)}`;
    return `${repository}: ${(0,verdict/* findingsOf */.WX)(counts)} in ${(0,quantity/* counted */.hS)(files, 'file')}, ${(0,quantity/* sizeOf */.$d)(bytes)}; ${times}.${whole}`;
}
function outcomeOf(outcome) {
    switch (outcome.kind) {
        case 'scanned':
            return 'scanned.';
        case 'empty':
            return 'it has no commit.';
        case 'failed':
            return `NOT SCANNED: ${(0,visible/* visible */.RK)(outcome.reason)}`;
        case 'not-reached':
            return 'NOT SCANNED: the job ended before its turn.';
    }
}
/** `12 repositories: 10 scanned, 1 empty, 1 failed.` */
function jobVerdict(outcomes) {
    const words = {
        scanned: 'scanned',
        empty: 'empty',
        failed: 'failed',
        'not-reached': 'not reached',
    };
    const kinds = Object.keys(words).flatMap((kind) => {
        const count = outcomes.filter((outcome) => outcome.kind === kind).length;
        return count === 0 ? [] : [`${count} ${words[kind]}`];
    });
    return `${(0,quantity/* counted */.hS)(outcomes.length, 'repository', 'repositories')}: ${(0,quantity/* listed */.KE)(kinds)}.`;
}

// EXTERNAL MODULE: ./build/scope/root.js
var root = __webpack_require__(49715);
// EXTERNAL MODULE: ./build/settings/settings.js + 3 modules
var settings = __webpack_require__(82640);
// EXTERNAL MODULE: ./build/sweep/json-file.js
var json_file = __webpack_require__(84076);
// EXTERNAL MODULE: ./build/sweep/plan-file.js
var plan_file = __webpack_require__(32047);
// EXTERNAL MODULE: ./build/sweep/state-file.js
var state_file = __webpack_require__(73589);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/scope/git.js
var git = __webpack_require__(41291);
;// CONCATENATED MODULE: ./build/scope/remote.js

/** Nothing may ask for a password, start in the background or be fetched beside what is wanted. */
const FETCH_SETTINGS = [
    'credential.helper=',
    'core.askPass=',
    'core.alternateRefsPrefixes=refs/none/',
    'fetch.recurseSubmodules=false',
    'fetch.unpackLimit=1',
    'gc.auto=0',
    'maintenance.auto=false',
    'transfer.bundleURI=false',
];
/** How every call that fetches begins; what is wanted follows. */
const FETCH = [
    ...FETCH_SETTINGS.flatMap((setting) => ['-c', setting]),
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
];
/** How git is started where it may ask a server, and that server alone. */
function remoteOptions(place, remote) {
    const { env, ...options } = (0,git/* safeOptions */.Cj)({
        folder: place.folder,
        variables: { ...place.variables, ...authorization(remote) },
    });
    return { ...options, env: { ...env, GIT_ALLOW_PROTOCOL: remote.protocol, GIT_ASKPASS: '' } };
}
/** The way that actions/checkout logs in, but by variables of this one process: arguments can be seen by others. */
function authorization({ protocol, server, token }) {
    if (protocol === 'file' || token === '')
        return {};
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${server}.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
    };
}

;// CONCATENATED MODULE: ./build/scope/clone.js





/** Where what the server calls HEAD is kept: below no name that a branch or tag can have. */
const HEAD_REF = 'refs/starkey/head';
/** A server that sends less than a byte a second for so many seconds is given up, also by git's own helpers. */
const SILENCE = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=60'];
const NO_HEAD = /couldn't find remote ref HEAD/;
/**
 * Fetches a repository into a folder in which nothing is checked out. The folder's configuration is ours alone, and
 * of the repository nothing but objects and refs comes: no hook, filter or setting of it can run.
 */
async function cloneRepository(wish) {
    const { remote, folder, scope, leaveOutFrom } = wish;
    const deadline = Date.now() + wish.timeLimitMs;
    prepare(folder, remote.url, leaveOutFrom);
    const parameters = [
        ...SILENCE,
        ...FETCH,
        `--filter=blob:limit=${leaveOutFrom}`,
        ...(scope === 'tree' ? ['--depth=1'] : []),
        '--',
        'origin',
        ...refspecsOf(wish),
    ];
    const fetched = await runGit(wish, parameters, deadline);
    if (fetched.kind === 'done')
        return { kind: 'cloned', bytes: packedBytes(folder) };
    if (!NO_HEAD.test(fetched.text))
        return { kind: 'failed', reason: fetched.reason };
    const listed = await runGit(wish, [...SILENCE, '-c', 'credential.helper=', 'ls-remote', 'origin'], deadline);
    if (listed.kind === 'failed')
        return { kind: 'failed', reason: listed.reason };
    const hasRefs = /\srefs\/(?:heads|tags)\//.test(listed.output);
    return hasRefs ? { kind: 'failed', reason: 'its default branch does not exist' } : { kind: 'empty' };
}
function refspecsOf({ scope, pullRequests }) {
    const head = `+HEAD:${HEAD_REF}`;
    if (scope === 'tree')
        return [head];
    const all = [head, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    return pullRequests ? [...all, '+refs/pull/*/head:refs/pull/*/head'] : all;
}
/** The folders and files that make a repository, written by hand: `git init` would copy the user's templates. */
function prepare(folder, url, leaveOutFrom) {
    const store = (0,external_node_path_.join)(folder, '.git');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(store, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(store, 'refs'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(store, 'HEAD'), `ref: ${HEAD_REF}\n`);
    const lines = [
        '[core]',
        '\trepositoryformatversion = 1',
        '\tbare = false',
        '[extensions]',
        '\tpartialClone = origin',
        '[remote "origin"]',
        `\turl = "${url.replace(/["\\]/g, '\\$&')}"`,
        '\tpromisor = true',
        `\tpartialclonefilter = blob:limit=${leaveOutFrom}`,
        '',
    ];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(store, 'config'), lines.join('\n'));
}
function runGit({ remote, folder, signal }, parameters, deadline) {
    return new Promise((resolve) => {
        const place = { folder, variables: { GIT_DIR: (0,external_node_path_.join)(folder, '.git') } };
        const child = (0,external_node_child_process_.spawn)('git', (0,git/* safeParameters */.SK)(parameters), {
            ...remoteOptions(place, remote),
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const output = [];
        const messages = [];
        let ending = null;
        const end = (reason) => {
            ending ??= reason;
            child.kill('SIGKILL');
            // Helpers of git's that outlive it would keep the pipes open.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const stop = () => end('the job was stopped');
        const late = () => end('the server was not done in time');
        const watch = setTimeout(late, Math.max(0, deadline - Date.now()));
        signal.addEventListener('abort', stop, { once: true });
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => messages.push(chunk));
        child.on('error', (error) => {
            clearTimeout(watch);
            resolve({ kind: 'failed', reason: (0,git/* notStarted */.DY)(error).reason, text: '' });
        });
        child.on('close', (status) => {
            clearTimeout(watch);
            signal.removeEventListener('abort', stop);
            const text = Buffer.concat(messages);
            if (ending !== null)
                resolve({ kind: 'failed', reason: ending, text: '' });
            else if (status === 0)
                resolve({ kind: 'done', output: Buffer.concat(output).toString('utf8') });
            else
                resolve({ kind: 'failed', reason: (0,git/* failed */.gz)(text, status).reason, text: text.toString('utf8') });
        });
    });
}
function packedBytes(folder) {
    const packs = (0,external_node_path_.join)(folder, '.git', 'objects', 'pack');
    const names = (0,external_node_fs_.readdirSync)(packs).filter((name) => name.endsWith('.pack'));
    return names.reduce((sum, name) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(packs, name)).size, 0);
}

// EXTERNAL MODULE: ./build/sweep/schemas.js + 1 modules
var schemas = __webpack_require__(57743);
;// CONCATENATED MODULE: ./build/commands/sweep-repository.js








const RETRY_AFTER_MS = 2_000;
/** What a scan says of a failure is kept up to here. */
const MAX_MESSAGE = 4_000;
/**
 * Fetches one repository, scans it in a process of its own and takes it away again. So whatever a repository holds,
 * it ends no other's scan: neither by time nor by memory.
 *
 * @param reportFile Where its report goes; absolute.
 */
async function sweepRepository(remote, reportFile, wish) {
    const started = Date.now();
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(wish.temporary, 'clone-'));
    try {
        const clone = await fetchInto(folder, remote, started + wish.timeoutMs, wish);
        const fetchMs = Date.now() - started;
        if (clone.kind !== 'cloned')
            return { outcome: clone, report: null, fetched: 0, fetchMs, scanMs: 0 };
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(reportFile), { recursive: true });
        (0,external_node_fs_.rmSync)(reportFile, { force: true });
        const failure = await scanClone(folder, reportFile, wish.timeoutMs - fetchMs, wish);
        const report = failure === null ? readReport(reportFile) : null;
        const outcome = failure === null ? { kind: 'scanned' } : { kind: 'failed', reason: failure };
        return { outcome, report, fetched: clone.bytes, fetchMs, scanMs: Date.now() - started - fetchMs };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Fetches, and once more where that failed: of thousands of fetches some meet a server that is out of sorts. */
async function fetchInto(folder, remote, deadline, { scope, pullRequests, maxFileSize, signal }) {
    const common = { remote, folder, scope, pullRequests, leaveOutFrom: maxFileSize + 1, signal };
    const first = await cloneRepository({ ...common, timeLimitMs: deadline - Date.now() });
    const isWorthIt = first.kind === 'failed' && !signal.aborted && Date.now() + RETRY_AFTER_MS < deadline;
    if (!isWorthIt)
        return first;
    await (0,promises_.setTimeout)(RETRY_AFTER_MS);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, '.git'), { recursive: true, force: true, maxRetries: 3 });
    return cloneRepository({ ...common, timeLimitMs: deadline - Date.now() });
}
function readReport(file) {
    return (0,json_file/* checked */.KD)(schemas/* report */.z8, (0,json_file/* parseJson */.qF)((0,external_node_fs_.readFileSync)(file, 'utf8'), file), file);
}
/** @returns Why there is no report, or `null` where there is one. */
function scanClone(folder, reportFile, timeLimitMs, wish) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [wish.program, ...parametersOf(reportFile, wish)], {
            cwd: folder,
            env: withoutToken(process.env),
            stdio: ['ignore', 'ignore', 'pipe'],
            windowsHide: true,
        });
        let said = '';
        let ending = null;
        const end = (reason) => {
            ending ??= reason;
            child.kill('SIGKILL');
        };
        const stop = () => end('the job was stopped');
        const late = () => end('scanning it took too long');
        const watch = setTimeout(late, Math.max(0, timeLimitMs));
        wish.signal.addEventListener('abort', stop, { once: true });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (said.length < MAX_MESSAGE)
                said += text;
        });
        child.on('error', () => end('its scan could not be started'));
        child.on('close', (status, signal) => {
            clearTimeout(watch);
            wish.signal.removeEventListener('abort', stop);
            resolve(ending ?? failureOf(status, signal, said));
        });
    });
}
/** 0 and 1 come with a report. 2 does where only a part was read: then nothing is said on standard error. */
function failureOf(status, signal, said) {
    const [first = ''] = said.split('\n');
    if (status === 0 || status === 1 || (status === 2 && first === ''))
        return null;
    if (first.startsWith('starkey: '))
        return first.slice('starkey: '.length);
    return `its scan ended unexpectedly (${signal ?? `status ${status}`})`;
}
function parametersOf(reportFile, wish) {
    const { scope, config, baseline, inlineAllow, maxFileSize, secrets, policies } = wish;
    return [
        'scan',
        ...(scope === 'tree' ? ['--tree', 'HEAD'] : ['--history']),
        ...(config === null ? ['--no-config'] : ['--config', config]),
        ...(baseline === null ? [] : ['--baseline', baseline]),
        ...(secrets ? [] : ['--no-secrets']),
        ...(policies ? [] : ['--no-policies']),
        '--inline-allow',
        inlineAllow,
        '--max-file-size',
        String(maxFileSize),
        '--fail-on',
        'never',
        '--quiet',
        '--output',
        `json=${reportFile}`,
    ];
}
/** Whoever scans needs no token. */
function withoutToken(environment) {
    const without = { ...environment };
    for (const name of sweep_token/* TOKEN_VARIABLES */.Y)
        delete without[name];
    return without;
}

;// CONCATENATED MODULE: ./build/commands/sweep-scan.js























const PUBLIC_SERVER = 'https://github.com';
/** Where no baseline is, all fingerprints are keyed with the constant salt. */
const NO_SALT_ID = 'none';
/** A job that is killed leaves a state that is no older. */
const STATE_EVERY_MS = 5_000;
/**
 * `starkey sweep scan`: fetches and scans the repositories of one job, or of all, and writes a report each and the
 * state of the job.
 *
 * @param program The bundle of this command line.
 */
async function scanSweep(command, program) {
    const plan = readPlanFile(command.plan);
    const jobs = jobsOf(plan, command.job);
    refuseIdle(plan, command);
    const { maxFileSize, saltId } = await readSharedSettings(command);
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'starkey-sweep-'));
    const stopper = new AbortController();
    const stop = () => stopper.abort();
    process.on('SIGINT', stop).on('SIGTERM', stop);
    try {
        const sweeping = {
            wish: {
                ...command,
                scope: plan.scope,
                maxFileSize,
                config: command.config && (0,external_node_path_.resolve)(command.config),
                baseline: command.baseline && (0,external_node_path_.resolve)(command.baseline),
                program: (0,external_node_url_.fileURLToPath)(program),
                temporary,
                signal: stopper.signal,
            },
            ...serverOf(process.env),
            saltId,
            reports: (0,external_node_path_.resolve)(command.reports),
            parallel: command.parallel ?? (0,external_node_os_.availableParallelism)(),
            now: (0,now/* parseNow */.A)(process.env.STARKEY_NOW, Date.now()),
            deadline: Date.now() + command.timeLimitMs,
        };
        const results = [];
        for (const job of jobs)
            results.push(...(await scanJob(job, plan.jobs.length, sweeping)));
        (0,print/* print */.y)(`${jobVerdict(results.map((result) => result?.outcome ?? NOT_REACHED))}\n`);
        return statusOf(results, command);
    }
    finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true, maxRetries: 3 });
    }
}
const NOT_REACHED = { kind: 'not-reached' };
/** @returns What came of each repository; `null` for those that were not begun. */
async function scanJob({ number, repositories }, jobs, sweeping) {
    const { wish, deadline, reports, saltId } = sweeping;
    const results = repositories.map(() => null);
    const startedAt = new Date(sweeping.now).toISOString();
    let writtenAt = 0;
    const write = (isLast) => {
        if (!isLast && Date.now() - writtenAt < STATE_EVERY_MS)
            return;
        writtenAt = Date.now();
        const outcomes = repositories.map((repository, index) => {
            return { ...repository, outcome: results[index]?.outcome ?? NOT_REACHED };
        });
        const { scope } = wish;
        const common = { version: version/* VERSION */.x, startedAt, scope, server: sweeping.server, saltId };
        const state = { ...common, number, jobs, repositories: outcomes };
        (0,text_file/* writeTextFile */.T)((0,external_node_path_.join)(reports, (0,state_file/* stateFileName */.TI)(number)), (0,json_text/* jsonText */.s)((0,state_file/* writtenState */.Xv)(state)));
    };
    write(true);
    const queue = [...repositories.entries()];
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            if (wish.signal.aborted || Date.now() >= deadline)
                return;
            const [index, repository] = next;
            const result = await resultOf(repository, sweeping);
            results[index] = result;
            (0,print/* print */.y)(`${jobLine(repository.name, result)}\n`);
            write(false);
        }
    };
    await Promise.all(Array.from({ length: Math.min(sweeping.parallel, repositories.length) }, work));
    write(true);
    return results;
}
/** What goes wrong with one repository is told, and stops no other. */
async function resultOf({ name }, sweeping) {
    const { wish, reports, remoteOf: remoteTo } = sweeping;
    try {
        return await sweepRepository(remoteTo(name), (0,external_node_path_.join)(reports, (0,state_file/* reportFileName */.cq)(name)), wish);
    }
    catch (error) {
        const [first = ''] = error instanceof errors/* ConfigurationError */.j ? error.problems : [];
        // Other messages may quote what was scanned.
        const { code } = error;
        const reason = first || `it could not be scanned (${code ?? 'unknown error'})`;
        return { outcome: { kind: 'failed', reason }, report: null, fetched: 0, fetchMs: 0, scanMs: 0 };
    }
}
/** 1 where a finding reaches the threshold, else 2 where something was not read or nothing was, else 0. */
function statusOf(results, { failOn }) {
    const reports = results.flatMap((result) => result?.report ?? []);
    const standing = reports.flatMap(({ findings }) => findings.filter(({ suppressed }) => suppressed === null));
    if (standing.some(({ severity }) => (0,model_severity/* reaches */.O6)(severity, failOn)))
        return 1;
    const isWhole = results.every((result) => {
        return result?.outcome.kind === 'empty' || result?.report?.scope.complete === true;
    });
    return isWhole && reports.length > 0 ? 0 : 2;
}
function readPlanFile(file) {
    try {
        return (0,plan_file/* readPlan */.m)((0,json_file/* parseJson */.qF)((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(file), 'utf8'), file), file);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j)
            throw error;
        const { code = 'unknown error' } = error;
        throw new errors/* ConfigurationError */.j([
            `The plan '${file}' could not be read (${code}). Make it by \`starkey sweep plan --output ${file}\`.`,
        ]);
    }
}
function refuseIdle({ scope }, { pullRequests }) {
    if (scope === 'history' || !pullRequests)
        return;
    throw new errors/* ConfigurationError */.j([
        'The plan is of the newest files alone, to which pull requests add nothing. Write `sweep plan --history`, or ' +
            'leave out --pull-requests.',
    ]);
}
function jobsOf({ jobs }, number) {
    if (number === null)
        return jobs;
    const job = jobs.find((each) => each.number === number);
    if (job !== undefined)
        return [job];
    throw new errors/* ConfigurationError */.j([
        `The plan has no job ${number}. It has ${jobs.length}: leave out --job to scan them all.`,
    ]);
}
/** Reads once what every scan will read again, so that a mistake in it is said once and not a repository. */
async function readSharedSettings({ config, baseline, maxFileSize }) {
    const cwd = process.cwd();
    const place = config === null ? { kind: 'none' } : { kind: 'file', file: config };
    const configuration = await (0,settings/* readConfiguration */.TD)(place, (0,root/* findRoot */.w)('.', cwd), cwd);
    await (0,settings/* compileCustomRules */.sf)(configuration);
    if (configuration.baseline !== null && baseline === null) {
        throw new errors/* ConfigurationError */.j([
            `${configuration.file}: 'baseline' counts from the top of each repository, of which nothing is checked out. ` +
                'Take it out and write --baseline FILE.',
        ]);
    }
    const salt = baseline === null ? null : (0,judge_baseline/* mainSalt */.uc)((0,judge_baseline/* parseBaseline */.nk)(readBaseline(baseline), baseline));
    return {
        maxFileSize: maxFileSize ?? configuration.maxFileSize ?? options/* DEFAULTS */.zY.maxFileSize,
        saltId: salt?.id ?? NO_SALT_ID,
    };
}
function readBaseline(file) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(file), 'utf8');
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new errors/* ConfigurationError */.j([`The baseline '${file}' could not be read (${code}). Name another.`]);
    }
}
function serverOf(environment) {
    const token = (0,sweep_token/* sweepToken */.g)(environment);
    const server = `${(environment.GITHUB_SERVER_URL || PUBLIC_SERVER).replace(/\/+$/, '')}/`;
    const to = (repository) => {
        const remote = remoteOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, token);
        if (remote !== null)
            return remote;
        throw new errors/* ConfigurationError */.j([
            `GITHUB_SERVER_URL is ${(0,wording/* shown */.SP)(server)}, which is no address of a server. Write one such as ${PUBLIC_SERVER}.`,
        ]);
    };
    return { server, remoteOf: to };
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


/***/ }),

/***/ 73589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ stateFileName),
/* harmony export */   Xv: () => (/* binding */ writtenState),
/* harmony export */   cq: () => (/* binding */ reportFileName),
/* harmony export */   jG: () => (/* binding */ isStateFileName),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84076);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57743);



/** What becomes the state's file. */
function writtenState({ version, ...rest }) {
    const { startedAt, scope, server, saltId, number, jobs, repositories } = rest;
    return { ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenHead */ .cU)('state', version), startedAt, scope, server, saltId, number, jobs, repositories };
}
/** @throws ConfigurationError */
function readState(value, file) {
    const { tool, startedAt, scope, server, saltId, number, jobs, repositories } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)('state'), ..._schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .state */ .wk }), value, file);
    return { version: tool.version, startedAt, scope, server, saltId, number, jobs, repositories };
}
/** Name of the file, below the folder of reports. */
function stateFileName(job) {
    return `sweep-job-${String(job).padStart(3, '0')}.json`;
}
/** Name of a repository's report, below the folder of reports. */
function reportFileName(repository) {
    return `${repository}.json`;
}
/** @param path Of a file that may be a state. */
function isStateFileName(path) {
    return /(?:^|[\\/])sweep-job-\d{3}\.json$/.test(path);
}


/***/ })

};
