export const id = 738;
export const ids = [738];
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

/***/ 6514:
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

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ assessChecksum)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6999);

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

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fileSignature),
/* harmony export */   Ah: () => (/* binding */ anyBytes),
/* harmony export */   cy: () => (/* binding */ bytesPattern)
/* harmony export */ });
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);

/** Bytes of a file that tell it from others of its kind, where its rule says nothing else. */
const TOLD_APART = 4_000;
const PIECE = /"(?<text>[^"]*)"|(?<from>[0-9a-f]{2})-(?<to>[0-9a-f]{2})|(?<byte>[0-9a-f]{2})|(?<any>\?\?)|(?<sign>[(|)])/g;
/**
 * The pattern of a file that begins so, as in `"PWS3" 00-02 ?? (01|02 ??)`: text, a range of bytes in hexadecimal, any
 * byte, alternatives.
 *
 * @param least Bytes that must follow.
 * @param most Bytes that count as the secret, with the signature.
 */
function fileSignature(signature, least, most = TOLD_APART) {
    return new RegExp(`^${bytesPattern(signature)}${anyBytes(least, most)}`, 'g');
}
/** The source of a pattern for these bytes alone. */
function bytesPattern(signature) {
    const pieces = [...signature.matchAll(PIECE)].map(({ groups = {} }) => {
        const { text, from, to, byte, sign } = groups;
        if (text !== undefined)
            return (0,_token_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .M)(text);
        if (from !== undefined)
            return `[\\x${from}-\\x${to}]`;
        if (byte !== undefined)
            return `\\x${byte}`;
        return sign === undefined ? ANY : sign.replace('(', '(?:');
    });
    return `(?:${pieces.join('')})`;
}
/** The source of a pattern for so many bytes, whatever they are. */
function anyBytes(least, most) {
    return `${ANY}{${least},${most}}`;
}
const ANY = '[\\s\\S]';


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/packagecloud.js
var packagecloud_namespaceObject = {};
__webpack_require__.r(packagecloud_namespaceObject);
__webpack_require__.d(packagecloud_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/packagist.js
var packagist_namespaceObject = {};
__webpack_require__.r(packagist_namespaceObject);
__webpack_require__.d(packagist_namespaceObject, {
  RULES: () => (packagist_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paddle.js
var paddle_namespaceObject = {};
__webpack_require__.r(paddle_namespaceObject);
__webpack_require__.d(paddle_namespaceObject, {
  RULES: () => (paddle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pagarme.js
var pagarme_namespaceObject = {};
__webpack_require__.r(pagarme_namespaceObject);
__webpack_require__.d(pagarme_namespaceObject, {
  RULES: () => (pagarme_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pagerduty.js
var pagerduty_namespaceObject = {};
__webpack_require__.r(pagerduty_namespaceObject);
__webpack_require__.d(pagerduty_namespaceObject, {
  RULES: () => (pagerduty_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pandadoc.js
var pandadoc_namespaceObject = {};
__webpack_require__.r(pandadoc_namespaceObject);
__webpack_require__.d(pandadoc_namespaceObject, {
  RULES: () => (pandadoc_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pandascore.js
var pandascore_namespaceObject = {};
__webpack_require__.r(pandascore_namespaceObject);
__webpack_require__.d(pandascore_namespaceObject, {
  RULES: () => (pandascore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paralleldots.js
var paralleldots_namespaceObject = {};
__webpack_require__.r(paralleldots_namespaceObject);
__webpack_require__.d(paralleldots_namespaceObject, {
  RULES: () => (paralleldots_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/particle.js
var particle_namespaceObject = {};
__webpack_require__.r(particle_namespaceObject);
__webpack_require__.d(particle_namespaceObject, {
  RULES: () => (particle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/partnerstack.js
var partnerstack_namespaceObject = {};
__webpack_require__.r(partnerstack_namespaceObject);
__webpack_require__.d(partnerstack_namespaceObject, {
  RULES: () => (partnerstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/password-databases.js
var password_databases_namespaceObject = {};
__webpack_require__.r(password_databases_namespaceObject);
__webpack_require__.d(password_databases_namespaceObject, {
  RULES: () => (password_databases_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/password-hash.js
var password_hash_namespaceObject = {};
__webpack_require__.r(password_hash_namespaceObject);
__webpack_require__.d(password_hash_namespaceObject, {
  RULES: () => (password_hash_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pastebin.js
var pastebin_namespaceObject = {};
__webpack_require__.r(pastebin_namespaceObject);
__webpack_require__.d(pastebin_namespaceObject, {
  RULES: () => (pastebin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/patreon.js
var patreon_namespaceObject = {};
__webpack_require__.r(patreon_namespaceObject);
__webpack_require__.d(patreon_namespaceObject, {
  RULES: () => (patreon_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paypal.js
var paypal_namespaceObject = {};
__webpack_require__.r(paypal_namespaceObject);
__webpack_require__.d(paypal_namespaceObject, {
  RULES: () => (paypal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/paystack.js
var paystack_namespaceObject = {};
__webpack_require__.r(paystack_namespaceObject);
__webpack_require__.d(paystack_namespaceObject, {
  RULES: () => (paystack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pdflayer.js
var pdflayer_namespaceObject = {};
__webpack_require__.r(pdflayer_namespaceObject);
__webpack_require__.d(pdflayer_namespaceObject, {
  RULES: () => (pdflayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pdfshift.js
var pdfshift_namespaceObject = {};
__webpack_require__.r(pdfshift_namespaceObject);
__webpack_require__.d(pdfshift_namespaceObject, {
  RULES: () => (pdfshift_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/peopledatalabs.js
var peopledatalabs_namespaceObject = {};
__webpack_require__.r(peopledatalabs_namespaceObject);
__webpack_require__.d(peopledatalabs_namespaceObject, {
  RULES: () => (peopledatalabs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/percy.js
var percy_namespaceObject = {};
__webpack_require__.r(percy_namespaceObject);
__webpack_require__.d(percy_namespaceObject, {
  RULES: () => (percy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/perplexity.js
var perplexity_namespaceObject = {};
__webpack_require__.r(perplexity_namespaceObject);
__webpack_require__.d(perplexity_namespaceObject, {
  RULES: () => (perplexity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/persona.js
var persona_namespaceObject = {};
__webpack_require__.r(persona_namespaceObject);
__webpack_require__.d(persona_namespaceObject, {
  RULES: () => (persona_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pganalyze.js
var pganalyze_namespaceObject = {};
__webpack_require__.r(pganalyze_namespaceObject);
__webpack_require__.d(pganalyze_namespaceObject, {
  RULES: () => (pganalyze_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/photoroom.js
var photoroom_namespaceObject = {};
__webpack_require__.r(photoroom_namespaceObject);
__webpack_require__.d(photoroom_namespaceObject, {
  RULES: () => (photoroom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/php-frameworks.js
var php_frameworks_namespaceObject = {};
__webpack_require__.r(php_frameworks_namespaceObject);
__webpack_require__.d(php_frameworks_namespaceObject, {
  RULES: () => (php_frameworks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pinecone.js
var pinecone_namespaceObject = {};
__webpack_require__.r(pinecone_namespaceObject);
__webpack_require__.d(pinecone_namespaceObject, {
  RULES: () => (pinecone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pinterest.js
var pinterest_namespaceObject = {};
__webpack_require__.r(pinterest_namespaceObject);
__webpack_require__.d(pinterest_namespaceObject, {
  RULES: () => (pinterest_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pipedrive.js
var pipedrive_namespaceObject = {};
__webpack_require__.r(pipedrive_namespaceObject);
__webpack_require__.d(pipedrive_namespaceObject, {
  RULES: () => (pipedrive_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pixabay.js
var pixabay_namespaceObject = {};
__webpack_require__.r(pixabay_namespaceObject);
__webpack_require__.d(pixabay_namespaceObject, {
  RULES: () => (pixabay_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/plaid.js
var plaid_namespaceObject = {};
__webpack_require__.r(plaid_namespaceObject);
__webpack_require__.d(plaid_namespaceObject, {
  RULES: () => (plaid_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/planetscale.js
var planetscale_namespaceObject = {};
__webpack_require__.r(planetscale_namespaceObject);
__webpack_require__.d(planetscale_namespaceObject, {
  RULES: () => (planetscale_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/plivo.js
var plivo_namespaceObject = {};
__webpack_require__.r(plivo_namespaceObject);
__webpack_require__.d(plivo_namespaceObject, {
  RULES: () => (plivo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/podio.js
var podio_namespaceObject = {};
__webpack_require__.r(podio_namespaceObject);
__webpack_require__.d(podio_namespaceObject, {
  RULES: () => (podio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/polar.js
var polar_namespaceObject = {};
__webpack_require__.r(polar_namespaceObject);
__webpack_require__.d(polar_namespaceObject, {
  RULES: () => (polar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/polygon.js
var polygon_namespaceObject = {};
__webpack_require__.r(polygon_namespaceObject);
__webpack_require__.d(polygon_namespaceObject, {
  RULES: () => (polygon_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/portainer.js
var portainer_namespaceObject = {};
__webpack_require__.r(portainer_namespaceObject);
__webpack_require__.d(portainer_namespaceObject, {
  RULES: () => (portainer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/positionstack.js
var positionstack_namespaceObject = {};
__webpack_require__.r(positionstack_namespaceObject);
__webpack_require__.d(positionstack_namespaceObject, {
  RULES: () => (positionstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/postageapp.js
var postageapp_namespaceObject = {};
__webpack_require__.r(postageapp_namespaceObject);
__webpack_require__.d(postageapp_namespaceObject, {
  RULES: () => (postageapp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/posthog.js
var posthog_namespaceObject = {};
__webpack_require__.r(posthog_namespaceObject);
__webpack_require__.d(posthog_namespaceObject, {
  RULES: () => (posthog_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/postman.js
var postman_namespaceObject = {};
__webpack_require__.r(postman_namespaceObject);
__webpack_require__.d(postman_namespaceObject, {
  RULES: () => (postman_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/postmark.js
var postmark_namespaceObject = {};
__webpack_require__.r(postmark_namespaceObject);
__webpack_require__.d(postmark_namespaceObject, {
  RULES: () => (postmark_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/prefect.js
var prefect_namespaceObject = {};
__webpack_require__.r(prefect_namespaceObject);
__webpack_require__.d(prefect_namespaceObject, {
  RULES: () => (prefect_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/prodpad.js
var prodpad_namespaceObject = {};
__webpack_require__.r(prodpad_namespaceObject);
__webpack_require__.d(prodpad_namespaceObject, {
  RULES: () => (prodpad_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/proxmox.js
var proxmox_namespaceObject = {};
__webpack_require__.r(proxmox_namespaceObject);
__webpack_require__.d(proxmox_namespaceObject, {
  RULES: () => (proxmox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/proxycrawl.js
var proxycrawl_namespaceObject = {};
__webpack_require__.r(proxycrawl_namespaceObject);
__webpack_require__.d(proxycrawl_namespaceObject, {
  RULES: () => (proxycrawl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pubnub.js
var pubnub_namespaceObject = {};
__webpack_require__.r(pubnub_namespaceObject);
__webpack_require__.d(pubnub_namespaceObject, {
  RULES: () => (pubnub_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pulumi.js
var pulumi_namespaceObject = {};
__webpack_require__.r(pulumi_namespaceObject);
__webpack_require__.d(pulumi_namespaceObject, {
  RULES: () => (pulumi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pushbullet.js
var pushbullet_namespaceObject = {};
__webpack_require__.r(pushbullet_namespaceObject);
__webpack_require__.d(pushbullet_namespaceObject, {
  RULES: () => (pushbullet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pusher.js
var pusher_namespaceObject = {};
__webpack_require__.r(pusher_namespaceObject);
__webpack_require__.d(pusher_namespaceObject, {
  RULES: () => (pusher_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pushover.js
var pushover_namespaceObject = {};
__webpack_require__.r(pushover_namespaceObject);
__webpack_require__.d(pushover_namespaceObject, {
  RULES: () => (pushover_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/pypi.js
var pypi_namespaceObject = {};
__webpack_require__.r(pypi_namespaceObject);
__webpack_require__.d(pypi_namespaceObject, {
  RULES: () => (pypi_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/packagecloud.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'packagecloud-api-token',
        title: 'packagecloud API token',
        why: 'it publishes packages to the repositories of its owner.',
        remediation: ['Make a new one at https://packagecloud.io/api_token.'],
        references: ['https://packagecloud.io/docs/api'],
        formFrom: 'scanners',
        providers: ['packagecloud', 'package_cloud'],
        value: /[0-9a-f]{48}/,
        longest: 48,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/hex-crc32.js
var hex_crc32 = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/secrets/providers/packagist.js




const DOCS = 'https://packagist.com/docs/composer-authentication';
const UPDATE = 'Private Packagist update token';
const READ = 'Private Packagist read-only token';
/** The checksum at the end is of all that stands before it, the prefix too. */
function assessToken(title) {
    return (body, { secret }) => (0,judgement/* assessChecksum */.o)((0,hex_crc32/* endsInHexCrc32 */.QR)(secret), body, title);
}
const packagist_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'packagist-update-token',
        severity: 'high',
        title: UPDATE,
        why: 'it reads the private packages of an organisation and updates them.',
        remediation: ['Revoke it on the page of the organisation or of your account on https://packagist.com.'],
        references: [DOCS],
        formFrom: 'documentation',
        prefix: ['packagist_out_', 'packagist_uut_', 'packagist_cut_'],
        body: /[0-9a-f]{68}/,
        longest: 68,
        assess: assessToken(UPDATE),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'packagist-read-token',
        severity: 'medium',
        title: READ,
        why: 'it reads the private packages of an organisation.',
        remediation: ['Revoke it on the page of the organisation on https://packagist.com.'],
        references: [DOCS],
        formFrom: 'documentation',
        prefix: 'packagist_ort_',
        body: /[0-9a-f]{68}/,
        longest: 68,
        assess: assessToken(READ),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'packagist-api-secret',
        severity: 'high',
        title: 'Private Packagist API secret',
        why: 'with its key it manages the packages, teams and tokens of an organisation.',
        remediation: [
            'Delete the credentials on the settings page of the organisation on https://packagist.com.',
        ],
        references: ['https://packagist.com/docs/api'],
        formFrom: 'scanners',
        prefix: 'packagist_acs_',
        body: /[0-9a-f]{64,96}/,
        longest: 96,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'packagist-api-token',
        title: 'Packagist API token',
        why: 'it updates the packages of its owner.',
        remediation: ['Make a new one at https://packagist.org/profile/.'],
        references: ['https://packagist.org/apidoc'],
        formFrom: 'scanners',
        providers: ['packagist'],
        value: /[A-Za-z0-9_-]{20}|[0-9a-f]{60}/,
        longest: 60,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paddle.js

const PAGES = ['https://developer.paddle.com/api-reference/about/api-keys'];
const paddle_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'paddle-api-key',
        severity: 'critical',
        title: 'Paddle API key',
        why: 'it reads customers, refunds and changes subscriptions and prices.',
        remediation: [
            'Revoke it in the vendor dashboard under Developer tools, Authentication.',
            'Look for refunds and changed prices.',
        ],
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'pdl_live_apikey_',
        body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
        longest: 53,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'paddle-sandbox-api-key',
        severity: 'low',
        title: 'Paddle sandbox API key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Revoke it in the sandbox dashboard under Developer tools, Authentication.'],
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'pdl_sdbx_apikey_',
        body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
        longest: 53,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'paddle-webhook-secret',
        severity: 'high',
        title: 'Paddle webhook secret',
        why: 'whoever has it forges events, such as a payment that was never made.',
        remediation: ['Replace the notification destination in the vendor dashboard; its secret goes with it.'],
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'pdl_ntfset_',
        body: /[a-z0-9]{26}_[A-Za-z0-9+/]{32}/,
        longest: 59,
        alphabet: 'A-Za-z0-9+/',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pagarme.js

const REVOKE = ['Replace the key in the dashboard under Configurações.'];
const pagarme_PAGES = ['https://docs.pagar.me/'];
const pagarme_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pagarme-api-key',
        severity: 'critical',
        title: 'Pagar.me API key',
        why: 'it charges, refunds and reads the customers of a merchant.',
        remediation: REVOKE,
        references: pagarme_PAGES,
        formFrom: 'scanners',
        prefix: 'ak_live_',
        body: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pagarme-test-key',
        severity: 'low',
        title: 'Pagar.me test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: REVOKE,
        references: pagarme_PAGES,
        formFrom: 'leaks',
        prefix: 'ak_test_',
        body: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pagerduty.js

const pagerduty_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pagerduty-api-key',
        severity: 'high',
        title: 'PagerDuty API key',
        why: 'it reads and changes incidents and who is on call.',
        remediation: ['Delete it in PagerDuty under Integrations, API access keys.'],
        references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
        formFrom: 'examples',
        providers: ['pagerduty', 'pager_duty', 'pager-duty'],
        value: /(?:u\+|y_)[\w+-]{18}/,
        longest: 20,
        alphabet: '\\w+-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'pagerduty-integration-key',
        title: 'PagerDuty integration key',
        why: 'it opens and resolves incidents of a service.',
        remediation: ['Delete the integration of the service and add another.'],
        references: ['https://support.pagerduty.com/main/docs/services-and-integrations'],
        formFrom: 'scanners',
        providers: ['pagerduty', 'pager_duty', 'pager-duty'],
        noun: /key|token/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pandadoc.js

const pandadoc_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pandadoc-api-key',
        severity: 'high',
        title: 'PandaDoc API key',
        why: 'it reads, writes and sends documents to be signed.',
        remediation: ['Delete it in PandaDoc under Settings, API.'],
        references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
        formFrom: 'scanners',
        providers: ['pandadoc'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pandascore.js

const pandascore_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pandascore-api-key',
        title: 'PandaScore API key',
        why: 'it asks for data of matches at the cost of the account.',
        remediation: ['Replace it at https://www.pandascore.co/.'],
        references: ['https://www.pandascore.co/'],
        formFrom: 'scanners',
        providers: ['pandascore'],
        value: /[\w-]{51}/,
        longest: 51,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paralleldots.js

const paralleldots_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'paralleldots-api-key',
        title: 'ParallelDots API key',
        why: 'it analyses texts at the cost of the account.',
        remediation: ['Replace it at https://www.paralleldots.com/.'],
        references: ['https://www.paralleldots.com/'],
        formFrom: 'scanners',
        providers: ['paralleldots'],
        value: /[A-Za-z0-9]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/particle.js

const particle_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'particle-access-token',
        title: 'Particle access token',
        why: 'it reads and drives the devices of an account.',
        remediation: ['Delete it: `particle token revoke`.'],
        references: ['https://docs.particle.io/reference/cloud-apis/api/'],
        formFrom: 'examples',
        providers: ['particle'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/partnerstack.js

const partnerstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'partnerstack-api-key',
        title: 'PartnerStack API key',
        why: 'it reads and changes partners and rewards.',
        remediation: ['Replace it at https://partnerstack.com/.'],
        references: ['https://partnerstack.com/'],
        formFrom: 'scanners',
        providers: ['partnerstack'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

// EXTERNAL MODULE: ./build/secrets/file-signature.js
var file_signature = __webpack_require__(765);
;// CONCATENATED MODULE: ./build/secrets/providers/password-databases.js

const SHARED = {
    kind: 'secret',
    severity: 'medium',
    why: 'whoever has the file can try its master password for as long as they like, and gets all others with it.',
    remediation: [
        'Change the passwords that it holds, unless its master password is long and known to nobody.',
        'Keep the file out of the repository, in its history too.',
    ],
    formFrom: 'documentation',
    keywords: [],
    reach: 4200,
};
/** Files in which people keep passwords: the name, and what such a file begins with. */
const password_databases_RULES = [
    {
        ...SHARED,
        id: 'keepass-database-file',
        title: 'KeePass database',
        references: ['https://keepass.info/help/kb/kdbx.html'],
        files: ['*.kdbx', '*.kdb'],
        pattern: (0,file_signature/* fileSignature */.$)('03 d9 a2 9a 65-67 fb 4b b5', 60),
    },
    {
        ...SHARED,
        id: 'password-safe-database-file',
        title: 'Password Safe database',
        references: ['https://pwsafe.org/'],
        files: ['*.psafe3'],
        pattern: (0,file_signature/* fileSignature */.$)('"PWS3"', 60),
    },
    {
        ...SHARED,
        id: 'apple-keychain-file',
        title: 'Keychain of macOS',
        references: ['https://support.apple.com/guide/keychain-access/welcome/mac'],
        files: ['*.keychain', '*.keychain-db'],
        pattern: (0,file_signature/* fileSignature */.$)('"kych" 00 01 00 00', 60),
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/password-hash.js


/** A `$` of a hash; compose files write two for one. */
const SIGN = '[$]{1,2}';
const SALT = `[./A-Za-z0-9]{1,22}${SIGN}`;
/**
 * Hashes whose form says how they were made: crypt(3) and its kin, the string format of the Password Hashing
 * Competition, Django, Werkzeug, phpass and LDAP.
 */
const STRUCTURES = [
    `\\$(?:1|apr1)${SIGN}[./A-Za-z0-9]{1,8}${SIGN}[./A-Za-z0-9]{22}`,
    `\\$2[abxy]${SIGN}[0-3][0-9]${SIGN}[./A-Za-z0-9]{53}`,
    `\\$5${SIGN}(?:rounds=\\d{1,9}${SIGN})?${SALT}[./A-Za-z0-9]{43}`,
    `\\$6${SIGN}(?:rounds=\\d{1,9}${SIGN})?${SALT}[./A-Za-z0-9]{86}`,
    `\\$g?y${SIGN}[./A-Za-z0-9]{2,12}${SIGN}[./A-Za-z0-9]{4,64}${SIGN}[./A-Za-z0-9]{43}`,
    '\\$argon2(?:id|i|d)\\$(?:v=\\d{1,3}\\$)?m=\\d{1,9},t=\\d{1,6},p=\\d{1,4}\\$[A-Za-z0-9+/]{11,86}\\$[A-Za-z0-9+/]{22,172}',
    '\\$pbkdf2-sha\\d{1,3}\\$\\d{1,9}\\$[./A-Za-z0-9]{11,86}\\$[./A-Za-z0-9]{27,86}',
    'pbkdf2_sha(?:1|256)\\$\\d{3,9}\\$[A-Za-z0-9]{8,64}\\$[A-Za-z0-9+/]{27,43}=',
    '(?:pbkdf2:sha\\d{1,3}:\\d{3,9}|scrypt:\\d{4,9}:\\d{1,3}:\\d{1,3})\\$[A-Za-z0-9]{8,64}\\$[0-9a-f]{40,128}',
    '\\$[PH]\\$[./A-Za-z0-9]{31}',
    '\\{SHA\\}[A-Za-z0-9+/]{27}=|\\{SSHA\\d{0,3}\\}[A-Za-z0-9+/]{32,180}={0,2}',
];
/** Of the short signs the prefilter takes the first character of the salt too. */
const SALT_STARTS = [...'abcdefghijklmnopqrstuvwxyz0123456789./$'];
/** Characters at the end of a hash that are drawn whatever its structure. */
const DRAWN = 20;
function assess({ secret }) {
    return { is: (0,placeholder/* isPlaceholder */.wK)(secret.slice(-DRAWN)) ? 'placeholder' : 'secret' };
}
/** Hashes of passwords, and of accounts: `user:hash`, as servers keep them. */
const password_hash_RULES = [
    {
        id: 'password-file-entry',
        kind: 'secret',
        severity: 'medium',
        title: 'Password hash of an account',
        why: 'whoever has it can try passwords for as long as they like.',
        remediation: [
            'Change the password of the account.',
            'Keep shadow and htpasswd files out of the repository.',
        ],
        references: ['https://httpd.apache.org/docs/current/programs/htpasswd.html'],
        formFrom: 'documentation',
        keywords: [':$apr1$', ':$2y$', ':$2a$', ':$2b$', ':$1$', ':$5$', ':$6$', ':$y$', ':{sha}', ':{ssha}'],
        pattern: /(?:^|[\n"'`])[A-Za-z_][\w.@-]{0,63}:(?<secret>\$(?:apr1|1)\$[./\w]{1,8}\$[./\w]{22}|\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$[56]\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$[./\w]{43,86}|\$y\$[./\w]{2,8}\$[./\w]{2,30}\$[./\w]{43}|\{S?SHA\}[A-Za-z0-9+/]{24,60}={0,2})(?![\w./$])/g,
        reach: 260,
        shownPrefix: (secret) => /^\$\w{1,4}\$|^\{S?SHA\}/.exec(secret)?.[0] ?? '',
        assess,
    },
    (0,shaped_token/* shapedToken */.h)({
        id: 'password-hash',
        severity: 'low',
        title: 'Hash of a password',
        why: 'whoever has it can try passwords for as long as they like, and weak ones are found.',
        remediation: [
            'If somebody signs in with the password, change it.',
            'Keep hashes out of the repository; a test makes its own of a password that it names.',
        ],
        references: ['https://man7.org/linux/man-pages/man5/crypt.5.html'],
        formFrom: 'documentation',
        keywords: [
            ...['$1$', '$5$', '$6$', '$y$', '$p$', '$h$'].flatMap((sign) => SALT_STARTS.map((start) => `${sign}${start}`)),
            ...['$apr1$', '$2a$', '$2b$', '$2x$', '$2y$', '$gy$', '$argon2i', '$argon2d', '$pbkdf2-sha'],
            ...['pbkdf2_sha', 'pbkdf2:sha', 'scrypt:', '{SHA}', '{SSHA'],
        ],
        token: new RegExp(STRUCTURES.join('|')),
        longest: 300,
        alphabet: './A-Za-z0-9+=$',
        startsAtKeyword: true,
        shownPrefix: (secret) => /^\$\w{1,8}\$|^\{\w{3,8}\}/.exec(secret)?.[0] ?? '',
        assess,
    }),
    {
        id: 'kerberos-ticket-hash',
        kind: 'secret',
        severity: 'high',
        title: 'Kerberos reply, ready to be cracked',
        why: 'whoever has it can try the passwords of the account for as long as they like.',
        remediation: ['Change the password of the account, and demand pre-authentication for it.'],
        references: ['https://attack.mitre.org/techniques/T1558/004/'],
        formFrom: 'documentation',
        keywords: ['$krb5asrep$', '$krb5tgs$'],
        pattern: /(?<secret>\$krb5(?:asrep|tgs)\$\d{2}\$[^\s"']{64,8000})/g,
        reach: 8100,
        shownPrefix: (secret) => /^\$krb5\w{3,5}\$/.exec(secret)?.[0] ?? '',
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/pastebin.js

const pastebin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pastebin-api-key',
        title: 'Pastebin API key',
        why: 'it reads and writes pastes as its owner.',
        remediation: ['Replace it at https://pastebin.com/doc_api.'],
        references: ['https://pastebin.com/doc_api'],
        formFrom: 'scanners',
        providers: ['pastebin'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/patreon.js

const patreon_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'patreon-access-token',
        title: 'Patreon access token',
        why: 'it reads the patrons of a creator.',
        remediation: ['Refresh it at https://www.patreon.com/portal/registration/register-clients.'],
        references: ['https://docs.patreon.com/'],
        formFrom: 'leaks',
        providers: ['patreon'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paypal.js

const paypal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'paypal-client-secret',
        severity: 'high',
        title: 'PayPal client secret',
        why: 'together with the client ID it pays out, refunds and reads transactions.',
        remediation: [
            'Add a new secret to the app at https://developer.paypal.com/dashboard/applications/live, then disable the old one.',
        ],
        references: ['https://developer.paypal.com/api/rest/'],
        formFrom: 'scanners',
        providers: ['paypal'],
        value: /E[\w-]{79}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/paystack.js

const paystack_PAGES = ['https://paystack.com/docs/api/authentication/'];
const paystack_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'paystack-secret-key',
        severity: 'critical',
        title: 'Paystack secret key',
        why: 'it charges cards and transfers the balance of the business.',
        remediation: [
            'Generate a new key at https://dashboard.paystack.com/#/settings/developers.',
            'Look for transfers and refunds that nobody ordered.',
        ],
        references: paystack_PAGES,
        formFrom: 'documentation',
        prefix: 'sk_live_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'paystack-test-key',
        severity: 'low',
        title: 'Paystack test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Generate a new key at https://dashboard.paystack.com/#/settings/developers.'],
        references: paystack_PAGES,
        formFrom: 'documentation',
        prefix: 'sk_test_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pdflayer.js

const pdflayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pdflayer-api-key',
        title: 'Pdflayer API key',
        why: 'it makes documents at the cost of the account.',
        remediation: ['Replace it at https://pdflayer.com/.'],
        references: ['https://pdflayer.com/'],
        formFrom: 'scanners',
        providers: ['pdflayer'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pdfshift.js

const pdfshift_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pdfshift-api-key',
        title: 'PDFShift API key',
        why: 'it converts documents at the cost of the account.',
        remediation: ['Replace it at https://app.pdfshift.io/.'],
        references: ['https://docs.pdfshift.io/'],
        formFrom: 'scanners',
        providers: ['pdfshift'],
        value: /sk_[0-9a-f]{40}|[0-9a-f]{32}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/peopledatalabs.js

const peopledatalabs_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'peopledatalabs-api-key',
        title: 'People Data Labs API key',
        why: 'it looks up people at the cost of the account.',
        remediation: ['Replace it at https://dashboard.peopledatalabs.com/api-keys.'],
        references: ['https://docs.peopledatalabs.com/'],
        formFrom: 'scanners',
        providers: ['peopledatalabs', 'pdl_api'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/percy.js

const percy_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'percy-token',
        title: 'Percy project token',
        why: 'it uploads snapshots to a project.',
        remediation: ['Regenerate it in the project settings at https://percy.io.'],
        references: ['https://www.browserstack.com/docs/percy/get-started/percy-overview'],
        formFrom: 'scanners',
        providers: ['percy_token', 'percy-token', 'percytoken', 'percy_token:'],
        noun: /|token/,
        value: /(?:(?:web|auto|app|ss|vmw)_)?[0-9a-f]{64}/,
        longest: 69,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/perplexity.js

const perplexity_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'perplexity-api-key',
        severity: 'high',
        title: 'Perplexity API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://www.perplexity.ai/settings/api.'],
        references: ['https://docs.perplexity.ai/'],
        formFrom: 'examples',
        prefix: 'pplx-',
        body: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/persona.js

const persona_REVOKE = ['Revoke it at https://app.withpersona.com/dashboard/api-keys.'];
const persona_PAGES = ['https://docs.withpersona.com/api-keys'];
const persona_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'persona-api-key',
        severity: 'critical',
        title: 'Persona API key',
        why: 'it reads the identity documents of people who were checked.',
        remediation: persona_REVOKE,
        references: persona_PAGES,
        formFrom: 'scanners',
        prefix: 'persona_production_',
        body: /[\w-]{20,80}/,
        longest: 80,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'persona-sandbox-key',
        severity: 'low',
        title: 'Persona sandbox key',
        why: 'it reads made-up identities only.',
        remediation: persona_REVOKE,
        references: persona_PAGES,
        formFrom: 'scanners',
        prefix: 'persona_sandbox_',
        body: /[\w-]{20,80}/,
        longest: 80,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pganalyze.js

const pganalyze_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pganalyze-read-key',
        severity: 'medium',
        title: 'pganalyze API key for reading',
        why: 'it reads queries and statistics of the databases of an organisation.',
        remediation: ['Delete it in pganalyze in the settings of the organisation, under API keys.'],
        references: ['https://pganalyze.com/docs/api'],
        formFrom: 'scanners',
        prefix: 'pgar_',
        body: /[A-Za-z0-9]{27}/,
        longest: 27,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/photoroom.js

const photoroom_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'photoroom-api-key',
        severity: 'medium',
        title: 'Photoroom API key',
        why: 'it edits images on the account of its owner.',
        remediation: ['Delete it in the dashboard at https://app.photoroom.com/api-dashboard.'],
        references: ['https://docs.photoroom.com/'],
        formFrom: 'scanners',
        prefix: 'sk_pr_',
        body: /[A-Za-z0-9]{1,64}_[0-9a-f]{40}/,
        longest: 105,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(6999);
;// CONCATENATED MODULE: ./build/secrets/providers/php-frameworks.js

function php_frameworks_assess(title) {
    return ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret) ? (0,body_assessment/* assessBody */.pV)(secret, title) : { is: 'nothing' };
}
const REMEDIATION = [
    'Draw a new one, and keep it in a file or environment outside of the repository.',
];
const php_frameworks_RULES = [
    {
        id: 'magento-crypt-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Magento encryption key',
        why: 'it decrypts stored credentials, and whoever has it forges tokens of administrators.',
        remediation: [
            'Change it in the administration under System, Manage encryption key, and rotate what it protected.',
        ],
        references: [
            'https://experienceleague.adobe.com/docs/commerce-admin/systems/security/security-encryption-key.html',
        ],
        formFrom: 'documentation',
        keywords: ["'crypt'", '"crypt"'],
        pattern: /["']crypt["']\s{0,4}=>\s{0,4}(?:\[|array\s{0,2}\()\s{0,40}["']key["']\s{0,4}=>\s{0,4}["'](?<secret>(?:base64)?[\w+/=-]{32,64})["']/g,
        reach: 200,
        assess: php_frameworks_assess('Magento encryption key'),
    },
    {
        id: 'drupal-hash-salt',
        kind: 'secret',
        severity: 'high',
        title: 'Drupal hash salt',
        why: 'whoever has it forges links that sign people in.',
        remediation: REMEDIATION,
        references: ['https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal'],
        formFrom: 'documentation',
        keywords: ['hash_salt'],
        pattern: /hash_salt["']\][ \t]{0,4}=[ \t]{0,4}["'](?<secret>[\w+/=-]{32,100})["']/g,
        reach: 140,
        assess: php_frameworks_assess('Drupal hash salt'),
    },
    {
        id: 'yii-cookie-validation-key',
        kind: 'secret',
        severity: 'high',
        title: 'Yii cookie validation key',
        why: 'whoever has it forges the cookies of the application.',
        remediation: REMEDIATION,
        references: ['https://www.yiiframework.com/doc/guide/2.0/en/security-best-practices'],
        formFrom: 'documentation',
        keywords: ['cookievalidationkey'],
        pattern: /cookieValidationKey["'][ \t]{0,4}=>[ \t]{0,4}["'](?<secret>[\w+/=-]{16,100})["']/g,
        reach: 140,
        assess: php_frameworks_assess('Yii cookie validation key'),
    },
    {
        id: 'cakephp-security-salt',
        kind: 'secret',
        severity: 'high',
        title: 'CakePHP security salt',
        why: 'whoever has it decrypts what the application encrypts, and forges its tokens.',
        remediation: REMEDIATION,
        references: ['https://book.cakephp.org/5/en/development/configuration.html'],
        formFrom: 'documentation',
        keywords: ['security.salt', 'security_salt'],
        pattern: /(?:Security\.salt["'][ \t]{0,4},|SECURITY_SALT["']?[ \t]{0,4}[,=])[ \t]{0,4}["'](?<secret>[0-9A-Za-z]{40,64})["']/g,
        reach: 120,
        assess: php_frameworks_assess('CakePHP security salt'),
    },
    {
        id: 'phpmyadmin-blowfish-secret',
        kind: 'secret',
        severity: 'medium',
        title: 'phpMyAdmin cookie secret',
        why: 'it decrypts the passwords of databases that cookies hold.',
        remediation: REMEDIATION,
        references: ['https://docs.phpmyadmin.net/en/latest/config.html'],
        formFrom: 'documentation',
        keywords: ['blowfish_secret'],
        pattern: /blowfish_secret["']\][ \t]{0,4}=[ \t]{0,4}["'](?<secret>[^'"\s\\]{24,64})["']/g,
        reach: 120,
        assess: php_frameworks_assess('phpMyAdmin cookie secret'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/pinecone.js


const pinecone_REVOKE = ['Delete it in the console under API keys.'];
const pinecone_PAGES = ['https://docs.pinecone.io/guides/projects/manage-api-keys'];
const pinecone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pinecone-legacy-api-key',
        title: 'Pinecone API key (UUID)',
        why: 'it reads and changes all indexes of a project.',
        remediation: pinecone_REVOKE,
        references: pinecone_PAGES,
        formFrom: 'scanners',
        providers: ['pinecone'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pinecone-api-key',
        severity: 'high',
        title: 'Pinecone API key',
        why: 'it reads and changes all indexes of a project.',
        remediation: pinecone_REVOKE,
        references: pinecone_PAGES,
        formFrom: 'scanners',
        prefix: 'pcsk_',
        body: /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
        longest: 70,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pinterest.js

const pinterest_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pinterest-access-token',
        severity: 'high',
        title: 'Pinterest access token',
        why: 'it acts as a person or business on Pinterest.',
        remediation: ['Remove the app at https://www.pinterest.com/settings/security.'],
        references: ['https://developers.pinterest.com/docs/getting-started/authentication/'],
        formFrom: 'scanners',
        prefix: 'pina_',
        body: /[A-Z0-9]{60,200}/,
        longest: 200,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pipedrive.js

const pipedrive_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pipedrive-api-token',
        title: 'Pipedrive API token',
        why: 'it reads and changes contacts and deals as its owner.',
        remediation: ['Regenerate it in the settings under Personal preferences, API.'],
        references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
        formFrom: 'scanners',
        providers: ['pipedrive'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pixabay.js

const pixabay_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pixabay-api-key',
        title: 'Pixabay API key',
        why: 'it searches pictures at the cost of the account.',
        remediation: ['Replace it at https://pixabay.com/api/docs/.'],
        references: ['https://pixabay.com/api/docs/'],
        formFrom: 'scanners',
        providers: ['pixabay'],
        value: /\d{7,8}-[a-z0-9]{25}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/plaid.js


const plaid_PAGES = ['https://plaid.com/docs/api/'];
const plaid_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'plaid-access-token',
        severity: 'critical',
        title: 'Plaid access token',
        why: 'together with the client it reads the bank accounts of a person.',
        remediation: [
            'Invalidate it: `/item/access_token/invalidate`, or remove the item.',
            'Rotate the secret of the client too at https://dashboard.plaid.com/developers/keys.',
        ],
        references: plaid_PAGES,
        formFrom: 'documentation',
        prefix: 'access-production-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'plaid-sandbox-access-token',
        severity: 'low',
        title: 'Plaid sandbox access token',
        why: 'it reads made-up bank accounts only.',
        remediation: ['Invalidate it: `/item/access_token/invalidate`.'],
        references: plaid_PAGES,
        formFrom: 'documentation',
        prefix: ['access-sandbox-', 'access-development-'],
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'plaid-secret',
        severity: 'high',
        title: 'Plaid client secret',
        why: 'together with an access token it reads the bank accounts of people.',
        remediation: ['Rotate the secret at https://dashboard.plaid.com/developers/keys.'],
        references: plaid_PAGES,
        formFrom: 'scanners',
        providers: ['plaid'],
        value: /[0-9a-f]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/planetscale.js

const planetscale_PAGES = ['https://planetscale.com/docs'];
const planetscale_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'planetscale-token',
        severity: 'critical',
        title: 'PlanetScale service token',
        why: 'it does with the databases of an organisation what it was allowed.',
        remediation: ['Delete it in the organisation settings under Service tokens.'],
        references: planetscale_PAGES,
        formFrom: 'examples',
        prefix: 'pscale_tkn_',
        body: /[\w.-]{32,64}/,
        longest: 64,
        alphabet: '\\w.-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'planetscale-password',
        severity: 'critical',
        title: 'PlanetScale password',
        why: 'it reads and writes a branch of a database.',
        remediation: ['Delete the password of the branch.'],
        references: planetscale_PAGES,
        formFrom: 'examples',
        prefix: 'pscale_pw_',
        body: /[\w.-]{32,64}/,
        longest: 64,
        alphabet: '\\w.-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'planetscale-oauth-token',
        severity: 'critical',
        title: 'PlanetScale OAuth token',
        why: 'it does with the databases what the person who signed in may.',
        remediation: ['Revoke the application in the account settings.'],
        references: planetscale_PAGES,
        formFrom: 'scanners',
        prefix: 'pscale_oauth_',
        body: /[\w.-]{32,64}/,
        longest: 64,
        alphabet: '\\w.-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/plivo.js

const plivo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'plivo-auth-token',
        title: 'Plivo auth token',
        why: 'together with the auth ID it sends messages and calls at the cost of the account.',
        remediation: ['Reset it at https://console.plivo.com/.'],
        references: ['https://www.plivo.com/docs/'],
        formFrom: 'scanners',
        providers: ['plivo'],
        value: /[\w-]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/podio.js

const podio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'podio-api-key',
        title: 'Podio API key',
        why: 'it acts as an application in workspaces.',
        remediation: ['Replace it at https://developers.podio.com/.'],
        references: ['https://developers.podio.com/'],
        formFrom: 'scanners',
        providers: ['podio'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/polar.js

const polar_PAGES = ['https://polar.sh/docs'];
const polar_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'polar-access-token',
        severity: 'high',
        title: 'Polar access token',
        why: 'it reads customers and changes products and orders of the organisation.',
        remediation: ['Revoke it in the settings of the organisation or the account.'],
        references: polar_PAGES,
        formFrom: 'scanners',
        prefix: ['polar_oat_', 'polar_pat_'],
        body: /[\w-]{20,100}/,
        longest: 100,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'polar-oauth-token',
        severity: 'high',
        title: 'Polar OAuth token',
        why: 'it acts as the person or organisation who signed in to an application.',
        remediation: ['Revoke it at the OAuth endpoint of Polar, or disconnect the application.'],
        references: polar_PAGES,
        formFrom: 'scanners',
        prefix: ['polar_at_u_', 'polar_at_o_', 'polar_rt_u_', 'polar_rt_o_'],
        body: /[\w-]{20,100}/,
        longest: 100,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/polygon.js

const polygon_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'polygon-api-key',
        title: 'Massive (Polygon.io) API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Delete it at https://massive.com/dashboard/keys.'],
        references: ['https://massive.com/docs/rest/quickstart'],
        formFrom: 'scanners',
        providers: ['polygon', 'massive_api', 'massive.com'],
        value: /\w{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/portainer.js

const portainer_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'portainer-access-token',
        severity: 'critical',
        title: 'Portainer access token',
        why: 'it manages the containers that its owner may.',
        remediation: ['Remove it in Portainer under My account.'],
        references: ['https://docs.portainer.io/api/access'],
        formFrom: 'scanners',
        prefix: 'ptr_',
        body: /[A-Za-z0-9+/]{43}=/,
        longest: 44,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/positionstack.js

const positionstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'positionstack-api-key',
        title: 'Positionstack API key',
        why: 'it looks up places at the cost of the account.',
        remediation: ['Replace it at https://positionstack.com/dashboard.'],
        references: ['https://positionstack.com/documentation'],
        formFrom: 'scanners',
        providers: ['positionstack'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/possible-secret.js + 1 modules
var possible_secret = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/secrets/providers/postageapp.js

const postageapp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'postageapp-api-key',
        title: 'PostageApp API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Replace it at https://postageapp.com/.'],
        references: ['https://postageapp.com/'],
        formFrom: 'scanners',
        providers: ['postageapp'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/posthog.js

const posthog_PAGES = ['https://posthog.com/docs/api'];
const posthog_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'posthog-personal-api-key',
        severity: 'high',
        title: 'PostHog personal API key',
        why: 'it reads and changes all data that its owner reaches.',
        remediation: ['Roll it at https://app.posthog.com/settings/user-api-keys.'],
        references: posthog_PAGES,
        formFrom: 'documentation',
        prefix: 'phx_',
        body: /[A-Za-z0-9]{43,52}/,
        longest: 52,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'posthog-project-api-key',
        severity: 'low',
        title: 'PostHog project API key',
        why: 'it writes events into a project; pages show it to everybody.',
        remediation: ['Reset it in the project settings, if it is not meant to be public.'],
        references: posthog_PAGES,
        formFrom: 'documentation',
        prefix: 'phc_',
        body: /[A-Za-z0-9]{43,52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/postman.js

const postman_REVOKE = ['Revoke it at https://postman.co/settings/me/api-keys.'];
const postman_PAGES = ['https://learning.postman.com/docs/developer/postman-api/authentication/'];
const postman_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'postman-api-key',
        severity: 'high',
        title: 'Postman API key',
        why: 'it reads and changes collections and environments, with the secrets in them.',
        remediation: postman_REVOKE,
        references: postman_PAGES,
        formFrom: 'examples',
        prefix: 'PMAK-',
        body: /[0-9a-f]{24}-[0-9a-f]{34}/,
        longest: 59,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'postman-collection-key',
        severity: 'low',
        title: 'Postman collection access key',
        why: 'it reads one collection.',
        remediation: postman_REVOKE,
        references: postman_PAGES,
        formFrom: 'leaks',
        prefix: 'PMAT-',
        body: /[A-Z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/postmark.js

const postmark_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'postmark-server-token',
        severity: 'high',
        title: 'Postmark token',
        why: 'it sends mail in the name of your domains, or manages the servers of the account.',
        remediation: ['Generate another in the API Tokens tab of the server.'],
        references: ['https://postmarkapp.com/developer/api/overview'],
        formFrom: 'scanners',
        providers: ['postmark'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/prefect.js

const prefect_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'prefect-api-key',
        severity: 'high',
        title: 'Prefect API key',
        why: 'it runs and changes flows as a person or a service account.',
        remediation: ['Delete it at https://app.prefect.cloud/my/api-keys.'],
        references: ['https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys'],
        formFrom: 'examples',
        prefix: ['pnu_', 'pnb_'],
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/private-key.js
var private_key = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/secrets/providers/prodpad.js

const prodpad_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'prodpad-api-key',
        title: 'ProdPad API key',
        why: 'it reads and changes the ideas of a company.',
        remediation: ['Replace it in the profile under API keys.'],
        references: ['https://help.prodpad.com/'],
        formFrom: 'scanners',
        providers: ['prodpad'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/proxmox.js

const proxmox_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'proxmox-api-token',
        severity: 'critical',
        title: 'Proxmox VE API token',
        why: 'it manages the machines that its user may.',
        remediation: ['Delete it in the datacenter’s permissions, under API tokens.'],
        references: ['https://pve.proxmox.com/wiki/User_Management#pveum_tokens'],
        formFrom: 'documentation',
        keywords: ['pveapitoken', 'pveapi'],
        token: /PVEAPIToken=[\w.-]{1,40}@\w{2,16}![\w.-]{1,40}[=:][0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 160,
        shownPrefix: () => 'PVEAPIToken=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/proxycrawl.js

const proxycrawl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'proxycrawl-api-key',
        title: 'Crawlbase (ProxyCrawl) API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://crawlbase.com/.'],
        references: ['https://crawlbase.com/'],
        formFrom: 'scanners',
        providers: ['proxycrawl', 'crawlbase'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pubnub.js

const pubnub_REVOKE = ['Make a new keyset at https://admin.pubnub.com/.'];
const pubnub_PAGES = ['https://www.pubnub.com/docs/general/setup/account-setup'];
const pubnub_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pubnub-secret-key',
        severity: 'high',
        title: 'PubNub secret key',
        why: 'it grants and revokes access to all channels of a keyset.',
        remediation: ['Reset the secret key of the keyset at https://admin.pubnub.com/.'],
        references: ['https://www.pubnub.com/docs/general/setup/data-security'],
        formFrom: 'examples',
        prefix: 'sec-c-',
        body: /[A-Za-z0-9+/]{40,64}(?:=|)/,
        longest: 65,
        alphabet: 'A-Za-z0-9+/',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pubnub-publish-key',
        severity: 'low',
        title: 'PubNub publish key',
        why: 'it writes to the channels of an application, unless access control forbids it.',
        remediation: pubnub_REVOKE,
        references: pubnub_PAGES,
        formFrom: 'examples',
        prefix: 'pub-c-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pubnub-subscribe-key',
        severity: 'low',
        title: 'PubNub subscribe key',
        why: 'it reads the channels of an application, unless access control forbids it.',
        remediation: pubnub_REVOKE,
        references: pubnub_PAGES,
        formFrom: 'examples',
        prefix: 'sub-c-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pulumi.js

const pulumi_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pulumi-access-token',
        severity: 'critical',
        title: 'Pulumi access token',
        why: 'it runs updates, and reads state and secrets of the stacks.',
        remediation: ['Delete it at https://app.pulumi.com/account/tokens.'],
        references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
        formFrom: 'examples',
        prefix: 'pul-',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pushbullet.js

const pushbullet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pushbullet-access-token',
        title: 'Pushbullet access token',
        why: 'it reads and sends what is pushed between the devices of a person.',
        remediation: ['Reset it at https://www.pushbullet.com/#settings/account.'],
        references: ['https://docs.pushbullet.com/'],
        formFrom: 'scanners',
        providers: ['pushbullet'],
        value: /o\.[A-Za-z0-9]{32}/,
        longest: 34,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pusher.js

const pusher_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pusher-secret',
        title: 'Pusher secret',
        why: 'together with the key it sends events on all channels of an app.',
        remediation: ['Create other keys for the app at https://dashboard.pusher.com/ and delete these.'],
        references: ['https://pusher.com/docs/channels/library_auth_reference/rest-api/'],
        formFrom: 'scanners',
        providers: ['pusher'],
        noun: /secret/,
        value: /[0-9a-f]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pushover.js

const pushover_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'pushover-token',
        title: 'Pushover token or user key',
        why: 'it sends notifications to the devices of a person or group.',
        remediation: ['Reset it at https://pushover.net/.'],
        references: ['https://pushover.net/api'],
        formFrom: 'documentation',
        providers: ['pushover'],
        noun: /token|key|user|app/,
        value: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/pypi.js


const HELP = 'https://pypi.org/help/#apitoken';
function assessPassword({ secret }) {
    return (0,placeholder/* isPlaceholder */.wK)(secret) || /^[%$<]|^(?:password|secret)$/i.test(secret)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const pypi_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pypi-api-token',
        severity: 'critical',
        title: 'PyPI API token',
        why: 'it publishes releases of its owner’s projects.',
        remediation: [
            'Remove it at https://pypi.org/manage/account/token/.',
            'Look through the security history of your projects for releases that are not yours.',
            'Publish with a trusted publisher in its place: no token need be kept.',
        ],
        references: [HELP, 'https://docs.pypi.org/trusted-publishers/'],
        formFrom: 'documentation',
        // Behind the prefix, base64 of the macaroon's version and location, `pypi.org`.
        prefix: 'pypi-AgEIcHlwaS5vcmc',
        body: /[\w-]{50,1000}/,
        longest: 1000,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pypi-test-api-token',
        severity: 'low',
        title: 'TestPyPI API token',
        why: 'it publishes releases on the test server, which nobody should install from.',
        remediation: ['Remove it at https://test.pypi.org/manage/account/token/.'],
        references: ['https://packaging.python.org/guides/using-testpypi/'],
        formFrom: 'documentation',
        prefix: 'pypi-AgENdGVzdC5weXBpLm9yZw',
        body: /[\w-]{50,1000}/,
        longest: 1000,
        alphabet: '\\w-',
    }),
    {
        id: 'pypirc-password',
        kind: 'secret',
        severity: 'high',
        title: 'PyPI upload password in .pypirc',
        why: 'it uploads packages to the index that the section names.',
        remediation: [
            'Change the password at the index.',
            'Leave it out of the file: `twine` asks for it or takes it from the environment.',
        ],
        references: ['https://packaging.python.org/specifications/pypirc/'],
        keywords: ['[pypi', '[testpypi'],
        pattern: /\[(?:test)?pypi[\w-]{0,20}\][^\n]{0,90}\n(?:[ \t]{0,8}(?:repository|username)[ \t=:][^\n]{1,160}\n){0,2}[ \t]{0,8}password[ \t]{0,4}[=:][ \t]{0,4}(?<secret>[^\s#;]{6,200})(?=\s|$)/g,
        reach: 900,
        guessable: true,
        assess: assessPassword,
    },
];

;// CONCATENATED MODULE: ./build/secrets/groups/p.js





















































/** By the names of their files. */
const PROVIDERS = {
    packagecloud: packagecloud_namespaceObject,
    packagist: packagist_namespaceObject,
    paddle: paddle_namespaceObject,
    pagarme: pagarme_namespaceObject,
    pagerduty: pagerduty_namespaceObject,
    pandadoc: pandadoc_namespaceObject,
    pandascore: pandascore_namespaceObject,
    paralleldots: paralleldots_namespaceObject,
    particle: particle_namespaceObject,
    partnerstack: partnerstack_namespaceObject,
    'password-databases': password_databases_namespaceObject,
    'password-hash': password_hash_namespaceObject,
    pastebin: pastebin_namespaceObject,
    patreon: patreon_namespaceObject,
    paypal: paypal_namespaceObject,
    paystack: paystack_namespaceObject,
    pdflayer: pdflayer_namespaceObject,
    pdfshift: pdfshift_namespaceObject,
    peopledatalabs: peopledatalabs_namespaceObject,
    percy: percy_namespaceObject,
    perplexity: perplexity_namespaceObject,
    persona: persona_namespaceObject,
    pganalyze: pganalyze_namespaceObject,
    photoroom: photoroom_namespaceObject,
    'php-frameworks': php_frameworks_namespaceObject,
    pinecone: pinecone_namespaceObject,
    pinterest: pinterest_namespaceObject,
    pipedrive: pipedrive_namespaceObject,
    pixabay: pixabay_namespaceObject,
    plaid: plaid_namespaceObject,
    planetscale: planetscale_namespaceObject,
    plivo: plivo_namespaceObject,
    podio: podio_namespaceObject,
    polar: polar_namespaceObject,
    polygon: polygon_namespaceObject,
    portainer: portainer_namespaceObject,
    positionstack: positionstack_namespaceObject,
    'possible-secret': possible_secret,
    postageapp: postageapp_namespaceObject,
    posthog: posthog_namespaceObject,
    postman: postman_namespaceObject,
    postmark: postmark_namespaceObject,
    prefect: prefect_namespaceObject,
    'private-key': private_key,
    prodpad: prodpad_namespaceObject,
    proxmox: proxmox_namespaceObject,
    proxycrawl: proxycrawl_namespaceObject,
    pubnub: pubnub_namespaceObject,
    pulumi: pulumi_namespaceObject,
    pushbullet: pushbullet_namespaceObject,
    pusher: pusher_namespaceObject,
    pushover: pushover_namespaceObject,
    pypi: pypi_namespaceObject,
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
