export const id = 8375;
export const ids = [8375];
export const modules = {

/***/ 10190:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "cc6389de21ce4b078619.tsv";

/***/ }),

/***/ 30768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ actionTable),
/* harmony export */   d: () => (/* binding */ actionsMatching)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85333);


const LEVELS = {
    L: 'List',
    R: 'Read',
    W: 'Write',
    T: 'Tagging',
    P: 'Permissions management',
};
let table;
/** The table. Read when the first statement asks, and each service's line when it is first named. */
function actionTable() {
    table ??= openTable((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(/* asset import */ __webpack_require__(10190), __webpack_require__.b), 'utf8'));
    return table;
}
function openTable(text) {
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const [date = ''] = head.split('\t');
    const lines = new Map(rows.map((row) => [row.slice(0, row.indexOf('\t')), row]));
    const opened = new Map();
    return {
        date,
        services: [...lines.keys()],
        has: (service) => lines.has(service),
        of(service) {
            const known = opened.get(service) ?? parseLine(lines.get(service) ?? '');
            opened.set(service, known);
            return known;
        },
    };
}
function parseLine(line) {
    const [service = '', patterns = '', actions = ''] = line.split('\t');
    const arns = patterns.split('|');
    const entries = actions.split(' ').flatMap((entry) => {
        const [name = '', code = ''] = entry.split('=');
        const level = LEVELS[code.charAt(0)];
        if (level === undefined)
            return [];
        const indexes = code.length === 1 ? [] : code.slice(1).split('.');
        const own = indexes.flatMap((index) => arns[Number.parseInt(index, 36)] ?? []);
        return [[name.toLowerCase(), { name: `${service}:${name}`, level, arns: own }]];
    });
    return new Map(entries);
}
const matches = new Map();
/** Patterns whose actions are kept; more than a repository has. */
const MAX_KEPT = 2000;
/** The actions that a pattern such as `s3:Get*` stands for today, in the table's order. */
function actionsMatching(pattern) {
    const known = matches.get(pattern);
    if (known !== undefined)
        return known;
    const found = matching(pattern);
    if (matches.size >= MAX_KEPT)
        matches.clear();
    matches.set(pattern, found);
    return found;
}
function matching(pattern) {
    const [service = '', name = ''] = pattern.toLowerCase().split(':');
    const actions = actionTable().of(service);
    if (!/[*?]/.test(name))
        return [actions.get(name) ?? []].flat();
    return [...actions].flatMap(([key, action]) => ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(name, key) ? [action] : []));
}


/***/ }),

/***/ 86997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   Ph: () => (/* binding */ coversType),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85333);

/** Parts of an ARN before the resource: `arn`, partition, service, region, account. */
const HEAD_PARTS = 5;
/** Two patterns of different services: what covers both covers everything. */
const FAR_APART = ['arn:aws:iam:REGION:ACCOUNT:role/ROLE', 'arn:aws:s3:REGION:ACCOUNT:BUCKET/KEY'];
/** Whether a resource pattern is every resource there is: `*`, `**`, `arn:*`, `arn:aws*:*`, `arn:*:*:*:*:*`. */
function isEverything(pattern) {
    return /[*?]/.test(pattern) && FAR_APART.every((arn) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, arn));
}
/**
 * Whether a resource pattern covers all resources of a type, given as the ARN pattern of the table: `*`,
 * `arn:aws:s3:::*` and `arn:aws:s3:::*` + `/*` cover `arn:aws:s3:::BUCKET/KEY`, and
 * `arn:aws:iam::123456789012:role/*` covers `arn:aws:iam::ACCOUNT:role/ROLE`: a region or account does not
 * narrow, a name does. No real name equals the capitals of the table, so that fixed text never matches them.
 */
function coversType(pattern, arn) {
    const parts = pattern.split(':');
    const resource = parts.length > HEAD_PARTS ? parts.slice(HEAD_PARTS).join(':') : pattern;
    return /[*?]/.test(resource) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(anywhere(parts), arn);
}
/** The pattern with its partition, region and account, where it has them, widened to any. */
function anywhere(parts) {
    if (parts.length <= HEAD_PARTS)
        return parts.join(':');
    const [arn = '', partition = '', service = '', region = '', account = '', ...resource] = parts;
    const any = (part) => (part === '' ? '' : '*');
    return [arn, any(partition), service, any(region), any(account), ...resource].join(':');
}
/** The service of an ARN pattern, or `null` where it is open. */
function serviceOf(pattern) {
    const service = pattern.split(':')[2] ?? '';
    return /^[a-z0-9-]+$/.test(service) ? service : null;
}


/***/ }),

/***/ 18375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ATTACHMENT_CHECKS: () => (/* binding */ ATTACHMENT_CHECKS),
  DOCUMENT_CHECKS: () => (/* binding */ DOCUMENT_CHECKS),
  POLICY_CHECKS: () => (/* binding */ POLICY_CHECKS),
  POLICY_DESCRIPTIONS: () => (/* binding */ POLICY_DESCRIPTIONS),
  checksOf: () => (/* binding */ checksOf)
});

// EXTERNAL MODULE: ./build/policies/checks/admin-managed-policy.js
var admin_managed_policy = __webpack_require__(25997);
// EXTERNAL MODULE: ./build/policies/check.js
var check = __webpack_require__(86183);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/policies/conditions.js
var conditions = __webpack_require__(82789);
;// CONCATENATED MODULE: ./build/policies/softening.js


const STEPS = { narrow: 2, circumstance: 1, none: 0 };
/**
 * A severity after what softens it: conditions that narrow what the statement reaches, and a wildcard that
 * stands only in one branch of a condition of the template.
 */
