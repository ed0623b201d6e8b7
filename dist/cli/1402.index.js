export const id = 1402;
export const ids = [1402];
export const modules = {

/***/ 31402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ibm.js
var ibm_namespaceObject = {};
__webpack_require__.r(ibm_namespaceObject);
__webpack_require__.d(ibm_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/iconfinder.js
var iconfinder_namespaceObject = {};
__webpack_require__.r(iconfinder_namespaceObject);
__webpack_require__.d(iconfinder_namespaceObject, {
  RULES: () => (iconfinder_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/iexcloud.js
var iexcloud_namespaceObject = {};
__webpack_require__.r(iexcloud_namespaceObject);
__webpack_require__.d(iexcloud_namespaceObject, {
  RULES: () => (iexcloud_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/imagekit.js
var imagekit_namespaceObject = {};
__webpack_require__.r(imagekit_namespaceObject);
__webpack_require__.d(imagekit_namespaceObject, {
  RULES: () => (imagekit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infisical.js
var infisical_namespaceObject = {};
__webpack_require__.r(infisical_namespaceObject);
__webpack_require__.d(infisical_namespaceObject, {
  RULES: () => (infisical_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/influxdb.js
var influxdb_namespaceObject = {};
__webpack_require__.r(influxdb_namespaceObject);
__webpack_require__.d(influxdb_namespaceObject, {
  RULES: () => (influxdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infomaniak.js
var infomaniak_namespaceObject = {};
__webpack_require__.r(infomaniak_namespaceObject);
__webpack_require__.d(infomaniak_namespaceObject, {
  RULES: () => (infomaniak_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infracost.js
var infracost_namespaceObject = {};
__webpack_require__.r(infracost_namespaceObject);
__webpack_require__.d(infracost_namespaceObject, {
  RULES: () => (infracost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/infura.js
var infura_namespaceObject = {};
__webpack_require__.r(infura_namespaceObject);
__webpack_require__.d(infura_namespaceObject, {
  RULES: () => (infura_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/insightly.js
var insightly_namespaceObject = {};
__webpack_require__.r(insightly_namespaceObject);
__webpack_require__.d(insightly_namespaceObject, {
  RULES: () => (insightly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/intercom.js
var intercom_namespaceObject = {};
__webpack_require__.r(intercom_namespaceObject);
__webpack_require__.d(intercom_namespaceObject, {
  RULES: () => (intercom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/intra42.js
var intra42_namespaceObject = {};
__webpack_require__.r(intra42_namespaceObject);
__webpack_require__.d(intra42_namespaceObject, {
  RULES: () => (intra42_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/intrinio.js
var intrinio_namespaceObject = {};
__webpack_require__.r(intrinio_namespaceObject);
__webpack_require__.d(intrinio_namespaceObject, {
  RULES: () => (intrinio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ionic.js
var ionic_namespaceObject = {};
__webpack_require__.r(ionic_namespaceObject);
__webpack_require__.d(ionic_namespaceObject, {
  RULES: () => (ionic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ip2location.js
var ip2location_namespaceObject = {};
__webpack_require__.r(ip2location_namespaceObject);
__webpack_require__.d(ip2location_namespaceObject, {
  RULES: () => (ip2location_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipapi.js
var ipapi_namespaceObject = {};
__webpack_require__.r(ipapi_namespaceObject);
__webpack_require__.d(ipapi_namespaceObject, {
  RULES: () => (ipapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipgeolocation.js
var ipgeolocation_namespaceObject = {};
__webpack_require__.r(ipgeolocation_namespaceObject);
__webpack_require__.d(ipgeolocation_namespaceObject, {
  RULES: () => (ipgeolocation_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipinfo.js
var ipinfo_namespaceObject = {};
__webpack_require__.r(ipinfo_namespaceObject);
__webpack_require__.d(ipinfo_namespaceObject, {
  RULES: () => (ipinfo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipquality.js
var ipquality_namespaceObject = {};
__webpack_require__.r(ipquality_namespaceObject);
__webpack_require__.d(ipquality_namespaceObject, {
  RULES: () => (ipquality_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ipstack.js
var ipstack_namespaceObject = {};
__webpack_require__.r(ipstack_namespaceObject);
__webpack_require__.d(ipstack_namespaceObject, {
  RULES: () => (ipstack_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/ibm.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ibm-cloud-api-key',
        title: 'IBM Cloud API key',
        why: 'it manages what its owner may in the account.',
        remediation: ['Delete it at https://cloud.ibm.com/iam/apikeys.'],
        references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
        formFrom: 'scanners',
        providers: [
            'ibmcloud',
            'ibm_cloud',
            'ibm-cloud',
            'ibm_api',
            'bluemix',
            'ibm_key',
            'watson',
            'ic_api_key',
            'iaas_',
        ],
        noun: /key|/,
        value: /[A-Za-z0-9_-]{44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/iconfinder.js

const iconfinder_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'iconfinder-api-key',
        title: 'Iconfinder API key',
        why: 'it downloads icons at the cost of the account.',
        remediation: ['Replace it at https://www.iconfinder.com/.'],
        references: ['https://www.iconfinder.com/'],
        formFrom: 'scanners',
        providers: ['iconfinder'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/iexcloud.js

const iexcloud_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'iex-cloud-token',
        title: 'IEX Cloud secret token',
        why: 'it asked for prices at the cost of the account; the service has closed.',
        remediation: ['Delete what still uses it.'],
        references: ['https://iexcloud.io/docs/'],
        formFrom: 'scanners',
        providers: ['iexcloud', 'iex_cloud', 'iexapis'],
        value: /(?:sk)_[a-z0-9]{32}/,
        longest: 35,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/imagekit.js

const imagekit_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'imagekit-private-key',
        severity: 'high',
        title: 'ImageKit private key',
        why: 'it reads, changes and deletes the files of an account.',
        remediation: ['Replace it at https://imagekit.io/dashboard/developer/api-keys.'],
        references: ['https://imagekit.io/docs/api-keys'],
        formFrom: 'documentation',
        prefix: 'private_',
        body: /[A-Za-z0-9+/]{27}=/,
        longest: 28,
        alphabet: 'A-Za-z0-9+/',
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/infisical.js



const infisical_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'infisical-service-token',
        severity: 'critical',
        title: 'Infisical service token',
        why: 'it reads, and may change, the secrets of an environment.',
        remediation: [
            'Delete it on the page of the project, under Access control.',
            'Rotate the secrets that it reads.',
        ],
        references: ['https://infisical.com/docs/internals/service-tokens'],
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('st.', prefixed_token/* HEXADECIMAL */.mw, prefixed_token/* HEXADECIMAL */.mw),
        token: /st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
        longest: 106,
        shownPrefix: () => 'st.',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'infisical-client-secret',
        title: 'Infisical machine identity secret',
        why: 'with its client ID it signs in and reads secrets.',
        remediation: ['Revoke it on the page of the identity.'],
        references: ['https://infisical.com/docs/documentation/platform/identities/universal-auth'],
        providers: ['infisical'],
        noun: /secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/influxdb.js

const influxdb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'influxdb-api-token',
        title: 'InfluxDB API token',
        why: 'it reads and writes the buckets that it was made for.',
        remediation: ['Delete it in the user interface under Load data, API tokens.'],
        references: ['https://docs.influxdata.com/influxdb/v2/admin/tokens/'],
        formFrom: 'documentation',
        providers: ['influx'],
        noun: /token|key|secret/,
        value: /[A-Za-z0-9_-]{86}==|apiv3_[\w-]{80,100}/,
        longest: 106,
        alphabet: 'A-Za-z0-9_=-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/infomaniak.js

const infomaniak_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'infomaniak-api-token',
        title: 'Infomaniak API token',
        why: 'it manages what its scopes allow: hosting, mail, domains.',
        remediation: ['Delete it at https://manager.infomaniak.com/v3/ng/accounts/token/list.'],
        references: ['https://developer.infomaniak.com/'],
        formFrom: 'scanners',
        providers: ['infomaniak'],
        value: /[\w-]{60,100}/,
        longest: 100,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/infracost.js

const infracost_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'infracost-api-key',
        severity: 'low',
        title: 'Infracost API key',
        why: 'it asks for the prices of infrastructure on somebody’s account.',
        remediation: ['Renew it at https://dashboard.infracost.io.'],
        references: ['https://www.infracost.io/docs/'],
        formFrom: 'scanners',
        prefix: 'ico-',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        // In hexadecimal it is the hash in an icon's name.
        assess: (body) => (/^[0-9a-f]+$/.test(body) ? { is: 'nothing' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/infura.js

const infura_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'infura-api-key',
        title: 'Infura API key or secret',
        why: 'it asks Ethereum nodes at the cost of the account.',
        remediation: ['Delete it at https://app.infura.io/.'],
        references: ['https://docs.infura.io/'],
        formFrom: 'scanners',
        providers: ['infura'],
        noun: /key|secret|token|project[_-]?id|v3/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/insightly.js

const insightly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'insightly-api-key',
        title: 'Insightly API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Reset it in Insightly under User settings, API.'],
        references: ['https://api.insightly.com/v3.1/Help'],
        formFrom: 'scanners',
        providers: ['insightly'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/intercom.js

const intercom_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'intercom-access-token',
        severity: 'high',
        title: 'Intercom access token',
        why: 'it reads and answers the conversations with all customers of a workspace.',
        remediation: [
            'Regenerate it in the Developer Hub at the app, page Authentication.',
            'Look for contacts that were exported.',
        ],
        references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
        formFrom: 'scanners',
        // Base64 of `tok:`, where the token's own text begins.
        prefix: 'dG9rO',
        body: /[A-Za-z0-9+/]{54}=/,
        longest: 55,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/intra42.js

const intra42_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'intra-42-client-secret',
        severity: 'medium',
        title: 'Intra 42 client secret',
        why: 'together with the client ID it reads the pupils and projects of the school.',
        remediation: ['Rotate it at https://profile.intra.42.fr/oauth/applications.'],
        references: ['https://api.intra.42.fr/apidoc'],
        formFrom: 'scanners',
        prefix: ['s-s4t2ud-', 's-s4t2af-'],
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/intrinio.js

const intrinio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'intrinio-api-key',
        title: 'Intrinio API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://intrinio.com/.'],
        references: ['https://intrinio.com/'],
        formFrom: 'scanners',
        providers: ['intrinio'],
        value: /[A-Za-z0-9]{44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ionic.js

const ionic_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ionic-personal-token',
        severity: 'high',
        title: 'Ionic Appflow personal access token',
        why: 'it builds and deploys apps as its owner.',
        remediation: ['Delete it in Appflow under Personal settings, Personal access tokens.'],
        references: ['https://ionic.io/docs/appflow/cli/overview'],
        formFrom: 'scanners',
        prefix: 'ion_',
        body: /[A-Za-z0-9]{42}/,
        longest: 42,
        // Every other word ends like the prefix.
        keywords: ['ionic'],
        within: 120,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ip2location.js

const ip2location_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ip2location-api-key',
        title: 'IP2Location API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://www.ip2location.io/.'],
        references: ['https://www.ip2location.io/'],
        formFrom: 'scanners',
        providers: ['ip2location'],
        value: /[A-Z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipapi.js

const ipapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipapi-key',
        title: 'Ipapi API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://ipapi.com/.'],
        references: ['https://ipapi.com/'],
        formFrom: 'scanners',
        providers: ['ipapi'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipgeolocation.js

const ipgeolocation_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipgeolocation-api-key',
        title: 'IPGeolocation API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://app.ipgeolocation.io/.'],
        references: ['https://ipgeolocation.io/documentation.html'],
        formFrom: 'scanners',
        providers: ['ipgeolocation'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipinfo.js

const ipinfo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipinfo-api-key',
        title: 'IPinfo API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://ipinfo.io/account/token.'],
        references: ['https://ipinfo.io/developers'],
        formFrom: 'scanners',
        providers: ['ipinfo'],
        value: /[0-9a-f]{14}/,
        longest: 14,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipquality.js

const ipquality_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipquality-api-key',
        title: 'IPQualityScore API key',
        why: 'it checks addresses at the cost of the account.',
        remediation: ['Replace it at https://www.ipqualityscore.com/.'],
        references: ['https://www.ipqualityscore.com/'],
        formFrom: 'scanners',
        providers: ['ipquality', 'ipqs_'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ipstack.js

const ipstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ipstack-api-key',
        title: 'IPStack API key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://ipstack.com/dashboard.'],
        references: ['https://ipstack.com/documentation'],
        formFrom: 'scanners',
        providers: ['ipstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/i.js




















/** By the names of their files. */
const PROVIDERS = {
    ibm: ibm_namespaceObject,
    iconfinder: iconfinder_namespaceObject,
    iexcloud: iexcloud_namespaceObject,
    imagekit: imagekit_namespaceObject,
    infisical: infisical_namespaceObject,
    influxdb: influxdb_namespaceObject,
    infomaniak: infomaniak_namespaceObject,
    infracost: infracost_namespaceObject,
    infura: infura_namespaceObject,
    insightly: insightly_namespaceObject,
    intercom: intercom_namespaceObject,
    intra42: intra42_namespaceObject,
    intrinio: intrinio_namespaceObject,
    ionic: ionic_namespaceObject,
    ip2location: ip2location_namespaceObject,
    ipapi: ipapi_namespaceObject,
    ipgeolocation: ipgeolocation_namespaceObject,
    ipinfo: ipinfo_namespaceObject,
    ipquality: ipquality_namespaceObject,
    ipstack: ipstack_namespaceObject,
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
