export const id = 1525;
export const ids = [1525];
export const modules = {

/***/ 91525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePolicies: () => (/* binding */ comparePolicies)
});

// UNUSED EXPORTS: placeOf

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/policies/catalogue.js + 21 modules
var catalogue = __webpack_require__(18375);
// EXTERNAL MODULE: ./build/policies/checks/admin-managed-policy.js
var admin_managed_policy = __webpack_require__(25997);
// EXTERNAL MODULE: ./build/policies/judgement.js + 2 modules
var judgement = __webpack_require__(51719);
;// CONCATENATED MODULE: ./build/policies/comparison/attachments.js
/** Of newer attachments those that the older side has neither in the same place nor in one that is gone. */
function newAttachments(newer, older, mayMove) {
    const left = [...older];
    const take = (wanted) => {
        const index = left.findIndex(wanted);
        if (index !== -1)
            left.splice(index, 1);
        return index !== -1;
    };
    const isSame = (one, other) => one.policy === other.policy && one.holder === other.holder && (!other.possible || one.possible);
    const unplaced = newer.filter((each) => {
        return !take((other) => isSame(each, other) && each.path === other.path && each.address === other.address);
    });
    return unplaced.filter((each) => !take((other) => isSame(each, other) && mayMove(other.path, each.path)));
}

// EXTERNAL MODULE: ./build/policies/meeting.js
var meeting = __webpack_require__(15922);
// EXTERNAL MODULE: ./build/policies/breadth.js
var breadth = __webpack_require__(86997);
// EXTERNAL MODULE: ./build/policies/glob.js
var glob = __webpack_require__(85333);
;// CONCATENATED MODULE: ./build/policies/comparison/pattern.js


/**
 * Where the signs of unknown parts are moved to. Known text is bytes, so that an unknown part is met by the same
 * expression and by a star, and by nothing else.
 */
const UNKNOWN_SIGNS = 0xe000;
/** A value for comparison: as it is written, with unknown parts in signs of their own. */
function comparisonPattern({ parts }) {
    return parts.map((part) => (typeof part === 'string' ? part : moved(part.expression))).join('');
}
function moved(expression) {
    const codes = [...expression].map((sign) => UNKNOWN_SIGNS + (sign.charCodeAt(0) & 0xfff));
    return String.fromCharCode(...codes);
}
function holdsUnknown(pattern) {
    return /[\uE000-\uEFFF]/.test(pattern);
}
/** A resource for comparison: all ways to write everything are one. */
function resourcePattern(element) {
    return (0,breadth/* isEverything */.CM)(element.pattern) ? '*' : comparisonPattern(element);
}
/** Whether every text that `inner` matches is matched by `outer`, too. May say no where it is so. */
function coversPattern(outer, inner) {
    return outer === '*' || outer === inner || (0,glob/* coversGlob */.L)(outer, inner, (sign) => !holdsUnknown(sign));
}

;// CONCATENATED MODULE: ./build/policies/comparison/condition.js

/**
 * The conditions of `outer` that a request may fail which meets all of `inner`. Where there is none, a statement with
 * the conditions `inner` allows nothing that one with `outer` does not. May name one too many.
 */
function unmetConditions(outer, inner) {
    return outer.filter((condition) => !inner.some((other) => implies(other, condition)));
}
/** Whether every request that meets a condition meets another. */
function implies(condition, other) {
    if (condition.key.toLowerCase() !== other.key.toLowerCase())
        return false;
    const [own, wanted] = [condition.operator, other.operator].map((operator) => operator.toLowerCase());
    if (own === undefined || wanted === undefined || !impliesOperator(own, wanted))
        return false;
    const values = condition.values.map(comparisonPattern);
    const wantedValues = other.values.map(comparisonPattern);
    if (covers(wantedValues, values, isEqual) && covers(values, wantedValues, isEqual))
        return true;
    if (PATTERNS.test(wanted))
        return values.length > 0 && covers(wantedValues, values, coversPattern);
    if (EXCLUSIONS.test(wanted))
        return covers(values, wantedValues, isEqual);
    return CHOICES.test(wanted) && values.length > 0 && covers(wantedValues, values, isEqual);
}
/** Of several values one must fit: fewer values are stricter. */
const PATTERNS = /^(?:foranyvalue:)?(?:stringlike|arnlike|arnequals)(?:ifexists)?$/;
const CHOICES = /^(?:foranyvalue:)?(?:stringequals(?:ignorecase)?|ipaddress|binaryequals)(?:ifexists)?$/;
/** None of several values may fit: more values are stricter. */
const EXCLUSIONS = /^(?:string|arn)not(?:equals|like)(?:ignorecase)?(?:ifexists)?$/;
/** The same operator, one that does not hold where the key is absent, or one that takes a value for itself alone. */
function impliesOperator(own, wanted) {
    if (own === wanted || `${own}ifexists` === wanted)
        return true;
    return own === 'stringequals' && wanted === 'stringlike';
}
function covers(outer, inner, fits) {
    return inner.every((each) => outer.some((pattern) => fits(pattern, each)));
}
function isEqual(left, right) {
    return left === right;
}

// EXTERNAL MODULE: ./build/policies/grant.js
var grant = __webpack_require__(4689);
;// CONCATENATED MODULE: ./build/policies/comparison/holding.js