function softened(severity, { statement }, at) {
    const isPossible = statement.possible || at.some(({ possible }) => possible);
    return (0,model_severity/* lowered */.DM)(severity, STEPS[(0,conditions/* narrowingOf */.N9)(statement, 'reach')] + (isPossible ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/policies/checks/admin-policy.js


const adminPolicy = {
    id: 'iam-admin-policy',
    kind: 'policy',
    severity: 'critical',
    title: 'IAM policy that allows every action on every resource',
    why: 'Whoever holds it owns the account: one leaked key of it is the loss of everything in there.',
    remediation: [
        'List the actions that are really used: IAM Access Analyzer generates a policy from CloudTrail.',
        'Name the resources in place of "*".',
        'Where an administrator is meant, attach AdministratorAccess to a role that people take on with MFA.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html',
    ],
    example: '"Action": "*",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { everyAction, everyResource } = grant;
        if (everyAction === null || everyResource === null)
            return null;
        return {
            severity: softened('critical', grant, [everyAction, everyResource]),
            at: everyAction,
            message: 'This statement allows every action on every resource: whoever holds it owns the account.',
            actions: [],
            resource: everyResource,
        };
    },
};

// EXTERNAL MODULE: ./build/policies/glob.js
var glob = __webpack_require__(85333);
// EXTERNAL MODULE: ./build/policies/wording.js
var wording = __webpack_require__(2039);
;// CONCATENATED MODULE: ./build/policies/checks/not-action.js




const notAction = {
    id: 'iam-not-action',
    kind: 'policy',
    severity: 'critical',
    title: 'IAM policy that allows every action but a few',
    why: 'NotAction with Allow grants all of AWS except what it lists, and all that AWS adds later.',
    remediation: [
        'List in Action what is allowed, in place of NotAction.',
        'Where a few actions are to be forbidden, write them in a statement with `"Effect": "Deny"`.',
    ],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
    example: '"NotAction": "iam:*",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { statement, everyResource } = grant;
        const [at] = statement.notActions;
        if (at === undefined)
            return null;
        const sparesIam = statement.notActions.some(({ pattern }) => (0,glob/* matchesGlob */.k)(pattern.toLowerCase(), 'iam:createuser'));
        const isEverywhere = everyResource !== null || statement.notResources.length > 0;
        const except = (0,wording/* conjoined */.gm)(statement.notActions.slice(0, 5).map(wording/* quoted */.TL), 'and');
        const reach = isEverywhere ? ' on every resource' : '';
        const severity = severityWhere(isEverywhere, sparesIam);
        const iam = sparesIam || !isEverywhere ? '' : ' IAM is not excepted: its holder can make itself administrator.';
        return {
            severity: softened(severity, grant, [at]),
            at,
            message: `This statement allows every action of AWS except ${except}${reach}.${iam}`,
            actions: [],
        };
    },
};
function severityWhere(isEverywhere, sparesIam) {
    if (!isEverywhere)
        return 'medium';
    return sparesIam ? 'high' : 'critical';
}

;// CONCATENATED MODULE: ./build/policies/checks/not-principal.js




const notPrincipal = {
    id: 'iam-not-principal',
    kind: 'policy',
    severity: 'high',
    title: 'Policy that lets everybody in but a few',
    why: 'NotPrincipal with Allow lets in everybody that it does not list, without an AWS account, too.',
    remediation: [
        'Name in Principal who is allowed, in place of NotPrincipal.',
        'Where a few are to be kept out, write a statement with `"Effect": "Deny"` and a condition on aws:PrincipalArn.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    ],
    example: '"NotPrincipal": { "AWS": "arn:aws:iam::111122223333:root" },\n"Action": "s3:GetObject",\n"Resource": "arn:aws:s3:::my-bucket/*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement, allowed }) {
        const [at] = statement.notPrincipals;
        if (at === undefined)
            return null;
        const narrowing = (0,conditions/* narrowingOf */.N9)(statement, 'caller');
        if (narrowing === 'narrow')
            return null;
        return {
            severity: (0,model_severity/* lowered */.DM)('high', narrowing === 'circumstance' ? 1 : 0),
            at,
            message: `This statement allows its actions to everybody except ${(0,wording/* quoted */.TL)(at)}, without an AWS account, too.`,
            actions: allowed.map(({ action }) => action),
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/checks/not-resource.js



const notResource = {
    id: 'iam-not-resource',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that allows actions on every resource but a few',
    why: 'NotResource with Allow reaches everything except what it lists, and all that is made later.',
    remediation: [
        'List in Resource what is meant, in place of NotResource.',
        'Where a few resources are to be spared, write them in a statement with `"Effect": "Deny"`.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
    ],
    example: '"Action": "s3:DeleteObject",\n"NotResource": "arn:aws:s3:::audit-logs/*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const [at] = grant.statement.notResources;
        if (at === undefined)
            return null;
        const actions = grant.allowed.map(({ action }) => action).filter(({ arns }) => arns.length > 0);
        const isAll = grant.everyAction !== null;
        if (!isAll && actions.length === 0)
            return null;
        const what = isAll ? 'every action' : (0,wording/* listed */.KE)(actions);
        const suggestion = (0,wording/* suggestedArns */.Ed)(actions);
        const instead = suggestion.length === 0 ? '' : ` Name the resources instead, as in ${(0,wording/* conjoined */.gm)(suggestion, 'or')}.`;
        return {
            severity: softened(isAll ? 'critical' : 'high', grant, [at]),
            at,
            message: `This statement allows ${what} on every resource except ${(0,wording/* quoted */.TL)(at)}.${instead}`,
            actions,
            suggestion,
        };
    },
};

// EXTERNAL MODULE: ./build/policies/value.js
var value = __webpack_require__(24418);
;// CONCATENATED MODULE: ./build/policies/oidc/providers.js
/**
 * The providers that AWS knows as shared by all of their customers, with the claim that tells the customers
 * apart (User Guide, "Identity-provider controls for shared OIDC providers", read in November 2026), and those
 * with an issuer a customer that are used most. Claims beside `sub` are those that STS tests since January 2026.
 */
const PROVIDERS = [
    {
        name: 'GitHub Actions',
        issuer: 'token.actions.githubusercontent.com',
        tokens: 'everybody',
        claims: ['sub', 'repository', 'repository_id', 'job_workflow_ref', 'enterprise_id'],
        subject: { start: 'repo:', end: '/' },
        anybody: 'a workflow of any repository of GitHub',
        example: 'repo:ORGANISATION@ORGANISATION_ID/REPOSITORY@REPOSITORY_ID:ref:refs/heads/main',
    },
    {
        name: 'GitLab',
        issuer: 'gitlab.com',
        tokens: 'everybody',
        claims: ['sub'],
        subject: { start: 'project_path:', end: '/' },
        anybody: 'a pipeline of any project of gitlab.com',
        example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main',
    },
    {
        name: 'HCP Terraform',
        issuer: 'app.terraform.io',
        tokens: 'everybody',
        claims: ['sub'],
        subject: { start: 'organization:', end: ':' },
        anybody: 'a run of any organisation of HCP Terraform',
        example: 'organization:ORGANISATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
    },
    {
        name: 'Buildkite',
        issuer: 'agent.buildkite.com',
        tokens: 'everybody',
        claims: ['sub'],
        subject: { start: 'organization:', end: ':' },
        anybody: 'a job of any organisation of Buildkite',
        example: 'organization:ORGANISATION:pipeline:PIPELINE:ref:refs/heads/main:*',
    },
    shared('Codefresh', 'oidc.codefresh.io', 'sub'),
    shared('DVC Studio', 'studio.datachain.ai/api', 'sub'),
    shared('GitHub audit log streaming', 'oidc-configuration.audit-log.githubusercontent.com', 'sub'),
    shared('Scalr', 'scalr.io', 'sub'),
    shared('Shisho Cloud', 'tokens.cloud.shisho.dev', 'sub'),
    shared('Upbound', 'proidc.upbound.io', 'sub'),
    shared('Pulumi Cloud', 'api.pulumi.com/oidc', 'aud'),
    shared('Vercel', 'oidc.vercel.com', 'aud'),
    shared('Amazon Cognito', 'cognito-identity.amazonaws.com', 'aud'),
    shared('Login with Amazon', 'www.amazon.com', 'app_id'),
    shared('Facebook', 'graph.facebook.com', 'app_id'),
    { ...shared('Google', 'accounts.google.com', 'sub'), claims: ['sub', 'aud', 'oaud', 'email'] },
    {
        name: 'CircleCI',
        issuer: 'oidc.circleci.com/org/',
        tokens: 'customer',
        claims: ['sub', 'oidc.circleci.com/project-id'],
        anybody: 'a job of any project of the organisation',
        example: 'org/ORGANISATION_ID/project/PROJECT_ID/user/*',
    },
    {
        name: 'Bitbucket',
        issuer: 'api.bitbucket.org/2.0/workspaces/',
        tokens: 'customer',
        claims: ['sub'],
        anybody: 'a step of any repository of the workspace',
        example: '{REPOSITORY_UUID}:*',
    },
    {
        name: 'Spacelift',
        issuer: 'app.spacelift.io',
        ownIssuer: /^[\w-]{1,63}\.app(?:\.us)?\.spacelift\.io$/,
        tokens: 'customer',
        claims: ['sub'],
        anybody: 'a run of any stack of the account',
        example: 'space:SPACE:stack:STACK:run_type:TRACKED:scope:write',
    },
    {
        name: 'Amazon EKS',
        issuer: 'oidc.eks.',
        tokens: 'customer',
        claims: ['sub'],
        anybody: 'any pod of the cluster',
        example: 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT',
    },
];
function shared(name, issuer, claim) {
    return {
        name,
        issuer,
        tokens: 'everybody',
        claims: [claim],
        anybody: `anybody who uses ${name}`,
        example: claim.toUpperCase(),
    };
}
/** The provider of an issuer, as principals and condition keys name it, or `null` where it is none of these. */
function providerOf(issuer) {
    const host = issuer.toLowerCase();
    const exact = PROVIDERS.find((each) => each.issuer === host);
    // A customer of GitHub's may have an issuer below the shared one; its tokens are told apart in the same way.
    const below = (each) => {
        if (each.ownIssuer !== undefined)
            return each.ownIssuer.test(host);
        return host.startsWith(/[/.]$/.test(each.issuer) ? each.issuer : `${each.issuer}/`);
    };
    if (exact !== undefined)
        return exact;
    const own = PROVIDERS.find(below);
    return own === undefined ? null : { ...own, tokens: 'customer' };
}

;// CONCATENATED MODULE: ./build/policies/oidc/subject.js

/** Claims of GitHub's of which a subject can be made, and which say whose repository it is. */
const REPOSITORY_CLAIM = /(?:^|:)(?:repo|repository|repository_id|job_workflow_ref|workflow_ref|context):[^*?:]/;
const OWNER_CLAIM = /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):[^*?:]/;
/** Those that anybody's repository can have, too: everybody calls an environment `production`. */
const COMMON_CLAIM = /^(?:actor|actor_id|base_ref|environment|event_name|head_ref|ref|ref_type|repository_visibility|runner_environment|sha|workflow):/;
/** What names a part of a customer's own after the name of the customer. */
const PROJECT = /(?:^|:)(?:project|workspace|pipeline):[^*?:]/;
/**
 * @param pattern The claim's value, with `UNKNOWN` in place of what is not known.
 * @param isPattern Whether the operator takes `*` and `?` for wildcards.
 */
function breadthOf(pattern, isPattern, claim, { name, subject }) {
    const hasWildcard = isPattern && /[*?]/.test(pattern);
    const fixed = hasWildcard ? pattern.slice(0, pattern.search(/[*?]/)) : pattern;
    if (name === 'GitHub Actions' && claim === 'sub' && COMMON_CLAIM.test(pattern))
        return ofCommonClaim(pattern);
    if (!hasWildcard)
        return 'bound';
    if (claim !== 'sub')
        return ofNamedClaim(fixed, claim, pattern);
    if (subject === undefined)
        return ofOwnIssuer(fixed, pattern);
    if (fixed === '')
        return 'open';
    if (!pattern.startsWith(subject.start))
        return ofOtherClaims(fixed);
    return ofCustomer(pattern.slice(subject.start.length), subject.end);
}
/** `environment:production`, which a repository of anybody's can be made to say, alone or with more after it. */
function ofCommonClaim(pattern) {
    if (pattern.includes(value/* UNKNOWN */.HV) || REPOSITORY_CLAIM.test(pattern))
        return 'bound';
    return OWNER_CLAIM.test(pattern) ? 'customer' : 'open';
}
/** Subjects can be made of other claims: `repository_owner_id:123:…`. */
function ofOtherClaims(fixed) {
    if (fixed.includes(value/* UNKNOWN */.HV))
        return 'bound';
    if (OWNER_CLAIM.test(fixed) && !REPOSITORY_CLAIM.test(fixed))
        return 'customer';
    return /^[a-z_]{1,40}:[^*?]/.test(fixed) ? 'bound' : 'open';
}
/** A claim beside the subject: of names the owner's comes first. */
function ofNamedClaim(fixed, claim, pattern) {
    if (fixed === '')
        return 'open';
    const isName = claim === 'repository' || claim === 'job_workflow_ref';
    if (!isName || fixed.includes(value/* UNKNOWN */.HV))
        return 'bound';
    if (!fixed.includes('/'))
        return 'open';
    return /^[^/]*\/[*?]/.test(pattern) ? 'customer' : 'bound';
}
/** `repo:org/…`, from behind the start of the subject. */
function ofCustomer(rest, end) {
    // An ID after the name, `org@123`, may be open: no other customer has the name.
    const customer = rest.split(end)[0]?.replace(/@[*?\d]*$/, '') ?? '';
    if (customer.includes(value/* UNKNOWN */.HV))
        return 'bound';
    if (/[*?]/.test(customer) || !rest.includes(end))
        return 'open';
    const project = rest.slice(rest.indexOf(end) + end.length);
    if (/^[*?]/.test(project))
        return 'customer';
    const isUnnamed = /^(?:project|workspace|pipeline):[*?]/.test(project) && !PROJECT.test(project);
    return isUnnamed && !project.includes(value/* UNKNOWN */.HV) ? 'customer' : 'bound';
}
/** What every token of the customer's own issuer begins with, without a name after it. */
const BEGINNINGS = [
    /^system:serviceaccount:$/,
    /^org\/(?:[^/]*\/(?:project\/)?)?$/,
    /^space:$/,
];
function ofOwnIssuer(fixed, pattern) {
    if (fixed === '')
        return /[^*?:]/.test(pattern) ? 'bound' : 'open';
    const isOpen = BEGINNINGS.some((each) => each.test(fixed)) || 'system:serviceaccount:'.startsWith(fixed);
    return isOpen && !fixed.includes(value/* UNKNOWN */.HV) ? 'open' : 'bound';
}

;// CONCATENATED MODULE: ./build/policies/oidc/trust.js



const POSITIVE = /^(?:ForAnyValue:|ForAllValues:)?(?:String(?:Equals|EqualsIgnoreCase|Like))(?:IfExists)?$/i;
const CONDITIONAL = /^ForAllValues:|IfExists$/i;
const LIKE = /Like/i;
/** The provider that a statement trusts: by its principal, where that is unknown by the keys of its conditions. */
function trustedProvider(statement) {
    for (const { type, pattern } of statement.principals) {
        if (type.toLowerCase() !== 'federated')
            continue;
        const issuer = /(?::oidc-provider\/)?([^:]{1,400})$/.exec(pattern)?.[1] ?? '';
        const provider = providerOf(issuer) ?? (issuer.includes(value/* UNKNOWN */.HV) ? providerByKeys(statement) : null);
        if (provider !== null)
            return provider;
    }
    return null;
}
function providerByKeys({ conditions }) {
    for (const { key } of conditions) {
        const provider = providerOf(key.slice(0, key.lastIndexOf(':')));
        if (provider !== null)
            return provider;
    }
    return null;
}
/** The closest of a statement's bindings: all conditions must hold. */
function bindingOf({ conditions }, provider) {
    const bindings = conditions.flatMap((condition) => {
        const claim = claimOf(condition, provider);
        return claim === null ? [] : [bindingBy(condition, claim, provider)];
    });
    const order = ['bound', 'customer', 'conditional', 'open'];
    const closest = order.find((kind) => bindings.some((binding) => binding.kind === kind));
    return bindings.find(({ kind }) => kind === closest) ?? { kind: 'absent' };
}
/** Whether a condition asks for an audience, by whatever operator. */
function asksForAudience({ conditions }) {
    return conditions.some(({ key }) => /:aud$/i.test(key));
}
/** Which of the provider's claims a condition is about, or `null`. Terraform's keys have unknown parts. */
function claimOf({ key }, { claims }) {
    const lower = key.toLowerCase();
    return claims.find((claim) => lower.endsWith(`:${claim}`)) ?? null;
}
function bindingBy({ operator, values }, claim, provider) {
    const [first] = values;
    if (!POSITIVE.test(operator) || first === undefined)
        return { kind: 'absent' };
    const breadths = values.map((at) => ({
        at,
        breadth: breadthOf(at.pattern, LIKE.test(operator), claim, provider),
    }));
    const open = breadths.find(({ breadth }) => breadth === 'open');
    if (open !== undefined)
        return { kind: 'open', at: open.at };
    if (CONDITIONAL.test(operator))
        return { kind: 'conditional', operator };
    const wide = breadths.find(({ breadth }) => breadth === 'customer');
    return wide === undefined ? { kind: 'bound' } : { kind: 'customer', at: wide.at };
}

;// CONCATENATED MODULE: ./build/policies/checks/oidc-trust-unbound.js




const oidc_trust_unbound_STEPS = [
    'Ask in a condition whose token it is, by StringEquals or StringLike on the claim "sub".',
    'Ask for the audience, too: "aud" is "sts.amazonaws.com" for GitHub Actions.',
];
const oidcTrustUnbound = {
    id: 'iam-oidc-trust-unbound',
    kind: 'policy',
    severity: 'critical',
    title: 'Role that trusts every token of an identity provider that many share',
    why: 'Anybody with an account there, and a workflow of their own, takes on the role with a token that is theirs.',
    remediation: oidc_trust_unbound_STEPS,
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
        'https://docs.github.com/en/actions/reference/security/oidc',
    ],
    example: '"Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },\n"Action": "sts:AssumeRoleWithWebIdentity"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const provider = trustedProvider(statement);
        const principal = statement.principals.find(({ type }) => type.toLowerCase() === 'federated');
        if (provider === null || principal === undefined)
            return null;
        const concern = concernOf(bindingOf(statement, provider), provider, principal);
        if (concern === null)
            return asksForAudience(statement) ? null : audienceVerdict(provider, principal);
        return {
            ...concern,
            severity: (0,model_severity/* lowered */.DM)(concern.severity, statement.possible || concern.at.possible ? 1 : 0),
            remediation: [exampleStep(provider), ...oidc_trust_unbound_STEPS.slice(1)],
            actions: [],
            details: { provider: provider.name, issuer: provider.issuer },
        };
    },
};
function concernOf(binding, provider, principal) {
    const { name, anybody, claims, tokens } = provider;
    const severity = tokens === 'everybody' ? 'critical' : 'medium';
    const asked = (0,wording/* conjoined */.gm)(claims.slice(0, 3).map((claim) => `"${claim}"`), 'or');
    switch (binding.kind) {
        case 'bound':
            return null;
        case 'absent':
            return {
                severity,
                at: principal,
                message: `This trust policy lets ${anybody} take on the role: no condition asks the token of ${name} for ${asked}.`,
            };
        case 'open':
            return {
                severity,
                at: binding.at,
                message: `This trust policy lets ${anybody} take on the role: every token of ${name} meets ${(0,wording/* quoted */.TL)(binding.at)}.`,
            };
        case 'conditional':
            return {
                severity: (0,model_severity/* lowered */.DM)(severity, 1),
                at: principal,
                message: `This trust policy asks the token of ${name} for its claim by ${binding.operator} alone, which holds for a token without the claim, too.`,
            };
        case 'customer':
            return {
                severity: 'low',
                at: binding.at,
                message: `This trust policy lets whatever runs at ${name} for the same organisation take on the role: ${(0,wording/* quoted */.TL)(binding.at)} names no project.`,
            };
    }
}
/** AWS itself accepts only the audiences that the provider in the account lists. */
function audienceVerdict({ name, claims, tokens }, principal) {
    if (tokens !== 'everybody' || !claims.includes('sub') || claims.includes('aud'))
        return null;
    return {
        severity: 'low',
        at: principal,
        message: `This trust policy does not ask the token of ${name} for its audience: a token made for another use is taken, too, where the provider lists its audience.`,
        remediation: [oidc_trust_unbound_STEPS[1]],
        actions: [],
        details: { provider: name },
    };
}
function exampleStep({ issuer, claims: [claim = 'sub'], example }) {
    const host = /[/.]$/.test(issuer) ? `${issuer}…` : issuer;
    const operator = example.includes('*') ? 'StringLike' : 'StringEquals';
    return `Ask whose token it is: \`{"${operator}": {"${host}:${claim}": "${example}"}}\`.`;
}

;// CONCATENATED MODULE: ./build/policies/checks/open-condition.js



