export const id = 2759;
export const ids = [2759];
export const modules = {

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ credentialPair)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

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

/***/ 22759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/oanda.js
var oanda_namespaceObject = {};
__webpack_require__.r(oanda_namespaceObject);
__webpack_require__.d(oanda_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/octopus.js
var octopus_namespaceObject = {};
__webpack_require__.r(octopus_namespaceObject);
__webpack_require__.d(octopus_namespaceObject, {
  RULES: () => (octopus_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/okta.js
var okta_namespaceObject = {};
__webpack_require__.r(okta_namespaceObject);
__webpack_require__.d(okta_namespaceObject, {
  RULES: () => (okta_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ollama.js
var ollama_namespaceObject = {};
__webpack_require__.r(ollama_namespaceObject);
__webpack_require__.d(ollama_namespaceObject, {
  RULES: () => (ollama_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/omnisend.js
var omnisend_namespaceObject = {};
__webpack_require__.r(omnisend_namespaceObject);
__webpack_require__.d(omnisend_namespaceObject, {
  RULES: () => (omnisend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onelogin.js
var onelogin_namespaceObject = {};
__webpack_require__.r(onelogin_namespaceObject);
__webpack_require__.d(onelogin_namespaceObject, {
  RULES: () => (onelogin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onepassword.js
var onepassword_namespaceObject = {};
__webpack_require__.r(onepassword_namespaceObject);
__webpack_require__.d(onepassword_namespaceObject, {
  RULES: () => (onepassword_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onesignal.js
var onesignal_namespaceObject = {};
__webpack_require__.r(onesignal_namespaceObject);
__webpack_require__.d(onesignal_namespaceObject, {
  RULES: () => (onesignal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onfido.js
var onfido_namespaceObject = {};
__webpack_require__.r(onfido_namespaceObject);
__webpack_require__.d(onfido_namespaceObject, {
  RULES: () => (onfido_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/onfleet.js
var onfleet_namespaceObject = {};
__webpack_require__.r(onfleet_namespaceObject);
__webpack_require__.d(onfleet_namespaceObject, {
  RULES: () => (onfleet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openai.js
var openai_namespaceObject = {};
__webpack_require__.r(openai_namespaceObject);
__webpack_require__.d(openai_namespaceObject, {
  RULES: () => (openai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/opencage.js
var opencage_namespaceObject = {};
__webpack_require__.r(opencage_namespaceObject);
__webpack_require__.d(opencage_namespaceObject, {
  RULES: () => (opencage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openrouter.js
var openrouter_namespaceObject = {};
__webpack_require__.r(openrouter_namespaceObject);
__webpack_require__.d(openrouter_namespaceObject, {
  RULES: () => (openrouter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openshift.js
var openshift_namespaceObject = {};
__webpack_require__.r(openshift_namespaceObject);
__webpack_require__.d(openshift_namespaceObject, {
  RULES: () => (openshift_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openuv.js
var openuv_namespaceObject = {};
__webpack_require__.r(openuv_namespaceObject);
__webpack_require__.d(openuv_namespaceObject, {
  RULES: () => (openuv_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openvsx.js
var openvsx_namespaceObject = {};
__webpack_require__.r(openvsx_namespaceObject);
__webpack_require__.d(openvsx_namespaceObject, {
  RULES: () => (openvsx_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/openweather.js
var openweather_namespaceObject = {};
__webpack_require__.r(openweather_namespaceObject);
__webpack_require__.d(openweather_namespaceObject, {
  RULES: () => (openweather_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/opsgenie.js
var opsgenie_namespaceObject = {};
__webpack_require__.r(opsgenie_namespaceObject);
__webpack_require__.d(opsgenie_namespaceObject, {
  RULES: () => (opsgenie_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ory.js
var ory_namespaceObject = {};
__webpack_require__.r(ory_namespaceObject);
__webpack_require__.d(ory_namespaceObject, {
  RULES: () => (ory_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/overloop.js
var overloop_namespaceObject = {};
__webpack_require__.r(overloop_namespaceObject);
__webpack_require__.d(overloop_namespaceObject, {
  RULES: () => (overloop_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ovh.js
var ovh_namespaceObject = {};
__webpack_require__.r(ovh_namespaceObject);
__webpack_require__.d(ovh_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (ovh_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/oanda.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'oanda-access-token',
        severity: 'high',
        title: 'OANDA access token',
        why: 'it trades currencies on the account.',
        remediation: ['Revoke it in the account under Manage API access.', 'Look for orders that are not yours.'],
        references: ['https://developer.oanda.com/rest-live-v20/introduction/'],
        formFrom: 'scanners',
        providers: ['oanda'],
        value: /[a-z0-9]{32}-[a-z0-9]{32}/,
        longest: 65,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/octopus.js

const octopus_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'octopus-api-key',
        severity: 'critical',
        title: 'Octopus Deploy API key',
        why: 'it deploys and changes projects and their variables as its owner.',
        remediation: ['Delete it in your profile on the Octopus server, under My API keys.'],
        references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
        formFrom: 'examples',
        prefix: 'API-',
        body: /[A-Z0-9]{26}/,
        longest: 26,
        // In hexadecimal it is a name that some tool has made.
        assess: (body) => (/^[0-9A-F]+$/.test(body) || !/\d/.test(body) ? { is: 'nothing' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/okta.js

const okta_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'okta-api-token',
        severity: 'critical',
        title: 'Okta API token',
        why: 'it acts as the administrator who made it: it reads and changes users and applications.',
        remediation: [
            'Revoke it in the Okta admin console under Security, API, Tokens.',
            'Look through the system log for what it did.',
        ],
        references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
        formFrom: 'examples',
        providers: ['okta', 'ssws'],
        noun: /token|key|secret|(?<=ssws)/,
        value: /(?:00)[\w-]{40}/,
        longest: 42,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ollama.js

const ollama_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ollama-api-key',
        severity: 'high',
        title: 'Ollama API key',
        why: 'it runs cloud models at the cost of the account.',
        remediation: ['Delete it at https://ollama.com/settings/keys.'],
        references: ['https://docs.ollama.com/'],
        formFrom: 'scanners',
        providers: ['ollama'],
        value: /[a-z0-9]{32}\.[\w-]{24}/,
        longest: 57,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/omnisend.js

const omnisend_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'omnisend-api-key',
        title: 'Omnisend API key',
        why: 'it reads contacts and sends campaigns of a shop.',
        remediation: ['Delete it in the store settings under API keys.'],
        references: ['https://api-docs.omnisend.com/'],
        formFrom: 'scanners',
        providers: ['omnisend'],
        value: /[a-z0-9]{24}-[\w-]{50}/,
        longest: 75,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onelogin.js

const onelogin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'onelogin-client-secret',
        severity: 'high',
        title: 'OneLogin client secret',
        why: 'together with the client ID it reads and changes users and applications.',
        remediation: ['Delete the credential in OneLogin under Developers, API credentials.'],
        references: ['https://developers.onelogin.com/api-docs/2/getting-started/dev-overview'],
        formFrom: 'scanners',
        providers: ['onelogin'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/onepassword.js


const onepassword_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'onepassword-service-account-token',
        severity: 'critical',
        title: '1Password service account token',
        why: 'it reads the vaults that it was made for.',
        remediation: [
            'Revoke it at https://my.1password.com under Developer tools.',
            'Rotate what the vaults hold.',
        ],
        references: ['https://developer.1password.com/docs/service-accounts/'],
        formFrom: 'documentation',
        prefix: 'ops_eyJ',
        body: /[\w+/=-]{250,1400}/,
        longest: 1400,
        alphabet: '\\w+/=-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'onepassword-secret-key',
        severity: 'high',
        title: '1Password Secret Key',
        why: 'with the account’s password it opens everything; it is one half of that.',
        remediation: ['Regenerate it at https://my.1password.com/profile.'],
        references: ['https://support.1password.com/secret-key-security/'],
        formFrom: 'documentation',
        keywords: [
            'a3-a',
            'a3-b',
            'a3-c',
            'a3-d',
            'a3-e',
            'a3-f',
            'a3-g',
            'a3-h',
            'a3-i',
            'a3-j',
            'a3-k',
            'a3-l',
            'a3-m',
            'a3-n',
            'a3-o',
            'a3-p',
            'a3-q',
            'a3-r',
            'a3-s',
            'a3-t',
            'a3-u',
            'a3-v',
            'a3-w',
            'a3-x',
            'a3-y',
            'a3-z',
            'a3-0',
            'a3-1',
            'a3-2',
            'a3-3',
            'a3-4',
            'a3-5',
            'a3-6',
            'a3-7',
            'a3-8',
            'a3-9',
        ],
        token: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{6}-[A-Z0-9]{5}|[A-Z0-9]{11})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
        longest: 40,
        alphabet: 'A-Za-z0-9-',
        shownPrefix: () => 'A3-',
        assess: ({ secret }) => (/\d/.test(secret.slice(3)) ? undefined : { is: 'placeholder' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onesignal.js


const REVOKE = ['Rotate it in the dashboard under Settings, Keys and IDs.'];
const PAGES = ['https://documentation.onesignal.com/docs/keys-and-ids'];
const onesignal_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'onesignal-api-key',
        severity: 'high',
        title: 'OneSignal API key',
        why: 'it sends notifications, mail and text messages to all users of an app.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'documentation',
        prefix: ['os_v2_app_', 'os_v2_org_'],
        body: /[a-z2-7]{103}/,
        longest: 103,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'onesignal-legacy-api-key',
        title: 'OneSignal legacy API key',
        why: 'it sends notifications to all users of an app.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        providers: ['onesignal'],
        noun: /rest[_-]?api|api[_-]?key|auth/,
        // A UUID in base64. An app’s ID, which is public, is a bare UUID.
        value: /[MNOYZ][A-Za-z0-9]{47}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onfido.js

const onfido_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'onfido-api-token',
        severity: 'critical',
        title: 'Onfido API token',
        why: 'it reads the identity documents and checks of applicants.',
        remediation: [
            'Revoke it in the dashboard under Developers, API authentication, Tokens.',
            'Look for reports that nobody ordered.',
        ],
        references: ['https://documentation.identity.entrust.com/getting-started/quick-start-guide/'],
        formFrom: 'leaks',
        prefix: ['api_live.', 'api_live_us.', 'api_live_ca.'],
        body: /[\w-]{11}\.[\w-]{32}/,
        longest: 44,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'onfido-sandbox-token',
        severity: 'low',
        title: 'Onfido API token of the sandbox',
        why: 'it makes checks that are simulated.',
        remediation: ['Revoke it in the dashboard under Developers, API authentication, Tokens.'],
        references: ['https://documentation.identity.entrust.com/getting-started/quick-start-guide/'],
        formFrom: 'leaks',
        prefix: ['api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'],
        body: /[\w-]{11}\.[\w-]{32}/,
        longest: 44,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/onfleet.js

const onfleet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'onfleet-api-key',
        title: 'Onfleet API key',
        why: 'it reads and changes deliveries, drivers and recipients.',
        remediation: ['Delete it in the dashboard under Settings, API and webhooks.'],
        references: ['https://docs.onfleet.com/reference/authentication'],
        formFrom: 'scanners',
        providers: ['onfleet'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openai.js


const openai_PAGES = ['https://platform.openai.com/docs/api-reference/authentication'];
const USAGE = 'Look at https://platform.openai.com/usage for requests that are not yours.';
/** Base64 of `OpenAI`, which stands in the midst of every key. */
const MARK = 'T3BlbkFJ';
/** The fixed start of a key: `sk-`, `sk-proj-`. */
const shownPrefix = (secret) => /^sk-(?:[a-z]{4,10}-)?/.exec(secret)?.[0] ?? '';
const openai_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'openai-api-key',
        severity: 'critical',
        title: 'OpenAI API key',
        why: 'it runs models at the cost of the project and reads files and threads stored there.',
        remediation: ['Delete it at https://platform.openai.com/api-keys.', USAGE],
        references: openai_PAGES,
        formFrom: 'scanners',
        keywords: [MARK.toLowerCase()],
        token: new RegExp(`sk-(?:(?:proj|svcacct|service|None)-[\\w-]{20,120}${MARK}[\\w-]{20,120}|[A-Za-z0-9]{20}${MARK}[A-Za-z0-9]{20})`),
        longest: 272,
        alphabet: '\\w-',
        shownPrefix,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'openai-admin-key',
        severity: 'critical',
        title: 'OpenAI admin key',
        why: 'it manages members, projects and keys of the organisation.',
        remediation: [
            'Delete it at https://platform.openai.com/settings/organization/admin-keys.',
            'Look through the audit log for members and keys that are not yours.',
        ],
        references: openai_PAGES,
        formFrom: 'scanners',
        keywords: [MARK.toLowerCase()],
        token: new RegExp(`sk-admin-[\\w-]{20,120}${MARK}[\\w-]{20,120}`),
        longest: 272,
        alphabet: '\\w-',
        shownPrefix,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'openai-legacy-api-key',
        severity: 'high',
        title: 'OpenAI API key, or one of a service with the same interface',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it where it was made; for OpenAI at https://platform.openai.com/api-keys.'],
        references: openai_PAGES,
        formFrom: 'scanners',
        keywords: ['openai', 'chatgpt'],
        token: /sk-[A-Za-z0-9]{48}/,
        longest: 51,
        within: 80,
        alphabet: '\\w-',
        shownPrefix,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'openai-session-key',
        severity: 'high',
        title: 'OpenAI session key',
        why: 'it acts as the person who is signed in to the platform.',
        remediation: ['Log out of all devices in the account settings.'],
        references: openai_PAGES,
        formFrom: 'scanners',
        prefix: 'sess-',
        body: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/opencage.js

const opencage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'opencage-api-key',
        title: 'OpenCage API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://opencagedata.com/dashboard.'],
        references: ['https://opencagedata.com/api'],
        formFrom: 'examples',
        providers: ['opencage'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openrouter.js

const openrouter_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'openrouter-api-key',
        severity: 'high',
        title: 'OpenRouter API key',
        why: 'it runs models at the cost of the account.',
        remediation: [
            'Delete it at https://openrouter.ai/settings/keys.',
            'Look at the activity for requests that are not yours.',
        ],
        references: ['https://openrouter.ai/docs/api-reference/authentication'],
        formFrom: 'examples',
        prefix: 'sk-or-v1-',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openshift.js

const openshift_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'openshift-token',
        severity: 'critical',
        title: 'OpenShift user token',
        why: 'it does in the cluster what its user may, for a day.',
        remediation: ['Revoke it: `oc logout`, or delete the OAuthAccessToken.'],
        references: [
            'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
        ],
        formFrom: 'documentation',
        prefix: 'sha256~',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
;// CONCATENATED MODULE: ./build/secrets/providers/openuv.js



const SHARED = {
    severity: 'medium',
    title: 'OpenUV API key',
    why: 'it asks for data at the cost of the account.',
    remediation: ['Replace it at https://www.openuv.io/.'],
    references: ['https://www.openuv.io/'],
};
const openuv_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        ...SHARED,
        id: 'openuv-access-token',
        formFrom: 'scanners',
        keywords: ['openuv-'],
        token: /openuv-[0-9a-z]{10,20}-io/,
        longest: 30,
        startsAtKeyword: true,
        shownPrefix: () => 'openuv-',
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice('openuv-'.length, -'-io'.length), SHARED.title),
    }),
    (0,named_token/* namedToken */.T)({
        ...SHARED,
        id: 'openuv-api-key',
        formFrom: 'scanners',
        providers: ['openuv'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openvsx.js

const openvsx_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'openvsx-access-token',
        severity: 'critical',
        title: 'Open VSX access token',
        why: 'it publishes editor extensions in its owner’s name.',
        remediation: ['Delete it at https://open-vsx.org/user-settings/tokens.'],
        references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
        formFrom: 'documentation',
        prefix: ['ovsxat_', 'ovsxp_'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/openweather.js

const openweather_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'openweather-api-key',
        title: 'OpenWeather API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://home.openweathermap.org/api_keys.'],
        references: ['https://openweathermap.org/appid'],
        formFrom: 'scanners',
        providers: ['openweather', 'pyowm', 'owm_'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/opsgenie.js

const opsgenie_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'opsgenie-api-key',
        title: 'Opsgenie API key',
        why: 'it opens and closes alerts, and changes who is on call.',
        remediation: ['Delete the integration in Opsgenie and add another.'],
        references: ['https://docs.opsgenie.com/docs/api-key-management'],
        formFrom: 'scanners',
        providers: ['opsgenie'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ory.js

const ory_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ory-api-key',
        severity: 'critical',
        title: 'Ory API key',
        why: 'it administers the identities and the clients of a project.',
        remediation: [
            'Delete it in Ory Console under API keys, or Personal access tokens.',
            'Look for identities and clients that are not yours.',
        ],
        references: ['https://www.ory.com/docs/concepts/personal-access-token'],
        formFrom: 'leaks',
        prefix: ['ory_pat_', 'ory_wak_', 'ory_apikey_'],
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ory-oauth-token',
        severity: 'high',
        title: 'Ory OAuth token',
        why: 'it acts for the user who signed in until it ends or is revoked.',
        remediation: ['Revoke it at the revocation endpoint of the server.'],
        references: ['https://www.ory.com/docs/hydra/reference/api'],
        formFrom: 'documentation',
        prefix: ['ory_at_', 'ory_rt_', 'ory_ac_'],
        body: /[\w-]{43}\.[\w-]{43}/,
        longest: 87,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ory-session-token',
        severity: 'high',
        title: 'Ory session token',
        why: 'it is a signed-in user until the session ends.',
        remediation: ['Revoke the session of its identity.'],
        references: ['https://www.ory.com/docs/kratos/session-management/overview'],
        formFrom: 'documentation',
        prefix: ['ory_st_', 'ory_lo_'],
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/overloop.js

const overloop_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'overloop-api-key',
        title: 'Overloop API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://overloop.com/.'],
        references: ['https://overloop.com/'],
        formFrom: 'scanners',
        providers: ['overloop'],
        value: /[\w-]{50}/,
        longest: 50,
    }),
];

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/secrets/providers/ovh.js


const ovh_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ovh-application-secret',
        title: 'OVHcloud application secret',
        why: 'with key and consumer key it manages what the account holds.',
        remediation: ['Delete the application at https://eu.api.ovh.com/console/.'],
        references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
        formFrom: 'scanners',
        providers: ['ovh_app', 'ovhcloud'],
        noun: /(?:app|application)[\w-]{0,2}secret|secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'ovh-consumer-key',
        title: 'OVHcloud consumer key',
        why: 'with key and secret of its application it manages what the account holds.',
        remediation: ['Revoke it at https://eu.api.ovh.com/console/.'],
        references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
        formFrom: 'scanners',
        providers: ['ovh_consumer', 'ovhcloud'],
        noun: /key/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'ovh-api-credentials',
        severity: 'critical',
        title: 'OVHcloud application secret and consumer key',
        why: 'both stand together: whoever reads them manages what the account holds.',
        remediation: ['Delete the application at https://eu.api.ovh.com/console/.'],
        references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
        keywords: ['ovh_', 'ovh-'],
        parts: ['ovh-application-secret', 'ovh-consumer-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/o.js





















/** By the names of their files. */
const PROVIDERS = {
    oanda: oanda_namespaceObject,
    octopus: octopus_namespaceObject,
    okta: okta_namespaceObject,
    ollama: ollama_namespaceObject,
    omnisend: omnisend_namespaceObject,
    onelogin: onelogin_namespaceObject,
    onepassword: onepassword_namespaceObject,
    onesignal: onesignal_namespaceObject,
    onfido: onfido_namespaceObject,
    onfleet: onfleet_namespaceObject,
    openai: openai_namespaceObject,
    opencage: opencage_namespaceObject,
    openrouter: openrouter_namespaceObject,
    openshift: openshift_namespaceObject,
    openuv: openuv_namespaceObject,
    openvsx: openvsx_namespaceObject,
    openweather: openweather_namespaceObject,
    opsgenie: opsgenie_namespaceObject,
    ory: ory_namespaceObject,
    overloop: overloop_namespaceObject,
    ovh: ovh_namespaceObject,
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
