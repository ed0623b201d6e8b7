export const id = 3760;
export const ids = [3760];
export const modules = {

/***/ 53760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performJobExtras: () => (/* binding */ performJobExtras)
});

// EXTERNAL MODULE: ./build/report/github-limits.js
var github_limits = __webpack_require__(31713);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
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

// EXTERNAL MODULE: ./build/github/payload.js
var payload = __webpack_require__(47692);
;// CONCATENATED MODULE: ./build/github/unreached.js

/**
 * Why a request got no answer, by the system's code (`ECONNREFUSED`): what the error says may quote the token, where
 * that has a line break in it.
 *
 * @returns `null` where GitHub answered.
 */
function unreachedReason(error) {
    if ((0,payload/* fieldsOf */.Pf)(error).response !== undefined)
        return null;
    // The client's error has that of `fetch` as its cause, and this one the system's.
    const { code } = (0,payload/* fieldsOf */.Pf)(causeOf(causeOf(error)));
    return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no connection was made';
}
/** No field of its own that could be listed. */
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}

;// CONCATENATED MODULE: ./build/github/extra.js





/** Why an extra cannot be done, in words of our own: half a sentence and the way out. */
class ExtraError extends Error {
}
const MAX_MESSAGE = 300;
/**
 * Does the extras in turn, all before the client's deadline.
 *
 * @returns A sentence for each that could not be done.
 */
async function performExtras(extras, connection, context) {
    const warnings = [];
    // A proxy that is no address ends the attempt to connect, and is told with each.
    const connecting = connect(connection);
    for (const extra of extras) {
        try {
            const client = await connecting;
            await client.deadline.bound(extra.perform(client.apart()));
        }
        catch (error) {
            warnings.push(`${extra.what} could not be made: ${reasonOf(error, extra, context)}`);
        }
    }
    return warnings;
}
/** Why a request was refused, and what to do about it. */
function reasonOf(error, extra, { outsider }) {
    if (error instanceof ExtraError)
        return error.message;
    if (error instanceof DeadlineError)
        return `${error.message}.`;
    if (error instanceof TypeError && isUrlError(error))
        return BAD_PROXY;
    const refusal = refusalOf(error);
    // What a mistake says may quote what was scanned.
    if (refusal === null)
        return `this is a mistake in Starkey (${nameOf(error)}). Please report it.`;
    if (isLimit(error, refusal))
        return "GitHub's rate limit lasts longer than this job waits. Run it again later.";
    const { status, message } = refusal;
    switch (status) {
        case 401:
            return "the token is not valid. Give 'github-token' one that is, or leave it out.";
        case 403:
            if (!/^Resource not accessible|must authenticate/i.test(message))
                return `GitHub says '${message}'.`;
            return permissionSentence(extra, outsider);
        case 404:
            return permissionSentence(extra, outsider);
        default:
            return status >= 500 ? `GitHub did not answer (${message}).` : `GitHub says '${message}' (${status}).`;
    }
}
function permissionSentence({ permission }, outsider) {
    const line = `'${permission}'`;
    switch (outsider) {
        case 'fork':
            return `the token of a pull request from a fork may only read, whatever the workflow says. Elsewhere it takes ${line} below 'permissions:' of the job.`;
        case 'dependabot':
            return `the token of what Dependabot starts may only read, unless ${line} stands below 'permissions:' of the job.`;
        case null:
            return `the token may not. Add ${line} below 'permissions:' of the job.`;
    }
}
/** Of the addresses only the proxy's is not checked before. */
function isUrlError(error) {
    return 'code' in error && error.code === 'ERR_INVALID_URL';
}
const BAD_PROXY = 'the proxy that the environment names is no address. Write https_proxy as http://HOST:PORT.';
/** Both limits are told by 403 and by 429. */
function isLimit(error, { status, message }) {
    const headers = (0,payload/* fieldsOf */.Pf)((0,payload/* fieldsOf */.Pf)((0,payload/* fieldsOf */.Pf)(error).response).headers);
    const isSpent = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    return status === 429 || (status === 403 && (isSpent || /\brate limit\b/i.test(message)));
}
/** @returns `null` for what is no answer of the API. */
function refusalOf(error) {
    const { status, response } = (0,payload/* fieldsOf */.Pf)(error);
    if (!(error instanceof Error) || typeof status !== 'number')
        return null;
    const unreached = unreachedReason(error);
    if (unreached !== null)
        return { status, message: unreached };
    const data = (0,payload/* fieldsOf */.Pf)((0,payload/* fieldsOf */.Pf)(response).data);
    const text = typeof data.message === 'string' ? data.message : error.message;
    const detail = Array.isArray(data.errors) ? data.errors.map(detailOf).filter(Boolean) : [];
    return { status, message: (0,visible/* clipped */.cz)((0,visible/* visible */.RK)([text, ...detail].join(': ')), MAX_MESSAGE) };
}
function nameOf(error) {
    return error instanceof Error ? error.name : typeof error;
}
function detailOf(detail) {
    if (typeof detail === 'string')
        return detail;
    const { message, field, code } = (0,payload/* fieldsOf */.Pf)(detail);
    return String(message ?? [field, code].filter(Boolean).join(' '));
}
/** Whether something may have been done though the answer says otherwise: it was cut off, or never came. */
function isUncertain(error) {
    const { status } = (0,payload/* fieldsOf */.Pf)(error);
    return typeof status === 'number' && status >= 500;
}