const openCondition = {
    id: 'iam-open-condition',
    kind: 'policy',
    severity: 'low',
    title: 'Condition that every request meets',
    why: 'It looks as if the statement were narrowed, and it is not.',
    remediation: [
        'Name in the condition what is meant: an account, an organisation, a resource. Or take it out.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    ],
    example: '"Action": "s3:GetObject",\n"Resource": "arn:aws:s3:::my-bucket/*",\n"Condition": { "IpAddress": { "aws:SourceIp": "0.0.0.0/0" } }',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const open = (0,conditions/* openConditionOf */.Do)(statement);
        if (open === null)
            return null;
        const { condition, at } = open;
        return {
            severity: 'low',
            at,
            message: `The condition on ${condition.key} narrows nothing: ${(0,wording/* quoted */.TL)(at)} is met by every value.`,
            actions: [],
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/checks/pass-role-wildcard.js




const PASS_ROLE = 'iam:PassRole';
const passRoleWildcard = {
    id: 'iam-pass-role-wildcard',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that lets its holder pass any role to a service',
    why: "Whoever passes an administrator's role to a function or machine of their own is an administrator.",
    remediation: [
        'Name the roles: `"Resource": "arn:aws:iam::ACCOUNT:role/ROLE"`.',
        'Name the service in a condition: `{"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}`.',
    ],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
    example: '"Action": "iam:PassRole",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const passing = grant.wide.find(({ action }) => action.name === PASS_ROLE);
        if (passing === undefined)
            return null;
        const { action, by, resource } = passing;
        const isBound = (0,conditions/* isBoundBy */.cG)(grant.statement, 'iam:passedtoservice');
        const others = grant.wide.filter((each) => each !== passing).map((each) => each.action);
        const beside = others.length === 0 ? '' : ` It allows ${(0,wording/* listed */.KE)(others)} there, too.`;
        return {
            severity: isBound ? 'medium' : softened('high', grant, [by, resource]),
            at: resource,
            message: isBound
                ? `This statement lets its holder pass any role of ${(0,wording/* quoted */.TL)(resource)} to the services that it names.${beside}`
                : `This statement lets its holder pass any role of ${(0,wording/* quoted */.TL)(resource)} to any service, and so take on the role's permissions.${beside}`,
            actions: [action, ...others],
            resource,
            suggestion: action.arns,
        };
    },
};

// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __webpack_require__(39737);
// EXTERNAL MODULE: ./build/policies/rewrite/rewrite.js + 2 modules
var rewrite = __webpack_require__(66657);
// EXTERNAL MODULE: ./build/policies/rewrite/sibling.js
var sibling = __webpack_require__(97666);
;// CONCATENATED MODULE: ./build/policies/checks/policy-version-missing.js




/** Keys as JSON, YAML and Terraform's objects write them, at the beginning of the document's own text. */
const STATEMENT = /(?:^|[\s{,])((?:\\{0,7}["'])?Statement(?:\\{0,7}["'])?)\s{0,20}[:=]/;
const VERSION = /(?:^|[\s{,])(?:\\{0,7}["'])?Version(?:\\{0,7}["'])?\s{0,20}[:=]/;
/** Variables that IAM puts values in for; those of templates are written in other words. */
const VARIABLE = /\$\$?\{(?:aws|s3|iam|sts|ec2|cognito-identity\.amazonaws\.com):[A-Za-z/-]{1,60}/;
const policyVersionMissing = {
    id: 'iam-policy-version-missing',
    kind: 'policy',
    severity: 'low',
    title: 'Policy document without a version',
    why: 'IAM then reads it by the rules of 2008, in which a policy variable is nothing but its own letters.',
    remediation: ['Write `"Version": "2012-10-17"` at the beginning of the document.'],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html'],
    example: '"Statement": [{ … }]',
    keywords: check/* POLICY_KEYWORDS */.IL,
    /** Where no variable stands in a document its version changes nothing: only the strict profile asks for it. */
    judgeDocument(document, text, profile) {
        const written = text.slice(document.start, document.end);
        const statement = STATEMENT.exec(written);
        const key = statement?.[1];
        if (statement === null || key === undefined || VERSION.test(written))
            return null;
        const variable = VARIABLE.exec(written);
        if (variable === null && profile !== 'strict')
            return null;
        const start = document.start + statement.index + statement[0].indexOf(key);
        return {
            severity: 'low',
            at: elementAt(start, key),
            message: `This policy has no version, so that IAM reads it by the rules of 2008. ${consequence(variable?.[0])}`,
            actions: [],
            rewrite: versionBefore(start, key, document, text),
        };
    },
};
/** How far before the statements their line starts, in bytes. */
const REACH = 300;
/** Writes the version before the key of the statements, in the same way: in a line of its own, or in theirs. */
function versionBefore(start, key, { start: from, end }, text) {
    const mark = /^\\{0,7}["']/.exec(key)?.[0] ?? '';
    const sign = /^\s{0,20}([:=])/.exec(text.slice(start + key.length, start + key.length + 21))?.[1];
    const before = text.slice(Math.max(0, start - REACH), start);
    const line = /(?:^|\n)([^\n]*)$/.exec(before)?.[1];
    if (sign === undefined || line === undefined)
        return null;
    const isOwnLine = line.trim() === '' || text.slice(from, from + 1) !== '{';
    // What stands between braces is separated by commas; a block of YAML is not.
    const comma = text.slice(from, from + 1) === '{' ? ',' : '';
    const separator = isOwnLine ? `${comma}\n${line.replace(/[^\t]/g, ' ')}` : `${comma} `;
    const quote = mark === '' ? (sign === '=' ? '"' : "'") : mark;
    const pair = `${mark}Version${mark}${sign === '=' ? ' = ' : ': '}${quote}2012-10-17${quote}`;
    const edit = { start, end: start, text: pair + separator };
    const written = text.slice(from, end);
    if (written.length > rewrite/* MAX_TEXT */.l)
        return null;
    return { edits: [edit], text: (0,sibling/* applied */.I)(written, from, [edit]), placeholders: [] };
}
function elementAt(start, key) {
    return { parts: [key], pattern: key, possible: false, start, end: start + key.length };
}
function consequence(variable) {
    if (variable === undefined)
        return 'A policy variable that is written into it later will not work.';
    return `"${(0,source_text/* display */.V)(variable)}}" in it is text there, no variable, and nothing matches it.`;
}

// EXTERNAL MODULE: ./build/policies/escalation/escalations.js + 1 modules
var escalation_escalations = __webpack_require__(48215);
;// CONCATENATED MODULE: ./build/policies/checks/privilege-escalation.js




/** Pages that a remediation names. */
const MAX_PAGES = 3;
const privilege_escalation_STEPS = [
    'Name the resources in place of the wildcard: the roles that may be passed, the users that may be changed.',
    'Where roles are passed, name the service: `{"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}`.',
    'Where users or roles are made, allow it only with a boundary: a condition on iam:PermissionsBoundary.',
];
const privilegeEscalation = {
    id: 'iam-privilege-escalation',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy whose holder can give itself more permissions',
    why: 'These actions together, on everything, are a known way to take on what the policy does not grant.',
    remediation: privilege_escalation_STEPS,
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
        'https://pathfinding.cloud/',
    ],
    example: '"Action": "iam:CreatePolicyVersion",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { escalations, wide } = grant;
        const [first] = escalations;
        const base = wide.find(({ action }) => action.name === first?.path.actions[0]);
        if (first === undefined || base === undefined)
            return null;
        const isBound = escalations.every((each) => each.isBound);
        const steps = new Set(escalations.flatMap(({ path }) => path.actions));
        const actions = wide.map(({ action }) => action);
        const others = actions.filter(({ name }) => !steps.has(name));
        const joint = escalations.some(({ isJoint }) => isJoint)
            ? ' together with other statements of this policy'
            : '';
        const beside = others.length === 0 ? '' : ` It allows ${(0,wording/* listed */.KE)(others)} there, too.`;
        const pages = escalations.slice(0, MAX_PAGES).map(({ path }) => (0,escalation_escalations/* escalationPage */.ns)(path));
        return {
            severity: isBound ? 'medium' : softened('high', grant, [base.by, base.resource]),
            at: base.resource,
            message: `This statement lets its holder${joint} ${(0,escalation_escalations/* describeEscalations */.gG)(escalations)}.${beside}`,
            remediation: [...privilege_escalation_STEPS, `How it is done: ${(0,wording/* conjoined */.gm)(pages, 'and')}.`],
            actions: [base.action, ...actions.filter((action) => action !== base.action)],
            resource: base.resource,
            suggestion: base.action.arns,
        };
    },
};

// EXTERNAL MODULE: ./build/policies/actions.js
var policies_actions = __webpack_require__(30768);
// EXTERNAL MODULE: ./build/policies/breadth.js
var breadth = __webpack_require__(86997);
// EXTERNAL MODULE: ./build/policies/meeting.js
var meeting = __webpack_require__(15922);
;// CONCATENATED MODULE: ./build/policies/checks/resource-mismatch.js






/** Statements with more of these are not looked at. */
const MAX_RESOURCES = 50;
const MAX_ACTIONS = 200;
const MAX_NAMED = 3;
/**
 * Actions without a resource in the table ask for `*`, but not all of them: IAM asks for `role/` where roles are
 * listed, logs for an empty group. These are known to ask for nothing else.
 */
const ASKS_FOR_EVERYTHING = /^(?:ec2:Describe\w+|ecr:GetAuthorizationToken|kms:List(?:Keys|Aliases)|lambda:ListFunctions|s3:ListAllMyBuckets)$/;
const resourceMismatch = {
    id: 'iam-resource-mismatch',
    kind: 'policy',
    severity: 'low',
    title: 'IAM statement whose actions take none of its resources',
    why: 'It grants nothing, and whoever notices it often puts "*" there to make it work.',
    remediation: ['Write resources of the type that the actions take.'],
    references: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": "s3:GetObject",\n"Resource": "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const actions = knownActions(statement);
        const [at] = statement.resources;
        if (actions === null || at === undefined || !areJudged(statement.resources))
            return null;
        if (statement.resources.some(({ pattern }) => actions.some((action) => takes(action, pattern))))
            return null;
        const suggestion = (0,wording/* suggestedArns */.Ed)(actions);
        const named = actions.slice(0, MAX_NAMED).map(({ name }) => name);
        const more = actions.length > named.length ? ' and others' : '';
        const isOne = actions.length === 1;
        return {
            severity: 'low',
            at,
            message: `This statement grants nothing: ${(0,wording/* conjoined */.gm)(named, 'and')}${more} ${instead(suggestion, isOne)}, not ${(0,wording/* quoted */.TL)(at)} (data of ${(0,policies_actions/* actionTable */.V)().date}).`,
            remediation: [
                suggestion.length === 0
                    ? 'Write `"Resource": "*"` for these actions alone, in a statement of their own.'
                    : `Write resources of the type that the actions take: ${(0,wording/* conjoined */.gm)(suggestion, 'or')}.`,
            ],
            actions,
            resource: at,
            suggestion,
        };
    },
};
function instead(suggestion, isOne) {
    if (suggestion.length === 0)
        return `${isOne ? 'knows' : 'know'} no resource but "*"`;
    return `${isOne ? 'takes' : 'take'} ${(0,wording/* conjoined */.gm)(suggestion, 'or')}`;
}
/** The statement's actions, or `null` where one is not known: then it may take anything. */
function knownActions({ actions }) {
    const known = actions.map(({ pattern }) => (pattern.includes(value/* UNKNOWN */.HV) ? [] : (0,policies_actions/* actionsMatching */.d)(pattern)));
    if (known.length === 0 || known.some((each) => each.length === 0))
        return null;
    const all = known.flat();
    return all.length > MAX_ACTIONS ? null : all;
}
/** ARNs that name something; `arn:aws:sns:*:*:*` is passed over, since some services ask for such a one. */
function areJudged(resources) {
    return (resources.length <= MAX_RESOURCES &&
        resources.every(({ pattern }) => /^arn:(?:[^:]{0,100}:){4}.{0,1000}[^*?:/\uFFFC]/.test(pattern)));
}
function takes({ name, arns }, pattern) {
    if (arns.length === 0 && !ASKS_FOR_EVERYTHING.test(name))
        return true;
    return (0,breadth/* isEverything */.CM)(pattern) || arns.some((arn) => (0,meeting/* canMeet */.I)(pattern, arn));
}

;// CONCATENATED MODULE: ./build/policies/checks/trust-account-root.js



const trustAccountRoot = {
    id: 'iam-trust-account-root',
    kind: 'policy',
    severity: 'low',
    title: 'Role that trusts a whole account without a condition',
    why: 'Every user and role of that account whose own policies allow it takes on the role, one leaked key enough.',
    remediation: [
        'Name the role or user that is meant in place of the account: "arn:aws:iam::ACCOUNT:role/ROLE".',
        'Where it is the account of another company, ask for an external id: `{"StringEquals": {"sts:ExternalId": "…"}}`.',
        'Where people take it on, ask for MFA: `{"Bool": {"aws:MultiFactorAuthPresent": "true"}}`.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    ],
    example: '"Principal": { "AWS": "arn:aws:iam::111122223333:root" },\n"Action": "sts:AssumeRole"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement, document }) {
        if (document.kind !== 'trust')
            return null;
        const at = statement.principals.find(isAccount);
        if (at === undefined || (0,conditions/* narrowingOf */.N9)(statement, 'caller') !== 'none')
            return null;
        return {
            severity: 'low',
            at,
            message: `This trust policy lets every user and role of the account ${(0,wording/* quoted */.TL)(at)} take on the role whose own policies allow it.`,
            actions: [],
        };
    },
};
/** An account that is written out; one that the template fills in is mostly the own one. */
function isAccount({ type, pattern }) {
    return type.toLowerCase() === 'aws' && /^(?:arn:[^:]{1,20}:iam::\d{12}:root|\d{12})$/.test(pattern);
}

;// CONCATENATED MODULE: ./build/policies/checks/trust-foreign-account.js




const trustForeignAccount = {
    id: 'iam-trust-foreign-account',
    kind: 'policy',
    severity: 'medium',
    title: 'Role that trusts an account which is not among your own',
    why: 'Whoever has the other account has the role. It is told only where the configuration names your accounts.',
    remediation: [
        'Where the account is yours, add it to "accounts" of the configuration.',
        'Where it is that of another company, name its role and ask for an external id: `{"StringEquals": {"sts:ExternalId": "…"}}`.',
        'Where nobody knows the account, take it out.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    ],
    example: '"Principal": { "AWS": "arn:aws:iam::111122223333:role/deploy" },\n"Action": "sts:AssumeRole"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement, document }, accounts) {
        if (document.kind !== 'trust' || Object.keys(accounts).length === 0)
            return null;
        const at = statement.principals.find((principal) => {
            const account = accountOf(principal);
            return account !== null && !Object.hasOwn(accounts, account);
        });
        if (at === undefined)
            return null;
        const isNarrowed = (0,conditions/* narrowingOf */.N9)(statement, 'caller') !== 'none';
        const steps = (isNarrowed ? 1 : 0) + (statement.possible || at.possible ? 1 : 0);
        const condition = isNarrowed ? ' Its conditions narrow who of it may.' : '';
        return {
            severity: (0,model_severity/* lowered */.DM)('medium', steps),
            at,
            message: `This trust policy lets ${(0,wording/* quoted */.TL)(at)} take on the role: the account ${accountOf(at)} is not among the accounts that the configuration names.${condition}`,
            actions: [],
            details: { account: accountOf(at) },
        };
    },
};
/** The account of a principal of AWS's, where it is written out. */
function accountOf({ type, pattern }) {
    if (type.toLowerCase() !== 'aws')
        return null;
    return /^(?:arn:[^:]{1,20}:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(pattern)?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/policies/grant.js
var grant = __webpack_require__(4689);
;// CONCATENATED MODULE: ./build/policies/checks/unknown-action.js






const unknown_action_STEPS = ['Write the action as AWS documents it, or take it out.'];
const unknownAction = {
    id: 'iam-unknown-action',
    kind: 'policy',
    severity: 'low',
    title: 'IAM policy with an action that AWS does not document',
    why: 'A misspelt action grants nothing, and whoever notices it often widens the policy to make it work.',
    remediation: unknown_action_STEPS,
    references: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": "s3:GetObjcet",\n"Resource": "arn:aws:s3:::my-bucket/*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const at = statement.actions.find(({ pattern }) => isUnknown(pattern));
        if (at === undefined)
            return null;
        const near = nearestAction(at.pattern);
        const meant = near === null ? '' : ` The nearest is ${near}.`;
        return {
            severity: 'low',
            at,
            message: `AWS documents no action ${(0,wording/* quoted */.TL)(at)} (data of ${(0,policies_actions/* actionTable */.V)().date}): it grants nothing, or is newer than that.${meant}`,
            remediation: near === null ? unknown_action_STEPS : [`Write "${near}", or take the action out.`],
            actions: [],
        };
    },
};
/** Shaped like an action, and neither it nor, by its wildcards, any other is in the table. */
function isUnknown(pattern) {
    if (pattern.includes(value/* UNKNOWN */.HV) || (0,grant/* isEveryAction */.mP)(pattern))
        return false;
    return /^[a-z0-9-]{1,64}:[a-z0-9*?]{1,128}$/i.test(pattern) && (0,policies_actions/* actionsMatching */.d)(pattern).length === 0;
}
function nearestAction(pattern) {
    const [service = '', name = ''] = pattern.toLowerCase().split(':');
    const table = (0,policies_actions/* actionTable */.V)();
    const prefix = table.has(service) ? service : (0,nearest/* nearest */.p)(service, table.services);
    if (prefix === null || /[*?]/.test(name))
        return null;
    const actions = table.of(prefix);
    const near = (0,nearest/* nearest */.p)(name, actions.keys());
    return near === null ? null : (actions.get(near)?.name ?? null);
}

// EXTERNAL MODULE: ./build/policies/levels.js
var levels = __webpack_require__(15044);
;// CONCATENATED MODULE: ./build/policies/checks/wildcard-action.js






const wildcardAction = {
    id: 'iam-wildcard-action',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that allows every action of a service',
    why: 'It allows to delete, to open to the world and to change permissions, and what the service adds later.',
    remediation: [
        'List the actions that are really used: IAM Access Analyzer generates a policy from CloudTrail.',
        'Name the resources, too, where the actions allow it.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": "s3:*",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        if (grant.wide.length > 0)
            return wideVerdict(grant);
        return unlimitedVerdict(grant) ?? narrowVerdict(grant);
    },
};
/** Whole services on all resources, of a type at least. */
function wideVerdict(grant) {
    const whole = wholeActions(grant);
    const wide = grant.wide.filter(({ by }) => whole.includes(by));
    const [first] = wide;
    if (first === undefined)
        return null;
    const actions = wide.map(({ action }) => action);
    const others = grant.wide.filter((each) => !wide.includes(each)).map(({ action }) => action);
    const beside = others.length === 0 ? '' : ` It allows ${(0,wording/* listed */.KE)(others)} there, too.`;
    const escalation = grant.escalations.length === 0 ? '' : ` It lets its holder ${(0,escalation_escalations/* describeEscalations */.gG)(grant.escalations)}.`;
    const meant = whole.filter((element) => wide.some(({ by }) => by === element));
    const reach = first.resource === grant.everyResource ? 'every resource' : `all of ${(0,wording/* quoted */.TL)(first.resource)}`;
    return {
        severity: softened(worst([...actions, ...others]), grant, [first.by, first.resource]),
        at: first.by,
        message: `This statement allows every action of ${(0,wording/* conjoined */.gm)(meant.map(wording/* quoted */.TL), 'and')} on ${reach}, among them ${(0,wording/* listed */.KE)(actions)}.${beside}${escalation}`,
        actions: [...actions, ...others],
        resource: first.resource,
        suggestion: (0,wording/* suggestedArns */.Ed)(actions, first.resource.pattern),
    };
}
/** Whole services whose actions know no resource: the actions alone can be narrowed. */
function unlimitedVerdict(grant) {
    const { everyResource, wholeServices, allowed } = grant;
    const [at] = wholeServices;
    if (everyResource === null || at === undefined)
        return null;
    const actions = allowed.filter(({ by }) => wholeServices.includes(by)).map(({ action }) => action);
    const what = actions.length === 0 ? '' : `, among them ${(0,wording/* listed */.KE)(actions)}`;
    return {
        severity: softened(actions.some(levels/* isWrite */.ao) ? 'medium' : 'low', grant, [at]),
        at,
        message: `This statement allows every action of ${(0,wording/* conjoined */.gm)(wholeServices.map(wording/* quoted */.TL), 'and')}${what}.`,
        actions,
        resource: everyResource,
    };
}
/** Every action, on named resources. */
function narrowVerdict(grant) {
    const [at] = wholeActions(grant);
    if (at === undefined || grant.statement.resources.length === 0)
        return null;
    const actions = grant.allowed.filter(({ by }) => by === at).map(({ action }) => action);
    return {
        severity: softened('low', grant, [at]),
        at,
        message: `This statement allows every action, ${(0,wording/* quoted */.TL)(at)}, on the resources that it names.`,
        remediation: ['List the actions that are really used.'],
        actions,
    };
}
function wholeActions({ everyAction, wholeServices }) {
    return everyAction === null ? wholeServices : [everyAction, ...wholeServices];
}
function worst(actions) {
    return model_severity/* SEVERITIES */.oC.find((severity) => actions.some((action) => (0,levels/* severityOf */.xJ)(action) === severity)) ?? 'low';
}

;// CONCATENATED MODULE: ./build/policies/denied-callers.js



/** Operators by which a denial leaves some, with what would let in the same by an allowance. */
const denied_callers_POSITIVE = {
    stringnotequals: 'StringEquals',
    stringnotequalsignorecase: 'StringEqualsIgnoreCase',
    stringnotlike: 'StringLike',
    arnnotequals: 'ArnEquals',
    arnnotlike: 'ArnLike',
    notipaddress: 'IpAddress',
};
/** Denials and patterns that are looked at; real policies hold fewer. */
const MAX_DENIALS = 20;
const MAX_PATTERNS = 100;
/** From the least on. */
const ORDER = ['none', 'circumstance', 'narrow'];
/**
 * How far the denials of a document narrow who comes by one of its statements: AWS writes "everybody, but nobody who
 * does not come from this endpoint" as two statements.
 */
function narrowingByDenials(statement, { statements }) {
    const denials = statements.filter(({ effect, possible }) => effect === 'Deny' && !possible);
    const each = denials
        .slice(0, MAX_DENIALS)
        .filter((denial) => isOfAll(denial, statement))
        .map((denial) => narrowingOfDenial(denial));
    return strongest(each);
}
function isOfAll(denial, { actions, resources }) {
    const isOfEverybody = denial.principals.some(({ pattern }) => pattern === '*');
    return isOfEverybody && coversAll(denial.actions, actions) && coversAll(denial.resources, resources);
}
function coversAll(outer, inner) {
    if (inner.length === 0 || inner.length > MAX_PATTERNS)
        return false;
    const patterns = outer.slice(0, MAX_PATTERNS).map(({ pattern }) => pattern.toLowerCase());
    return inner.every(({ pattern }) => {
        return patterns.some((each) => (0,breadth/* isEverything */.CM)(each) || (0,glob/* matchesGlob */.k)(each, pattern.toLowerCase()));
    });
}
/** All conditions of a denial must hold for it: who meets any one of them is let through. */
function narrowingOfDenial(denial) {
    if (denial.conditions.length === 0)
        return 'none';
    const each = denial.conditions.map((condition) => {
        const positive = asAllowance(condition);
        return positive === null ? 'none' : (0,conditions/* narrowingOf */.N9)({ ...denial, conditions: [positive] }, 'caller');
    });
    return ORDER.find((narrowing) => each.includes(narrowing)) ?? 'none';
}
function asAllowance(condition) {
    const operator = denied_callers_POSITIVE[condition.operator.toLowerCase().replace(/ifexists$/, '')];
    return operator === undefined ? null : { ...condition, operator };
}
/** The one that narrows most. */
function strongest(narrowings) {
    return ORDER.findLast((narrowing) => narrowings.includes(narrowing)) ?? 'none';
}

;// CONCATENATED MODULE: ./build/policies/checks/wildcard-principal.js






const wildcardPrincipal = {
    id: 'iam-wildcard-principal',
    kind: 'policy',
    severity: 'critical',
    title: 'Policy of a resource or role that lets everybody in',
    why: 'The principal "*" is everybody with or without an AWS account, not only your own.',
    remediation: [
        'Name the principals: `{"AWS": "arn:aws:iam::ACCOUNT:role/ROLE"}` or `{"Service": "sns.amazonaws.com"}`.',
        'Where many must come, narrow it: `{"StringEquals": {"aws:PrincipalOrgID": "o-…"}}`, or by aws:SourceArn or aws:SourceAccount for a service.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    ],
    example: '"Principal": "*",\n"Action": "sts:AssumeRole"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { statement, document } = grant;
        const at = statement.principals.find(isEverybody);
        if (at === undefined)
            return null;
        const own = (0,conditions/* narrowingOf */.N9)(statement, 'caller');
        const narrowing = strongest([own, narrowingByDenials(statement, document)]);
        if (narrowing === 'narrow')
            return null;
        const actions = grant.allowed.map(({ action }) => action);
        const isTrust = document.kind === 'trust';
        const severity = isTrust || changes(grant) ? 'critical' : 'high';
        const steps = (narrowing === 'circumstance' ? 2 : 0) + (statement.possible || at.possible ? 1 : 0);
        return {
            severity: (0,model_severity/* lowered */.DM)(severity, steps),
            at,
            message: `${isTrust ? trustMessage(at) : resourceMessage(at, grant)}${narrowing === 'circumstance' ? CIRCUMSTANCE : ''}`,
            actions,
        };
    },
};
const CIRCUMSTANCE = ' Its conditions limit the circumstances, not the callers.';
function trustMessage(at) {
    return `This trust policy lets any principal (${(0,wording/* quoted */.TL)(at)}) of any AWS account take on the role.`;
}
function resourceMessage(at, { everyAction, allowed, statement }) {
    const actions = allowed.map(({ action }) => action);
    const named = actions.length === 0 ? statement.actions.slice(0, 3).map(wording/* quoted */.TL).join(', ') : (0,wording/* listed */.KE)(actions);
    const what = everyAction === null ? named : 'every action';
    const whom = at.pattern.startsWith('arn:') ? 'such principals of any account' : 'everybody';
    return `This policy allows ${what} to ${whom} (${(0,wording/* quoted */.TL)(at)}).`;
}
function changes({ everyAction, wholeServices, allowed, statement }) {
    const isOpen = everyAction !== null || wholeServices.length > 0 || statement.notActions.length > 0;
    return isOpen || allowed.some(({ action }) => (0,levels/* isWrite */.ao)(action));
}
/** `*` of any type, and ARNs that leave the account open: `arn:aws:iam::*:root`. */
function isEverybody({ pattern }) {
    return /^[*?]+$/.test(pattern) || /^arn:[^:]{1,20}:(?:iam|sts)::[*?]+:/.test(pattern);
}

// EXTERNAL MODULE: ./build/policies/risks.js
var risks = __webpack_require__(40167);
;// CONCATENATED MODULE: ./build/policies/checks/wildcard-resource.js






const wildcardResource = {
    id: 'iam-wildcard-resource',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that allows actions on every resource though they can be limited',
    why: 'Whoever holds it reaches every bucket, table, queue or role there is, not only those that are meant.',
    remediation: [
        'Name the resources in place of the wildcard.',
        'Give actions that know no resource a statement of their own.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": ["s3:PutObject", "s3:PutObjectAcl"],\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const [worst] = (0,levels/* byDanger */.d7)(grant.wide.map(({ action }) => action));
        const first = grant.wide.find(({ action }) => action === worst);
        if (worst === undefined || first === undefined)
            return null;
        const { resource } = first;
        // To list and describe all of one type, in an account that is often named, is what most readers need.
        if (resource !== grant.everyResource && (0,levels/* severityOf */.xJ)(worst) === 'low')
            return null;
        const actions = grant.wide.map(({ action }) => action);
        const suggestion = (0,wording/* suggestedArns */.Ed)(actions, resource.pattern);
        const reach = resource === grant.everyResource ? 'every resource' : `all that ${(0,wording/* quoted */.TL)(resource)} covers`;
        return {
            severity: softened(severityIn(grant), grant, [resource, first.by]),
            at: resource,
            message: `This statement allows ${(0,wording/* listed */.KE)(actions)} on ${reach}.${(0,risks/* riskSentence */.Ps)(actions)} Name the resources instead, as in ${(0,wording/* conjoined */.gm)(suggestion, 'or')}.`,
            remediation: [
                `Replace ${(0,wording/* quoted */.TL)(resource)} by the resources that are meant: ${(0,wording/* conjoined */.gm)(suggestion, 'or')}.`,
                ...splitAdvice(grant),
            ],
            actions,
            resource,
            suggestion,
        };
    },
};
function severityIn({ wide, everyResource }) {
    const severities = wide.map(({ action, resource }) => {
        return resource === everyResource ? (0,levels/* severityOf */.xJ)(action) : (0,levels/* severityOfType */.xV)(action);
    });
    return model_severity/* SEVERITIES */.oC.find((severity) => severities.includes(severity)) ?? 'low';
}
/** Actions that know no resource need the wildcard: they go into a statement of their own. */
function splitAdvice({ allowed }) {
    const unlimited = allowed.filter(({ action }) => action.arns.length === 0).map(({ action }) => action);
    if (unlimited.length === 0)
        return [];
    return [
        `Move ${(0,wording/* listed */.KE)(unlimited)} to a statement of their own with \`"Resource": "*"\`: they know no resource.`,
    ];
}

;// CONCATENATED MODULE: ./build/policies/catalogue.js

















/** Checks of what an identity policy reaches. The first that has something to say speaks for the statement. */
const REACH_CHECKS = [
    notAction,
    notResource,
    adminPolicy,
    wildcardAction,
    privilegeEscalation,
    passRoleWildcard,
    wildcardResource,
    unknownAction,
    resourceMismatch,
    openCondition,
];
/** Checks of who comes to a resource or role. What `*` is there depends on the resource: it is not judged. */
const CALLER_CHECKS = [
    notPrincipal,
    wildcardPrincipal,
    oidcTrustUnbound,
    trustForeignAccount,
    trustAccountRoot,
    unknownAction,
    openCondition,
];
/** All checks, by name. */
const POLICY_CHECKS = [...new Set([...REACH_CHECKS, ...CALLER_CHECKS])].sort((left, right) => (left.id < right.id ? -1 : 1));
/** Checks of AWS's own policies that are given to identities. */
const ATTACHMENT_CHECKS = [admin_managed_policy/* adminManagedPolicy */.R];
/** Checks of whole documents. */
const DOCUMENT_CHECKS = [policyVersionMissing];
/** What the checks say of themselves, by name. */
const POLICY_DESCRIPTIONS = [
    ...POLICY_CHECKS,
    ...DOCUMENT_CHECKS,
    ...ATTACHMENT_CHECKS,
].sort((left, right) => (left.id < right.id ? -1 : 1));
/** The checks of a kind of policy. Policies that only limit others (boundaries, controls, endpoints) have none. */
function checksOf(kind) {
    switch (kind) {
        case 'identity':
            return REACH_CHECKS;
        case 'trust':
        case 'resource':
            return CALLER_CHECKS;
        case 'boundary':
        case 'control':
        case 'endpoint':
            return [];
    }
}


/***/ }),

/***/ 25997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ WHOM),
/* harmony export */   R: () => (/* binding */ adminManagedPolicy)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86183);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2039);



/** What AWS's own policies allow that make their holder, or let it make itself, an administrator. */
const POLICIES = {
    AdministratorAccess: {
        severity: 'critical',
        allows: 'every action on every resource: whoever holds it owns the account',
    },
    IAMFullAccess: {
        severity: 'high',
        allows: 'every action of IAM on every resource: its holder can make itself administrator',
    },
    PowerUserAccess: {
        severity: 'high',
        allows: 'every action but those of IAM, Organizations and Account on every resource',
    },
};
const adminManagedPolicy = {
    id: 'iam-admin-managed-policy',
    kind: 'policy',
    severity: 'critical',
    title: "AWS's own policy for administrators given to an identity",
    why: 'Whoever gets hold of such an identity, or of one of its keys, has the account.',
    remediation: [
        'Write a policy of the actions that are really used: IAM Access Analyzer generates one from CloudTrail.',
        'Where an administrator is meant, give it to a role that people take on with MFA, not to a user or a machine.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    ],
    example: 'policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"',
    keywords: _check_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTACHMENT_KEYWORDS */ .Pj,
    judgeAttachment(attachment) {
        const { policy, holder, possible } = attachment;
        const known = Object.hasOwn(POLICIES, policy) ? POLICIES[policy] : undefined;
        if (known === undefined)
            return null;
        return {
            severity: (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .lowered */ .DM)(known.severity, stepsOf(holder) + (possible ? 1 : 0)),
            at: attachment,
            message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(attachment)} is given to ${WHOM[holder]}. It allows ${known.allows}.`,
            actions: [],
        };
    },
};
/** Whom a policy is given to, in a sentence. */
const WHOM = {
    user: 'a user',
    group: 'a group of users',
    role: 'a role',
    'permission set': 'a permission set',
    unknown: 'an identity',
};
/** People come to a permission set by single sign-on, for hours: administrators are meant to. */
function stepsOf(holder) {
    return holder === 'permission set' ? 2 : 0;
}


/***/ }),

/***/ 82789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ openConditionOf),
/* harmony export */   N9: () => (/* binding */ narrowingOf),
/* harmony export */   cG: () => (/* binding */ isBoundBy),
/* harmony export */   h3: () => (/* binding */ isKnownKey),
/* harmony export */   kj: () => (/* binding */ valuesBoundBy)
/* harmony export */ });
/* harmony import */ var _breadth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86997);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24418);


/** Keys that say which resources an identity's statement reaches. A name that ends in `/` is a prefix. */
const REACH_KEYS = [
    'aws:resourcetag/',
    'aws:requesttag/',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:resourceorgpaths',
    'aws:calledvia',
    'aws:calledviafirst',
    'aws:calledvialast',
];
/** A service's own keys narrow what it does, but for these, which say only how it is called. */
const OWN_KEYS_OF_NO_USE = [
    's3:authtype',
    's3:signatureage',
    's3:signatureversion',
    's3:tlsversion',
    's3:x-amz-acl',
    's3:x-amz-content-sha256',
    'ec2:region',
    'ec2:sourceinstancearn',
    'sts:externalid',
    'sts:rolesessionname',
];
/** Keys that say who comes to a resource or role. */
const CALLER_KEYS = [
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalaccount',
    'aws:principalarn',
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceowner',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:userid',
    'aws:username',
    'aws:vpceaccount',
    'aws:vpceorgid',
    'aws:vpceorgpaths',
    'elasticfilesystem:accessedviamounttarget',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    's3:dataaccesspointarn',
];
/** Keys of the circumstances. `aws:Referer` and `aws:UserAgent` are not among them: anybody can send any. */
const CIRCUMSTANCE_KEYS = [
    'aws:sourceip',
    'aws:vpcsourceip',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:requestedregion',
    'aws:viaawsservice',
    'aws:multifactorauthpresent',
    'aws:multifactorauthage',
    'aws:currenttime',
    'aws:principaltype',
    'ec2:region',
    'kms:viaservice',
    'sts:externalid',
];
const POSITIVE = /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like)|Numeric\w{1,20}|Date\w{1,20}|Bool|IpAddress|BinaryEquals)$/i;
const NEGATIVE = /Not(?:Equals|Like)/i;
const ANY_ADDRESS = /^(?:[\d.]{1,15}|[0-9a-f:]{2,39})\/[01]$/i;
/** The most that any one of a statement's conditions narrows: all of them must hold. */
function narrowingOf({ conditions, actions }, side) {
    const services = new Set(actions.map(({ pattern }) => pattern.split(':')[0]?.toLowerCase() ?? ''));
    const each = conditions
        .filter(canNarrow)
        .map(({ key }) => narrowingOfKey(key.toLowerCase(), side, services));
    if (each.includes('narrow'))
        return 'narrow';
    return each.includes('circumstance') ? 'circumstance' : 'none';
}
/** Whether a key is one that is known here: such a name may be said anywhere. */
function isKnownKey(key) {
    const name = key.toLowerCase();
    return [
        ...REACH_KEYS,
        ...CALLER_KEYS,
        ...CIRCUMSTANCE_KEYS,
        ...TELLING_KEYS,
        ...OWN_KEYS_OF_NO_USE,
    ].includes(name);
}
/** Whether a statement has a condition on a key that names some values and not all. */
function isBoundBy(statement, key) {
    return valuesBoundBy(statement, key) !== null;
}
/** The patterns that such a condition names, or `null` where there is none. */
function valuesBoundBy({ conditions }, key) {
    const bound = conditions.find((condition) => {
        return condition.key.toLowerCase() === key && canNarrow(withoutExcuse(condition));
    });
    return bound?.values.map(({ pattern }) => pattern) ?? null;
}
/** Keys on which a value that everything meets says nothing at all. On tags it says that there is one. */
const TELLING_KEYS = [
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:requestedregion',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceip',
    'aws:sourceorgid',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'iam:passedtoservice',
    'kms:calleraccount',
    'kms:viaservice',
    's3:prefix',
];
/** What opens a value; a malformed ARN names nothing, and is met by nothing. */
const OPENING = /[*?]|\/[01]$/;
/** A key that every such request has needs no operator that fails where it is absent. */
function withoutExcuse(condition) {
    if (condition.key.toLowerCase() !== 'iam:passedtoservice')
        return condition;
    return { ...condition, operator: condition.operator.replace(/IfExists$/i, '') };
}
/** The first condition that asks for something and takes everything, with the value that does so. */
function openConditionOf({ conditions, }) {
    for (const condition of conditions) {
        const key = condition.key.toLowerCase();
        if (!TELLING_KEYS.includes(key) || !POSITIVE.test(condition.operator))
            continue;
        const at = condition.values.find((value) => isOpenValue(key, value) && OPENING.test(value.pattern));
        if (at !== undefined)
            return { condition, at };
    }
    return null;
}
/**
 * `ForAllValues:` and `…IfExists` hold where the key is absent, `Null` says only that it is there, and a
 * negated operator leaves everything but a few.
 */
function canNarrow({ operator, key, values }) {
    if (!POSITIVE.test(operator) || NEGATIVE.test(operator) || values.length === 0)
        return false;
    if (/bool/i.test(operator))
        return values.every(({ pattern }) => /^true$/i.test(pattern) || pattern === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
    return !values.some((value) => isOpenValue(key.toLowerCase(), value));
}
/** A value that everything meets: `*`, any ARN, an organisation's `o-*`, all addresses. */
function isOpenValue(key, { pattern }) {
    if (/^[*?]+$/.test(pattern) || (0,_breadth_js__WEBPACK_IMPORTED_MODULE_1__/* .isEverything */ .CM)(pattern))
        return true;
    if (key === 'aws:sourceip' || key === 'aws:vpcsourceip')
        return ANY_ADDRESS.test(pattern);
    if (key.endsWith('orgid') || key.endsWith('orgpaths'))
        return /^o-[*?]/.test(pattern);
    return isOpenArn(pattern);
}
/** An ARN that leaves account and name open. A bucket's ARN has no account: there the name counts. */
function isOpenArn(pattern) {
    const [arn, , , , account = '', ...rest] = pattern.split(':');
    if (arn !== 'arn' || !/^[*?]*$/.test(account))
        return false;
    return /^(?:(?:[a-z-]{1,40}[/:])?[*?:/]+|root|)$/.test(rest.join(':'));
}
function narrowingOfKey(key, side, services) {
    if (side === 'caller') {
        if (CALLER_KEYS.includes(key) || isFederatedKey(key))
            return 'narrow';
    }
    else if (REACH_KEYS.some((known) => (known.endsWith('/') ? key.startsWith(known) : key === known))) {
        return 'narrow';
    }
    else if (isOwnKey(key, services)) {
        return 'narrow';
    }
    return CIRCUMSTANCE_KEYS.includes(key) ? 'circumstance' : 'none';
}
/** `sub`, `aud` and the like of an identity provider: `token.actions.githubusercontent.com:sub`, `SAML:aud`. */
function isFederatedKey(key) {
    return /^(?:saml|[a-z0-9-]+\.[a-z0-9./_-]+):[a-z0-9_/-]+$/.test(key);
}
function isOwnKey(key, services) {
    return !OWN_KEYS_OF_NO_USE.includes(key) && services.has(key.split(':')[0] ?? '');
}


/***/ }),

/***/ 48215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gG: () => (/* binding */ describeEscalations),
  ns: () => (/* binding */ escalationPage),
  Yp: () => (/* binding */ escalationsOf)
});

// EXTERNAL MODULE: ./build/policies/breadth.js
var breadth = __webpack_require__(86997);
// EXTERNAL MODULE: ./build/policies/conditions.js
var policies_conditions = __webpack_require__(82789);
// EXTERNAL MODULE: ./build/policies/glob.js
var glob = __webpack_require__(85333);
// EXTERNAL MODULE: ./build/policies/value.js
var value = __webpack_require__(24418);
// EXTERNAL MODULE: ./build/policies/wording.js
var wording = __webpack_require__(2039);
;// CONCATENATED MODULE: ./build/policies/escalation/paths.js
const PASS_ROLE = 'iam:PassRole';
/** Ways that pass a role of one's choice to something new. */
function passing(id, service, actions, gain) {
    return { id, actions: [PASS_ROLE, ...actions], gain, passedTo: `${service}.amazonaws.com` };
}
const ESCALATION_PATHS = [
    // What IAM itself hands out.
    { id: 'iam-001', actions: ['iam:CreatePolicyVersion'], gain: 'rewrite policies, its own among them' },
    { id: 'iam-002', actions: ['iam:CreateAccessKey'], gain: 'make access keys of any user' },
    { id: 'iam-004', actions: ['iam:CreateLoginProfile'], gain: 'give any user without one a password' },
    { id: 'iam-005', actions: ['iam:PutRolePolicy'], gain: 'write any permission into a role, its own too' },
    { id: 'iam-006', actions: ['iam:UpdateLoginProfile'], gain: "change any user's password" },
    { id: 'iam-007', actions: ['iam:PutUserPolicy'], gain: 'write any permission into a user, its own too' },
    { id: 'iam-008', actions: ['iam:AttachUserPolicy'], gain: 'attach AdministratorAccess to a user' },
    { id: 'iam-009', actions: ['iam:AttachRolePolicy'], gain: 'attach AdministratorAccess to a role' },
    { id: 'iam-010', actions: ['iam:AttachGroupPolicy'], gain: 'attach AdministratorAccess to its group' },
    { id: 'iam-011', actions: ['iam:PutGroupPolicy'], gain: 'write any permission into its group' },
    { id: 'iam-012', actions: ['iam:UpdateAssumeRolePolicy'], gain: 'make any role trust it' },
    { id: 'iam-013', actions: ['iam:AddUserToGroup'], gain: "join the administrators' group" },
    // A role is passed to something new.
    passing('apprunner-001', 'tasks.apprunner', ['apprunner:CreateService'], 'run a service as any role'),
    passing('bedrock-001', 'bedrock-agentcore', [
        'bedrock-agentcore:CreateCodeInterpreter',
        'bedrock-agentcore:StartCodeInterpreterSession',
        'bedrock-agentcore:InvokeCodeInterpreter',
    ], 'run code in an interpreter as any role'),
    passing('cloudformation-001', 'cloudformation', ['cloudformation:CreateStack'], 'build a stack with the permissions of any role'),
    passing('cloudformation-003', 'cloudformation', ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'], 'build a stack set with the permissions of any role'),
    passing('cloudformation-004', 'cloudformation', ['cloudformation:UpdateStackSet'], 'change a stack set with the permissions of any role'),
    passing('codebuild-001', 'codebuild', ['codebuild:CreateProject', 'codebuild:StartBuild'], 'run a build as any role'),
    passing('codebuild-004', 'codebuild', ['codebuild:CreateProject', 'codebuild:StartBuildBatch'], 'run a batch of builds as any role'),
    passing('datapipeline-001', 'datapipeline', ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition', 'datapipeline:ActivatePipeline'], 'run a pipeline as any role'),
    passing('ec2-001', 'ec2', ['ec2:RunInstances'], 'start a machine that is any role'),
    passing('ec2-003', 'ec2', ['ec2:RequestSpotInstances'], 'request a machine that is any role'),
    passing('ecs-003', 'ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:CreateService'], 'run a container service as any role'),
    passing('ecs-004', 'ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:RunTask'], 'run a container as any role'),
    passing('ecs-005', 'ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:StartTask'], 'start a container as any role'),
    passing('glue-001', 'glue', ['glue:CreateDevEndpoint'], 'open a development endpoint as any role'),
    passing('glue-003', 'glue', ['glue:CreateJob', 'glue:StartJobRun'], 'run a job as any role'),
    passing('glue-004', 'glue', ['glue:CreateJob', 'glue:CreateTrigger'], 'schedule a job as any role'),
    passing('glue-005', 'glue', ['glue:UpdateJob', 'glue:StartJobRun'], 'change a job and run it as any role'),
    passing('glue-006', 'glue', ['glue:UpdateJob', 'glue:CreateTrigger'], 'schedule a changed job as any role'),
    passing('lambda-001', 'lambda', ['lambda:CreateFunction', 'lambda:InvokeFunction'], 'run a function of its own as any role'),
    passing('lambda-002', 'lambda', ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'], 'have a function of its own run as any role'),
    passing('lambda-006', 'lambda', ['lambda:CreateFunction', 'lambda:AddPermission'], 'open a function of its own that runs as any role'),
    passing('sagemaker-001', 'sagemaker', ['sagemaker:CreateNotebookInstance'], 'open a notebook as any role'),
    passing('sagemaker-002', 'sagemaker', ['sagemaker:CreateTrainingJob'], 'run a training job as any role'),
    passing('sagemaker-003', 'sagemaker', ['sagemaker:CreateProcessingJob'], 'run a processing job as any role'),
    // Something that runs as a role already is bent.
    {
        id: 'apprunner-002',
        actions: ['apprunner:UpdateService'],
        gain: 'put its own image into any App Runner service',
    },
    {
        id: 'bedrock-002',
        actions: ['bedrock-agentcore:StartCodeInterpreterSession', 'bedrock-agentcore:InvokeCodeInterpreter'],
        gain: 'run code as the role of any code interpreter',
    },
    {
        id: 'cloudformation-002',
        actions: ['cloudformation:UpdateStack'],
        gain: "change any stack with its role's permissions",
    },
    {
        id: 'cloudformation-005',
        actions: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'],
        gain: "change any stack by a change set with its role's permissions",
    },
    { id: 'codebuild-002', actions: ['codebuild:StartBuild'], gain: "run its own build as any project's role" },
    {
        id: 'codebuild-003',
        actions: ['codebuild:StartBuildBatch'],
        gain: "run its own batch of builds as any project's role",
    },
    {
        id: 'ec2instanceconnect-003',
        actions: ['ec2-instance-connect:SendSSHPublicKey', 'ec2:DescribeInstances'],
        gain: 'log in to any machine and be its role',
    },
    {
        id: 'ec2-002',
        actions: ['ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'],
        gain: 'run its own commands on any machine and be its role',
    },
    {
        id: 'ec2-004',
        actions: ['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'],
        gain: 'put its own commands into any launch template and be its role',
    },
    { id: 'glue-002', actions: ['glue:UpdateDevEndpoint'], gain: 'log in to any development endpoint' },
    {
        id: 'lambda-003',
        actions: ['lambda:UpdateFunctionCode'],
        gain: "run its own code as any function's role",
    },
    {
        id: 'sagemaker-004',
        actions: ['sagemaker:CreatePresignedNotebookInstanceUrl'],
        gain: 'open any notebook and be its role',
    },
    {
        id: 'sagemaker-005',
        actions: [
            'sagemaker:UpdateNotebookInstance',
            'sagemaker:CreateNotebookInstanceLifecycleConfig',
            'sagemaker:StopNotebookInstance',
            'sagemaker:StartNotebookInstance',
        ],
        gain: 'run its own commands in any notebook and be its role',
    },
    {
        id: 'ssm-001',
        actions: ['ssm:StartSession'],
        gain: 'open a shell on any managed machine and be its role',
    },
    {
        id: 'ssm-002',
        actions: ['ssm:SendCommand'],
        gain: 'run commands on any managed machine and be its role',
    },
];

;// CONCATENATED MODULE: ./build/policies/escalation/escalations.js






const PASSED_TO = 'iam:passedtoservice';
const MAX_NAMED = 3;
/**
 * The escalation paths that a document's statements complete together, by the statement that each stands on:
 * that with its first action. An action counts where it is allowed on all resources of a type, or knows none,
 * and no condition narrows it.
 */
function escalationsOf(grants) {
    const holders = holdersOf(grants);
    const found = new Map();
    for (const path of ESCALATION_PATHS) {
        const [first = '', ...others] = path.actions;
        if (others.some((action) => !holders.has(action)))
            continue;
        for (const holder of holders.get(first) ?? []) {
            if (!mayPass(holder, path))
                continue;
            const isJoint = others.some((action) => !holders.get(action)?.includes(holder));
            const isBound = path.passedTo !== undefined && (0,policies_conditions/* valuesBoundBy */.kj)(holder.statement, PASSED_TO) !== null;
            found.set(holder, [...(found.get(holder) ?? []), { path, isJoint, isBound }]);
        }
    }
    return found;
}
/** Every action of a path. */
const STEPS = new Set(ESCALATION_PATHS.flatMap(({ actions }) => actions));
/**
 * Types without which an action of several types leads nowhere, the first of them where the path stands: a
 * command needs a document that runs it, and a document alone is no machine.
 */
const NEEDED_TYPES = {
    'ec2:RunInstances': ['arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID'],
    'ssm:SendCommand': [
        'arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID',
        'arn:aws:ssm:REGION:ACCOUNT:document/NAME',
    ],
    'ssm:StartSession': ['arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID'],
};
/** The statements that allow each action of a path on everything. */
function holdersOf(grants) {
    const holders = new Map();
    for (const grant of grants) {
        const steps = everywhere(grant).filter((name) => STEPS.has(name));
        if (steps.length === 0 || isNarrowed(grant))
            continue;
        // Other calls pass no role: where a condition asks which service one goes to, it is never met.
        const names = (0,policies_conditions/* isBoundBy */.cG)(grant.statement, PASSED_TO) ? steps.filter((name) => name === PASS_ROLE) : steps;
        for (const name of names) {
            const known = holders.get(name);
            if (known === undefined)
                holders.set(name, [grant]);
            else
                known.push(grant);
        }
    }
    for (const [name, types] of Object.entries(NEEDED_TYPES)) {
        const known = holders.get(name) ?? [];
        const ofType = types.map((type) => known.filter((grant) => covers(grant, type)));
        if (ofType.some((each) => each.length === 0))
            holders.delete(name);
        else
            holders.set(name, ofType[0] ?? []);
    }
    return holders;
}
function covers({ statement }, type) {
    return statement.resources.some(({ pattern }) => (0,breadth/* coversType */.Ph)(pattern, type));
}
function everywhere({ wide, allowed, everyResource }) {
    const unlimited = everyResource === null ? [] : allowed.filter(({ action }) => action.arns.length === 0);
    return [...wide, ...unlimited].map(({ action }) => action.name);
}
/** What narrows the statement beside the services that roles may be passed to: those are judged by path. */
function isNarrowed({ statement }) {
    const conditions = statement.conditions.filter(({ key }) => key.toLowerCase() !== PASSED_TO);
    return (0,policies_conditions/* narrowingOf */.N9)({ ...statement, conditions }, 'reach') === 'narrow';
}
function mayPass({ statement }, { passedTo }) {
    if (passedTo === undefined)
        return true;
    const services = (0,policies_conditions/* valuesBoundBy */.kj)(statement, PASSED_TO);
    return services?.some((service) => service.includes(value/* UNKNOWN */.HV) || (0,glob/* matchesGlob */.k)(service, passedTo)) ?? true;
}
/** What escalations make possible, continuing "lets its holder". */
function describeEscalations(escalations) {
    const named = escalations
        .slice(0, MAX_NAMED)
        .map(({ path }) => `${path.gain} (${path.id}: ${path.actions.join(' + ')})`);
    const more = escalations.length - named.length;
    if (more > 0)
        named.push(more === 1 ? 'take 1 more known way' : `take ${more} more known ways`);
    return (0,wording/* conjoined */.gm)(named, 'and');
}
function escalationPage({ id }) {
    return `https://pathfinding.cloud/paths/${id}`;
}


/***/ }),

/***/ 85333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ coversGlob),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Whether a pattern of IAM (`*` any text, `?` one character) covers a text. Linear in most cases, no recursion. */
function matchesGlob(pattern, text) {
    return matches(pattern, text, () => true);
}
/**
 * Whether every text that `inner` matches is matched by `outer`, too. May say no where it is so.
 *
 * @param isOneSign Whether a sign of `inner` is one character for sure: a star may be many or none.
 */
function coversGlob(outer, inner, isOneSign) {
    return matches(outer, inner, (sign) => sign !== '*' && isOneSign(sign));
}
function matches(pattern, text, isOneSign) {
    let at = 0;
    let inText = 0;
    let star = -1;
    let retry = 0;
    while (inText < text.length) {
        const sign = pattern[at];
        const other = text[inText] ?? '';
        if (sign === '*') {
            star = at++;
            retry = inText;
        }
        else if (sign !== undefined && (sign === other || (sign === '?' && isOneSign(other)))) {
            at++;
            inText++;
        }
        else if (star !== -1) {
            at = star + 1;
            inText = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ canBeLimited),
/* harmony export */   NG: () => (/* binding */ coversSome),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   mP: () => (/* binding */ isEveryAction)
/* harmony export */ });
/* unused harmony export isWholeService */
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30768);
/* harmony import */ var _breadth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86997);
/* harmony import */ var _escalation_escalations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48215);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85333);
/* harmony import */ var _made_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34606);