/** What no element's value is. */
const NONE = '\0';
function holdingOf(statement) {
    const resources = statement.resources.map(resourcePattern);
    const notResources = statement.notResources.map(comparisonPattern);
    const principals = statement.principals.map(principalName);
    const notPrincipals = statement.notPrincipals.map(principalName);
    const conditions = statement.conditions.map(({ operator, key, values }) => {
        return [operator, key, ...values.map(comparisonPattern).sort()];
    });
    const frame = [resources, notResources, principals, notPrincipals, conditions].map((each) => each.toSorted());
    return {
        statement,
        actions: patternsOf(statement.actions.map(actionName)),
        notActions: statement.notActions.map(actionName),
        resources,
        notResources,
        principals,
        notPrincipals,
        conditions: statement.conditions,
        frame: JSON.stringify([...frame, statement.possible]),
    };
}
/** An action for comparison: IAM reads it in any case. */
function actionName(element) {
    return (0,grant/* isEveryAction */.mP)(element.pattern) ? '*' : comparisonPattern(element).toLowerCase();
}
/** A principal for comparison, with its type: an account is its root user, and `*` everybody, whatever the type. */
function principalName(principal) {
    const name = comparisonPattern(principal);
    if (/^\*+$/.test(name))
        return '*';
    return `${principal.type.toLowerCase()}:${name.replace(/^arn:[^:]{1,20}:iam::(\d{12}):root$/, '$1')}`;
}
function patternsOf(names) {
    return {
        exact: new Set(names.filter((name) => !/[*?]/.test(name))),
        open: [...new Set(names.filter((name) => /[*?]/.test(name)))],
    };
}
/** The resources that a statement names, as parts of an {@link Access}. */
function resourcesIn({ resources, notResources }) {
    if (notResources.length > 0)
        return [null];
    return resources.length === 0 ? [NONE] : [...new Set(resources)];
}
/** The principals that a statement names, as parts of an {@link Access}. */
function principalsIn({ principals, notPrincipals }) {
    if (notPrincipals.length > 0)
        return [null];
    return principals.length === 0 ? [NONE] : [...new Set(principals)];
}
/** Whether `outer` is about an action that `inner` is about. */
function coversAction(outer, inner, action) {
    const { actions, notActions } = outer;
    if (action === null)
        return actions.open.includes('*') || exceptsLess(notActions, inner.notActions);
    if (actions.exact.has(action) || actions.open.some((pattern) => coversPattern(pattern, action)))
        return true;
    return notActions.length > 0 && !/[*?]/.test(action) && !notActions.some((each) => mayMeet(each, action));
}
/** Whether `outer` reaches a resource that `inner` reaches. */
function coversResource(outer, inner, resource) {
    const { resources, notResources } = outer;
    if (resource === null)
        return resources.includes('*') || exceptsLess(notResources, inner.notResources);
    if (resource === NONE)
        return resources.length + notResources.length === 0;
    return resources.some((pattern) => coversPattern(pattern, resource));
}
/** Whether `outer` speaks of a principal that `inner` speaks of. */
function coversPrincipal(outer, inner, principal) {
    const { principals, notPrincipals } = outer;
    if (principal === null)
        return principals.includes('*') || exceptsLess(notPrincipals, inner.notPrincipals);
    if (principal === NONE)
        return principals.length + notPrincipals.length === 0;
    return principals.some((pattern) => coversPattern(pattern, principal));
}
/** Whether everything but `outer` is at least everything but `inner`. */
function exceptsLess(outer, inner) {
    return outer.length > 0 && outer.every((each) => inner.some((pattern) => coversPattern(pattern, each)));
}
/** Whether some text may match a pattern and a name without wildcards. */
function mayMeet(pattern, name) {
    return holdsUnknown(pattern) || holdsUnknown(name) || coversPattern(pattern, name);
}

;// CONCATENATED MODULE: ./build/policies/comparison/shelf.js

/** Statements of the older side, looked up by their actions: thousands of them are asked thousands of times. */
class Shelf {
    statements;
    spend;
    #compartments = new Map();
    /** @param spend Told how many statements were looked at; false where there were enough. */
    constructor(statements, spend) {
        this.statements = statements;
        this.spend = spend;
    }
    /** Those that speak of an action of a newer statement, the ones that are like it in all else first. */
    *speakingOf(holding, action) {
        const { all, byFrame } = this.#compartment(holding, action);
        const alike = byFrame.get(holding.frame) ?? [];
        yield* alike;
        if (alike.length === all.length)
            return;
        for (const older of all)
            if (older.holding.frame !== holding.frame)
                yield older;
    }
    #compartment(holding, action) {
        // What NotAction says differs from statement to statement.
        const key = action ?? JSON.stringify(holding.notActions);
        const known = this.#compartments.get(key);
        if (known !== undefined)
            return known;
        const isAsked = this.spend(this.statements.length);
        const all = isAsked
            ? this.statements.filter((older) => coversAction(older.holding, holding, action))
            : [];
        const byFrame = new Map();
        for (const older of all) {
            const others = byFrame.get(older.holding.frame);
            if (others === undefined)
                byFrame.set(older.holding.frame, [older]);
            else
                others.push(older);
        }
        this.#compartments.set(key, { all, byFrame });
        return { all, byFrame };
    }
}

;// CONCATENATED MODULE: ./build/policies/comparison/ledger.js





/** Steps of all comparisons of a run. What is not compared in them counts as new. */
const MAX_STEPS = 5_000_000;
/** Longer patterns are taken to meet. */
const MAX_MEETING_LENGTH = 400;
/**
 * @param mayMove Whether what stood in one file may have moved to another.
 */
