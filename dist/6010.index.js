export const id = 6010;
export const ids = [6010];
export const modules = {

/***/ 96010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/yandex.js
var yandex_namespaceObject = {};
__webpack_require__.r(yandex_namespaceObject);
__webpack_require__.d(yandex_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/yelp.js
var yelp_namespaceObject = {};
__webpack_require__.r(yelp_namespaceObject);
__webpack_require__.d(yelp_namespaceObject, {
  RULES: () => (yelp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ynab.js
var ynab_namespaceObject = {};
__webpack_require__.r(ynab_namespaceObject);
__webpack_require__.d(ynab_namespaceObject, {
  RULES: () => (ynab_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/yousign.js
var yousign_namespaceObject = {};
__webpack_require__.r(yousign_namespaceObject);
__webpack_require__.d(yousign_namespaceObject, {
  RULES: () => (yousign_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/yandex.js



const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'yandex-cloud-api-key',
        severity: 'high',
        title: 'Yandex Cloud API key',
        why: 'it uses services of the cloud as a service account.',
        remediation: ['Delete it at https://console.yandex.cloud under Service accounts.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/api-key'],
        formFrom: 'documentation',
        prefix: 'AQVN',
        body: /[\w-]{34,38}/,
        longest: 38,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'yandex-iam-token',
        severity: 'high',
        title: 'Yandex Cloud IAM token',
        why: 'it acts as a person or service account for twelve hours.',
        remediation: ['It ends by itself after twelve hours; revoke it with `yc iam revoke-token`.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token'],
        formFrom: 'documentation',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('t1.', 'abcdefghijklmnopqrstuvwxyz0123456789_-'),
        token: /t1\.[A-Za-z0-9_-]{8,400}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/,
        longest: 500,
        alphabet: '\\w=-',
        shownPrefix: () => 't1.',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'yandex-oauth-token',
        severity: 'critical',
        title: 'Yandex OAuth token',
        why: 'it acts as its owner for a year: in the cloud, on the disk, in mail.',
        remediation: ['Revoke the app at https://id.yandex.com/security.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token'],
        formFrom: 'documentation',
        prefix: ['y0_', 'y1_', 'y2_', 'y3_'],
        body: /Ag[\w-]{52,58}/,
        longest: 60,
        alphabet: '\\w-',
        keywords: ['y0_a', 'y1_a', 'y2_a', 'y3_a'],
    }),
    (0,named_token/* namedToken */.T)({
        id: 'yandex-static-key',
        title: 'Yandex Cloud static key secret',
        why: 'with its ID it reads and writes buckets.',
        remediation: ['Delete it at https://console.yandex.cloud under Service accounts.'],
        references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/access-key'],
        formFrom: 'documentation',
        providers: ['yandex', 'yc_secret', 'yc_access', 'yc_storage', 'ydb_'],
        noun: /secret|key|access|/,
        value: /YC[MNO][\w-]{37}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'yandex-translate-key',
        severity: 'medium',
        title: 'Yandex Translate API key',
        why: 'it translates at the owner’s cost.',
        remediation: ['Delete it at https://yandex.com/dev/.'],
        references: ['https://yandex.com/dev/translate/'],
        formFrom: 'scanners',
        prefix: 'trnsl.1.1.',
        body: /\d{8}T\d{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}/,
        longest: 76,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/yelp.js

const yelp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'yelp-api-key',
        title: 'Yelp API key',
        why: 'it searches businesses at the cost of the account.',
        remediation: ['Replace it at https://www.yelp.com/developers/v3/manage_app.'],
        references: ['https://docs.developer.yelp.com/'],
        formFrom: 'scanners',
        providers: ['yelp'],
        value: /[\w-]{128}/,
        longest: 128,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ynab.js

const ynab_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ynab-token',
        title: 'YNAB personal access token',
        why: 'it reads and changes the budgets of its owner.',
        remediation: ['Revoke it at https://app.ynab.com/settings/developer.'],
        references: ['https://api.ynab.com/'],
        formFrom: 'scanners',
        providers: ['ynab', 'youneedabudget'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/yousign.js

const yousign_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'yousign-api-key',
        title: 'Yousign API key',
        why: 'it reads and sends documents to be signed.',
        remediation: ['Replace it at https://yousign.com/.'],
        references: ['https://yousign.com/'],
        formFrom: 'scanners',
        providers: ['yousign'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/y.js




/** By the names of their files. */
const PROVIDERS = {
    yandex: yandex_namespaceObject,
    yelp: yelp_namespaceObject,
    ynab: ynab_namespaceObject,
    yousign: yousign_namespaceObject,
};


/***/ }),

/***/ 68641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ prefixedToken),
/* harmony export */   Xx: () => (/* binding */ keywordsAfter),
/* harmony export */   mw: () => (/* binding */ HEXADECIMAL)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56999);
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48732);


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