/** Distinct actions, and resources, of a statement that are looked at; real policies hold fewer. */
const MAX_PATTERNS = 1000;
/** Distinct denied actions that are looked at; with more, some that are denied are reported all the same. */
const MAX_DENIED = 200;
/** In characters. Longer ones are no ARN: AWS allows 2,048. */
const MAX_LENGTH = 2048;
/**
 * Actions that take an optional resource only since lately, and that everybody allows on `*` because for years
 * nothing else was possible.
 */
const LATE_RESOURCE = new Set([
    'cloudwatch:GetMetricData',
    'cloudwatch:ListMetrics',
    'cloudwatch:PutMetricData',
]);
/** What the allowing statements of a document grant, in their order. */
function grantsOf(document) {
    const denied = deniedEverywhere(document);
    const grants = document.statements.flatMap((statement) => {
        return statement.effect === 'Allow' ? [grantOf(document, statement, denied)] : [];
    });
    if (document.kind !== 'identity')
        return grants;
    const escalations = (0,_escalation_escalations_js__WEBPACK_IMPORTED_MODULE_1__/* .escalationsOf */ .Yp)(grants);
    return grants.map((grant) => ({ ...grant, escalations: escalations.get(grant) ?? [] }));
}
/**
 * @param statement One of the document's.
 * @param denied What the document denies everywhere: see {@link deniedEverywhere}.
 */
