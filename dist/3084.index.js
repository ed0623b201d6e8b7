export const id = 3084;
export const ids = [3084];
export const modules = {

/***/ 63084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFindings: () => (/* binding */ checkFindings)
});

// EXTERNAL MODULE: ./build/iam/connection.js
var connection = __webpack_require__(80632);
// EXTERNAL MODULE: ./build/model/aws-account.js
var aws_account = __webpack_require__(46249);
// EXTERNAL MODULE: ./build/model/redacted-identifier.js
var redacted_identifier = __webpack_require__(72634);
;// CONCATENATED MODULE: ./build/iam/commands.js

/** Names as IAM allows them: nothing in them means anything to a shell. */
const USER_NAME = /^[\w+=,.@-]{1,64}$/;
function commandsFor(user, keyId) {
    const name = USER_NAME.test(user) ? user : 'USER';
    const key = `--user-name ${name} --access-key-id "$KEY_ID"`;
    return {
        readBack: readBackCommand(name, keyId),
        create: `aws iam create-access-key --user-name ${name}`,
        lastUse: 'aws iam get-access-key-last-used --access-key-id "$KEY_ID"',
        switchOff: `aws iam update-access-key ${key} --status Inactive`,
        switchOn: `aws iam update-access-key ${key} --status Active`,
        remove: `aws iam delete-access-key ${key}`,
    };
}
function readBackCommand(user, keyId) {
    const query = `AccessKeyMetadata[?ends_with(AccessKeyId, '${idEnd(keyId)}')].AccessKeyId`;
    return `KEY_ID=$(aws iam list-access-keys --user-name ${user} --query "${query}" --output text)`;
}
/** The end of an ID as its redacted form shows it. */
function idEnd(keyId) {
    return (0,redacted_identifier/* redactedIdentifier */.q)(keyId).replace(/^.*…/, '');
}

// EXTERNAL MODULE: ./build/iam/key-severity.js
var key_severity = __webpack_require__(16717);
;// CONCATENATED MODULE: ./build/iam/listed.js
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/iam/reach-sentence.js

/** Phrases that a sentence names. */
const MAX_PHRASES = 4;
/** Services that a phrase names. */
const MAX_SERVICES = 3;
/** One line on what a key can do. */
function reachSentence(reach) {
    return [permissionSentence(reach), boundarySentence(reach), quarantineSentence(reach)]
        .filter(Boolean)
        .join(' ');
}
function permissionSentence({ verdicts, policies, gaps }) {
    const phrases = [...new Set(verdicts.map(phraseOf).filter(Boolean))];
    if (phrases.length > 0) {
        const more = phrases.length - MAX_PHRASES;
        const named = more > 0 ? [...phrases.slice(0, MAX_PHRASES), `${more} more`] : phrases;
        return `By its user's policies it ${listed(named)}.`;
    }
    if (policies.length > 0)
        return `None of the ${policies.length} policies of its user that were read is wide.`;
    return gaps.length > 0 ? '' : 'Its user has no policies of its own or of a group.';
}
function boundarySentence({ boundary }) {
    return boundary === null ? '' : `The permissions boundary \`${boundary}\` limits that.`;
}
function quarantineSentence({ quarantine }) {
    if (quarantine.length === 0)
        return '';
    return `AWS has seen this leak: \`${quarantine.join('`, `')}\` is attached to the user.`;
}
/** What a verdict lets its holder do, as a verb phrase. */
function phraseOf({ ruleId, actions }) {
    switch (ruleId) {
        case 'iam-admin-policy':
        case 'iam-admin-managed-policy':
            return 'is an administrator';
        case 'iam-not-action':
            return 'may do nearly everything';
        case 'iam-not-resource':
            return `reaches nearly every resource${ofServices(actions)}`;
        case 'iam-privilege-escalation':
            return 'can make itself an administrator';
        case 'iam-pass-role-wildcard':
            return 'passes any role';
        case 'iam-wildcard-action':
            return `does everything${ofServices(actions)}`;
        case 'iam-wildcard-resource':
            return `reaches every resource${ofServices(actions)}`;
        default:
            return '';
    }
}
function ofServices(actions) {
    const services = [...new Set(actions.map((action) => action.split(':')[0] ?? ''))].filter(Boolean);
    if (services.length === 0)
        return '';
    const more = services.length - MAX_SERVICES;
    const named = more > 0 ? [...services.slice(0, MAX_SERVICES), `${more} more services`] : services;
    return ` of ${listed(named)}`;
}

