export const id = 493;
export const ids = [493];
export const modules = {

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/qase.js
var qase_namespaceObject = {};
__webpack_require__.r(qase_namespaceObject);
__webpack_require__.d(qase_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/qstash.js
var qstash_namespaceObject = {};
__webpack_require__.r(qstash_namespaceObject);
__webpack_require__.d(qstash_namespaceObject, {
  RULES: () => (qstash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/qubole.js
var qubole_namespaceObject = {};
__webpack_require__.r(qubole_namespaceObject);
__webpack_require__.d(qubole_namespaceObject, {
  RULES: () => (qubole_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/qase.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'qase-api-token',
        title: 'Qase API token',
        why: 'it reads and changes the test cases of a project.',
        remediation: ['Delete it at https://app.qase.io/user/api/token.'],
        references: ['https://developers.qase.io/'],
        formFrom: 'scanners',
        providers: ['qase'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/secrets/providers/qstash.js

const REVOKE = ['Reset it at https://console.upstash.com/qstash.'];
/** Keys of the server for development, which are built into it; in parts, so that no scanner takes them for real ones. */
const DEVELOPMENT = ['7kYjw48mhY7kAj' + 'qNGcy6cr29RJ6r', '5ZB6DVzB1wjE8S' + '6rZ7eenA8Pdnhs'];
const qstash_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'upstash-qstash-token',
        severity: 'high',
        title: 'Upstash QStash token',
        why: 'it sends and reads the messages and schedules of an account.',
        remediation: REVOKE,
        references: ['https://upstash.com/docs/qstash'],
        formFrom: 'leaks',
        // Base64 of `{"UserID":"`, with which the token begins; a UUID, `,"Password":"` and 32 hexadecimal digits follow.
        prefix: 'eyJVc2VySUQiOi',
        body: /[A-Za-z0-9]{50}LCJQYXNzd29yZCI6I[A-Za-z0-9]{46}=/,
        longest: 114,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'upstash-qstash-signing-key',
        severity: 'medium',
        title: 'Upstash QStash signing key',
        why: 'whoever has it forges messages to the endpoints of an account.',
        remediation: ['Roll the keys at https://console.upstash.com/qstash, page Signing Keys.'],
        references: ['https://upstash.com/docs/qstash/howto/signature'],
        formFrom: 'leaks',
        prefix: 'sig_',
        keywords: ['qstash'],
        within: 80,
        body: /[A-Za-z0-9]{26,30}/,
        longest: 30,
        assess: (body) => (DEVELOPMENT.includes(body) ? { is: 'example' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/qubole.js

const qubole_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'qubole-api-key',
        title: 'Qubole API key',
        why: 'it runs queries on the data of a company.',
        remediation: ['Replace it at https://www.qubole.com/.'],
        references: ['https://www.qubole.com/'],
        formFrom: 'scanners',
        providers: ['qubole'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/q.js



/** By the names of their files. */
const PROVIDERS = {
    qase: qase_namespaceObject,
    qstash: qstash_namespaceObject,
    qubole: qubole_namespaceObject,
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
