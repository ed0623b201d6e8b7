export const id = 341;
export const ids = [341];
export const modules = {

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ credentialPair)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);

/** Lines within which the two parts of a credential belong together, unless a provider's file says otherwise. */
const NEAR_LINES = 10;
/** A combination that is one finding at the secret's place, which names the place of the other part too. */
function credentialPair(pair) {
    return {
        maxLines: NEAR_LINES,
        ...pair,
        kind: 'secret',
        join: (secret, other, lines) => joined(pair, secret, other, lines),
    };
}
/** The pair is as bad as its description says, unless its secret is known to be less: a dummy, an expired one. */
function joined(pair, secret, other, lines) {
    const isDummy = secret.severity === 'low';
    return {
        ...secret,
        ruleId: pair.id,
        severity: isDummy || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(secret.severity, pair.severity) < 0 ? secret.severity : pair.severity,
        message: isDummy ? secret.message : `${pair.title}: ${pair.why}`,
        redacted: `${other.redacted}:${secret.redacted}`,
        details: {
            ...other.details,
            ...secret.details,
            parts: [
                { ruleId: other.ruleId, line: lines.companion, redacted: other.redacted },
                { ruleId: secret.ruleId, line: lines.anchor, redacted: secret.redacted },
            ],
        },
        remediation: isDummy ? secret.remediation : pair.remediation,
        identity: [...other.identity, ...secret.identity],
        masks: [...secret.masks, ...other.masks],
    };
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/e2b.js
var e2b_namespaceObject = {};
__webpack_require__.r(e2b_namespaceObject);
__webpack_require__.d(e2b_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/easypost.js
var easypost_namespaceObject = {};
__webpack_require__.r(easypost_namespaceObject);
__webpack_require__.d(easypost_namespaceObject, {
  RULES: () => (easypost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ebay.js
var ebay_namespaceObject = {};
__webpack_require__.r(ebay_namespaceObject);
__webpack_require__.d(ebay_namespaceObject, {
  RULES: () => (ebay_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ecostruxure.js
var ecostruxure_namespaceObject = {};
__webpack_require__.r(ecostruxure_namespaceObject);
__webpack_require__.d(ecostruxure_namespaceObject, {
  RULES: () => (ecostruxure_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/edenai.js
var edenai_namespaceObject = {};
__webpack_require__.r(edenai_namespaceObject);
__webpack_require__.d(edenai_namespaceObject, {
  RULES: () => (edenai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/elastic.js
var elastic_namespaceObject = {};
__webpack_require__.r(elastic_namespaceObject);
__webpack_require__.d(elastic_namespaceObject, {
  RULES: () => (elastic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/elastic-email.js
var elastic_email_namespaceObject = {};
__webpack_require__.r(elastic_email_namespaceObject);
__webpack_require__.d(elastic_email_namespaceObject, {
  RULES: () => (elastic_email_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/elevenlabs.js
var elevenlabs_namespaceObject = {};
__webpack_require__.r(elevenlabs_namespaceObject);
__webpack_require__.d(elevenlabs_namespaceObject, {
  RULES: () => (elevenlabs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/endorlabs.js
var endorlabs_namespaceObject = {};
__webpack_require__.r(endorlabs_namespaceObject);
__webpack_require__.d(endorlabs_namespaceObject, {
  RULES: () => (endorlabs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/env0.js
var env0_namespaceObject = {};
__webpack_require__.r(env0_namespaceObject);
__webpack_require__.d(env0_namespaceObject, {
  RULES: () => (env0_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/erlang.js
var erlang_namespaceObject = {};
__webpack_require__.r(erlang_namespaceObject);
__webpack_require__.d(erlang_namespaceObject, {
  RULES: () => (erlang_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/etherscan.js
var etherscan_namespaceObject = {};
__webpack_require__.r(etherscan_namespaceObject);
__webpack_require__.d(etherscan_namespaceObject, {
  RULES: () => (etherscan_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/etsy.js
var etsy_namespaceObject = {};
__webpack_require__.r(etsy_namespaceObject);
__webpack_require__.d(etsy_namespaceObject, {
  RULES: () => (etsy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/eventbrite.js
var eventbrite_namespaceObject = {};
__webpack_require__.r(eventbrite_namespaceObject);
__webpack_require__.d(eventbrite_namespaceObject, {
  RULES: () => (eventbrite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/everhour.js
var everhour_namespaceObject = {};
__webpack_require__.r(everhour_namespaceObject);
__webpack_require__.d(everhour_namespaceObject, {
  RULES: () => (everhour_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/evernote.js
var evernote_namespaceObject = {};
__webpack_require__.r(evernote_namespaceObject);
__webpack_require__.d(evernote_namespaceObject, {
  RULES: () => (evernote_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/exchangerate-api.js
var exchangerate_api_namespaceObject = {};
__webpack_require__.r(exchangerate_api_namespaceObject);
__webpack_require__.d(exchangerate_api_namespaceObject, {
  RULES: () => (exchangerate_api_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/exoscale.js
var exoscale_namespaceObject = {};
__webpack_require__.r(exoscale_namespaceObject);
__webpack_require__.d(exoscale_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (exoscale_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/extractorapi.js
var extractorapi_namespaceObject = {};
__webpack_require__.r(extractorapi_namespaceObject);
__webpack_require__.d(extractorapi_namespaceObject, {
  RULES: () => (extractorapi_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/secrets/providers/e2b.js

const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'e2b-api-key',
        severity: 'high',
        title: 'E2B API key',
        why: 'it starts sandboxes and reads those that run.',
        remediation: ['Delete it at https://e2b.dev/dashboard.'],
        references: ['https://e2b.dev/docs'],
        formFrom: 'documentation',
        prefix: 'e2b_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/easypost.js

const PAGES = ['https://docs.easypost.com/docs/authentication'];
const easypost_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'easypost-api-key',
        severity: 'high',
        title: 'EasyPost API key',
        why: 'it buys shipping labels on the account and reads the addresses of customers.',
        remediation: [
            'Disable it at https://www.easypost.com/account/api-keys.',
            'Look for labels that nobody ordered.',
        ],
        references: PAGES,
        formFrom: 'scanners',
        prefix: 'EZAK',
        body: /[A-Za-z0-9]{54}/,
        longest: 54,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'easypost-test-key',
        severity: 'low',
        title: 'EasyPost test key',
        why: 'it buys no labels, but it shows and changes the test data.',
        remediation: ['Disable it at https://www.easypost.com/account/api-keys.'],
        references: PAGES,
        formFrom: 'scanners',
        prefix: 'EZTK',
        body: /[A-Za-z0-9]{54}/,
        longest: 54,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ebay.js

const REVOKE = ['Rotate the cert ID at https://developer.ebay.com/my/keys.'];
const ebay_PAGES = ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'];
const ebay_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ebay-client-secret',
        severity: 'high',
        title: 'eBay client secret (cert ID)',
        why: 'together with the client ID it acts as the application towards eBay.',
        remediation: REVOKE,
        references: ebay_PAGES,
        prefix: 'PRD-',
        body: /[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ebay-sandbox-secret',
        severity: 'low',
        title: 'eBay sandbox client secret',
        why: 'it reaches the sandbox of eBay alone.',
        remediation: REVOKE,
        references: ebay_PAGES,
        prefix: 'SBX-',
        body: /[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ecostruxure.js

const ecostruxure_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ecostruxure-it-api-key',
        severity: 'medium',
        title: 'EcoStruxure IT API key',
        why: 'it reads the devices and alarms of a data centre.',
        remediation: ['Delete it in EcoStruxure IT Expert under Administration, API.'],
        references: ['https://helpcenter.ecostruxureit.com/'],
        formFrom: 'scanners',
        prefix: 'AK1',
        body: /[A-Za-z0-9/]{50,55}/,
        longest: 55,
        keywords: ['ecostruxure'],
        within: 120,
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/edenai.js

const edenai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'edenai-api-key',
        title: 'Eden AI API key',
        why: 'it runs models of many providers at the cost of the account.',
        remediation: ['Delete it at https://app.edenai.run/.'],
        references: ['https://docs.edenai.co/'],
        formFrom: 'scanners',
        providers: ['edenai'],
        value: /[A-Za-z0-9]{36}\.[A-Za-z0-9]{92}\.[\w-]{43}/,
        longest: 173,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/elastic.js


const elastic_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'elastic-cloud-api-key',
        severity: 'critical',
        title: 'Elastic Cloud API key',
        why: 'it manages deployments and projects of an organisation.',
        remediation: ['Revoke it at https://cloud.elastic.co/account/keys.'],
        references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys'],
        formFrom: 'documentation',
        prefix: 'essu_',
        body: /[A-Za-z0-9_=-]{60,200}/,
        longest: 200,
        alphabet: '\\w=-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'elasticsearch-api-key',
        title: 'Elasticsearch API key',
        why: 'it reads and writes the indices that its roles allow.',
        remediation: ['Invalidate it: `DELETE /_security/api_key`, or in Kibana under API keys.'],
        references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'],
        formFrom: 'examples',
        // Base64 of the ID, a colon and the key.
        providers: [
            'elastic_api',
            'elastic_key',
            'elastic_token',
            'elastic_cloud_api',
            'elastic_search_api',
            'elastic_search_key',
            'elasticsearch_api',
            'elasticsearch_key',
            'elasticsearch_token',
            'elasticsearch.api',
            'elastic.api',
            'es_api',
            'kibana_api',
            'kibana_key',
        ],
        noun: /key|token|/,
        value: /[A-Za-z0-9+/_-]{58,62}={1,2}/,
        longest: 64,
        assess: ({ secret }) => /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(secret, 'base64').toString('latin1'))
            ? { is: 'secret' }
            : { is: 'nothing' },
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/elastic-email.js

const elastic_email_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'elastic-email-api-key',
        title: 'Elastic Email API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Delete it in the dashboard under Settings, Manage API keys.'],
        references: ['https://elasticemail.com/developers/api-documentation/rest-api'],
        formFrom: 'scanners',
        providers: ['elasticemail', 'elastic_email'],
        value: /[A-Z0-9]{96}/,
        longest: 96,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/elevenlabs.js

const elevenlabs_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'elevenlabs-api-key',
        severity: 'high',
        title: 'ElevenLabs API key',
        why: 'it makes speech at the cost of the account and reads its voices.',
        remediation: ['Delete it at https://elevenlabs.io/app/settings/api-keys.'],
        references: ['https://elevenlabs.io/docs/api-reference/authentication'],
        formFrom: 'scanners',
        prefix: 'sk_',
        body: /[0-9a-f]{48}/,
        longest: 48,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('sk_', prefixed_token/* HEXADECIMAL */.mw),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/endorlabs.js

const endorlabs_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'endor-labs-api-key',
        severity: 'high',
        title: 'Endor Labs API key or secret',
        why: 'it reads the weak points that were found, and starts scans.',
        remediation: ['Delete it in Endor Labs under API keys.'],
        references: ['https://docs.endorlabs.com/'],
        formFrom: 'scanners',
        prefix: 'endr+',
        body: /[\w-]{16}/,
        longest: 16,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/env0.js

const env0_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'env0-api-secret',
        title: 'env0 API key secret',
        why: 'with its ID it runs and changes environments.',
        remediation: ['Delete it on the settings page of the organisation.'],
        references: ['https://docs.env0.com/docs/api-keys'],
        providers: ['env0_api', 'env0_key', 'env0-api'],
        noun: /secret/,
        value: /[\w-]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/secrets/providers/erlang.js

const erlang_RULES = [
    {
        id: 'erlang-cookie-file',
        kind: 'secret',
        severity: 'high',
        title: 'Erlang cookie',
        why: 'whoever reaches a node with it runs code there, as on each node of a RabbitMQ cluster.',
        remediation: [
            'Give all nodes a new cookie, and restart them.',
            'Keep .erlang.cookie out of the repository.',
        ],
        references: ['https://www.erlang.org/doc/system/distributed.html'],
        keywords: [],
        files: ['.erlang.cookie'],
        pattern: /^(?<secret>[\x21-\x7e]{6,255})\s{0,4}$/g,
        reach: 270,
        guessable: true,
        assess: written_password/* assessWrittenPassword */.N,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/etherscan.js

const etherscan_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'etherscan-api-key',
        severity: 'low',
        title: 'Etherscan API key',
        why: 'it asks for blockchain data at the cost of the account.',
        remediation: ['Delete it at https://etherscan.io/apidashboard.'],
        references: ['https://docs.etherscan.io/'],
        formFrom: 'scanners',
        providers: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'ftmscan', 'basescan'],
        value: /[A-Z0-9]{34}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/etsy.js

const etsy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'etsy-api-key',
        title: 'Etsy API keystring',
        why: 'it acts as an application towards Etsy.',
        remediation: ['Ask for a new key at https://www.etsy.com/developers/your-apps.'],
        references: ['https://developers.etsy.com/documentation/'],
        formFrom: 'scanners',
        providers: ['etsy'],
        value: /[a-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/eventbrite.js

const eventbrite_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'eventbrite-api-key',
        title: 'Eventbrite private token',
        why: 'it reads attendees and orders and changes events.',
        remediation: ['Delete it at https://www.eventbrite.com/platform/api-keys.'],
        references: ['https://www.eventbrite.com/platform/api'],
        formFrom: 'scanners',
        providers: ['eventbrite'],
        value: /[A-Z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/everhour.js

const everhour_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'everhour-api-key',
        title: 'Everhour API key',
        why: 'it reads and changes the times of a team.',
        remediation: ['Reset it in the profile under API.'],
        references: ['https://everhour.docs.apiary.io/'],
        formFrom: 'scanners',
        providers: ['everhour'],
        value: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/evernote.js

const evernote_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'evernote-token',
        severity: 'high',
        title: 'Evernote token',
        why: 'it reads and changes the notes of an account.',
        remediation: ['Revoke the application in the account settings under Connected services.'],
        references: ['https://dev.evernote.com/doc/articles/authentication.php'],
        keywords: [':v=2:h='],
        token: /S=s\d{1,4}:U=[0-9a-f]{1,12}:E=[0-9a-f]{8,14}:C=[0-9a-f]{8,14}:P=[0-9a-f]{1,8}:A=[\w.-]{1,64}:V=2:H=[0-9a-f]{32}/,
        longest: 180,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/exchangerate-api.js

const exchangerate_api_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'exchangerate-api-key',
        title: 'ExchangeRate-API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://app.exchangerate-api.com/.'],
        references: ['https://www.exchangerate-api.com/docs/overview'],
        formFrom: 'scanners',
        providers: ['exchangerate', 'exchange_rate'],
        value: /[a-z0-9]{24}/,
        longest: 24,
    }),
];

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/secrets/providers/exoscale.js



const exoscale_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'exoscale-api-key',
        severity: 'low',
        title: 'Exoscale API key',
        why: 'it names a key; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
        formFrom: 'scanners',
        prefix: 'EXO',
        body: /[0-9a-f]{24}/,
        longest: 24,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('EXO', prefixed_token/* HEXADECIMAL */.mw),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'exoscale-api-secret',
        title: 'Exoscale API secret',
        why: 'with its key it manages what its role may.',
        remediation: ['Delete the key at https://portal.exoscale.com/iam/keys.'],
        references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
        formFrom: 'scanners',
        providers: ['exoscale'],
        noun: /secret/,
        value: /[\w-]{43}/,
        longest: 43,
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'exoscale-api-credentials',
        severity: 'critical',
        title: 'Exoscale API key with its secret',
        why: 'key and secret stand together: whoever reads them manages what the role may.',
        remediation: ['Delete the key at https://portal.exoscale.com/iam/keys.'],
        references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
        keywords: ['exoscale'],
        parts: ['exoscale-api-secret', 'exoscale-api-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/extractorapi.js

const extractorapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'extractorapi-key',
        title: 'ExtractorAPI API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://extractorapi.com/.'],
        references: ['https://extractorapi.com/'],
        formFrom: 'scanners',
        providers: ['extractorapi'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/e.js



















/** By the names of their files. */
const PROVIDERS = {
    e2b: e2b_namespaceObject,
    easypost: easypost_namespaceObject,
    ebay: ebay_namespaceObject,
    ecostruxure: ecostruxure_namespaceObject,
    edenai: edenai_namespaceObject,
    elastic: elastic_namespaceObject,
    'elastic-email': elastic_email_namespaceObject,
    elevenlabs: elevenlabs_namespaceObject,
    endorlabs: endorlabs_namespaceObject,
    env0: env0_namespaceObject,
    erlang: erlang_namespaceObject,
    etherscan: etherscan_namespaceObject,
    etsy: etsy_namespaceObject,
    eventbrite: eventbrite_namespaceObject,
    everhour: everhour_namespaceObject,
    evernote: evernote_namespaceObject,
    'exchangerate-api': exchangerate_api_namespaceObject,
    exoscale: exoscale_namespaceObject,
    extractorapi: extractorapi_namespaceObject,
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

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ assessWrittenPassword),
/* harmony export */   e: () => (/* binding */ isStockPassword)
/* harmony export */ });
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5603);

/** What documentation and set-up scripts write where a password is to stand. */
const STOCK = /^(?:password|passwd|pass|pwd|secret|admin|root|test|user|username|guest|hunter|letmein|qwerty|token|postgres|mysql|oracle|changeit|changeme|my_?password|your_?password|string|value|none|null)[\d!]{0,4}$/i;
/** A variable, option or bind parameter begins so. */
const FILLED_IN = /^(?:[$%{<[(`*]|[:@&?]\w{1,60}$)/;
/** Tells a password that stands in its place in a file from a word that holds the place; `user` is whose it is. */
function assessWrittenPassword({ secret, groups }) {
    const isStandIn = (0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(secret) || isStockPassword(secret) || FILLED_IN.test(secret) || secret === groups.user;
    return { is: isStandIn ? 'placeholder' : 'secret' };
}
/** Whether manuals and set-up scripts sign in with a password: `hunter2`, `admin`. */
function isStockPassword(password) {
    return STOCK.test(password);
}


/***/ })

};