function createLedger({ counterparts, gone }, mayMove) {
    let steps = MAX_STEPS;
    const spend = (count) => {
        steps -= count;
        return steps >= 0;
    };
    const heirs = new Map([...counterparts].map(([newer, older]) => [older, newer]));
    const shelfOf = (units) => new Shelf(units.flatMap((unit) => {
        const heir = heirs.get(unit) ?? null;
        return unit.allows.map((holding) => ({ unit, holding, heir, takers: new Map() }));
    }), spend);
    const own = new Map([...counterparts].map(([newer, older]) => [newer, shelfOf([older])]));
    const ofGone = shelfOf(gone);
    /** What is no longer in the documents that are still there may have moved to a new one. */
    const ofAll = new Shelf([...ofGone.statements, ...[...own.values()].flatMap((each) => each.statements)], spend);
    function asked(unit, holding) {
        const near = own.get(unit);
        const far = near === undefined ? ofAll : ofGone;
        return (access) => {
            let cause = { kind: 'granted' };
            for (const older of near?.speakingOf(holding, access.action) ?? []) {
                const found = causeBy(older, unit, holding, access);
                if (found === null)
                    return null;
                if (cause.kind === 'granted')
                    cause = found;
                if (steps < 0)
                    return cause;
            }
            for (const older of far.speakingOf(holding, access.action)) {
                if (isTakenOver(older, unit, holding, access))
                    return null;
                if (steps < 0)
                    return cause;
            }
            return cause;
        };
    }
    function mayStandFor(older, newer) {
        return older.document.kind === newer.document.kind && mayMove(older.path, newer.path);
    }
    /** Whether a statement that is gone allowed it, and no other document has taken that over. */
    function isTakenOver(older, unit, holding, access) {
        const action = access.action ?? '';
        const taker = older.takers.get(action);
        if (!mayStandFor(older.unit, unit) || (taker !== undefined && taker !== unit))
            return false;
        if (causeBy(older, unit, holding, access) !== null || isStillThere(older, access))
            return false;
        older.takers.set(action, unit);
        return true;
    }
    /** Why one statement of the older side did not allow it. */
    function causeBy(older, unit, holding, access) {
        if (!spend(1) || !allows(older.holding, holding, access))
            return { kind: 'granted' };
        const unmet = unmetConditions(older.holding.conditions, holding.conditions);
        if (unmet.length > 0)
            return { kind: 'condition', conditions: unmet };
        return isNoLongerDenied(older.unit, unit, holding, access) ? { kind: 'denial' } : null;
    }
    function isStillThere({ heir }, access) {
        if (heir === null)
            return false;
        return heir.allows.some((holding) => {
            spend(1);
            return allows(holding, holding, access);
        });
    }
    function isNoLongerDenied(before, now, holding, access) {
        return before.denies.some((denial) => {
            spend(1);
            return mayTouch(denial, access) && !isDenied(now, denial, holding, access);
        });
    }
    return {
        asked,
        predecessorsOf: (unit) => [
            ...[counterparts.get(unit) ?? []].flat(),
            ...gone.filter((each) => mayStandFor(each, unit)),
        ],
    };
}
/** Whether a statement speaks of all of an access, its conditions apart. */
function allows(outer, inner, { action, resource, principal }) {
    if (outer.statement.possible && !inner.statement.possible)
        return false;
    return (coversResource(outer, inner, resource) &&
        coversPrincipal(outer, inner, principal) &&
        coversAction(outer, inner, action));
}
/**
 * Whether the newer document still denies what a denial of the older one took from an access: the action, or all
 * that the denial is about, which counts where it is not known whether that is the action.
 */
function isDenied(now, denial, holding, { action }) {
    const isNamed = action !== null && !/[*?]/.test(action) && denial.notActions.length === 0;
    return (isNamed && deniesAll([action])) || deniesAll(actionsIn(denial));
    function deniesAll(actions) {
        return resourcesIn(denial).every((resource) => {
            return principalsIn(denial).every((principal) => {
                return actions.every((each) => denies({ action: each, resource, principal }));
            });
        });
    }
    function denies(access) {
        const met = [...denial.conditions, ...holding.conditions];
        return now.denies.some((other) => {
            return allows(other, denial, access) && unmetConditions(other.conditions, met).length === 0;
        });
    }
}
function actionsIn({ actions, notActions }) {
    return notActions.length > 0 ? [null] : [...actions.exact, ...actions.open];
}
/** Whether a denial may take something from an access. */
function mayTouch(denial, { action, resource }) {
    return mayConcernAction(denial, action) && mayConcernResource(denial, resource);
}
function mayConcernAction({ actions, notActions }, action) {
    if (action === null || /[*?]/.test(action))
        return true;
    if (notActions.length > 0)
        return !notActions.some((pattern) => coversPattern(pattern, action));
    if (actions.exact.has(action))
        return true;
    return [...actions.exact].some(holdsUnknown) || actions.open.some((pattern) => ledger_mayMeet(pattern, action));
}
function mayConcernResource({ resources, notResources }, resource) {
    if (resource === null || notResources.length > 0 || resources.length === 0)
        return true;
    return resources.some((pattern) => ledger_mayMeet(pattern, resource));
}
function ledger_mayMeet(left, right) {
    if (holdsUnknown(left) || holdsUnknown(right))
        return true;
    return left.length + right.length > MAX_MEETING_LENGTH || (0,meeting/* globsMeet */.v)(left, right);
}

// EXTERNAL MODULE: ./build/policies/actions.js
var actions = __webpack_require__(30768);
;// CONCATENATED MODULE: ./build/policies/comparison/news.js




