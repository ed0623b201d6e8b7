export const id = 710;
export const ids = [710];
export const modules = {

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** CRC-32 as in zlib and PNG (reflected, polynomial 0xEDB88320), a byte at a time. */
const POLYNOMIAL = 0xedb88320;
let table;
/** @param text One character a byte. */
function crc32(text) {
    table ??= makeTable();
    let remainder = 0xffffffff;
    for (let index = 0; index < text.length; index++) {
        const entry = table[(remainder ^ text.charCodeAt(index)) & 0xff] ?? 0;
        remainder = entry ^ (remainder >>> 8);
    }
    return ~remainder >>> 0;
}
function makeTable() {
    return Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
        return value;
    });
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ endsInHexCrc32),
/* harmony export */   c6: () => (/* binding */ hexCrc32LittleEndian),
/* harmony export */   vP: () => (/* binding */ hexCrc32)
/* harmony export */ });
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3058);

/** Hexadecimal digits that a CRC-32 takes. */
const DIGITS = 8;
/** A CRC-32 in eight hexadecimal digits, the most significant first, in small letters. */
function hexCrc32(text) {
    return (0,_crc32_js__WEBPACK_IMPORTED_MODULE_0__/* .crc32 */ .Q)(text).toString(16).padStart(DIGITS, '0');
}
/** The same with its four bytes in the opposite order. */
function hexCrc32LittleEndian(text) {
    return (hexCrc32(text).match(/../g) ?? []).reverse().join('');
}
/** Whether the last eight characters of a text are the CRC-32 of those before, in digits of either case. */
function endsInHexCrc32(text) {
    return hexCrc32(text.slice(0, -DIGITS)) === text.slice(-DIGITS).toLowerCase();
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ assessChecksum)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6999);

/**
 * What a checksum says of a token: one that holds proves that its provider issued it, one that fails makes it a
 * likely dummy, which stays visible.
 *
 * @param body What of the token is random.
 * @param title The rule's title, for the message.
 */
function assessChecksum(holds, body, title) {
    if (holds)
        return { is: 'secret', details: { checksum: 'holds' } };
    const assessment = (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .pV)(body, title);
    if (assessment.is !== 'secret')
        return assessment;
    return {
        is: 'secret',
        severity: 'low',
        message: `${title}, as it seems, but its checksum is wrong: it was not issued like this. It is likely a dummy or mistyped.`,
        details: { checksum: 'fails' },
        remediation: _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .DUMMY_REMEDIATION */ .V,
    };
}


/***/ }),

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fileSignature),
/* harmony export */   Ah: () => (/* binding */ anyBytes),
/* harmony export */   cy: () => (/* binding */ bytesPattern)
/* harmony export */ });
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);

/** Bytes of a file that tell it from others of its kind, where its rule says nothing else. */
const TOLD_APART = 4_000;
const PIECE = /"(?<text>[^"]*)"|(?<from>[0-9a-f]{2})-(?<to>[0-9a-f]{2})|(?<byte>[0-9a-f]{2})|(?<any>\?\?)|(?<sign>[(|)])/g;
/**
 * The pattern of a file that begins so, as in `"PWS3" 00-02 ?? (01|02 ??)`: text, a range of bytes in hexadecimal, any
 * byte, alternatives.
 *
 * @param least Bytes that must follow.
 * @param most Bytes that count as the secret, with the signature.
 */
function fileSignature(signature, least, most = TOLD_APART) {
    return new RegExp(`^${bytesPattern(signature)}${anyBytes(least, most)}`, 'g');
}
/** The source of a pattern for these bytes alone. */
function bytesPattern(signature) {
    const pieces = [...signature.matchAll(PIECE)].map(({ groups = {} }) => {
        const { text, from, to, byte, sign } = groups;
        if (text !== undefined)
            return (0,_token_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M)(text);
        if (from !== undefined)
            return `[\\x${from}-\\x${to}]`;
        if (byte !== undefined)
            return `\\x${byte}`;
        return sign === undefined ? ANY : sign.replace('(', '(?:');
    });
    return `(?:${pieces.join('')})`;
}
/** The source of a pattern for so many bytes, whatever they are. */
function anyBytes(least, most) {
    return `${ANY}{${least},${most}}`;
}
const ANY = '[\\s\\S]';


/***/ }),

