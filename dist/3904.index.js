export const id = 3904;
export const ids = [3904];
export const modules = {

/***/ 23904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditForJob: () => (/* binding */ auditForJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/iam/surroundings.js
var surroundings = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/output/text-file.js
var text_file = __webpack_require__(74648);
// EXTERNAL MODULE: ./build/model/redacted-identifier.js
var redacted_identifier = __webpack_require__(72634);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
;// CONCATENATED MODULE: ./build/report/keys/key.js



/** A key ID as it may be printed. */
function shownId({ keyId }, { wholeIds }) {
    if (keyId === null)
        return '-';
    return wholeIds ? keyId : (0,redacted_identifier/* redactedIdentifier */.q)(keyId);
}
/** When and where a key was last used, for people. */
function lastUseText({ lastUsed, lastUsedService, isUseKnown }) {
    if (!isUseKnown)
        return 'not known';
    if (lastUsed === null)
        return 'never';
    const service = lastUsedService === null ? '' : ` (${lastUsedService})`;
    return lastUsed.slice(0, 10) + service;
}
function ageText({ ageDays }) {
    return ageDays === null ? 'not known' : (0,quantity/* counted */.hS)(ageDays, 'day');
}
/** One line that says it all. */
function auditVerdict(audit) {
    const { counts, keys, users, account, requests, durationMs } = audit;
    const bad = keys.filter(({ concerns }) => concerns.length > 0).length;
    const severities = (0,verdict/* severitiesOf */.Xe)(counts);
    const found = bad === 0 ? 'Nothing is wrong' : `Something is wrong with ${(0,quantity/* counted */.hS)(bad, 'key')} (${severities})`;
    const where = account === null ? '' : ` in account ${account}`;
    const read = `read ${(0,quantity/* counted */.hS)(keys.length, 'key')} of ${(0,quantity/* counted */.hS)(users, 'user')}${where} by ${(0,quantity/* counted */.hS)(requests, 'request')} in ${(0,quantity/* durationOf */.cf)(durationMs)}`;
    const threshold = audit.failed || bad === 0 ? '' : ` None reaches fail-on ${audit.failOn}.`;
    const whole = audit.complete ? '' : ' The audit is not whole.';
    return `${audit.complete || bad > 0 ? found : 'Nothing is known'}; ${read}.${threshold}${whole}`;
}
/** How old the active keys are: a label and a number each, the youngest first. */
function ageGroups({ keys, maxKeyAgeDays, }) {
    const limits = [...new Set([30, 90, 180, 365, maxKeyAgeDays])].sort((left, right) => left - right);
    const ages = keys.flatMap(({ status, ageDays }) => status === 'active' && ageDays !== null ? [ageDays] : []);
    const groups = limits.map((limit, index) => {
        const from = index === 0 ? 0 : (limits[index - 1] ?? 0) + 1;
        return [`${from} to ${limit} days`, ages.filter((age) => age >= from && age <= limit).length];
    });
    const last = limits.at(-1) ?? 0;
    return [...groups, [`over ${last} days`, ages.filter((age) => age > last).length]];
}
const BAR = 40;
/** A bar chart of text. */
function ageBars(audit) {
    const groups = ageGroups(audit);
    const most = Math.max(1, ...groups.map(([, count]) => count));
    const width = Math.max(...groups.map(([label]) => label.length));
    return groups.map(([label, count]) => {
        const bar = '█'.repeat(Math.ceil((count / most) * BAR));
        return `${label.padEnd(width)}  ${bar}${bar === '' ? '' : ' '}${count}`;
    });
}

;// CONCATENATED MODULE: ./build/model/key-audit.js
/** What AWS's credential report calls the root user. */
const ROOT_USER = '<root_account>';

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/iam/connection.js
var connection = __webpack_require__(80632);
;// CONCATENATED MODULE: ./build/iam/credential-report.js
const KEY_NUMBERS = [1, 2];
/** What stands in a cell that has no value. */
const NOTHING = ['', 'N/A', 'no_information', 'not_supported'];
/**
 * Reads a credential report: CSV with a header. Columns are found by their names, since AWS adds some now and
 * then; what is not there is not known.
 */
function parseCredentialReport(csv) {
    const [head = '', ...lines] = csv.split(/\r?\n/);
    const columns = new Map(cellsOf(head).map((name, index) => [name, index]));
    return lines.flatMap((line) => {
        const cells = cellsOf(line);
        const cell = (name) => cells[columns.get(name) ?? -1] ?? '';
        const user = cell('user');
        if (user === '')
            return [];
        const password = cell('password_enabled');
        return [
            {
                user,
                hasPassword: /^(?:true|false)$/i.test(password) ? /^true$/i.test(password) : null,
                keys: KEY_NUMBERS.map((number) => {
                    const own = (name) => cell(`access_key_${number}_${name}`);
                    return {
                        active: /^true$/i.test(own('active')),
                        changed: instantOf(own('last_rotated')),
                        lastUsed: instantOf(own('last_used_date')),
                        service: textOf(own('last_used_service')),
                        region: textOf(own('last_used_region')),
                    };
                }),
            },
        ];
    });
}
/** The names of users hold commas; AWS puts such cells in quotes. */
function cellsOf(line) {
    const cells = [];
    for (const [, quoted, plain = ''] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
        cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    }
    return cells;
}
function textOf(cell) {
    return NOTHING.includes(cell) ? null : cell;
}
/** ISO 8601 to the second, in UTC. */
function instantOf(cell) {
    const instant = NOTHING.includes(cell) ? Number.NaN : Date.parse(cell);
    return Number.isNaN(instant) ? null : new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

// EXTERNAL MODULE: ./build/iam/deadline.js
var iam_deadline = __webpack_require__(51932);
// EXTERNAL MODULE: ./build/iam/in-parallel.js
var in_parallel = __webpack_require__(92047);
// EXTERNAL MODULE: ./build/iam/key-severity.js
var key_severity = __webpack_require__(16717);
;// CONCATENATED MODULE: ./build/iam/audit-rules.js

/** Days after which a second key is no rotation any more. */
const ROTATION_DAYS = 7;
const PAGES = {
    rotation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    practices: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    root: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
};
const ROTATE = [
    'Ask whether a role would do instead of the key.',
    'Else create a second key, deploy it, check by last use that the first one rests, switch that off, and delete it after some days.',
];
const REMOVE = [
    'Set the key to inactive: `aws iam update-access-key --user-name USER --access-key-id ID --status Inactive`.',
    'Watch for some days that nothing fails, then delete it: `aws iam delete-access-key --user-name USER --access-key-id ID`.',
];
/** What an audit looks for. */
const AUDIT_RULES = {
    'aws-root-key': {
        id: 'aws-root-key',
        kind: 'practice',
        severity: 'critical',
        title: 'Access key of the root user',
        why: 'No policy limits it: whoever has it owns the account.',
        remediation: ['Sign in as the root user and delete the key; let people and programs take roles on.'],
        references: [PAGES.root],
        keywords: [],
    },
    'aws-key-rotation-due': {
        id: 'aws-key-rotation-due',
        kind: 'practice',
        severity: 'high',
        title: 'Access key due for rotation',
        why: 'The longer a key lives, the more copies of it there are, and the longer a stolen one works.',
        remediation: ROTATE,
        references: [PAGES.rotation],
        keywords: [],
    },
    'aws-key-unused': {
        id: 'aws-key-unused',
        kind: 'practice',
        severity: 'medium',
        title: `Active access key that was not used for ${key_severity/* USED_DAYS */._R} days`,
        why: 'Nobody would miss it, and nobody would notice who else uses it.',
        remediation: REMOVE,
        references: [PAGES.practices],
        keywords: [],
    },
    'aws-key-never-used': {
        id: 'aws-key-never-used',
        kind: 'practice',
        severity: 'medium',
        title: 'Active access key that was never used',
        why: 'Nobody would miss it, and whoever finds it is its first user.',
        remediation: REMOVE,
        references: [PAGES.practices],
        keywords: [],
    },
    'aws-key-second-active': {
        id: 'aws-key-second-active',
        kind: 'practice',
        severity: 'medium',
        title: 'Two active access keys for longer than a rotation takes',
        why: 'A rotation that was not finished leaves the old key alive, and the next one has no room.',
        remediation: REMOVE,
        references: [PAGES.rotation],
        keywords: [],
    },
    'aws-key-inactive-kept': {
        id: 'aws-key-inactive-kept',
        kind: 'practice',
        severity: 'low',
        title: 'Inactive access key that was kept',
        why: 'It can be made active again at any time, and takes the room of a new one.',
        remediation: ['Delete it: `aws iam delete-access-key --user-name USER --access-key-id ID`.'],
        references: [PAGES.rotation],
        keywords: [],
    },
    'aws-console-user-key': {
        id: 'aws-console-user-key',
        kind: 'practice',
        severity: 'low',
        title: 'Active access key of a user who signs in to the console',
        why: 'People can have short-lived credentials from IAM Identity Center in place of a key on their disk.',
        remediation: ['Let people sign in by IAM Identity Center, and take the key away.'],
        references: [PAGES.practices],
        keywords: [],
    },
};

;// CONCATENATED MODULE: ./build/iam/key-concerns.js




/** A user's keys with what is wrong with each. */
function judgedKeys(keys, hasPassword, limits) {
    return keys.map((key) => {
        const concerns = key.user === ROOT_USER ? [rootConcern()] : concernsOf(key, keys, hasPassword, limits);
        return {
            ...key,
            concerns: concerns.sort((left, right) => (0,model_severity/* compareSeverity */.zK)(left.severity, right.severity)),
        };
    });
}
function rootConcern() {
    return concern('aws-root-key', 'The root user has an access key.');
}
function concernsOf(key, all, hasPassword, { maxKeyAgeDays, now }) {
    if (key.status !== 'active') {
        return [concern('aws-key-inactive-kept', `It is ${key.status} and still there.`)];
    }
    const concerns = [];
    const { ageDays, lastUsed, isUseKnown } = key;
    if (ageDays !== null && ageDays > maxKeyAgeDays) {
        concerns.push(concern('aws-key-rotation-due', `It is ${ageDays} days old (${maxKeyAgeDays} allowed).`));
    }
    const restDays = lastUsed === null ? null : daysBetween(lastUsed, now);
    if (restDays !== null && restDays > key_severity/* USED_DAYS */._R) {
        concerns.push(concern('aws-key-unused', `It was not used for ${restDays} days.`));
    }
    // A key of this week may wait for its deployment.
    if (isUseKnown && lastUsed === null && (ageDays ?? 0) > ROTATION_DAYS) {
        concerns.push(concern('aws-key-never-used', 'It was never used.'));
    }
    if (isLeftBehind(key, all)) {
        concerns.push(concern('aws-key-second-active', `Its user has had a newer active key for more than ${ROTATION_DAYS} days.`));
    }
    if (hasPassword === true) {
        concerns.push(concern('aws-console-user-key', 'Its user signs in to the console.'));
    }
    return concerns;
}
/** Whether another active key of the user's is newer, but not of this week. */
function isLeftBehind(key, all) {
    return all.some((other) => {
        if (other === key || other.status !== 'active' || other.ageDays === null)
            return false;
        return other.ageDays > ROTATION_DAYS && isNewer(other, key);
    });
}
function isNewer(left, right) {
    const [one, other] = [left.created ?? '', right.created ?? ''];
    return one === other ? (left.keyId ?? '') > (right.keyId ?? '') : one > other;
}
function daysBetween(instant, now) {
    return Math.max(0, Math.floor((now - Date.parse(instant)) / key_severity/* DAY_MS */.sO));
}
function concern(ruleId, message) {
    return { ruleId, severity: AUDIT_RULES[ruleId].severity, message };
}

// EXTERNAL MODULE: ./build/iam/known.js
var iam_known = __webpack_require__(78621);
// EXTERNAL MODULE: ./build/iam/proxy.js
var proxy = __webpack_require__(10630);
;// CONCATENATED MODULE: ./build/iam/audit.js









/** AWS makes a report in seconds, for large accounts in minutes. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 5_000;
/** Audits the keys of the account that the credentials in the environment belong to. Never fails: see `gaps`. */
async function auditKeys(order) {
    const started = order.clock();
    const deadline = (0,iam_deadline/* createDeadline */.d)(order.timeoutMs);
    const iam = await (0,connection/* connect */.N)(deadline);
    const gaps = new Set((0,proxy/* proxyProblem */.w)(order.environment, process.version));
    const known = (0,iam_known/* knownOr */.p)(gaps);
    try {
        const caller = await known(iam.caller(), null);
        // Without credentials every other question fails alike.
        const [users, report] = caller === null
            ? [null, null]
            : await Promise.all([known(iam.users(), null), known(credentialReport(iam, deadline), null)]);
        const rows = new Map((report?.users ?? []).map((row) => [row.user, row]));
        const lists = await userKeys(users ?? [], rows, iam, order, known);
        const keys = [...lists.keys, ...rootKeys(rows.get(ROOT_USER), order)].sort(compareKeys);
        const counts = countsOf(keys);
        return {
            version: order.version,
            account: caller?.account ?? null,
            at: new Date(order.now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
            maxKeyAgeDays: order.maxKeyAgeDays,
            reportGenerated: report?.generated ?? null,
            users: users?.length ?? 0,
            keys,
            counts,
            gaps: [...gaps],
            complete: users !== null && report !== null && lists.complete,
            failOn: order.failOn,
            failed: model_severity/* SEVERITIES */.oC.some((severity) => counts[severity] > 0 && (0,model_severity/* reaches */.O6)(severity, order.failOn)),
            requests: iam.requests(),
            durationMs: order.clock() - started,
        };
    }
    finally {
        deadline.release();
        iam.close();
    }
}
/** Waits until AWS has made the report, for as long as the deadline allows. */
async function credentialReport(iam, deadline) {
    let pause = FIRST_PAUSE_MS;
    while ((await iam.prepareCredentialReport()) === 'in-progress') {
        await deadline.pause(pause);
        pause = Math.min(pause * 2, LAST_PAUSE_MS);
    }
    const { csv, generated } = await iam.credentialReport();
    return { users: parseCredentialReport(csv), generated };
}
async function userKeys(users, rows, iam, order, known) {
    let done = 0;
    let complete = true;
    const lists = await (0,in_parallel/* inParallel */.H)(users, async (user) => {
        const listed = await known(iam.keysOf(user), null);
        if (listed === null)
            complete = false;
        const row = rows.get(user);
        const bare = [];
        for (const key of listed ?? []) {
            const use = reportedUse(key, row) ?? (await known(lastUseOf(key, iam), null));
            if (use === null)
                complete = false;
            bare.push(bareKey(user, key, use, order.now));
        }
        order.progress(++done, users.length);
        return judgedKeys(bare, row?.hasPassword ?? null, order);
    });
    return { keys: lists.flat(), complete };
}
async function lastUseOf(key, iam) {
    return (await iam.ownerOf(key.id)).lastUse;
}
/**
 * The last use by the credential report, which saves a question a key. The report has no IDs: a key is found by
 * the second in which it was made, if only one was and it was not changed since.
 */
function reportedUse({ created }, row) {
    if (created === null || row === undefined)
        return null;
    const matching = row.keys.filter(({ changed }) => changed === created);
    const [match] = matching;
    if (match === undefined || matching.length !== 1)
        return null;
    return { date: match.lastUsed, service: match.service, region: match.region };
}
function bareKey(user, key, use, now) {
    return {
        user,
        keyId: key.id,
        status: key.status,
        created: key.created,
        ageDays: key.created === null ? null : daysBetween(key.created, now),
        lastUsed: use?.date ?? null,
        lastUsedService: use?.service ?? null,
        lastUsedRegion: use?.region ?? null,
        isUseKnown: use !== null,
    };
}
/** Keys of the root user, of which only the credential report tells. */
function rootKeys(row, order) {
    const present = (row?.keys ?? []).filter(({ active, changed }) => active || changed !== null);
    const bare = present.map((key) => {
        return {
            user: ROOT_USER,
            keyId: null,
            status: key.active ? 'active' : 'inactive',
            created: key.changed,
            ageDays: key.changed === null ? null : daysBetween(key.changed, order.now),
            lastUsed: key.lastUsed,
            lastUsedService: key.service,
            lastUsedRegion: key.region,
            isUseKnown: true,
        };
    });
    return judgedKeys(bare, null, order);
}
function countsOf(keys) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { severity } of keys.flatMap(({ concerns }) => concerns))
        counts[severity]++;
    return counts;
}
/** The worst first, then by user and key. */
function compareKeys(left, right) {
    const [one] = left.concerns;
    const [other] = right.concerns;
    const bySeverity = one === undefined || other === undefined
        ? Number(one === undefined) - Number(other === undefined)
        : (0,model_severity/* compareSeverity */.zK)(one.severity, other.severity);
    return bySeverity || compareText(left.user, right.user) || compareText(left.keyId ?? '', right.keyId ?? '');
}
function compareText(left, right) {
    return left < right ? -1 : Number(left > right);
}

// EXTERNAL MODULE: ./build/inputs/now.js
var inputs_now = __webpack_require__(53756);
// EXTERNAL MODULE: ./build/report/csv-text.js
var csv_text = __webpack_require__(50227);
;// CONCATENATED MODULE: ./build/report/keys/csv.js


const HEAD = [
    'user',
    'key_id',
    'status',
    'created',
    'age_days',
    'last_used',
    'last_used_service',
    'last_used_region',
    'severity',
    'rules',
];
/** An audit as RFC 4180 has it: a line a key, under a head. */
function renderKeysCsv(audit, rendering) {
    const rows = audit.keys.map((key) => [
        key.user,
        key.keyId === null ? '' : shownId(key, rendering),
        key.status,
        key.created ?? '',
        key.ageDays === null ? '' : String(key.ageDays),
        key.lastUsed ?? (key.isUseKnown ? 'never' : ''),
        key.lastUsedService ?? '',
        key.lastUsedRegion ?? '',
        key.concerns[0]?.severity ?? '',
        key.concerns.map(({ ruleId }) => ruleId).join(' '),
    ]);
    return (0,csv_text/* csvText */.k)([HEAD, ...rows]);
}

// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(12365);
;// CONCATENATED MODULE: ./build/report/keys/json.js


/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;
/** An audit for programs. */
function renderKeysJson(audit, rendering) {
    const { version, account, at, maxKeyAgeDays, reportGenerated, users, counts, gaps, complete } = audit;
    return (0,json_text/* jsonText */.s)({
        schemaVersion: SCHEMA_VERSION,
        tool: { name: 'starkey', version },
        account,
        at,
        maxKeyAgeDays,
        credentialReport: reportGenerated,
        complete,
        gaps,
        keys: audit.keys.map((key) => keyOf(key, rendering)),
        summary: {
            users,
            keys: audit.keys.length,
            counts: { critical: counts.critical, high: counts.high, medium: counts.medium, low: counts.low },
            failOn: audit.failOn,
            failed: audit.failed,
            requests: audit.requests,
            durationMs: audit.durationMs,
        },
    });
}
function keyOf(key, rendering) {
    return {
        user: key.user,
        keyId: key.keyId === null ? null : shownId(key, rendering),
        status: key.status,
        created: key.created,
        ageDays: key.ageDays,
        lastUsed: key.lastUsed,
        lastUsedService: key.lastUsedService,
        lastUsedRegion: key.lastUsedRegion,
        lastUseKnown: key.isUseKnown,
        concerns: key.concerns.map(({ ruleId, severity, message }) => ({ ruleId, severity, message })),
    };
}

// EXTERNAL MODULE: ./build/report/github-limits.js
var github_limits = __webpack_require__(31713);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(86084);
;// CONCATENATED MODULE: ./build/report/keys/markdown.js




/** Rows that a page shows, the fullest first. */
const FORMS = [1_000, 300, 50, 0];
/** The audit leaves half of a job summary to the scan. */
const LIMIT = Math.floor(github_limits/* JOB_SUMMARY_BYTES */.HC / 2);
/** An audit for a job summary: GitHub-flavoured Markdown. */
function renderKeysMarkdown(audit, rendering) {
    let text = '';
    for (const rows of FORMS) {
        text = page(audit, rendering, rows);
        if (Buffer.byteLength(text) <= LIMIT)
            break;
    }
    return text;
}
function page(audit, rendering, rows) {
    const bad = audit.keys.filter(({ concerns }) => concerns.length > 0);
    const sign = audit.failed ? '❌' : audit.complete ? (bad.length === 0 ? '✅' : '☑️') : '⚠️';
    const left = bad.length - Math.min(bad.length, rows);
    const sections = [
        `## ${sign} Access keys`,
        (0,markdown_text/* prose */.CS)(auditVerdict(audit)),
        audit.keys.length === 0 ? '' : ['Age of active keys', '', '```text', ...ageBars(audit), '```'].join('\n'),
        table(bad.slice(0, rows), rendering),
        left === 0 ? '' : `…and ${(0,quantity/* counted */.hS)(left, 'more key')} that this page has no room for.`,
        audit.gaps.length === 0
            ? ''
            : ['### Not read', '', ...audit.gaps.map((gap) => `- ${(0,markdown_text/* prose */.CS)(gap)}`)].join('\n'),
    ];
    return `${sections.filter(Boolean).join('\n\n')}\n`;
}
function table(keys, rendering) {
    if (keys.length === 0)
        return '';
    const rows = keys.map((key) => {
        const cells = [
            key.concerns[0]?.severity ?? '',
            (0,markdown_text/* codeSpan */.SS)(key.user),
            (0,markdown_text/* codeSpan */.SS)(shownId(key, rendering)),
            key.status,
            ageText(key),
            (0,markdown_text/* prose */.CS)(lastUseText(key)),
            key.concerns.map(({ message }) => (0,markdown_text/* prose */.CS)(message)).join(' '),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    const head = ['Severity', 'User', 'Key', 'Status', 'Age', 'Last used', 'What is wrong'];
    return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

// EXTERNAL MODULE: ./build/model/fingerprint.js
var model_fingerprint = __webpack_require__(27866);
// EXTERNAL MODULE: ./build/report/sarif.js + 2 modules
var sarif = __webpack_require__(63703);
;// CONCATENATED MODULE: ./build/report/keys/sarif.js




/**
 * An audit as SARIF. Keys stand in no file: the place of each result is `aws-iam/ACCOUNT/USER`, so that code
 * scanning groups them by user. IDs are always redacted, since code scanning is read by many.
 *
 * @param rules What the audit looks for.
 */
function renderKeysSarif(audit, rules) {
    const fingerprint = (0,model_fingerprint/* createFingerprinter */.eI)();
    const findings = audit.keys.flatMap((key) => key.concerns.map((concern) => {
        const { ruleId } = concern;
        const identity = [audit.account ?? '', key.user, key.keyId ?? key.created ?? ''];
        return {
            ...finding(key, concern, audit, rules),
            fingerprint: fingerprint({ ruleId, identity, guessable: false }, model_fingerprint/* DEFAULT_SALT */.Xq),
        };
    }));
    return (0,sarif/* renderSarif */.W)({
        version: audit.version,
        startedAt: Date.parse(audit.at),
        scope: {
            mode: 'worktree',
            base: null,
            head: null,
            commits: null,
            complete: audit.complete,
            skipped: [],
        },
        findings,
        notices: audit.gaps.map((message) => ({ level: 'warning', message, path: null, line: null })),
        summary: {
            files: 0,
            bytes: 0,
            durationMs: audit.durationMs,
            counts: { ...audit.counts, suppressed: 0 },
            passedOver: { examples: 0, placeholders: 0 },
            failed: audit.failed,
        },
        failOn: audit.failOn,
        conclusion: model_severity/* SEVERITIES */.oC.some((severity) => audit.counts[severity] > 0) ? 'findings' : 'clean',
        rules,
    }, { color: false, quiet: false, verbose: true });
}
const RENDERING = { wholeIds: false };
function finding(key, { ruleId, severity, message }, { account }, rules) {
    return {
        ruleId,
        kind: 'practice',
        severity,
        message: `Key ${shownId(key, RENDERING)} of the user ${key.user}: ${message}`,
        path: `aws-iam/${account ?? 'unknown'}/${key.user}`,
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 2,
        commit: null,
        redacted: shownId(key, RENDERING),
        details: {},
        remediation: rules.find(({ id }) => id === ruleId)?.remediation ?? [],
        suppressed: null,
        excerpt: null,
    };
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/width.js
var report_width = __webpack_require__(19903);
;// CONCATENATED MODULE: ./build/report/keys/table.js




const table_HEAD = ['USER', 'KEY', 'STATUS', 'AGE', 'LAST USED', 'WHAT IS WRONG'];
/** An audit for people at a terminal. */
function renderKeysTable(audit, rendering) {
    const paint = (0,report_paint/* painter */.C)(rendering.color);
    const shown = rendering.quiet ? audit.keys.filter(({ concerns }) => concerns.length > 0) : audit.keys;
    const rows = shown.map((key) => ({ cells: table_cellsOf(key, rendering), ink: inkOf(key) }));
    const widths = table_HEAD.map((name, index) => rows.reduce((width, { cells }) => Math.max(width, (0,report_width/* widthOf */.q)(cells[index] ?? '')), name.length));
    const line = (cells) => cells
        .map((cell, index) => padded(cell, widths[index] ?? 0))
        .join('  ')
        .trimEnd();
    const blocks = [
        rows.length === 0
            ? []
            : [
                paint('bold', line(table_HEAD)),
                ...rows.map(({ cells, ink }) => (ink === null ? line(cells) : paint(ink, line(cells)))),
            ],
        rendering.quiet || audit.keys.length === 0 ? [] : ['Age of active keys', ...ageBars(audit)],
        audit.gaps.map((gap) => `${paint('uncertain', 'NOT READ')}  ${(0,visible/* visible */.RK)(gap)}`),
        [paint(audit.failed ? 'bad' : audit.complete ? 'good' : 'uncertain', auditVerdict(audit))],
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function table_cellsOf(key, rendering) {
    return [
        (0,visible/* visible */.RK)(key.user),
        shownId(key, rendering),
        key.status,
        ageText(key),
        (0,visible/* visible */.RK)(lastUseText(key)),
        key.concerns.map(({ message }) => message).join(' '),
    ];
}
function inkOf({ concerns: [worst] }) {
    return worst?.severity ?? null;
}
function padded(cell, width) {
    return cell + ' '.repeat(Math.max(0, width - (0,report_width/* widthOf */.q)(cell)));
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/commands/keys.js














/** `starkey keys`: prints and writes the audit and returns the exit status. */
async function printKeys(command) {
    const line = createProgressLine(process.stderr, Date.now, 'asked about');
    const audit = await auditAccount(command, command.quiet ? () => { } : line.show).finally(line.clear);
    const { quiet, wholeIds } = command;
    for (const { format, file } of command.outputs) {
        writeTextFile(resolve(file), renderAudit(format, audit, { wholeIds: false, quiet, color: false }));
    }
    const color = command.color && suitsColor(process.env);
    print(renderAudit(command.format, audit, { wholeIds, quiet, color }));
    return auditStatus(audit);
}
/** Audits the account that the credentials in the environment belong to. */
function auditAccount(wish, progress = () => { }) {
    const { env: environment } = process;
    const { maxKeyAgeDays, failOn, timeoutMs } = wish;
    const now = (0,inputs_now/* parseNow */.A)(environment.STARKEY_NOW, Date.now());
    return auditKeys({
        maxKeyAgeDays,
        failOn,
        timeoutMs,
        now,
        version: version/* VERSION */.x,
        environment,
        clock: Date.now,
        progress,
    });
}
/** 1 where something reaches the threshold, else 2 where the audit is not whole, else 0. */
function auditStatus({ failed, complete }) {
    if (failed)
        return 1;
    return complete ? 0 : 2;
}
function renderAudit(format, audit, rendering) {
    switch (format) {
        case 'table':
            return renderKeysTable(audit, rendering);
        case 'json':
            return renderKeysJson(audit, rendering);
        case 'csv':
            return renderKeysCsv(audit, rendering);
        case 'markdown':
            return renderKeysMarkdown(audit, { ...rendering, wholeIds: false });
        case 'sarif':
            return renderKeysSarif(audit, Object.values(AUDIT_RULES));
    }
}

;// CONCATENATED MODULE: ./build/commands/job-audit.js






/** Reading thousands of users takes minutes. */
const TIMEOUT_MS = 600_000;
/** Everybody who reads a job may read this. */
const job_audit_RENDERING = { wholeIds: false, quiet: false, color: false };
/**
 * Audits the account's keys for a job.
 *
 * @param folder Where the JSON goes.
 * @throws ConfigurationError on a repository that is public, or may be: the audit names users.
 */
async function auditForJob({ maxKeyAgeDays, failOn }, folder) {
    const { audience } = (0,surroundings/* readSurroundings */.S)(process.env);
    if (audience !== 'private') {
        throw new errors/* ConfigurationError */.j([
            `The input 'audit-keys' is for private repositories, since an audit names users and their keys. This one is ${audience === 'public' ? 'public' : 'of unknown visibility'}. Move the audit to a private one.`,
        ]);
    }
    const audit = await auditAccount({ maxKeyAgeDays, failOn, timeoutMs: TIMEOUT_MS });
    const file = (0,external_node_path_.join)(folder, 'starkey-keys.json');
    (0,text_file/* writeTextFile */.T)(file, renderAudit('json', audit, job_audit_RENDERING));
    return {
        status: auditStatus(audit),
        verdict: auditVerdict(audit),
        markdown: renderAudit('markdown', audit, job_audit_RENDERING),
        file,
    };
}


/***/ }),

/***/ 80632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/** Opens the way to IAM. The SDK is loaded here and nowhere else: a run that does not ask pays nothing. */
async function connect(deadline) {
    const { createIam } = await Promise.all(/* import() */[__webpack_require__.e(6764), __webpack_require__.e(4484)]).then(__webpack_require__.bind(__webpack_require__, 74484));
    return createIam(deadline);
}


/***/ }),

/***/ 51932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
function createDeadline(milliseconds) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), milliseconds);
    const { signal } = controller;
    return {
        isOver: () => signal.aborted,
        async bound(promise) {
            const passed = once(signal);
            try {
                return await Promise.race([promise, passed.promise]);
            }
            finally {
                passed.forget();
            }
        },
        async pause(time) {
            const passed = once(signal);
            let waiting;
            const rest = new Promise((resolve) => {
                waiting = setTimeout(resolve, time);
            });
            await Promise.race([rest, passed.promise]);
            clearTimeout(waiting);
            passed.forget();
        },
        release: () => clearTimeout(timer),
    };
}
/** A promise of the signal that leaves no listener behind. */
function once(signal) {
    if (signal.aborted)
        return { promise: Promise.resolve(null), forget: () => { } };
    let listener = () => { };
    const promise = new Promise((resolve) => {
        listener = () => resolve(null);
    });
    signal.addEventListener('abort', listener, { once: true });
    return { promise, forget: () => signal.removeEventListener('abort', listener) };
}


/***/ }),

/***/ 71064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ failureSentence),
/* harmony export */   S0: () => (/* binding */ IamFailure),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* unused harmony export FAILURE_KINDS */
/** Why IAM gave no answer. */
const FAILURE_KINDS = (/* unused pure expression or super */ null && ([
    'no-credentials',
    'rejected-credentials',
    'denied',
    'not-found',
    'throttled',
    'network',
    'deadline',
    'unexpected',
]));
/** A question that IAM did not answer. Holds nothing of the reply but its code, since replies quote requests. */
class IamFailure extends Error {
    kind;
    action;
    code;
    name = 'IamFailure';
    /**
     * @param action The permission that the question needs: `iam:ListAccessKeys`.
     * @param code AWS's or the network's name for what happened, of letters and digits.
     */
    constructor(kind, action, code) {
        super(`${action}: ${code}`);
        this.kind = kind;
        this.action = action;
        this.code = code;
    }
}
const DENIED = /^(?:AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized)$/;
const NOT_FOUND = /^NoSuchEntity/;
const THROTTLED = /Throttl|^(?:RequestLimitExceeded|TooManyRequests|SlowDown|BandwidthLimitExceeded)/;
const REJECTED = /^(?:InvalidClientTokenId|UnrecognizedClient|ExpiredToken|SignatureDoesNotMatch|IncompleteSignature|RequestExpired|RequestTimeTooSkewed|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken|OptInRequired)/;
const NETWORK = /^(?:E[A-Z]{4,20}|UND_ERR_\w{1,40}|CERT_\w{1,40}|ERR_(?:SSL|TLS|PROXY|SOCKET)\w{0,40}|TimeoutError|NetworkingError|ServiceUnavailable|InternalFailure|ServiceFailure|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w{1,50})/;
const NO_CREDENTIALS = /^(?:CredentialsProviderError|ProviderError|TokenProviderError)$/;
/** What a thrown value of the SDK's means. */
function failureOf(error, action, isOver) {
    if (error instanceof IamFailure)
        return error;
    const code = codeOf(error);
    return new IamFailure(isOver ? 'deadline' : kindOf(code, statusOf(error)), action, code);
}
function kindOf(code, status) {
    if (NO_CREDENTIALS.test(code))
        return 'no-credentials';
    if (DENIED.test(code))
        return 'denied';
    if (NOT_FOUND.test(code))
        return 'not-found';
    if (THROTTLED.test(code) || status === 429)
        return 'throttled';
    if (REJECTED.test(code))
        return 'rejected-credentials';
    if (NETWORK.test(code) || (status !== null && status >= 500))
        return 'network';
    return 'unexpected';
}
/** The code of a reply stands in `name`; that of a system's error in `code`, sometimes below `cause`. */
function codeOf(error) {
    if (!(error instanceof Error))
        return 'Unknown';
    const system = 'code' in error && typeof error.code === 'string' ? error.code : null;
    const below = error.cause instanceof Error ? codeOf(error.cause) : null;
    const isNamed = error.name !== 'Error' && error.name !== 'AggregateError';
    const code = system ?? (isNamed ? error.name : (below ?? error.name));
    return /^\w{1,60}$/.test(code) ? code : 'Unknown';
}
function statusOf(error) {
    if (!(error instanceof Error) || !('$metadata' in error))
        return null;
    const { $metadata: metadata } = error;
    if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata))
        return null;
    return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null;
}
/** One sentence: what happened, and the way out. */
function failureSentence({ kind, action, code }) {
    switch (kind) {
        case 'no-credentials':
            return 'There are no AWS credentials. In a workflow let `aws-actions/configure-aws-credentials` take a role on before this step; elsewhere set `AWS_PROFILE`.';
        case 'rejected-credentials':
            return `AWS rejects the credentials of this run (${code}). Renew them, and check the clock of this machine.`;
        case 'denied':
            return `The permission \`${action}\` is missing. Run \`starkey iam-policy\` for the least policy.`;
        case 'not-found':
            return `IAM does not know what \`${action}\` asks about.`;
        case 'throttled':
            return `IAM throttled \`${action}\` for too long. Run this again later.`;
        case 'network':
            return `IAM could not be reached for \`${action}\` (${code}). Check the network, the proxy and the region.`;
        case 'deadline':
            return 'The time for asking IAM was over.';
        case 'unexpected':
            return `IAM gave no usable answer to \`${action}\` (${code}).`;
    }
}