/** What a statement grants that none before it did, or `null`. */
function newsOf(unit, holding, grant, ledger) {
    const found = accessesOf(holding, grant);
    const tell = ledger.asked(unit, holding);
    const fresh = [];
    let cause = null;
    for (const access of found) {
        const told = tell(access);
        if (told === null)
            continue;
        fresh.push(access);
        cause = cause === null || told.kind === cause.kind ? told : GRANTED;
    }
    const escalations = newEscalations(unit, grant, fresh, ledger);
    if (cause === null && escalations.length === 0)
        return null;
    return {
        grant: restricted(grant, fresh, escalations),
        cause: cause ?? GRANTED,
        isEveryOther: fresh.some(({ action }) => action === null),
        hasUnknown: fresh.some(({ action }) => action !== null && action !== '*' && isUnknown(action)),
    };
}
const GRANTED = { kind: 'granted' };
/** All that a statement allows, a name of the table each, and its patterns that stand for none. */
function* accessesOf(holding, grant) {
    const named = grant.allowed.map(({ action }) => action.name.toLowerCase());
    const open = grant.statement.actions.map(actionName).filter((name) => name === '*' || isUnknown(name));
    const others = holding.notActions.length > 0 ? [null] : [];
    const actions = [...new Set([...others, ...open, ...named])];
    for (const resource of resourcesIn(holding)) {
        for (const principal of principalsIn(holding)) {
            for (const action of actions)
                yield { action, resource, principal };
        }
    }
}
function isUnknown(action) {
    return (0,actions/* actionsMatching */.d)(action).length === 0;
}
/** Ways to more permissions that no document in whose place this one stands completed, or that a new access leads to. */
function newEscalations(unit, { escalations }, fresh, ledger) {
    if (escalations.length === 0)
        return [];
    const names = new Set(fresh.map(({ action }) => action));
    const known = new Set(ledger.predecessorsOf(unit).flatMap((each) => each.escalations().map(({ path }) => path.id)));
    return escalations.filter(({ path }) => {
        return !known.has(path.id) || path.actions.some((action) => names.has(action.toLowerCase()));
    });
}
/** A grant as if its statement said what is new and nothing else. */
function restricted(grant, fresh, escalations) {
    const { statement, everyAction, everyResource } = grant;
    const actions = new Set(fresh.map(({ action }) => action));
    const resources = new Set(fresh.map(({ resource }) => resource));
    const principals = new Set(fresh.map(({ principal }) => principal));
    const isNew = ({ action }) => actions.has(action.name.toLowerCase());
    const allowed = grant.allowed.filter(isNew);
    const by = new Set(allowed.map((each) => each.by));
    const isOpenAndNew = (element) => actions.has(actionName(element));
    const steps = new Set(escalations.flatMap(({ path }) => path.actions));
    return {
        document: grant.document,
        statement: {
            ...statement,
            actions: statement.actions.filter((element) => by.has(element) || isOpenAndNew(element)),
            resources: statement.resources.filter((element) => resources.has(resourcePattern(element))),
            principals: statement.principals.filter((element) => principals.has(principalName(element))),
        },
        everyAction: everyAction !== null && actions.has('*') ? everyAction : null,
        wholeServices: grant.wholeServices.filter((element) => by.has(element) || isOpenAndNew(element)),
        everyResource: everyResource !== null && resources.has('*') ? everyResource : null,
        allowed,
        wide: wideAmong(grant, fresh, steps),
        escalations,
    };
}
/** Wide actions that are new on a resource that makes them wide, and those by which a new way goes. */
function wideAmong({ wide, statement, everyResource }, fresh, steps) {
    const places = new Map();
    for (const { action, resource } of fresh) {
        if (action === null || resource === null)
            continue;
        places.set(action, (places.get(action) ?? new Set()).add(resource));
    }
    return wide.flatMap((each) => {
        if (steps.has(each.action.name))
            return [each];
        const own = places.get(each.action.name.toLowerCase());
        if (own === undefined)
            return [];
        if (everyResource !== null)
            return own.has('*') ? [each] : [];
        const resource = statement.resources.find((element) => {
            const isOpen = (0,breadth/* isEverything */.CM)(element.pattern) || each.action.arns.some((arn) => (0,breadth/* coversType */.Ph)(element.pattern, arn));
            return isOpen && own.has(comparisonPattern(element));
        });
        return resource === undefined ? [] : [{ ...each, resource }];
    });
}