;// CONCATENATED MODULE: ./build/iam/key-sentence.js


/** What IAM says of a key, in words. */
function keySentence(facts, now) {
    switch (facts.kind) {
        case 'known':
            return knownSentence(facts, now);
        case 'root':
            return `IAM: it is a key of the root user, which no policy limits. ${useSentence(facts.lastUse)}`;
        case 'deleted':
            return 'IAM: the account has no such key any more.';
        case 'foreign':
            return 'IAM was not asked: this run has no credentials of that account.';
        case 'temporary':
            return 'IAM keeps no list of temporary keys, so it was not asked.';
        case 'unknown':
            return `IAM did not say whether it is active. ${facts.reason}`;
    }
}
function knownSentence(facts, now) {
    const { user, status, created, lastUse, reach, gaps } = facts;
    const sentences = [
        `IAM: it ${status === null ? '' : `is ${status} and `}belongs to the user \`${user}\`${createdPhrase(created, now)}.`,
        lastUse === null ? '' : useSentence(lastUse),
        status === 'inactive' ? 'It can be made active again at any time: delete it.' : '',
        reach === null ? '' : reachSentence(reach),
        ...gaps,
        ...(reach?.gaps ?? []),
    ];
    return sentences.filter(Boolean).join(' ');
}
function createdPhrase(created, now) {
    if (created === null)
        return '';
    const days = Math.max(0, Math.floor((now - Date.parse(created)) / key_severity/* DAY_MS */.sO));
    return `, created on ${dayOf(created)} (${agoOf(days)})`;
}
function agoOf(days) {
    if (days === 0)
        return 'today';
    return days === 1 ? 'yesterday' : `${days} days ago`;
}
function useSentence({ date, service, region }) {
    if (date === null)
        return 'IAM knows of no use.';
    const where = [service === null ? '' : ` for ${service}`, region === null ? '' : ` in ${region}`].join('');
    return `Last used on ${dayOf(date)}${where}.`;
}
function dayOf(instant) {
    return instant.slice(0, 10);
}

;// CONCATENATED MODULE: ./build/iam/runbook.js

/** AWS lets a user have two keys, inactive ones counted. */
const KEYS_A_USER = 2;
const ROLE_STEP = 'Ask first whether a role would do instead of a key: OIDC for a CI workflow, the role of an instance, task or ' +
    'function on AWS, IAM Identity Center for people. Then no new key is needed.';
const CODE_STEP = 'Take the key out of the code. The history, forks and caches keep it, which does no harm once it is deleted.';
const TRAIL_STEP = 'Read in CloudTrail what the key did, from the day on which it was pushed.';
/**
 * What to do about a key, a step each, with commands for this user and this key; `null` where IAM knows too little
 * to say more than the rule does.
 *
 * @param keyId Whole; only its end is shown.
 */