;// CONCATENATED MODULE: ./build/github/page-size.js
/** Entries of a page: GitHub gives no more. Source: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;

;// CONCATENATED MODULE: ./build/github/check-run.js



const NAME = 'Starkey findings';
/** Answers that did not come are borne so often. */
const MAX_UNCERTAIN = 2;
/**
 * A check run at the head of the change with all annotations, in as many requests as it takes: each adds to what
 * is there. The conclusion comes with the last, so that a run that was left half done is not green.
 */
function checkRunExtra(place, outcome) {
    return {
        what: 'The check run',
        permission: 'checks: write',
        async perform({ octokit }) {
            let made = null;
            let uncertain = 0;
            do {
                try {
                    made = await addAnnotations(octokit, place, made, outcome);
                }
                catch (error) {
                    uncertain++;
                    if (!isUncertain(error) || uncertain > MAX_UNCERTAIN) {
                        if (made !== null)
                            await conclude(octokit, place, made, outcome);
                        throw error;
                    }
                    // What was asked for may have been done though nobody said so.
                    made = await findRun(octokit, place);
                }
            } while (made === null || made.annotated < outcome.annotations.length);
        },
    };
}
/** Makes the run where there is none yet. */
async function addAnnotations(octokit, { owner, repo, head, job, run }, made, { conclusion, title, summary, annotations }) {
    const start = made?.annotated ?? 0;
    const end = start + github_limits/* CHECK_ANNOTATIONS_A_REQUEST */.wF;
    const output = { title, summary, annotations: annotations.slice(start, end) };
    const state = end < annotations.length ? { status: 'in_progress' } : { conclusion };
    const { data } = made === null
        ? await octokit.rest.checks.create({
            owner,
            repo,
            name: NAME,
            head_sha: head,
            external_id: `${job}.${run}`,
            ...state,
            output,
        })
        : await octokit.rest.checks.update({ owner, repo, check_run_id: made.id, ...state, output });
    return { id: data.id, annotated: data.output.annotations_count };
}
/** Ends a run that lacks annotations: one that never ends would hold up who waits for it. */
async function conclude(octokit, { owner, repo }, { id }, { conclusion, title, summary }) {
    const output = { title, summary };
    await octokit.rest.checks.update({ owner, repo, check_run_id: id, conclusion, output });
}
async function findRun(octokit, { owner, repo, head, job, run }) {
    const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
        owner,
        repo,
        ref: head,
        check_name: NAME,
        filter: 'all',
        per_page: PAGE_SIZE,
    });
    const own = runs.find(({ external_id: id }) => id === `${job}.${run}`);
    return own === undefined ? null : { id: own.id, annotated: own.output.annotations_count };
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(86084);
;// CONCATENATED MODULE: ./build/report/comment.js



const MARKER = /^<!-- starkey:report ([0-9a-f]{12}) (red|green|mended) -->/;
const SHOWN_ID_LENGTH = 12;
const MENDED = 'Nothing is left of what stood here before. A key that was pushed stays leaked until it is rotated, even if its ' +
    'commits are rewritten.';
/** The comment on a pull request: the report as a page, within what GitHub takes, under a mark to find it again. */
function renderComment(report, { key, state, repository }) {
    const head = `<!-- starkey:report ${key} ${state} -->\n`;
    const foot = [state === 'mended' ? MENDED : '', footer(repository)].filter(Boolean).join('\n\n');
    const room = github_limits/* COMMENT_CHARACTERS */.db - head.length - foot.length - 2;
    const page = (0,markdown/* pageWithin */.v)(report, { repository }, ({ length }) => length <= room);
    return `${head}${page}\n${foot}\n`;
}
/** Whose comment this is and what it told; `null` for any other text. */
function commentMark(body) {
    const [, key, state] = MARKER.exec(body) ?? [];
    if (key === undefined || !isState(state))
        return null;
    return { key, state };
}
/** @param before What the comment told so far, where there is one. */
function commentState(isBad, before) {
    if (isBad)
        return 'red';
    return before === null || before === 'green' ? 'green' : 'mended';
}
function isState(value) {
    return value === 'red' || value === 'green' || value === 'mended';
}
function footer({ commit }) {
    return `<sub>As of commit ${(0,markdown_text/* codeSpan */.SS)(commit.slice(0, SHOWN_ID_LENGTH))}.</sub>`;
}

;// CONCATENATED MODULE: ./build/github/viewer.js
/** Whose the token is. REST tells it to users alone, and not to a job or another app. */
async function viewerLogin(octokit) {
    const { viewer } = await octokit.graphql('{ viewer { login } }');
    return viewer.login;
}

;// CONCATENATED MODULE: ./build/github/comment.js




