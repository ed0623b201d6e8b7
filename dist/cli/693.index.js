export const id = 693;
export const ids = [693];
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

/***/ 80693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/calendarific.js
var calendarific_namespaceObject = {};
__webpack_require__.r(calendarific_namespaceObject);
__webpack_require__.d(calendarific_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/calendly.js
var calendly_namespaceObject = {};
__webpack_require__.r(calendly_namespaceObject);
__webpack_require__.d(calendly_namespaceObject, {
  RULES: () => (calendly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/campayn.js
var campayn_namespaceObject = {};
__webpack_require__.r(campayn_namespaceObject);
__webpack_require__.d(campayn_namespaceObject, {
  RULES: () => (campayn_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/canny.js
var canny_namespaceObject = {};
__webpack_require__.r(canny_namespaceObject);
__webpack_require__.d(canny_namespaceObject, {
  RULES: () => (canny_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/canva.js
var canva_namespaceObject = {};
__webpack_require__.r(canva_namespaceObject);
__webpack_require__.d(canva_namespaceObject, {
  RULES: () => (canva_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/capsule.js
var capsule_namespaceObject = {};
__webpack_require__.r(capsule_namespaceObject);
__webpack_require__.d(capsule_namespaceObject, {
  RULES: () => (capsule_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/carbon-interface.js
var carbon_interface_namespaceObject = {};
__webpack_require__.r(carbon_interface_namespaceObject);
__webpack_require__.d(carbon_interface_namespaceObject, {
  RULES: () => (carbon_interface_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/centralstationcrm.js
var centralstationcrm_namespaceObject = {};
__webpack_require__.r(centralstationcrm_namespaceObject);
__webpack_require__.d(centralstationcrm_namespaceObject, {
  RULES: () => (centralstationcrm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cerebras.js
var cerebras_namespaceObject = {};
__webpack_require__.r(cerebras_namespaceObject);
__webpack_require__.d(cerebras_namespaceObject, {
  RULES: () => (cerebras_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cfxre.js
var cfxre_namespaceObject = {};
__webpack_require__.r(cfxre_namespaceObject);
__webpack_require__.d(cfxre_namespaceObject, {
  RULES: () => (cfxre_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/chartmogul.js
var chartmogul_namespaceObject = {};
__webpack_require__.r(chartmogul_namespaceObject);
__webpack_require__.d(chartmogul_namespaceObject, {
  RULES: () => (chartmogul_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/chatbot.js
var chatbot_namespaceObject = {};
__webpack_require__.r(chatbot_namespaceObject);
__webpack_require__.d(chatbot_namespaceObject, {
  RULES: () => (chatbot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/chatfuel.js
var chatfuel_namespaceObject = {};
__webpack_require__.r(chatfuel_namespaceObject);
__webpack_require__.d(chatfuel_namespaceObject, {
  RULES: () => (chatfuel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/checkly.js
var checkly_namespaceObject = {};
__webpack_require__.r(checkly_namespaceObject);
__webpack_require__.d(checkly_namespaceObject, {
  RULES: () => (checkly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/checkout-com.js
var checkout_com_namespaceObject = {};
__webpack_require__.r(checkout_com_namespaceObject);
__webpack_require__.d(checkout_com_namespaceObject, {
  RULES: () => (checkout_com_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cicero.js
var cicero_namespaceObject = {};
__webpack_require__.r(cicero_namespaceObject);
__webpack_require__.d(cicero_namespaceObject, {
  RULES: () => (cicero_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/circleci.js
var circleci_namespaceObject = {};
__webpack_require__.r(circleci_namespaceObject);
__webpack_require__.d(circleci_namespaceObject, {
  RULES: () => (circleci_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/civo.js
var civo_namespaceObject = {};
__webpack_require__.r(civo_namespaceObject);
__webpack_require__.d(civo_namespaceObject, {
  RULES: () => (civo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clarifai.js
var clarifai_namespaceObject = {};
__webpack_require__.r(clarifai_namespaceObject);
__webpack_require__.d(clarifai_namespaceObject, {
  RULES: () => (clarifai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clearbit.js
var clearbit_namespaceObject = {};
__webpack_require__.r(clearbit_namespaceObject);
__webpack_require__.d(clearbit_namespaceObject, {
  RULES: () => (clearbit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clerk.js
var clerk_namespaceObject = {};
__webpack_require__.r(clerk_namespaceObject);
__webpack_require__.d(clerk_namespaceObject, {
  RULES: () => (clerk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clickhouse.js
var clickhouse_namespaceObject = {};
__webpack_require__.r(clickhouse_namespaceObject);
__webpack_require__.d(clickhouse_namespaceObject, {
  RULES: () => (clickhouse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clicksend.js
var clicksend_namespaceObject = {};
__webpack_require__.r(clicksend_namespaceObject);
__webpack_require__.d(clicksend_namespaceObject, {
  RULES: () => (clicksend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clickup.js
var clickup_namespaceObject = {};
__webpack_require__.r(clickup_namespaceObject);
__webpack_require__.d(clickup_namespaceObject, {
  RULES: () => (clickup_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clockify.js
var clockify_namespaceObject = {};
__webpack_require__.r(clockify_namespaceObject);
__webpack_require__.d(clockify_namespaceObject, {
  RULES: () => (clockify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/clojars.js
var clojars_namespaceObject = {};
__webpack_require__.r(clojars_namespaceObject);
__webpack_require__.d(clojars_namespaceObject, {
  RULES: () => (clojars_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/close.js
var close_namespaceObject = {};
__webpack_require__.r(close_namespaceObject);
__webpack_require__.d(close_namespaceObject, {
  RULES: () => (close_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudflare.js
var cloudflare_namespaceObject = {};
__webpack_require__.r(cloudflare_namespaceObject);
__webpack_require__.d(cloudflare_namespaceObject, {
  RULES: () => (cloudflare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudinary.js
var cloudinary_namespaceObject = {};
__webpack_require__.r(cloudinary_namespaceObject);
__webpack_require__.d(cloudinary_namespaceObject, {
  RULES: () => (cloudinary_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudinary-url.js
var cloudinary_url_namespaceObject = {};
__webpack_require__.r(cloudinary_url_namespaceObject);
__webpack_require__.d(cloudinary_url_namespaceObject, {
  RULES: () => (cloudinary_url_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudmersive.js
var cloudmersive_namespaceObject = {};
__webpack_require__.r(cloudmersive_namespaceObject);
__webpack_require__.d(cloudmersive_namespaceObject, {
  RULES: () => (cloudmersive_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudsight.js
var cloudsight_namespaceObject = {};
__webpack_require__.r(cloudsight_namespaceObject);
__webpack_require__.d(cloudsight_namespaceObject, {
  RULES: () => (cloudsight_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cloudsmith.js
var cloudsmith_namespaceObject = {};
__webpack_require__.r(cloudsmith_namespaceObject);
__webpack_require__.d(cloudsmith_namespaceObject, {
  RULES: () => (cloudsmith_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cockroachdb.js
var cockroachdb_namespaceObject = {};
__webpack_require__.r(cockroachdb_namespaceObject);
__webpack_require__.d(cockroachdb_namespaceObject, {
  RULES: () => (cockroachdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coda.js
var coda_namespaceObject = {};
__webpack_require__.r(coda_namespaceObject);
__webpack_require__.d(coda_namespaceObject, {
  RULES: () => (coda_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codacy.js
var codacy_namespaceObject = {};
__webpack_require__.r(codacy_namespaceObject);
__webpack_require__.d(codacy_namespaceObject, {
  RULES: () => (codacy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codecov.js
var codecov_namespaceObject = {};
__webpack_require__.r(codecov_namespaceObject);
__webpack_require__.d(codecov_namespaceObject, {
  RULES: () => (codecov_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codefresh.js
var codefresh_namespaceObject = {};
__webpack_require__.r(codefresh_namespaceObject);
__webpack_require__.d(codefresh_namespaceObject, {
  RULES: () => (codefresh_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codemagic.js
var codemagic_namespaceObject = {};
__webpack_require__.r(codemagic_namespaceObject);
__webpack_require__.d(codemagic_namespaceObject, {
  RULES: () => (codemagic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codequiry.js
var codequiry_namespaceObject = {};
__webpack_require__.r(codequiry_namespaceObject);
__webpack_require__.d(codequiry_namespaceObject, {
  RULES: () => (codequiry_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coderabbit.js
var coderabbit_namespaceObject = {};
__webpack_require__.r(coderabbit_namespaceObject);
__webpack_require__.d(coderabbit_namespaceObject, {
  RULES: () => (coderabbit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/codesandbox.js
var codesandbox_namespaceObject = {};
__webpack_require__.r(codesandbox_namespaceObject);
__webpack_require__.d(codesandbox_namespaceObject, {
  RULES: () => (codesandbox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cohere.js
var cohere_namespaceObject = {};
__webpack_require__.r(cohere_namespaceObject);
__webpack_require__.d(cohere_namespaceObject, {
  RULES: () => (cohere_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinapi.js
var coinapi_namespaceObject = {};
__webpack_require__.r(coinapi_namespaceObject);
__webpack_require__.d(coinapi_namespaceObject, {
  RULES: () => (coinapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinbase.js
var coinbase_namespaceObject = {};
__webpack_require__.r(coinbase_namespaceObject);
__webpack_require__.d(coinbase_namespaceObject, {
  RULES: () => (coinbase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinlayer.js
var coinlayer_namespaceObject = {};
__webpack_require__.r(coinlayer_namespaceObject);
__webpack_require__.d(coinlayer_namespaceObject, {
  RULES: () => (coinlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coinmarketcap.js
var coinmarketcap_namespaceObject = {};
__webpack_require__.r(coinmarketcap_namespaceObject);
__webpack_require__.d(coinmarketcap_namespaceObject, {
  RULES: () => (coinmarketcap_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/column.js
var column_namespaceObject = {};
__webpack_require__.r(column_namespaceObject);
__webpack_require__.d(column_namespaceObject, {
  RULES: () => (column_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/commercejs.js
var commercejs_namespaceObject = {};
__webpack_require__.r(commercejs_namespaceObject);
__webpack_require__.d(commercejs_namespaceObject, {
  RULES: () => (commercejs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/configcat.js
var configcat_namespaceObject = {};
__webpack_require__.r(configcat_namespaceObject);
__webpack_require__.d(configcat_namespaceObject, {
  RULES: () => (configcat_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/confluent.js
var confluent_namespaceObject = {};
__webpack_require__.r(confluent_namespaceObject);
__webpack_require__.d(confluent_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (confluent_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/contentful.js
var contentful_namespaceObject = {};
__webpack_require__.r(contentful_namespaceObject);
__webpack_require__.d(contentful_namespaceObject, {
  RULES: () => (contentful_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/convertapi.js
var convertapi_namespaceObject = {};
__webpack_require__.r(convertapi_namespaceObject);
__webpack_require__.d(convertapi_namespaceObject, {
  RULES: () => (convertapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/convertkit.js
var convertkit_namespaceObject = {};
__webpack_require__.r(convertkit_namespaceObject);
__webpack_require__.d(convertkit_namespaceObject, {
  RULES: () => (convertkit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/convex.js
var convex_namespaceObject = {};
__webpack_require__.r(convex_namespaceObject);
__webpack_require__.d(convex_namespaceObject, {
  RULES: () => (convex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/couchbase.js
var couchbase_namespaceObject = {};
__webpack_require__.r(couchbase_namespaceObject);
__webpack_require__.d(couchbase_namespaceObject, {
  RULES: () => (couchbase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/countrylayer.js
var countrylayer_namespaceObject = {};
__webpack_require__.r(countrylayer_namespaceObject);
__webpack_require__.d(countrylayer_namespaceObject, {
  RULES: () => (countrylayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/courier.js
var courier_namespaceObject = {};
__webpack_require__.r(courier_namespaceObject);
__webpack_require__.d(courier_namespaceObject, {
  RULES: () => (courier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coveralls.js
var coveralls_namespaceObject = {};
__webpack_require__.r(coveralls_namespaceObject);
__webpack_require__.d(coveralls_namespaceObject, {
  RULES: () => (coveralls_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/coze.js
var coze_namespaceObject = {};
__webpack_require__.r(coze_namespaceObject);
__webpack_require__.d(coze_namespaceObject, {
  RULES: () => (coze_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/crates.js
var crates_namespaceObject = {};
__webpack_require__.r(crates_namespaceObject);
__webpack_require__.d(crates_namespaceObject, {
  RULES: () => (crates_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/crisp.js
var crisp_namespaceObject = {};
__webpack_require__.r(crisp_namespaceObject);
__webpack_require__.d(crisp_namespaceObject, {
  RULES: () => (crisp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/crowdin.js
var crowdin_namespaceObject = {};
__webpack_require__.r(crowdin_namespaceObject);
__webpack_require__.d(crowdin_namespaceObject, {
  RULES: () => (crowdin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cryptocompare.js
var cryptocompare_namespaceObject = {};
__webpack_require__.r(cryptocompare_namespaceObject);
__webpack_require__.d(cryptocompare_namespaceObject, {
  RULES: () => (cryptocompare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currencyfreaks.js
var currencyfreaks_namespaceObject = {};
__webpack_require__.r(currencyfreaks_namespaceObject);
__webpack_require__.d(currencyfreaks_namespaceObject, {
  RULES: () => (currencyfreaks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currencylayer.js
var currencylayer_namespaceObject = {};
__webpack_require__.r(currencylayer_namespaceObject);
__webpack_require__.d(currencylayer_namespaceObject, {
  RULES: () => (currencylayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currencyscoop.js
var currencyscoop_namespaceObject = {};
__webpack_require__.r(currencyscoop_namespaceObject);
__webpack_require__.d(currencyscoop_namespaceObject, {
  RULES: () => (currencyscoop_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/currentsapi.js
var currentsapi_namespaceObject = {};
__webpack_require__.r(currentsapi_namespaceObject);
__webpack_require__.d(currentsapi_namespaceObject, {
  RULES: () => (currentsapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cursor.js
var cursor_namespaceObject = {};
__webpack_require__.r(cursor_namespaceObject);
__webpack_require__.d(cursor_namespaceObject, {
  RULES: () => (cursor_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/cypress.js
var cypress_namespaceObject = {};
__webpack_require__.r(cypress_namespaceObject);
__webpack_require__.d(cypress_namespaceObject, {
  RULES: () => (cypress_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/calendarific.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'calendarific-api-key',
        title: 'Calendarific API key',
        why: 'it looks up holidays at the cost of the account.',
        remediation: ['Replace it at https://calendarific.com/.'],
        references: ['https://calendarific.com/'],
        formFrom: 'scanners',
        providers: ['calendarific'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/calendly.js

const calendly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'calendly-token',
        severity: 'high',
        title: 'Calendly personal access token',
        why: 'it reads and cancels the meetings of its owner.',
        remediation: ['Revoke it at https://calendly.com/integrations/api_webhooks.'],
        references: ['https://developer.calendly.com/authentication'],
        formFrom: 'scanners',
        providers: ['calendly'],
        value: /eyJ[\w-]{60,400}\.eyJ[\w-]{60,400}\.[\w-]{60,120}/,
        longest: 928,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/campayn.js

const campayn_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'campayn-api-key',
        title: 'Campayn API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://campayn.com/.'],
        references: ['https://campayn.com/'],
        formFrom: 'scanners',
        providers: ['campayn'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/canny.js

const canny_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'canny-api-key',
        title: 'Canny API key',
        why: 'it reads and changes the feedback of users.',
        remediation: ['Replace it at https://canny.io/.'],
        references: ['https://canny.io/'],
        formFrom: 'scanners',
        providers: ['canny'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/canva.js

const canva_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'canva-client-secret',
        severity: 'high',
        title: 'Canva client secret',
        why: 'together with the client ID it acts as an application on Canva.',
        remediation: ['Generate another in the developer portal of Canva.'],
        references: ['https://www.canva.dev/docs/connect/'],
        formFrom: 'documentation',
        prefix: 'cnvca',
        body: /[\w-]{51}/,
        longest: 51,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/capsule.js

const capsule_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'capsule-api-token',
        title: 'Capsule CRM API token',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Delete it in Capsule under My preferences, API authentication.'],
        references: ['https://developer.capsulecrm.com/'],
        formFrom: 'scanners',
        providers: ['capsule'],
        value: /[A-Za-z0-9+/._-]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/carbon-interface.js

const carbon_interface_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'carbon-interface-api-key',
        title: 'Carbon Interface API key',
        why: 'it estimates emissions at the cost of the account.',
        remediation: ['Replace it at https://www.carboninterface.com/.'],
        references: ['https://www.carboninterface.com/'],
        formFrom: 'scanners',
        providers: ['carboninterface'],
        value: /[A-Za-z0-9]{21}/,
        longest: 21,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/centralstationcrm.js

const centralstationcrm_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'centralstationcrm-api-key',
        title: 'CentralStationCRM API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://centralstationcrm.com/.'],
        references: ['https://centralstationcrm.com/'],
        formFrom: 'scanners',
        providers: ['centralstationcrm'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cerebras.js

const cerebras_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'cerebras-api-key',
        severity: 'high',
        title: 'Cerebras API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://cloud.cerebras.ai/.'],
        references: ['https://inference-docs.cerebras.ai/introduction'],
        formFrom: 'scanners',
        prefix: 'csk-',
        body: /[a-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cfxre.js

const cfxre_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'cfx-server-key',
        severity: 'medium',
        title: 'Cfx.re server key',
        why: 'it registers a game server in the name of its owner.',
        remediation: ['Regenerate it at https://portal.cfx.re/servers/registration-keys.'],
        references: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/'],
        prefix: 'cfxk_',
        body: /[A-Za-z0-9]{20,21}_[A-Za-z0-9]{5,8}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/chartmogul.js

const chartmogul_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'chartmogul-api-key',
        title: 'ChartMogul API key',
        why: 'it reads the customers and the revenue of a company.',
        remediation: ['Replace it in the admin area under API keys.'],
        references: ['https://dev.chartmogul.com/docs/authentication'],
        formFrom: 'scanners',
        providers: ['chartmogul'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/chatbot.js

const chatbot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'chatbot-api-key',
        title: 'ChatBot API key',
        why: 'it reads and changes the conversations of bots.',
        remediation: ['Replace it at https://www.chatbot.com/.'],
        references: ['https://www.chatbot.com/'],
        formFrom: 'scanners',
        providers: ['chatbot'],
        value: /\w{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/chatfuel.js

const chatfuel_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'chatfuel-api-key',
        title: 'Chatfuel API key',
        why: 'it writes to the users of a bot.',
        remediation: ['Replace it at https://chatfuel.com/.'],
        references: ['https://chatfuel.com/'],
        formFrom: 'examples',
        providers: ['chatfuel'],
        value: /[A-Za-z0-9]{64}(?:[A-Za-z0-9]{64})?/,
        longest: 128,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/checkly.js

const checkly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'checkly-api-key',
        severity: 'high',
        title: 'Checkly user API key',
        why: 'it reads and changes checks, with the secrets in them.',
        remediation: ['Delete it at https://app.checklyhq.com/settings/user/api-keys.'],
        references: ['https://www.checklyhq.com/docs/'],
        formFrom: 'documentation',
        providers: ['checkly'],
        value: /(?:cu)_[a-z0-9]{32}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/checkout-com.js

const checkout_com_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'checkout-com-secret-key',
        severity: 'high',
        title: 'Checkout.com secret key',
        why: 'it charges, refunds and reads the payments of a merchant.',
        remediation: ['Revoke it in the dashboard under Developers, Keys.'],
        references: ['https://www.checkout.com/docs'],
        formFrom: 'scanners',
        providers: [
            'checkout_secret',
            'checkout_key',
            'checkout_api',
            'checkout_com',
            'checkout_private',
            'checkout_sk',
            'checkout.com',
        ],
        noun: /secret|token|key|/,
        value: /(?:sk)_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 39,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cicero.js

const cicero_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cicero-api-key',
        title: 'Cicero API key',
        why: 'it looks up officials at the cost of the account.',
        remediation: ['Replace it at https://www.cicerodata.com/.'],
        references: ['https://www.cicerodata.com/'],
        formFrom: 'scanners',
        providers: ['cicero'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/circleci.js


const DOCS = 'https://circleci.com/docs/managing-api-tokens/';
const circleci_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'circleci-personal-token',
        severity: 'critical',
        title: 'CircleCI personal API token',
        why: 'it acts as its owner: it starts builds, and reads projects and their logs.',
        remediation: ['Delete it at https://app.circleci.com/settings/user/tokens.'],
        references: [DOCS],
        formFrom: 'scanners',
        prefix: 'CCIPAT_',
        body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
        longest: 63,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'circleci-project-token',
        severity: 'medium',
        title: 'CircleCI project API token',
        why: 'it reads the status of a project’s builds and, if allowed, starts them.',
        remediation: ['Delete it under Project settings, API permissions; a badge needs the scope Status alone.'],
        references: [DOCS],
        formFrom: 'scanners',
        prefix: 'CCIPRJ_',
        body: /[A-Za-z0-9]{21,22}_[0-9a-f]{40}/,
        longest: 63,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'circleci-legacy-token',
        title: 'CircleCI API token of the old form',
        why: 'it starts builds, and reads projects and their logs.',
        remediation: ['Delete it at https://app.circleci.com/settings/user/tokens, or under Project settings.'],
        references: [DOCS],
        formFrom: 'scanners',
        providers: ['circleci', 'circle_ci', 'circle-token', 'circle_token'],
        noun: /token|key|secret|/,
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/civo.js

const civo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'civo-api-key',
        title: 'Civo API key',
        why: 'it creates, reads and destroys clusters and machines.',
        remediation: ['Regenerate it at https://dashboard.civo.com/security.'],
        references: ['https://www.civo.com/api'],
        formFrom: 'scanners',
        providers: ['civo'],
        value: /[A-Za-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clarifai.js

const clarifai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clarifai-api-key',
        title: 'Clarifai key or personal access token',
        why: 'it runs models and reads the data of an application.',
        remediation: ['Delete it at https://clarifai.com/settings/security.'],
        references: ['https://docs.clarifai.com/'],
        formFrom: 'scanners',
        providers: ['clarifai'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clearbit.js

const clearbit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clearbit-api-key',
        title: 'Clearbit API key',
        why: 'it looks up people and companies at the cost of the account.',
        remediation: ['Replace it at https://dashboard.clearbit.com/api.'],
        references: ['https://dashboard.clearbit.com/docs'],
        formFrom: 'scanners',
        providers: ['clearbit'],
        value: /(?:sk)_[a-z0-9]{32}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clerk.js

const SHARED = {
    references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
    formFrom: 'documentation',
    providers: ['clerk'],
    noun: /key|secret/,
    longest: 64,
};
/** The keys begin as Stripe's do, so that only the name tells them. */
const clerk_RULES = [
    (0,named_token/* namedToken */.T)({
        ...SHARED,
        id: 'clerk-secret-key',
        severity: 'critical',
        title: 'Clerk secret key',
        why: 'it reads and changes all users of an application and signs in as any of them.',
        remediation: [
            'Add another key at https://dashboard.clerk.com/, page API keys, and delete this one.',
            'Look for users that were changed and sessions that are not explained.',
        ],
        value: /sk_live_[A-Za-z0-9]{27,56}/,
    }),
    (0,named_token/* namedToken */.T)({
        ...SHARED,
        id: 'clerk-test-key',
        severity: 'low',
        title: 'Clerk secret key of a development instance',
        why: 'it reaches the users of the development instance alone.',
        remediation: ['Add another key at https://dashboard.clerk.com/, page API keys, and delete this one.'],
        value: /sk_test_[A-Za-z0-9]{27,56}/,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/clickhouse.js

const clickhouse_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'clickhouse-cloud-api-secret',
        severity: 'critical',
        title: 'ClickHouse Cloud API secret',
        why: 'with its ID it manages the services of an organisation.',
        remediation: ['Delete it at https://console.clickhouse.cloud under API keys.'],
        references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
        formFrom: 'scanners',
        // In hexadecimal it is a hash that begins so.
        keywords: ['4b1d'],
        token: /4b1d[A-Za-z0-9]{38}/,
        longest: 42,
        shownPrefix: () => '4b1d',
        assess: ({ secret }) => (/[A-Z]/.test(secret) && /[g-z]/.test(secret) ? undefined : { is: 'nothing' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clicksend.js

const clicksend_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clicksend-api-key',
        title: 'ClickSend API key',
        why: 'it sends text messages and letters at the cost of the account.',
        remediation: ['Replace it at https://dashboard.clicksend.com/account/subaccounts.'],
        references: ['https://developers.clicksend.com/docs/'],
        formFrom: 'scanners',
        providers: ['clicksend'],
        value: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clickup.js

const clickup_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clickup-api-token',
        severity: 'high',
        title: 'ClickUp API token',
        why: 'it reads and changes tasks and documents as its owner.',
        remediation: ['Regenerate it in ClickUp under Settings, Apps.'],
        references: ['https://developer.clickup.com/docs/authentication'],
        formFrom: 'scanners',
        providers: ['clickup'],
        value: /(?:pk)_\d{6,9}_[A-Z0-9]{32}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clockify.js

const clockify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'clockify-api-key',
        title: 'Clockify API key',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Regenerate it in the preferences under Advanced.'],
        references: ['https://docs.clockify.me/'],
        formFrom: 'scanners',
        providers: ['clockify'],
        value: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/clojars.js

const clojars_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'clojars-deploy-token',
        severity: 'critical',
        title: 'Clojars deploy token',
        why: 'it publishes its owner’s artifacts.',
        remediation: ['Disable it at https://clojars.org/tokens.'],
        references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
        formFrom: 'documentation',
        prefix: 'CLOJARS_',
        body: /[0-9a-f]{60}/,
        longest: 60,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/close.js

const close_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'close-api-key',
        severity: 'high',
        title: 'Close API key',
        why: 'it reads and changes leads as its owner.',
        remediation: ['Delete it at https://app.close.com/settings/developer/api-keys/.'],
        references: ['https://developer.close.com/'],
        formFrom: 'scanners',
        providers: ['closecrm', 'close_api', 'close-api', 'closeapi', 'closeio'],
        value: /(?:api)_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
        longest: 49,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/hex-crc32.js
var hex_crc32 = __webpack_require__(46514);
// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(98174);
;// CONCATENATED MODULE: ./build/secrets/providers/cloudflare.js





const TOKEN = 'Cloudflare API token';
const GLOBAL_KEY = 'Cloudflare Global API Key';
const cloudflare_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'cloudflare-api-token',
        severity: 'critical',
        title: 'Cloudflare API token',
        why: 'it changes what its permissions allow: DNS, workers, firewalls.',
        remediation: [
            'Roll or delete it at https://dash.cloudflare.com/profile/api-tokens.',
            'Look through the audit log of the account.',
        ],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
        formFrom: 'documentation',
        prefix: ['cfut_', 'cfat_'],
        body: /[A-Za-z0-9]{40}[0-9a-f]{8}/,
        longest: 48,
        alphabet: '\\w',
        assess: (body) => (0,judgement/* assessChecksum */.o)((0,hex_crc32/* endsInHexCrc32 */.QR)(body), body, TOKEN),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'cloudflare-global-api-key',
        severity: 'critical',
        title: 'Cloudflare Global API Key',
        why: 'it changes everything in all accounts of its owner.',
        remediation: [
            'Change it at https://dash.cloudflare.com/profile/api-tokens.',
            'Use a token with few permissions.',
        ],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
        formFrom: 'documentation',
        prefix: 'cfk_',
        body: /[A-Za-z0-9]{40}[0-9a-f]{8}/,
        longest: 48,
        alphabet: '\\w',
        assess: (body) => (0,judgement/* assessChecksum */.o)((0,hex_crc32/* endsInHexCrc32 */.QR)(body), body, GLOBAL_KEY),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'cloudflare-origin-ca-key',
        severity: 'high',
        title: 'Cloudflare Origin CA key',
        why: 'it issues and revokes certificates between Cloudflare and servers.',
        remediation: ['Change it at https://dash.cloudflare.com/profile/api-tokens.'],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
        formFrom: 'scanners',
        keywords: ['v1.0-'],
        token: /v1\.0-[0-9a-f]{24,64}-[0-9a-f-]{130,250}/,
        longest: 320,
        shownPrefix: () => 'v1.0-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'cloudflare-tunnel-token',
        severity: 'critical',
        title: 'Cloudflare Tunnel token',
        why: 'whoever has it runs the tunnel, and gets the requests meant for the servers behind it.',
        remediation: [
            'Rotate it: `cloudflared tunnel token`, or delete the tunnel at https://one.dash.cloudflare.com.',
        ],
        references: [
            'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
        ],
        formFrom: 'documentation',
        // Base64 of `{"a":"`, the account, `","t":"`, the tunnel, `","s":"`, the secret.
        keywords: ['eyjhijoi'],
        token: /eyJhIjoi[A-Za-z0-9+/_-]{120,260}={0,2}/,
        longest: 270,
        alphabet: '\\w+/=.-',
        shownPrefix: () => 'eyJhIjoi',
        assess: ({ secret }) => /^\{"a":"[0-9a-f]{32}","t":"[0-9a-f-]{36}","s":"/.test(Buffer.from(secret, 'base64').toString('latin1'))
            ? { is: 'secret' }
            : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-access-client-secret',
        title: 'Cloudflare Access service token secret',
        why: 'with its ID it passes the access rules of an application.',
        remediation: ['Revoke it at https://one.dash.cloudflare.com under Service auth.'],
        references: ['https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/'],
        formFrom: 'scanners',
        providers: ['cf-access-client', 'cf_access_client', 'cfaccessclient'],
        noun: /secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-legacy-token',
        title: 'Cloudflare API token of the old form',
        why: 'it changes what its permissions allow: DNS, workers, firewalls.',
        remediation: ['Roll or delete it at https://dash.cloudflare.com/profile/api-tokens.'],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/create-token/'],
        formFrom: 'scanners',
        providers: ['cloudflare', 'cf_api', 'cf_token', 'cf-api', 'cf_worker'],
        noun: /token|key|secret|/,
        value: /[A-Za-z0-9_-]{40}/,
        longest: 40,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-legacy-global-key',
        title: 'Cloudflare Global API Key of the old form',
        why: 'it changes everything in all accounts of its owner.',
        remediation: ['Change it at https://dash.cloudflare.com/profile/api-tokens.'],
        references: ['https://developers.cloudflare.com/fundamentals/api/get-started/keys/'],
        formFrom: 'scanners',
        providers: ['cloudflare', 'cf_api', 'cf_key', 'x-auth-key'],
        noun: /key|token|/,
        value: /[0-9a-f]{37}/,
        longest: 37,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudflare-turnstile-secret',
        title: 'Cloudflare Turnstile secret key',
        why: 'with it others tell the server that a visitor is human.',
        remediation: ['Rotate it at https://dash.cloudflare.com under Turnstile.'],
        references: ['https://developers.cloudflare.com/turnstile/get-started/'],
        formFrom: 'scanners',
        providers: ['turnstile'],
        noun: /secret/,
        value: /0x4A{7,8}[\w-]{24,30}/,
        longest: 40,
        assess: ({ secret }) => (secret.length === 35 ? { is: 'secret' } : { is: 'nothing' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudinary.js

const cloudinary_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cloudinary-api-secret',
        severity: 'high',
        title: 'Cloudinary API secret',
        why: 'together with the key it reads, changes and deletes all media.',
        remediation: [
            'Generate another key pair at https://console.cloudinary.com/settings/api-keys and delete this.',
        ],
        references: ['https://cloudinary.com/documentation/cloudinary_credentials_tutorial'],
        providers: ['cloudinary'],
        noun: /secret/,
        value: /[\w-]{27}/,
        longest: 27,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
;// CONCATENATED MODULE: ./build/secrets/providers/cloudinary-url.js

const cloudinary_url_RULES = [
    {
        id: 'cloudinary-url',
        kind: 'secret',
        severity: 'high',
        title: 'Cloudinary URL with key and secret',
        why: 'it reads, changes and deletes all media of a cloud.',
        remediation: [
            'Generate another key pair at https://console.cloudinary.com/settings/api-keys and delete this.',
        ],
        references: ['https://cloudinary.com/documentation/cloudinary_credentials_tutorial'],
        formFrom: 'documentation',
        keywords: ['cloudinary://'],
        pattern: /cloudinary:\/\/\d{15}:(?<secret>[\w-]{27})@/g,
        reach: 80,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Cloudinary URL with key and secret'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudmersive.js

const cloudmersive_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cloudmersive-api-key',
        title: 'Cloudmersive API key',
        why: 'it converts and scans files at the cost of the account.',
        remediation: ['Replace it at https://cloudmersive.com/.'],
        references: ['https://cloudmersive.com/'],
        formFrom: 'scanners',
        providers: ['cloudmersive'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudsight.js

const cloudsight_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cloudsight-api-key',
        title: 'CloudSight API key',
        why: 'it recognises pictures at the cost of the account.',
        remediation: ['Replace it at https://cloudsight.ai/.'],
        references: ['https://cloudsight.ai/'],
        formFrom: 'scanners',
        providers: ['cloudsight'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cloudsmith.js


const REMEDIATION = ['Refresh it at https://app.cloudsmith.com/user/settings/api/.'];
const REFERENCES = ['https://help.cloudsmith.io/docs/api-key'];
const cloudsmith_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'cloudsmith-api-key',
        severity: 'high',
        title: 'Cloudsmith API key',
        why: 'it reads and publishes the packages that its owner may.',
        remediation: REMEDIATION,
        references: REFERENCES,
        formFrom: 'scanners',
        prefix: 'csa_',
        body: /[0-9a-f]{30}[A-Za-z0-9]{6}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'cloudsmith-legacy-api-key',
        title: 'Cloudsmith API key of the old form',
        why: 'it reads and publishes the packages that its owner may.',
        remediation: REMEDIATION,
        references: REFERENCES,
        formFrom: 'scanners',
        providers: ['cloudsmith'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cockroachdb.js

const cockroachdb_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'cockroachdb-cloud-api-key',
        severity: 'critical',
        title: 'CockroachDB Cloud API key',
        why: 'it manages the clusters of an organisation.',
        remediation: ['Delete it at https://cockroachlabs.cloud under Access management.'],
        references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
        formFrom: 'documentation',
        prefix: 'CCDB1_',
        body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
        longest: 63,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coda.js

const coda_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coda-api-token',
        title: 'Coda API token',
        why: 'it reads and changes the documents of its owner.',
        remediation: ['Delete it at https://coda.io/account.'],
        references: ['https://coda.io/developers/apis/v1'],
        formFrom: 'scanners',
        providers: ['coda'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codacy.js

const codacy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codacy-api-token',
        title: 'Codacy API token',
        why: 'it reads and changes the projects of its owner or uploads their coverage.',
        remediation: ['Delete it at https://app.codacy.com/account/access-management.'],
        references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
        formFrom: 'scanners',
        providers: ['codacy'],
        value: /[0-9a-zA-Z]{20}|[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(73599);
;// CONCATENATED MODULE: ./build/secrets/providers/codecov.js


const codecov_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codecov-access-token',
        title: 'Codecov token',
        why: 'it uploads coverage, or reads what Codecov shows of the code.',
        remediation: ['Regenerate it on the settings page of the repository at https://app.codecov.io.'],
        references: ['https://docs.codecov.com/docs/codecov-tokens'],
        formFrom: 'scanners',
        providers: ['codecov'],
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codefresh.js

const codefresh_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codefresh-api-key',
        title: 'Codefresh API key',
        why: 'it runs and changes the pipelines of an account.',
        remediation: ['Revoke it at https://g.codefresh.io/user/settings.'],
        references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
        providers: ['codefresh'],
        value: /[0-9a-f]{24}\.[0-9a-f]{32}/,
        longest: 57,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codemagic.js

const codemagic_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codemagic-api-token',
        title: 'Codemagic API token',
        why: 'it starts builds and reads their artifacts.',
        remediation: ['Renew it at https://codemagic.io/teams under Integrations.'],
        references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
        formFrom: 'scanners',
        providers: ['codemagic', 'cm_api_token'],
        noun: /token|key|secret|/,
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codequiry.js

const codequiry_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'codequiry-api-key',
        title: 'Codequiry API key',
        why: 'it checks code at the cost of the account.',
        remediation: ['Replace it at https://codequiry.com/.'],
        references: ['https://codequiry.com/'],
        formFrom: 'scanners',
        providers: ['codequiry'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coderabbit.js

const coderabbit_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'coderabbit-api-key',
        severity: 'high',
        title: 'CodeRabbit API key',
        why: 'it administers the seats of an organisation and reads its reviews.',
        remediation: ['Revoke it in CodeRabbit under Organization settings, API keys.'],
        references: ['https://docs.coderabbit.ai/'],
        formFrom: 'scanners',
        prefix: 'cr-',
        body: /[0-9a-f]{58}/,
        longest: 58,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('cr-', prefixed_token/* HEXADECIMAL */.mw),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/codesandbox.js

const codesandbox_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'codesandbox-api-token',
        severity: 'high',
        title: 'CodeSandbox API token',
        why: 'it starts machines and reads the sandboxes of a workspace.',
        remediation: ['Delete it at https://codesandbox.io/t/api.'],
        references: ['https://codesandbox.io/docs/sdk'],
        prefix: 'csb_v1_',
        body: /[\w-]{40,60}/,
        longest: 60,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cohere.js

const cohere_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cohere-api-key',
        title: 'Cohere API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://dashboard.cohere.com/api-keys.'],
        references: ['https://docs.cohere.com/docs/rate-limits'],
        formFrom: 'scanners',
        providers: ['cohere', 'co_api_key'],
        noun: /key|token|(?<=co_api_key)/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinapi.js

const coinapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinapi-key',
        title: 'CoinAPI API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://www.coinapi.io/.'],
        references: ['https://www.coinapi.io/'],
        formFrom: 'scanners',
        providers: ['coinapi'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinbase.js

const coinbase_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinbase-api-secret',
        title: 'Coinbase API secret',
        why: 'together with the key it trades and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.coinbase.com/settings/api.',
            'Look for transfers that are not yours.',
        ],
        references: ['https://docs.cdp.coinbase.com/'],
        formFrom: 'scanners',
        providers: ['coinbase'],
        noun: /secret/,
        value: /[\w-]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinlayer.js

const coinlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinlayer-api-key',
        title: 'Coinlayer API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://coinlayer.com/.'],
        references: ['https://coinlayer.com/'],
        formFrom: 'scanners',
        providers: ['coinlayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coinmarketcap.js

const coinmarketcap_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coinmarketcap-api-key',
        title: 'CoinMarketCap API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Regenerate it at https://pro.coinmarketcap.com/account.'],
        references: ['https://coinmarketcap.com/api/documentation/'],
        formFrom: 'scanners',
        providers: ['coinmarketcap', 'cmc_pro', 'cmc_api'],
        noun: /key|token/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/column.js

const column_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'column-api-key',
        severity: 'high',
        title: 'Column API key',
        why: 'it moves money of accounts at the bank.',
        remediation: ['Revoke it in the dashboard under Developers.'],
        references: ['https://column.com/docs/api/'],
        formFrom: 'scanners',
        providers: [
            'column_api',
            'column_key',
            'column_live',
            'column_secret',
            'column_token',
            'column_bank',
            'column.com',
        ],
        noun: /secret|token|key|/,
        value: /(?:live)_[A-Za-z0-9]{27}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/commercejs.js

const commercejs_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'commercejs-secret-key',
        title: 'Commerce.js secret key',
        why: 'it reads and changes the orders and customers of a shop.',
        remediation: ['Roll the key in the dashboard under Developer, API keys.'],
        references: ['https://commercejs.com/docs/'],
        formFrom: 'scanners',
        providers: ['commercejs'],
        value: /\w{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/configcat.js


const REVOKE = ['Revoke it in the dashboard at the SDK key.'];
const PAGES = ['https://configcat.com/docs/'];
const configcat_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'configcat-legacy-sdk-key',
        title: 'ConfigCat SDK key (before 2024)',
        why: 'it reads the feature flags of an environment.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'scanners',
        providers: ['configcat'],
        value: /[\w-]{22}\/[\w-]{22}/,
        longest: 45,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'configcat-sdk-key',
        severity: 'medium',
        title: 'ConfigCat SDK key',
        why: 'it reads the feature flags of an environment.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        prefix: 'configcat-sdk-1/',
        body: /[\w-]{22}\/[\w-]{22}/,
        longest: 45,
        alphabet: '\\w-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/crc32.js
var crc32 = __webpack_require__(3058);
;// CONCATENATED MODULE: ./build/secrets/checksums/base64-crc32.js

/** A CRC-32 in base64 without padding, six characters, its least significant byte first. */
function base64Crc32LittleEndian(text) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE((0,crc32/* crc32 */.Q)(text));
    return bytes.toString('base64').replace(/=+$/, '');
}

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/secrets/providers/confluent.js





const TITLE = 'Confluent Cloud API secret';
/** The last six characters are the CRC-32 of the random ones, its bytes from the least on, in base64. */
function assess(body) {
    const random = body.slice(0, -6);
    return (0,judgement/* assessChecksum */.o)(base64Crc32LittleEndian(random) === body.slice(-6), random, TITLE);
}
const confluent_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'confluent-api-secret',
        severity: 'critical',
        title: TITLE,
        why: 'with its key it reads and writes the topics of a cluster.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        formFrom: 'scanners',
        prefix: 'cflt',
        body: /[A-Za-z0-9+/]{60}/,
        longest: 60,
        alphabet: 'A-Za-z0-9+/=',
        assess,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'confluent-legacy-api-secret',
        title: 'Confluent Cloud API secret of the old form',
        why: 'with its key it reads and writes the topics of a cluster.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        formFrom: 'scanners',
        providers: ['confluent', 'ccloud'],
        noun: /secret|password/,
        value: /[A-Za-z0-9+/]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'confluent-api-key',
        severity: 'low',
        title: 'Confluent Cloud API key',
        why: 'it names a key; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        formFrom: 'scanners',
        providers: ['confluent', 'ccloud'],
        noun: /key|username|client[_-]?id/,
        value: /[A-Z0-9]{16}/,
        longest: 16,
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'confluent-api-credentials',
        severity: 'critical',
        title: 'Confluent Cloud API key with its secret',
        why: 'key and secret stand together: whoever reads them reads and writes the topics.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        keywords: ['cflt', 'confluent'],
        parts: ['confluent-api-secret', 'confluent-api-key'],
    }),
    (0,credential_pair/* credentialPair */.G)({
        id: 'confluent-legacy-credentials',
        severity: 'high',
        title: 'Confluent Cloud API key with its secret of the old form',
        why: 'key and secret stand together: whoever reads them reads and writes the topics.',
        remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
        references: [
            'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        ],
        keywords: ['confluent'],
        parts: ['confluent-legacy-api-secret', 'confluent-api-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/contentful.js


const contentful_PAGES = ['https://www.contentful.com/developers/docs/references/authentication/'];
const contentful_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'contentful-personal-token',
        severity: 'high',
        title: 'Contentful personal access token',
        why: 'it manages all spaces of its owner.',
        remediation: ['Revoke it at https://app.contentful.com/account/profile/cma_tokens.'],
        references: contentful_PAGES,
        formFrom: 'documentation',
        prefix: 'CFPAT-',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'contentful-delivery-token',
        title: 'Contentful delivery or preview token',
        why: 'it reads the content of a space, drafts too where it is a preview token.',
        remediation: ['Delete it in the space under Settings, API keys.'],
        references: contentful_PAGES,
        formFrom: 'scanners',
        providers: ['contentful'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/convertapi.js

const convertapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'convertapi-key',
        title: 'ConvertAPI API key',
        why: 'it converts files at the cost of the account.',
        remediation: ['Replace it at https://www.convertapi.com/.'],
        references: ['https://www.convertapi.com/'],
        formFrom: 'scanners',
        providers: ['convertapi'],
        value: /(?:secret_)?[A-Za-z0-9]{16}/,
        longest: 23,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/convertkit.js

const convertkit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kit-api-secret',
        title: 'Kit (ConvertKit) API secret',
        why: 'it reads subscribers and sends broadcasts.',
        remediation: ['Replace it in the settings under Advanced.'],
        references: ['https://developers.kit.com/'],
        formFrom: 'scanners',
        providers: ['convertkit'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/convex.js


/** `prod:happy-otter-123|`: the deployment, which may be shown. */
const shownPrefix = (secret) => secret.slice(0, secret.indexOf('|') + 1);
const convex_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'convex-deploy-key',
        severity: 'critical',
        title: 'Convex deploy key',
        why: 'it replaces the code of a deployment and reads and writes its data.',
        remediation: ['Delete it in the Convex dashboard under Settings, Deploy keys.'],
        references: ['https://docs.convex.dev/cli/deploy-key-types'],
        formFrom: 'documentation',
        // Base64 of `{"v2":`, with which the second half begins.
        keywords: ['|eyj2mii6'],
        token: /(?:prod|dev|preview|project):[a-z0-9:-]{3,60}\|eyJ2MiI6[A-Za-z0-9+/]{20,120}={0,2}/,
        longest: 200,
        alphabet: 'A-Za-z0-9+/=',
        shownPrefix,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(secret.indexOf('|')), 'Convex deploy key'),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/couchbase.js

const couchbase_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'couchbase-api-secret',
        title: 'Couchbase Capella API secret',
        why: 'with its key it manages clusters.',
        remediation: ['Delete the key at https://cloud.couchbase.com under API keys.'],
        references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
        formFrom: 'scanners',
        providers: ['couchbase', 'capella'],
        noun: /secret|key|token/,
        value: /[A-Za-z0-9+/]{60,120}={0,2}/,
        longest: 122,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/countrylayer.js

const countrylayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'countrylayer-api-key',
        title: 'Countrylayer API key',
        why: 'it looks up countries at the cost of the account.',
        remediation: ['Replace it at https://countrylayer.com/.'],
        references: ['https://countrylayer.com/'],
        formFrom: 'scanners',
        providers: ['countrylayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/courier.js

const courier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'courier-auth-token',
        severity: 'high',
        title: 'Courier auth token',
        why: 'it sends messages on every channel of the workspace.',
        remediation: ['Rotate it at https://app.courier.com/settings/api-keys.'],
        references: ['https://www.courier.com/docs/reference/auth/intro/'],
        formFrom: 'scanners',
        providers: ['courier'],
        value: /(?:pk)_(?:prod)_[A-Za-z0-9]{28}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coveralls.js

const coveralls_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'coveralls-token',
        title: 'Coveralls token',
        why: 'it uploads coverage of a repository, or reads its settings.',
        remediation: ['Regenerate it on the settings page of the repository at https://coveralls.io.'],
        references: ['https://docs.coveralls.io/'],
        formFrom: 'scanners',
        providers: ['coveralls'],
        value: /[A-Za-z0-9]{33}|[A-Za-z0-9-]{37}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/coze.js

const coze_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'coze-personal-token',
        severity: 'high',
        title: 'Coze personal access token',
        why: 'it runs bots and workflows, and reads what they hold, as its owner.',
        remediation: ['Delete it in Coze under API, Personal access tokens.'],
        references: ['https://www.coze.com/docs/developer_guides/coze_api_overview'],
        formFrom: 'scanners',
        prefix: 'pat_',
        body: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/crates.js



const TRUSTED = 'crates.io trusted publishing token';
const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Whether the last character is the others' exclusive or, as a letter or digit. */
function hasChecksum(body) {
    const folded = Buffer.from(body.slice(0, -1)).reduce((sum, byte) => sum ^ byte, 0);
    return LETTERS_AND_DIGITS.charAt(folded % LETTERS_AND_DIGITS.length) === body.slice(-1);
}
const crates_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'crates-io-token',
        severity: 'critical',
        title: 'crates.io API token',
        why: 'it publishes and yanks its owner’s crates.',
        remediation: ['Revoke it at https://crates.io/settings/tokens.'],
        references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
        formFrom: 'documentation',
        // The prefix is too short to look for, so the token counts only near words that lead to it.
        keywords: [
            'crates',
            'cargo_regis',
            'cargo login',
            '[registr',
            'cargo-regis',
            'bearer: cio',
            'bearer cio',
            'authorization: cio',
        ],
        token: /cio[A-Za-z0-9]{32}/,
        longest: 35,
        within: 160,
        shownPrefix: () => 'cio',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'crates-io-trusted-publishing-token',
        severity: 'medium',
        title: TRUSTED,
        why: 'it publishes a crate for half an hour, in place of the workflow that asked for it.',
        remediation: ['It has expired after thirty minutes; find out how it came into the file.'],
        references: ['https://crates.io/docs/trusted-publishing'],
        formFrom: 'documentation',
        prefix: 'cio_tp_',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        assess: (body) => (0,judgement/* assessChecksum */.o)(hasChecksum(body), body, TRUSTED),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/crisp.js

const crisp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'crisp-token-key',
        title: 'Crisp token key',
        why: 'it reads and writes the conversations of a website.',
        remediation: ['Regenerate it in the Crisp marketplace.'],
        references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
        formFrom: 'scanners',
        providers: ['crisp'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/crowdin.js

const crowdin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'crowdin-token',
        title: 'Crowdin personal access token',
        why: 'it reads and changes translations, which are shipped to users.',
        remediation: ['Delete it at https://crowdin.com/settings#api-key.'],
        references: ['https://support.crowdin.com/developer/api/'],
        formFrom: 'scanners',
        providers: ['crowdin'],
        value: /[a-z0-9]{80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cryptocompare.js

const cryptocompare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cryptocompare-api-key',
        title: 'CryptoCompare (CCData) API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Delete it at https://www.cryptocompare.com/cryptopian/api-keys.'],
        references: ['https://min-api.cryptocompare.com/documentation'],
        formFrom: 'scanners',
        providers: ['cryptocompare'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currencyfreaks.js

const currencyfreaks_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currencyfreaks-api-key',
        title: 'CurrencyFreaks API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://currencyfreaks.com/.'],
        references: ['https://currencyfreaks.com/'],
        formFrom: 'scanners',
        providers: ['currencyfreaks'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currencylayer.js

const currencylayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currencylayer-api-key',
        title: 'Currencylayer API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://currencylayer.com/dashboard.'],
        references: ['https://currencylayer.com/documentation'],
        formFrom: 'scanners',
        providers: ['currencylayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currencyscoop.js

const currencyscoop_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currencyscoop-api-key',
        title: 'CurrencyBeacon (CurrencyScoop) API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://currencybeacon.com/.'],
        references: ['https://currencybeacon.com/'],
        formFrom: 'scanners',
        providers: ['currencyscoop', 'currencybeacon'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/currentsapi.js

const currentsapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'currentsapi-key',
        title: 'Currents API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://currentsapi.services/.'],
        references: ['https://currentsapi.services/'],
        formFrom: 'scanners',
        providers: ['currentsapi'],
        value: /[\w-]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cursor.js

const cursor_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cursor-api-key',
        severity: 'high',
        title: 'Cursor API key',
        why: 'it starts agents that read and write the repositories of its owner.',
        remediation: ['Delete it at https://cursor.com/dashboard.'],
        references: ['https://docs.cursor.com/'],
        formFrom: 'scanners',
        providers: ['cursor_api', 'cursor_key', 'cursor_admin', 'cursor_token', 'cursor_secret', 'cursor.com'],
        noun: /secret|token|key|/,
        value: /(?:key|crsr)_[a-z0-9]{64}/,
        longest: 69,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/cypress.js


const cypress_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'cypress-record-key',
        title: 'Cypress record key',
        why: 'it records runs to the dashboard of a project.',
        remediation: ['Delete it under Project settings, Record keys, at https://cloud.cypress.io.'],
        references: ['https://docs.cypress.io/cloud/account-management/projects'],
        formFrom: 'scanners',
        providers: ['cypress_record', 'cypress-record', 'cypress run'],
        noun: /key/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/c.js






































































/** By the names of their files. */
const PROVIDERS = {
    calendarific: calendarific_namespaceObject,
    calendly: calendly_namespaceObject,
    campayn: campayn_namespaceObject,
    canny: canny_namespaceObject,
    canva: canva_namespaceObject,
    capsule: capsule_namespaceObject,
    'carbon-interface': carbon_interface_namespaceObject,
    centralstationcrm: centralstationcrm_namespaceObject,
    cerebras: cerebras_namespaceObject,
    cfxre: cfxre_namespaceObject,
    chartmogul: chartmogul_namespaceObject,
    chatbot: chatbot_namespaceObject,
    chatfuel: chatfuel_namespaceObject,
    checkly: checkly_namespaceObject,
    'checkout-com': checkout_com_namespaceObject,
    cicero: cicero_namespaceObject,
    circleci: circleci_namespaceObject,
    civo: civo_namespaceObject,
    clarifai: clarifai_namespaceObject,
    clearbit: clearbit_namespaceObject,
    clerk: clerk_namespaceObject,
    clickhouse: clickhouse_namespaceObject,
    clicksend: clicksend_namespaceObject,
    clickup: clickup_namespaceObject,
    clockify: clockify_namespaceObject,
    clojars: clojars_namespaceObject,
    close: close_namespaceObject,
    cloudflare: cloudflare_namespaceObject,
    cloudinary: cloudinary_namespaceObject,
    'cloudinary-url': cloudinary_url_namespaceObject,
    cloudmersive: cloudmersive_namespaceObject,
    cloudsight: cloudsight_namespaceObject,
    cloudsmith: cloudsmith_namespaceObject,
    cockroachdb: cockroachdb_namespaceObject,
    coda: coda_namespaceObject,
    codacy: codacy_namespaceObject,
    codecov: codecov_namespaceObject,
    codefresh: codefresh_namespaceObject,
    codemagic: codemagic_namespaceObject,
    codequiry: codequiry_namespaceObject,
    coderabbit: coderabbit_namespaceObject,
    codesandbox: codesandbox_namespaceObject,
    cohere: cohere_namespaceObject,
    coinapi: coinapi_namespaceObject,
    coinbase: coinbase_namespaceObject,
    coinlayer: coinlayer_namespaceObject,
    coinmarketcap: coinmarketcap_namespaceObject,
    column: column_namespaceObject,
    commercejs: commercejs_namespaceObject,
    configcat: configcat_namespaceObject,
    confluent: confluent_namespaceObject,
    contentful: contentful_namespaceObject,
    convertapi: convertapi_namespaceObject,
    convertkit: convertkit_namespaceObject,
    convex: convex_namespaceObject,
    couchbase: couchbase_namespaceObject,
    countrylayer: countrylayer_namespaceObject,
    courier: courier_namespaceObject,
    coveralls: coveralls_namespaceObject,
    coze: coze_namespaceObject,
    crates: crates_namespaceObject,
    crisp: crisp_namespaceObject,
    crowdin: crowdin_namespaceObject,
    cryptocompare: cryptocompare_namespaceObject,
    currencyfreaks: currencyfreaks_namespaceObject,
    currencylayer: currencylayer_namespaceObject,
    currencyscoop: currencyscoop_namespaceObject,
    currentsapi: currentsapi_namespaceObject,
    cursor: cursor_namespaceObject,
    cypress: cypress_namespaceObject,
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


/***/ })

};
