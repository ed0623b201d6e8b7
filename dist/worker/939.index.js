export const id = 939;
export const ids = [939];
export const modules = {

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ubidots.js
var ubidots_namespaceObject = {};
__webpack_require__.r(ubidots_namespaceObject);
__webpack_require__.d(ubidots_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/unkey.js
var unkey_namespaceObject = {};
__webpack_require__.r(unkey_namespaceObject);
__webpack_require__.d(unkey_namespaceObject, {
  RULES: () => (unkey_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/unleash.js
var unleash_namespaceObject = {};
__webpack_require__.r(unleash_namespaceObject);
__webpack_require__.d(unleash_namespaceObject, {
  RULES: () => (unleash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/unsplash.js
var unsplash_namespaceObject = {};
__webpack_require__.r(unsplash_namespaceObject);
__webpack_require__.d(unsplash_namespaceObject, {
  RULES: () => (unsplash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upcloud.js
var upcloud_namespaceObject = {};
__webpack_require__.r(upcloud_namespaceObject);
__webpack_require__.d(upcloud_namespaceObject, {
  RULES: () => (upcloud_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/uplead.js
var uplead_namespaceObject = {};
__webpack_require__.r(uplead_namespaceObject);
__webpack_require__.d(uplead_namespaceObject, {
  RULES: () => (uplead_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/uploadthing.js
var uploadthing_namespaceObject = {};
__webpack_require__.r(uploadthing_namespaceObject);
__webpack_require__.d(uploadthing_namespaceObject, {
  RULES: () => (uploadthing_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upstage.js
var upstage_namespaceObject = {};
__webpack_require__.r(upstage_namespaceObject);
__webpack_require__.d(upstage_namespaceObject, {
  RULES: () => (upstage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upstash.js
var upstash_namespaceObject = {};
__webpack_require__.r(upstash_namespaceObject);
__webpack_require__.d(upstash_namespaceObject, {
  RULES: () => (upstash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/uptimerobot.js
var uptimerobot_namespaceObject = {};
__webpack_require__.r(uptimerobot_namespaceObject);
__webpack_require__.d(uptimerobot_namespaceObject, {
  RULES: () => (uptimerobot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/upwave.js
var upwave_namespaceObject = {};
__webpack_require__.r(upwave_namespaceObject);
__webpack_require__.d(upwave_namespaceObject, {
  RULES: () => (upwave_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/urlscan.js
var urlscan_namespaceObject = {};
__webpack_require__.r(urlscan_namespaceObject);
__webpack_require__.d(urlscan_namespaceObject, {
  RULES: () => (urlscan_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/userstack.js
var userstack_namespaceObject = {};
__webpack_require__.r(userstack_namespaceObject);
__webpack_require__.d(userstack_namespaceObject, {
  RULES: () => (userstack_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/secrets/providers/ubidots.js

const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ubidots-token',
        severity: 'medium',
        title: 'Ubidots token',
        why: 'it reads and writes the variables of devices.',
        remediation: ['Revoke it in Ubidots under API credentials.'],
        references: ['https://docs.ubidots.com/'],
        formFrom: 'examples',
        prefix: ['BBFF-', 'BBUS-'],
        body: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/unkey.js

const unkey_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'unkey-root-key',
        severity: 'critical',
        title: 'Unkey root key',
        why: 'it makes, reads and revokes the API keys of a workspace.',
        remediation: ['Delete it at https://app.unkey.com/settings/root-keys.'],
        references: ['https://www.unkey.com/docs'],
        formFrom: 'scanners',
        prefix: 'unkey_',
        body: /[A-Za-z0-9]{20,32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/unleash.js


const PAGES = ['https://docs.getunleash.io/concepts/api-tokens-and-client-keys'];
/** 28 random bytes, of old versions 32. */
const RANDOM = '[0-9a-f]{56}(?:[0-9a-f]{8})?';
const unleash_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'unleash-api-token',
        severity: 'medium',
        title: 'Unleash API token',
        why: 'it reads the feature flags of an environment, and changes all of them if it is an admin’s.',
        remediation: ['Delete it in Unleash under Admin settings, API access.'],
        references: PAGES,
        formFrom: 'documentation',
        keywords: [
            ...['development', 'production', 'default', 'staging', 'testing'].map((stage) => `:${stage}.`),
            ...['unleash', '*:*.'],
        ],
        token: new RegExp(`(?:\\*|\\[\\]|[A-Za-z][\\w-]{0,40}):(?:\\*|[A-Za-z][\\w-]{0,40})\\.${RANDOM}`),
        longest: 148,
        within: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'unleash-personal-token',
        severity: 'high',
        title: 'Unleash personal access token',
        why: 'it changes feature flags as its owner.',
        remediation: ['Delete it in Unleash in the profile, under Personal API tokens.'],
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'user:',
        body: new RegExp(RANDOM),
        longest: 64,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('user:', prefixed_token/* HEXADECIMAL */.mw),
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/unsplash.js

const unsplash_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'unsplash-access-key',
        title: 'Unsplash access or secret key',
        why: 'it acts as an application on Unsplash.',
        remediation: ['Replace it at https://unsplash.com/oauth/applications.'],
        references: ['https://unsplash.com/documentation'],
        formFrom: 'scanners',
        providers: ['unsplash'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upcloud.js

const upcloud_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'upcloud-api-token',
        severity: 'critical',
        title: 'UpCloud API token',
        why: 'it creates, reads and destroys servers and databases.',
        remediation: ['Revoke it at https://hub.upcloud.com in your account under API tokens.'],
        references: ['https://developers.upcloud.com/'],
        formFrom: 'scanners',
        prefix: 'ucat_',
        body: /[0-9A-Za-z]{24,32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/uplead.js

const uplead_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'uplead-api-key',
        title: 'UpLead API key',
        why: 'it looks up people at the cost of the account.',
        remediation: ['Replace it at https://www.uplead.com/.'],
        references: ['https://www.uplead.com/'],
        formFrom: 'scanners',
        providers: ['uplead'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/uploadthing.js

const WHY = 'it reads, writes and deletes the files of an app.';
const REVOKE = ['Revoke it at https://uploadthing.com/dashboard.'];
const uploadthing_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'uploadthing-token',
        severity: 'high',
        title: 'UploadThing token',
        why: WHY,
        remediation: REVOKE,
        references: ['https://docs.uploadthing.com/'],
        formFrom: 'documentation',
        // Base64 of `{"apiKey":"sk_live_`, with which the token begins.
        prefix: 'eyJhcGlLZXkiOiJza19saXZlX',
        body: /[A-Za-z0-9+/]{80,400}(?:|=|==)/,
        longest: 402,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'uploadthing-secret-key',
        severity: 'high',
        title: 'UploadThing secret key',
        why: WHY,
        remediation: REVOKE,
        references: ['https://docs.uploadthing.com/'],
        formFrom: 'leaks',
        prefix: 'sk_live_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upstage.js

const upstage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'upstage-api-key',
        severity: 'high',
        title: 'Upstage API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://console.upstage.ai/api-keys.'],
        references: ['https://console.upstage.ai/docs'],
        formFrom: 'scanners',
        providers: ['upstage'],
        value: /(?:up)_[A-Za-z0-9]{29}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upstash.js

const upstash_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'upstash-token',
        severity: 'high',
        title: 'Upstash REST token',
        why: 'it reads and writes a database.',
        remediation: ['Reset the credentials of the database at https://console.upstash.com/.'],
        references: ['https://upstash.com/docs'],
        formFrom: 'scanners',
        providers: ['upstash'],
        noun: /token|secret|passw(?:or)?d|key/,
        value: /A[A-Za-z0-9][\w-]{38,100}={0,2}/,
        longest: 104,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/uptimerobot.js

const uptimerobot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'uptimerobot-api-key',
        title: 'UptimeRobot API key',
        why: 'it reads and changes the monitors of an account.',
        remediation: ['Reset it in UptimeRobot under Integrations and API.'],
        references: ['https://uptimerobot.com/api/'],
        formFrom: 'scanners',
        providers: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
        value: /(?:ur?|m)\d{6,9}-[0-9a-f]{24,25}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/upwave.js

const upwave_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'upwave-api-key',
        title: 'Upwave API key',
        why: 'it reads and changes the boards of its owner.',
        remediation: ['Replace it at https://www.upwave.io/.'],
        references: ['https://www.upwave.io/'],
        formFrom: 'scanners',
        providers: ['upwave'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/urlscan.js

const urlscan_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'urlscan-api-key',
        title: 'urlscan.io API key',
        why: 'it starts scans and reads private ones of the account.',
        remediation: ['Delete it at https://urlscan.io/user/profile/.'],
        references: ['https://docs.urlscan.io/'],
        formFrom: 'scanners',
        providers: ['urlscan'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/userstack.js

const userstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'userstack-api-key',
        title: 'Userstack API key',
        why: 'it looks up browsers at the cost of the account.',
        remediation: ['Replace it at https://userstack.com/.'],
        references: ['https://userstack.com/'],
        formFrom: 'scanners',
        providers: ['userstack'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/u.js













/** By the names of their files. */
const PROVIDERS = {
    ubidots: ubidots_namespaceObject,
    unkey: unkey_namespaceObject,
    unleash: unleash_namespaceObject,
    unsplash: unsplash_namespaceObject,
    upcloud: upcloud_namespaceObject,
    uplead: uplead_namespaceObject,
    uploadthing: uploadthing_namespaceObject,
    upstage: upstage_namespaceObject,
    upstash: upstash_namespaceObject,
    uptimerobot: uptimerobot_namespaceObject,
    upwave: upwave_namespaceObject,
    urlscan: urlscan_namespaceObject,
    userstack: userstack_namespaceObject,
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


/***/ })

};