// EXTERNAL MODULE: ./build/policies/conditions.js
var conditions = __webpack_require__(82789);
// EXTERNAL MODULE: ./build/policies/levels.js
var levels = __webpack_require__(15044);
// EXTERNAL MODULE: ./build/policies/wording.js
var wording = __webpack_require__(2039);
;// CONCATENATED MODULE: ./build/policies/comparison/nouns.js
/** Where AWS's own word is not what people say. */
const WORDS = {
    'arn:aws:s3:::BUCKET': 'buckets',
    'arn:aws:s3:::BUCKET/KEY': 'buckets',
};
const HEAD_PARTS = 5;
/** What people call all resources of the type that an action is about: `buckets`, `roles`; `resources` where in doubt. */
function nounOf({ arns }) {
    const [arn] = arns;
    if (arn === undefined)
        return 'resources';
    const known = WORDS[arn];
    if (known !== undefined)
        return known;
    const resource = arn.split(':').slice(HEAD_PARTS).join(':');
    const word = /^\/?([A-Za-z][A-Za-z_-]{1,40})/.exec(resource)?.[1] ?? 'resource';
    return plural(word
        .toLowerCase()
        .replace(/_(?:id|name|arn)$/, '')
        .replaceAll(/[_-]/g, ' '));
}
function plural(word) {
    if (/[^aeiou]y$/.test(word))
        return `${word.slice(0, -1)}ies`;
    return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

;// CONCATENATED MODULE: ./build/policies/comparison/sentence.js




/** Actions that a sentence names. */
const MAX_NAMED = 5;
/** What became possible: `This change adds s3:DeleteObject on all buckets.` It quotes nothing of the text. */
function describeNews(news) {
    const things = thingsOf(news);
    const escalations = news.grant.escalations.map(({ path }) => path.id);
    if (things === null && escalations.length > 0)
        return `This change completes ${ways(escalations)}.`;
    return `This change ${deed(news, things ?? 'an action that AWS does not document')}.`;
}
function ways(ids) {
    const named = (0,wording/* conjoined */.gm)(ids.slice(0, MAX_NAMED), 'and');
    return ids.length === 1
        ? `the way ${named} to more permissions`
        : `ways to more permissions, among them ${named}`;
}
function deed({ cause, grant }, things) {
    switch (cause.kind) {
        case 'granted':
            return `adds ${things}`;
        case 'condition': {
            const known = cause.conditions.map(({ key }) => key).filter(conditions/* isKnownKey */.h3);
            const keys = [...new Set(known)].slice(0, MAX_NAMED);
            const which = keys.length === 0 ? 'a condition' : `the condition on ${(0,wording/* conjoined */.gm)(keys, 'and')}`;
            const isThere = cause.conditions.some(({ key }) => grant.statement.conditions.some(onKey(key)));
            return `${isThere ? 'loosens' : 'drops'} ${which}, and so adds ${things}`;
        }
        case 'denial':
            return `no longer denies, and so adds, ${things}`;
    }
}
function onKey(key) {
    return (condition) => condition.key.toLowerCase() === key.toLowerCase();
}
function thingsOf({ grant, isEveryOther, hasUnknown }) {
    const whom = callersOf(grant.statement.principals);
    if (isEveryOther)
        return `every action but those that it excepts${everywhere(grant)}${whom}`;
    if (grant.everyAction !== null)
        return `every action${everywhere(grant)}${whom}`;
    const actions = grant.allowed.map(({ action }) => action);
    const wide = grant.wide.map(({ action }) => action).filter((action) => actions.includes(action));
    const isReach = grant.document.kind === 'identity';
    const isOnAllButSome = grant.statement.notResources.length > 0;
    const meant = isReach && wide.length > 0 ? wide : actions;
    if (meant.length === 0)
        return hasUnknown ? 'an action that AWS does not document' : null;
    if (!isReach)
        return `${namesOf(meant)}${whom}`;
    if (isOnAllButSome)
        return `${namesOf(meant)} on all resources but those that it excepts`;
    return wide.length > 0 ? grouped(meant) : `${namesOf(meant)} on the resources that it names`;
}
function everywhere({ everyResource, statement }) {
    if (statement.notResources.length > 0)
        return ' on all resources but those that it excepts';
    if (everyResource !== null)
        return ' on every resource';
    return statement.resources.length > 0 ? ' on the resources that it names' : '';
}
function callersOf(principals) {
    if (principals.length === 0)
        return '';
    return principals.some(({ pattern }) => /^[*?]+$/.test(pattern))
        ? ' for everybody'
        : ' for further principals';
}
function namesOf(actions) {
    const { named, more } = cut(actions);
    return (0,wording/* conjoined */.gm)([...named.map(({ name }) => name), ...more], 'and');
}
/** Actions by what they are about: `s3:DeleteObject on all buckets and iam:PassRole on all roles`. */
function grouped(actions) {
    const { named, more } = cut(actions);
    const groups = new Map();
    for (const action of named) {
        const noun = nounOf(action);
        groups.set(noun, [...(groups.get(noun) ?? []), action.name]);
    }
    const phrases = [...groups].map(([noun, names]) => `${(0,wording/* conjoined */.gm)(names, 'and')} on all ${noun}`);
    return (0,wording/* conjoined */.gm)([...phrases, ...more], 'and');
}
function cut(actions) {
    const named = (0,levels/* byDanger */.d7)(actions).slice(0, MAX_NAMED);
    const count = actions.length - named.length;
    return { named, more: count === 0 ? [] : [count === 1 ? '1 more action' : `${count} more actions`] };
}

;// CONCATENATED MODULE: ./build/policies/comparison/unit.js


function unitOf(path, document) {
    const holdings = document.statements.map(holdingOf);
    const allows = holdings.filter(({ statement }) => statement.effect === 'Allow');
    const byFrame = new Map();
    for (const holding of allows) {
        const known = byFrame.get(holding.frame);
        if (known === undefined)
            byFrame.set(holding.frame, [holding]);
        else
            known.push(holding);
    }
    let grants;
    const worked = () => {
        grants ??= (0,grant/* grantsOf */.Rr)(document);
        return grants;
    };
    return {
        path,
        document,
        allows,
        denies: holdings.filter(({ statement }) => statement.effect === 'Deny'),
        byFrame,
        words: wordsOf(holdings),
        grants: worked,
        escalations: () => worked().flatMap(({ escalations }) => escalations),
    };
}
/**
 * Pairs documents that stand in the same file under the same name and are of the same kind; of several without a
 * name those of the same words first, then in their order.
 */
function paired(newer, older) {
    const left = new Map();
    for (const unit of older) {
        const place = placeOf(unit);
        left.set(place, [...(left.get(place) ?? []), unit]);
    }
    const counterparts = new Map();
    const pair = (unit, wanted) => {
        const candidates = left.get(placeOf(unit)) ?? [];
        const index = candidates.findIndex(wanted);
        const [found] = index === -1 ? [] : candidates.splice(index, 1);
        if (found !== undefined)
            counterparts.set(unit, found);
    };
    for (const unit of newer)
        pair(unit, ({ words }) => words === unit.words);
    for (const unit of newer)
        if (!counterparts.has(unit))
            pair(unit, () => true);
    return { counterparts, gone: [...left.values()].flat() };
}
function placeOf({ path, document }) {
    return JSON.stringify([path, document.kind, document.address]);
}
function wordsOf(holdings) {
    const all = holdings.map(({ frame, actions, notActions, statement }) => {
        return [
            statement.effect,
            frame,
            [...actions.exact].sort(),
            actions.open.toSorted(),
            notActions.toSorted(),
        ];
    });
    return JSON.stringify(all);
}

;// CONCATENATED MODULE: ./build/policies/comparison/compare.js









/** Actions that a finding's details name as new. */
const MAX_ADDED = 50;
/**
 * Compares the policies of a change with those of its base by what they grant. Statements that were moved, renamed,
 * split, merged or written otherwise grant nothing new; a copy does, and so does whatever is in doubt.
 */
function comparePolicies(newer, older, rules) {
    const units = unitsOf(newer);
    const pairing = paired(units, unitsOf(older));
    const ledger = createLedger(pairing, rules.mayMove);
    const told = new Map();
    const documents = new Map();
    for (const unit of units) {
        const { path, document } = unit;
        const found = compareUnit(unit, ledger, rules);
        for (const { place, compared } of found)
            told.set(place, compared);
        const hasNews = found.some(({ compared }) => compared !== 'known');
        documents.set(path, [...(documents.get(path) ?? []), { span: document, hasNews }]);
    }
    const attachments = attachmentsOf(newer);
    const fresh = new Set(newAttachments(attachments, attachmentsOf(older), rules.mayMove));
    for (const attachment of attachments) {
        for (const { place, compared } of compareAttachment(attachment, fresh.has(attachment))) {
            told.set(place, compared);
        }
    }
    return (path, detection) => {
        const own = told.get(compare_placeOf(path, detection));
        if (own !== undefined)
            return own;
        // What is said of a document as a whole is as new as its statements.
        const around = (documents.get(path) ?? []).find(({ span }) => holds(span, detection));
        return around === undefined || around.hasNews ? 'not compared' : 'known';
    };
}
/** Where a detection stands, and what rule it is of. */
function compare_placeOf(path, { ruleId, start, end }) {
    return JSON.stringify([path, ruleId, start, end]);
}
function compareUnit(unit, ledger, judging) {
    return unit.grants().flatMap((grant, index) => {
        const holding = unit.allows[index];
        const spoken = (0,judgement/* spokenOf */.GR)(grant, judging);
        if (spoken === null || holding === undefined)
            return [];
        const { check, verdict } = spoken;
        const place = compare_placeOf(unit.path, { ruleId: check.id, ...spanOf(verdict.at) });
        const news = newsOf(unit, holding, grant, ledger);
        const own = news === null ? null : (0,judgement/* spokenOf */.GR)(news.grant, judging);
        if (news === null || own === null)
            return [{ place, compared: 'known' }];
        const worse = (0,model_severity/* compareSeverity */.zK)(own.verdict.severity, verdict.severity) < 0;
        const severity = (0,judgement/* severityAt */.xn)(unit.path, (worse ? verdict : own.verdict).severity);
        const added = own.verdict.actions.slice(0, MAX_ADDED).map(({ name }) => name);
        return [
            {
                place,
                compared: { severity, sentence: describeNews(news), details: { added, why: news.cause.kind } },
            },
        ];
    });
}
function compareAttachment(attachment, isNew) {
    const { path, policy, holder } = attachment;
    return catalogue.ATTACHMENT_CHECKS.flatMap((check) => {
        const verdict = check.judgeAttachment(attachment);
        if (verdict === null)
            return [];
        const place = compare_placeOf(path, { ruleId: check.id, ...spanOf(verdict.at) });
        if (!isNew)
            return [{ place, compared: 'known' }];
        const severity = (0,judgement/* severityAt */.xn)(path, verdict.severity);
        const sentence = `This change gives ${policy} to ${admin_managed_policy/* WHOM */.O[holder]}.`;
        return [{ place, compared: { severity, sentence, details: { added: [], why: 'granted' } } }];
    });
}
function unitsOf(texts) {
    return texts.flatMap(({ path, comparables }) => {
        return comparables
            .filter(isPolicies)
            .flatMap(({ documents }) => documents.map((each) => unitOf(path, each)));
    });
}
function attachmentsOf(texts) {
    return texts.flatMap(({ path, comparables }) => {
        return comparables
            .filter(isPolicies)
            .flatMap(({ attachments }) => attachments.map((each) => ({ path, ...each })));
    });
}
function isPolicies(comparable) {
    return comparable.of === 'policies';
}
function spanOf({ start, end }) {
    return { start, end };
}
function holds(outer, inner) {
    return outer.start <= inner.start && inner.start < outer.end;
}


/***/ }),