/** The comment that tells a pull request what was found. There is one a job, which later runs change. */
function commentExtra(place, wish) {
    return {
        what: 'The comment on the pull request',
        permission: 'pull-requests: write',
        async perform(client) {
            try {
                await keepComment(client, place, wish);
            }
            catch (error) {
                if (!isUncertain(error))
                    throw error;
                // It may be there though nobody said so: looking for it again makes no second one.
                await keepComment(client, place, wish);
            }
        },
    };
}
async function keepComment({ octokit }, place, wish) {
    const { owner, repo, pull } = place;
    const { isForAll, isBad, render } = wish;
    const known = await findComment(octokit, place);
    if (known === null && !isBad && !isForAll)
        return;
    const body = render(commentState(isBad, known?.state ?? null), place.job);
    if (known === null)
        await octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
    else if (known.body !== body) {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
    }
}
/** Only what the same author wrote counts: anybody may write the mark. */
async function findComment(octokit, { owner, repo, pull, job }) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: pull,
        per_page: PAGE_SIZE,
    });
    let author = null;
    for await (const { data } of pages) {
        for (const { id, body = '', user } of data) {
            const mark = commentMark(body);
            if (mark?.key !== job)
                continue;
            author ??= await viewerLogin(octokit);
            if (user?.login === author)
                return { id, body, state: mark.state };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/web-link.js
var web_link = __webpack_require__(930);
;// CONCATENATED MODULE: ./build/report/leak-issue.js





/**
 * What an issue is about: a leak in the files; one of a key that IAM calls active; one that commits alone hold; one of
 * an active key that is gone from the files; nothing any more, closed by us.
 */
const LEAK_STATES = ['open', 'active', 'past', 'gone', 'closed'];
/** Days after which an issue is told about again, louder each time. */
const STAGES = [7, 30, 90];
const MARK = /^<!-- starkey:leak ([0-9a-f]{1,64}) (open|active|past|gone|closed) (0|7|30|90) -->/;
const MAX_PLACES = 20;
const MAX_PATH = 250;
const MAX_SENTENCE = 600;
const MAX_STEPS = 20;
/** The stage that an age has reached, in days. */
function stageOf(days) {
    return STAGES.findLast((stage) => days >= stage) ?? 0;
}
/** `null` for any other text. */
function leakMark(body) {
    const [, fingerprint, word, stage] = MARK.exec(body) ?? [];
    const state = LEAK_STATES.find((each) => each === word);
    return fingerprint === undefined || state === undefined
        ? null
        : { fingerprint, state, stage: Number(stage) };
}
/** The same text with another mark. */
function remarked(body, { fingerprint, state, stage }) {
    return `<!-- starkey:leak ${fingerprint} ${state} ${stage} -->${body.replace(MARK, '')}`;
}
/** Told apart in a list: what, where, and for how long. */
function issueTitle({ findings: [first] }, stage) {
    const age = stage === 0 ? '' : `[${stage} days] `;
    const text = `${age}${first.severity}: ${(0,visible/* visible */.RK)(first.ruleId)} ${(0,visible/* visible */.RK)(first.redacted)} in ${(0,visible/* visible */.RK)(first.path)}`;
    return (0,visible/* clipped */.cz)(text, github_limits/* ISSUE_TITLE_CHARACTERS */._V);
}
/** The issue of a leak that is open. Nothing of it is the secret. */
function issueBody(leak, mark, repository) {
    const [first] = leak.findings;
    const places = leak.findings.slice(0, MAX_PLACES).map((finding) => {
        const { path, startLine, commit } = finding;
        const text = (0,markdown_text/* codeSpan */.SS)(`${(0,visible/* clipped */.cz)(path, MAX_PATH)}:${startLine}`);
        const link = (0,web_link/* linkOf */.I)(finding, repository);
        const place = link === null ? text : `[${text}](${link})`;
        return `- ${place}${commit === null ? '' : ` in commit ${(0,markdown_text/* codeSpan */.SS)(commit.id.slice(0, 12))}`}`;
    });
    const more = leak.findings.length - places.length;
    const steps = first.remediation.slice(0, MAX_STEPS);
    return [
        remarked('', mark),
        `${(0,markdown_text/* codeSpan */.SS)(first.ruleId)} (${first.severity}): ${(0,markdown_text/* prose */.CS)((0,visible/* clipped */.cz)(first.message, MAX_SENTENCE))}`,
        [...places, ...(more === 0 ? [] : [`- …and ${(0,quantity/* counted */.hS)(more, 'more place')}`])].join('\n'),
        ...(mark.stage === 0 ? [] : [`**Open for ${mark.stage} days or more.**`]),
        [
            'What to do:',
            ...steps.map((step, index) => `${index + 1}. ${(0,markdown_text/* prose */.CS)((0,visible/* clipped */.cz)(step, MAX_SENTENCE))}`),
        ].join('\n'),
        FOOT,
    ].join('\n\n');
}
const FOOT = '<sub>Kept by Starkey. It closes by itself once the key is switched off, the secret is gone from the files, or it is excused on the default branch. Who closes it by hand closes it for good.</sub>';

;// CONCATENATED MODULE: ./build/report/leak-plan.js

const DAY_MS = 86_400_000;
/**
 * Compares the leaks of a run with the issues there are. Pure.
 *
 * @param known Of each fingerprint one.
 */
function planIssues(known, sight) {
    const issues = new Map(known.flatMap((issue) => {
        const mark = leakMark(issue.body);
        return mark === null ? [] : [[mark.fingerprint, { issue, mark }]];
    }));
    const leaks = new Map(sight.leaks.map((leak) => [leak.fingerprint, leak]));
    const found = sight.leaks.flatMap((leak) => {
        const own = issues.get(leak.fingerprint);
        if (own === undefined)
            return isOpen(leak) ? [leak_plan_opened(leak, sight)] : [];
        return stepOf(own.issue, own.mark, leak, sight);
    });
    const missed = [...issues.values()].flatMap(({ issue, mark }) => {
        return leaks.has(mark.fingerprint) || !issue.isOpen ? [] : stepOfMissed(issue, mark, sight);
    });
    return [...found, ...missed].filter((step) => !isIdle(step, known));
}
function isOpen({ counts, key }) {
    return counts && key !== 'switched-off';
}
function leak_plan_opened(leak, { repository }) {
    const mark = { fingerprint: leak.fingerprint, state: stateOf(leak), stage: 0 };
    return { kind: 'open', title: issueTitle(leak, 0), body: issueBody(leak, mark, repository) };
}
function stateOf({ isInFiles, key }) {
    if (!isInFiles)
        return 'past';
    return key === 'active' ? 'active' : 'open';
}
function stepOf(issue, mark, leak, sight) {
    if (!isOpen(leak))
        return issue.isOpen ? [leak_plan_closed(issue, mark, whyClosed(leak))] : [];
    // Whoever closes an issue by hand has decided.
    if (!issue.isOpen && mark.state !== 'closed')
        return [];
    const stage = stageOf((sight.now - issue.createdAt) / DAY_MS);
    const next = { fingerprint: mark.fingerprint, state: stateOf(leak), stage };
    return [
        {
            kind: 'change',
            number: issue.number,
            title: issueTitle(leak, stage),
            body: issueBody(leak, next, sight.repository),
            isOpen: true,
            comment: issue.isOpen ? olderComment(mark, stage) : 'It is back: the newest scan has found it again.',
        },
    ];
}
function whyClosed({ key, counts, findings: [first] }) {
    if (key === 'switched-off')
        return 'IAM says that the key is switched off or deleted. Closed.';
    if (!counts && first.suppressed !== null)
        return 'It is excused on the default branch. Closed.';
    return 'It no longer reaches what fails a run. Closed.';
}
/** What a run that saw enough did not find any more. */
function stepOfMissed(issue, mark, sight) {
    const { sees, now } = sight;
    if (sees === 'part' || (mark.state === 'past' && sees !== 'history'))
        return [];
    if (mark.state !== 'active' && mark.state !== 'gone') {
        const where = mark.state === 'past' ? 'It is in no commit any more.' : 'It is gone from the files.';
        return [leak_plan_closed(issue, mark, `${where} Closed. ${STAYS_LEAKED}`)];
    }
    const stage = stageOf((now - issue.createdAt) / DAY_MS);
    const next = { ...mark, state: 'gone', stage };
    return [
        {
            kind: 'change',
            number: issue.number,
            title: agedTitle(issue.title, stage),
            body: remarked(issue.body, next),
            isOpen: true,
            comment: mark.state === 'active' ? GONE_BUT_ACTIVE : olderComment(mark, stage),
        },
    ];
}
const STAYS_LEAKED = 'Whoever has the history has it all the same: a secret that was not replaced is still worth one to them.';
const GONE_BUT_ACTIVE = 'It is gone from the files, but the key was active when IAM was last asked, and the history holds it. This issue stays open: switch the key off, then close it.';
function olderComment({ stage: told }, stage) {
    return stage > told
        ? `This has been open for ${stage} days. Whoever has the secret can use it all this time.`
        : null;
}
function agedTitle(title, stage) {
    const plain = title.replace(/^\[\d{1,3} days\] /, '');
    return stage === 0 ? plain : `[${stage} days] ${plain}`;
}
function leak_plan_closed(issue, mark, comment) {
    const body = remarked(issue.body, { ...mark, state: 'closed' });
    return { kind: 'change', number: issue.number, title: issue.title, body, isOpen: false, comment };
}
/** Whether nothing would change. */
function isIdle(step, known) {
    if (step.kind === 'open' || step.comment !== null)
        return false;
    const issue = known.find(({ number }) => number === step.number);
    return issue?.title === step.title && issue.body === step.body && issue.isOpen === step.isOpen;
}

;// CONCATENATED MODULE: ./build/github/issues.js





/** By which issues are found again; whoever takes it off an issue gets another one. */
const LABEL = 'starkey';
/** A repository that is scanned for the first time must not drown in mail. */
const MAX_NEW = 10;
/** One issue for each leak that is open, told about again as it gets older, and closed when it is mended. */
function issuesExtra(place, sight) {
    return {
        what: 'All issues about leaks',
        permission: 'issues: write',
        async perform(client) {
            let left;
            try {
                left = await keepIssues(client, place, sight);
            }
            catch (error) {
                if (!isUncertain(error))
                    throw error;
                // An issue may be there though nobody said so: looking for it again makes no second one.
                left = await keepIssues(client, place, sight);
            }
            if (left === 0)
                return;
            throw new ExtraError(`a run opens ${MAX_NEW}, and ${left} more wait for the next run.`);
        },
    };
}
/** @returns How many issues there was no room for. */
async function keepIssues({ octokit }, place, sight) {
    const steps = planIssues(await ownIssues(octokit, place), sight);
    const fresh = steps.filter(({ kind }) => kind === 'open');
    const waiting = new Set(fresh.slice(MAX_NEW));
    for (const step of steps)
        if (!waiting.has(step))
            await perform(octokit, place, step);
    return waiting.size;
}
async function perform(octokit, { owner, repo }, step) {
    if (step.kind === 'open') {
        const { title, body } = step;
        await octokit.rest.issues.create({ owner, repo, title, body, labels: [LABEL] });
        return;
    }
    const { number, title, body, isOpen, comment } = step;
    if (comment !== null)
        await say(octokit, { owner, repo }, number, comment);
    await octokit.rest.issues.update({
        owner,
        repo,
        issue_number: number,
        title,
        body,
        ...(isOpen ? { state: 'open' } : { state: 'closed', state_reason: 'completed' }),
    });
}
/** A comment whose answer was lost is most likely there; two would be worse than none. */
async function say(octokit, { owner, repo }, number, body) {
    try {
        await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
    }
}
/** Only what the same author wrote counts: anybody may write the mark. Of several about one leak an open one, else the newest. */
async function ownIssues(octokit, { owner, repo }) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
        owner,
        repo,
        labels: LABEL,
        state: 'all',
        per_page: PAGE_SIZE,
    });
    const byFingerprint = new Map();
    let author = null;
    for await (const { data } of pages) {
        for (const { number, state, title, body, user, created_at: created, pull_request: pull } of data) {
            const mark = leakMark(body ?? '');
            if (mark === null || pull)
                continue;
            author ??= await viewerLogin(octokit);
            if (user?.login !== author)
                continue;
            const issue = {
                number,
                isOpen: state === 'open',
                title,
                body: body ?? '',
                createdAt: Date.parse(created),
            };
            const other = byFingerprint.get(mark.fingerprint);
            if (other === undefined || (issue.isOpen && !other.isOpen))
                byFingerprint.set(mark.fingerprint, issue);
        }
    }
    return [...byFingerprint.values()];
}