function runbookOf(keyId, facts) {
    switch (facts.kind) {
        case 'known':
            return knownSteps(keyId, facts);
        case 'root':
            return [
                'Sign in as the root user, open `Security credentials` and delete the key: whoever has it owns the account.',
                'Make none in its place: let people and programs take roles on.',
                TRAIL_STEP,
                CODE_STEP,
            ];
        case 'deleted':
            return [`Nothing is left to switch off. ${TRAIL_STEP}`, 'Take the key out of the code.'];
        case 'foreign':
        case 'temporary':
        case 'unknown':
            return null;
    }
}
function knownSteps(keyId, facts) {
    const commands = commandsFor(facts.user, keyId);
    const isOff = facts.status === 'inactive' || facts.status === 'expired';
    const start = [
        ...quarantineSteps(facts),
        `Read the ID of the key ending in \`${idEnd(keyId)}\` back: \`${commands.readBack}\`.`,
    ];
    const end = [`Delete it: \`${commands.remove}\`.`, CODE_STEP];
    if (isOff)
        return [...start, TRAIL_STEP, ...end];
    return [
        ROLE_STEP,
        ...start,
        `Where strangers can read the repository, switch the key off at once: \`${commands.switchOff}\`. \`${commands.switchOn}\` undoes it.`,
        secondKeyStep(facts, commands.create),
        'Deploy the second key wherever the first is used.',
        `Check that the first one rests, its last use standing still: \`${commands.lastUse}\`.`,
        `Switch it off, if you have not: \`${commands.switchOff}\`.`,
        `Watch for a few days that nothing fails. ${TRAIL_STEP}`,
        ...end,
    ];
}
function quarantineSteps({ reach, user }) {
    if (reach === null || reach.quarantine.length === 0)
        return [];
    return [
        `Leave \`${reach.quarantine.join('`, `')}\` on the user \`${user}\` until the key is deleted, and answer the support case that AWS has opened.`,
    ];
}
function secondKeyStep({ user, siblings }, create) {
    if (siblings.length + 1 < KEYS_A_USER)
        return `Else create a second key: \`${create}\`.`;
    const [spare] = [...siblings].sort(compareSpare);
    if (spare === undefined)
        return `Else create a second key: \`${create}\`.`;
    const end = idEnd(spare.id);
    if (spare.status === 'active') {
        return `\`${user}\` has two keys, the most that AWS allows. If the one ending in \`${end}\` is the new one, go on with that; else retire it first in the same way, then create another: \`${create}\`.`;
    }
    const { readBack, remove } = commandsFor(user, spare.id);
    return `Else create a second key. \`${user}\` has two, the most that AWS allows: first delete the one ending in \`${end}\`, which is ${spare.status} (\`${readBack}\`, \`${remove}\`), read the ID of this key back again, then \`${create}\`.`;
}
/** Those first that are off already. */
function compareSpare(left, right) {
    return Number(left.status === 'active') - Number(right.status === 'active');
}

;// CONCATENATED MODULE: ./build/iam/enriched-finding.js




/** Said in the details of every reach. */
const REACH_CAVEAT = 'Neither an upper nor a lower bound: denials, boundaries and control policies may take from it; resource ' +
    'policies and roles that the user may take on may add to it.';
const EXPOSURES = { 'aws-access-key': 'pair', 'aws-access-key-id': 'id' };
/** Whether a finding shows a key's ID, its secret too, or only something that the key has signed. */
function exposureOf({ ruleId }) {
    return EXPOSURES[ruleId] ?? 'other';
}
/** The finding with what IAM knows of its key: severity, a sentence, details, steps. */
function enrichedFinding(finding, key, facts, now) {
    const exposure = exposureOf(finding);
    const runbook = exposure === 'other' || isTrap(finding) ? null : runbookOf(key.id, facts);
    const isFixed = key.isSeverityGiven || isTrap(finding);
    return {
        ...finding,
        severity: isFixed ? finding.severity : (0,key_severity/* severityAfter */.Av)(finding.severity, facts, exposure, now),
        message: `${finding.message} ${keySentence(facts, now)}`,
        details: { ...finding.details, iam: detailsOf(facts) },
        // What to do in git comes after, whoever owns the key.
        remediation: runbook === null ? finding.remediation : [...runbook, ...(finding.status?.next ?? [])],
    };
}
/** A canary is to be left alone, whatever IAM says. */
function isTrap({ details }) {
    return details.canary === true;
}
function detailsOf(facts) {
    switch (facts.kind) {
        case 'known':
            return knownDetails(facts);
        case 'root':
            return { status: 'root', lastUse: { ...facts.lastUse } };
        case 'foreign':
            return { status: 'foreign', account: facts.account };
        case 'unknown':
            return { status: 'unknown', reason: facts.reason };
        case 'deleted':
        case 'temporary':
            return { status: facts.kind };
    }
}
function knownDetails({ status, user, created, lastUse, siblings, reach, gaps }) {
    return {
        status: status ?? 'unknown',
        user,
        created,
        lastUse: lastUse === null ? null : { ...lastUse },
        otherKeys: siblings.map((key) => ({
            keyId: (0,redacted_identifier/* redactedIdentifier */.q)(key.id),
            status: key.status,
            created: key.created,
        })),
        reach: reach === null ? null : reachDetails(reach),
        gaps,
    };
}
function reachDetails({ verdicts, policies, boundary, quarantine, gaps }) {
    return {
        caveat: REACH_CAVEAT,
        policies,
        boundary,
        quarantine,
        widest: verdicts.map(({ policy, ruleId, severity, message }) => ({ policy, ruleId, severity, message })),
        gaps,
    };
}