function grantOf(document, statement, denied) {
    const { actions, resources } = statement;
    const everyAction = actions.find(({ pattern }) => isEveryAction(pattern)) ?? null;
    const wholeServices = actions.filter(({ pattern }) => isWholeService(pattern));
    const everyResource = resources.find(({ pattern }) => (0,_breadth_js__WEBPACK_IMPORTED_MODULE_3__/* .isEverything */ .CM)(pattern)) ?? null;
    const allowed = allowedActions(statement).filter(({ action }) => {
        return !denied.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(pattern, action.name.toLowerCase()));
    });
    const wildcards = distinct(resources).filter(({ pattern }) => /[*?]/.test(pattern));
    const wide = allowed.flatMap((each) => {
        if (!canBeLimited(each.action))
            return [];
        const resource = everyResource ?? wildcards.find(({ pattern }) => coversSome(pattern, each.action));
        return resource === undefined ? [] : [{ ...each, resource }];
    });
    return { document, statement, everyAction, wholeServices, everyResource, allowed, wide, escalations: [] };
}
function isEveryAction(pattern) {
    return /^\*+(?::\*+)?$/.test(pattern);
}
function isWholeService(pattern) {
    return /^[a-z0-9-]{1,64}:\*+$/i.test(pattern);
}
function canBeLimited({ name, arns }) {
    return arns.length > 0 && !knowsResourceLately(name, arns);
}
/** Whether a pattern covers all resources of a type that the action takes, and does not make. */
function coversSome(pattern, action) {
    return action.arns.some((arn) => (0,_breadth_js__WEBPACK_IMPORTED_MODULE_3__/* .coversType */ .Ph)(pattern, arn) && !(0,_made_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .isMadeBy */ .P)(action, arn));
}
function knowsResourceLately(name, arns) {
    if (LATE_RESOURCE.has(name))
        return true;
    return name.startsWith('ce:') && arns.every((arn) => arn.includes(':billingview/'));
}
/** On resources of named services, the action `*` means the actions of those services. */
function allowedActions({ actions, resources }) {
    const services = new Set(resources.flatMap(({ pattern }) => (0,_breadth_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceOf */ .z5)(pattern) ?? []));
    const patternsOf = ({ pattern }) => {
        return isEveryAction(pattern) ? [...services].map((service) => `${service}:*`) : [pattern];
    };
    const allowed = new Map();
    for (const by of distinct(actions)) {
        for (const action of patternsOf(by).flatMap(_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsMatching */ .d)) {
            if (!allowed.has(action.name))
                allowed.set(action.name, { action, by });
        }
    }
    return [...allowed.values()];
}
/** Patterns, lower case, of what a document denies on everything and under no condition. */
function deniedEverywhere({ statements }) {
    const patterns = statements.flatMap(({ effect, conditions, resources, actions, possible }) => {
        const isSure = effect === 'Deny' && conditions.length === 0 && !possible;
        if (!isSure || !resources.some(({ pattern }) => (0,_breadth_js__WEBPACK_IMPORTED_MODULE_3__/* .isEverything */ .CM)(pattern)))
            return [];
        return actions.map(({ pattern }) => pattern.toLowerCase());
    });
    return [...new Set(patterns)].slice(0, MAX_DENIED);
}
function distinct(elements) {
    const first = new Map();
    for (const element of elements)
        if (!first.has(element.pattern))
            first.set(element.pattern, element);
    return [...first.values()].filter(({ pattern }) => pattern.length <= MAX_LENGTH).slice(0, MAX_PATTERNS);
}