/***/ 51719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g$: () => (/* binding */ judged),
  zT: () => (/* binding */ judgedAttachment),
  xn: () => (/* binding */ severityAt),
  GR: () => (/* binding */ spokenOf)
});

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __webpack_require__(39737);
// EXTERNAL MODULE: ./build/policies/catalogue.js + 21 modules
var catalogue = __webpack_require__(18375);
// EXTERNAL MODULE: ./build/policies/grant.js
var grant = __webpack_require__(4689);
// EXTERNAL MODULE: ./build/policies/levels.js
var levels = __webpack_require__(15044);
;// CONCATENATED MODULE: ./build/policies/profile.js


/** Rules whose severity is a matter of how much breadth a team lives with. */
const OF_BREADTH = [
    'iam-wildcard-action',
    'iam-wildcard-resource',
    'iam-pass-role-wildcard',
    'iam-privilege-escalation',
];
/** A verdict as a profile has it; `null` where the profile lets it pass. */
function underProfile(verdict, ruleId, grant, profile) {
    if (profile === 'standard' || grant.document.kind !== 'identity' || !OF_BREADTH.includes(ruleId)) {
        return verdict;
    }
    if (profile === 'strict')
        return grant.wide.length === 0 ? verdict : atLeast(verdict, 'high');
    const worst = relaxedSeverity(ruleId, grant);
    return worst === null ? null : atMost(verdict, worst);
}
/** The worst that a finding is in the relaxed profile; `null` for none. */
function relaxedSeverity(ruleId, { wide, everyResource }) {
    if (ruleId === 'iam-wildcard-action') {
        return wide.some(({ resource }) => resource === everyResource) ? 'high' : 'medium';
    }
    if (ruleId !== 'iam-wildcard-resource')
        return 'high';
    if (wide.some((each) => isDangerous(each, everyResource !== null)))
        return 'high';
    const changes = ({ action }) => !['List', 'Read'].includes(action.level) || (0,levels/* isSensitive */.tV)(action);
    return wide.some(changes) ? 'medium' : null;
}
/** Permissions on all of a type, and secrets and data on everything. */
function isDangerous({ action }, isEverywhere) {
    if (action.level === 'Permissions management' || action.name === 'sts:AssumeRole')
        return true;
    return isEverywhere && (0,levels/* isSensitive */.tV)(action);
}
function atMost(verdict, severity) {
    return (0,model_severity/* compareSeverity */.zK)(verdict.severity, severity) < 0 ? { ...verdict, severity } : verdict;
}
function atLeast(verdict, severity) {
    return (0,model_severity/* compareSeverity */.zK)(verdict.severity, severity) > 0 ? { ...verdict, severity } : verdict;
}