// EXTERNAL MODULE: ./build/iam/failure.js
var iam_failure = __webpack_require__(71064);
;// CONCATENATED MODULE: ./build/iam/deactivation.js





/** Keys that a run switches off at most: more at once is more likely a mistake than a leak. */
const MAX_A_RUN = 5;
/** Events that only people with write access cause, and that run what the default branch holds. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Folders and files whose keys are most likely made up for tests. */
const TEST_PATH = /(?:^|[/._-])(?:tests?|specs?|__tests__|testdata|fixtures?|mocks?|__mocks__|examples?|samples?|docs?)(?:[/._-]|$)/i;
/** Why a run must not switch keys off, a sentence; `null` where it may. */
function deactivationRefusal({ event, isDefaultBranch, isCi }) {
    if (!isCi)
        return null;
    const rule = 'Keys are switched off only on a push, a schedule or a dispatch on the default branch.';
    if (event === null)
        return `No key was switched off: this CI service does not say what started the job. ${rule}`;
    if (!EVENTS.includes(event))
        return `No key was switched off: the event is \`${event}\`. ${rule}`;
    return isDefaultBranch ? null : `No key was switched off: this is not the default branch. ${rule}`;
}
/**
 * Sets leaked keys that are active to inactive: pairs that this run found, in the user's own accounts. Never
 * deletes; each notice says the way back.
 */
