export const id = 790;
export const ids = [790];
export const modules = {

/***/ 2790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/happyscribe.js
var happyscribe_namespaceObject = {};
__webpack_require__.r(happyscribe_namespaceObject);
__webpack_require__.d(happyscribe_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/harness.js
var harness_namespaceObject = {};
__webpack_require__.r(harness_namespaceObject);
__webpack_require__.d(harness_namespaceObject, {
  RULES: () => (harness_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/harvest.js
var harvest_namespaceObject = {};
__webpack_require__.r(harvest_namespaceObject);
__webpack_require__.d(harvest_namespaceObject, {
  RULES: () => (harvest_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/helicone.js
var helicone_namespaceObject = {};
__webpack_require__.r(helicone_namespaceObject);
__webpack_require__.d(helicone_namespaceObject, {
  RULES: () => (helicone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/helpscout.js
var helpscout_namespaceObject = {};
__webpack_require__.r(helpscout_namespaceObject);
__webpack_require__.d(helpscout_namespaceObject, {
  RULES: () => (helpscout_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/here.js
var here_namespaceObject = {};
__webpack_require__.r(here_namespaceObject);
__webpack_require__.d(here_namespaceObject, {
  RULES: () => (here_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/heroku.js
var heroku_namespaceObject = {};
__webpack_require__.r(heroku_namespaceObject);
__webpack_require__.d(heroku_namespaceObject, {
  RULES: () => (heroku_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hetzner.js
var hetzner_namespaceObject = {};
__webpack_require__.r(hetzner_namespaceObject);
__webpack_require__.d(hetzner_namespaceObject, {
  RULES: () => (hetzner_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hex-pm.js
var hex_pm_namespaceObject = {};
__webpack_require__.r(hex_pm_namespaceObject);
__webpack_require__.d(hex_pm_namespaceObject, {
  RULES: () => (hex_pm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/holidayapi.js
var holidayapi_namespaceObject = {};
__webpack_require__.r(holidayapi_namespaceObject);
__webpack_require__.d(holidayapi_namespaceObject, {
  RULES: () => (holidayapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/honeycomb.js
var honeycomb_namespaceObject = {};
__webpack_require__.r(honeycomb_namespaceObject);
__webpack_require__.d(honeycomb_namespaceObject, {
  RULES: () => (honeycomb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/html2pdf.js
var html2pdf_namespaceObject = {};
__webpack_require__.r(html2pdf_namespaceObject);
__webpack_require__.d(html2pdf_namespaceObject, {
  RULES: () => (html2pdf_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/huawei.js
var huawei_namespaceObject = {};
__webpack_require__.r(huawei_namespaceObject);
__webpack_require__.d(huawei_namespaceObject, {
  RULES: () => (huawei_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hubspot.js
var hubspot_namespaceObject = {};
__webpack_require__.r(hubspot_namespaceObject);
__webpack_require__.d(hubspot_namespaceObject, {
  RULES: () => (hubspot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hugging-face.js
var hugging_face_namespaceObject = {};
__webpack_require__.r(hugging_face_namespaceObject);
__webpack_require__.d(hugging_face_namespaceObject, {
  RULES: () => (hugging_face_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hunter.js
var hunter_namespaceObject = {};
__webpack_require__.r(hunter_namespaceObject);
__webpack_require__.d(hunter_namespaceObject, {
  RULES: () => (hunter_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/happyscribe.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'happyscribe-api-key',
        title: 'Happy Scribe API key',
        why: 'it transcribes at the cost of the account.',
        remediation: ['Replace it at https://www.happyscribe.com/.'],
        references: ['https://www.happyscribe.com/'],
        formFrom: 'scanners',
        providers: ['happyscribe'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/harness.js

const harness_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'harness-api-key',
        severity: 'critical',
        title: 'Harness API key',
        why: 'it deploys and changes pipelines as a person or a service account.',
        remediation: [
            'Delete it in your profile, or on the page of the service account, at https://app.harness.io.',
        ],
        references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
        formFrom: 'scanners',
        keywords: [...'abcdefghijklmnopqrstuvwxyz0123456789_-'].flatMap((next) => [`pat.${next}`, `sat.${next}`]),
        token: /[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
        longest: 72,
        shownPrefix: (secret) => secret.slice(0, 4),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/harvest.js

const harvest_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'harvest-access-token',
        severity: 'high',
        title: 'Harvest personal access token',
        why: 'it reads and changes the times and invoices of a company.',
        remediation: ['Delete it at https://id.getharvest.com/developers.'],
        references: ['https://help.getharvest.com/api-v2/'],
        formFrom: 'scanners',
        providers: ['harvest'],
        value: /\d{6,8}\.pt\.[\w-]{86}/,
        longest: 98,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/secrets/providers/helicone.js

const helicone_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'helicone-api-key',
        severity: 'high',
        title: 'Helicone API key',
        why: 'it reads the requests, with all that people asked the models, of an organisation.',
        remediation: ['Delete it in the dashboard under Settings, API keys.'],
        references: ['https://docs.helicone.ai/'],
        formFrom: 'documentation',
        prefix: 'sk-helicone-',
        body: /[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/helpscout.js

const helpscout_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'helpscout-app-secret',
        title: 'Help Scout application secret',
        why: 'it reads and answers the conversations of a mailbox.',
        remediation: ['Delete the application in the profile under My Apps.'],
        references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
        formFrom: 'scanners',
        providers: ['helpscout'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/here.js

const here_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'here-api-key',
        title: 'HERE API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Replace it at https://platform.here.com/admin/apps.'],
        references: ['https://www.here.com/docs/'],
        formFrom: 'scanners',
        providers: ['here_api', 'here_key', 'here_maps', 'here_app', 'here_token', 'here_access', 'here_rest'],
        noun: /key|token|secret|/,
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(3599);
;// CONCATENATED MODULE: ./build/secrets/providers/heroku.js



const heroku_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'heroku-api-key',
        severity: 'critical',
        title: 'Heroku API key',
        why: 'it deploys, reads the configuration of apps, and destroys them.',
        remediation: [
            'Regenerate it at https://dashboard.heroku.com/account, or with `heroku authorizations:revoke`.',
        ],
        references: ['https://devcenter.heroku.com/articles/authentication'],
        formFrom: 'documentation',
        prefix: 'HRKU-',
        body: /AA[\w-]{58}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 60,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'heroku-legacy-api-key',
        title: 'Heroku API key of the old form',
        why: 'it deploys, reads the configuration of apps, and destroys them.',
        remediation: ['Regenerate it at https://dashboard.heroku.com/account.'],
        references: ['https://devcenter.heroku.com/articles/authentication'],
        formFrom: 'scanners',
        providers: ['heroku'],
        noun: /key|token|secret|password|auth/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hetzner.js

const hetzner_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'hetzner-api-token',
        title: 'Hetzner Cloud API token',
        why: 'it creates, reads and destroys machines, volumes and networks of a project.',
        remediation: ['Delete it at https://console.hetzner.cloud under Security, API tokens.'],
        references: ['https://docs.hetzner.cloud/'],
        formFrom: 'documentation',
        providers: ['hcloud', 'hetzner'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hex-pm.js

const hex_pm_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'hex-api-key',
        title: 'Hex API key',
        why: 'it publishes packages of Elixir and Erlang in its owner’s name.',
        remediation: ['Revoke it at https://hex.pm/dashboard/keys.'],
        references: ['https://hex.pm/docs/publish'],
        formFrom: 'documentation',
        providers: ['hex_api', 'hexpm', 'hex-api'],
        noun: /key|token/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/holidayapi.js

const holidayapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'holidayapi-key',
        title: 'Holiday API API key',
        why: 'it looks up holidays at the cost of the account.',
        remediation: ['Replace it at https://holidayapi.com/.'],
        references: ['https://holidayapi.com/'],
        formFrom: 'scanners',
        providers: ['holidayapi'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/honeycomb.js


const PAGES = ['https://docs.honeycomb.io/get-started/configure/environments/manage-api-keys/'];
const honeycomb_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'honeycomb-ingest-key',
        severity: 'medium',
        title: 'Honeycomb ingest key',
        why: 'it writes events into an environment.',
        remediation: ['Disable it in the environment settings under API keys.'],
        references: PAGES,
        formFrom: 'examples',
        // Of the USA and of the EU; with `ic` for environments of the old kind.
        prefix: ['hcaik_', 'hcbik_', 'hcaic_', 'hcbic_'],
        body: /[a-z0-9]{58}/,
        longest: 58,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'honeycomb-api-key',
        title: 'Honeycomb configuration key (classic)',
        why: 'it writes events, and reads and changes what its permissions allow.',
        remediation: ['Disable it in the settings under API keys.'],
        references: PAGES,
        formFrom: 'scanners',
        providers: ['honeycomb'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/html2pdf.js

const html2pdf_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'html2pdf-api-key',
        title: 'Html2Pdf API key',
        why: 'it makes documents at the cost of the account.',
        remediation: ['Replace it at https://html2pdf.app/.'],
        references: ['https://html2pdf.app/'],
        formFrom: 'scanners',
        providers: ['html2pdf'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/huawei.js

const huawei_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'huawei-cloud-secret-key',
        title: 'Huawei Cloud secret access key',
        why: 'with its ID it manages what its user may.',
        remediation: ['Delete it in the console under My credentials, Access keys.'],
        references: ['https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html'],
        formFrom: 'scanners',
        providers: ['huaweicloud', 'huawei_cloud', 'hw_secret', 'hwc_secret', 'obs_secret'],
        noun: /secret|sk|key|/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hubspot.js


const hubspot_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'hubspot-private-app-token',
        severity: 'high',
        title: 'HubSpot private app token',
        why: 'it reads and changes the contacts and deals that its scopes allow.',
        remediation: [
            'Rotate it in HubSpot under Settings, Integrations, Private apps.',
            'Look for contacts that were exported.',
        ],
        references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
        formFrom: 'scanners',
        prefix: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'hubspot-client-secret',
        title: 'HubSpot client secret or API key',
        why: 'it acts as an application towards HubSpot.',
        remediation: ['Rotate it in the developer account under Apps, Auth.'],
        references: ['https://developers.hubspot.com/docs'],
        formFrom: 'scanners',
        providers: ['hubspot'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hugging-face.js

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const hugging_face_PAGES = ['https://huggingface.co/docs/hub/security-tokens'];
const hugging_face_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'hugging-face-token',
        severity: 'high',
        title: 'Hugging Face user access token',
        why: 'it reads private models and data sets, and may write them.',
        remediation: [
            'Invalidate it at https://huggingface.co/settings/tokens.',
            'Look for changed models: whoever loads one runs its code.',
        ],
        references: hugging_face_PAGES,
        formFrom: 'examples',
        prefix: 'hf_',
        body: /[A-Za-z]{34}/,
        longest: 34,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('hf_', LETTERS),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'hugging-face-organization-token',
        severity: 'high',
        title: 'Hugging Face organisation token',
        why: 'it reads the private models and data sets of an organisation.',
        remediation: ['Delete it in the settings of the organisation.'],
        references: hugging_face_PAGES,
        formFrom: 'documentation',
        prefix: 'api_org_',
        body: /[A-Za-z]{34}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/hunter.js

const hunter_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'hunter-api-key',
        title: 'Hunter API key',
        why: 'it spends the searches of the account.',
        remediation: ['Delete it at https://hunter.io/api-keys.'],
        references: ['https://hunter.io/api-documentation'],
        formFrom: 'scanners',
        providers: ['hunter'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/h.js
















/** By the names of their files. */
const PROVIDERS = {
    happyscribe: happyscribe_namespaceObject,
    harness: harness_namespaceObject,
    harvest: harvest_namespaceObject,
    helicone: helicone_namespaceObject,
    helpscout: helpscout_namespaceObject,
    here: here_namespaceObject,
    heroku: heroku_namespaceObject,
    hetzner: hetzner_namespaceObject,
    'hex-pm': hex_pm_namespaceObject,
    holidayapi: holidayapi_namespaceObject,
    honeycomb: honeycomb_namespaceObject,
    html2pdf: html2pdf_namespaceObject,
    huawei: huawei_namespaceObject,
    hubspot: hubspot_namespaceObject,
    'hugging-face': hugging_face_namespaceObject,
    hunter: hunter_namespaceObject,
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
