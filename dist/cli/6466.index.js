export const id = 6466;
export const ids = [6466];
export const modules = {

/***/ 16466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printIamPolicy: () => (/* binding */ printIamPolicy)
});

;// CONCATENATED MODULE: ./build/iam/least-policy.js
/** Which user has a key, and whether it is active. */
const IDENTIFY = ['iam:GetAccessKeyLastUsed', 'iam:ListAccessKeys'];
/** What the user may do. */
const USER_POLICIES = [
    'iam:GetUser',
    'iam:GetUserPolicy',
    'iam:ListAttachedUserPolicies',
    'iam:ListGroupsForUser',
    'iam:ListUserPolicies',
];
const GROUP_POLICIES = ['iam:GetGroupPolicy', 'iam:ListAttachedGroupPolicies', 'iam:ListGroupPolicies'];
const MANAGED_POLICIES = ['iam:GetPolicy', 'iam:GetPolicyVersion'];
/** That a key is gone; AWS knows no narrower resource for these. */
const WHOLE_ACCOUNT = ['iam:GetAccountSummary', 'iam:ListUsers'];
const ALL_KEYS = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport', 'iam:ListUsers'];
/** The least policy for these tasks. Everything but deactivation only reads. */
function leastPolicy(tasks, scope) {
    const { account, partition, userPath } = scope;
    const arn = (resource) => `arn:${partition}:iam::${account}:${resource}`;
    const users = arn(`user${userPath}*`);
    const isAudit = tasks.includes('audit');
    const isCheck = tasks.includes('check') || tasks.includes('deactivate');
    const statements = [
        allow('IdentifyKeys', IDENTIFY, users),
        ...(isCheck
            ? [
                allow('ReadPoliciesOfUsers', USER_POLICIES, users),
                allow('ReadPoliciesOfGroups', GROUP_POLICIES, arn('group/*')),
                allow('ReadManagedPolicies', MANAGED_POLICIES, [
                    arn('policy/*'),
                    `arn:${partition}:iam::aws:policy/*`,
                ]),
            ]
            : []),
        allow('ReadAccount', [...new Set([...(isAudit ? ALL_KEYS : []), ...(isCheck ? WHOLE_ACCOUNT : [])])].sort(), '*'),
        ...(tasks.includes('deactivate') ? [allow('SwitchKeysOff', ['iam:UpdateAccessKey'], users)] : []),
    ];
    return { Version: '2012-10-17', Statement: statements };
}
function allow(sid, actions, resource) {
    return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resource };
}

;// CONCATENATED MODULE: ./build/iam/trust-policy.js
const ISSUER = 'token.actions.githubusercontent.com';
/** What AWS's STS is to the token; the same in every partition but China's, which asks for its own. */
const AUDIENCES = { 'aws-cn': 'sts.amazonaws.com.cn' };
const AUDIENCE = 'sts.amazonaws.com';
/**
 * The trust policy by which workflows of one repository take a role on through OIDC. Repositories made, renamed or
 * moved since 15 July 2026 have their numbers in the subject (`repo:OWNER@1/NAME@2:…`), so that nobody who gets
 * the name later gets the role.
 *
 * @param account Twelve digits, or what stands for them.
 */
function trustPolicy(repository, account, partition) {
    const subjects = [
        `${subjectOf(repository)}:ref:refs/heads/${repository.branch}`,
        ...(repository.pullRequests ? [`${subjectOf(repository)}:pull_request`] : []),
    ];
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'WorkflowsOfOneRepository',
                Effect: 'Allow',
                Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        [`${ISSUER}:aud`]: AUDIENCES[partition] ?? AUDIENCE,
                        [`${ISSUER}:sub`]: subjects.length === 1 ? subjects[0] : subjects,
                    },
                },
            },
        ],
    };
}
function subjectOf({ owner, name, ids }) {
    return ids === null ? `repo:${owner}/${name}` : `repo:${owner}@${ids.owner}/${name}@${ids.repository}`;
}

// EXTERNAL MODULE: ./build/output/print.js
var print = __webpack_require__(29027);
// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(12365);
;// CONCATENATED MODULE: ./build/commands/iam-policy.js




/** Stands for an account that nobody has named. */
const PLACEHOLDER = 'ACCOUNT_ID';
/** `starkey iam-policy`: prints a policy as JSON, and what is to be known of it on standard error. */
function printIamPolicy({ tasks, account, partition, userPath, trust }) {
    const owner = account ?? PLACEHOLDER;
    const policy = trust === null
        ? leastPolicy(tasks, { account: owner, partition, userPath })
        : trustPolicy(trust, owner, partition);
    (0,print/* print */.y)((0,json_text/* jsonText */.s)(policy));
    if (account === null)
        warn(`Put your account in place of ${PLACEHOLDER}, or give it by --account.`);
    if (trust !== null && trust.ids === null)
        warn(NAMES_ALONE);
    return 0;
}
const NAMES_ALONE = 'This subject names the repository only. GitHub puts numbers beside the names for repositories made, renamed or ' +
    "moved since 15 July 2026: for those add --repository-ids with what `gh api repos/OWNER/NAME --jq '[.owner.id, " +
    ".id] | @csv'` says.";
function warn(text) {
    process.stderr.write(`starkey: ${text}\n`);
}


/***/ })

};