// EXTERNAL MODULE: ./build/policies/rewrite/sibling.js
var sibling = __webpack_require__(97666);
;// CONCATENATED MODULE: ./build/policies/rewrite/patch.js


/** In bytes; longer lines are no lines that somebody wrote. */
const MAX_LINES = 12_000;
/** A rewrite as others read it: places as editors count them, and the lines before and after. */
function patchFrom({ edits, text: written, placeholders }, text) {
    const first = edits[0];
    const lineEnd = first === undefined ? '\n' : lineEndBefore(first.start, text);
    const own = edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineEnd) }));
    return {
        edits: own.map((edit) => publishedEdit(edit, text)),
        lines: linesOf(own, text),
        text: (0,source_text/* display */.V)(written.replaceAll('\r\n', '\n')),
        placeholders,
    };
}
/** The end of the line before an offset, as the file writes it; of the first line its own. */
function lineEndBefore(offset, text) {
    const start = lineStart(offset, text) ?? 0;
    const next = start === 0 ? (lineStop(offset, text) ?? 0) + 1 : start;
    return text.slice(next - 2, next) === '\r\n' ? '\r\n' : '\n';
}
function publishedEdit({ start, end, text: instead }, text) {
    return {
        startLine: text.lineAt(start),
        startColumn: columnAt(start, text),
        endLine: text.lineAt(end),
        endColumn: columnAt(end, text),
        text: (0,source_text/* display */.V)(instead),
    };
}
function linesOf(edits, text) {
    const first = edits[0];
    const last = edits.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const start = lineStart(first.start, text);
    const end = lineStop(last.end, text);
    if (start === null || end === null || end - start > MAX_LINES)
        return null;
    const before = text.slice(start, end);
    return {
        start: text.lineAt(start),
        end: text.lineAt(end),
        before: asLines(before),
        after: asLines((0,sibling/* applied */.I)(before, start, edits)),
    };
}
function asLines(written) {
    return (0,source_text/* display */.V)(written.replaceAll('\r\n', '\n').replace(/\r$/, ''));
}
/** Where the line of an offset starts; `null` where that is far away. */
function lineStart(offset, text) {
    const from = Math.max(0, offset - MAX_LINES);
    const newline = text.slice(from, offset).lastIndexOf('\n');
    if (newline !== -1)
        return from + newline + 1;
    return from === 0 ? 0 : null;
}
/** Where the line of an offset ends, before its line end; `null` where that is far away. */
function lineStop(offset, text) {
    const newline = text.slice(offset, offset + MAX_LINES).indexOf('\n');
    if (newline !== -1)
        return offset + newline;
    return offset + MAX_LINES >= text.length ? text.length : null;
}
/** How far before an offset the start of its line is looked for at first, in bytes. */
const REACH = 256;
/** Of each text the last place: a file may be one line with thousands of patches, whose columns are counted on. */
const lastPlaces = new WeakMap();
/** In UTF-16 code units. */
function columnAt(offset, text) {
    const line = text.lineAt(offset);
    const last = lastPlaces.get(text);
    const isOnward = last?.line === line && last.offset <= offset;
    const column = isOnward
        ? last.column + (0,source_text/* display */.V)(text.slice(last.offset, offset)).length
        : columnFromStart(offset, text);
    lastPlaces.set(text, { offset, line, column });
    return column;
}
function columnFromStart(offset, text) {
    for (let reach = REACH;; reach *= 4) {
        const from = Math.max(0, offset - reach);
        const before = text.slice(from, offset);
        const newline = before.lastIndexOf('\n');
        if (newline === -1 && from > 0)
            continue;
        const own = before.slice(newline + 1);
        // A byte-order mark is not counted.
        return (0,source_text/* display */.V)(newline === -1 ? own.replace(/^\xEF\xBB\xBF/, '') : own).length + 1;
    }
}