// EXTERNAL MODULE: ./build/github/job.js + 6 modules
var job = __webpack_require__(18345);
;// CONCATENATED MODULE: ./build/report/diff-lines.js
const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const NEWER_FILE = '+++ b/';
/**
 * Reads a unified diff as git writes it. Lengths in the heads of hunks tell what is content, so that a line that looks
 * like a head does not count as one. Files with odd names, which git quotes, are left out.
 */
function diffLines(diff) {
    const files = new Map();
    let hunks = null;
    let lines = [];
    let older = 0;
    let newer = 0;
    for (const line of diff.split('\n')) {
        const isContent = older > 0 || newer > 0;
        if (!isContent) {
            if (line.startsWith('diff --git '))
                hunks = null;
            else if (line.startsWith(NEWER_FILE)) {
                hunks = [];
                // Git puts a tab after a name with a space.
                files.set(line.slice(NEWER_FILE.length).replace(/\t$/, ''), hunks);
            }
            const head = HUNK.exec(line);
            if (head === null)
                continue;
            older = Number(head[1] ?? 1);
            newer = Number(head[3] ?? 1);
            lines = [];
            hunks?.push({ start: Number(head[2]), lines });
            continue;
        }
        const [sign] = line;
        if (sign === '\\')
            continue;
        if (sign !== '+')
            older--;
        if (sign !== '-') {
            newer--;
            lines.push(line.slice(1));
        }
    }
    return files;
}
/** Whether a diff shows these lines in one stretch, in these very words. */
function shows(diff, path, start, text) {
    const wanted = text.split('\n');
    return (diff.get(path) ?? []).some((hunk) => {
        const first = start - hunk.start;
        return first >= 0 && wanted.every((line, index) => hunk.lines[first + index] === line);
    });
}