/***/ 3710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gc-notify.js
var gc_notify_namespaceObject = {};
__webpack_require__.r(gc_notify_namespaceObject);
__webpack_require__.d(gc_notify_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/geckoboard.js
var geckoboard_namespaceObject = {};
__webpack_require__.r(geckoboard_namespaceObject);
__webpack_require__.d(geckoboard_namespaceObject, {
  RULES: () => (geckoboard_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/geoapify.js
var geoapify_namespaceObject = {};
__webpack_require__.r(geoapify_namespaceObject);
__webpack_require__.d(geoapify_namespaceObject, {
  RULES: () => (geoapify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/getresponse.js
var getresponse_namespaceObject = {};
__webpack_require__.r(getresponse_namespaceObject);
__webpack_require__.d(getresponse_namespaceObject, {
  RULES: () => (getresponse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ghost.js
var ghost_namespaceObject = {};
__webpack_require__.r(ghost_namespaceObject);
__webpack_require__.d(ghost_namespaceObject, {
  RULES: () => (ghost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/giphy.js
var giphy_namespaceObject = {};
__webpack_require__.r(giphy_namespaceObject);
__webpack_require__.d(giphy_namespaceObject, {
  RULES: () => (giphy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gitea.js
var gitea_namespaceObject = {};
__webpack_require__.r(gitea_namespaceObject);
__webpack_require__.d(gitea_namespaceObject, {
  RULES: () => (gitea_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gitguardian.js
var gitguardian_namespaceObject = {};
__webpack_require__.r(gitguardian_namespaceObject);
__webpack_require__.d(gitguardian_namespaceObject, {
  RULES: () => (gitguardian_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gitlab.js
var gitlab_namespaceObject = {};
__webpack_require__.r(gitlab_namespaceObject);
__webpack_require__.d(gitlab_namespaceObject, {
  RULES: () => (gitlab_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/glassnode.js
var glassnode_namespaceObject = {};
__webpack_require__.r(glassnode_namespaceObject);
__webpack_require__.d(glassnode_namespaceObject, {
  RULES: () => (glassnode_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gnupg.js
var gnupg_namespaceObject = {};
__webpack_require__.r(gnupg_namespaceObject);
__webpack_require__.d(gnupg_namespaceObject, {
  RULES: () => (gnupg_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gocardless.js
var gocardless_namespaceObject = {};
__webpack_require__.r(gocardless_namespaceObject);
__webpack_require__.d(gocardless_namespaceObject, {
  RULES: () => (gocardless_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/goodday.js
var goodday_namespaceObject = {};
__webpack_require__.r(goodday_namespaceObject);
__webpack_require__.d(goodday_namespaceObject, {
  RULES: () => (goodday_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/google.js
var google_namespaceObject = {};
__webpack_require__.r(google_namespaceObject);
__webpack_require__.d(google_namespaceObject, {
  RULES: () => (google_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/govuk-notify.js
var govuk_notify_namespaceObject = {};
__webpack_require__.r(govuk_notify_namespaceObject);
__webpack_require__.d(govuk_notify_namespaceObject, {
  RULES: () => (govuk_notify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/grafana.js
var grafana_namespaceObject = {};
__webpack_require__.r(grafana_namespaceObject);
__webpack_require__.d(grafana_namespaceObject, {
  RULES: () => (grafana_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/graphhopper.js
var graphhopper_namespaceObject = {};
__webpack_require__.r(graphhopper_namespaceObject);
__webpack_require__.d(graphhopper_namespaceObject, {
  RULES: () => (graphhopper_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/greptile.js
var greptile_namespaceObject = {};
__webpack_require__.r(greptile_namespaceObject);
__webpack_require__.d(greptile_namespaceObject, {
  RULES: () => (greptile_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/groq.js
var groq_namespaceObject = {};
__webpack_require__.r(groq_namespaceObject);
__webpack_require__.d(groq_namespaceObject, {
  RULES: () => (groq_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gtmetrix.js
var gtmetrix_namespaceObject = {};
__webpack_require__.r(gtmetrix_namespaceObject);
__webpack_require__.d(gtmetrix_namespaceObject, {
  RULES: () => (gtmetrix_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/guardian.js
var guardian_namespaceObject = {};
__webpack_require__.r(guardian_namespaceObject);
__webpack_require__.d(guardian_namespaceObject, {
  RULES: () => (guardian_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gumroad.js
var gumroad_namespaceObject = {};
__webpack_require__.r(gumroad_namespaceObject);
__webpack_require__.d(gumroad_namespaceObject, {
  RULES: () => (gumroad_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gyazo.js
var gyazo_namespaceObject = {};
__webpack_require__.r(gyazo_namespaceObject);
__webpack_require__.d(gyazo_namespaceObject, {
  RULES: () => (gyazo_RULES)
});

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(3599);
;// CONCATENATED MODULE: ./build/secrets/providers/gc-notify.js


const RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'gc-notify-api-key',
        severity: 'high',
        title: 'GC Notify API key',
        why: 'it sends mail and text messages in the name of a service of Canada’s government.',
        remediation: ['Revoke it in GC Notify under API integration, API keys.'],
        references: ['https://documentation.notification.canada.ca/en/'],
        formFrom: 'documentation',
        keywords: ['gcntfy-'],
        token: new RegExp(`gcntfy-[\\w-]{1,100}-${uuid/* UUID */.k.source}-${uuid/* UUID */.k.source}`),
        longest: 182,
        shownPrefix: () => 'gcntfy-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/geckoboard.js

const geckoboard_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'geckoboard-api-key',
        title: 'Geckoboard API key',
        why: 'it writes the data of dashboards.',
        remediation: ['Replace it in the account settings.'],
        references: ['https://developer.geckoboard.com/'],
        formFrom: 'examples',
        providers: ['geckoboard'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/generic.js
var generic = __webpack_require__(9898);
;// CONCATENATED MODULE: ./build/secrets/providers/geoapify.js

const geoapify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'geoapify-api-key',
        title: 'Geoapify API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://myprojects.geoapify.com/.'],
        references: ['https://apidocs.geoapify.com/'],
        formFrom: 'scanners',
        providers: ['geoapify'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/getresponse.js

const getresponse_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'getresponse-api-key',
        title: 'GetResponse API key',
        why: 'it reads contacts and sends newsletters.',
        remediation: ['Delete it at https://app.getresponse.com/api.'],
        references: ['https://apidocs.getresponse.com/v3'],
        formFrom: 'scanners',
        providers: [
            'getresponse_api',
            'getresponse_key',
            'getresponse_token',
            'getresponse_secret',
            'getresponse.com',
        ],
        noun: /key|token|secret|/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ghost.js

const ghost_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ghost-admin-api-key',
        severity: 'high',
        title: 'Ghost admin API key',
        why: 'it writes posts and reads the members of a site.',
        remediation: ['Regenerate it in Ghost Admin under Settings, Integrations.'],
        references: ['https://ghost.org/docs/admin-api/'],
        formFrom: 'documentation',
        providers: ['ghost'],
        value: /[a-z0-9]{24}:[a-z0-9]{64}/,
        longest: 89,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/giphy.js

const giphy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'giphy-api-key',
        title: 'GIPHY API key',
        why: 'it searches pictures in the name of its owner.',
        remediation: ['Replace it at https://developers.giphy.com/dashboard/.'],
        references: ['https://developers.giphy.com/docs/api/'],
        providers: ['giphy'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gitea.js

const gitea_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gitea-access-token',
        title: 'Gitea or Forgejo access token',
        why: 'it reads and pushes code as its owner, as far as its scopes allow.',
        remediation: ['Delete it under Settings, Applications, on your server or on https://codeberg.org.'],
        references: [
            'https://docs.gitea.com/development/api-usage',
            'https://forgejo.org/docs/latest/user/api-usage/',
        ],
        formFrom: 'examples',
        providers: ['gitea', 'forgejo', 'codeberg', 'gogs_', 'gogs-'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gitguardian.js

const gitguardian_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gitguardian-api-key',
        title: 'GitGuardian API key',
        why: 'it reads incidents, which name other secrets, as far as its scopes allow.',
        remediation: ['Revoke it at https://dashboard.gitguardian.com under API.'],
        references: ['https://docs.gitguardian.com/api-docs/introduction'],
        providers: ['gitguardian'],
        value: /[A-Za-z0-9]{71}|[0-9a-f]{64}/,
        longest: 71,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(6999);
// EXTERNAL MODULE: ./build/secrets/checksums/crc32.js
var crc32 = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/secrets/providers/gitlab.js





const OVERVIEW = 'https://docs.gitlab.com/security/tokens/';
const TOKENS_PAGE = 'https://gitlab.com/-/user_settings/personal_access_tokens';
/** A body as GitLab draws it, or routable: payload, then its length and a checksum in base 36. */
const CLASSIC = String.raw `[\w-]{20}`;
const ROUTABLE = String.raw `[\w-]{27,300}\.(?:\d{2}\.)?[0-9a-z]{9}`;
const EITHER = new RegExp(`${ROUTABLE}|${CLASSIC}`);
const LONGEST = 320;
const ALPHABET = '\\w-';
/** Digits that a CRC-32 takes in base 36. */
const CHECKSUM_LENGTH = 7;
/** The checksum of a routable token of the second version counts the whole token before it. */
function assessEither(title) {
    return (body, { secret }) => {
        if (!/\.\d{2}\.[0-9a-z]{9}$/.test(body))
            return (0,body_assessment/* assessBody */.pV)(body, title);
        const expected = (0,crc32/* crc32 */.Q)(secret.slice(0, -CHECKSUM_LENGTH)).toString(36).padStart(CHECKSUM_LENGTH, '0');
        return (0,judgement/* assessChecksum */.o)(secret.endsWith(expected), body, title);
    };
}
const PERSONAL = 'GitLab access token';
const RUNNER = 'GitLab runner authentication token';
const gitlab_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-pat',
        severity: 'critical',
        title: PERSONAL,
        why: 'it acts as its owner, a project or a group: it reads and pushes code.',
        remediation: [
            `Revoke it at ${TOKENS_PAGE}, or under Settings, Access tokens of its project or group.`,
            'Look through the audit events for what it did.',
        ],
        references: ['https://docs.gitlab.com/user/profile/personal_access_tokens/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glpat-',
        body: EITHER,
        longest: LONGEST,
        alphabet: ALPHABET,
        assess: assessEither(PERSONAL),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-deploy-token',
        severity: 'high',
        title: 'GitLab deploy token',
        why: 'it reads, and if allowed writes, the repository, packages and images of a project or group.',
        remediation: ['Revoke it under Settings, Repository, Deploy tokens of its project or group.'],
        references: ['https://docs.gitlab.com/user/project/deploy_tokens/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'gldt-',
        body: EITHER,
        longest: LONGEST,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-pipeline-trigger-token',
        severity: 'high',
        title: 'GitLab pipeline trigger token',
        why: 'it starts pipelines, with variables of one’s choice, in the name of its owner.',
        remediation: ['Revoke it under Settings, CI/CD, Pipeline trigger tokens of its project.'],
        references: ['https://docs.gitlab.com/ci/triggers/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glptt-',
        body: /[0-9a-f]{40}|[\w-]{20}/,
        longest: 40,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-runner-token',
        severity: 'high',
        title: RUNNER,
        why: 'whoever has it poses as the runner, and gets jobs with their code and variables.',
        remediation: [
            'Delete the runner under Settings, CI/CD, Runners, or reset its token with the runners API.',
        ],
        references: ['https://docs.gitlab.com/security/tokens/#runner-authentication-tokens', OVERVIEW],
        formFrom: 'documentation',
        prefix: ['glrt-', 'glrtr-'],
        body: new RegExp(`t\\d_(?:${ROUTABLE}|${CLASSIC})|${ROUTABLE}|${CLASSIC}`),
        longest: LONGEST + 3,
        alphabet: ALPHABET,
        assess: assessEither(RUNNER),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-runner-registration-token',
        severity: 'high',
        title: 'GitLab runner registration token',
        why: 'it registers runners, which then get jobs with their code and variables.',
        remediation: ['Reset it under Settings, CI/CD, Runners of its project, group or instance.'],
        references: ['https://docs.gitlab.com/security/tokens/#runner-registration-tokens-legacy', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'GR1348941',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-ci-job-token',
        severity: 'medium',
        title: 'GitLab CI/CD job token',
        why: 'it reads packages and repositories as the person who started the job, until the job ends.',
        remediation: ['The token is dead once its job has ended; find out how it came into the file.'],
        references: ['https://docs.gitlab.com/ci/jobs/ci_job_token/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glcbt-',
        // Since GitLab 18 a JSON Web Token, before it the partition of the job and a body as of the others.
        body: /eyJ[\w-]{10,1024}\.eyJ[\w-]{10,2048}\.[\w-]{20,1024}|[0-9a-zA-Z]{1,5}_[\w-]{20}/,
        longest: 4100,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-agent-token',
        severity: 'critical',
        title: 'GitLab agent for Kubernetes token',
        why: 'whoever has it poses as the agent of a cluster and gets what is to be deployed there.',
        remediation: ['Revoke it with the agents API or on the page of the agent, and give the agent a new one.'],
        references: ['https://docs.gitlab.com/user/clusters/agent/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glagent-',
        body: /[\w-]{50}/,
        longest: 50,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-oauth-secret',
        severity: 'high',
        title: 'GitLab OAuth application secret',
        why: 'with it others pose as the application and take the tokens of those who sign in.',
        remediation: ['Renew the secret on the page of the application, under Applications of its owner.'],
        references: ['https://docs.gitlab.com/integration/oauth_provider/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'gloas-',
        body: /[\w-]{64}/,
        longest: 64,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-scim-token',
        severity: 'critical',
        title: 'GitLab SCIM token',
        why: 'it adds, changes and removes the people of a group or an instance.',
        remediation: ['Reset it under Settings, SAML SSO of the group, or in the admin area.'],
        references: ['https://docs.gitlab.com/api/scim/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glsoat-',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-feed-token',
        severity: 'medium',
        title: 'GitLab feed token',
        why: 'it reads the feeds and calendars of its owner, those of private projects too.',
        remediation: [`Reset it at ${TOKENS_PAGE}.`],
        references: ['https://docs.gitlab.com/security/tokens/#feed-token', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glft-',
        body: /[\w-]{20}|[0-9a-f]{64}-\d{1,12}/,
        longest: 77,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-incoming-mail-token',
        severity: 'medium',
        title: 'GitLab incoming email token',
        why: 'it opens issues and merge requests in the name of its owner by e-mail.',
        remediation: [`Reset it at ${TOKENS_PAGE}.`],
        references: ['https://docs.gitlab.com/security/tokens/#incoming-email-token', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glimt-',
        body: /[\w-]{25}/,
        longest: 25,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-feature-flags-token',
        severity: 'medium',
        title: 'GitLab feature flags client token',
        why: 'it reads the feature flags of a project.',
        remediation: ['Reset it under Deploy, Feature flags, Configure of the project.'],
        references: ['https://docs.gitlab.com/operations/feature_flags/', OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glffct-',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: ALPHABET,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'gitlab-workspace-token',
        severity: 'high',
        title: 'GitLab workspace token',
        why: 'it acts as a workspace of its owner, which holds their code.',
        remediation: ['Terminate the workspace and make another.'],
        references: [OVERVIEW],
        formFrom: 'documentation',
        prefix: 'glwt-',
        body: /[\w-]{20}/,
        longest: 20,
        alphabet: ALPHABET,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'gitlab-session-cookie',
        severity: 'high',
        title: 'GitLab session cookie',
        why: 'it acts as a signed-in person in everything that the browser could do.',
        remediation: ['Revoke the session at https://gitlab.com/-/user_settings/active_sessions.'],
        references: ['https://docs.gitlab.com/user/profile/active_sessions/'],
        formFrom: 'documentation',
        keywords: ['_gitlab_session='],
        token: /_gitlab_session=(?<secret>[0-9a-f]{32})/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/glassnode.js

const glassnode_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'glassnode-api-key',
        title: 'Glassnode API key',
        why: 'it asks for blockchain data at the cost of the account.',
        remediation: ['Replace it at https://glassnode.com/.'],
        references: ['https://glassnode.com/'],
        formFrom: 'scanners',
        providers: ['glassnode'],
        value: /[A-Za-z0-9]{27}/,
        longest: 27,
    }),
];

// EXTERNAL MODULE: ./build/secrets/file-signature.js
var file_signature = __webpack_require__(765);
;// CONCATENATED MODULE: ./build/secrets/providers/gnupg.js

/** A secret-key packet of RFC 9580, 4.3 and 5.5.3: tag 5 and its length, version, time, and algorithm. */
const PACKET = (0,file_signature/* bytesPattern */.cy)('(94 ??|95 ?? ??|c5 (18-bf|c0-df ??|ff ?? ?? ?? ??)) 04-06 ?? ?? ?? ?? (01-03|10-13|16|19-1c)');
/** A key of GnuPG’s agent, as a canonical expression, or in lines of `Name: value`. */
const AGENT_KEY = '\\((?:11:private-key|21:(?<protected>protected)-private-key)\\(|(?:[A-Z][A-Za-z-]{1,30}: [^\\n]{0,300}\\n){0,20}?Key: \\((?<locked>protected-)?private-key[ (]';
function assess({ groups }) {
    if (groups.protected === undefined && groups.locked === undefined)
        return { is: 'secret' };
    return {
        is: 'secret',
        severity: 'medium',
        message: 'GnuPG private key, encrypted. Whoever has the file can try passphrases for as long as they like.',
        details: { encrypted: true },
    };
}
const gnupg_RULES = [
    {
        id: 'gnupg-private-key-file',
        kind: 'secret',
        severity: 'high',
        title: 'GnuPG private key',
        why: 'whoever has it signs and decrypts in the name of its owner; a passphrase may protect it.',
        remediation: [
            'Revoke the key, publish the revocation, and make a new one.',
            'Keep the keyring out of the repository, in its history too.',
        ],
        references: [
            'https://www.rfc-editor.org/rfc/rfc9580',
            'https://www.gnupg.org/documentation/manuals/gnupg/',
        ],
        formFrom: 'documentation',
        keywords: [],
        files: ['secring.gpg', '*.gpg', '*.pgp', 'private-keys-v1.d/*.key'],
        pattern: new RegExp(`^(?:${PACKET}|${AGENT_KEY})${(0,file_signature/* anyBytes */.Ah)(24, 4_000)}`, 'g'),
        reach: 12_000,
        assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/gocardless.js

const gocardless_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gocardless-access-token',
        severity: 'high',
        title: 'GoCardless access token',
        why: 'it takes direct debits from the bank accounts of customers.',
        remediation: [
            'Delete it in the dashboard under Developers, Access tokens.',
            'Look for payments and payouts that nobody ordered.',
        ],
        references: ['https://developer.gocardless.com/'],
        formFrom: 'scanners',
        providers: ['gocardless'],
        value: /(?:live)_[\w-]{40}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/goodday.js

const goodday_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'goodday-api-key',
        title: 'GoodDay API key',
        why: 'it reads and changes tasks as its owner.',
        remediation: ['Replace it at https://www.goodday.work/.'],
        references: ['https://www.goodday.work/'],
        formFrom: 'scanners',
        providers: ['goodday'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/secrets/providers/google.js





const CREDENTIALS = 'https://console.cloud.google.com/apis/credentials';
const OAUTH = 'https://developers.google.com/identity/protocols/oauth2';
const HMAC = 'https://cloud.google.com/storage/docs/authentication/hmackeys';
/** Keys of the samples of Firebase and other public code of Google's; without their start, and in halves. */
const PUBLISHED = new Set([
    ['SyAnLA7NfeLquW1tJF', 'px_eQCxoX-oo6YyIs'],
    ['SyCkEhVjf3pduRDt6d', '1yKOMitrUEke8agEM'],
    ['SyDMAScliyLx7F0NPD', 'EJi1QmyCgHIAODrlU'],
    ['SyD3asb-2pEZVqMkmL', '6M9N6nHZRR_znhrh0'],
    ['SyAdOS2zB6NCsk1pCd', 'Z4-P6GBdi_UUPwX7c'],
    ['SyASWm6HmTMdYWpgMn', 'jRBjxcQ9CKctWmLd4'],
    ['SyANUvH9H9BsUccjsu', '2pCmEkOPjjaXeDQgY'],
    ['SyA5_iVawFQ8ABuTZN', 'UdcwERLJv_a_p4wtM'],
    ['SyA4UrcGxgwQFTfaI3', 'no3t7Lt1sjmdnP5sQ'],
    ['SyDSb51JiIcB6OJpww', 'MicseKRhhrOq1cS7g'],
    ['SyBF2RrAIm4a0mO64E', 'ShQfqfd2AFnzAvvuU'],
    ['SyBcE-OOIbhjyR83gm', '4r2MFCu4MJmprNXsw'],
    ['SyB8qGxt4ec15vitgn', '44duC5ucxaOi4FmqE'],
    ['SyA8vmApnrHNFE0bAp', 'F4hoZ11srVL_n0nvY'],
].map((halves) => halves.join('')));
/** Google's own keys all go on with `Sy`: others were not issued like this. */
function assessApiKey(body) {
    if (PUBLISHED.has(body))
        return { is: 'example' };
    const assessment = (0,body_assessment/* assessBody */.pV)(body, API_KEY);
    if (assessment.is !== 'secret' || body.startsWith('Sy'))
        return assessment;
    return {
        is: 'secret',
        severity: 'low',
        message: `${API_KEY}, as it seems, but none that Google issued begins so: it is likely a dummy.`,
        details: { likely: 'dummy' },
        remediation: body_assessment/* DUMMY_REMEDIATION */.V,
    };
}
const API_KEY = 'Google API key';
const google_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'google-api-key',
        severity: 'high',
        title: API_KEY,
        why: 'it uses maps, models and other services at the owner’s cost; a key without restrictions uses all of them.',
        remediation: [
            `Rotate it at ${CREDENTIALS}.`,
            'A key that must be public: restrict it to its site or app and to the services that it needs.',
        ],
        references: ['https://cloud.google.com/docs/authentication/api-keys'],
        formFrom: 'scanners',
        prefix: 'AIza',
        body: /[\w-]{35}/,
        longest: 35,
        alphabet: '\\w-',
        assess: assessApiKey,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'google-oauth-client-secret',
        severity: 'high',
        title: 'Google OAuth client secret',
        why: 'with it others pose as the application and take the tokens of those who sign in.',
        remediation: [`Add a new secret to the client at ${CREDENTIALS} and delete this one.`],
        references: [OAUTH],
        formFrom: 'scanners',
        prefix: 'GOCSPX-',
        body: /[\w-]{28}/,
        longest: 28,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'google-oauth-legacy-client-secret',
        title: 'Google OAuth client secret of the old form',
        why: 'with it others pose as the application and take the tokens of those who sign in.',
        remediation: [`Add a new secret to the client at ${CREDENTIALS} and delete this one.`],
        references: [OAUTH],
        formFrom: 'scanners',
        providers: [
            'google_client',
            'google-client',
            'googleclient',
            'google_oauth',
            'google-oauth',
            'googleoauth',
        ],
        noun: /secret/,
        value: /[\w-]{24}/,
        longest: 24,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'google-oauth-access-token',
        severity: 'medium',
        title: 'Google OAuth access token',
        why: 'it acts as a person or service account, for an hour.',
        remediation: ['It ends by itself within the hour; find out how it came into the file.'],
        references: [OAUTH],
        formFrom: 'examples',
        keywords: ['ya29.'],
        token: /ya29\.[\w-]{30,1024}/,
        longest: 1030,
        alphabet: '\\w-',
        shownPrefix: () => 'ya29.',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'google-oauth-refresh-token',
        severity: 'critical',
        title: 'Google OAuth refresh token',
        why: 'it makes new access tokens of a person until it is revoked.',
        remediation: [
            'Remove the app’s access at https://myaccount.google.com/connections, or `gcloud auth revoke`.',
        ],
        references: [OAUTH],
        formFrom: 'scanners',
        keywords: ['1//0'],
        token: /1\/\/0[\w-]{60,160}/,
        longest: 164,
        alphabet: '\\w-',
        shownPrefix: () => '1//0',
    }),
    {
        id: 'google-service-account-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Google Cloud service account key',
        why: 'it acts as the service account in everything that it may do, and never ends.',
        remediation: [
            'Delete the key: `gcloud iam service-accounts keys delete`.',
            'Look through the audit logs for what the service account did.',
            'Use Workload Identity Federation in its place: no key need be kept.',
        ],
        references: ['https://cloud.google.com/iam/docs/service-account-creds'],
        formFrom: 'documentation',
        keywords: ['private_key_id'],
        pattern: /private_key_id\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'][0-9A-Za-z_-]{4,64}\\{0,3}["']\s{0,4},(?:\s|\\[nrt]){0,40}\\{0,3}["']private_key\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{60,6000}-----END (?:RSA )?PRIVATE KEY-----(?:\\{1,4}n){0,2})/g,
        reach: 6600,
        shownPrefix: () => '-----BEGIN PRIVATE KEY-----',
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'google-hmac-key-id',
        severity: 'low',
        title: 'Google Cloud Storage HMAC key ID',
        why: 'it names a key; only with its secret, which the rules of AWS find, does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: [HMAC],
        formFrom: 'documentation',
        prefix: 'GOOG',
        // Of a service account, or of a person.
        body: /[A-Z0-9]{57}|[A-Z0-9]{20}/,
        longest: 57,
        // All but `googl`, since the name of Google stands everywhere.
        keywords: [...'abcdefghijkmnopqrstuvwxyz0123456789'].map((next) => `goog${next}`),
        assess: (body) => (/\d/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' }),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'firebase-server-key',
        severity: 'medium',
        title: 'Firebase Cloud Messaging server key',
        why: 'it sends notifications to all users of the app, where the old interface still runs.',
        remediation: ['Delete it at https://console.firebase.google.com under Cloud Messaging.'],
        references: ['https://firebase.google.com/docs/cloud-messaging/migrate-v1'],
        keywords: [':apa91b'],
        token: /AAAA[\w-]{7}:APA91b[\w-]{134}/,
        longest: 152,
        alphabet: '\\w-',
        shownPrefix: () => 'AAAA',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/govuk-notify.js


const govuk_notify_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'govuk-notify-api-key',
        severity: 'high',
        title: 'GOV.UK Notify API key',
        why: 'it sends mail, letters and text messages in the name of a public service.',
        remediation: ['Revoke it in GOV.UK Notify under API integration, API keys.'],
        references: ['https://docs.notifications.service.gov.uk/rest-api.html'],
        formFrom: 'documentation',
        // The name that people give a key stands before the service and the secret, two UUIDs.
        keywords: ['notify', 'govuk', 'gov.uk'],
        token: new RegExp(`${uuid/* UUID */.k.source}-${uuid/* UUID */.k.source}`),
        longest: 2 * uuid/* UUID_LENGTH */.x + 1,
        within: 160,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/hex-crc32.js
var hex_crc32 = __webpack_require__(6514);
;// CONCATENATED MODULE: ./build/secrets/providers/grafana.js




const SERVICE_ACCOUNT = 'Grafana service account token';
const grafana_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'grafana-service-account-token',
        severity: 'high',
        title: 'Grafana service account token',
        why: 'it reads and changes dashboards and data sources as its role allows.',
        remediation: ['Delete it in Grafana under Administration, Service accounts.'],
        references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
        formFrom: 'scanners',
        prefix: 'glsa_',
        body: /[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/,
        longest: 41,
        alphabet: '\\w',
        assess: (body, { secret }) => (0,judgement/* assessChecksum */.o)((0,hex_crc32/* hexCrc32LittleEndian */.c6)(secret.slice(0, 37)) === secret.slice(-8).toLowerCase(), body, SERVICE_ACCOUNT),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'grafana-cloud-token',
        severity: 'high',
        title: 'Grafana Cloud access policy token',
        why: 'it reads and writes metrics, logs and stacks as its policy allows.',
        remediation: ['Delete it at https://grafana.com under Access policies.'],
        references: [
            'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
        ],
        formFrom: 'scanners',
        prefix: 'glc_',
        body: /[A-Za-z0-9+/]{40,400}={0,2}/,
        longest: 402,
        alphabet: 'A-Za-z0-9+/=_',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'grafana-api-key',
        severity: 'high',
        title: 'Grafana API key of the old form',
        why: 'it reads and changes dashboards and data sources as its role allows.',
        remediation: ['Delete it in Grafana under Administration, API keys, or migrate it.'],
        references: ['https://grafana.com/docs/grafana/latest/administration/api-keys/'],
        formFrom: 'scanners',
        // Base64 of `{"k":"`, the key, `","n":"`, its name.
        keywords: ['eyjrijoi'],
        token: /eyJrIjoi[A-Za-z0-9+/]{40,400}={0,2}/,
        longest: 410,
        alphabet: 'A-Za-z0-9+/=._-',
        shownPrefix: () => 'eyJrIjoi',
        assess: ({ secret }) => /^\{"k":"[^"]{32}","n":"/.test(Buffer.from(secret, 'base64').toString('latin1'))
            ? { is: 'secret' }
            : { is: 'nothing' },
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/graphhopper.js

const graphhopper_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'graphhopper-api-key',
        title: 'GraphHopper API key',
        why: 'it finds routes at the cost of the account.',
        remediation: ['Replace it at https://graphhopper.com/dashboard/.'],
        references: ['https://docs.graphhopper.com/'],
        formFrom: 'scanners',
        providers: ['graphhopper'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/greptile.js

const greptile_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'greptile-api-key',
        title: 'Greptile API key',
        why: 'it reads the code of indexed repositories.',
        remediation: ['Delete it at https://app.greptile.com/.'],
        references: ['https://docs.greptile.com/'],
        formFrom: 'scanners',
        providers: ['greptile'],
        value: /[A-Za-z0-9+/]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/groq.js

const groq_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'groq-api-key',
        severity: 'high',
        title: 'Groq API key',
        why: 'it runs models at the cost of the organisation.',
        remediation: [
            'Delete it at https://console.groq.com/keys.',
            'Look at the usage page for requests that are not yours.',
        ],
        references: ['https://console.groq.com/docs/quickstart'],
        formFrom: 'scanners',
        prefix: 'gsk_',
        body: /[A-Za-z0-9]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gtmetrix.js

const gtmetrix_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gtmetrix-api-key',
        title: 'GTmetrix API key',
        why: 'it tests pages at the cost of the account.',
        remediation: ['Replace it at https://gtmetrix.com/.'],
        references: ['https://gtmetrix.com/'],
        formFrom: 'scanners',
        providers: ['gtmetrix'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/guardian.js

const guardian_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'guardian-api-key',
        title: 'Guardian API key',
        why: 'it searches articles in the name of its owner.',
        remediation: ['Replace it at https://bonobo.capi.gutools.co.uk/register/developer.'],
        references: ['https://open-platform.theguardian.com/documentation/'],
        formFrom: 'scanners',
        providers: ['guardian'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gumroad.js

const gumroad_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gumroad-access-token',
        title: 'Gumroad access token',
        why: 'it reads sales and changes products of a creator.',
        remediation: ['Generate a new token in the settings under Advanced.'],
        references: ['https://gumroad.com/api'],
        formFrom: 'scanners',
        providers: ['gumroad'],
        value: /[\w-]{43}|[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/gyazo.js

const gyazo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'gyazo-api-key',
        title: 'Gyazo API key',
        why: 'it reads and changes the pictures of its owner.',
        remediation: ['Replace it at https://gyazo.com/api.'],
        references: ['https://gyazo.com/api'],
        formFrom: 'scanners',
        providers: ['gyazo'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/g.js
























/** By the names of their files. */
const PROVIDERS = {
    'gc-notify': gc_notify_namespaceObject,
    geckoboard: geckoboard_namespaceObject,
    generic: generic,
    geoapify: geoapify_namespaceObject,
    getresponse: getresponse_namespaceObject,
    ghost: ghost_namespaceObject,
    giphy: giphy_namespaceObject,
    gitea: gitea_namespaceObject,
    gitguardian: gitguardian_namespaceObject,
    gitlab: gitlab_namespaceObject,
    glassnode: glassnode_namespaceObject,
    gnupg: gnupg_namespaceObject,
    gocardless: gocardless_namespaceObject,
    goodday: goodday_namespaceObject,
    google: google_namespaceObject,
    'govuk-notify': govuk_notify_namespaceObject,
    grafana: grafana_namespaceObject,
    graphhopper: graphhopper_namespaceObject,
    greptile: greptile_namespaceObject,
    groq: groq_namespaceObject,
    gtmetrix: gtmetrix_namespaceObject,
    guardian: guardian_namespaceObject,
    gumroad: gumroad_namespaceObject,
    gyazo: gyazo_namespaceObject,
};


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ prefixedToken),
/* harmony export */   Xx: () => (/* binding */ keywordsAfter),
/* harmony export */   mw: () => (/* binding */ HEXADECIMAL)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6999);
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8732);


/** Bytes of a delimiter before the token and of what tells its end. */
const MARGIN = 16;
/** For {@link keywordsAfter}. */
const HEXADECIMAL = '0123456789abcdef';
/** A rule for tokens that begin with a fixed text. */
function prefixedToken(token) {
    const { prefix, body, longest, alphabet, keywords, within = 0, assess, ...description } = token;
    const prefixes = longestFirst(typeof prefix === 'string' ? [prefix] : prefix);
    const prefixOf = (secret) => prefixes.find((each) => secret.startsWith(each)) ?? '';
    const whole = new RegExp(`(?:${prefixes.map(_token_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .M).join('|')})(?:${body.source})`);
    const reach = Math.max(...prefixes.map(({ length }) => length)) + longest + within + MARGIN;
    return {
        ...description,
        kind: 'secret',
        keywords: keywords ?? prefixes,
        pattern: (0,_token_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPattern */ .t)(whole, alphabet),
        ...(keywords === undefined
            ? { startsAtKeyword: true, beside: { at: 'start', token: whole.source, before: 'A-Za-z0-9' } }
            : { beside: { at: 'around', token: whole.source, reach } }),
        reach,
        shownPrefix: prefixOf,
        assess: (match) => {
            const rest = match.secret.slice(prefixOf(match.secret).length);
            return assess?.(rest, match) ?? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .pV)(rest, token.title);
        },
    };
}
/** So that a prefix which begins with another one is taken whole. */
function longestFirst(prefixes) {
    return [...prefixes].sort((left, right) => right.length - left.length);
}
/**
 * Keywords for a prefix that is short or common: the prefix and each character that can follow, or two where the
 * alphabet of the second is given too.
 */
function keywordsAfter(prefix, followers, second) {
    // Without capitals a keyword counts in any case, so that one of each letter will do.
    const small = followers.toLowerCase();
    const distinct = new Set(/[A-Z]/.test(prefix) ? small + followers.toUpperCase() : small);
    const longer = [...distinct].map((follower) => prefix + follower);
    return second === undefined ? longer : longer.flatMap((each) => keywordsAfter(each, second));
}


/***/ }),

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ UUID),
/* harmony export */   x: () => (/* binding */ UUID_LENGTH)
/* harmony export */ });
/** A UUID in small letters, as many providers give out for a token. */
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
/** Its length in characters. */
const UUID_LENGTH = 36;


/***/ })

};
