export const id = 1809;
export const ids = [1809];
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

/***/ 11809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/val-town.js
var val_town_namespaceObject = {};
__webpack_require__.r(val_town_namespaceObject);
__webpack_require__.d(val_town_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vatlayer.js
var vatlayer_namespaceObject = {};
__webpack_require__.r(vatlayer_namespaceObject);
__webpack_require__.d(vatlayer_namespaceObject, {
  RULES: () => (vatlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/veracode.js
var veracode_namespaceObject = {};
__webpack_require__.r(veracode_namespaceObject);
__webpack_require__.d(veracode_namespaceObject, {
  RULES: () => (veracode_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vercel.js
var vercel_namespaceObject = {};
__webpack_require__.r(vercel_namespaceObject);
__webpack_require__.d(vercel_namespaceObject, {
  RULES: () => (vercel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/veriphone.js
var veriphone_namespaceObject = {};
__webpack_require__.r(veriphone_namespaceObject);
__webpack_require__.d(veriphone_namespaceObject, {
  RULES: () => (veriphone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vimeo.js
var vimeo_namespaceObject = {};
__webpack_require__.r(vimeo_namespaceObject);
__webpack_require__.d(vimeo_namespaceObject, {
  RULES: () => (vimeo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/virustotal.js
var virustotal_namespaceObject = {};
__webpack_require__.r(virustotal_namespaceObject);
__webpack_require__.d(virustotal_namespaceObject, {
  RULES: () => (virustotal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/visualcrossing.js
var visualcrossing_namespaceObject = {};
__webpack_require__.r(visualcrossing_namespaceObject);
__webpack_require__.d(visualcrossing_namespaceObject, {
  RULES: () => (visualcrossing_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/voiceflow.js
var voiceflow_namespaceObject = {};
__webpack_require__.r(voiceflow_namespaceObject);
__webpack_require__.d(voiceflow_namespaceObject, {
  RULES: () => (voiceflow_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/volcengine.js
var volcengine_namespaceObject = {};
__webpack_require__.r(volcengine_namespaceObject);
__webpack_require__.d(volcengine_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (volcengine_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vonage.js
var vonage_namespaceObject = {};
__webpack_require__.r(vonage_namespaceObject);
__webpack_require__.d(vonage_namespaceObject, {
  RULES: () => (vonage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/voodoosms.js
var voodoosms_namespaceObject = {};
__webpack_require__.r(voodoosms_namespaceObject);
__webpack_require__.d(voodoosms_namespaceObject, {
  RULES: () => (voodoosms_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/voyage.js
var voyage_namespaceObject = {};
__webpack_require__.r(voyage_namespaceObject);
__webpack_require__.d(voyage_namespaceObject, {
  RULES: () => (voyage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vpnapi.js
var vpnapi_namespaceObject = {};
__webpack_require__.r(vpnapi_namespaceObject);
__webpack_require__.d(vpnapi_namespaceObject, {
  RULES: () => (vpnapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vultr.js
var vultr_namespaceObject = {};
__webpack_require__.r(vultr_namespaceObject);
__webpack_require__.d(vultr_namespaceObject, {
  RULES: () => (vultr_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/vyte.js
var vyte_namespaceObject = {};
__webpack_require__.r(vyte_namespaceObject);
__webpack_require__.d(vyte_namespaceObject, {
  RULES: () => (vyte_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/val-town.js

const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'val-town-api-token',
        severity: 'high',
        title: 'Val Town API token',
        why: 'it runs code and reads the values of its owner.',
        remediation: ['Delete it at https://www.val.town/settings/api.'],
        references: ['https://docs.val.town/'],
        formFrom: 'scanners',
        prefix: 'vtwn_',
        body: /[A-Za-z0-9]{20,80}/,
        longest: 80,
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/vatlayer.js

const vatlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vatlayer-api-key',
        title: 'Vatlayer API key',
        why: 'it checks VAT numbers at the cost of the account.',
        remediation: ['Replace it at https://vatlayer.com/.'],
        references: ['https://vatlayer.com/'],
        formFrom: 'scanners',
        providers: ['vatlayer'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/veracode.js

const veracode_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'veracode-api-key',
        title: 'Veracode API key',
        why: 'with its id it starts scans and reads the weaknesses that they found.',
        remediation: ['Revoke it in the Veracode platform under API credentials.'],
        references: ['https://docs.veracode.com/r/c_api_credentials3'],
        formFrom: 'scanners',
        providers: ['veracode', 'vid_key'],
        noun: /key|secret/,
        value: /(?:vera01[a-z]{1,3}-)?[0-9a-f]{128}/,
        longest: 140,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vercel.js


const vercel_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'vercel-access-token',
        severity: 'critical',
        title: 'Vercel access token',
        why: 'it deploys, and reads and changes projects with their environment.',
        remediation: ['Delete it at https://vercel.com/account/tokens.'],
        references: ['https://vercel.com/docs/rest-api'],
        formFrom: 'documentation',
        prefix: ['vcp_', 'vca_', 'vci_'],
        body: /[\w-]{56}/,
        longest: 56,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'vercel-refresh-token',
        severity: 'high',
        title: 'Vercel refresh token',
        why: 'it makes new access tokens of an app.',
        remediation: ['Remove the app at https://vercel.com/account.'],
        references: ['https://vercel.com/docs/sign-in-with-vercel/tokens'],
        formFrom: 'documentation',
        prefix: 'vcr_',
        body: /[\w-]{56}/,
        longest: 56,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'vercel-ai-gateway-key',
        severity: 'high',
        title: 'Vercel AI Gateway key',
        why: 'it uses language models at the owner’s cost.',
        remediation: ['Delete it at https://vercel.com under AI Gateway, API keys.'],
        references: ['https://vercel.com/docs/ai-gateway'],
        formFrom: 'documentation',
        prefix: 'vck_',
        body: /[\w-]{56}/,
        longest: 56,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'vercel-blob-token',
        severity: 'high',
        title: 'Vercel Blob read-write token',
        why: 'it reads, writes and deletes the files of a store.',
        remediation: ['Rotate it on the page of the store at https://vercel.com under Storage.'],
        references: ['https://vercel.com/docs/vercel-blob'],
        formFrom: 'leaks',
        prefix: 'vercel_blob_rw_',
        body: /[A-Za-z0-9]{16}_[A-Za-z0-9]{30}/,
        longest: 47,
        alphabet: '\\w',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'vercel-legacy-token',
        title: 'Vercel access token of the old form',
        why: 'it deploys, and reads and changes projects with their environment.',
        remediation: ['Delete it at https://vercel.com/account/tokens.'],
        references: ['https://vercel.com/docs/rest-api'],
        formFrom: 'scanners',
        providers: ['vercel', 'now_token'],
        noun: /token|secret|api[_-]?key|/,
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/veriphone.js

const veriphone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'veriphone-api-key',
        title: 'Veriphone API key',
        why: 'it checks phone numbers at the cost of the account.',
        remediation: ['Replace it at https://veriphone.io/.'],
        references: ['https://veriphone.io/'],
        formFrom: 'scanners',
        providers: ['veriphone'],
        value: /[A-Z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vimeo.js

const vimeo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vimeo-access-token',
        title: 'Vimeo access token',
        why: 'it reads and changes the videos of an account.',
        remediation: ['Delete it at https://developer.vimeo.com/apps.'],
        references: ['https://developer.vimeo.com/api/authentication'],
        formFrom: 'scanners',
        providers: ['vimeo'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/virustotal.js

const virustotal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'virustotal-api-key',
        title: 'VirusTotal API key',
        why: 'it searches and downloads files at the cost of the account.',
        remediation: ['Regenerate it at https://www.virustotal.com/gui/my-apikey.'],
        references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
        formFrom: 'scanners',
        providers: ['virustotal', 'virus_total', 'vt_api'],
        noun: /key|token|secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/visualcrossing.js

const visualcrossing_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'visualcrossing-api-key',
        title: 'Visual Crossing API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://www.visualcrossing.com/account.'],
        references: ['https://www.visualcrossing.com/resources/documentation/'],
        formFrom: 'scanners',
        providers: ['visualcrossing', 'visual_crossing'],
        value: /[A-Z0-9]{25}/,
        longest: 25,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/voiceflow.js

const voiceflow_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'voiceflow-api-key',
        severity: 'high',
        title: 'Voiceflow API key',
        why: 'it runs and reads the conversations of an agent.',
        remediation: ['Regenerate it in Voiceflow under Settings, API keys.'],
        references: ['https://docs.voiceflow.com/'],
        formFrom: 'scanners',
        prefix: ['VF.DM.', 'VF.WS.'],
        body: /[0-9a-f]{24}\.[A-Za-z0-9]{16}/,
        longest: 41,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/volcengine.js




const PAGES = ['https://www.volcengine.com/docs/6291/65568'];
const REVOKE = [
    'Disable the access key at https://console.volcengine.com/iam/keymanage/.',
    'Look through CloudTrail for what it did.',
];
const SECRET = 'Volcengine secret access key';
/** 32 hexadecimal digits, in base64 twice. */
function isTwiceEncoded(secret) {
    const once = Buffer.from(secret, 'base64').toString('latin1');
    return (/^[A-Za-z0-9]{43}$/.test(once) && /^[0-9a-f]{32}$/.test(Buffer.from(once, 'base64').toString('latin1')));
}
const volcengine_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'volcengine-access-key-id',
        severity: 'low',
        title: 'Volcengine access key ID',
        why: 'it names an access key; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: PAGES,
        formFrom: 'examples',
        prefix: 'AKLT',
        // Base64 of 32 hexadecimal digits.
        body: /[A-Za-z0-9]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'volcengine-secret-access-key',
        severity: 'high',
        title: SECRET,
        why: 'with its ID, which stands in each request, it manages what its user may.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        keywords: ['AKLT', 'volc', 'secretkey', 'secret_key', 'secretaccesskey', 'secret_access_key'],
        token: /[TW][A-Za-z0-9]{57}==/,
        longest: 60,
        within: 120,
        alphabet: 'A-Za-z0-9+/=',
        before: 'A-Za-z0-9+/',
        assess: ({ secret }) => (isTwiceEncoded(secret) ? (0,body_assessment/* assessBody */.pV)(secret, SECRET) : { is: 'nothing' }),
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'volcengine-access-key',
        severity: 'critical',
        title: 'Volcengine access key with its secret',
        why: 'ID and secret stand together: whoever reads them manages what the user may.',
        remediation: REVOKE,
        references: PAGES,
        keywords: ['AKLT'],
        parts: ['volcengine-secret-access-key', 'volcengine-access-key-id'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vonage.js

const vonage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vonage-api-secret',
        title: 'Vonage (Nexmo) API secret',
        why: 'together with the key it sends text messages and calls at the cost of the account.',
        remediation: [
            'Revoke it at https://dashboard.nexmo.com/settings and create another.',
            'Look for messages and calls that are not yours.',
        ],
        references: ['https://developer.vonage.com/en/getting-started/concepts/authentication'],
        formFrom: 'scanners',
        providers: ['vonage', 'nexmo'],
        noun: /secret/,
        value: /[A-Za-z0-9]{16}/,
        longest: 16,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/voodoosms.js

const voodoosms_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'voodoosms-api-key',
        title: 'VoodooSMS API key',
        why: 'it sends text messages at the cost of the account.',
        remediation: ['Replace it at https://www.voodoosms.com/.'],
        references: ['https://www.voodoosms.com/'],
        formFrom: 'scanners',
        providers: ['voodoosms'],
        value: /[A-Za-z0-9]{46}/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/voyage.js

const voyage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'voyage-api-key',
        severity: 'high',
        title: 'Voyage AI API key',
        why: 'it makes embeddings at the cost of the organisation.',
        remediation: ['Delete it at https://dashboard.voyageai.com/.'],
        references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
        formFrom: 'scanners',
        providers: ['voyage'],
        value: /(?:pa|al)-[\w-]{43}/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vpnapi.js

const vpnapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vpnapi-key',
        title: 'vpnapi.io key',
        why: 'it looks up addresses at the cost of the account.',
        remediation: ['Replace it at https://vpnapi.io/.'],
        references: ['https://vpnapi.io/'],
        formFrom: 'scanners',
        providers: ['vpnapi'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vultr.js

const vultr_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vultr-api-key',
        title: 'Vultr API key',
        why: 'it creates, reads and destroys machines, clusters and buckets.',
        remediation: ['Regenerate it at https://my.vultr.com/settings/#settingsapi.'],
        references: ['https://www.vultr.com/api/'],
        formFrom: 'scanners',
        providers: ['vultr'],
        value: /[A-Z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/vyte.js

const vyte_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'vyte-api-key',
        title: 'Vyte API key',
        why: 'it reads and changes the calendars of its owner.',
        remediation: ['Replace it at https://www.vyte.in/.'],
        references: ['https://www.vyte.in/'],
        formFrom: 'scanners',
        providers: ['vyte'],
        value: /[a-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/v.js
















/** By the names of their files. */
const PROVIDERS = {
    'val-town': val_town_namespaceObject,
    vatlayer: vatlayer_namespaceObject,
    veracode: veracode_namespaceObject,
    vercel: vercel_namespaceObject,
    veriphone: veriphone_namespaceObject,
    vimeo: vimeo_namespaceObject,
    virustotal: virustotal_namespaceObject,
    visualcrossing: visualcrossing_namespaceObject,
    voiceflow: voiceflow_namespaceObject,
    volcengine: volcengine_namespaceObject,
    vonage: vonage_namespaceObject,
    voodoosms: voodoosms_namespaceObject,
    voyage: voyage_namespaceObject,
    vpnapi: vpnapi_namespaceObject,
    vultr: vultr_namespaceObject,
    vyte: vyte_namespaceObject,
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