/***/ }),

/***/ 15044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ levelName),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   d7: () => (/* binding */ byDanger),
/* harmony export */   tV: () => (/* binding */ isSensitive),
/* harmony export */   xJ: () => (/* binding */ severityOf),
/* harmony export */   xV: () => (/* binding */ severityOfType)
/* harmony export */ });
/** Reads that hand out data or credentials, though AWS's level does not say so. */
const SENSITIVE = new Set([
    'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
    'connect:GetFederationToken',
    'dynamodb:BatchGetItem',
    'dynamodb:GetItem',
    'dynamodb:Query',
    'dynamodb:Scan',
    'ec2:GetPasswordData',
    'gamelift:GetInstanceAccess',
    'gamelift:RequestUploadCredentials',
    'kms:Decrypt',
    'lambda:GetFunction',
    'rds:CopyDBSnapshot',
    'rds:CreateDBSnapshot',
    's3:GetObject',
    's3:GetObjectVersion',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'ssm:GetParameter',
    'ssm:GetParameters',
    'ssm:GetParametersByPath',
    'storagegateway:DescribeChapCredentials',
    'sts:AssumeRole',
]);
/** Writes that only add to logs: AWS's own policy for functions, AWSLambdaBasicExecutionRole, allows them on `*`. */
const LOGGING = new Set(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']);
/** The worst first. */
const ORDER = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'];
function isSensitive({ name }) {
    return SENSITIVE.has(name);
}
/** How bad it is to allow an action on everything, though it could be limited. */
function severityOf(action) {
    if (isSensitive(action))
        return 'high';
    switch (action.level) {
        case 'Permissions management':
        case 'Write':
            return 'high';
        case 'Tagging':
            return 'medium';
        case 'Read':
        case 'List':
            return 'low';
    }
}
/** How bad it is to allow an action on all resources of a type, within the service. */
function severityOfType(action) {
    return LOGGING.has(action.name) ? 'low' : severityOf(action);
}
/** Whether an action changes something. */
function isWrite({ level }) {
    return level === 'Write' || level === 'Permissions management';
}
/** The worst first, then by name. */
function byDanger(actions) {
    const ranked = actions.map((action) => ({ action, rank: rankOf(action) }));
    ranked.sort((left, right) => left.rank - right.rank || (left.action.name < right.action.name ? -1 : 1));
    return ranked.map(({ action }) => action);
}
/** Reads that hand out data come right after permissions management. */
function rankOf(action) {
    return isSensitive(action) ? 0.5 : ORDER.indexOf(action.level);
}
/** As a reader is told: `permissions management`, `reads data`. */
function levelName(action) {
    return action.level === 'Read' && isSensitive(action) ? 'reads data' : action.level.toLowerCase();
}


/***/ }),

