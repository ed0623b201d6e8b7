export const id = 3386;
export const ids = [3386];
export const modules = {

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

/***/ 33386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wakatime.js
var wakatime_namespaceObject = {};
__webpack_require__.r(wakatime_namespaceObject);
__webpack_require__.d(wakatime_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/walkscore.js
var walkscore_namespaceObject = {};
__webpack_require__.r(walkscore_namespaceObject);
__webpack_require__.d(walkscore_namespaceObject, {
  RULES: () => (walkscore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wasabi.js
var wasabi_namespaceObject = {};
__webpack_require__.r(wasabi_namespaceObject);
__webpack_require__.d(wasabi_namespaceObject, {
  RULES: () => (wasabi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/weatherbit.js
var weatherbit_namespaceObject = {};
__webpack_require__.r(weatherbit_namespaceObject);
__webpack_require__.d(weatherbit_namespaceObject, {
  RULES: () => (weatherbit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/weatherstack.js
var weatherstack_namespaceObject = {};
__webpack_require__.r(weatherstack_namespaceObject);
__webpack_require__.d(weatherstack_namespaceObject, {
  RULES: () => (weatherstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webex.js
var webex_namespaceObject = {};
__webpack_require__.r(webex_namespaceObject);
__webpack_require__.d(webex_namespaceObject, {
  RULES: () => (webex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webflow.js
var webflow_namespaceObject = {};
__webpack_require__.r(webflow_namespaceObject);
__webpack_require__.d(webflow_namespaceObject, {
  RULES: () => (webflow_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webscraper.js
var webscraper_namespaceObject = {};
__webpack_require__.r(webscraper_namespaceObject);
__webpack_require__.d(webscraper_namespaceObject, {
  RULES: () => (webscraper_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/weights-and-biases.js
var weights_and_biases_namespaceObject = {};
__webpack_require__.r(weights_and_biases_namespaceObject);
__webpack_require__.d(weights_and_biases_namespaceObject, {
  RULES: () => (weights_and_biases_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/windows.js
var windows_namespaceObject = {};
__webpack_require__.r(windows_namespaceObject);
__webpack_require__.d(windows_namespaceObject, {
  RULES: () => (windows_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wise.js
var wise_namespaceObject = {};
__webpack_require__.r(wise_namespaceObject);
__webpack_require__.d(wise_namespaceObject, {
  RULES: () => (wise_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wistia.js
var wistia_namespaceObject = {};
__webpack_require__.r(wistia_namespaceObject);
__webpack_require__.d(wistia_namespaceObject, {
  RULES: () => (wistia_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wolframalpha.js
var wolframalpha_namespaceObject = {};
__webpack_require__.r(wolframalpha_namespaceObject);
__webpack_require__.d(wolframalpha_namespaceObject, {
  RULES: () => (wolframalpha_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/woocommerce.js
var woocommerce_namespaceObject = {};
__webpack_require__.r(woocommerce_namespaceObject);
__webpack_require__.d(woocommerce_namespaceObject, {
  RULES: () => (woocommerce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wordpress.js
var wordpress_namespaceObject = {};
__webpack_require__.r(wordpress_namespaceObject);
__webpack_require__.d(wordpress_namespaceObject, {
  RULES: () => (wordpress_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/workato.js
var workato_namespaceObject = {};
__webpack_require__.r(workato_namespaceObject);
__webpack_require__.d(workato_namespaceObject, {
  RULES: () => (workato_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/workos.js
var workos_namespaceObject = {};
__webpack_require__.r(workos_namespaceObject);
__webpack_require__.d(workos_namespaceObject, {
  RULES: () => (workos_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/worldweather.js
var worldweather_namespaceObject = {};
__webpack_require__.r(worldweather_namespaceObject);
__webpack_require__.d(worldweather_namespaceObject, {
  RULES: () => (worldweather_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wundergraph.js
var wundergraph_namespaceObject = {};
__webpack_require__.r(wundergraph_namespaceObject);
__webpack_require__.d(wundergraph_namespaceObject, {
  RULES: () => (wundergraph_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/wakatime.js


const REVOKE = ['Refresh it at https://wakatime.com/settings/api-key.'];
const PAGES = ['https://wakatime.com/developers'];
const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wakatime-legacy-api-key',
        title: 'WakaTime API key (UUID)',
        why: 'it reads when and on which projects its owner works.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'scanners',
        providers: ['wakatime', 'waka_time', 'waka-time'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'wakatime-api-key',
        severity: 'medium',
        title: 'WakaTime API key',
        why: 'it reads when and on which projects its owner works.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        prefix: 'waka_',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'wakatime-oauth-token',
        severity: 'medium',
        title: 'WakaTime OAuth token or client secret',
        why: 'it reads when and on which projects a user of the app works.',
        remediation: ['Revoke it at https://wakatime.com/apps.'],
        references: PAGES,
        formFrom: 'examples',
        prefix: ['waka_tok_', 'waka_ref_', 'waka_sec_'],
        body: /[A-Za-z0-9]{80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/walkscore.js

const walkscore_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'walkscore-api-key',
        title: 'Walk Score API key',
        why: 'it scores places at the cost of the account.',
        remediation: ['Replace it at https://www.walkscore.com/professional/api.php.'],
        references: ['https://www.walkscore.com/professional/api.php'],
        formFrom: 'scanners',
        providers: ['walkscore', 'walk_score'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wasabi.js

const wasabi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wasabi-secret-key',
        title: 'Wasabi secret key',
        why: 'with its ID it reads and writes buckets.',
        remediation: ['Delete it at https://console.wasabisys.com under Access keys.'],
        references: ['https://docs.wasabi.com/docs/creating-a-user-account-and-access-key'],
        formFrom: 'scanners',
        providers: ['wasabi'],
        noun: /secret/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/weatherbit.js

const weatherbit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'weatherbit-api-key',
        title: 'Weatherbit API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://www.weatherbit.io/account/dashboard.'],
        references: ['https://www.weatherbit.io/api'],
        formFrom: 'scanners',
        providers: ['weatherbit'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/weatherstack.js

const weatherstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'weatherstack-api-key',
        title: 'Weatherstack API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://weatherstack.com/dashboard.'],
        references: ['https://weatherstack.com/documentation'],
        formFrom: 'scanners',
        providers: ['weatherstack', 'weather_stack', 'weather-stack'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(73599);
;// CONCATENATED MODULE: ./build/secrets/providers/webex.js



const webex_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'webex-access-token',
        severity: 'high',
        title: 'Webex access token',
        why: 'it reads and writes messages and meetings as a bot or person.',
        remediation: ['Regenerate it at https://developer.webex.com/my-apps.'],
        references: ['https://developer.webex.com/docs/getting-started'],
        formFrom: 'scanners',
        keywords: ['_pf84_', 'webex'],
        token: new RegExp(`[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${uuid/* UUID */.k.source}`),
        longest: 106,
        within: 80,
        alphabet: '\\w-',
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(0, 64), 'Webex access token'),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/webflow.js

const webflow_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'webflow-api-token',
        title: 'Webflow API token',
        why: 'it reads and changes the content of a site.',
        remediation: ['Revoke it in the site settings under Apps and integrations.'],
        references: ['https://developers.webflow.com/'],
        formFrom: 'scanners',
        providers: ['webflow'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/webscraper.js

const webscraper_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'webscraper-api-key',
        title: 'Web Scraper API key',
        why: 'it runs scrapers at the cost of the account.',
        remediation: ['Replace it at https://webscraper.io/.'],
        references: ['https://webscraper.io/'],
        formFrom: 'scanners',
        providers: ['webscraper'],
        value: /[A-Za-z0-9]{60}/,
        longest: 60,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/weights-and-biases.js


const weights_and_biases_REVOKE = ['Delete it at https://wandb.ai/settings.'];
const weights_and_biases_PAGES = ['https://docs.wandb.ai/'];
const weights_and_biases_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'wandb-api-key',
        severity: 'high',
        title: 'Weights & Biases API key',
        why: 'it reads and writes runs, models and data sets as its owner.',
        remediation: weights_and_biases_REVOKE,
        references: weights_and_biases_PAGES,
        formFrom: 'scanners',
        prefix: 'wandb_v1_',
        body: /\w{77}/,
        longest: 77,
        alphabet: '\\w',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'wandb-legacy-api-key',
        title: 'Weights & Biases API key (40 digits)',
        why: 'it reads and writes runs, models and data sets as its owner.',
        remediation: weights_and_biases_REVOKE,
        references: weights_and_biases_PAGES,
        formFrom: 'scanners',
        providers: ['wandb', 'weightsandbiases'],
        noun: /key|token|secret|login|(?<=wandb)/,
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/secrets/file-signature.js
var file_signature = __webpack_require__(90765);
// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
;// CONCATENATED MODULE: ./build/secrets/providers/windows.js



/**
 * The key of all group policies, which Microsoft has published:
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be
 */
const POLICY_KEY = ['4e9906e8fcb66cc9faf49310620ffee8', 'f496e806cc057990209b09a433b66c1b'];
/** Whether a value decrypts to text, as only a real one does. */
function assessPolicy({ secret }) {
    try {
        const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-cbc', Buffer.from(POLICY_KEY.join(''), 'hex'), Buffer.alloc(16));
        const text = Buffer.concat([decipher.update(Buffer.from(secret, 'base64')), decipher.final()]).toString('utf16le');
        return /^[\x20-\u024f]{1,200}$/.test(text)
            ? { is: 'secret', details: { decrypts: true } }
            : { is: 'nothing' };
    }
    catch {
        return { is: 'nothing' };
    }
}
/** Setup writes a password in UTF-16 and base64, its element's name behind it. */
function assessSetup({ secret, groups }) {
    const decoded = groups.plain === 'true' ? secret : Buffer.from(secret, 'base64').toString('utf16le');
    const password = decoded.replace(/(?:Administrator)?Password$/, '');
    if ((0,placeholder/* isPlaceholder */.wK)(password) || /^(?:password|vagrant|secret|test|admin)\d{0,4}$/i.test(password))
        return { is: 'placeholder' };
    return /^[\x20-\u024f]{4,128}$/.test(password) ? { is: 'secret' } : { is: 'nothing' };
}
const windows_RULES = [
    {
        id: 'windows-account-database-file',
        kind: 'secret',
        severity: 'high',
        title: 'Windows database of accounts',
        why: 'with the registry of the same machine it gives the password hash of every account, which signs in by itself.',
        remediation: [
            'Change the password of each account, of a domain that of krbtgt twice.',
            'Remove the file from the repository and its history.',
        ],
        references: ['https://attack.mitre.org/techniques/T1003/'],
        formFrom: 'documentation',
        keywords: [],
        files: ['ntds.dit', 'config/SAM', 'SAM.hive', 'SAM.save'],
        // The mark of an ESE database follows a checksum; a registry hive begins with its own.
        pattern: (0,file_signature/* fileSignature */.$)('(?? ?? ?? ?? ef cd ab 89|"regf")', 500, 100_000),
        reach: 100_100,
    },
    {
        id: 'windows-group-policy-password',
        kind: 'secret',
        severity: 'critical',
        title: 'Windows group policy password',
        why: 'everybody can decrypt it, since the key of all policies is public; it is often an administrator’s.',
        remediation: ['Change the password of the account, and remove it from the policy.'],
        references: ['https://support.microsoft.com/help/2962486'],
        formFrom: 'documentation',
        keywords: ['cpassword'],
        pattern: /cpassword[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[A-Za-z0-9+/]{22,400}={0,2})["']/gi,
        reach: 440,
        assess: assessPolicy,
    },
    {
        id: 'windows-setup-password',
        kind: 'secret',
        severity: 'high',
        title: 'Windows setup password',
        why: 'it is the password of an account, often the administrator’s, of every machine that was set up so.',
        remediation: ['Change the password on the machines, and leave it out of the answer file.'],
        references: [
            'https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts',
        ],
        keywords: ['<plaintext>'],
        pattern: /Password>\s{0,40}<Value>(?<secret>[^<\s]{4,400})<\/Value>\s{0,40}<PlainText>(?<plain>true|false)<\/PlainText>/g,
        reach: 560,
        guessable: true,
        assess: assessSetup,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/wise.js

const wise_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wise-api-token',
        severity: 'high',
        title: 'Wise API token',
        why: 'it reads balances and creates transfers of a profile.',
        remediation: ['Revoke it in the settings under API tokens.', 'Look for transfers that are not yours.'],
        references: ['https://docs.wise.com/api-docs'],
        formFrom: 'scanners',
        providers: ['transferwise', 'wise_api', 'wise_token'],
        noun: /token|key|api/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wistia.js

const wistia_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wistia-api-token',
        title: 'Wistia API token',
        why: 'it reads and changes the videos of an account.',
        remediation: ['Delete it in the account settings under API access.'],
        references: ['https://docs.wistia.com/reference/getting-started-with-the-data-api'],
        formFrom: 'scanners',
        providers: ['wistia'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wolframalpha.js

const wolframalpha_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'wolframalpha-api-key',
        title: 'Wolfram Alpha API key',
        why: 'it asks questions at the cost of the account.',
        remediation: ['Replace it at https://developer.wolframalpha.com/.'],
        references: ['https://products.wolframalpha.com/api/documentation'],
        formFrom: 'leaks',
        providers: ['wolfram'],
        value: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
        longest: 17,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/woocommerce.js

const woocommerce_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'woocommerce-consumer-secret',
        severity: 'high',
        title: 'WooCommerce consumer secret',
        why: 'together with the consumer key it reads and changes orders and customers of a shop.',
        remediation: ['Revoke it in the shop under WooCommerce, Settings, Advanced, REST API.'],
        references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
        formFrom: 'examples',
        prefix: 'cs_',
        body: /[0-9a-f]{40}/,
        longest: 40,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('cs_', prefixed_token/* HEXADECIMAL */.mw),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wordpress.js

const STOCK = /^put your unique phrase here$/i;
const wordpress_RULES = [
    {
        id: 'wordpress-secret-key',
        kind: 'secret',
        severity: 'high',
        title: 'WordPress authentication key or salt',
        why: 'whoever has it forges the cookies of signed-in people, administrators among them.',
        remediation: [
            'Make new ones at https://api.wordpress.org/secret-key/1.1/salt/; everybody signs in again.',
        ],
        references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
        formFrom: 'documentation',
        keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
        pattern: /(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_(?:KEY|SALT)["']?[ \t]{0,4}[,=][ \t]{0,40}["'](?<secret>[^\\\n']{60,80})["']/g,
        reach: 180,
        assess: ({ secret }) => STOCK.test(secret) || (0,placeholder/* isStandIn */.WG)(secret) ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'wordpress-database-password',
        kind: 'secret',
        severity: 'high',
        title: 'WordPress database password',
        why: 'it signs in to the database of the site.',
        remediation: [
            'Change it at the database and in wp-config.php, and keep that file out of the repository.',
        ],
        references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
        keywords: ["'db_password'", '"db_password"'],
        pattern: /define\([ \t]{0,4}["']DB_PASSWORD["'][ \t]{0,4},[ \t]{0,4}["'](?<secret>[^'"\n]{4,128})["']/gi,
        reach: 180,
        guessable: true,
        assess: ({ secret }) => (0,placeholder/* isStandIn */.WG)(secret) ||
            /^(?:password(?:_here)?|passwd|root|wordpress|secret|admin|mysql|wp|test)\d{0,4}$/i.test(secret)
            ? { is: 'placeholder' }
            : { is: 'secret' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/workato.js

const workato_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'workato-api-token',
        severity: 'high',
        title: 'Workato developer API token',
        why: 'it reads and changes recipes, which hold other credentials’ names.',
        remediation: ['Delete it at https://app.workato.com under API clients.'],
        references: ['https://docs.workato.com/workato-api.html'],
        formFrom: 'scanners',
        keywords: ['wrka'],
        token: /wrka(?:[a-z]{2})?-eyJ[\w-]{8,200}\.[\w-]{16,600}\.[\w-]{64,700}/,
        longest: 1520,
        alphabet: '\\w-',
        shownPrefix: () => 'wrka',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/workos.js

const workos_PAGES = ['https://workos.com/docs/reference'];
const workos_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'workos-api-key',
        severity: 'critical',
        title: 'WorkOS API key',
        why: 'it signs in as any user and reads the directories of all customers.',
        remediation: [
            'Roll the key at https://dashboard.workos.com/api-keys.',
            'Look through the audit log for sign-ins that are not explained.',
        ],
        references: workos_PAGES,
        formFrom: 'leaks',
        prefix: 'sk_live_a2V5X',
        body: /[A-Za-z0-9]{40,80}/,
        longest: 80,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'workos-test-key',
        severity: 'low',
        title: 'WorkOS test key',
        why: 'it reaches the staging environment alone.',
        remediation: ['Roll the key at https://dashboard.workos.com/api-keys.'],
        references: workos_PAGES,
        formFrom: 'leaks',
        prefix: 'sk_test_a2V5X',
        body: /[A-Za-z0-9]{40,80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/worldweather.js

const worldweather_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'worldweather-api-key',
        title: 'World Weather Online API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://www.worldweatheronline.com/.'],
        references: ['https://www.worldweatheronline.com/'],
        formFrom: 'scanners',
        providers: ['worldweather'],
        value: /[a-z0-9]{31}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wundergraph.js

const wundergraph_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'wundergraph-api-key',
        severity: 'high',
        title: 'WunderGraph Cosmo API key',
        why: 'it publishes schemas and router configurations of an organisation.',
        remediation: ['Delete it in Cosmo Studio under API keys.'],
        references: ['https://cosmo-docs.wundergraph.com/'],
        formFrom: 'scanners',
        prefix: 'cosmo_',
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/w.js



















/** By the names of their files. */
const PROVIDERS = {
    wakatime: wakatime_namespaceObject,
    walkscore: walkscore_namespaceObject,
    wasabi: wasabi_namespaceObject,
    weatherbit: weatherbit_namespaceObject,
    weatherstack: weatherstack_namespaceObject,
    webex: webex_namespaceObject,
    webflow: webflow_namespaceObject,
    webscraper: webscraper_namespaceObject,
    'weights-and-biases': weights_and_biases_namespaceObject,
    windows: windows_namespaceObject,
    wise: wise_namespaceObject,
    wistia: wistia_namespaceObject,
    wolframalpha: wolframalpha_namespaceObject,
    woocommerce: woocommerce_namespaceObject,
    wordpress: wordpress_namespaceObject,
    workato: workato_namespaceObject,
    workos: workos_namespaceObject,
    worldweather: worldweather_namespaceObject,
    wundergraph: wundergraph_namespaceObject,
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