/***/ }),

/***/ 92047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   i: () => (/* binding */ CONCURRENCY)
/* harmony export */ });
/** Requests at the same time, and tasks that make them. IAM has one bucket of tokens an account, which others drink from as well. */
const CONCURRENCY = 4;
/** What a task makes of each item, in the items' order, so many at a time. */
async function inParallel(items, task, concurrency = CONCURRENCY) {
    const results = new Array(items.length);
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
    return results;
}


/***/ }),

/***/ 16717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ severityAfter),
/* harmony export */   _R: () => (/* binding */ USED_DAYS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/** A key used within so many days is in use. */
const USED_DAYS = 90;
const DAY_MS = 86_400_000;
/**
 * The severity of a finding after what IAM knows. A lone ID moves freely; a pair is never below `high` unless the
 * key is gone; what else a key has signed keeps its own.
 *
 * @param now Milliseconds since 1970.
 */
function severityAfter(usual, facts, exposure, now) {
    if (exposure === 'other')
        return usual;
    const moved = severityOf(facts, exposure, now);
    if (moved === null)
        return usual;
    const isFloored = exposure === 'pair' && facts.kind !== 'deleted' && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(moved, 'high') > 0;
    return isFloored ? 'high' : moved;
}
function severityOf(facts, exposure, now) {
    switch (facts.kind) {
        case 'root':
            return 'critical';
        case 'deleted':
            return 'low';
        case 'known':
            return knownSeverity(facts, exposure, now);
        case 'foreign':
        case 'temporary':
        case 'unknown':
            return null;
    }
}
function knownSeverity(facts, exposure, now) {
    switch (facts.status) {
        case 'active':
            return exposure === 'pair' || isQuarantined(facts) || isInUse(facts, now) ? 'critical' : 'high';
        case 'inactive':
        case 'expired':
            return 'medium';
        case null:
            return isQuarantined(facts) ? 'critical' : null;
    }
}
function isQuarantined({ reach }) {
    return reach !== null && reach.quarantine.length > 0;
}
function isInUse({ lastUse }, now) {
    const date = lastUse?.date ?? null;
    return date !== null && now - Date.parse(date) <= USED_DAYS * DAY_MS;
}


/***/ }),

/***/ 78621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ knownOr)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71064);

/** Notes why a question was not answered, and goes on without. */
function knownOr(gaps) {
    return async (question, otherwise) => {
        try {
            return await question;
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .IamFailure */ .S0))
                throw error;
            gaps.add((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSentence */ .Qz)(error));
            return otherwise;
        }
    };
}


/***/ }),

/***/ 10630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ proxyProblem)
/* harmony export */ });
/** Node.js takes proxies from an agent's environment from these versions on. */
const FIRST = [
    [22, 21],
    [24, 5],
];
/** Why a proxy of the environment is passed over, as a list of one sentence or none. */
function proxyProblem(environment, version) {
    const { HTTPS_PROXY, https_proxy: lower } = environment;
    if (!(HTTPS_PROXY || lower) || knowsProxies(version))
        return [];
    return [
        `HTTPS_PROXY was passed over: Node.js ${version} knows no proxies. Use Node.js 22.21, 24.5 or newer.`,
    ];
}
function knowsProxies(version) {
    const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
    const first = FIRST.find(([each]) => each === major);
    return first === undefined ? major > 24 : minor >= first[1];
}


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


/***/ }),

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


/***/ })

};
