export const id = 8162;
export const ids = [8162];
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

/***/ 90765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fileSignature),
/* harmony export */   Ah: () => (/* binding */ anyBytes),
/* harmony export */   cy: () => (/* binding */ bytesPattern)
/* harmony export */ });
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48732);

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

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tailscale.js
var tailscale_namespaceObject = {};
__webpack_require__.r(tailscale_namespaceObject);
__webpack_require__.d(tailscale_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tatum.js
var tatum_namespaceObject = {};
__webpack_require__.r(tatum_namespaceObject);
__webpack_require__.d(tatum_namespaceObject, {
  RULES: () => (tatum_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tavily.js
var tavily_namespaceObject = {};
__webpack_require__.r(tavily_namespaceObject);
__webpack_require__.d(tavily_namespaceObject, {
  RULES: () => (tavily_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/taxjar.js
var taxjar_namespaceObject = {};
__webpack_require__.r(taxjar_namespaceObject);
__webpack_require__.d(taxjar_namespaceObject, {
  RULES: () => (taxjar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/teamcity.js
var teamcity_namespaceObject = {};
__webpack_require__.r(teamcity_namespaceObject);
__webpack_require__.d(teamcity_namespaceObject, {
  RULES: () => (teamcity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/teamwork.js
var teamwork_namespaceObject = {};
__webpack_require__.r(teamwork_namespaceObject);
__webpack_require__.d(teamwork_namespaceObject, {
  RULES: () => (teamwork_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/telegram.js
var telegram_namespaceObject = {};
__webpack_require__.r(telegram_namespaceObject);
__webpack_require__.d(telegram_namespaceObject, {
  RULES: () => (telegram_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/telnyx.js
var telnyx_namespaceObject = {};
__webpack_require__.r(telnyx_namespaceObject);
__webpack_require__.d(telnyx_namespaceObject, {
  RULES: () => (telnyx_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/temporal.js
var temporal_namespaceObject = {};
__webpack_require__.r(temporal_namespaceObject);
__webpack_require__.d(temporal_namespaceObject, {
  RULES: () => (temporal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tencent.js
var tencent_namespaceObject = {};
__webpack_require__.r(tencent_namespaceObject);
__webpack_require__.d(tencent_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (tencent_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/thunderstore.js
var thunderstore_namespaceObject = {};
__webpack_require__.r(thunderstore_namespaceObject);
__webpack_require__.d(thunderstore_namespaceObject, {
  RULES: () => (thunderstore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ticket-tailor.js
var ticket_tailor_namespaceObject = {};
__webpack_require__.r(ticket_tailor_namespaceObject);
__webpack_require__.d(ticket_tailor_namespaceObject, {
  RULES: () => (ticket_tailor_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ticketmaster.js
var ticketmaster_namespaceObject = {};
__webpack_require__.r(ticketmaster_namespaceObject);
__webpack_require__.d(ticketmaster_namespaceObject, {
  RULES: () => (ticketmaster_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tiingo.js
var tiingo_namespaceObject = {};
__webpack_require__.r(tiingo_namespaceObject);
__webpack_require__.d(tiingo_namespaceObject, {
  RULES: () => (tiingo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/timecamp.js
var timecamp_namespaceObject = {};
__webpack_require__.r(timecamp_namespaceObject);
__webpack_require__.d(timecamp_namespaceObject, {
  RULES: () => (timecamp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tines.js
var tines_namespaceObject = {};
__webpack_require__.r(tines_namespaceObject);
__webpack_require__.d(tines_namespaceObject, {
  RULES: () => (tines_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tinify.js
var tinify_namespaceObject = {};
__webpack_require__.r(tinify_namespaceObject);
__webpack_require__.d(tinify_namespaceObject, {
  RULES: () => (tinify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tinybird.js
var tinybird_namespaceObject = {};
__webpack_require__.r(tinybird_namespaceObject);
__webpack_require__.d(tinybird_namespaceObject, {
  RULES: () => (tinybird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tmdb.js
var tmdb_namespaceObject = {};
__webpack_require__.r(tmdb_namespaceObject);
__webpack_require__.d(tmdb_namespaceObject, {
  RULES: () => (tmdb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tmetric.js
var tmetric_namespaceObject = {};
__webpack_require__.r(tmetric_namespaceObject);
__webpack_require__.d(tmetric_namespaceObject, {
  RULES: () => (tmetric_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/todoist.js
var todoist_namespaceObject = {};
__webpack_require__.r(todoist_namespaceObject);
__webpack_require__.d(todoist_namespaceObject, {
  RULES: () => (todoist_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/together.js
var together_namespaceObject = {};
__webpack_require__.r(together_namespaceObject);
__webpack_require__.d(together_namespaceObject, {
  RULES: () => (together_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/toggl.js
var toggl_namespaceObject = {};
__webpack_require__.r(toggl_namespaceObject);
__webpack_require__.d(toggl_namespaceObject, {
  RULES: () => (toggl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tomtom.js
var tomtom_namespaceObject = {};
__webpack_require__.r(tomtom_namespaceObject);
__webpack_require__.d(tomtom_namespaceObject, {
  RULES: () => (tomtom_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tor.js
var tor_namespaceObject = {};
__webpack_require__.r(tor_namespaceObject);
__webpack_require__.d(tor_namespaceObject, {
  RULES: () => (tor_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tradier.js
var tradier_namespaceObject = {};
__webpack_require__.r(tradier_namespaceObject);
__webpack_require__.d(tradier_namespaceObject, {
  RULES: () => (tradier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/transifex.js
var transifex_namespaceObject = {};
__webpack_require__.r(transifex_namespaceObject);
__webpack_require__.d(transifex_namespaceObject, {
  RULES: () => (transifex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/travelpayouts.js
var travelpayouts_namespaceObject = {};
__webpack_require__.r(travelpayouts_namespaceObject);
__webpack_require__.d(travelpayouts_namespaceObject, {
  RULES: () => (travelpayouts_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/trello.js
var trello_namespaceObject = {};
__webpack_require__.r(trello_namespaceObject);
__webpack_require__.d(trello_namespaceObject, {
  RULES: () => (trello_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/truenas.js
var truenas_namespaceObject = {};
__webpack_require__.r(truenas_namespaceObject);
__webpack_require__.d(truenas_namespaceObject, {
  RULES: () => (truenas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/trufflehog.js
var trufflehog_namespaceObject = {};
__webpack_require__.r(trufflehog_namespaceObject);
__webpack_require__.d(trufflehog_namespaceObject, {
  RULES: () => (trufflehog_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/turso.js
var turso_namespaceObject = {};
__webpack_require__.r(turso_namespaceObject);
__webpack_require__.d(turso_namespaceObject, {
  RULES: () => (turso_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twelvedata.js
var twelvedata_namespaceObject = {};
__webpack_require__.r(twelvedata_namespaceObject);
__webpack_require__.d(twelvedata_namespaceObject, {
  RULES: () => (twelvedata_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twilio.js
var twilio_namespaceObject = {};
__webpack_require__.r(twilio_namespaceObject);
__webpack_require__.d(twilio_namespaceObject, {
  COMBINATIONS: () => (twilio_COMBINATIONS),
  RULES: () => (twilio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twitch.js
var twitch_namespaceObject = {};
__webpack_require__.r(twitch_namespaceObject);
__webpack_require__.d(twitch_namespaceObject, {
  RULES: () => (twitch_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twitch-chat.js
var twitch_chat_namespaceObject = {};
__webpack_require__.r(twitch_chat_namespaceObject);
__webpack_require__.d(twitch_chat_namespaceObject, {
  RULES: () => (twitch_chat_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/twitter.js
var twitter_namespaceObject = {};
__webpack_require__.r(twitter_namespaceObject);
__webpack_require__.d(twitter_namespaceObject, {
  COMBINATIONS: () => (twitter_COMBINATIONS),
  RULES: () => (twitter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/tyntec.js
var tyntec_namespaceObject = {};
__webpack_require__.r(tyntec_namespaceObject);
__webpack_require__.d(tyntec_namespaceObject, {
  RULES: () => (tyntec_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/typeform.js
var typeform_namespaceObject = {};
__webpack_require__.r(typeform_namespaceObject);
__webpack_require__.d(typeform_namespaceObject, {
  RULES: () => (typeform_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/tailscale.js

const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'tailscale-api-key',
        severity: 'critical',
        title: 'Tailscale API access token',
        why: 'it manages the devices and access rules of a network.',
        remediation: ['Revoke it at https://login.tailscale.com/admin/settings/keys.'],
        references: ['https://tailscale.com/kb/1101/api'],
        formFrom: 'documentation',
        prefix: 'tskey-api-',
        body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
        longest: 66,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'tailscale-auth-key',
        severity: 'critical',
        title: 'Tailscale auth key',
        why: 'a machine joins the private network with it.',
        remediation: ['Revoke it at https://login.tailscale.com/admin/settings/keys.'],
        references: ['https://tailscale.com/kb/1085/auth-keys'],
        formFrom: 'documentation',
        prefix: 'tskey-auth-',
        body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
        longest: 66,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'tailscale-oauth-secret',
        severity: 'critical',
        title: 'Tailscale OAuth client secret',
        why: 'it makes access tokens and keys of a network.',
        remediation: ['Revoke it at https://login.tailscale.com/admin/settings/oauth.'],
        references: ['https://tailscale.com/kb/1215/oauth-clients'],
        formFrom: 'documentation',
        prefix: ['tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
        body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
        longest: 66,
        alphabet: '\\w-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/tatum.js

const tatum_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tatum-api-key',
        title: 'Tatum API key',
        why: 'it asks blockchain nodes at the cost of the account.',
        remediation: ['Replace it at https://tatum.io/.'],
        references: ['https://tatum.io/'],
        formFrom: 'scanners',
        providers: ['tatum'],
        value: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 51,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tavily.js

const REVOKE = ['Delete it at https://app.tavily.com/home.'];
const PAGES = ['https://docs.tavily.com/'];
const tavily_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'tavily-api-key',
        severity: 'medium',
        title: 'Tavily API key',
        why: 'it searches at the cost of the account.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        prefix: 'tvly-',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'tavily-environment-key',
        severity: 'medium',
        title: 'Tavily API key of an environment',
        why: 'it searches at the cost of the account.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'leaks',
        prefix: ['tvly-dev-', 'tvly-prod-'],
        body: /(?:[A-Za-z0-9]{4,8}-)?[A-Za-z0-9]{32,48}/,
        longest: 57,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/taxjar.js

const taxjar_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'taxjar-api-token',
        title: 'TaxJar API token',
        why: 'it reads the orders of a shop and files taxes.',
        remediation: ['Revoke it in the account under SmartCalcs API.'],
        references: ['https://developers.taxjar.com/api/reference/'],
        formFrom: 'scanners',
        providers: ['taxjar'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/teamcity.js

const teamcity_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'teamcity-access-token',
        severity: 'high',
        title: 'TeamCity access token',
        why: 'it acts as its owner on the build server.',
        remediation: ['Delete it in your profile on the TeamCity server, under Access tokens.'],
        references: ['https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html'],
        formFrom: 'examples',
        // Base64 of `{"typ": "TCV2"}`.
        prefix: 'eyJ0eXAiOiAiVENWMiJ9.',
        body: /[\w-]{36}\.[\w-]{48}/,
        longest: 85,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/teamwork.js

const teamwork_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'teamwork-api-key',
        severity: 'high',
        title: 'Teamwork API key',
        why: 'it reads and changes the projects and tickets of a company.',
        remediation: ['Replace it at https://developer.teamwork.com/.'],
        references: ['https://developer.teamwork.com/'],
        formFrom: 'scanners',
        prefix: 'tkn.v1_',
        body: /[A-Za-z0-9+/]{71}=/,
        longest: 72,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/telegram.js



const BASE64URL = 'abcdefghijklmnopqrstuvwxyz0123456789_-';
const SHARED = {
    severity: 'high',
    title: 'Telegram bot token',
    why: 'it reads what people write to the bot, and writes to them as the bot.',
    remediation: ['Revoke it: send `/revoke` to https://t.me/BotFather.'],
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    alphabet: '\\w-',
    assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(secret.indexOf(':') + 1), 'Telegram bot token'),
};
const telegram_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        ...SHARED,
        id: 'telegram-bot-token',
        formFrom: 'examples',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)(':AA', BASE64URL),
        token: /\d{8,10}:AA[\w-]{33}/,
        longest: 46,
    }),
    (0,shaped_token/* shapedToken */.h)({
        ...SHARED,
        id: 'telegram-named-bot-token',
        formFrom: 'examples',
        title: 'Telegram bot token (by its name)',
        keywords: ['telegram', 'tgram://', 'tg_bot', 'tgbot'],
        token: /\d{8,10}:(?!AA)[A-Za-z0-9_-]{35}/,
        longest: 46,
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/telnyx.js

const telnyx_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'telnyx-api-key',
        severity: 'high',
        title: 'Telnyx API key',
        why: 'it sends messages, calls and buys numbers at the cost of the account.',
        remediation: [
            'Delete it at https://portal.telnyx.com/#/app/api-keys.',
            'Look for messages and calls that are not yours.',
        ],
        references: ['https://developers.telnyx.com/'],
        formFrom: 'examples',
        prefix: 'KEY0',
        body: /[\w-]{30,34}_[\w-]{20,24}/,
        longest: 59,
        alphabet: '\\w-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/jwt/token.js
var token = __webpack_require__(20549);
;// CONCATENATED MODULE: ./build/secrets/providers/temporal.js


const temporal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'temporal-api-key',
        severity: 'high',
        title: 'Temporal Cloud API key',
        why: 'it runs workflows in the namespaces of its owner.',
        remediation: ['Delete it at https://cloud.temporal.io/settings/api-keys.'],
        references: ['https://docs.temporal.io/cloud/api-keys'],
        formFrom: 'scanners',
        providers: ['temporal'],
        noun: /key|token/,
        value: /eyJ[\w-]{20,200}\.eyJ[\w-]{40,400}\.[\w-]{40,200}/,
        longest: 810,
        // A token of another issuer is left to the rule for web tokens.
        assess: ({ secret }) => ({
            is: (0,token/* readWebToken */.ke)(secret)?.claims.iss === 'temporal.io' ? 'secret' : 'nothing',
        }),
    }),
];

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/secrets/providers/tencent.js



const tencent_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'tencent-secret-id',
        severity: 'low',
        title: 'Tencent Cloud secret ID',
        why: 'it names an API key; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret key leaked too.'],
        references: ['https://www.tencentcloud.com/document/product/598/34228'],
        formFrom: 'scanners',
        prefix: 'AKID',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        assess: (body) => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'tencent-secret-key',
        title: 'Tencent Cloud secret key',
        why: 'with its ID it manages what the account may.',
        remediation: ['Disable it at https://console.cloud.tencent.com/cam/capi.'],
        references: ['https://www.tencentcloud.com/document/product/598/34228'],
        formFrom: 'scanners',
        providers: ['tencent', 'qcloud', 'cos_secret', 'cos_key'],
        noun: /secret[\w-]{0,2}key|secret|key|/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'tencent-api-key',
        severity: 'critical',
        title: 'Tencent Cloud API key with its secret',
        why: 'ID and secret stand together: whoever reads them manages what the account may.',
        remediation: ['Disable it at https://console.cloud.tencent.com/cam/capi.'],
        references: ['https://www.tencentcloud.com/document/product/598/34228'],
        keywords: ['AKID', 'tencent'],
        parts: ['tencent-secret-key', 'tencent-secret-id'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/thunderstore.js

const thunderstore_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'thunderstore-api-token',
        severity: 'medium',
        title: 'Thunderstore service account token',
        why: 'it publishes mods, which people run, for a team.',
        remediation: ['Delete the service account in the team settings.'],
        references: ['https://thunderstore.io/api/docs/'],
        formFrom: 'scanners',
        prefix: 'tss_',
        body: /[A-Za-z0-9]{20,80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ticket-tailor.js

const ticket_tailor_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ticket-tailor-api-key',
        title: 'Ticket Tailor API key',
        why: 'it reads the orders and guests of events.',
        remediation: ['Replace it at https://www.tickettailor.com/.'],
        references: ['https://www.tickettailor.com/'],
        formFrom: 'scanners',
        providers: ['tickettailor', 'ticket_tailor'],
        value: /(?:sk)_\d{4}_\d{6}_[a-z0-9]{32}/,
        longest: 47,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ticketmaster.js

const ticketmaster_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ticketmaster-api-key',
        title: 'Ticketmaster API key',
        why: 'it looks up events at the cost of the account.',
        remediation: ['Replace it at https://developer-acct.ticketmaster.com/user/login.'],
        references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
        formFrom: 'scanners',
        providers: ['ticketmaster'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tiingo.js

const tiingo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tiingo-api-token',
        title: 'Tiingo API token',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Reset it at https://www.tiingo.com/account/api/token.'],
        references: ['https://www.tiingo.com/documentation/general/overview'],
        formFrom: 'scanners',
        providers: ['tiingo'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/timecamp.js

const timecamp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'timecamp-api-key',
        title: 'TimeCamp API key',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Replace it at https://www.timecamp.com/.'],
        references: ['https://www.timecamp.com/'],
        formFrom: 'scanners',
        providers: ['timecamp'],
        value: /[a-z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tines.js

const tines_RULES = [
    {
        id: 'tines-webhook-url',
        kind: 'secret',
        severity: 'medium',
        title: 'Tines webhook URL',
        why: 'whoever calls it starts a story with data of their choice.',
        remediation: ['Regenerate the secret of the webhook action.'],
        references: ['https://www.tines.com/docs/actions/types/webhook/'],
        formFrom: 'scanners',
        keywords: ['.tines.com/webhook'],
        pattern: /\.tines\.com\/webhook\/[0-9a-z-]{8,60}\/(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
        reach: 128,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Tines webhook URL'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/tinify.js

const tinify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tinify-api-key',
        title: 'Tinify (TinyPNG) API key',
        why: 'it compresses images at the cost of the account.',
        remediation: ['Delete it at https://tinify.com/dashboard/api.'],
        references: ['https://tinypng.com/developers'],
        formFrom: 'leaks',
        providers: ['tinify', 'tinypng'],
        value: /[\w-]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tinybird.js

const tinybird_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'tinybird-token',
        severity: 'high',
        title: 'Tinybird token',
        why: 'it reads, and may write, the data sources of a workspace.',
        remediation: ['Refresh it at https://app.tinybird.co under Tokens.'],
        references: ['https://www.tinybird.co/docs'],
        formFrom: 'leaks',
        keywords: ['p.eyj1ijog'],
        token: /p\.eyJ1Ijog[\w-]{60,200}\.[\w-]{40,60}/,
        longest: 275,
        alphabet: '\\w-',
        shownPrefix: () => 'p.eyJ1Ijog',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tmdb.js

const tmdb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tmdb-api-key',
        title: 'TMDB API key',
        why: 'it looks up films in the name of its owner.',
        remediation: ['Replace it at https://www.themoviedb.org/settings/api.'],
        references: ['https://developer.themoviedb.org/docs/getting-started'],
        formFrom: 'leaks',
        providers: ['tmdb', 'themoviedb'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tmetric.js

const tmetric_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tmetric-api-key',
        title: 'TMetric API key',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Replace it at https://tmetric.com/.'],
        references: ['https://tmetric.com/'],
        formFrom: 'scanners',
        providers: ['tmetric_', 'tmetric-', 'tmetricapi', 'tmetrictoken', 'tmetrickey'],
        value: /[A-Z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/todoist.js

const todoist_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'todoist-api-token',
        title: 'Todoist API token',
        why: 'it reads and changes tasks as its owner.',
        remediation: ['Issue a new one at https://app.todoist.com/app/settings/integrations/developer.'],
        references: ['https://developer.todoist.com/'],
        formFrom: 'examples',
        providers: ['todoist'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/together.js

const together_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'together-api-key',
        severity: 'high',
        title: 'Together AI API key',
        why: 'it runs and trains models at the cost of the account.',
        remediation: ['Delete it at https://api.together.ai/settings/api-keys.'],
        references: ['https://docs.together.ai/docs/introduction'],
        formFrom: 'scanners',
        prefix: 'tgp_v1_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/toggl.js

const toggl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'toggl-api-token',
        title: 'Toggl Track API token',
        why: 'it reads and changes the times of its owner.',
        remediation: ['Reset it at https://track.toggl.com/profile.'],
        references: ['https://engineering.toggl.com/docs/authentication/'],
        formFrom: 'scanners',
        providers: ['toggl_', 'toggl-', 'togglapi', 'toggltoken', 'toggltrack', 'toggl.com'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tomtom.js

const tomtom_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tomtom-api-key',
        title: 'TomTom API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Replace it at https://developer.tomtom.com/user/me/apps.'],
        references: ['https://developer.tomtom.com/'],
        formFrom: 'scanners',
        providers: ['tomtom'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/file-signature.js
var file_signature = __webpack_require__(90765);
;// CONCATENATED MODULE: ./build/secrets/providers/tor.js

const tor_RULES = [
    {
        id: 'tor-onion-service-private-key-file',
        kind: 'secret',
        severity: 'high',
        title: 'Tor private key of an onion service',
        why: 'whoever has it answers in place of the service, at its address.',
        remediation: ['Set up the service with a new key, and tell its visitors the new address.'],
        references: ['https://spec.torproject.org/rend-spec/'],
        formFrom: 'documentation',
        keywords: [],
        files: ['hs_ed25519_secret_key'],
        pattern: (0,file_signature/* fileSignature */.$)('"== ed25519v1-secret: type0 ==" 00 00 00', 64, 64),
        reach: 100,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/tradier.js

const tradier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tradier-api-key',
        title: 'Tradier API key',
        why: 'it trades shares on the account.',
        remediation: ['Replace it at https://documentation.tradier.com/.'],
        references: ['https://documentation.tradier.com/'],
        formFrom: 'scanners',
        providers: ['tradier'],
        value: /[A-Za-z0-9]{28}/,
        longest: 28,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/transifex.js

const transifex_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'transifex-api-token',
        title: 'Transifex API token',
        why: 'it reads and changes translations, which are shipped to users.',
        remediation: ['Revoke it at https://app.transifex.com/user/settings/api/.'],
        references: ['https://developers.transifex.com/reference/api-authentication'],
        formFrom: 'scanners',
        providers: ['transifex'],
        value: /1\/[a-z0-9]{40}/,
        longest: 42,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/travelpayouts.js

const travelpayouts_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'travelpayouts-api-key',
        title: 'Travelpayouts API key',
        why: 'it reads the earnings of an account.',
        remediation: ['Replace it at https://www.travelpayouts.com/.'],
        references: ['https://www.travelpayouts.com/'],
        formFrom: 'scanners',
        providers: ['travelpayouts'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/hex-crc32.js
var hex_crc32 = __webpack_require__(46514);
// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(98174);
;// CONCATENATED MODULE: ./build/secrets/providers/trello.js




const trello_REVOKE = ['Revoke it at https://trello.com/my/account under Applications.'];
const trello_PAGES = ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'];
const TOKEN = 'Trello API token';
const trello_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'trello-token',
        severity: 'high',
        title: TOKEN,
        why: 'it reads and changes the boards of its owner.',
        remediation: trello_REVOKE,
        references: trello_PAGES,
        formFrom: 'leaks',
        prefix: 'ATTA',
        body: /[0-9a-f]{64}[0-9A-F]{8}/,
        longest: 72,
        assess: (body) => (0,judgement/* assessChecksum */.o)((0,hex_crc32/* endsInHexCrc32 */.QR)(body), body, TOKEN),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'trello-api-key',
        title: 'Trello API key',
        why: 'together with a token it reads and changes boards.',
        remediation: ['Regenerate it at https://trello.com/power-ups/admin.'],
        references: trello_PAGES,
        formFrom: 'examples',
        providers: ['trello'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'trello-legacy-token',
        severity: 'high',
        title: 'Trello API token (64 digits)',
        why: 'it reads and changes the boards of its owner.',
        remediation: trello_REVOKE,
        references: trello_PAGES,
        formFrom: 'examples',
        providers: ['trello'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/truenas.js


const truenas_SHARED = {
    why: 'it manages the storage server.',
    remediation: ['Delete it on the server under API keys.'],
    references: ['https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/'],
};
const truenas_RULES = [
    (0,named_token/* namedToken */.T)({
        ...truenas_SHARED,
        id: 'truenas-api-key',
        formFrom: 'examples',
        severity: 'high',
        title: 'TrueNAS API key',
        providers: ['truenas'],
        value: /\d{1,4}-[A-Za-z0-9]{64}/,
        longest: 69,
    }),
    (0,shaped_token/* shapedToken */.h)({
        ...truenas_SHARED,
        id: 'truenas-login-key',
        formFrom: 'examples',
        severity: 'critical',
        title: 'TrueNAS API key in a sign-in message',
        keywords: ['auth.login_with_api_key'],
        token: /(?<=auth\.login_with_api_key["'],?\s{0,20}["']params["']\s{0,4}:\s{0,4}\[\s{0,40}["'])\d{1,4}-[A-Za-z0-9]{64}/,
        longest: 69,
        within: 120,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/trufflehog.js

const trufflehog_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'trufflehog-secret',
        severity: 'high',
        title: 'TruffleHog Enterprise secret',
        why: 'with its key it signs a scanner in, which reports what was found.',
        remediation: ['Revoke it in the dashboard of TruffleHog.'],
        references: ['https://docs.trufflesecurity.com/'],
        formFrom: 'scanners',
        prefix: 'thog-secret-',
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/turso.js

const turso_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'turso-auth-token',
        severity: 'high',
        title: 'Turso token',
        why: 'it reads and writes a database, or manages those of an account.',
        remediation: [
            'Rotate it: `turso db tokens invalidate DATABASE`, or `turso auth api-tokens revoke NAME`.',
        ],
        references: ['https://docs.turso.tech/'],
        formFrom: 'scanners',
        providers: ['turso', 'libsql'],
        value: /eyJ[\w-]{15,200}\.eyJ[\w-]{20,400}\.[\w-]{60,120}/,
        longest: 728,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twelvedata.js

const twelvedata_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'twelve-data-api-key',
        title: 'Twelve Data API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Reset it at https://twelvedata.com/account/api-keys.'],
        references: ['https://twelvedata.com/docs'],
        formFrom: 'scanners',
        providers: ['twelvedata', 'twelve_data'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twilio.js




const twilio_PAGES = ['https://www.twilio.com/docs/iam/api-keys'];
const ROTATE = [
    'Promote a secondary auth token at https://console.twilio.com/, or delete the API key.',
    'Look for messages and calls that are not yours.',
];
const twilio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'twilio-auth-token',
        severity: 'high',
        title: 'Twilio auth token or key secret',
        why: 'together with the SID it sends messages, calls and reads their records, at the cost of the account.',
        remediation: ROTATE,
        references: twilio_PAGES,
        formFrom: 'examples',
        providers: ['twilio'],
        noun: /token|secret|auth|key/,
        value: /[0-9a-f]{32}|[A-Za-z0-9]{32}/,
        longest: 32,
        assess: ({ secret }) => (/^(?:AC|SK)[0-9a-f]{32}$/.test(secret) ? { is: 'nothing' } : undefined),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'twilio-api-key',
        severity: 'medium',
        title: 'Twilio API key SID',
        why: 'together with its secret it sends messages and calls; by itself it names the key.',
        remediation: ROTATE,
        references: twilio_PAGES,
        formFrom: 'documentation',
        keywords: ['twilio'],
        token: /SK[0-9a-fA-F]{32}/,
        longest: 34,
        within: 200,
        shownPrefix: () => 'SK',
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(2), 'Twilio API key SID'),
    }),
    {
        ...(0,shaped_token/* shapedToken */.h)({
            id: 'twilio-account-sid',
            formFrom: 'documentation',
            severity: 'low',
            title: 'Twilio account SID',
            why: 'it names the account; together with an auth token it is a credential.',
            remediation: ['Nothing, if no auth token leaked with it.'],
            references: twilio_PAGES,
            keywords: ['twilio'],
            token: /AC[0-9a-f]{32}/,
            longest: 34,
            within: 200,
            assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(2), 'Twilio account SID'),
        }),
        identifier: true,
    },
];
const twilio_COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'twilio-credentials',
        severity: 'critical',
        title: 'Twilio account SID with its auth token',
        why: 'they send messages, call, buy numbers and read all records of the account.',
        remediation: ROTATE,
        references: twilio_PAGES,
        keywords: ['twilio'],
        parts: ['twilio-auth-token', 'twilio-account-sid'],
    }),
    (0,credential_pair/* credentialPair */.G)({
        id: 'twilio-key-credentials',
        severity: 'critical',
        title: 'Twilio API key with its secret',
        why: 'they send messages, call, buy numbers and read all records of the account.',
        remediation: ROTATE,
        references: twilio_PAGES,
        keywords: ['twilio'],
        parts: ['twilio-auth-token', 'twilio-api-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twitch.js

const twitch_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'twitch-client-secret',
        title: 'Twitch client secret or token',
        why: 'it acts as an application or a person on Twitch.',
        remediation: ['Make a new secret at https://dev.twitch.tv/console/apps, or disconnect the application.'],
        references: ['https://dev.twitch.tv/docs/authentication/'],
        formFrom: 'examples',
        providers: ['twitch'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twitch-chat.js

const twitch_chat_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'twitch-chat-token',
        severity: 'high',
        title: 'Twitch chat token',
        why: 'it reads and writes in chats as an account.',
        remediation: ['Disconnect the application at https://www.twitch.tv/settings/connections.'],
        references: ['https://dev.twitch.tv/docs/chat/authenticating/'],
        formFrom: 'examples',
        prefix: 'oauth:',
        body: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/twitter.js



const twitter_PAGES = ['https://docs.x.com/fundamentals/authentication/overview'];
const REGENERATE = ['Regenerate it at https://developer.x.com/en/portal/dashboard, page Keys and tokens.'];
const twitter_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'twitter-bearer-token',
        severity: 'high',
        title: 'X (Twitter) bearer token',
        why: 'it reads posts and people at the cost of an app.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        formFrom: 'examples',
        keywords: ['twitter', 'bearer aaaa', 'bearer_token', 'bearertoken', 'bearer-token'],
        token: /A{20,24}[A-Za-z0-9]{4,12}(?:%2[BF]|[A-Za-z0-9]){10,60}%3D[A-Za-z0-9]{30,60}/,
        longest: 240,
        within: 60,
        alphabet: '\\w%',
        before: 'A-Za-z0-9+/',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-access-token',
        title: 'X (Twitter) access token',
        why: 'together with its secret and the keys of the app it writes as an account.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        formFrom: 'examples',
        providers: ['twitter'],
        noun: /token|access/,
        value: /\d{8,25}-[A-Za-z0-9]{36,44}/,
        longest: 70,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-access-token-secret',
        title: 'X (Twitter) access token secret',
        why: 'together with its token and the keys of the app it writes as an account.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        formFrom: 'examples',
        providers: ['twitter'],
        value: /[A-Za-z0-9]{45}/,
        longest: 45,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-api-key',
        title: 'X (Twitter) API key',
        why: 'together with its secret it acts as an app.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        formFrom: 'scanners',
        providers: ['twitter'],
        value: /[A-Za-z0-9]{25}/,
        longest: 25,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'twitter-api-secret',
        title: 'X (Twitter) API key secret or client secret',
        why: 'together with its key it acts as an app, and signs people in.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        formFrom: 'scanners',
        providers: ['twitter'],
        value: /[\w-]{50}/,
        longest: 50,
    }),
];
const twitter_COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'twitter-api-credentials',
        severity: 'high',
        title: 'X (Twitter) API key with its secret',
        why: 'they act as an app and sign people in.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        keywords: ['twitter'],
        parts: ['twitter-api-secret', 'twitter-api-key'],
    }),
    (0,credential_pair/* credentialPair */.G)({
        id: 'twitter-access-credentials',
        severity: 'high',
        title: 'X (Twitter) access token with its secret',
        why: 'together with the keys of the app they write as an account.',
        remediation: REGENERATE,
        references: twitter_PAGES,
        keywords: ['twitter'],
        parts: ['twitter-access-token-secret', 'twitter-access-token'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/tyntec.js

const tyntec_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'tyntec-api-key',
        title: 'Tyntec API key',
        why: 'it sends messages at the cost of the account.',
        remediation: ['Replace it at https://www.tyntec.com/.'],
        references: ['https://www.tyntec.com/'],
        formFrom: 'scanners',
        providers: ['tyntec'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/typeform.js

const typeform_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'typeform-token',
        severity: 'high',
        title: 'Typeform personal access token',
        why: 'it reads and changes forms and all that people answered.',
        remediation: ['Delete it at https://admin.typeform.com/user/tokens.'],
        references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
        formFrom: 'examples',
        prefix: 'tfp_',
        body: /\w{40,60}/,
        longest: 60,
        alphabet: '\\w',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/t.js







































/** By the names of their files. */
const PROVIDERS = {
    tailscale: tailscale_namespaceObject,
    tatum: tatum_namespaceObject,
    tavily: tavily_namespaceObject,
    taxjar: taxjar_namespaceObject,
    teamcity: teamcity_namespaceObject,
    teamwork: teamwork_namespaceObject,
    telegram: telegram_namespaceObject,
    telnyx: telnyx_namespaceObject,
    temporal: temporal_namespaceObject,
    tencent: tencent_namespaceObject,
    thunderstore: thunderstore_namespaceObject,
    'ticket-tailor': ticket_tailor_namespaceObject,
    ticketmaster: ticketmaster_namespaceObject,
    tiingo: tiingo_namespaceObject,
    timecamp: timecamp_namespaceObject,
    tines: tines_namespaceObject,
    tinify: tinify_namespaceObject,
    tinybird: tinybird_namespaceObject,
    tmdb: tmdb_namespaceObject,
    tmetric: tmetric_namespaceObject,
    todoist: todoist_namespaceObject,
    together: together_namespaceObject,
    toggl: toggl_namespaceObject,
    tomtom: tomtom_namespaceObject,
    tor: tor_namespaceObject,
    tradier: tradier_namespaceObject,
    transifex: transifex_namespaceObject,
    travelpayouts: travelpayouts_namespaceObject,
    trello: trello_namespaceObject,
    truenas: truenas_namespaceObject,
    trufflehog: trufflehog_namespaceObject,
    turso: turso_namespaceObject,
    twelvedata: twelvedata_namespaceObject,
    twilio: twilio_namespaceObject,
    twitch: twitch_namespaceObject,
    'twitch-chat': twitch_chat_namespaceObject,
    twitter: twitter_namespaceObject,
    tyntec: tyntec_namespaceObject,
    typeform: typeform_namespaceObject,
};


/***/ }),

/***/ 20549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ isSignedByStock),
/* harmony export */   Vv: () => (/* binding */ WEB_TOKEN),
/* harmony export */   ke: () => (/* binding */ readWebToken),
/* harmony export */   sl: () => (/* binding */ WEB_TOKEN_LENGTH),
/* harmony export */   uQ: () => (/* binding */ WEB_TOKEN_KEYWORDS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A token in three parts of base64url, from its first to its last character; the longest is some 8 kB. */
const WEB_TOKEN = /e[yw][\w-]{10,1000}\.e[yw][\w-]{2,6000}\.[\w-]{16,1400}/;
const WEB_TOKEN_LENGTH = 8400;
/** The starts of a header's base64: `{"a`, `{"c`, `{"e`, `{"j`, `{"k`, `{"t`, `{"x`, and with line breaks. */
const WEB_TOKEN_KEYWORDS = [
    'eyjh',
    'eyjj',
    'eyjl',
    'eyjq',
    'eyjr',
    'eyj0',
    'eyj4',
    'ewog',
    'eyai',
];
/** Reads a token, or `null` where its parts are no JSON. */
function readWebToken(text) {
    const [head = '', body = ''] = text.split('.');
    const header = parsed(head);
    const claims = parsed(body);
    if (header === null || claims === null || typeof header.alg !== 'string')
        return null;
    const { exp } = claims;
    return { header, claims, expiry: typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : null };
}
function parsed(base64) {
    try {
        const value = JSON.parse(Buffer.from(base64, 'base64url').toString('utf8'));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Secrets of manuals and tests: what they sign is an example. */
const STOCK_SECRETS = [
    ...[
        'secret',
        'your-256-bit-secret',
        'your-384-bit-secret',
        'your-512-bit-secret',
        'shhhhh',
        'shhhhhared-secret',
    ],
    ...[
        'a-string-secret-at-least-256-bits-long',
        'my-secret',
        'mysecret',
        'test',
        'password',
        'key',
        'changeme',
        '',
    ],
];
const DIGESTS = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };
/** Whether a token is signed with a secret that everybody knows. */
function isSignedByStock(text, { header }) {
    const digest = DIGESTS[String(header.alg)];
    if (digest === undefined)
        return false;
    const end = text.lastIndexOf('.');
    const signed = text.slice(0, end);
    const signature = text.slice(end + 1);
    return STOCK_SECRETS.some((secret) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(digest, secret).update(signed).digest('base64url') === signature);
}


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
