export const id = 8601;
export const ids = [8601];
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

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ably.js
var ably_namespaceObject = {};
__webpack_require__.r(ably_namespaceObject);
__webpack_require__.d(ably_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/abuseipdb.js
var abuseipdb_namespaceObject = {};
__webpack_require__.r(abuseipdb_namespaceObject);
__webpack_require__.d(abuseipdb_namespaceObject, {
  RULES: () => (abuseipdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/adafruit.js
var adafruit_namespaceObject = {};
__webpack_require__.r(adafruit_namespaceObject);
__webpack_require__.d(adafruit_namespaceObject, {
  RULES: () => (adafruit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/adobe.js
var adobe_namespaceObject = {};
__webpack_require__.r(adobe_namespaceObject);
__webpack_require__.d(adobe_namespaceObject, {
  RULES: () => (adobe_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/adyen.js
var adyen_namespaceObject = {};
__webpack_require__.r(adyen_namespaceObject);
__webpack_require__.d(adyen_namespaceObject, {
  RULES: () => (adyen_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/age.js
var age_namespaceObject = {};
__webpack_require__.r(age_namespaceObject);
__webpack_require__.d(age_namespaceObject, {
  RULES: () => (age_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/agora.js
var agora_namespaceObject = {};
__webpack_require__.r(agora_namespaceObject);
__webpack_require__.d(agora_namespaceObject, {
  RULES: () => (agora_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aikido.js
var aikido_namespaceObject = {};
__webpack_require__.r(aikido_namespaceObject);
__webpack_require__.d(aikido_namespaceObject, {
  RULES: () => (aikido_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/airbrake.js
var airbrake_namespaceObject = {};
__webpack_require__.r(airbrake_namespaceObject);
__webpack_require__.d(airbrake_namespaceObject, {
  RULES: () => (airbrake_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/airbyte.js
var airbyte_namespaceObject = {};
__webpack_require__.r(airbyte_namespaceObject);
__webpack_require__.d(airbyte_namespaceObject, {
  RULES: () => (airbyte_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/airtable-tokens.js
var airtable_tokens_namespaceObject = {};
__webpack_require__.r(airtable_tokens_namespaceObject);
__webpack_require__.d(airtable_tokens_namespaceObject, {
  RULES: () => (airtable_tokens_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aiven.js
var aiven_namespaceObject = {};
__webpack_require__.r(aiven_namespaceObject);
__webpack_require__.d(aiven_namespaceObject, {
  RULES: () => (aiven_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/akamai.js
var akamai_namespaceObject = {};
__webpack_require__.r(akamai_namespaceObject);
__webpack_require__.d(akamai_namespaceObject, {
  RULES: () => (akamai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/alchemy.js
var alchemy_namespaceObject = {};
__webpack_require__.r(alchemy_namespaceObject);
__webpack_require__.d(alchemy_namespaceObject, {
  RULES: () => (alchemy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/algolia.js
var algolia_namespaceObject = {};
__webpack_require__.r(algolia_namespaceObject);
__webpack_require__.d(algolia_namespaceObject, {
  RULES: () => (algolia_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/alibaba.js
var alibaba_namespaceObject = {};
__webpack_require__.r(alibaba_namespaceObject);
__webpack_require__.d(alibaba_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (alibaba_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/alpaca.js
var alpaca_namespaceObject = {};
__webpack_require__.r(alpaca_namespaceObject);
__webpack_require__.d(alpaca_namespaceObject, {
  RULES: () => (alpaca_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/amazon-selling.js
var amazon_selling_namespaceObject = {};
__webpack_require__.r(amazon_selling_namespaceObject);
__webpack_require__.d(amazon_selling_namespaceObject, {
  RULES: () => (amazon_selling_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/amplitude.js
var amplitude_namespaceObject = {};
__webpack_require__.r(amplitude_namespaceObject);
__webpack_require__.d(amplitude_namespaceObject, {
  RULES: () => (amplitude_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ansible.js
var ansible_namespaceObject = {};
__webpack_require__.r(ansible_namespaceObject);
__webpack_require__.d(ansible_namespaceObject, {
  RULES: () => (ansible_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/anthropic.js
var anthropic_namespaceObject = {};
__webpack_require__.r(anthropic_namespaceObject);
__webpack_require__.d(anthropic_namespaceObject, {
  RULES: () => (anthropic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/anyscale.js
var anyscale_namespaceObject = {};
__webpack_require__.r(anyscale_namespaceObject);
__webpack_require__.d(anyscale_namespaceObject, {
  RULES: () => (anyscale_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/api-ninjas.js
var api_ninjas_namespaceObject = {};
__webpack_require__.r(api_ninjas_namespaceObject);
__webpack_require__.d(api_ninjas_namespaceObject, {
  RULES: () => (api_ninjas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apify.js
var apify_namespaceObject = {};
__webpack_require__.r(apify_namespaceObject);
__webpack_require__.d(apify_namespaceObject, {
  RULES: () => (apify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apilayer.js
var apilayer_namespaceObject = {};
__webpack_require__.r(apilayer_namespaceObject);
__webpack_require__.d(apilayer_namespaceObject, {
  RULES: () => (apilayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apimetrics.js
var apimetrics_namespaceObject = {};
__webpack_require__.r(apimetrics_namespaceObject);
__webpack_require__.d(apimetrics_namespaceObject, {
  RULES: () => (apimetrics_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apitemplate.js
var apitemplate_namespaceObject = {};
__webpack_require__.r(apitemplate_namespaceObject);
__webpack_require__.d(apitemplate_namespaceObject, {
  RULES: () => (apitemplate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/apollo.js
var apollo_namespaceObject = {};
__webpack_require__.r(apollo_namespaceObject);
__webpack_require__.d(apollo_namespaceObject, {
  RULES: () => (apollo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/appoptics.js
var appoptics_namespaceObject = {};
__webpack_require__.r(appoptics_namespaceObject);
__webpack_require__.d(appoptics_namespaceObject, {
  RULES: () => (appoptics_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/appveyor.js
var appveyor_namespaceObject = {};
__webpack_require__.r(appveyor_namespaceObject);
__webpack_require__.d(appveyor_namespaceObject, {
  RULES: () => (appveyor_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/appwrite.js
var appwrite_namespaceObject = {};
__webpack_require__.r(appwrite_namespaceObject);
__webpack_require__.d(appwrite_namespaceObject, {
  RULES: () => (appwrite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/asaas.js
var asaas_namespaceObject = {};
__webpack_require__.r(asaas_namespaceObject);
__webpack_require__.d(asaas_namespaceObject, {
  RULES: () => (asaas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/asana.js
var asana_namespaceObject = {};
__webpack_require__.r(asana_namespaceObject);
__webpack_require__.d(asana_namespaceObject, {
  RULES: () => (asana_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aspnet.js
var aspnet_namespaceObject = {};
__webpack_require__.r(aspnet_namespaceObject);
__webpack_require__.d(aspnet_namespaceObject, {
  RULES: () => (aspnet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/assemblyai.js
var assemblyai_namespaceObject = {};
__webpack_require__.r(assemblyai_namespaceObject);
__webpack_require__.d(assemblyai_namespaceObject, {
  RULES: () => (assemblyai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/atera.js
var atera_namespaceObject = {};
__webpack_require__.r(atera_namespaceObject);
__webpack_require__.d(atera_namespaceObject, {
  RULES: () => (atera_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/atlassian.js
var atlassian_namespaceObject = {};
__webpack_require__.r(atlassian_namespaceObject);
__webpack_require__.d(atlassian_namespaceObject, {
  COMBINATIONS: () => (atlassian_COMBINATIONS),
  RULES: () => (atlassian_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/auth0.js
var auth0_namespaceObject = {};
__webpack_require__.r(auth0_namespaceObject);
__webpack_require__.d(auth0_namespaceObject, {
  RULES: () => (auth0_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/authress.js
var authress_namespaceObject = {};
__webpack_require__.r(authress_namespaceObject);
__webpack_require__.d(authress_namespaceObject, {
  RULES: () => (authress_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/autopilot.js
var autopilot_namespaceObject = {};
__webpack_require__.r(autopilot_namespaceObject);
__webpack_require__.d(autopilot_namespaceObject, {
  RULES: () => (autopilot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/aviationstack.js
var aviationstack_namespaceObject = {};
__webpack_require__.r(aviationstack_namespaceObject);
__webpack_require__.d(aviationstack_namespaceObject, {
  RULES: () => (aviationstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/axiom.js
var axiom_namespaceObject = {};
__webpack_require__.r(axiom_namespaceObject);
__webpack_require__.d(axiom_namespaceObject, {
  RULES: () => (axiom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/axonaut.js
var axonaut_namespaceObject = {};
__webpack_require__.r(axonaut_namespaceObject);
__webpack_require__.d(axonaut_namespaceObject, {
  RULES: () => (axonaut_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ayrshare.js
var ayrshare_namespaceObject = {};
__webpack_require__.r(ayrshare_namespaceObject);
__webpack_require__.d(ayrshare_namespaceObject, {
  RULES: () => (ayrshare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-active-directory.js
var azure_active_directory_namespaceObject = {};
__webpack_require__.r(azure_active_directory_namespaceObject);
__webpack_require__.d(azure_active_directory_namespaceObject, {
  RULES: () => (azure_active_directory_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-connection-strings.js
var azure_connection_strings_namespaceObject = {};
__webpack_require__.r(azure_connection_strings_namespaceObject);
__webpack_require__.d(azure_connection_strings_namespaceObject, {
  RULES: () => (azure_connection_strings_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-names.js
var azure_names_namespaceObject = {};
__webpack_require__.r(azure_names_namespaceObject);
__webpack_require__.d(azure_names_namespaceObject, {
  RULES: () => (azure_names_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-signatures.js
var azure_signatures_namespaceObject = {};
__webpack_require__.r(azure_signatures_namespaceObject);
__webpack_require__.d(azure_signatures_namespaceObject, {
  RULES: () => (azure_signatures_RULES)
});

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/ably.js

const RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'ably-api-key',
        severity: 'high',
        title: 'Ably API key',
        why: 'it reads and writes the channels that its capabilities allow.',
        remediation: ['Revoke it at https://ably.com/accounts/, page API keys of the app.'],
        references: ['https://ably.com/docs/auth'],
        formFrom: 'documentation',
        // Adverbs end in the name: it counts where a word begins with it, or stands in capitals.
        keywords: [' ably', '"ably', "'ably", '/ably', 'ably_', 'ably-', 'ably.io', 'ably.com', 'Ably', 'ABLY'],
        token: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}/,
        longest: 57,
        within: 60,
        alphabet: '\\w-',
        before: '\\w.-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/abuseipdb.js

const abuseipdb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'abuseipdb-api-key',
        title: 'AbuseIPDB API key',
        why: 'it reports addresses in the name of the account.',
        remediation: ['Delete it at https://www.abuseipdb.com/account/api.'],
        references: ['https://docs.abuseipdb.com/'],
        formFrom: 'scanners',
        providers: ['abuseipdb'],
        value: /[a-z0-9]{80}/,
        longest: 80,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/adafruit.js

const adafruit_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'adafruit-io-key',
        severity: 'medium',
        title: 'Adafruit IO key',
        why: 'it reads and writes the feeds of devices.',
        remediation: ['Regenerate it at https://io.adafruit.com/ under My key.'],
        references: ['https://io.adafruit.com/api/docs/'],
        formFrom: 'scanners',
        prefix: 'aio_',
        body: /[A-Za-z0-9]{28}/,
        longest: 28,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/adobe.js


const adobe_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'adobe-client-secret',
        severity: 'high',
        title: 'Adobe client secret',
        why: 'with its client ID it signs in as a project, which reads and changes what its services hold.',
        remediation: ['Rotate it at https://developer.adobe.com/console in the credentials of the project.'],
        references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/'],
        formFrom: 'scanners',
        prefix: 'p8e-',
        body: /[\w-]{32}/,
        longest: 32,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'adobe-api-key',
        title: 'Adobe API key',
        why: 'it calls Adobe’s services in the name of a project.',
        remediation: ['Replace it at https://developer.adobe.com/.'],
        references: ['https://developer.adobe.com/'],
        formFrom: 'scanners',
        providers: ['adobe'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/adyen.js

const adyen_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'adyen-api-key',
        severity: 'critical',
        title: 'Adyen API key',
        why: 'it takes, refunds and pays out money on the merchant account.',
        remediation: [
            'Generate another in the Customer Area under Developers, API credentials; that ends this one.',
            'Look for refunds and payouts that nobody ordered.',
        ],
        references: ['https://docs.adyen.com/development-resources/api-credentials/'],
        formFrom: 'examples',
        keywords: [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [`aqe${letter}hm`, `aqf${letter}hm`]),
        token: /AQ[EF][a-z]hm[A-Za-z0-9+/]{80,200}={0,2}-[A-Za-z0-9+/]{42,44}={0,2}-[!#-&(-[\]-~]{16}/,
        longest: 280,
        alphabet: 'w',
        before: 'A-Za-z0-9+/',
        shownPrefix: (secret) => secret.slice(0, 3),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/checksums/bech32.js
/** Digits of bech32, in the order of their values (BIP 173). */
const DIGITS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** The generator of its code, a value for each bit that leaves at the top. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Whether the six last digits of a text in bech32 are right, as in the keys of age; its case is all one. */
function isBech32(text) {
    const lower = text.toLowerCase();
    if (text !== lower && text !== text.toUpperCase())
        return false;
    const separator = lower.lastIndexOf('1');
    if (separator < 1)
        return false;
    const name = Array.from(lower.slice(0, separator), (character) => character.charCodeAt(0));
    const data = Array.from(lower.slice(separator + 1), (digit) => DIGITS.indexOf(digit));
    if (data.includes(-1))
        return false;
    const values = [...name.map((code) => code >> 5), 0, ...name.map((code) => code & 31), ...data];
    return values.reduce(step, 1) === 1;
}
function step(state, value) {
    const top = state >>> 25;
    let next = ((state & 0x1ffffff) << 5) ^ value;
    for (const [bit, term] of GENERATOR.entries()) {
        if ((top >>> bit) & 1)
            next ^= term;
    }
    return next;
}

// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(98174);
;// CONCATENATED MODULE: ./build/secrets/providers/age.js



const TITLE = 'age secret key';
const age_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'age-secret-key',
        severity: 'critical',
        title: TITLE,
        why: 'it decrypts all that was encrypted to it, such as the files of SOPS.',
        remediation: [
            'Make a new key, encrypt the files to it, and change every secret that the old one could read.',
        ],
        references: ['https://github.com/FiloSottile/age', 'https://getsops.io/docs/'],
        formFrom: 'documentation',
        prefix: 'AGE-SECRET-KEY-1',
        body: /[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
        longest: 58,
        assess: (body, { secret }) => (0,judgement/* assessChecksum */.o)(isBech32(secret), body, TITLE),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'age-plugin-identity',
        severity: 'low',
        title: 'age plugin identity',
        why: 'it names a key in a hardware token, without which it opens nothing.',
        remediation: ['Nothing, unless the plugin keeps the key itself in the identity.'],
        references: ['https://github.com/FiloSottile/age'],
        formFrom: 'documentation',
        prefix: 'AGE-PLUGIN-',
        body: /[A-Z0-9]{2,24}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{30,200}/,
        longest: 226,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/agora.js

const agora_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'agora-app-certificate',
        title: 'Agora app certificate',
        why: 'it makes tokens for every call and stream of a project.',
        remediation: ['Enable a secondary certificate at https://console.agora.io/ and delete the first.'],
        references: ['https://docs.agora.io/en/'],
        formFrom: 'scanners',
        providers: ['agora'],
        noun: /certificate/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/aikido.js

const PAGES = ['https://apidocs.aikido.dev/'];
const aikido_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'aikido-client-secret',
        severity: 'high',
        title: 'Aikido client secret',
        why: 'together with the client ID it reads the weak points that were found.',
        remediation: ['Delete it at https://app.aikido.dev/settings/integrations/api/aikido/rest.'],
        references: PAGES,
        formFrom: 'scanners',
        prefix: 'AIK_SECRET_',
        body: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'aikido-ci-token',
        severity: 'medium',
        title: 'Aikido CI token',
        why: 'it starts scans of the repositories of an organisation.',
        remediation: ['Delete it in Aikido under Settings, Integrations.'],
        references: PAGES,
        formFrom: 'documentation',
        prefix: ['AIK_CI_', 'AIK_CI_US_', 'AIK_CI_ME_'],
        body: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'aikido-runtime-token',
        severity: 'low',
        title: 'Aikido Zen firewall token',
        why: 'it reports the attacks on an application, which others can then make up, and reads what is blocked.',
        remediation: ['Rotate it in Aikido under Zen, on the page of the application.'],
        references: ['https://github.com/AikidoSec/firewall-node'],
        formFrom: 'documentation',
        prefix: 'AIK_RUNTIME_',
        // The company, the application, the region where it is not the EU, then what is random.
        body: /\d{1,10}_\d{1,10}_(?:(?:US|ME)_)?[A-Za-z0-9]{48}/,
        longest: 73,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/airbrake.js

const airbrake_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'airbrake-user-key',
        title: 'Airbrake user key',
        why: 'it reads and changes the errors of all projects of its owner.',
        remediation: ['Regenerate it in the profile.'],
        references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
        formFrom: 'scanners',
        providers: ['airbrake'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/airbyte.js

const airbyte_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'airbyte-client-secret',
        title: 'Airbyte client secret',
        why: 'with its ID it changes connections, which hold other credentials.',
        remediation: ['Delete the application in the settings of the user.'],
        references: ['https://docs.airbyte.com/using-airbyte/configuring-api-access'],
        formFrom: 'scanners',
        providers: ['airbyte'],
        noun: /secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/airtable-tokens.js

const airtable_tokens_PAGES = ['https://airtable.com/developers/web/api/authentication'];
const airtable_tokens_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'airtable-personal-token',
        severity: 'high',
        title: 'Airtable personal access token',
        why: 'it reads and changes the bases that its scopes allow.',
        remediation: [
            'Delete it at https://airtable.com/create/tokens.',
            'Look at the revision history for changes that are not yours.',
        ],
        references: airtable_tokens_PAGES,
        formFrom: 'scanners',
        keywords: ['airtable', 'bearer pat'],
        token: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
        longest: 82,
        within: 80,
        shownPrefix: () => 'pat',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'airtable-oauth-token',
        severity: 'high',
        title: 'Airtable OAuth token',
        why: 'it reads and changes the bases that a person allowed.',
        remediation: ['Remove the integration at https://airtable.com/account/integrations.'],
        references: ['https://airtable.com/developers/web/api/oauth-reference'],
        formFrom: 'scanners',
        keywords: ['.v1.'],
        token: /oaa[A-Za-z0-9]{14}\.v1\.[\w-]{40,400}\.[0-9a-f]{64}/,
        longest: 500,
        shownPrefix: () => 'oaa',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/aiven.js


const aiven_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'aiven-service-password',
        severity: 'critical',
        title: 'Aiven or DigitalOcean database password',
        why: 'it signs in to a managed database.',
        remediation: [
            'Reset it on the page of the service at https://console.aiven.io or https://cloud.digitalocean.com/databases.',
        ],
        references: ['https://aiven.io/docs'],
        prefix: 'AVNS_',
        body: /[\w-]{15,24}/,
        longest: 24,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'aiven-api-token',
        title: 'Aiven API token',
        why: 'it manages the services of its owner’s projects.',
        remediation: ['Revoke it at https://console.aiven.io/profile/tokens.'],
        references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
        formFrom: 'scanners',
        providers: ['aiven'],
        noun: /token|key/,
        value: /[A-Za-z0-9+/=]{372}/,
        longest: 372,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/akamai.js


const akamai_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'akamai-edgegrid-token',
        severity: 'high',
        title: 'Akamai EdgeGrid token',
        why: 'with its client secret it changes what the network delivers.',
        remediation: ['Deactivate it in Akamai Control Center under Identity and access.'],
        references: ['https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials'],
        formFrom: 'examples',
        // The same shape names the host of the API, which is no secret.
        keywords: ['akab-'],
        token: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
        longest: 38,
        alphabet: '\\w-',
        shownPrefix: () => 'akab-',
        assess: ({ before, after }) => /^\.(?:luna|purge)/.test(after) || !/token["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(before)
            ? { is: 'nothing' }
            : undefined,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'akamai-client-secret',
        title: 'Akamai EdgeGrid client secret',
        why: 'with its tokens it changes what the network delivers.',
        remediation: ['Deactivate it in Akamai Control Center under Identity and access.'],
        references: ['https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials'],
        formFrom: 'examples',
        providers: ['akamai', 'edgegrid'],
        noun: /secret/,
        value: /[A-Za-z0-9+/]{43}=/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/alchemy.js

const alchemy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'alchemy-api-key',
        title: 'Alchemy API key',
        why: 'it asks blockchain nodes at the cost of the account.',
        remediation: ['Rotate it at https://dashboard.alchemy.com/.'],
        references: ['https://www.alchemy.com/docs'],
        formFrom: 'scanners',
        providers: ['alchemy'],
        value: /[\w-]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/algolia.js

const algolia_PAGES = ['https://www.algolia.com/doc/guides/security/api-keys/'];
const algolia_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'algolia-admin-key',
        title: 'Algolia admin or write key',
        why: 'it reads, changes and deletes the indexes of an application.',
        remediation: ['Rotate it at https://dashboard.algolia.com/account/api-keys.'],
        references: algolia_PAGES,
        formFrom: 'examples',
        providers: ['algolia'],
        noun: /admin|write|secret|private/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'algolia-api-key',
        severity: 'low',
        title: 'Algolia API key',
        why: 'it searches an application; an admin key would change it too.',
        remediation: [
            'Find out at https://dashboard.algolia.com/account/api-keys which key it is; rotate any but a search key.',
        ],
        references: algolia_PAGES,
        formFrom: 'examples',
        providers: ['algolia'],
        noun: /key|token/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/secrets/providers/alibaba.js



const alibaba_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'alibaba-access-key-id',
        severity: 'low',
        title: 'Alibaba Cloud AccessKey ID',
        why: 'it names an AccessKey; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
        formFrom: 'scanners',
        prefix: 'LTAI',
        body: /[A-Za-z0-9]{12,21}/,
        longest: 21,
        // Capitals alone are a name.
        assess: (body) => (/[a-z]/.test(body) || /\d/.test(body) ? undefined : { is: 'nothing' }),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'alibaba-access-key-secret',
        title: 'Alibaba Cloud AccessKey secret',
        why: 'with its ID it manages what its RAM user may.',
        remediation: ['Disable the AccessKey at https://ram.console.aliyun.com/.'],
        references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
        formFrom: 'scanners',
        providers: [
            'alibaba',
            'aliyun',
            'alicloud',
            'oss_access',
            'oss_secret',
            'accesskeysecret',
            'access_key_secret',
            'access-key-secret',
        ],
        noun: /secret|key|/,
        value: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'alibaba-sts-key-id',
        severity: 'low',
        title: 'Alibaba Cloud temporary AccessKey ID',
        why: 'it names a session; only with secret and token does it open anything.',
        remediation: ['Nothing: the session ends within hours.'],
        references: ['https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts'],
        formFrom: 'examples',
        prefix: 'STS.',
        keywords: ['STS.N', 'aliyun', 'alibaba', 'alicloud'],
        body: /[A-Za-z0-9]{20,40}/,
        longest: 140,
        assess: (body) => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'alibaba-sts-token',
        title: 'Alibaba Cloud session token',
        why: 'with its ID and secret it acts as the role, for hours.',
        remediation: ['Remove the rights of the role’s session in RAM.'],
        references: ['https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts'],
        formFrom: 'scanners',
        providers: ['alibaba', 'aliyun', 'alicloud', 'oss_sts', 'oss_session', 'oss_security'],
        noun: /token|sts/,
        value: /CAIS[A-Za-z0-9+/_=-]{40,1200}/,
        longest: 1204,
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'alibaba-access-key',
        severity: 'critical',
        title: 'Alibaba Cloud AccessKey with its secret',
        why: 'ID and secret stand together: whoever reads them manages what the user may.',
        remediation: [
            'Disable the AccessKey at https://ram.console.aliyun.com/.',
            'Look through ActionTrail for what it did.',
        ],
        references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
        keywords: ['ltai'],
        parts: ['alibaba-access-key-secret', 'alibaba-access-key-id'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/alpaca.js

const alpaca_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'alpaca-secret-key',
        severity: 'high',
        title: 'Alpaca secret key',
        why: 'together with the key ID it trades shares on the account.',
        remediation: ['Regenerate it at https://app.alpaca.markets/.', 'Look for orders that are not yours.'],
        references: ['https://docs.alpaca.markets/'],
        providers: ['alpaca', 'apca_api', 'apca-api'],
        noun: /secret/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/amazon-selling.js

const amazon_selling_PAGES = ['https://developer-docs.amazon.com/sp-api/docs'];
const amazon_selling_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'amazon-lwa-client-secret',
        severity: 'high',
        title: 'Amazon Login client secret',
        why: 'together with the client ID it acts as an application of a seller, advertiser or Alexa skill.',
        remediation: ['Rotate it in the developer console of Seller Central or Login with Amazon.'],
        references: amazon_selling_PAGES,
        prefix: 'amzn1.oa2-cs.v1.',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'amazon-lwa-refresh-token',
        severity: 'high',
        title: 'Amazon Login refresh token',
        why: 'it makes new tokens for the data of a seller, advertiser or customer.',
        remediation: [
            'Disable the application in Seller Central under Manage your apps, or in the account that signed in.',
        ],
        references: amazon_selling_PAGES,
        formFrom: 'examples',
        prefix: 'Atzr|',
        body: /[\w-]{80,1200}/,
        longest: 1200,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'amazon-lwa-access-token',
        severity: 'medium',
        title: 'Amazon Login access token',
        why: 'it reads the data of a seller or customer for an hour.',
        remediation: ['Let it expire, and find out how it came into the file.'],
        references: amazon_selling_PAGES,
        formFrom: 'examples',
        prefix: 'Atza|',
        body: /[\w-]{80,1200}/,
        longest: 1200,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/amplitude.js

const amplitude_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'amplitude-secret-key',
        title: 'Amplitude API or secret key',
        why: 'it writes events; the secret key exports those of all users.',
        remediation: ['Rotate it in Amplitude under Organization settings, Projects.'],
        references: ['https://amplitude.com/docs/apis/authentication'],
        formFrom: 'scanners',
        providers: ['amplitude'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
// EXTERNAL MODULE: ./build/secrets/filters/words.js
var words = __webpack_require__(62015);
// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(80331);
;// CONCATENATED MODULE: ./build/secrets/providers/ansible.js



const STOCK = /^(?:password|passwd|pass|secret|vagrant|ansible|root|admin|test|changeme|!vault|toor|ubuntu|cisco|user)[\d!]{0,4}$/i;
function assess({ secret }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || STOCK.test(secret) || /^[$%{<!|]/.test(secret))
        return { is: 'placeholder' };
    return (0,words/* isWordLike */.U)(secret) ? { is: 'nothing' } : { is: 'secret' };
}
const ansible_RULES = [
    {
        id: 'ansible-connection-password',
        kind: 'secret',
        severity: 'high',
        title: 'Ansible password left open',
        why: 'it signs in to the hosts of the inventory, often as root.',
        remediation: ['Change the password on the hosts.', 'Encrypt it: `ansible-vault encrypt_string`.'],
        references: ['https://docs.ansible.com/ansible/latest/vault_guide/index.html'],
        keywords: [
            ...['ansible_pass', 'ansible_ssh_pass', 'ansible_become_pass', 'ansible_sudo_pass', 'ansible_su_pass'],
            ...['ansible_winrm_pass', 'ansible_httpapi_pass', 'ansible_enable_pass'],
        ],
        pattern: /ansible_(?:ssh_|become_|sudo_|su_|winrm_|httpapi_|enable_)?pass(?:word)?["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[^\s"'#,\\<>]{4,128})(?=["'\s,\\]|$)/g,
        reach: 200,
        guessable: true,
        assess,
    },
    {
        id: 'ansible-vault-password-file',
        kind: 'secret',
        severity: 'high',
        title: 'Ansible Vault password in a file',
        why: 'it decrypts every variable and file that the vault protects.',
        remediation: [
            'Change the vaulted secrets, and the password: `ansible-vault rekey`.',
            'Keep the file out of the repository, or make it a script that asks a secret store.',
        ],
        references: ['https://docs.ansible.com/ansible/latest/vault_guide/vault_managing_passwords.html'],
        keywords: [],
        files: ['pass', 'password', 'pw'].flatMap((word) => ['_', '-', ''].flatMap((joint) => [`*vault${joint}${word}`, `*vault${joint}${word}.txt`])),
        pattern: /^(?!#!|\$ANSIBLE_VAULT)(?<secret>[\x21-\x7e][\x20-\x7e]{3,200})\s{0,8}$/g,
        reach: 220,
        guessable: true,
        assess: written_password/* assessWrittenPassword */.N,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/anthropic.js

const REVOKE = ['Sign out of all sessions in the account settings at https://claude.ai/settings/account.'];
const anthropic_PAGES = ['https://docs.anthropic.com/en/api/overview'];
const anthropic_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'anthropic-api-key',
        severity: 'critical',
        title: 'Anthropic API key',
        why: 'it runs models at the cost of the organisation and reads files stored there.',
        remediation: [
            'Disable it at https://console.anthropic.com/settings/keys.',
            'Look at the usage page for requests that are not yours.',
        ],
        references: anthropic_PAGES,
        formFrom: 'documentation',
        prefix: 'sk-ant-api03-',
        body: /[\w-]{93}AA/,
        longest: 95,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'anthropic-admin-key',
        severity: 'critical',
        title: 'Anthropic admin key',
        why: 'it manages members, workspaces and API keys of the organisation.',
        remediation: [
            'Disable it at https://console.anthropic.com/settings/admin-keys.',
            'Look for members and keys that are not yours.',
        ],
        references: anthropic_PAGES,
        formFrom: 'documentation',
        prefix: 'sk-ant-admin01-',
        body: /[\w-]{93}AA/,
        longest: 95,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'anthropic-oauth-token',
        severity: 'high',
        title: 'Anthropic OAuth token',
        why: 'it runs models on the subscription of the person who signed in.',
        remediation: REVOKE,
        references: anthropic_PAGES,
        prefix: ['sk-ant-oat01-', 'sk-ant-ort01-'],
        body: /[\w-]{80,120}/,
        longest: 120,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'anthropic-session-key',
        severity: 'high',
        title: 'Anthropic session key',
        why: 'it acts as the person who is signed in, and reads their conversations.',
        remediation: REVOKE,
        references: anthropic_PAGES,
        prefix: ['sk-ant-sid01-', 'sk-ant-sid02-'],
        body: /[\w-]{80,120}/,
        longest: 120,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/anyscale.js

const anyscale_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'anyscale-api-key',
        severity: 'high',
        title: 'Anyscale API key',
        why: 'it runs clusters and models at the cost of the organisation.',
        remediation: ['Delete it in the console under API keys.'],
        references: ['https://docs.anyscale.com/'],
        prefix: 'esecret_',
        body: /[a-z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/api-ninjas.js

const api_ninjas_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'api-ninjas-api-key',
        title: 'API Ninjas API key',
        why: 'it asks many services at the cost of the account.',
        remediation: ['Replace it at https://api-ninjas.com/profile.'],
        references: ['https://api-ninjas.com/api'],
        formFrom: 'scanners',
        providers: ['calorieninja', 'api_ninjas', 'api-ninjas', 'apininjas'],
        value: /[A-Za-z0-9+/]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apify.js

const apify_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'apify-api-token',
        severity: 'high',
        title: 'Apify API token',
        why: 'it runs crawlers at the cost of the account and reads what they stored.',
        remediation: ['Replace it at https://console.apify.com/settings/integrations.'],
        references: ['https://docs.apify.com/platform/integrations/api'],
        formFrom: 'documentation',
        prefix: 'apify_api_',
        body: /[A-Za-z0-9]{34,38}/,
        longest: 38,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apilayer.js

const apilayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apilayer-api-key',
        title: 'APILayer API key',
        why: 'it calls all services that the account subscribed to, at its cost.',
        remediation: ['Replace it at https://apilayer.com/account.'],
        references: ['https://apilayer.com/docs'],
        formFrom: 'scanners',
        providers: ['apilayer'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apimetrics.js

const apimetrics_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apimetrics-api-key',
        title: 'APImetrics API key',
        why: 'it reads and changes the monitors of an account.',
        remediation: ['Replace it at https://apimetrics.io/.'],
        references: ['https://apimetrics.io/'],
        formFrom: 'scanners',
        providers: ['apimetrics'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apitemplate.js

const apitemplate_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apitemplate-api-key',
        title: 'APITemplate.io API key',
        why: 'it makes documents at the cost of the account.',
        remediation: ['Replace it at https://apitemplate.io/.'],
        references: ['https://apitemplate.io/'],
        formFrom: 'scanners',
        providers: ['apitemplate'],
        value: /[A-Za-z0-9]{39}/,
        longest: 39,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/apollo.js

const apollo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'apollo-api-key',
        title: 'Apollo API key',
        why: 'it looks up people and changes contacts as its owner.',
        remediation: ['Replace it at https://docs.apollo.io/.'],
        references: ['https://docs.apollo.io/'],
        formFrom: 'scanners',
        providers: ['apollo'],
        value: /[A-Za-z0-9]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/appoptics.js

const appoptics_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'appoptics-api-token',
        title: 'AppOptics (SolarWinds) API token',
        why: 'it writes and reads the metrics of an organisation.',
        remediation: ['Delete it in the organisation settings under API tokens.'],
        references: ['https://documentation.solarwinds.com/en/success_center/appoptics/'],
        formFrom: 'scanners',
        providers: ['appoptics'],
        value: /[\w-]{71}/,
        longest: 71,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/appveyor.js

const appveyor_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'appveyor-api-token',
        title: 'AppVeyor API token',
        why: 'it starts builds, and reads projects and their secrets.',
        remediation: ['Renew it at https://ci.appveyor.com/api-keys.'],
        references: ['https://www.appveyor.com/docs/api/'],
        providers: ['appveyor'],
        value: /(?:v2\.)?[0-9a-z]{20}/,
        longest: 23,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/appwrite.js

const appwrite_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'appwrite-api-key',
        severity: 'high',
        title: 'Appwrite API key',
        why: 'it reads and changes the users and data of a project that its scopes allow.',
        remediation: ['Delete it in the Appwrite console under Overview, API keys.'],
        references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
        formFrom: 'documentation',
        prefix: 'standard_',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('standard_', prefixed_token/* HEXADECIMAL */.mw, prefixed_token/* HEXADECIMAL */.mw),
        body: /[0-9a-f]{256}/,
        longest: 256,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/asaas.js

const asaas_PAGES = ['https://docs.asaas.com/'];
const asaas_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'asaas-api-key',
        severity: 'critical',
        title: 'Asaas API key',
        why: 'it charges customers and transfers the balance of the account.',
        remediation: ['Replace the key in the account under Integrações.'],
        references: asaas_PAGES,
        formFrom: 'scanners',
        prefix: '$aact_prod_',
        body: /[\w-]{20,200}/,
        longest: 200,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'asaas-sandbox-key',
        severity: 'low',
        title: 'Asaas sandbox key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Replace the key in the sandbox account under Integrações.'],
        references: asaas_PAGES,
        formFrom: 'scanners',
        prefix: '$aact_hmlg_',
        body: /[\w-]{20,200}/,
        longest: 200,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/asana.js

const asana_REVOKE = ['Revoke it at https://app.asana.com/0/my-apps.'];
const asana_PAGES = ['https://developers.asana.com/docs/personal-access-token'];
const asana_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'asana-access-token',
        severity: 'high',
        title: 'Asana personal access token',
        why: 'it reads and changes tasks and projects as its owner.',
        remediation: asana_REVOKE,
        references: asana_PAGES,
        formFrom: 'scanners',
        providers: ['asana'],
        value: /(?:1|2)\/\d{16}:[a-z0-9]{32}/,
        longest: 51,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'asana-workspace-token',
        severity: 'high',
        title: 'Asana personal access token (of two IDs)',
        why: 'it reads and changes tasks and projects as its owner.',
        remediation: asana_REVOKE,
        references: asana_PAGES,
        formFrom: 'scanners',
        providers: ['asana'],
        value: /(?:1|2)\/\d{16}\/\d{16}:[a-z0-9]{32}/,
        longest: 68,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'asana-client-secret',
        title: 'Asana client secret',
        why: 'together with the client ID it acts as an application on Asana.',
        remediation: ['Reset it at https://app.asana.com/0/my-apps.'],
        references: ['https://developers.asana.com/docs/oauth'],
        formFrom: 'scanners',
        providers: ['asana'],
        noun: /secret/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
;// CONCATENATED MODULE: ./build/secrets/providers/aspnet.js

const aspnet_TITLE = 'ASP.NET machine key';
const aspnet_RULES = [
    {
        id: 'aspnet-machine-key',
        kind: 'secret',
        severity: 'critical',
        title: aspnet_TITLE,
        why: 'whoever has it forges view states, which run code on the server, and sign-in cookies.',
        remediation: ['Make new keys, or let ASP.NET make them, and look through the server for web shells.'],
        references: ['https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection'],
        keywords: ['validationkey', 'decryptionkey'],
        pattern: /(?:validation|decryption)Key[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[0-9A-Fa-f]{32,256})(?:,[A-Za-z]{1,20})?["']/gi,
        reach: 320,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, aspnet_TITLE),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/assemblyai.js

const assemblyai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'assemblyai-api-key',
        title: 'AssemblyAI API key',
        why: 'it transcribes at the cost of the account and reads the transcripts.',
        remediation: ['Delete it at https://www.assemblyai.com/app/api-keys.'],
        references: ['https://www.assemblyai.com/docs'],
        formFrom: 'scanners',
        providers: ['assemblyai'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/atera.js

const atera_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'atera-api-key',
        title: 'Atera API key',
        why: 'it reads and changes the devices and tickets of customers.',
        remediation: ['Replace it at https://www.atera.com/.'],
        references: ['https://www.atera.com/'],
        formFrom: 'scanners',
        providers: ['atera_', 'atera-', 'ateraapi', 'aterakey', 'ateratoken'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/hex-crc32.js
var hex_crc32 = __webpack_require__(46514);
;// CONCATENATED MODULE: ./build/secrets/providers/atlassian.js






const API_TOKENS = 'https://id.atlassian.com/manage-profile/security/api-tokens';
const API_TOKEN_HELP = 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/';
const DATA_CENTER = 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html';
const ACCOUNT = 'Atlassian API token';
const ADMIN = 'Atlassian admin key or Bitbucket access token';
const APP_PASSWORD = 'Bitbucket app password or API token';
/** The last eight characters are the CRC-32 of all before them. */
function assessWhole(title) {
    return (body, { secret }) => (0,judgement/* assessChecksum */.o)((0,hex_crc32/* endsInHexCrc32 */.QR)(secret), body, title);
}
/** Tokens of Jira, Confluence and Bitbucket on one's own servers are base64 of a number, a colon, random bytes. */
function assessNumbered({ secret }) {
    const decoded = Buffer.from(secret.replace(/^BBDC-/, ''), 'base64').toString('latin1');
    return /^\d{6,20}:/.test(decoded) ? undefined : { is: 'nothing' };
}
const atlassian_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'atlassian-api-token',
        severity: 'critical',
        title: ACCOUNT,
        why: 'it acts as its owner in Jira, Confluence and Bitbucket.',
        remediation: [`Revoke it at ${API_TOKENS}.`, 'Look through the audit log of the organisation.'],
        references: [API_TOKEN_HELP],
        formFrom: 'scanners',
        prefix: 'ATATT3',
        body: /[\w=-]{80,400}=[0-9A-F]{8}/,
        longest: 410,
        alphabet: '\\w=-',
        assess: assessWhole(ACCOUNT),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'atlassian-access-token',
        severity: 'critical',
        title: ADMIN,
        why: 'it administers an organisation, or reads and pushes the code of a workspace or repository.',
        remediation: [
            'Revoke it at https://admin.atlassian.com under Settings, API keys, or in the settings of its repository.',
        ],
        references: [
            'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
        ],
        formFrom: 'scanners',
        prefix: 'ATCTT3',
        body: /[\w=-]{80,400}=[0-9A-F]{8}/,
        longest: 410,
        alphabet: '\\w=-',
        assess: assessWhole(ADMIN),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'bitbucket-app-password',
        severity: 'critical',
        title: APP_PASSWORD,
        why: 'it reads and pushes code as its owner.',
        remediation: ['Revoke it at https://bitbucket.org/account/settings/app-passwords/.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
        formFrom: 'scanners',
        prefix: 'ATBB',
        body: /[A-Za-z0-9]{24}[0-9A-F]{8}/,
        longest: 32,
        assess: assessWhole(APP_PASSWORD),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'bitbucket-data-center-token',
        severity: 'critical',
        title: 'Bitbucket Data Center access token',
        why: 'it reads and pushes code as its owner, a project or a repository.',
        remediation: ['Revoke it under Manage account, HTTP access tokens, on your Bitbucket server.'],
        references: ['https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html'],
        keywords: ['bbdc-'],
        token: /BBDC-[MNO][A-Za-z0-9+/@_-]{43}/,
        longest: 49,
        alphabet: 'A-Za-z0-9+/_-',
        shownPrefix: () => 'BBDC-',
        assess: assessNumbered,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'atlassian-data-center-token',
        title: 'Jira or Confluence Data Center access token',
        why: 'it acts as its owner on the company’s own server.',
        remediation: ['Revoke it in your profile on the server, under Personal access tokens.'],
        references: [DATA_CENTER],
        providers: ['jira', 'confluence'],
        value: /[MNO][A-Za-z0-9+/]{43}/,
        longest: 44,
        assess: (match) => assessNumbered(match) ?? { is: 'secret' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'atlassian-legacy-api-token',
        title: 'Atlassian API token of the old form',
        why: 'it acts as its owner in Jira and Confluence.',
        remediation: [`Revoke it at ${API_TOKENS}.`],
        references: [API_TOKEN_HELP],
        formFrom: 'scanners',
        providers: ['atlassian', 'jira', 'confluence'],
        noun: /api[\w-]{0,3}token|api[\w-]{0,3}key|token/,
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bitbucket-oauth-secret',
        title: 'Bitbucket OAuth consumer secret',
        why: 'with the consumer’s key it gets access tokens to the workspace.',
        remediation: ['Delete the consumer under Workspace settings, OAuth consumers, and add another.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
        formFrom: 'scanners',
        providers: ['bitbucket'],
        noun: /secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bitbucket-oauth-key',
        severity: 'low',
        title: 'Bitbucket OAuth consumer key',
        why: 'it names an OAuth consumer; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret leaked too.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
        formFrom: 'scanners',
        providers: ['bitbucket'],
        noun: /key|client[_-]?id/,
        value: /[A-Za-z0-9]{18}/,
        longest: 18,
    }),
];
const atlassian_COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'bitbucket-oauth-consumer',
        severity: 'high',
        title: 'Bitbucket OAuth consumer with its secret',
        why: 'key and secret stand together: whoever reads them gets access tokens to the workspace.',
        remediation: ['Delete the consumer under Workspace settings, OAuth consumers, and add another.'],
        references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
        keywords: ['bitbucket'],
        parts: ['bitbucket-oauth-secret', 'bitbucket-oauth-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/auth0.js

const auth0_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'auth0-client-secret',
        severity: 'high',
        title: 'Auth0 client secret',
        why: 'together with the client ID it acts as an application, for management too where that was allowed.',
        remediation: [
            'Rotate it in the Auth0 dashboard at the application.',
            'Look through the tenant log for what it did.',
        ],
        references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
        formFrom: 'scanners',
        providers: ['auth0'],
        noun: /secret|token|key/,
        value: /[\w-]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/authress.js

const authress_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'authress-service-key',
        severity: 'high',
        title: 'Authress service client access key',
        why: 'it acts as a service that reads and changes the permissions of users.',
        remediation: ['Delete the access key of the service client in the Authress portal.'],
        references: ['https://authress.io/knowledge-base/docs/'],
        formFrom: 'examples',
        prefix: ['sc_', 'ext_', 'scauth_', 'authress_'],
        body: /[A-Za-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc(?:_|-)[\w-]{10,32}\.[A-Za-z0-9+/]{30,120}/,
        longest: 195,
        alphabet: 'A-Za-z0-9+/',
        keywords: ['.acc_', '.acc-'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/autopilot.js

const autopilot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'autopilot-api-key',
        title: 'Autopilot (Ortto) API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://ortto.com/.'],
        references: ['https://ortto.com/'],
        formFrom: 'scanners',
        providers: ['autopilot'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/aviationstack.js

const aviationstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'aviationstack-api-key',
        title: 'Aviationstack API key',
        why: 'it looks up flights at the cost of the account.',
        remediation: ['Replace it at https://aviationstack.com/dashboard.'],
        references: ['https://aviationstack.com/documentation'],
        formFrom: 'scanners',
        providers: ['aviationstack'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/axiom.js

const axiom_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'axiom-api-token',
        severity: 'high',
        title: 'Axiom token',
        why: 'it writes and reads the logs that its permissions allow.',
        remediation: ['Delete it at https://app.axiom.co/settings/api-tokens.'],
        references: ['https://axiom.co/docs/reference/tokens'],
        formFrom: 'documentation',
        prefix: ['xaat-', 'xapt-', 'xait-'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/axonaut.js

const axonaut_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'axonaut-api-key',
        title: 'Axonaut API key',
        why: 'it reads and changes the customers and invoices of a company.',
        remediation: ['Replace it at https://axonaut.com/.'],
        references: ['https://axonaut.com/'],
        formFrom: 'scanners',
        providers: ['axonaut'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ayrshare.js

const ayrshare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ayrshare-api-key',
        severity: 'high',
        title: 'Ayrshare API key',
        why: 'it posts in all social networks that the account connected.',
        remediation: ['Regenerate it at https://app.ayrshare.com/api.'],
        references: ['https://www.ayrshare.com/docs/'],
        formFrom: 'scanners',
        providers: ['ayrshare'],
        value: /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/,
        longest: 35,
    }),
];

// EXTERNAL MODULE: ./build/model/redacted-identifier.js
var redacted_identifier = __webpack_require__(72634);
// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(73599);
;// CONCATENATED MODULE: ./build/secrets/providers/azure-active-directory.js




const azure_active_directory_TITLE = 'Microsoft Entra client secret';
/** The characters a client secret is made of, but for the sixth, `~`, and the two before it, `7Q` or `8Q`. */
const ALPHABET = '\\w.~-';
/** Bytes on either side in which tenant and client are looked for. */
const NEIGHBOURHOOD = 500;
const TENANT = new RegExp(`tenant[\\w. -]{0,12}["']?\\s{0,4}[:=,]?\\s{0,4}["']?(${uuid/* UUID */.k.source})`, 'i');
const CLIENT = new RegExp(`(?:client|app)[\\w. -]{0,12}id["']?\\s{0,4}[:=,]?\\s{0,4}["']?(${uuid/* UUID */.k.source})`, 'i');
/** The tenant and the client that a secret belongs to, where the text beside it names them. */
function belongings({ before, after }) {
    const text = `${before.slice(-NEIGHBOURHOOD)} ${after.slice(0, NEIGHBOURHOOD)}`;
    const tenant = TENANT.exec(text)?.[1];
    const client = CLIENT.exec(text)?.[1];
    return {
        ...(tenant === undefined ? {} : { tenantId: (0,redacted_identifier/* redactedIdentifier */.q)(tenant) }),
        ...(client === undefined ? {} : { clientId: (0,redacted_identifier/* redactedIdentifier */.q)(client) }),
    };
}
function azure_active_directory_assess(match) {
    const { secret } = match;
    if (!/\d[^\d]{0,40}[A-Za-z]/.test(secret.slice(6)) && !/[A-Z]/.test(secret.slice(6)))
        return { is: 'nothing' };
    const assessment = (0,body_assessment/* assessBody */.pV)(secret, azure_active_directory_TITLE);
    return assessment.is === 'secret'
        ? { ...assessment, details: { ...assessment.details, ...belongings(match) } }
        : assessment;
}
const azure_active_directory_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'azure-client-secret',
        severity: 'critical',
        title: azure_active_directory_TITLE,
        why: 'with tenant and client ID, which are no secrets, it acts as the application in Azure and Microsoft 365.',
        remediation: [
            'Delete it at https://entra.microsoft.com under App registrations, Certificates and secrets.',
            'Look through the sign-in log of the application’s service principal.',
            'Use a managed identity or a federated credential in its place.',
        ],
        references: ['https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials'],
        formFrom: 'documentation',
        keywords: ['7q~', '8q~'].flatMap((mark) => [...'abcdefghijklmnopqrstuvwxyz0123456789_.~-'].map((next) => mark + next)),
        token: /[\w.~-]{3}[78]Q~[\w.~-]{31,34}/,
        longest: 40,
        within: NEIGHBOURHOOD,
        alphabet: ALPHABET,
        before: '\\w.~+/-',
        assess: azure_active_directory_assess,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'azure-refresh-token',
        severity: 'critical',
        title: 'Microsoft Entra refresh token',
        why: 'it makes new access tokens of a person for up to 90 days.',
        remediation: ['Revoke the sessions of the person at https://entra.microsoft.com under Users.'],
        references: ['https://learn.microsoft.com/entra/identity-platform/refresh-tokens'],
        keywords: ['.agabaa'],
        token: /[01]\.A[\w-]{20,120}\.AgABAA[\w-]{200,2000}(?:\.[\w-]{1,200})?/,
        longest: 2340,
        alphabet: '\\w-',
        shownPrefix: (secret) => secret.slice(0, 3),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/azure-connection-strings.js


const ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';
/** The keys of the emulators, which everybody has; in halves, so that no scanner takes them for a leak. */
const EMULATORS = new Set([
    'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu' + 'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
    'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nD' + 'uVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
    'SAS_KEY_VALUE',
]);
/** Bytes before a key in which its endpoint stands. */
const ENDPOINT_WITHIN = 300;
function assessKey(title, endpoint) {
    return ({ secret, before }) => {
        if (EMULATORS.has(secret))
            return { is: 'example' };
        if (endpoint !== undefined && !endpoint.test(before.slice(-ENDPOINT_WITHIN)))
            return { is: 'nothing' };
        return (0,body_assessment/* assessBody */.pV)(secret, title);
    };
}
const STORAGE = 'Azure Storage connection string';
const COSMOS = 'Azure Cosmos DB connection string';
const BUS = 'Azure Service Bus or Event Hubs connection string';
const IOT = 'Azure IoT connection string';
const REALTIME = 'Azure SignalR, Web PubSub or Communication Services connection string';
const CONFIGURATION = 'Azure App Configuration connection string';
const LONG_KEY = '[A-Za-z0-9+/]{86}==';
const SHORT_KEY = '[A-Za-z0-9+/]{43}=';
const END = '(?![A-Za-z0-9+/=])';
const azure_connection_strings_RULES = [
    {
        id: 'azure-storage-connection-string',
        kind: 'secret',
        severity: 'critical',
        title: STORAGE,
        why: 'it reads and writes all that the storage account holds.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string'],
        formFrom: 'documentation',
        keywords: ['accountkey', 'account_key', 'account-key', 'storage_key', 'storagekey', 'storage-key'],
        pattern: new RegExp(`(?<!documents\\.azure\\.com[^\\n"']{0,12};AccountKey=)(?<=(?:account|storage)[_-]?(?:access[_-]?)?key["']?[ \\t]{0,4}[:=,][ \\t]{0,4}["']?)(?<secret>${LONG_KEY})${END}`, 'gi'),
        reach: 420,
        assess: assessKey(STORAGE),
    },
    {
        id: 'azure-cosmosdb-connection-string',
        kind: 'secret',
        severity: 'critical',
        title: COSMOS,
        why: 'it reads and writes all databases of the account, unless its key is read-only.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data'],
        formFrom: 'documentation',
        keywords: ['documents.azure.com', 'mongo.cosmos.azure'],
        pattern: new RegExp(`(?:documents\\.azure\\.com[^\\n"']{0,12};AccountKey=|mongodb://[\\w-]{1,60}:)(?<secret>${LONG_KEY})${END}`, 'gi'),
        reach: 240,
        assess: assessKey(COSMOS),
    },
    {
        id: 'azure-service-bus-connection-string',
        kind: 'secret',
        severity: 'high',
        title: BUS,
        why: 'it sends and receives the messages of a namespace, as its policy allows.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas'],
        formFrom: 'documentation',
        keywords: ['.servicebus.'],
        pattern: new RegExp(`\\.servicebus\\.(?:windows\\.net|chinacloudapi\\.cn|usgovcloudapi\\.net)/?;SharedAccessKeyName=[^;\\s"']{1,128};SharedAccessKey=(?<secret>${SHORT_KEY})${END}`, 'gi'),
        reach: 340,
        assess: assessKey(BUS),
    },
    {
        id: 'azure-iot-connection-string',
        kind: 'secret',
        severity: 'high',
        title: IOT,
        why: 'it manages the devices of a hub, or poses as one of them.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas'],
        formFrom: 'documentation',
        keywords: ['.azure-devices'],
        pattern: new RegExp(`\\.azure-devices(?:-provisioning)?\\.net;(?:(?:SharedAccessKeyName|DeviceId|ModuleId)=[^;\\s"']{1,128};){1,2}SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43,88}={1,2})${END}`, 'gi'),
        reach: 480,
        assess: assessKey(IOT),
    },
    {
        id: 'azure-realtime-connection-string',
        kind: 'secret',
        severity: 'high',
        title: REALTIME,
        why: 'it sends to all clients of the resource, or mails and calls in its name.',
        remediation: [ROTATE],
        references: ['https://learn.microsoft.com/azure/azure-signalr/concept-connection-string'],
        keywords: ['.service.signalr.net', '.webpubsub.azure.com', '.communication.azure.com'],
        pattern: new RegExp(`\\.(?:service\\.signalr\\.net|webpubsub\\.azure\\.com|communication\\.azure\\.com)/?;AccessKey=(?<secret>[A-Za-z0-9+/]{43,100}={0,2})${END}`, 'gi'),
        reach: 180,
        assess: assessKey(REALTIME),
    },
    {
        id: 'azure-app-configuration-connection-string',
        kind: 'secret',
        severity: 'high',
        title: CONFIGURATION,
        why: 'it reads, and may change, the settings of applications.',
        remediation: [ROTATE],
        references: [
            'https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication',
        ],
        formFrom: 'documentation',
        keywords: ['.azconfig.io'],
        pattern: new RegExp(`\\.azconfig\\.io;Id=[^;\\s"']{4,80};Secret=(?<secret>[A-Za-z0-9+/]{36,100}={0,2})${END}`, 'gi'),
        reach: 240,
        assess: assessKey(CONFIGURATION),
    },
    {
        id: 'azure-publish-profile-password',
        kind: 'secret',
        severity: 'critical',
        title: 'Azure App Service publish profile password',
        why: 'it deploys code to the app.',
        remediation: ['Reset the publish profile on the page of the app at https://portal.azure.com.'],
        references: ['https://learn.microsoft.com/azure/app-service/deploy-configure-credentials'],
        keywords: ['userpwd='],
        pattern: /userPWD=\\{0,2}["'](?<secret>[A-Za-z0-9]{60})\\{0,2}["']/g,
        reach: 84,
        assess: assessKey('Azure App Service publish profile password'),
    },
    {
        id: 'azure-management-certificate',
        kind: 'secret',
        severity: 'high',
        title: 'Azure management certificate',
        why: 'it holds a private key that manages classic resources of a subscription.',
        remediation: [
            'Delete the certificate at https://portal.azure.com under Subscriptions, Management certificates.',
        ],
        references: ['https://learn.microsoft.com/azure/cloud-services/cloud-services-certs-create'],
        keywords: ['managementcertificate='],
        pattern: /ManagementCertificate=["'](?<secret>MI[A-Za-z0-9+/]{400,8000}={0,2})["']/g,
        reach: 8100,
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/azure-names.js

const azure_names_ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';
/** Keys of Azure that only the name beside them tells. */
const azure_names_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'azure-subscription-key',
        title: 'Azure AI services or API Management subscription key',
        why: 'it uses the models or interfaces that it was made for, at the owner’s cost.',
        remediation: [azure_names_ROTATE],
        references: ['https://learn.microsoft.com/azure/ai-services/authentication'],
        formFrom: 'scanners',
        providers: [
            ...['ocp-apim-sub', 'azure_openai', 'azure-openai', 'azureopenai', 'openai_azure', 'azure_api'],
            ...['cognitive', 'speech_key', 'speech_sub', 'azure_speech', 'azure_translat', 'azure_maps', 'bing_'],
        ],
        noun: /key|secret|token|/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'azure-devops-legacy-pat',
        title: 'Azure DevOps personal access token of the old form',
        why: 'it acts as its owner: it reads and pushes code, and runs pipelines, as its scopes allow.',
        remediation: ['Revoke it at https://dev.azure.com under User settings, Personal access tokens.'],
        references: [
            'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        ],
        formFrom: 'documentation',
        providers: [
            ...[
                'azure_devops',
                'azure-devops',
                'azuredevops',
                'ado_pat',
                'ado_token',
                'adopat',
                'vsts',
                'vss_nuget',
            ],
            ...[
                'system_accesstoken',
                'azdo',
                'pat_token',
                'personal_access',
                'personal-access',
                'personalaccess',
                'vsce_pat',
            ],
        ],
        noun: /pat|token|secret|password|key|/,
        value: /[2-7a-z]{52}/,
        longest: 52,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'azure-search-legacy-key',
        title: 'Azure AI Search key of the old form',
        why: 'it reads, and with administration rights changes, the indices of a search service.',
        remediation: [azure_names_ROTATE],
        references: ['https://learn.microsoft.com/azure/search/search-security-api-keys'],
        formFrom: 'scanners',
        providers: [
            'azure_search',
            'azure-search',
            'azuresearch',
            'search_admin',
            'search_service',
            'cognitivesearch',
        ],
        noun: /key/,
        value: /[0-9A-F]{32}|[0-9A-Za-z]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/azure-signatures.js

const azure_signatures_TITLE = 'Azure shared access signature';
const SAS_PAGE = 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview';
/** Bytes of a URL's query on either side of its signature. */
const QUERY = 600;
/** What of the text on both sides belongs to the same URL. */
function queryAround({ before, after }) {
    const left = /[^\s"'`<>\\]*$/.exec(before.slice(-QUERY))?.[0] ?? '';
    const right = /^[^\s"'`<>\\]*/.exec(after.slice(0, QUERY))?.[0] ?? '';
    return `${left}&${right}`.replaceAll('&amp;', '&').replaceAll('%3A', ':').replaceAll('%3a', ':');
}
/** When a signature ends, in milliseconds since 1970; `null` where a stored policy says it, or nothing. */
function expiryOf(query) {
    const end = /[?&]se=([\dTZ:.-]{10,32})(?:&|$)/.exec(query)?.[1];
    if (end === undefined)
        return null;
    const time = /^\d{10}$/.test(end) ? Number(end) * 1000 : Date.parse(end);
    return Number.isNaN(time) ? null : time;
}
function assessSignature(match) {
    const query = queryAround(match);
    if (!/[?&]sv=20\d\d-\d\d-\d\d|[ &]sr=[\w%.-]{4,200}&/.test(query.replace(/^SharedAccessSignature /, '&')))
        return { is: 'nothing' };
    const assessment = (0,body_assessment/* assessBody */.pV)(match.secret, azure_signatures_TITLE);
    if (assessment.is !== 'secret')
        return assessment;
    const expiry = expiryOf(query);
    if (expiry === null)
        return assessment;
    const expires = new Date(expiry).toISOString();
    if (expiry > match.context.now)
        return { ...assessment, details: { ...assessment.details, expires } };
    return {
        is: 'secret',
        severity: 'low',
        message: `${azure_signatures_TITLE} that ended at ${expires}. It opens nothing any more.`,
        details: { expires },
    };
}
const azure_signatures_RULES = [
    {
        id: 'azure-sas-token',
        kind: 'secret',
        severity: 'high',
        title: azure_signatures_TITLE,
        why: 'whoever has the URL reads or writes what it names, until it ends.',
        remediation: [
            'Regenerate the key that signed it, or change the stored access policy that it names.',
            'Make signatures that end within hours, with a user delegation key.',
        ],
        references: [SAS_PAGE],
        formFrom: 'documentation',
        keywords: ['&sig=', '?sig=', ';sig='],
        pattern: /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{40,80}(?:%3[Dd]|=))(?![A-Za-z0-9+/])/g,
        reach: 800,
        assess: assessSignature,
    },
    {
        id: 'azure-logic-app-url',
        kind: 'secret',
        severity: 'medium',
        title: 'Azure Logic Apps or Power Automate trigger URL',
        why: 'whoever calls it starts the workflow with data of their choice.',
        remediation: ['Regenerate the access keys of the workflow.'],
        references: ['https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app'],
        keywords: ['.logic.azure.com', 'environment.api.powerplatform.com'],
        pattern: /(?:\.logic\.azure\.com|environment\.api\.powerplatform\.com)(?::443)?\/[\w/.%:-]{8,200}\?[^\s"'<>\\]{0,200}?sig=(?<secret>[\w-]{43})(?![\w-])/g,
        reach: 600,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Azure Logic Apps trigger URL'),
    },
    {
        id: 'azure-function-url-code',
        kind: 'secret',
        severity: 'medium',
        title: 'Azure Functions URL with its key',
        why: 'whoever calls it runs the function.',
        remediation: ['Renew the key on the page of the function at https://portal.azure.com.'],
        references: ['https://learn.microsoft.com/azure/azure-functions/function-keys-how-to'],
        keywords: ['.azurewebsites.net/api'],
        pattern: /\.azurewebsites\.net\/api\/[\w/.%-]{1,160}\?[^\s"'<>\\]{0,160}?code=(?<secret>[\w/+-]{40,64}(?:={1,2}|(?:%3[dD]){1,2}))(?![A-Za-z0-9])/g,
        reach: 480,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Azure Functions URL with its key'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/groups/a.js
















































/** By the names of their files. */
const PROVIDERS = {
    ably: ably_namespaceObject,
    abuseipdb: abuseipdb_namespaceObject,
    adafruit: adafruit_namespaceObject,
    adobe: adobe_namespaceObject,
    adyen: adyen_namespaceObject,
    age: age_namespaceObject,
    agora: agora_namespaceObject,
    aikido: aikido_namespaceObject,
    airbrake: airbrake_namespaceObject,
    airbyte: airbyte_namespaceObject,
    'airtable-tokens': airtable_tokens_namespaceObject,
    aiven: aiven_namespaceObject,
    akamai: akamai_namespaceObject,
    alchemy: alchemy_namespaceObject,
    algolia: algolia_namespaceObject,
    alibaba: alibaba_namespaceObject,
    alpaca: alpaca_namespaceObject,
    'amazon-selling': amazon_selling_namespaceObject,
    amplitude: amplitude_namespaceObject,
    ansible: ansible_namespaceObject,
    anthropic: anthropic_namespaceObject,
    anyscale: anyscale_namespaceObject,
    'api-ninjas': api_ninjas_namespaceObject,
    apify: apify_namespaceObject,
    apilayer: apilayer_namespaceObject,
    apimetrics: apimetrics_namespaceObject,
    apitemplate: apitemplate_namespaceObject,
    apollo: apollo_namespaceObject,
    appoptics: appoptics_namespaceObject,
    appveyor: appveyor_namespaceObject,
    appwrite: appwrite_namespaceObject,
    asaas: asaas_namespaceObject,
    asana: asana_namespaceObject,
    aspnet: aspnet_namespaceObject,
    assemblyai: assemblyai_namespaceObject,
    atera: atera_namespaceObject,
    atlassian: atlassian_namespaceObject,
    auth0: auth0_namespaceObject,
    authress: authress_namespaceObject,
    autopilot: autopilot_namespaceObject,
    aviationstack: aviationstack_namespaceObject,
    axiom: axiom_namespaceObject,
    axonaut: axonaut_namespaceObject,
    ayrshare: ayrshare_namespaceObject,
    'azure-active-directory': azure_active_directory_namespaceObject,
    'azure-connection-strings': azure_connection_strings_namespaceObject,
    'azure-names': azure_names_namespaceObject,
    'azure-signatures': azure_signatures_namespaceObject,
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


/***/ }),

/***/ 73599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ UUID),
/* harmony export */   x: () => (/* binding */ UUID_LENGTH)
/* harmony export */ });
/** A UUID in small letters, as many providers give out for a token. */
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
/** Its length in characters. */
const UUID_LENGTH = 36;


/***/ }),

/***/ 80331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ assessWrittenPassword),
/* harmony export */   e: () => (/* binding */ isStockPassword)
/* harmony export */ });
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15603);

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
