export const id = 396;
export const ids = [396];
export const modules = {

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ base62)
/* harmony export */ });
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** A number in base 62 with digits before capitals before small letters, padded with zeros at the left. */
function base62(value, length) {
    let digits = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / DIGITS.length)) {
        digits = DIGITS.charAt(rest % DIGITS.length) + digits;
    }
    return digits.padStart(length, '0');
}


/***/ }),

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

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hasTrailingCrc32)
/* harmony export */ });
/* harmony import */ var _base62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7184);
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3058);


/** Characters that a CRC-32 takes in base 62. */
const CHECKSUM_LENGTH = 6;
/**
 * Whether the last six characters of a token's body are the base-62 CRC-32 of those before, as in the tokens of
 * GitHub (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/) and npm.
 *
 * @param body The token without its prefix.
 */
function hasTrailingCrc32(body) {
    const payload = body.slice(0, -CHECKSUM_LENGTH);
    return (0,_base62_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Y)((0,_crc32_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .Q)(payload), CHECKSUM_LENGTH) === body.slice(-CHECKSUM_LENGTH);
}


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/n8n.js
var n8n_namespaceObject = {};
__webpack_require__.r(n8n_namespaceObject);
__webpack_require__.d(n8n_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/named-secret-file.js
var named_secret_file_namespaceObject = {};
__webpack_require__.r(named_secret_file_namespaceObject);
__webpack_require__.d(named_secret_file_namespaceObject, {
  RULES: () => (named_secret_file_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nasdaq.js
var nasdaq_namespaceObject = {};
__webpack_require__.r(nasdaq_namespaceObject);
__webpack_require__.d(nasdaq_namespaceObject, {
  RULES: () => (nasdaq_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/neon.js
var neon_namespaceObject = {};
__webpack_require__.r(neon_namespaceObject);
__webpack_require__.d(neon_namespaceObject, {
  RULES: () => (neon_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/netbird.js
var netbird_namespaceObject = {};
__webpack_require__.r(netbird_namespaceObject);
__webpack_require__.d(netbird_namespaceObject, {
  RULES: () => (netbird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/netlify.js
var netlify_namespaceObject = {};
__webpack_require__.r(netlify_namespaceObject);
__webpack_require__.d(netlify_namespaceObject, {
  RULES: () => (netlify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/network-files.js
var network_files_namespaceObject = {};
__webpack_require__.r(network_files_namespaceObject);
__webpack_require__.d(network_files_namespaceObject, {
  RULES: () => (network_files_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/new-relic.js
var new_relic_namespaceObject = {};
__webpack_require__.r(new_relic_namespaceObject);
__webpack_require__.d(new_relic_namespaceObject, {
  RULES: () => (new_relic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/new-relic-license.js
var new_relic_license_namespaceObject = {};
__webpack_require__.r(new_relic_license_namespaceObject);
__webpack_require__.d(new_relic_license_namespaceObject, {
  RULES: () => (new_relic_license_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/newsapi.js
var newsapi_namespaceObject = {};
__webpack_require__.r(newsapi_namespaceObject);
__webpack_require__.d(newsapi_namespaceObject, {
  RULES: () => (newsapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/newscatcher.js
var newscatcher_namespaceObject = {};
__webpack_require__.r(newscatcher_namespaceObject);
__webpack_require__.d(newscatcher_namespaceObject, {
  RULES: () => (newscatcher_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nftport.js
var nftport_namespaceObject = {};
__webpack_require__.r(nftport_namespaceObject);
__webpack_require__.d(nftport_namespaceObject, {
  RULES: () => (nftport_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ngrok.js
var ngrok_namespaceObject = {};
__webpack_require__.r(ngrok_namespaceObject);
__webpack_require__.d(ngrok_namespaceObject, {
  RULES: () => (ngrok_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nightfall.js
var nightfall_namespaceObject = {};
__webpack_require__.r(nightfall_namespaceObject);
__webpack_require__.d(nightfall_namespaceObject, {
  RULES: () => (nightfall_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/notion.js
var notion_namespaceObject = {};
__webpack_require__.r(notion_namespaceObject);
__webpack_require__.d(notion_namespaceObject, {
  RULES: () => (notion_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ntfy.js
var ntfy_namespaceObject = {};
__webpack_require__.r(ntfy_namespaceObject);
__webpack_require__.d(ntfy_namespaceObject, {
  RULES: () => (ntfy_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ntlm.js
var ntlm_namespaceObject = {};
__webpack_require__.r(ntlm_namespaceObject);
__webpack_require__.d(ntlm_namespaceObject, {
  RULES: () => (ntlm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nuget.js
var nuget_namespaceObject = {};
__webpack_require__.r(nuget_namespaceObject);
__webpack_require__.d(nuget_namespaceObject, {
  RULES: () => (nuget_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/numverify.js
var numverify_namespaceObject = {};
__webpack_require__.r(numverify_namespaceObject);
__webpack_require__.d(numverify_namespaceObject, {
  RULES: () => (numverify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nvidia.js
var nvidia_namespaceObject = {};
__webpack_require__.r(nvidia_namespaceObject);
__webpack_require__.d(nvidia_namespaceObject, {
  RULES: () => (nvidia_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nylas.js
var nylas_namespaceObject = {};
__webpack_require__.r(nylas_namespaceObject);
__webpack_require__.d(nylas_namespaceObject, {
  RULES: () => (nylas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/nytimes.js
var nytimes_namespaceObject = {};
__webpack_require__.r(nytimes_namespaceObject);
__webpack_require__.d(nytimes_namespaceObject, {
  RULES: () => (nytimes_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/secrets/providers/n8n.js

const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'n8n-api-key',
        severity: 'high',
        title: 'n8n API key',
        why: 'it reads and changes the workflows of an instance, and runs what they may.',
        remediation: ['Delete it in n8n under Settings, n8n API.', 'Look for workflows that are not yours.'],
        references: ['https://docs.n8n.io/api/authentication/'],
        formFrom: 'scanners',
        prefix: 'n8n_api_',
        body: /[0-9a-f]{64,160}/,
        longest: 160,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(6999);
// EXTERNAL MODULE: ./build/secrets/filters/chosen.js
var chosen = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/secrets/filters/documented.js
var documented = __webpack_require__(8168);
// EXTERNAL MODULE: ./build/secrets/filters/drawn.js
var drawn = __webpack_require__(6866);
// EXTERNAL MODULE: ./build/secrets/filters/jumbled.js
var jumbled = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/secrets/filters/memorable.js
var memorable = __webpack_require__(3682);
// EXTERNAL MODULE: ./build/secrets/filters/ordinary.js
var ordinary = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/secrets/providers/named-secret-file.js








/** What such a file is called, at the end of its name: `db_password.txt`, `.vault-token`. */
const WORDS = [
    ...['password', 'passwd', 'passphrase', 'secret', 'secret-key-base', 'secret_key_base'],
    ...['api', 'access', 'auth', 'secret', 'signing', 'encryption'].flatMap((word) => ['', '-', '_'].map((joint) => `${word}${joint}key`)),
    'token',
];
const TITLE = 'File that holds a secret and nothing else';
function assess({ secret }) {
    if ((0,documented/* isDocumented */.Z)(secret))
        return { is: 'example' };
    if ((0,placeholder/* isMarked */.rZ)(secret))
        return { is: 'placeholder' };
    if ((0,placeholder/* isTypedInOrder */.YD)(secret)) {
        return (0,drawn/* isDrawn */.t)(secret) && !(0,ordinary/* isOrdinary */.P)(secret) ? (0,body_assessment/* likelyDummy */.Bz)(TITLE) : { is: 'placeholder' };
    }
    if ((0,ordinary/* isOrdinary */.P)(secret))
        return (0,memorable/* isMemorable */.j)(secret) ? POSSIBLE : { is: 'nothing' };
    if ((0,drawn/* isDrawn */.t)(secret) || (0,chosen/* isChosen */.l)(secret))
        return { is: 'secret' };
    return (0,jumbled/* isJumbled */.S)(secret) ? POSSIBLE : { is: 'nothing' };
}
const POSSIBLE = { is: 'secret', severity: 'low' };
const named_secret_file_RULES = [
    {
        id: 'named-secret-file',
        kind: 'secret',
        severity: 'medium',
        title: TITLE,
        why: 'if it is real, it opens whatever the name of the file says.',
        remediation: [
            'If it is real, change it where it is used, and mount the new one from a secret store.',
            'Keep files of secrets, as Docker Compose reads them, out of the repository.',
        ],
        references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
        keywords: [],
        files: WORDS.flatMap((word) => [`*${word}`, `*${word}.txt`]),
        pattern: /^\s{0,4}(?<secret>[\x21-\x7e]{8,512})\s{0,8}$/g,
        reach: 540,
        guessable: true,
        assess,
    },
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/secrets/providers/nasdaq.js

const nasdaq_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'nasdaq-api-key',
        title: 'Nasdaq Data Link API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://data.nasdaq.com/.'],
        references: ['https://data.nasdaq.com/'],
        formFrom: 'scanners',
        providers: ['nasdaq', 'quandl'],
        value: /[\w-]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/neon.js

const neon_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'neon-api-key',
        severity: 'critical',
        title: 'Neon API key',
        why: 'it manages the databases of its owner, and reads their passwords.',
        remediation: [
            'Revoke it at https://console.neon.tech/app/settings/api-keys.',
            'Reset the passwords of the database roles.',
        ],
        references: ['https://neon.com/docs/manage/api-keys'],
        formFrom: 'scanners',
        prefix: 'napi_',
        body: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/secrets/checksums/trailing-crc32.js
var trailing_crc32 = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(3599);
;// CONCATENATED MODULE: ./build/secrets/providers/netbird.js





const ACCESS_TOKEN = 'NetBird personal access token';
const PROXY_TOKEN = 'NetBird proxy token';
const netbird_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'netbird-access-token',
        severity: 'critical',
        title: ACCESS_TOKEN,
        why: 'it manages the devices and access rules of a network.',
        remediation: ['Delete it at https://app.netbird.io under Team, Users.'],
        references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
        formFrom: 'documentation',
        prefix: 'nbp_',
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
        assess: (body) => (0,judgement/* assessChecksum */.o)((0,trailing_crc32/* hasTrailingCrc32 */.M)(body), body, ACCESS_TOKEN),
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'netbird-proxy-token',
        severity: 'high',
        title: PROXY_TOKEN,
        why: 'whoever has it runs a reverse proxy of the network, and gets the requests meant for its services.',
        remediation: ['Revoke it: `netbird-mgmt token revoke`.'],
        references: ['https://docs.netbird.io/'],
        formFrom: 'documentation',
        prefix: 'nbx_',
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
        assess: (body) => (0,judgement/* assessChecksum */.o)((0,trailing_crc32/* hasTrailingCrc32 */.M)(body), body, PROXY_TOKEN),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'netbird-setup-key',
        severity: 'high',
        title: 'NetBird setup key',
        why: 'whoever has it joins a machine to the network, until it ends or is used up.',
        remediation: [
            'Revoke it at https://app.netbird.io under Setup Keys.',
            'Look for peers that are not yours.',
        ],
        references: ['https://docs.netbird.io/how-to/register-machines-using-setup-keys'],
        formFrom: 'documentation',
        providers: ['netbird', 'nb_setup'],
        noun: /setup[_-]?key|key/,
        value: /[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}/,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/netlify.js



const netlify_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'netlify-access-token',
        severity: 'critical',
        title: 'Netlify access token',
        why: 'it deploys, and reads and changes sites with their environment.',
        remediation: ['Revoke it at https://app.netlify.com/user/applications.'],
        references: [
            'https://docs.netlify.com/api/get-started/',
            'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
        ],
        formFrom: 'documentation',
        prefix: ['nfp_', 'nfc_', 'nfu_', 'nfb_'],
        body: /[A-Za-z0-9_]{36}/,
        longest: 36,
        alphabet: '\\w',
    }),
    // `info_` is everywhere, so that these want the name of the service nearby.
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'netlify-oauth-token',
        severity: 'critical',
        title: 'Netlify OAuth access token',
        why: 'it does with the sites of a user what the application may do.',
        remediation: ['Revoke the application at https://app.netlify.com/user/applications.'],
        references: ['https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146'],
        formFrom: 'documentation',
        prefix: 'nfo_',
        keywords: ['netlify'],
        within: 120,
        body: /[A-Za-z0-9_]{36}/,
        longest: 36,
        alphabet: '\\w',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'netlify-legacy-token',
        title: 'Netlify access token of the old form',
        why: 'it deploys, and reads and changes sites with their environment.',
        remediation: ['Revoke it at https://app.netlify.com/user/applications.'],
        references: ['https://docs.netlify.com/api/get-started/'],
        formFrom: 'scanners',
        providers: ['netlify'],
        value: /[\w-]{43,45}|[0-9a-f]{64}/,
        longest: 64,
    }),
    {
        id: 'netlify-build-hook',
        kind: 'secret',
        severity: 'low',
        title: 'Netlify build hook',
        why: 'whoever calls the URL starts builds of the site.',
        remediation: ['Delete the hook under Site configuration, Build and deploy, and add another.'],
        references: ['https://docs.netlify.com/configure-builds/build-hooks/'],
        formFrom: 'scanners',
        keywords: ['netlify.com/build_hooks'],
        pattern: /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9a-f-])/g,
        reach: 96,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Netlify build hook'),
    },
];

// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/secrets/providers/network-files.js

/** Passwords in the files by which a machine joins networks, mounts shares and signs in to databases. */
const network_files_RULES = [
    {
        id: 'wifi-password',
        kind: 'secret',
        severity: 'medium',
        title: 'Password of a wireless network',
        why: 'whoever is near joins the network with it, and reads what others send there.',
        remediation: ['Change the password of the network.', 'Keep the file out of the repository.'],
        references: ['https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf'],
        keywords: ['psk="', 'psk=\\"'],
        pattern: /(?<![\w-])psk=\\?"(?<secret>[^"\r\n\\]{8,63})(?=\\?")/g,
        reach: 90,
        guessable: true,
        assess: written_password/* assessWrittenPassword */.N,
    },
    {
        id: 'network-share-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password of a network share',
        why: 'it signs in to the file server that is mounted, often with the account of a person or service.',
        remediation: [
            'Change the password of the account.',
            'Mount with `credentials=` and a file that only root reads.',
        ],
        references: ['https://linux.die.net/man/8/mount.cifs'],
        keywords: ['cifs', 'smbfs', 'smb3'],
        pattern: /(?<![\w.-])(?:cifs|smbfs|smb3)[ \t"'][^\n#]{0,300}?[\s,"'=](?:password|pass)=(?<secret>[^\s,"'#]{4,128})(?=[\s,"']|$)/g,
        reach: 460,
        guessable: true,
        assess: written_password/* assessWrittenPassword */.N,
    },
    {
        id: 'pgpass-password',
        kind: 'secret',
        severity: 'high',
        title: 'PostgreSQL password in .pgpass',
        why: 'it signs in to the database that the line names.',
        remediation: ['Change the password at the database.', 'Keep .pgpass in your home.'],
        references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
        keywords: [],
        files: ['*pgpass', '*pgpass.conf'],
        pattern: /(?<=^|\n)[^\s:#]{1,200}:(?:\d{2,5}|\*):[^\s:]{1,64}:(?<user>[^\s:]{1,64}):(?<secret>(?:[^\s:\\]|\\[:\\]){3,200})(?=\s|$)/g,
        reach: 16_384,
        guessable: true,
        assess: written_password/* assessWrittenPassword */.N,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/new-relic.js


const REVOKE = ['Delete it at https://one.newrelic.com/admin-portal/api-keys/home.'];
const PAGES = ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'];
const new_relic_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'new-relic-user-key',
        severity: 'high',
        title: 'New Relic user key',
        why: 'it reads all data and changes the configuration as its owner.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'NRAK-',
        body: /[A-Z0-9]{27}/,
        longest: 27,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'new-relic-insert-key',
        severity: 'medium',
        title: 'New Relic insert key',
        why: 'it writes events into the account.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'NRII-',
        body: /[\w-]{32}/,
        longest: 32,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'new-relic-query-key',
        severity: 'high',
        title: 'New Relic query key',
        why: 'it reads all data of the account.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'NRIQ-',
        body: /[\w-]{32}/,
        longest: 32,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'new-relic-browser-key',
        severity: 'low',
        title: 'New Relic browser key',
        why: 'it writes browser events; pages show it to everybody.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'documentation',
        prefix: ['NRJS-', 'NRBR-'],
        body: /[0-9a-f]{19}/,
        longest: 19,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'new-relic-rest-key',
        severity: 'high',
        title: 'New Relic REST API key',
        why: 'it reads and changes the configuration of the account.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'scanners',
        prefix: 'NRRA-',
        body: /[0-9a-f]{42}/,
        longest: 42,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'new-relic-admin-key',
        severity: 'high',
        title: 'New Relic admin key',
        why: 'it reads and changes what an account monitors; such keys are made no more.',
        remediation: ['Delete it at https://one.newrelic.com/api-keys.'],
        references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
        formFrom: 'scanners',
        prefix: 'NRAA-',
        body: /[0-9a-f]{27}/,
        longest: 27,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'pixie-key',
        severity: 'high',
        title: 'Pixie API or deploy key',
        why: 'it reads what Pixie sees of a cluster, or joins a cluster to an organisation.',
        remediation: ['Delete it with `px api-key delete` or `px deploy-key delete`.'],
        references: ['https://docs.px.dev/reference/admin/api-keys/'],
        formFrom: 'scanners',
        prefix: ['px-api-', 'px-dep-'],
        body: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/new-relic-license.js

const SHARED = {
    severity: 'medium',
    remediation: ['Delete it at https://one.newrelic.com/admin-portal/api-keys/home.'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
};
const new_relic_license_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        ...SHARED,
        id: 'new-relic-license-key',
        formFrom: 'documentation',
        title: 'New Relic licence key',
        why: 'it writes metrics, logs and traces into the account, at its cost.',
        keywords: ['nral'],
        token: /(?:eu01xx|[0-9a-f]{6})[0-9a-f]{26}(?:[0-9a-f]{4}|FFFF)NRAL/,
        longest: 40,
    }),
    (0,shaped_token/* shapedToken */.h)({
        ...SHARED,
        id: 'new-relic-mobile-token',
        formFrom: 'scanners',
        severity: 'low',
        title: 'New Relic mobile application token',
        why: 'it writes the events of an app; apps show it to everybody.',
        keywords: ['-nrma'],
        token: /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/,
        longest: 47,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/newsapi.js

const newsapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'newsapi-key',
        title: 'News API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://newsapi.org/account.'],
        references: ['https://newsapi.org/docs'],
        formFrom: 'scanners',
        providers: ['newsapi', 'news_api'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/newscatcher.js

const newscatcher_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'newscatcher-api-key',
        title: 'NewsCatcher API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://www.newscatcherapi.com/.'],
        references: ['https://www.newscatcherapi.com/'],
        formFrom: 'scanners',
        providers: ['newscatcher'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nftport.js

const nftport_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'nftport-api-key',
        title: 'NFTPort API key',
        why: 'it mints tokens at the cost of the account.',
        remediation: ['Replace it at https://www.nftport.xyz/.'],
        references: ['https://www.nftport.xyz/'],
        formFrom: 'documentation',
        providers: ['nftport'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ngrok.js

const ngrok_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ngrok-authtoken',
        title: 'ngrok authtoken',
        why: 'it opens tunnels in the name of its owner’s account.',
        remediation: ['Reset it at https://dashboard.ngrok.com/get-started/your-authtoken.'],
        references: ['https://ngrok.com/docs/agent/'],
        formFrom: 'scanners',
        providers: ['ngrok', 'authtoken'],
        noun: /token|key|auth|/,
        value: /[12][A-Za-z0-9]{24,26}_[0-9A-Za-z]{20,24}/,
        longest: 52,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'ngrok-tunnel-credential',
        title: 'ngrok tunnel credential',
        why: 'it opens tunnels in the name of an account.',
        remediation: ['Delete it at https://dashboard.ngrok.com/tunnels/authtokens.'],
        references: ['https://ngrok.com/docs/agent/'],
        formFrom: 'scanners',
        providers: ['ngrok'],
        noun: /token|key|secret|cred/,
        value: /(?:cr|ak)_[A-Za-z0-9]{25,30}/,
        longest: 33,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nightfall.js

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const nightfall_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'nightfall-api-key',
        severity: 'high',
        title: 'Nightfall API key',
        why: 'it scans data and reads the findings of an organisation.',
        remediation: ['Delete it in the dashboard under Manage API keys.'],
        references: ['https://docs.nightfall.ai/'],
        formFrom: 'scanners',
        prefix: 'NF-',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('NF-', ALPHANUMERIC),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/notion.js

const notion_REVOKE = [
    'Refresh it at https://www.notion.so/profile/integrations.',
    'Look at the page history for changes that are not yours.',
];
const notion_PAGES = ['https://developers.notion.com/docs/authorization'];
const notion_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'notion-integration-token',
        severity: 'high',
        title: 'Notion integration token',
        why: 'it reads and changes the pages that were shared with the integration.',
        remediation: notion_REVOKE,
        references: notion_PAGES,
        formFrom: 'documentation',
        prefix: 'ntn_',
        body: /\d{11}[A-Za-z0-9]{35}/,
        longest: 46,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'notion-legacy-token',
        severity: 'high',
        title: 'Notion integration token (before 2024)',
        why: 'it reads and changes the pages that were shared with the integration.',
        remediation: notion_REVOKE,
        references: notion_PAGES,
        formFrom: 'scanners',
        prefix: 'secret_',
        body: /[A-Za-z0-9]{43}/,
        longest: 43,
        // Other secrets are called so; 43 letters and digits in a row, of all sorts, are drawn.
        assess: (body) => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ntfy.js

const ntfy_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ntfy-access-token',
        severity: 'medium',
        title: 'ntfy access token',
        why: 'it publishes to the topics of its owner and reads them.',
        remediation: ['Delete it with `ntfy token remove`, or in the account settings of the server.'],
        references: ['https://docs.ntfy.sh/config/#access-tokens'],
        formFrom: 'scanners',
        prefix: 'tk_',
        body: /[A-Za-z0-9]{29}/,
        longest: 29,
        keywords: ['ntfy', 'bearer tk_'],
        within: 160,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ntlm.js

const ntlm_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ntlm-response',
        severity: 'medium',
        title: 'NTLM response',
        why: 'it names a user, and whoever has it tries passwords for as long as they like.',
        remediation: ['Change the password of the user.', 'Keep recorded requests out of the repository.'],
        references: ['https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-nlmp/'],
        formFrom: 'documentation',
        // Base64 of the signature and of the number 3: the message in which the client answers.
        prefix: 'TlRMTVNTUAADAAAA',
        body: /[A-Za-z0-9+/]{80,4000}={0,2}/,
        longest: 4002,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nuget.js


const nuget_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'nuget-api-key',
        severity: 'critical',
        title: 'NuGet API key',
        why: 'it pushes packages to nuget.org in its owner’s name.',
        remediation: ['Delete it at https://www.nuget.org/account/apikeys.'],
        references: ['https://learn.microsoft.com/nuget/nuget-org/publish-a-package'],
        formFrom: 'scanners',
        // `oy2` is what base32 begins with here; two more characters make a keyword, and few begin so by chance.
        keywords: [...'abcdefghijklmnopqrstuvwxyz0123456789'].map((next) => `oy2${next}`),
        token: /oy2[a-z0-9]{43}/,
        longest: 46,
        shownPrefix: () => 'oy2',
    }),
    {
        id: 'nuget-config-password',
        kind: 'secret',
        severity: 'high',
        title: 'NuGet feed password in clear text',
        why: 'it reads, and may publish, packages of the feed in NuGet.config.',
        remediation: [
            'Change the password or token of the feed.',
            'Read it from the environment: `%FEED_TOKEN%`.',
        ],
        references: ['https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials'],
        keywords: ['cleartextpassword'],
        pattern: /ClearTextPassword["'][ \t]{1,8}value[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[^"'<>\s]{4,400})["']/gi,
        reach: 440,
        guessable: true,
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || /^[%$]|^(?:password|secret)$/i.test(secret)
            ? { is: 'placeholder' }
            : { is: 'secret' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/numverify.js

const numverify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'numverify-api-key',
        title: 'Numverify API key',
        why: 'it checks phone numbers at the cost of the account.',
        remediation: ['Replace it at https://numverify.com/dashboard.'],
        references: ['https://numverify.com/documentation'],
        formFrom: 'scanners',
        providers: ['numverify'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nvidia.js

const nvidia_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'nvidia-api-key',
        severity: 'high',
        title: 'NVIDIA API key',
        why: 'it runs models and pulls the private images and models of the organisation.',
        remediation: ['Delete it at https://org.ngc.nvidia.com/setup/api-keys.'],
        references: ['https://docs.nvidia.com/ngc/'],
        formFrom: 'examples',
        prefix: 'nvapi-',
        body: /[\w-]{60,70}/,
        longest: 70,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nylas.js


const nylas_REVOKE = ['Delete it at https://dashboard-v3.nylas.com under API keys.'];
const nylas_PAGES = ['https://developer.nylas.com/docs/reference/api/manage-api-keys/'];
const nylas_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'nylas-v3-api-key',
        severity: 'critical',
        title: 'Nylas API key',
        why: 'it reads and sends the mail of everybody who connected an account to the application.',
        remediation: nylas_REVOKE,
        references: nylas_PAGES,
        formFrom: 'scanners',
        prefix: 'nyk_v0_',
        body: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'nylas-api-key',
        title: 'Nylas access token or client secret (API v2)',
        why: 'it reads the mail and calendars of users.',
        remediation: nylas_REVOKE,
        references: nylas_PAGES,
        formFrom: 'scanners',
        providers: ['nylas'],
        value: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/nytimes.js

const nytimes_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'nytimes-api-key',
        title: 'New York Times API key',
        why: 'it searches articles at the cost of the account.',
        remediation: ['Replace it at https://developer.nytimes.com/my-apps.'],
        references: ['https://developer.nytimes.com/get-started'],
        formFrom: 'scanners',
        providers: ['nytimes', 'new-york-times', 'newyorktimes', 'nyt_api'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/n.js






















/** By the names of their files. */
const PROVIDERS = {
    n8n: n8n_namespaceObject,
    'named-secret-file': named_secret_file_namespaceObject,
    nasdaq: nasdaq_namespaceObject,
    neon: neon_namespaceObject,
    netbird: netbird_namespaceObject,
    netlify: netlify_namespaceObject,
    'network-files': network_files_namespaceObject,
    'new-relic': new_relic_namespaceObject,
    'new-relic-license': new_relic_license_namespaceObject,
    newsapi: newsapi_namespaceObject,
    newscatcher: newscatcher_namespaceObject,
    nftport: nftport_namespaceObject,
    ngrok: ngrok_namespaceObject,
    nightfall: nightfall_namespaceObject,
    notion: notion_namespaceObject,
    ntfy: ntfy_namespaceObject,
    ntlm: ntlm_namespaceObject,
    nuget: nuget_namespaceObject,
    numverify: numverify_namespaceObject,
    nvidia: nvidia_namespaceObject,
    nylas: nylas_namespaceObject,
    nytimes: nytimes_namespaceObject,
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