async function deactivateLeaked(candidates, order, iam) {
    const results = [];
    let room = MAX_A_RUN;
    for (const [id, own] of byKey(candidates)) {
        const { facts } = own[0] ?? {};
        if (facts?.kind !== 'known' || facts.status !== 'active')
            continue;
        const reason = reasonToKeep(id, own, facts, order) ?? (room === 0 ? FULL : null);
        if (reason !== null) {
            results.push(result(id, 'kept', `The active key ${(0,redacted_identifier/* redactedIdentifier */.q)(id)} was left active: ${reason}`));
            continue;
        }
        room--;
        results.push(order.dryRun ? possible(id, facts) : await deactivated(id, facts, iam));
    }
    return results;
}
const FULL = `a run switches off ${MAX_A_RUN} keys at most. Run it again.`;
/** Findings that show a key's secret, by the key. */
function byKey(candidates) {
    const groups = new Map();
    for (const candidate of candidates) {
        if (exposureOf(candidate.finding) !== 'pair')
            continue;
        groups.set(candidate.id, [...(groups.get(candidate.id) ?? []), candidate]);
    }
    return groups;
}
/** Ends a sentence that begins with the key. */
function reasonToKeep(id, candidates, { user }, { accounts, caller, keepUsers }) {
    const account = (0,aws_account/* accountOf */.XP)(id);
    if (account.kind === 'none')
        return 'its ID does not tell its account.';
    if (account.id !== caller.account)
        return 'this run has no credentials of its account.';
    if (!Object.hasOwn(accounts, account.id)) {
        return `the configuration does not name its account. Add '${account.id}' to \`accounts:\` to allow it.`;
    }
    if (id === caller.keyId)
        return 'this run uses it itself.';
    if (keepUsers.includes(user))
        return 'its user is on the list of those to keep.';
    const standing = candidates.filter(({ finding }) => finding.suppressed === null);
    if (standing.length === 0)
        return 'its findings are suppressed.';
    if (standing.some(({ finding }) => isTrap(finding)))
        return 'it is a canary.';
    if (standing.every(({ finding }) => TEST_PATH.test(finding.path)))
        return 'it stands in tests or examples alone.';
    return null;
}
function possible(id, facts) {
    return result(id, 'possible', `Dry run: the key ${(0,redacted_identifier/* redactedIdentifier */.q)(id)} of the user \`${facts.user}\` would be set to inactive. ${useOf(facts)}`);
}
async function deactivated(id, facts, iam) {
    try {
        await iam.deactivate(facts.user, id);
    }
    catch (error) {
        if (!(error instanceof iam_failure/* IamFailure */.S0))
            throw error;
        return result(id, 'failed', `The key ${(0,redacted_identifier/* redactedIdentifier */.q)(id)} could not be set to inactive. ${(0,iam_failure/* failureSentence */.Qz)(error)}`);
    }
    const { readBack, switchOn } = commandsFor(facts.user, id);
    return result(id, 'done', `The key ${(0,redacted_identifier/* redactedIdentifier */.q)(id)} of the user \`${facts.user}\` was set to inactive. ${useOf(facts)} To undo it: \`${readBack}\`, then \`${switchOn}\`.`);
}
function useOf({ lastUse }) {
    if (lastUse === null)
        return 'Its last use is not known.';
    const { date, service, region } = lastUse;
    if (date === null)
        return 'IAM knows of no use of it.';
    const where = [service === null ? '' : ` for ${service}`, region === null ? '' : ` in ${region}`].join('');
    return `It was last used at ${date}${where}.`;
}
function result(id, outcome, message) {
    const level = outcome === 'kept' ? 'notice' : 'warning';
    return { id, outcome, notice: { level, message, path: null, line: null } };
}

// EXTERNAL MODULE: ./build/iam/deadline.js
var iam_deadline = __webpack_require__(51932);
// EXTERNAL MODULE: ./build/iam/in-parallel.js
var in_parallel = __webpack_require__(92047);
;// CONCATENATED MODULE: ./build/iam/key-list.js


/**
 * Every user's keys.
 *
 * @throws IamFailure where one list is missing: a list with holes proves nothing.
 */
