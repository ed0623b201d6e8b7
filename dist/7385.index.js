export const id = 7385;
export const ids = [7385];
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

/***/ 46514:
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

/***/ 98174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ assessChecksum)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56999);

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

/***/ 47385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zai.js
var zai_namespaceObject = {};
__webpack_require__.r(zai_namespaceObject);
__webpack_require__.d(zai_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zendesk.js
var zendesk_namespaceObject = {};
__webpack_require__.r(zendesk_namespaceObject);
__webpack_require__.d(zendesk_namespaceObject, {
  RULES: () => (zendesk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zenkit.js
var zenkit_namespaceObject = {};
__webpack_require__.r(zenkit_namespaceObject);
__webpack_require__.d(zenkit_namespaceObject, {
  RULES: () => (zenkit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zenrows.js
var zenrows_namespaceObject = {};
__webpack_require__.r(zenrows_namespaceObject);
__webpack_require__.d(zenrows_namespaceObject, {
  RULES: () => (zenrows_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zenscrape.js
var zenscrape_namespaceObject = {};
__webpack_require__.r(zenscrape_namespaceObject);
__webpack_require__.d(zenscrape_namespaceObject, {
  RULES: () => (zenscrape_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zerobounce.js
var zerobounce_namespaceObject = {};
__webpack_require__.r(zerobounce_namespaceObject);
__webpack_require__.d(zerobounce_namespaceObject, {
  RULES: () => (zerobounce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zerotier.js
var zerotier_namespaceObject = {};
__webpack_require__.r(zerotier_namespaceObject);
__webpack_require__.d(zerotier_namespaceObject, {
  RULES: () => (zerotier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zipcodeapi.js
var zipcodeapi_namespaceObject = {};
__webpack_require__.r(zipcodeapi_namespaceObject);
__webpack_require__.d(zipcodeapi_namespaceObject, {
  RULES: () => (zipcodeapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zipcodebase.js
var zipcodebase_namespaceObject = {};
__webpack_require__.r(zipcodebase_namespaceObject);
__webpack_require__.d(zipcodebase_namespaceObject, {
  RULES: () => (zipcodebase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zoho.js
var zoho_namespaceObject = {};
__webpack_require__.r(zoho_namespaceObject);
__webpack_require__.d(zoho_namespaceObject, {
  RULES: () => (zoho_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zonka.js
var zonka_namespaceObject = {};
__webpack_require__.r(zonka_namespaceObject);
__webpack_require__.d(zonka_namespaceObject, {
  RULES: () => (zonka_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zoom.js
var zoom_namespaceObject = {};
__webpack_require__.r(zoom_namespaceObject);
__webpack_require__.d(zoom_namespaceObject, {
  RULES: () => (zoom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zulip.js
var zulip_namespaceObject = {};
__webpack_require__.r(zulip_namespaceObject);
__webpack_require__.d(zulip_namespaceObject, {
  RULES: () => (zulip_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/zuplo.js
var zuplo_namespaceObject = {};
__webpack_require__.r(zuplo_namespaceObject);
__webpack_require__.d(zuplo_namespaceObject, {
  RULES: () => (zuplo_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/zai.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zai-api-key',
        severity: 'high',
        title: 'Z.ai (Zhipu) API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://z.ai/manage-apikey/apikey-list.'],
        references: ['https://docs.z.ai/'],
        formFrom: 'scanners',
        providers: ['zhipu', 'zai_api', 'zai-api', 'zaiapi', 'z_ai_', 'glm_api'],
        value: /[a-z0-9]{32}\.[A-Za-z0-9]{16}/,
        longest: 49,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zendesk.js

const zendesk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zendesk-api-token',
        severity: 'high',
        title: 'Zendesk API token',
        why: 'it reads and answers tickets as any agent.',
        remediation: ['Delete it in the Admin Center under Apps and integrations, APIs.'],
        references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
        formFrom: 'examples',
        providers: ['zendesk'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zenkit.js

const zenkit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zenkit-api-key',
        title: 'Zenkit API key',
        why: 'it reads and changes lists as its owner.',
        remediation: ['Delete it in the profile under Integrations.'],
        references: ['https://base.zenkit.com/docs/api/overview/introduction'],
        formFrom: 'scanners',
        providers: ['zenkit'],
        value: /[a-z0-9]{8}-[A-Za-z0-9]{32}/,
        longest: 41,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zenrows.js

const zenrows_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zenrows-api-key',
        title: 'ZenRows API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.zenrows.com/.'],
        references: ['https://docs.zenrows.com/'],
        formFrom: 'scanners',
        providers: ['zenrows'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zenscrape.js

const zenscrape_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zenscrape-api-key',
        title: 'Zenscrape API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://zenscrape.com/.'],
        references: ['https://zenscrape.com/'],
        formFrom: 'scanners',
        providers: ['zenscrape'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zerobounce.js

const zerobounce_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zerobounce-api-key',
        title: 'ZeroBounce API key',
        why: 'it checks mail addresses at the cost of the account.',
        remediation: ['Replace it in the account under API.'],
        references: ['https://www.zerobounce.net/docs/'],
        formFrom: 'scanners',
        providers: ['zerobounce'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zerotier.js

const zerotier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zerotier-api-token',
        title: 'ZeroTier API token',
        why: 'it manages the networks of its owner.',
        remediation: ['Delete it at https://my.zerotier.com/account.'],
        references: ['https://docs.zerotier.com/api/central/'],
        formFrom: 'scanners',
        providers: ['zerotier'],
        noun: /token|key|secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zipcodeapi.js

const zipcodeapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zipcodeapi-key',
        title: 'ZipCodeAPI key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://www.zipcodeapi.com/.'],
        references: ['https://www.zipcodeapi.com/'],
        formFrom: 'scanners',
        providers: ['zipcodeapi'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zipcodebase.js

const zipcodebase_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zipcodebase-api-key',
        title: 'Zipcodebase API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://zipcodebase.com/.'],
        references: ['https://zipcodebase.com/'],
        formFrom: 'scanners',
        providers: ['zipcodebase'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/zoho.js

const zoho_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'zoho-oauth-token',
        severity: 'high',
        title: 'Zoho OAuth token',
        why: 'it reads and changes the customer data that its scopes allow.',
        remediation: [
            'Revoke it at https://accounts.zoho.com/home, page Connected apps, or by `/oauth/v2/token/revoke`.',
        ],
        references: ['https://www.zoho.com/accounts/protocol/oauth.html'],
        formFrom: 'examples',
        prefix: '1000.',
        body: /[0-9a-f]{32}\.[0-9a-f]{32}/,
        longest: 65,
        alphabet: '\\w.',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zonka.js

const zonka_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zonka-api-key',
        title: 'Zonka Feedback API key',
        why: 'it reads the feedback of customers.',
        remediation: ['Replace it at https://www.zonkafeedback.com/.'],
        references: ['https://www.zonkafeedback.com/'],
        formFrom: 'scanners',
        providers: ['zonka'],
        value: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zoom.js

const zoom_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zoom-client-secret',
        title: 'Zoom client secret',
        why: 'together with the client ID it reads and changes meetings, users and recordings.',
        remediation: ['Regenerate it at https://marketplace.zoom.us/user/build.'],
        references: ['https://developers.zoom.us/docs/internal-apps/'],
        formFrom: 'scanners',
        providers: ['zoom'],
        noun: /client[_-]?secret|api[_-]?secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/zulip.js

const zulip_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'zulip-api-key',
        title: 'Zulip API key',
        why: 'it reads and writes messages as its user or bot.',
        remediation: ['Regenerate it in the settings under Account and privacy, or Bots.'],
        references: ['https://zulip.com/api/api-keys'],
        formFrom: 'scanners',
        providers: ['zulip'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/hex-crc32.js
var hex_crc32 = __webpack_require__(46514);
// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(98174);
;// CONCATENATED MODULE: ./build/secrets/providers/zuplo.js



const TITLE = 'Zuplo API key';
/** The last eight characters are the CRC-32 of the random ones, in hexadecimal digits. */
function assess(body) {
    const [random = '', checksum = ''] = body.split('_');
    return (0,judgement/* assessChecksum */.o)((0,hex_crc32/* hexCrc32 */.vP)(random) === checksum, random, TITLE);
}
const zuplo_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'zuplo-api-key',
        severity: 'high',
        title: TITLE,
        why: 'it calls an API behind the gateway as one of its consumers.',
        remediation: ['Roll it in the Zuplo portal under Services, API Key Service.'],
        references: ['https://zuplo.com/docs/articles/api-key-leak-detection'],
        formFrom: 'documentation',
        prefix: 'zpka_',
        body: /[a-z0-9]{32}_[0-9a-f]{8}/,
        longest: 41,
        assess,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/z.js














/** By the names of their files. */
const PROVIDERS = {
    zai: zai_namespaceObject,
    zendesk: zendesk_namespaceObject,
    zenkit: zenkit_namespaceObject,
    zenrows: zenrows_namespaceObject,
    zenscrape: zenscrape_namespaceObject,
    zerobounce: zerobounce_namespaceObject,
    zerotier: zerotier_namespaceObject,
    zipcodeapi: zipcodeapi_namespaceObject,
    zipcodebase: zipcodebase_namespaceObject,
    zoho: zoho_namespaceObject,
    zonka: zonka_namespaceObject,
    zoom: zoom_namespaceObject,
    zulip: zulip_namespaceObject,
    zuplo: zuplo_namespaceObject,
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