/***/ 34606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isMadeBy)
/* harmony export */ });
/** What an action of EC2 makes where its name does not tell: a volume and a network interface come with an instance. */
const MADE = {
    'ec2:CreateNatGateway': ['natgateway'],
    'ec2:CreateSnapshots': ['snapshot'],
    'ec2:RunInstances': ['instance', 'network-interface', 'volume'],
};
const CREATION = /^ec2:Create([A-Z]\w{1,80})$/;
/** The type of an ARN pattern of the table whose ID is EC2's to give: `network-interface` of `…:network-interface/NETWORK_INTERFACE_ID`. */
const TYPE_WITH_ID = /:([a-z0-9-]{1,80})\/[A-Z0-9_]{1,80}_ID$/;
/**
 * Whether what an ARN pattern stands for is made by the action: its ID is given by EC2 afterwards, so that nobody can
 * name it in a policy. `ec2:CreateNetworkInterface` needs `network-interface/*`, and is limited by its subnet.
 */
function isMadeBy({ name }, arn) {
    const type = TYPE_WITH_ID.exec(arn)?.[1];
    if (type === undefined)
        return false;
    const made = Object.hasOwn(MADE, name) ? MADE[name] : undefined;
    return made?.includes(type) ?? type === createdType(name);
}
/** `network-interface` of `ec2:CreateNetworkInterface`. */
function createdType(name) {
    const noun = CREATION.exec(name)?.[1];
    return noun === undefined ? null : noun.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
}


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ canMeet),
/* harmony export */   v: () => (/* binding */ globsMeet)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24418);

/** Longer patterns are taken to meet: the work grows with the product of the lengths. */
const MAX_LENGTH = 400;
/**
 * Whether some resource can match a pattern of a policy and be of a type of the table: `arn:aws:s3:::b/*` and
 * `arn:aws:s3:::BUCKET/KEY` can, `arn:aws:s3:::b/*` and `arn:aws:s3:::BUCKET` cannot. Unknown parts may be anything.
 */
function canMeet(pattern, arn) {
    if (pattern.length > MAX_LENGTH)
        return true;
    const [, , service = '', region = '', account = '', ...resource] = pattern.split(':');
    const [, , type = '', typeRegion = '', typeAccount = ''] = arn.split(':');
    if (!NAME.test(type))
        return true;
    if (NAME.test(service) && service !== type)
        return false;
    // A star may reach over the next colon: what comes after it stands nowhere for sure.
    if (isFixed(region) && (region === '') !== (typeRegion === ''))
        return false;
    if (isFixed(region) && isFixed(account) && (account === '') !== (typeAccount === ''))
        return false;
    // A bucket's name holds no slash; what other names hold is not known here.
    if (arn === BUCKET && resource.join(':').includes('/'))
        return false;
    const wished = pattern.replaceAll(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, '*').replace(PARTITION, 'arn:aws:');
    return globsMeet(wished, arn.replace(/[A-Z][A-Z0-9_]*/g, '*'));
}
/** Of a service. */
const NAME = /^[a-z0-9-]+$/;
const BUCKET = 'arn:aws:s3:::BUCKET';
const PARTITION = /^arn:[^:]{0,20}:/;
function isFixed(part) {
    return !/[*?\uFFFC]/.test(part);
}
/** Whether some text matches both patterns, of `*` and `?`. */
function globsMeet(left, right) {
    // Row by row over `left`: which beginnings of `right` meet the beginning of `left` so far.
    let row = [true];
    for (let column = 0; column < right.length; column++)
        row.push(right[column] === '*' && row[column] === true);
    for (const sign of left) {
        const next = [sign === '*' && row[0] === true];
        for (let column = 0; column < right.length; column++) {
            const other = right[column];
            // A star is nothing, or takes one more sign of the other side.
            const isStar = sign === '*' || other === '*';
            const isTaken = isStar ? row[column + 1] || next[column] : row[column] && isSameSign(sign, other);
            next.push(isTaken === true);
        }
        row = next;
    }
    return row.at(-1) === true;
}
function isSameSign(sign, other) {
    return sign === '?' || other === '?' || sign === other;
}


/***/ }),

/***/ 66657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ MAX_TEXT),
  w: () => (/* binding */ rewriteOf)
});

// EXTERNAL MODULE: ./build/policies/actions.js
var policies_actions = __webpack_require__(30768);
// EXTERNAL MODULE: ./build/policies/grant.js
var grant = __webpack_require__(4689);
// EXTERNAL MODULE: ./build/policies/breadth.js
var breadth = __webpack_require__(86997);
// EXTERNAL MODULE: ./build/policies/levels.js
var levels = __webpack_require__(15044);
// EXTERNAL MODULE: ./build/policies/made-resources.js
var made_resources = __webpack_require__(34606);
;// CONCATENATED MODULE: ./build/policies/rewrite/arns.js



/** Of a tagging action the patterns are one of many; that many are written. */
const MAX_ALTERNATIVES = 4;
/**
 * ARN patterns to write in place of a wildcard, with capitals for what the reader fills in. Region, account and
 * partition stay where the wildcard names them.
 */
function arnsInstead(wildcard, actions) {
    const isAll = (0,breadth/* isEverything */.CM)(wildcard.pattern);
    const named = (0,levels/* byDanger */.d7)(actions).flatMap((action) => {
        const covered = isAll ? action.arns : action.arns.filter((arn) => (0,breadth/* coversType */.Ph)(wildcard.pattern, arn));
        return patternsOf(action.name, covered).map((arn) => {
            // Some types have a star for a name in the table itself.
            return (0,made_resources/* isMadeBy */.P)(action, arn) ? ofAnyName(arn) : arn.replaceAll('*', 'NAME');
        });
    });
    const written = isAll ? null : segmentsOf(wildcard.parts);
    return [...new Set(named.map((arn) => (written === null ? arn : withPlace(arn, written))))];
}
/** Whether an action makes what another one of them must be given by name: no one list of ARNs serves both. */
function areAtOdds(actions) {
    const taken = new Set(actions.flatMap((action) => action.arns.filter((arn) => !(0,made_resources/* isMadeBy */.P)(action, arn))));
    return actions.some((action) => action.arns.some((arn) => taken.has(arn) && (0,made_resources/* isMadeBy */.P)(action, arn)));
}
function ofAnyName(arn) {
    return `${arn.slice(0, arn.lastIndexOf('/'))}/*`;
}
/**
 * Some actions need resources of several types at once, as to start a machine needs an image and a network, so
 * that all of its patterns are written; access points of S3 are for those who have them.
 */
function patternsOf(name, arns) {
    if (name.startsWith('s3:')) {
        const plain = arns.filter((arn) => arn.startsWith('arn:aws:s3:::'));
        if (plain.length > 0)
            return plain.slice(0, 1);
    }
    return /Tag/.test(name) ? arns.slice(0, MAX_ALTERNATIVES) : arns;
}
/** The parts of an ARN as they are written: what an interpolation stands for is never taken apart. */
function segmentsOf(parts) {
    const segments = [''];
    for (const part of parts) {
        const pieces = typeof part === 'string' ? part.split(':') : [part.expression];
        segments.push(`${segments.pop() ?? ''}${pieces[0] ?? ''}`, ...pieces.slice(1));
    }
    return segments;
}
function withPlace(arn, [, partition = '', , region = '', account = '']) {
    const [start, usual = '', service, typeRegion = '', typeAccount = '', ...resource] = arn.split(':');
    const kept = (own, type) => (own === '' || type === '' || /[*?]/.test(own) ? type : own);
    return [
        start,
        kept(partition, usual),
        service,
        kept(region, typeRegion),
        kept(account, typeAccount),
        ...resource,
    ].join(':');
}

// EXTERNAL MODULE: ./build/policies/value.js
var value = __webpack_require__(24418);
;// CONCATENATED MODULE: ./build/policies/rewrite/layout.js