async function allKeys(iam) {
    const lists = await (0,in_parallel/* inParallel */.H)(await iam.users(), async (user) => {
        const keys = await keysOfListed(user, iam);
        return keys.map((key) => ({ ...key, user }));
    });
    return lists.flat();
}
/** A user may be deleted between the two lists. */
async function keysOfListed(user, iam) {
    try {
        return await iam.keysOf(user);
    }
    catch (error) {
        if (error instanceof iam_failure/* IamFailure */.S0 && error.kind === 'not-found')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/iam/known.js
var iam_known = __webpack_require__(78621);
;// CONCATENATED MODULE: ./build/iam/reach.js


/** AWS lets a user have 20 managed policies and 10 groups; more documents than this are not read. */
const MAX_DOCUMENTS = 100;
/** Verdicts that the report's details list. */
const MAX_VERDICTS = 10;
/** What AWS attaches to the user of a key that it has found in public. */
const QUARANTINE = /^AWSCompromisedKeyQuarantine/;
/** Reads a user's policies, inline and attached, its own and its groups', and judges them. Never fails. */
async function reachOf(user, iam, judge) {
    const gaps = new Set();
    const known = (0,iam_known/* knownOr */.p)(gaps);
    const own = { kind: 'user', name: user };
    const groups = (await known(iam.groupsOf(user), [])).map((name) => ({ kind: 'group', name }));
    const boundary = await known(iam.boundaryOf(user), null);
    const policies = [];
    const quarantine = [];
    const verdicts = [];
    const read = async (name, holder, document) => {
        if (policies.length >= MAX_DOCUMENTS) {
            gaps.add(`Only ${MAX_DOCUMENTS} policies were read.`);
            return;
        }
        const policy = holder.kind === 'user' ? name : `${name} (group ${holder.name})`;
        policies.push(policy);
        const text = await known(document(), '');
        verdicts.push(...(text === '' ? [] : judge(text)).map((verdict) => ({ ...verdict, policy })));
    };
    for (const holder of [own, ...groups]) {
        for (const { name, arn } of await known(iam.attachedTo(holder), [])) {
            // A quarantine policy only denies.
            if (QUARANTINE.test(name))
                quarantine.push(name);
            else
                await read(name, holder, () => iam.managedDocument(arn));
        }
        for (const name of await known(iam.inlineOf(holder), [])) {
            await read(name, holder, () => iam.inlineDocument(holder, name));
        }
    }
    return {
        verdicts: verdicts
            .sort((left, right) => (0,severity/* compareSeverity */.zK)(left.severity, right.severity))
            .slice(0, MAX_VERDICTS),
        policies,
        boundary: boundary?.replace(/^.*\//, '') ?? null,
        quarantine,
        gaps: [...gaps],
    };
}

;// CONCATENATED MODULE: ./build/iam/key-check.js





/** Distinct IDs that a run asks about. */
const MAX_KEYS = 100;
/** Names that IAM may give the root user instead of none. A user may be called so too. */
const ROOT_NAMES = ['root', '<root_account>'];
/** Asks IAM about key IDs, each once. Never fails: what is not learnt is `unknown`, with the reason. */
async function checkKeys(ids, iam, judge) {
    const distinct = [...new Set(ids)];
    const asked = distinct.slice(0, MAX_KEYS);
    let caller;
    try {
        caller = await iam.caller();
    }
    catch (error) {
        const reason = reasonOf(error);
        const facts = new Map(distinct.map((id) => [id, { kind: 'unknown', reason }]));
        return { facts, caller: null, problems: [`IAM was not asked about keys. ${reason}`] };
    }
    const questions = new Questions(iam, caller, judge);
    const answers = await (0,in_parallel/* inParallel */.H)(asked, async (id) => [id, await questions.factsOf(id)]);
    const facts = new Map(answers);
    const problems = questions.broken === null ? [] : [`IAM could not be asked. ${(0,iam_failure/* failureSentence */.Qz)(questions.broken)}`];
    for (const id of distinct.slice(MAX_KEYS)) {
        facts.set(id, { kind: 'unknown', reason: `Only ${MAX_KEYS} IDs a run are asked about.` });
    }
    if (distinct.length > MAX_KEYS) {
        problems.push(`IAM was asked about ${MAX_KEYS} of the ${distinct.length} key IDs that were found.`);
    }
    return { facts, caller, problems };
}
class Questions {
    iam;
    caller;
    judge;
    /** What stops every further question; asking on would only repeat it. */
    broken = null;
    #reaches = new Map();
    #list = null;
    constructor(iam, caller, judge) {
        this.iam = iam;
        this.caller = caller;
        this.judge = judge;
    }
    async factsOf(id) {
        if (id.startsWith('ASIA'))
            return { kind: 'temporary' };
        if (!id.startsWith('AKIA'))
            return { kind: 'unknown', reason: 'It is no ID of an access key of a user.' };
        const account = (0,aws_account/* accountOf */.XP)(id);
        if (account.kind === 'none' && account.reason !== 'old-generation') {
            return { kind: 'unknown', reason: 'It is no ID that AWS issues, so IAM was not asked.' };
        }
        const isForeign = account.kind === 'account' && this.caller.account !== null && account.id !== this.caller.account;
        if (isForeign)
            return { kind: 'foreign', account: account.id };
        if (this.broken !== null)
            return { kind: 'unknown', reason: (0,iam_failure/* failureSentence */.Qz)(this.broken) };
        const isOwn = account.kind === 'account' && account.id === this.caller.account;
        try {
            return await this.#factsOfOwner(id, await this.iam.ownerOf(id));
        }
        catch (error) {
            if (!(error instanceof iam_failure/* IamFailure */.S0))
                throw error;
            if (error.kind === 'denied' || error.kind === 'not-found')
                return this.#factsByList(id, isOwn, error);
            if (error.kind === 'rejected-credentials' || error.kind === 'no-credentials')
                this.broken ??= error;
            return { kind: 'unknown', reason: (0,iam_failure/* failureSentence */.Qz)(error) };
        }
    }
    async #factsOfOwner(id, { user, lastUse }) {
        if (user === null)
            return { kind: 'root', lastUse };
        let keys;
        try {
            keys = await this.iam.keysOf(user);
        }
        catch (error) {
            if (!(error instanceof iam_failure/* IamFailure */.S0))
                throw error;
            if (error.kind === 'not-found' && ROOT_NAMES.includes(user))
                return { kind: 'root', lastUse };
            return this.#known(user, null, [], lastUse, [(0,iam_failure/* failureSentence */.Qz)(error)]);
        }
        const key = keys.find((each) => each.id === id);
        // IAM answers from several places, which do not learn of a change at the same time.
        const gaps = key === undefined
            ? ['IAM does not list it among the keys of its user: it may just have been deleted.']
            : [];
        return this.#known(user, key ?? null, keys.filter((each) => each.id !== id), lastUse, gaps);
    }
    /**
     * AWS denies questions about IDs that it does not know, as it does without the permission. Only the account's
     * whole list tells the two apart, and that a key is gone.
     */
    async #factsByList(id, isOwn, failure) {
        if (!isOwn)
            return { kind: 'unknown', reason: foreignOrDenied(failure) };
        try {
            this.#list ??= allKeys(this.iam);
            const list = await this.#list;
            const key = list.find((each) => each.id === id);
            if (key !== undefined) {
                const siblings = list.filter((each) => each.user === key.user && each !== key);
                return await this.#known(key.user, key, siblings, null, [(0,iam_failure/* failureSentence */.Qz)(failure)]);
            }
            if ((await this.iam.rootKeyCount()) === 0)
                return { kind: 'deleted' };
            return {
                kind: 'unknown',
                reason: 'No user has it, but the root user has keys, whose IDs nobody can list.',
            };
        }
        catch (error) {
            return { kind: 'unknown', reason: `${foreignOrDenied(failure)} ${reasonOf(error)}` };
        }
    }
    async #known(user, key, siblings, lastUse, gaps) {
        const reach = this.#reaches.get(user) ?? reachOf(user, this.iam, this.judge);
        this.#reaches.set(user, reach);
        return {
            kind: 'known',
            user,
            status: key?.status ?? null,
            created: key?.created ?? null,
            lastUse,
            siblings,
            reach: await reach,
            gaps,
        };
    }
}
function foreignOrDenied({ kind, action }) {
    return kind === 'not-found'
        ? 'IAM does not know it, which does not prove that it was deleted.'
        : `IAM denied \`${action}\`: either the permission is missing, or no user of this account has the key.`;
}
function reasonOf(error) {
    if (!(error instanceof iam_failure/* IamFailure */.S0))
        throw error;
    return (0,iam_failure/* failureSentence */.Qz)(error);
}

