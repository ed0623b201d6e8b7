export const id = 1228;
export const ids = [1228];
export const modules = {

/***/ 21228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/xai.js
var xai_namespaceObject = {};
__webpack_require__.r(xai_namespaceObject);
__webpack_require__.d(xai_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/xata.js
var xata_namespaceObject = {};
__webpack_require__.r(xata_namespaceObject);
__webpack_require__.d(xata_namespaceObject, {
  RULES: () => (xata_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/xendit.js
var xendit_namespaceObject = {};
__webpack_require__.r(xendit_namespaceObject);
__webpack_require__.d(xendit_namespaceObject, {
  RULES: () => (xendit_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/xai.js

const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'xai-api-key',
        severity: 'high',
        title: 'xAI API key',
        why: 'it runs models at the cost of the team.',
        remediation: ['Delete it at https://console.x.ai/.'],
        references: ['https://docs.x.ai/docs/overview'],
        formFrom: 'scanners',
        prefix: 'xai-',
        body: /[\w-]{70,120}/,
        longest: 120,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/xata.js

const xata_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'xata-api-key',
        severity: 'high',
        title: 'Xata API key',
        why: 'it reads and writes the databases of its owner.',
        remediation: ['Delete it in Xata under Account settings.'],
        references: ['https://xata.io/docs'],
        formFrom: 'scanners',
        prefix: 'xau_',
        body: /[A-Za-z0-9]{20,48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/xendit.js

const PAGES = ['https://developers.xendit.co/'];
const xendit_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'xendit-secret-key',
        severity: 'critical',
        title: 'Xendit secret key',
        why: 'it takes payments and pays out the balance of the business.',
        remediation: [
            'Delete it at https://dashboard.xendit.co/settings/developers.',
            'Look for payouts that nobody ordered.',
        ],
        references: PAGES,
        formFrom: 'examples',
        prefix: 'xnd_production_',
        body: /[A-Za-z0-9]{40,80}/,
        longest: 80,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'xendit-test-key',
        severity: 'low',
        title: 'Xendit test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Delete it at https://dashboard.xendit.co/settings/developers.'],
        references: PAGES,
        formFrom: 'examples',
        prefix: 'xnd_development_',
        body: /[A-Za-z0-9]{40,80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/x.js



/** By the names of their files. */
const PROVIDERS = {
    xai: xai_namespaceObject,
    xata: xata_namespaceObject,
    xendit: xendit_namespaceObject,
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