/** How far before a value its surroundings are looked at, in bytes. */
const REACH = 300;
/** A list is written in one line up to this length. */
const MAX_INLINE = 60;
/** A bracket that begins a list, and the ways of Go, C#, Java and Kotlin to begin one. */
const LIST_START = /(?:\[|(?:\]|\bstring|List<string>(?:\(\))?)\s{0,20}\{|\b(?:List\.of|Set\.of|Arrays\.asList|jsii\.Strings|listOf|setOf)\()(\s{0,300})$/;
/** Languages in which brackets make no list of one value, unless it is JSON that they hold. */
const WITHOUT_BRACKETS = /\.(?:java|kts?|scala|groovy|cs|fs|go|ps1|psm1|php)$/i;
/** Whether a single value may give way to a list in brackets. Go writes its mappings as JSON, and its lists not. */
function isAloneAfter(before, path) {
    if (!/[:=]\s{0,100}$/.test(before))
        return false;
    if (!WITHOUT_BRACKETS.test(path))
        return true;
    return !/\.go$/i.test(path) && /["']\s{0,20}:\s{0,100}$/.test(before);
}
/**
 * Writes other values in the place of all values of an element, as a list of the same kind: in one line or a
 * value a line, in brackets or with dashes. `null` where they are laid out in a way that is not understood.
 */
function relisted(elements, values, text) {
    const first = elements[0];
    const last = elements.at(-1);
    if (first === undefined || last === undefined || values.length === 0)
        return null;
    if (values.some((value) => /["'\\\n]/.test(value)))
        return null;
    const layout = layoutOf(elements, values, text);
    if (layout === null)
        return null;
    const { quote, separator, open, close } = layout;
    const listed = values.map((value) => `${quote}${value}${quote}`).join(separator);
    return {
        start: first.start,
        end: last.end,
        text: values.length === 1 ? listed : `${open}${listed}${close}`,
    };
}
function layoutOf(elements, values, text) {
    const quote = quoteOf(elements, text);
    const [first, second] = elements;
    if (quote === null || first === undefined)
        return null;
    const before = text.slice(first.start - REACH, first.start);
    const between = second === undefined ? null : text.slice(first.end, second.start);
    const dash = /(?:^|\n)([ \t]{0,200})-[ \t]{1,20}$/.exec(before);
    if (dash !== null) {
        const separator = `\n${dash[1] ?? ''}- `;
        return areBetween(elements, text, /^\s{0,300}-[ \t]{1,20}$/)
            ? { quote, separator, open: '', close: '' }
            : null;
    }
    const bracket = LIST_START.exec(before);
    if (bracket !== null) {
        const separator = between ?? (bracket[1]?.includes('\n') === true ? `,${bracket[1]}` : ', ');
        return areBetween(elements, text, /^\s{0,300},\s{0,300}$/)
            ? { quote, separator, open: '', close: '' }
            : null;
    }
    if (second !== undefined || quote === '' || !isAloneAfter(before, text.path))
        return null;
    const isInline = values.join('').length <= MAX_INLINE || !before.includes('\n') || quote.length > 1;
    if (isInline)
        return { quote, separator: ', ', open: '[', close: ']' };
    const indent = /(?:^|\n)([ \t]{0,200})[^\n]{0,300}$/.exec(before)?.[1] ?? '';
    const deeper = `${indent}${indent.startsWith('\t') ? '\t' : '  '}`;
    return { quote, separator: `,\n${deeper}`, open: `[\n${deeper}`, close: `\n${indent}]` };
}
/** The quote of all values; `null` where they differ, or where one is no plain text: a function, a name. */
function quoteOf(elements, text) {
    const quotes = elements.map(({ start, end, parts }) => {
        const written = text.slice(start, end);
        const quote = /^\\{0,7}["']/.exec(written)?.[0] ?? '';
        const body = written.slice(quote.length, written.length - quote.length);
        if (quote !== '')
            return written.endsWith(quote) && body === (0,value/* writtenOf */.lu)(parts) ? quote : null;
        const isPlain = /^[A-Za-z][\w:*?/.-]{0,2000}$/.test(written) && written === (0,value/* writtenOf */.lu)(parts);
        return isPlain ? quote : null;
    });
    const quoted = quotes.find((quote) => quote !== '');
    // YAML writes a star in quotes and the words beside it without.
    return quotes.includes(null) ? null : (quoted ?? '');
}
function areBetween(elements, text, pattern) {
    return elements.every(({ start }, index) => {
        const previous = elements[index - 1];
        return previous === undefined || pattern.test(text.slice(previous.end, start));
    });
}

// EXTERNAL MODULE: ./build/policies/rewrite/sibling.js
var sibling = __webpack_require__(97666);
;// CONCATENATED MODULE: ./build/policies/rewrite/rewrite.js





/** Names that the wildcards of one statement are written out to. */
const MAX_NAMES = 40;
const MAX_ARNS = 30;
/** In characters; what is longer nobody pastes. */
const MAX_TEXT = 12_000;
/**
 * Rewrites a statement whose actions stand on a wildcard: the wildcard gives way to the patterns of the actions'
 * own resource types. Actions that know no resource go into a statement of their own with `*`, and a wildcard of
 * both kinds of actions is written out. `null` where that cannot be done without a guess: whole services, unknown
 * actions and parts, forms that are not understood.
 */
function rewriteOf({ statement, everyResource }, text) {
    if (!isWhole(statement))
        return null;
    const groups = groupsOf(statement);
    if (groups === null || groups.limited.length === 0 || areAtOdds(groups.actions))
        return null;
    const resources = resourcesInstead(statement, groups.actions);
    if (resources === null)
        return null;
    const placeholders = placeholdersIn(resources.made);
    const toResources = relisted(statement.resources, resources.all, text);
    if (toResources === null)
        return null;
    if (everyResource === null || groups.unlimited.length === 0)
        return rewriteBy([toResources], placeholders, statement, text);
    const toLimited = relisted(statement.actions, groups.limited, text);
    const toUnlimited = relisted(statement.actions, groups.unlimited, text);
    const toEverything = relisted(statement.resources, ['*'], text);
    if (toLimited === null || toUnlimited === null || toEverything === null)
        return null;
    const copy = (0,sibling/* copiedAfter */.z)(statement, ordered([toUnlimited, toEverything]), text);
    return copy === null ? null : rewriteBy([toLimited, toResources, ...copy], placeholders, statement, text);
}
/** Whether all that would change stands in the statement itself, and not only in one branch of a condition. */
function isWhole({ start, end, actions, resources, possible }) {
    const isInside = (each) => start <= each.start && each.end <= end && !each.possible;
    return !possible && [...actions, ...resources].every(isInside);
}
/** Which of a statement's actions can be limited to resources, or `null` where that is not known of one. */
function groupsOf({ actions }) {
    const limited = [];
    const unlimited = [];
    const limitable = [];
    for (const { pattern } of actions) {
        const matching = (0,policies_actions/* actionsMatching */.d)(pattern);
        if (matching.length === 0 || /:\*+$/.test(pattern))
            return null;
        const [narrow, open] = [matching.filter(grant/* canBeLimited */.Ch), matching.filter((each) => !(0,grant/* canBeLimited */.Ch)(each))];
        limitable.push(...narrow);
        if (open.length === 0)
            limited.push(pattern);
        else if (narrow.length === 0)
            unlimited.push(pattern);
        else if (matching.length > MAX_NAMES)
            return null;
        else {
            limited.push(...narrow.map(({ name }) => name));
            unlimited.push(...open.map(({ name }) => name));
        }
    }
    if (limited.length > MAX_NAMES + actions.length)
        return null;
    return { limited: [...new Set(limited)], unlimited: [...new Set(unlimited)], actions: limitable };
}
function resourcesInstead({ resources }, actions) {
    const wide = resources.filter((resource) => isWide(resource, actions));
    if (wide.length === 0)
        return null;
    const all = resources.flatMap((resource) => {
        return wide.includes(resource) ? arnsInstead(resource, actions) : [asWritten(resource)];
    });
    const distinct = [...new Set(all)];
    if (distinct.length > MAX_ARNS || distinct.length === 0)
        return null;
    return { all: distinct, made: wide.flatMap((resource) => arnsInstead(resource, actions)) };
}
/** What is kept of the wildcard, `${AWS::Region}`, is no placeholder. */
function placeholdersIn(arns) {
    const words = arns.flatMap((arn) => arn.replace(/\$\{[^{}]{0,200}\}/g, '').split(/[^\w]+/));
    return [...new Set(words.filter((word) => /^[A-Z][A-Z0-9_]+$/.test(word)))];
}
function isWide({ pattern }, actions) {
    return /[*?]/.test(pattern) && actions.some((action) => (0,grant/* coversSome */.NG)(pattern, action));
}
function asWritten({ parts }) {
    return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}
function rewriteBy(edits, placeholders, { start, end }, text) {
    const all = ordered(edits);
    const written = (0,sibling/* applied */.I)(text.slice(start, end), start, all);
    return written.length > MAX_TEXT ? null : { edits: all, text: written, placeholders };
}
function ordered(edits) {
    return edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
}


/***/ }),

/***/ 97666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ applied),
/* harmony export */   z: () => (/* binding */ copiedAfter)
/* harmony export */ });
/** How far before a statement its surroundings are looked at, in bytes. */
const REACH = 300;
const SID = /((?:\\{0,7}["'])?\bsid\b(?:\\{0,7}["'])?\s{0,20}[:=]\s{0,20}(?:\\{0,7}["'])?[a-z0-9]{1,80})/i;
/**
 * Writes a copy of a statement after it, with some of its text replaced, in the way that the statement itself
 * stands there: after a comma, after a dash, as a block of its own. A lone statement becomes a list. `null` where
 * it stands in a way that is not understood.
 *
 * @param edits Inside of the statement, by their place.
 */
function copiedAfter(statement, edits, text) {
    const { start, end } = statement;
    const written = text.slice(start, end);
    const body = applied(written, start, edits).trimEnd().replace(SID, '$1Unlimited');
    const at = start + written.trimEnd().length;
    const before = text.slice(start - REACH, start);
    const dash = /(?:^|\n)([ \t]{0,200})-[ \t]{1,20}$/.exec(before);
    if (dash !== null)
        return [{ start: at, end: at, text: `\n${dash[1] ?? ''}- ${body}` }];
    if (/^statement\b/.test(written)) {
        const indent = /(?:^|\n)([ \t]{0,200})$/.exec(before)?.[1];
        return indent === undefined ? null : [{ start: at, end: at, text: `\n\n${indent}${body}` }];
    }
    if (!written.startsWith('{'))
        return null;
    const listed = /[[,](\s{0,300})$/.exec(before);
    if (listed !== null)
        return [{ start: at, end: at, text: `,${listed[1] ?? ''}${body}` }];
    if (!/[:=]\s{0,100}$/.test(before))
        return null;
    return [
        { start, end: start, text: '[' },
        { start: at, end: at, text: `, ${body}]` },
    ];
}
/** A text with edits made; `start` is the offset of its first character. */
function applied(written, start, edits) {
    let done = '';
    let position = start;
    for (const edit of edits) {
        done += written.slice(position - start, edit.start - start) + edit.text;
        position = edit.end;
    }
    return done + written.slice(position - start);
}


/***/ }),

/***/ 40167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ riskSentence),
/* harmony export */   i7: () => (/* binding */ risksOf)
/* harmony export */ });
/* unused harmony export RISKS */
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15044);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2039);


/** What actions on everything lead to, beside what they do. */
const RISKS = [
    'credentials exposure',
    'role assumption',
    'permissions management',
    'resource exposure',
    'data exfiltration',
];
/** Actions that hand out passwords, tokens or keys, or let their caller make some. */
const CREDENTIALS = new Set([
    'airflow:CreateCliToken',
    'airflow:CreateWebLoginToken',
    'chime:CreateApiKey',
    'codeartifact:GetAuthorizationToken',
    'codepipeline:PollForJobs',
    'cognito-identity:GetCredentialsForIdentity',
    'cognito-identity:GetOpenIdToken',
    'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
    'cognito-idp:AssociateSoftwareToken',
    'connect:GetFederationToken',
    'ec2:GetPasswordData',
    'ecr-public:GetAuthorizationToken',
    'ecr:GetAuthorizationToken',
    'gamelift:GetInstanceAccess',
    'gamelift:RequestUploadCredentials',
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:CreateServiceSpecificCredential',
    'iam:ResetServiceSpecificCredential',
    'iam:UpdateLoginProfile',
    'lightsail:DownloadDefaultKeyPair',
    'lightsail:GetBucketAccessKeys',
    'lightsail:GetInstanceAccessDetails',
    'lightsail:GetRelationalDatabaseMasterUserPassword',
    'mediapackage:RotateChannelCredentials',
    'mediapackage:RotateIngestEndpointCredentials',
    'rds-db:connect',
    'redshift-serverless:GetCredentials',
    'redshift:GetClusterCredentials',
    'redshift:GetClusterCredentialsWithIAM',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'snowball:GetJobUnlockCode',
    'storagegateway:DescribeChapCredentials',
    'sts:GetFederationToken',
    'sts:GetSessionToken',
]);
/** Services whose permissions are those of identities, not of a resource that others come to. */
const IDENTITY_SERVICES = ['iam:', 'identitystore:', 'organizations:', 'sso:', 'sso-directory:', 'ram:'];
/** Continues "Its holder can". */
const MEANING = {
    'credentials exposure': 'get hold of credentials',
    'role assumption': 'take on every role that trusts its account',
    'permissions management': 'change what identities may do',
    'resource exposure': 'open resources to others',
    'data exfiltration': 'carry data away',
};
function risksOf(actions) {
    const met = new Set(actions.map(riskOf));
    return RISKS.filter((risk) => met.has(risk));
}
function riskOf(action) {
    const { name, level } = action;
    if (CREDENTIALS.has(name))
        return 'credentials exposure';
    if (name === 'sts:AssumeRole')
        return 'role assumption';
    if (level === 'Permissions management') {
        const isOfIdentities = IDENTITY_SERVICES.some((service) => name.startsWith(service));
        return isOfIdentities ? 'permissions management' : 'resource exposure';
    }
    return (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .isSensitive */ .tV)(action) ? 'data exfiltration' : null;
}
/** A sentence that begins with a space, or nothing. */
function riskSentence(actions) {
    const risks = risksOf(actions);
    return risks.length === 0
        ? ''
        : ` Its holder can ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .conjoined */ .gm)(risks.map((risk) => MEANING[risk]), 'and')}.`;
}


/***/ }),

/***/ 24418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lu: () => (/* binding */ writtenOf)
/* harmony export */ });
/** Stands for an unknown part in a pattern. No resource's name holds it, so that it matches no fixed text. */
const UNKNOWN = '\uFFFC';
/** The text with {@link UNKNOWN} in place of each unknown part. */
function patternOf(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
}
/** The text as it is written. */
function writtenOf(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}
/** Mappings of more entries are asked by an index. */
const FEW_ENTRIES = 32;
/** Large mappings, by keys in small letters: each document in one asks it again for what stands around. */
const indexes = new WeakMap();
/**
 * A value by its key, in any case, as IAM reads element names. The last of equal keys counts.
 *
 * @param key In small letters.
 */
function valueAt(mapping, key) {
    const { entries } = mapping;
    if (entries.length > FEW_ENTRIES)
        return indexOf(mapping).get(key);
    return entries.findLast((entry) => entry.key.toLowerCase() === key)?.value;
}
function indexOf(mapping) {
    const known = indexes.get(mapping);
    if (known !== undefined)
        return known;
    const index = new Map(mapping.entries.map(({ key, value }) => [key.toLowerCase(), value]));
    indexes.set(mapping, index);
    return index;
}
/** A text value by its key, in small letters, as it is written, or `null`. */
function textAt(mapping, key) {
    const value = valueAt(mapping, key);
    return value?.kind === 'text' ? writtenOf(value.parts) : null;
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ suggestedArns),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   gm: () => (/* binding */ conjoined)
/* harmony export */ });
/* harmony import */ var _model_source_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39737);
/* harmony import */ var _breadth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86997);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15044);
/* harmony import */ var _made_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34606);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24418);





/** Actions that a message names. */
const MAX_NAMED = 5;
/** Patterns that a message suggests. */
const MAX_SUGGESTED = 4;
const MAX_SHOWN = 120;
/** The worst actions with their levels, and how many more: `s3:PutObject (write) and 3 more actions`. */
function listed(actions) {
    const named = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .byDanger */ .d7)(actions)
        .slice(0, MAX_NAMED)
        .map((action) => `${action.name} (${(0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levelName */ .C1)(action)})`);
    const more = actions.length - named.length;
    if (more > 0)
        named.push(more === 1 ? '1 more action' : `${more} more actions`);
    return conjoined(named, 'and');
}
/** `a`, `a and b`, `a, b and c`. */
function conjoined(items, word) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
/**
 * ARN patterns to write in place of a wildcard, for the worst actions first.
 * @param pattern The wildcard: of the types that it covers.
 */
function suggestedArns(actions, pattern = '*') {
    const arns = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .byDanger */ .d7)(actions).flatMap((action) => {
        const arns = action.arns.filter((arn) => !(0,_made_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeBy */ .P)(action, arn));
        return arns.find((arn) => (0,_breadth_js__WEBPACK_IMPORTED_MODULE_3__/* .coversType */ .Ph)(pattern, arn)) ?? arns[0] ?? action.arns[0] ?? [];
    });
    return [...new Set(arns)].slice(0, MAX_SUGGESTED);
}
/** An element as it is written, in quotes, clipped. */
function quoted({ parts }) {
    const text = (0,_model_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .display */ .V)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenOf */ .lu)(parts));
    return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}"`;
}


/***/ })

};