// EXTERNAL MODULE: ./build/policies/rewrite/rewrite.js + 2 modules
var rewrite_rewrite = __webpack_require__(66657);
// EXTERNAL MODULE: ./build/policies/risks.js
var risks = __webpack_require__(40167);
// EXTERNAL MODULE: ./build/policies/value.js
var value = __webpack_require__(24418);
// EXTERNAL MODULE: ./build/policies/wording.js
var wording = __webpack_require__(2039);
;// CONCATENATED MODULE: ./build/policies/judgement.js











/** Actions that a finding lists in its details. */
const MAX_ACTIONS = 50;
/** Files that tell people things: a policy in there is advice, and grants nothing by itself. */
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|ipynb)$/i;
/** What is wrong with a document's statements: one finding a statement at most. */
function judged(document, text, judging) {
    return [...judgedAsWhole(document, text, judging), ...judgedByStatement(document, text, judging)];
}
function judgedByStatement(document, text, judging) {
    if ((0,catalogue.checksOf)(document.kind).length === 0)
        return [];
    return (0,grant/* grantsOf */.Rr)(document).flatMap((grant) => {
        const spoken = spokenOf(grant, judging);
        if (spoken === null)
            return [];
        const { check, verdict } = spoken;
        const identity = [normalForm(grant.statement), document.address ?? text.path];
        return [detection(check, verdict, identity, detailsOf(verdict, grant, text), text)];
    });
}
/** The first check that has something to say of what a statement grants, and what it says; `null` where none has. */
function spokenOf(grant, { profile, accounts }) {
    for (const check of (0,catalogue.checksOf)(grant.document.kind)) {
        const judgement = check.judge(grant, accounts);
        if (judgement === null)
            continue;
        const verdict = underProfile(judgement, check.id, grant, profile);
        if (verdict !== null)
            return { check, verdict };
    }
    return null;
}
function judgedAsWhole(document, text, judging) {
    const { kind, address } = document;
    return catalogue.DOCUMENT_CHECKS.flatMap((check) => {
        const verdict = check.judgeDocument(document, text, judging.profile);
        if (verdict === null)
            return [];
        const { rewrite } = verdict;
        const details = {
            policyKind: kind,
            address: address === null ? null : (0,source_text/* display */.V)(address),
            patch: rewrite === null ? null : patchFrom(rewrite, text),
        };
        return [detection(check, verdict, [address ?? text.path], details, text)];
    });
}
/** What is wrong with giving one of AWS's own policies to an identity. */
function judgedAttachment(attachment, text) {
    const { policy, holder, address } = attachment;
    return catalogue.ATTACHMENT_CHECKS.flatMap((check) => {
        const verdict = check.judgeAttachment(attachment);
        if (verdict === null)
            return [];
        const identity = [policy, address ?? text.path];
        const details = { managedPolicy: policy, holder, address: address === null ? null : (0,source_text/* display */.V)(address) };
        return [detection(check, verdict, identity, details, text)];
    });
}
function detection(check, verdict, identity, details, text) {
    const { at } = verdict;
    return {
        ruleId: check.id,
        kind: 'policy',
        severity: severityAt(text.path, verdict.severity),
        message: verdict.message + originSentence(at),
        redacted: (0,wording/* quoted */.TL)(at),
        start: at.start,
        end: at.end,
        details: { ...details, documentation: DOCUMENTATION.test(text.path) },
        remediation: verdict.remediation ?? check.remediation,
        identity,
        guessable: false,
        masks: [],
    };
}
/** Where the value itself is written, if the place of the finding is only that of its use. */
function originSentence({ origin }) {
    return origin === undefined
        ? ''
        : ` The value stands in ${(0,wording/* quoted */.TL)({ parts: [origin.file] })}, line ${origin.line}.`;
}
/** A severity in the file at a path. */
function severityAt(path, severity) {
    return DOCUMENTATION.test(path) ? (0,model_severity/* lowered */.DM)(severity, 1) : severity;
}
function detailsOf({ actions, resource, suggestion = [], details = {} }, grant, text) {
    const { statement, document, escalations } = grant;
    const { kind, address } = document;
    const { sid } = statement;
    const rewrite = kind === 'identity' && resource !== undefined ? (0,rewrite_rewrite/* rewriteOf */.w)(grant, text) : null;
    return {
        policyKind: kind,
        address: address === null ? null : (0,source_text/* display */.V)(address),
        sid: sid === null ? null : (0,source_text/* display */.V)(sid),
        resource: resource === undefined ? null : (0,source_text/* display */.V)((0,value/* writtenOf */.lu)(resource.parts)),
        actions: actions.slice(0, MAX_ACTIONS).map((action) => ({ name: action.name, level: (0,levels/* levelName */.C1)(action) })),
        actionCount: actions.length,
        suggestion,
        escalation: escalations.map(({ path }) => path.id),
        risks: (0,risks/* risksOf */.i7)(actions),
        patch: rewrite === null ? null : patchFrom(rewrite, text),
        ...details,
    };
}
/** A statement without what does not change its meaning: order, the case of actions, its place and its name. */
function normalForm(statement) {
    const sorted = (elements) => elements.map(({ parts }) => (0,value/* writtenOf */.lu)(parts)).sort();
    const lower = (elements) => sorted(elements)
        .map((text) => text.toLowerCase())
        .sort();
    const principals = (all) => all.map(({ type, parts }) => [type, (0,value/* writtenOf */.lu)(parts)].join(':')).sort();
    const conditions = (all) => all.map(({ operator, key, values }) => [operator, key.toLowerCase(), ...sorted(values)].join(' ')).sort();
    return JSON.stringify([
        statement.effect,
        lower(statement.actions),
        lower(statement.notActions),
        sorted(statement.resources),
        sorted(statement.notResources),
        principals(statement.principals),
        principals(statement.notPrincipals),
        conditions(statement.conditions),
    ]);
}


/***/ })

};