// EXTERNAL MODULE: ./build/model/patch.js
var model_patch = __webpack_require__(15384);
// EXTERNAL MODULE: ./build/report/worst-first.js
var worst_first = __webpack_require__(57643);
;// CONCATENATED MODULE: ./build/report/suggestions.js






const suggestions_MARKER = /^<!-- starkey:suggestion ([0-9a-f]{1,64}) -->/;
const suggestions_MAX_SENTENCE = 600;
/** What can be mended in place, the worst first. Lines that a reader would not see as they are get none. */
function suggestionsOf(report) {
    return (0,worst_first/* worstFirst */.m)((0,worst_first/* unsuppressed */.q)(report.findings)).flatMap((finding) => suggestionOf(finding) ?? []);
}
/** The fingerprint in the mark of a suggestion; `null` for any other text. */
function suggestionMark(body) {
    return suggestions_MARKER.exec(body)?.[1] ?? null;
}
function suggestionOf(finding) {
    const patch = finding.commit === null ? (0,model_patch/* patchOf */.g)(finding) : null;
    if (patch === null || patch.lines === null || !isFit(patch.lines))
        return null;
    const { start, end, before, after } = patch.lines;
    const body = bodyOf(finding, after, patch.placeholders);
    if (body.length > github_limits/* COMMENT_CHARACTERS */.db)
        return null;
    const { path, fingerprint } = finding;
    return { path, startLine: start, line: end, before, body, fingerprint };
}
function isFit({ before, after }) {
    return before !== after && after !== '' && isShownAsItIs(after);
}
/** What is taken over is what is written here: nobody may be shown something else. */
function isShownAsItIs(text) {
    return text.split(/[\n\t]/).every((part) => (0,visible/* visible */.RK)(part) === part);
}
function bodyOf(finding, after, placeholders) {
    const { fingerprint, ruleId, severity, message, kind, remediation } = finding;
    const steps = remediation.map((step, index) => `${index + 1}. ${(0,markdown_text/* prose */.CS)((0,visible/* clipped */.cz)(step, suggestions_MAX_SENTENCE))}`);
    return [
        `<!-- starkey:suggestion ${fingerprint} -->`,
        `${(0,markdown_text/* codeSpan */.SS)(ruleId)} (${severity}): ${(0,markdown_text/* prose */.CS)((0,visible/* clipped */.cz)(message, suggestions_MAX_SENTENCE))}`,
        (0,markdown_text/* codeBlock */.DV)('suggestion', after.split('\n')),
        ...(placeholders.length === 0
            ? []
            : [`Put in what only you know: ${(0,quantity/* listed */.KE)(placeholders.map(markdown_text/* codeSpan */.SS))}.`]),
        // A policy is mended by this; a key wants more.
        ...(kind === 'practice' ? [steps.join('\n')] : []),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/github/review.js






/** Suggestions of one review; a reader who has taken these over is given the next. */
const MAX_SUGGESTIONS = 20;
/**
 * One review with a comment for each suggestion that stands on lines which the pull request shows, and that no earlier
 * review of ours brought.
 *
 * @param tell Told, in a sentence, of what was left out.
 */
function reviewExtra(place, suggestions, tell) {
    return {
        what: 'The review with suggestions',
        permission: 'pull-requests: write',
        async perform(client) {
            try {
                await review(client, place, suggestions, tell);
            }
            catch (error) {
                if (!isUncertain(error))
                    throw error;
                // It may be there though nobody said so: looking for it again makes no second one.
                await review(client, place, suggestions, () => { });
            }
        },
    };
}
async function review({ octokit }, place, suggestions, tell) {
    const { owner, repo, pull, head } = place;
    const known = await knownMarks(octokit, place);
    const fresh = suggestions.filter(({ fingerprint }) => !known.has(fingerprint));
    if (fresh.length === 0)
        return;
    const diff = await readDiff(octokit, place);
    const fit = fresh.filter(({ path, startLine, before }) => shows(diff, path, startLine, before));
    const posted = fit.slice(0, MAX_SUGGESTIONS);
    const away = fresh.length - fit.length;
    if (away > 0)
        tell(`${away} of ${fresh.length} suggestions stand on lines that the pull request does not show.`);
    if (fit.length > posted.length) {
        tell(`${fit.length - posted.length} suggestions wait for the next run: a review has ${MAX_SUGGESTIONS}.`);
    }
    if (posted.length === 0)
        return;
    await octokit.rest.pulls.createReview({
        owner,
        repo,
        pull_number: pull,
        commit_id: head,
        event: 'COMMENT',
        comments: posted.map(({ path, startLine, line, body }) => ({
            path,
            line,
            side: 'RIGHT',
            body,
            ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        })),
    });
}
/** Only what the same author wrote counts: anybody may write the mark. */
async function knownMarks(octokit, { owner, repo, pull }) {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, {
        owner,
        repo,
        pull_number: pull,
        per_page: PAGE_SIZE,
    });
    const marks = new Set();
    let author = null;
    for await (const { data } of pages) {
        for (const { body, user } of data) {
            const mark = suggestionMark(body);
            if (mark === null)
                continue;
            author ??= await viewerLogin(octokit);
            if (user?.login === author)
                marks.add(mark);
        }
    }
    return marks;
}
/** What GitHub itself shows of the pull request: it refuses a review with a comment on any other line. */
async function readDiff(octokit, { owner, repo, pull }) {
    try {
        const { data } = await octokit.rest.pulls.get({
            owner,
            repo,
            pull_number: pull,
            mediaType: { format: 'diff' },
        });
        return diffLines(typeof data === 'string' ? data : '');
    }
    catch (error) {
        if ((0,payload/* fieldsOf */.Pf)(error).status !== 406)
            throw error;
        throw new ExtraError('GitHub shows no diff of a pull request of more than 300 files or 20,000 lines.');
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/github/sarif-upload.js





/** Code scanning's alerts. */
function sarifExtra(place, { sarif, commit, isOfChange, isComplete }) {
    return {
        what: 'The upload to code scanning',
        permission: 'security-events: write',
        async perform({ octokit }) {
            // Of a pull request alerts are compared with the base's, and none is closed.
            if (place.pull === null && !isComplete)
                throw new ExtraError(UNREAD_WOULD_CLOSE);
            if (isOfChange && place.event === 'push')
                throw new ExtraError(WOULD_CLOSE);
            const zipped = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(sarif);
            if (zipped.length > github_limits/* SARIF_GZIPPED_BYTES */.Qj)
                throw new ExtraError(tooLarge(zipped.length));
            await octokit.rest.codeScanning.uploadSarif({
                owner: place.owner,
                repo: place.repo,
                ...subjectOf(place, commit),
                sarif: zipped.toString('base64'),
                tool_name: 'Starkey',
            });
        },
    };
}
/** What GitHub takes for gone is what the newest report of a branch does not have. */
const WOULD_CLOSE = "a report of what a push adds would close the alerts of all else on the branch. Give 'mode: full' on pushes.";
const UNREAD_WOULD_CLOSE = 'the scan is not whole, and its report would close the alerts of what was not read. See what was not scanned.';
function tooLarge(bytes) {
    return `it is ${(0,quantity/* sizeOf */.$d)(bytes)} gzipped, and code scanning takes ${(0,quantity/* sizeOf */.$d)(github_limits/* SARIF_GZIPPED_BYTES */.Qj)}. See the SARIF file.`;
}
/** The commit that was scanned and the ref that it is known by: of a pull request GitHub's merge, or the head. */
function subjectOf({ pull, head, sha, ref }, commit) {
    if (pull === null)
        return { commit_sha: sha, ref };
    if (commit === sha && ref === `refs/pull/${pull}/merge`)
        return { commit_sha: sha, ref };
    return { commit_sha: head, ref: `refs/pull/${pull}/head` };
}

// EXTERNAL MODULE: ./build/iam/surroundings.js
var surroundings = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/inputs/now.js
var inputs_now = __webpack_require__(53756);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
;// CONCATENATED MODULE: ./build/report/check-annotations.js



const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** Annotations of all findings and notices that stand on a line of the newest tree, the worst first. */
function checkAnnotationsOf(report) {
    return (0,annotations/* everyAnnotation */.ti)(report).flatMap(checkAnnotation);
}
function checkAnnotation(annotation) {
    const { file, startLine = 1, endLine = startLine, startColumn, endColumn, title, message } = annotation;
    if (file === undefined || !isPath(file))
        return [];
    const columns = startColumn === undefined ? {} : { start_column: startColumn };
    return [
        {
            path: file,
            start_line: startLine,
            end_line: endLine,
            ...(endColumn === undefined ? columns : { ...columns, end_column: endColumn }),
            annotation_level: LEVELS[annotation.level],
            title: (0,visible/* clipped */.cz)(title, github_limits/* CHECK_ANNOTATION_TITLE */.CM),
            // One without a message is refused.
            message: message || title,
        },
    ];
}
/** One that GitHub refuses would cost all the others of its request. */
function isPath(file) {
    return file !== '' && !file.startsWith('/') && !/\p{Cc}|\p{Cs}/u.test(file);
}

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
;// CONCATENATED MODULE: ./build/report/check-outcome.js





/** Fifty take a request and a second, and no reader looks at more. */
const MAX_ANNOTATIONS = 1_000;
/** @param isBad Whether the check fails, be it by what was found or by what was not read. */
function checkOutcomeOf(report, isBad, repository) {
    const annotations = checkAnnotationsOf(report);
    const left = annotations.length - MAX_ANNOTATIONS;
    const note = left > 0 ? `\nThere is no annotation for ${(0,quantity/* counted */.hS)(left, 'more line')}.\n` : '';
    const page = (0,markdown/* pageWithin */.v)(report, { repository }, ({ length }) => length + note.length <= github_limits/* CHECK_SUMMARY_CHARACTERS */.nz);
    return {
        conclusion: isBad ? 'failure' : 'success',
        title: (0,verdict/* findingsOf */.WX)(report.summary.counts),
        summary: page + note,
        annotations: annotations.slice(0, MAX_ANNOTATIONS),
    };
}

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/report/leak.js


/** Where nothing fails a run, issues are about what would by default. */
const USUAL_THRESHOLD = 'high';
const SWITCHED_OFF = ['inactive', 'expired', 'deleted'];
/** The secrets of a report, each once, the worst first. */
function leaksOf({ findings, failOn }) {
    const threshold = failOn === 'never' ? USUAL_THRESHOLD : failOn;
    const groups = new Map();
    for (const finding of (0,worst_first/* worstFirst */.m)(findings.filter(({ kind }) => kind === 'secret'))) {
        const group = groups.get(finding.fingerprint);
        if (group === undefined)
            groups.set(finding.fingerprint, [finding]);
        else
            group.push(finding);
    }
    return [...groups].map(([fingerprint, group]) => ({
        fingerprint,
        findings: group,
        counts: group.some(({ suppressed, severity }) => suppressed === null && (0,model_severity/* reaches */.O6)(severity, threshold)),
        isInFiles: group.some(({ commit }) => commit === null),
        key: keyAnswer(group[0]),
    }));
}
function keyAnswer({ details: { iam } }) {
    const status = typeof iam === 'object' && iam !== null && 'status' in iam ? iam.status : null;
    if (SWITCHED_OFF.includes(status))
        return 'switched-off';
    return status === 'active' || status === 'root' ? 'active' : 'unknown';
}

;// CONCATENATED MODULE: ./build/commands/issues-refusal.js
const EVENTS = ['schedule', 'workflow_dispatch', 'push'];
/** @returns `null` where issues are kept. */
function issuesRefusal({ audience, event, isDefaultBranch, }) {
    if (audience !== 'private') {
        const what = audience === 'public' ? 'is public' : 'may be public, for all that this job knows';
        return {
            isForGood: true,
            sentence: `No issues are kept: the repository ${what}, and an issue would advertise a leak that is open. Set 'upload-sarif: true' instead: its alerts are shown to those alone who can write to the repository.`,
        };
    }
    if (EVENTS.includes(event) && isDefaultBranch)
        return null;
    return {
        isForGood: false,
        sentence: 'No issues are kept on this event: they are about the default branch, by the events schedule, workflow_dispatch and push.',
    };
}

;// CONCATENATED MODULE: ./build/commands/job-extras.js














/** For all work with the API: one secondary limit, which lasts a minute, can be waited for. */
const TIMEOUT_MS = 120_000;
/**
 * Comments, makes a check run, uploads: whatever is wanted.
 *
 * @returns A sentence for each that could not be done. None of it fails the job.
 */
async function performJobExtras(wish, outcome, context) {
    if (context === null)
        return [NO_JOB];
    if (wish.gitHubToken === '')
        return [NO_TOKEN];
    const extras = extrasOf(wish, outcome, context);
    const refused = refusedForGood(wish);
    if (extras.length === 0)
        return refused;
    const connection = {
        apiUrl: context.apiUrl,
        token: wish.gitHubToken,
        timeoutMs: TIMEOUT_MS,
        tell: job/* tellJob */.fx,
    };
    return [...refused, ...(await performExtras(extras, connection, context))];
}
function extrasOf(wish, outcome, context) {
    const { report, exitStatus } = outcome;
    return [
        ...commentOf(wish, outcome, context),
        ...(wish.checkRun ? [checkRunExtra(context, checkOutcomeOf(report, exitStatus !== 0, context.web))] : []),
        ...reviewOf(wish, outcome, context),
        ...issuesOf(wish, outcome, context),
        ...(wish.uploadSarif ? [uploadOf(outcome, context)] : []),
    ];
}
function commentOf({ comment }, { report, exitStatus }, context) {
    const { pull, event, web } = context;
    if (comment === 'never')
        return [];
    if (pull === null) {
        (0,job/* tellJob */.fx)(`No comment is written, since the event '${event}' is about no pull request.`);
        return [];
    }
    const wish = {
        isForAll: comment === 'always',
        isBad: exitStatus !== 0,
        render: (state, key) => renderComment(report, { state, key, repository: web }),
    };
    return [commentExtra({ ...context, pull }, wish)];
}
function refusedForGood({ issues }) {
    const refusal = issues ? issuesRefusal((0,surroundings/* readSurroundings */.S)(process.env)) : null;
    return refusal?.isForGood ? [refusal.sentence] : [];
}
/** On the default branch of a repository that is not for everybody to read. */
function issuesOf(wish, { report }, context) {
    if (!wish.issues)
        return [];
    const refusal = issuesRefusal((0,surroundings/* readSurroundings */.S)(process.env));
    if (refusal !== null) {
        if (!refusal.isForGood)
            (0,job/* tellJob */.fx)(refusal.sentence);
        return [];
    }
    const { mode, complete } = report.scope;
    const isAll = complete && wish.choices.secrets && wish.paths.every((path) => path === '.');
    const sees = isAll && mode === 'history' ? 'history' : isAll && mode === 'worktree' ? 'files' : 'part';
    const now = (0,inputs_now/* parseNow */.A)(process.env.STARKEY_NOW, Date.now());
    return [issuesExtra(context, { leaks: leaksOf(report), repository: context.web, now, sees })];
}
/** Without anything to suggest GitHub is not asked. */
function reviewOf({ suggestions }, { report }, context) {
    const { pull } = context;
    if (!suggestions || pull === null)
        return [];
    const all = suggestionsOf(report);
    return all.length === 0 ? [] : [reviewExtra({ ...context, pull }, all, job/* tellJob */.fx)];
}
function uploadOf({ report, sarif }, context) {
    const { head, mode, complete } = report.scope;
    const upload = { sarif, commit: head, isOfChange: mode === 'diff', isComplete: complete };
    return sarifExtra(context, upload);
}
const NO_JOB = "'comment', 'check-run', 'suggestions', 'issues' and 'upload-sarif' do nothing here: this is no job of GitHub's, which names the repository.";
const NO_TOKEN = "'comment', 'check-run', 'suggestions', 'issues' and 'upload-sarif' need the input 'github-token', which is empty. Leave it out, and the job's own token is taken.";


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readSurroundings)
/* harmony export */ });
/* unused harmony export surroundingsOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** A payload beyond this is none of GitHub's. */
const MAX_PAYLOAD = 30_000_000;
/** Reads the event's payload, where there is one. */
function readSurroundings(environment) {
    return surroundingsOf(environment, payloadOf(environment.GITHUB_EVENT_PATH));
}
/** @param payload The event's, as GitHub's webhooks have it; `null` where there is none. */
function surroundingsOf(environment, payload) {
    if (environment.GITHUB_ACTIONS !== 'true') {
        const isCi = !['', '0', 'false'].includes(environment.CI ?? '');
        return { audience: isCi ? 'unknown' : 'private', event: null, isDefaultBranch: false, isCi };
    }
    const repository = propertyOf(payload, 'repository');
    const branch = propertyOf(repository, 'default_branch');
    return {
        audience: audienceOf(repository),
        event: environment.GITHUB_EVENT_NAME ?? '',
        isDefaultBranch: typeof branch === 'string' && environment.GITHUB_REF === `refs/heads/${branch}`,
        isCi: true,
    };
}
/** `internal` repositories are read by the members of an enterprise alone. */
function audienceOf(repository) {
    const visibility = propertyOf(repository, 'visibility');
    if (visibility === 'private' || visibility === 'internal')
        return 'private';
    if (visibility === 'public')
        return 'public';
    if (visibility !== undefined)
        return 'unknown';
    const isPrivate = propertyOf(repository, 'private');
    if (typeof isPrivate !== 'boolean')
        return 'unknown';
    return isPrivate ? 'private' : 'public';
}
function propertyOf(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
function payloadOf(file) {
    if (file === undefined || file === '')
        return null;
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        return text.length > MAX_PAYLOAD ? null : JSON.parse(text);
    }
    catch {
        // Without a payload the audience is unknown, which is the careful answer.
        return null;
    }
}


/***/ })

};