// EXTERNAL MODULE: ./build/iam/proxy.js
var proxy = __webpack_require__(10630);
// EXTERNAL MODULE: ./build/iam/surroundings.js
var iam_surroundings = __webpack_require__(4311);
;// CONCATENATED MODULE: ./build/iam/check-findings.js







/**
 * Asks IAM about the keys that findings show, never with their secrets, and adds the answers. Where the repository
 * is public, or may be, nothing of the answers goes out. Never fails: findings come back with what is known.
 *
 * @param keys The findings that are about an access key.
 */
async function checkFindings(findings, keys, order) {
    const surroundings = (0,iam_surroundings/* readSurroundings */.S)(order.environment);
    const refusal = order.deactivate ? deactivationRefusal(surroundings) : null;
    const mayDeactivate = order.deactivate && refusal === null;
    const mayTell = surroundings.audience === 'private';
    const notices = refusal === null ? [] : [noticeOf('warning', refusal)];
    if (surroundings.event === 'pull_request_target') {
        // Its credentials would be at hand while a stranger's text decides what is asked.
        return {
            findings,
            notices: [...notices, noticeOf('notice', 'IAM is not asked on pull_request_target.')],
        };
    }
    if (!mayTell && !mayDeactivate) {
        return { findings, notices: [...notices, noticeOf('notice', withheldSentence(surroundings.audience))] };
    }
    const deadline = (0,iam_deadline/* createDeadline */.d)(order.timeoutMs);
    const iam = await (0,connection/* connect */.N)(deadline);
    try {
        const asked = findings.filter((finding) => keys.has(finding));
        const check = await checkKeys(weightiestFirst(asked).flatMap((finding) => keys.get(finding)?.id ?? []), iam, order.judge);
        const candidates = asked.flatMap((finding) => {
            const id = keys.get(finding)?.id ?? '';
            const facts = check.facts.get(id);
            return facts === undefined ? [] : [{ finding, id, facts }];
        });
        const { caller } = check;
        const deactivations = mayDeactivate && caller !== null ? await deactivateLeaked(candidates, { ...order, caller }, iam) : [];
        const problems = [...check.problems, ...(0,proxy/* proxyProblem */.w)(order.environment, process.version)];
        if (deadline.isOver())
            problems.push(`The IAM check was cut off after ${order.timeoutMs / 1000} s.`);
        notices.push(...problems.map((problem) => noticeOf('warning', problem)));
        if (!mayTell)
            return { findings, notices: [...notices, ...anonymous(deactivations)] };
        const facts = new Map(candidates.map((candidate) => [candidate.finding, candidate.facts]));
        const enriched = findings.map((finding) => {
            const key = keys.get(finding);
            const known = facts.get(finding);
            if (key === undefined || known === undefined)
                return finding;
            const enriched = marked(enrichedFinding(finding, key, known, order.now), key.id, deactivations);
            return key.id === caller?.keyId ? { ...enriched, message: `${enriched.message} ${OWN_KEY}` } : enriched;
        });
        return { findings: enriched, notices: [...notices, ...deactivations.map(({ notice }) => notice)] };
    }
    finally {
        deadline.release();
        iam.close();
    }
}
const OWN_KEY = 'It is the key that this run itself uses.';
/** Keys whose secret is known come first, so that no number of lone IDs keeps them from being asked about. */
function weightiestFirst(findings) {
    const weight = (finding) => Number(finding.suppressed !== null) * 2 + Number(exposureOf(finding) !== 'pair');
    return findings.toSorted((left, right) => weight(left) - weight(right));
}
/** The finding with what was done about its key. */
function marked(finding, id, deactivations) {
    const own = deactivations.find((each) => each.id === id);
    const { iam } = finding.details;
    if (own === undefined || typeof iam !== 'object' || iam === null)
        return finding;
    const message = own.outcome === 'done' ? `${finding.message} This run has set it to inactive.` : finding.message;
    return { ...finding, message, details: { ...finding.details, iam: { ...iam, deactivation: own.outcome } } };
}
/** Where everybody may read it: how many, and where the rest is told. */
function anonymous(deactivations) {
    const done = deactivations.filter(({ outcome }) => outcome === 'done').length;
    const failed = deactivations.filter(({ outcome }) => outcome === 'failed').length;
    const where = 'CloudTrail names them under `UpdateAccessKey`, since everybody may read this.';
    return [
        ...(done === 0 ? [] : [noticeOf('warning', `Leaked keys were set to inactive: ${done}. ${where}`)]),
        ...(failed === 0 ? [] : [noticeOf('warning', `Leaked keys could not be set to inactive: ${failed}.`)]),
    ];
}
function withheldSentence(audience) {
    const why = audience === 'public' ? 'is public' : 'may be public, for all that this job knows';
    return `IAM was not asked: the repository ${why}, and what IAM knows of a key is for its owner alone.`;
}
function noticeOf(level, message) {
    return { level, message, path: null, line: null };
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


/***/ })

};
