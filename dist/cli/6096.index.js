export const id = 6096;
export const ids = [6096];
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

/***/ 46096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/backblaze.js
var backblaze_namespaceObject = {};
__webpack_require__.r(backblaze_namespaceObject);
__webpack_require__.d(backblaze_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/baidu.js
var baidu_namespaceObject = {};
__webpack_require__.r(baidu_namespaceObject);
__webpack_require__.d(baidu_namespaceObject, {
  RULES: () => (baidu_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bannerbear.js
var bannerbear_namespaceObject = {};
__webpack_require__.r(bannerbear_namespaceObject);
__webpack_require__.d(bannerbear_namespaceObject, {
  RULES: () => (bannerbear_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/baremetrics.js
var baremetrics_namespaceObject = {};
__webpack_require__.r(baremetrics_namespaceObject);
__webpack_require__.d(baremetrics_namespaceObject, {
  RULES: () => (baremetrics_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/baseten.js
var baseten_namespaceObject = {};
__webpack_require__.r(baseten_namespaceObject);
__webpack_require__.d(baseten_namespaceObject, {
  RULES: () => (baseten_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/beamer.js
var beamer_namespaceObject = {};
__webpack_require__.r(beamer_namespaceObject);
__webpack_require__.d(beamer_namespaceObject, {
  RULES: () => (beamer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/beebole.js
var beebole_namespaceObject = {};
__webpack_require__.r(beebole_namespaceObject);
__webpack_require__.d(beebole_namespaceObject, {
  RULES: () => (beebole_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/betterstack.js
var betterstack_namespaceObject = {};
__webpack_require__.r(betterstack_namespaceObject);
__webpack_require__.d(betterstack_namespaceObject, {
  RULES: () => (betterstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bigcommerce.js
var bigcommerce_namespaceObject = {};
__webpack_require__.r(bigcommerce_namespaceObject);
__webpack_require__.d(bigcommerce_namespaceObject, {
  RULES: () => (bigcommerce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/binance.js
var binance_namespaceObject = {};
__webpack_require__.r(binance_namespaceObject);
__webpack_require__.d(binance_namespaceObject, {
  RULES: () => (binance_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitbar.js
var bitbar_namespaceObject = {};
__webpack_require__.r(bitbar_namespaceObject);
__webpack_require__.d(bitbar_namespaceObject, {
  RULES: () => (bitbar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitly.js
var bitly_namespaceObject = {};
__webpack_require__.r(bitly_namespaceObject);
__webpack_require__.d(bitly_namespaceObject, {
  RULES: () => (bitly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitrise.js
var bitrise_namespaceObject = {};
__webpack_require__.r(bitrise_namespaceObject);
__webpack_require__.d(bitrise_namespaceObject, {
  RULES: () => (bitrise_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bitwarden.js
var bitwarden_namespaceObject = {};
__webpack_require__.r(bitwarden_namespaceObject);
__webpack_require__.d(bitwarden_namespaceObject, {
  RULES: () => (bitwarden_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/blazemeter.js
var blazemeter_namespaceObject = {};
__webpack_require__.r(blazemeter_namespaceObject);
__webpack_require__.d(blazemeter_namespaceObject, {
  RULES: () => (blazemeter_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/boostnote.js
var boostnote_namespaceObject = {};
__webpack_require__.r(boostnote_namespaceObject);
__webpack_require__.d(boostnote_namespaceObject, {
  RULES: () => (boostnote_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/box.js
var box_namespaceObject = {};
__webpack_require__.r(box_namespaceObject);
__webpack_require__.d(box_namespaceObject, {
  RULES: () => (box_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/braintree.js
var braintree_namespaceObject = {};
__webpack_require__.r(braintree_namespaceObject);
__webpack_require__.d(braintree_namespaceObject, {
  RULES: () => (braintree_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/brandfetch.js
var brandfetch_namespaceObject = {};
__webpack_require__.r(brandfetch_namespaceObject);
__webpack_require__.d(brandfetch_namespaceObject, {
  RULES: () => (brandfetch_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/brave-search.js
var brave_search_namespaceObject = {};
__webpack_require__.r(brave_search_namespaceObject);
__webpack_require__.d(brave_search_namespaceObject, {
  RULES: () => (brave_search_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/brevo.js
var brevo_namespaceObject = {};
__webpack_require__.r(brevo_namespaceObject);
__webpack_require__.d(brevo_namespaceObject, {
  RULES: () => (brevo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/brightdata.js
var brightdata_namespaceObject = {};
__webpack_require__.r(brightdata_namespaceObject);
__webpack_require__.d(brightdata_namespaceObject, {
  RULES: () => (brightdata_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/browsers.js
var browsers_namespaceObject = {};
__webpack_require__.r(browsers_namespaceObject);
__webpack_require__.d(browsers_namespaceObject, {
  RULES: () => (browsers_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/browserstack.js
var browserstack_namespaceObject = {};
__webpack_require__.r(browserstack_namespaceObject);
__webpack_require__.d(browserstack_namespaceObject, {
  RULES: () => (browserstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/browshot.js
var browshot_namespaceObject = {};
__webpack_require__.r(browshot_namespaceObject);
__webpack_require__.d(browshot_namespaceObject, {
  RULES: () => (browshot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/buddyns.js
var buddyns_namespaceObject = {};
__webpack_require__.r(buddyns_namespaceObject);
__webpack_require__.d(buddyns_namespaceObject, {
  RULES: () => (buddyns_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bugherd.js
var bugherd_namespaceObject = {};
__webpack_require__.r(bugherd_namespaceObject);
__webpack_require__.d(bugherd_namespaceObject, {
  RULES: () => (bugherd_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bugsnag.js
var bugsnag_namespaceObject = {};
__webpack_require__.r(bugsnag_namespaceObject);
__webpack_require__.d(bugsnag_namespaceObject, {
  RULES: () => (bugsnag_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/buildkite.js
var buildkite_namespaceObject = {};
__webpack_require__.r(buildkite_namespaceObject);
__webpack_require__.d(buildkite_namespaceObject, {
  RULES: () => (buildkite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/bunny.js
var bunny_namespaceObject = {};
__webpack_require__.r(bunny_namespaceObject);
__webpack_require__.d(bunny_namespaceObject, {
  RULES: () => (bunny_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/buttercms.js
var buttercms_namespaceObject = {};
__webpack_require__.r(buttercms_namespaceObject);
__webpack_require__.d(buttercms_namespaceObject, {
  RULES: () => (buttercms_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/backblaze.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'backblaze-application-key',
        title: 'Backblaze B2 application key',
        why: 'with its ID it reads and writes buckets.',
        remediation: ['Delete it at https://secure.backblaze.com/app_keys.htm.'],
        references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
        providers: ['b2_app', 'b2_key', 'backblaze', 'b2_application'],
        noun: /key|secret|token/,
        value: /K0\d{2}[A-Za-z0-9+/]{27}/,
        longest: 31,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/baidu.js

const baidu_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'baidu-cloud-api-key',
        severity: 'high',
        title: 'Baidu Cloud API key',
        why: 'it uses the models and services that it was made for.',
        remediation: ['Delete it at https://console.bce.baidu.com/iam/#/iam/apikey/list.'],
        references: ['https://cloud.baidu.com/doc/index.html'],
        formFrom: 'examples',
        prefix: 'bce-v3/ALTAK-',
        body: /[A-Za-z0-9]{21}\/[0-9a-f]{40}/,
        longest: 62,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bannerbear.js

const bannerbear_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'bannerbear-api-key',
        severity: 'medium',
        title: 'Bannerbear API key',
        why: 'it makes images and reads the templates of a project.',
        remediation: ['Replace it in the project settings.'],
        references: ['https://developers.bannerbear.com/'],
        formFrom: 'scanners',
        prefix: ['bb_pr_', 'bb_ma_'],
        body: /[0-9a-f]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/baremetrics.js

const baremetrics_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'baremetrics-api-key',
        title: 'Baremetrics API key',
        why: 'it reads the customers and the revenue of a company.',
        remediation: ['Replace it in the settings under API.'],
        references: ['https://developers.baremetrics.com/reference/authentication'],
        formFrom: 'scanners',
        providers: ['baremetrics'],
        value: /(?:sk|lk)_[A-Za-z0-9]{18,25}/,
        longest: 28,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/baseten.js

const baseten_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'baseten-api-key',
        title: 'Baseten API key',
        why: 'it runs and deploys models at the cost of the workspace.',
        remediation: ['Revoke it at https://app.baseten.co/settings/api_keys.'],
        references: ['https://docs.baseten.co/'],
        formFrom: 'scanners',
        providers: ['baseten'],
        value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
        longest: 41,
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/basic-auth.js
var basic_auth = __webpack_require__(62828);
;// CONCATENATED MODULE: ./build/secrets/providers/beamer.js

const beamer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'beamer-api-key',
        title: 'Beamer API key',
        why: 'it writes posts and reads the users of a product.',
        remediation: ['Replace it in the settings under API.'],
        references: ['https://www.getbeamer.com/api/'],
        formFrom: 'scanners',
        providers: ['beamer'],
        value: /(?:b)_[A-Za-z0-9+/_-]{43}=/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/beebole.js

const beebole_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'beebole-api-key',
        title: 'Beebole API key',
        why: 'it reads and changes the times of a team.',
        remediation: ['Replace it at https://beebole.com/.'],
        references: ['https://beebole.com/'],
        formFrom: 'scanners',
        providers: ['beebole'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/betterstack.js

const betterstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'better-stack-api-token',
        title: 'Better Stack token',
        why: 'it writes logs, or reads and changes monitors.',
        remediation: ['Delete it in Better Stack under API tokens, or replace the source.'],
        references: ['https://betterstack.com/docs/'],
        formFrom: 'scanners',
        providers: ['betterstack', 'better_stack', 'logtail', 'betteruptime'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bigcommerce.js

const bigcommerce_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bigcommerce-access-token',
        title: 'BigCommerce access token',
        why: 'it reads and changes customers, orders and the catalogue of a shop.',
        remediation: ['Delete the API account in the shop under Settings, API accounts.'],
        references: ['https://developer.bigcommerce.com/docs/start/authentication'],
        providers: ['bigcommerce'],
        value: /[a-z0-9]{31}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/binance.js

const binance_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'binance-secret-key',
        severity: 'high',
        title: 'Binance API key or secret',
        why: 'together they trade, and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.binance.com/en/my/settings/api-management.',
            'Look for orders and withdrawals that are not yours.',
        ],
        references: ['https://developers.binance.com/docs/'],
        providers: ['binance'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bitbar.js

const bitbar_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bitbar-api-key',
        title: 'BitBar API key',
        why: 'it runs tests on devices at the cost of the account.',
        remediation: ['Replace it at https://bitbar.com/.'],
        references: ['https://bitbar.com/'],
        formFrom: 'scanners',
        providers: ['bitbar'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bitly.js

const bitly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bitly-access-token',
        title: 'Bitly access token',
        why: 'it reads and changes the links of an account.',
        remediation: ['Delete it at https://app.bitly.com/settings/api/.'],
        references: ['https://dev.bitly.com/'],
        formFrom: 'scanners',
        providers: ['bitly'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bitrise.js

const bitrise_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bitrise-access-token',
        title: 'Bitrise access token',
        why: 'it starts builds and reads apps, logs and signing files.',
        remediation: ['Revoke it at https://app.bitrise.io/me/account/security.'],
        references: ['https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html'],
        formFrom: 'scanners',
        providers: ['bitrise'],
        value: /[\w-]{80,120}/,
        longest: 120,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/bitwarden.js


const bitwarden_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'bitwarden-access-token',
        severity: 'critical',
        title: 'Bitwarden Secrets Manager access token',
        why: 'it reads the secrets of a machine account.',
        remediation: ['Revoke it on the page of the machine account.', 'Rotate the secrets that it reads.'],
        references: ['https://bitwarden.com/help/access-tokens/'],
        formFrom: 'examples',
        keywords: ['bws_', 'bws-', 'bitwarden'],
        within: 120,
        token: /0\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
        longest: 94,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bitwarden-client-secret',
        title: 'Bitwarden API key secret',
        why: 'with its ID it signs in as its owner; the vault itself stays encrypted.',
        remediation: ['Rotate it in the settings of the account, under Security, Keys.'],
        references: ['https://bitwarden.com/help/personal-api-key/'],
        formFrom: 'documentation',
        providers: ['bitwarden', 'bw_client', 'apikeyclientsecret'],
        noun: /secret|/,
        value: /[A-Za-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/blazemeter.js

const blazemeter_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'blazemeter-api-key',
        title: 'BlazeMeter API key',
        why: 'it reads and runs the tests of an account.',
        remediation: ['Replace it at https://www.blazemeter.com/.'],
        references: ['https://www.blazemeter.com/'],
        formFrom: 'scanners',
        providers: ['blazemeter', 'runscope'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/boostnote.js

const boostnote_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'boostnote-api-key',
        title: 'Boost Note API key',
        why: 'it reads and changes the notes of its owner.',
        remediation: ['Replace it at https://boostnote.io/.'],
        references: ['https://boostnote.io/'],
        formFrom: 'scanners',
        providers: ['boostnote'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/box.js

const box_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'box-client-secret',
        title: 'Box client secret or developer token',
        why: 'it reads and changes the files that its application reaches.',
        remediation: ['Reset it at https://app.box.com/developers/console.'],
        references: ['https://developer.box.com/guides/authentication/'],
        formFrom: 'scanners',
        providers: [
            'box_client',
            'box_developer',
            'box_dev',
            'box_app',
            'box_api',
            'box_access',
            'box_secret',
            'box_token',
            'box.com',
        ],
        noun: /secret|token|/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/braintree.js

const PAGES = ['https://developer.paypal.com/braintree/docs/'];
const braintree_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'braintree-access-token',
        severity: 'critical',
        title: 'Braintree access token',
        why: 'it charges, refunds and reads the customers of a merchant.',
        remediation: [
            'Revoke the connection in the PayPal or Braintree control panel and link it anew.',
            'Look for transactions that are not yours.',
        ],
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'access_token$production$',
        body: /[a-z0-9]{16}\$[0-9a-f]{32}/,
        longest: 49,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'braintree-sandbox-token',
        severity: 'low',
        title: 'Braintree sandbox access token',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Revoke the connection in the sandbox control panel and link it anew.'],
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'access_token$sandbox$',
        body: /[a-z0-9]{16}\$[0-9a-f]{32}/,
        longest: 49,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/brandfetch.js

const brandfetch_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'brandfetch-api-key',
        title: 'Brandfetch API key',
        why: 'it looks up brands at the cost of the account.',
        remediation: ['Replace it at https://docs.brandfetch.com/.'],
        references: ['https://docs.brandfetch.com/'],
        formFrom: 'scanners',
        providers: ['brandfetch'],
        value: /[A-Za-z0-9]{40}|[A-Za-z0-9+/_-]{43}=/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/brave-search.js

const brave_search_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'brave-search-api-key',
        severity: 'medium',
        title: 'Brave Search API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Delete it at https://api-dashboard.search.brave.com/app/keys.'],
        references: ['https://api-dashboard.search.brave.com/app/documentation/'],
        formFrom: 'scanners',
        prefix: 'BSA',
        body: /[\w-]{24,40}/,
        longest: 40,
        alphabet: '\\w-',
        keywords: ['brave'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/brevo.js

const brevo_PAGES = ['https://developers.brevo.com/docs/getting-started'];
const brevo_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'brevo-api-key',
        severity: 'high',
        title: 'Brevo (Sendinblue) API key',
        why: 'it sends mail and text messages and reads all contacts.',
        remediation: [
            'Delete it at https://app.brevo.com/settings/keys/api.',
            'Look through the logs for mail that is not yours.',
        ],
        references: brevo_PAGES,
        formFrom: 'documentation',
        prefix: 'xkeysib-',
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        longest: 81,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'brevo-smtp-key',
        severity: 'high',
        title: 'Brevo (Sendinblue) SMTP key',
        why: 'it sends mail in the name of your domains.',
        remediation: [
            'Delete it at https://app.brevo.com/settings/keys/smtp.',
            'Look through the logs for mail that is not yours.',
        ],
        references: brevo_PAGES,
        prefix: 'xsmtpsib-',
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        longest: 81,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
;// CONCATENATED MODULE: ./build/secrets/providers/brightdata.js

const TITLE = 'Bright Data zone password';
const brightdata_RULES = [
    {
        id: 'brightdata-zone-password',
        kind: 'secret',
        severity: 'high',
        title: TITLE,
        why: 'it sends traffic through the proxies of a zone, at the cost of its owner.',
        remediation: [
            'Change the password of the zone at https://brightdata.com/cp/zones.',
            'Look for traffic that is not yours.',
        ],
        references: ['https://docs.brightdata.com/proxy-networks/introduction'],
        formFrom: 'scanners',
        keywords: ['brd-customer-', 'lum-customer-'],
        pattern: /(?:brd|lum)-customer-[A-Za-z0-9_]{2,40}-zone-[A-Za-z0-9_]{1,60}(?:-[a-z]{2,16}-[A-Za-z0-9_]{1,40}){0,6}:(?<secret>[A-Za-z0-9]{8,32})(?![A-Za-z0-9])/g,
        startsAtKeyword: true,
        reach: 520,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, TITLE),
    },
];

// EXTERNAL MODULE: ./build/secrets/file-signature.js
var file_signature = __webpack_require__(90765);
;// CONCATENATED MODULE: ./build/secrets/providers/browsers.js

/** The first page of a database says what tables it has, the same for everybody: those after it count, too. */
const SQLITE = (0,file_signature/* fileSignature */.$)('"SQLite format 3" 00', 84, 100_000);
const SHARED = {
    kind: 'secret',
    formFrom: 'documentation',
    keywords: [],
    reach: 100_100,
};
/** Files of a browser's profile, as profiles for tests are committed by mistake. */
const browsers_RULES = [
    {
        ...SHARED,
        id: 'firefox-key-database-file',
        severity: 'medium',
        title: 'Firefox key database',
        why: 'unless a primary password protects it, it decrypts the saved passwords in logins.json.',
        remediation: ['Change the passwords that were saved.', 'Keep the profile out of the repository.'],
        references: ['https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data'],
        files: ['key4.db'],
        pattern: SQLITE,
    },
    {
        ...SHARED,
        id: 'firefox-cookie-database-file',
        severity: 'medium',
        title: 'Firefox cookie database',
        why: 'its cookies are not encrypted: those of open sessions sign in without a password.',
        remediation: [
            'Sign out of all sessions at the sites that matter.',
            'Keep the profile out of the repository.',
        ],
        references: ['https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data'],
        files: ['cookies.sqlite'],
        pattern: SQLITE,
    },
    {
        ...SHARED,
        id: 'chrome-profile-database-file',
        severity: 'low',
        title: 'Chrome database of passwords or cookies',
        why: 'whoever also gets the key of the profile, or ran it without one, reads passwords and sessions.',
        remediation: ['Change the passwords that were saved.', 'Keep the profile out of the repository.'],
        references: ['https://chromium.googlesource.com/chromium/src/+/main/docs/user_data_dir.md'],
        files: ['Default/Login Data', 'Default/Cookies', 'Network/Cookies', 'Login Data For Account'],
        pattern: SQLITE,
    },
    {
        id: 'firefox-saved-password',
        kind: 'secret',
        severity: 'low',
        title: 'Password saved by Firefox, encrypted',
        why: 'whoever also has key4.db of the profile decrypts it, unless a primary password protects that.',
        remediation: ['Change the passwords that were saved.', 'Keep the profile out of the repository.'],
        references: ['https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data'],
        formFrom: 'documentation',
        // In DER: the key’s id, which is always the same, then the algorithm.
        keywords: ['eepgaaaaaaaaa'],
        pattern: /"encryptedPassword"[ \t]{0,2}:[ \t]{0,2}"(?<secret>M[A-P][A-Za-z0-9+/]EEPgA{19}Ew[A-Za-z0-9+/]{30,2000}={0,2})"/g,
        reach: 2100,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/browserstack.js

const browserstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'browserstack-access-key',
        title: 'BrowserStack access key',
        why: 'with the user name it runs browsers and devices on the account.',
        remediation: ['Reset it at https://www.browserstack.com/accounts/profile.'],
        references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction'],
        formFrom: 'scanners',
        providers: ['browserstack', 'browser_stack'],
        noun: /key/,
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/browshot.js

const browshot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'browshot-api-key',
        title: 'Browshot API key',
        why: 'it takes screenshots at the cost of the account.',
        remediation: ['Replace it at https://browshot.com/.'],
        references: ['https://browshot.com/'],
        formFrom: 'scanners',
        providers: ['browshot'],
        value: /[A-Za-z0-9]{28}/,
        longest: 28,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/buddyns.js

const buddyns_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'buddyns-api-key',
        title: 'BuddyNS API key',
        why: 'it changes the name servers of domains.',
        remediation: ['Replace it at https://www.buddyns.com/.'],
        references: ['https://www.buddyns.com/'],
        formFrom: 'scanners',
        providers: ['buddyns'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bugherd.js

const bugherd_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bugherd-api-key',
        title: 'BugHerd API key',
        why: 'it reads and changes the tasks of projects.',
        remediation: ['Replace it at https://www.bugherd.com/.'],
        references: ['https://www.bugherd.com/'],
        formFrom: 'scanners',
        providers: ['bugherd'],
        value: /[a-z0-9]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bugsnag.js

const bugsnag_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bugsnag-auth-token',
        title: 'BugSnag auth token',
        why: 'it reads the errors of all projects of its owner.',
        remediation: ['Delete it in BugSnag under My account, Personal auth tokens.'],
        references: ['https://bugsnagapiv2.docs.apiary.io/'],
        formFrom: 'scanners',
        providers: ['bugsnag'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'bugsnag-api-key',
        severity: 'low',
        title: 'BugSnag notifier API key',
        why: 'it writes errors into a project; pages and apps show it to everybody.',
        remediation: ['Make another project if it is abused.'],
        references: ['https://docs.bugsnag.com/api/'],
        formFrom: 'examples',
        providers: ['bugsnag'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/buildkite.js



const buildkite_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'buildkite-api-token',
        severity: 'critical',
        title: 'Buildkite API access token',
        why: 'it reads and starts builds, and changes pipelines, as far as its scopes allow.',
        remediation: ['Revoke it at https://buildkite.com/user/api-access-tokens.'],
        references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
        formFrom: 'documentation',
        prefix: 'bkua_',
        body: /[0-9a-z]{40}(?:[0-9a-z]{13})?/,
        longest: 53,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'buildkite-service-token',
        severity: 'high',
        title: 'Buildkite agent, cluster, package or portal token',
        why: 'whoever has it gets the jobs of agents, or reads and writes packages.',
        remediation: [
            'Revoke it at https://buildkite.com under the cluster, registry or portal that it belongs to.',
        ],
        references: ['https://buildkite.com/docs/agent/v3/tokens'],
        formFrom: 'documentation',
        prefix: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
        body: /[\w-]{50,340}/,
        longest: 340,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'buildkite-trigger-url',
        severity: 'medium',
        title: 'Buildkite pipeline trigger URL',
        why: 'whoever has it starts builds of a pipeline.',
        remediation: ['Delete the trigger under Triggers in the settings of the pipeline, and add another.'],
        references: ['https://buildkite.com/docs/apis/webhooks/incoming/pipeline-triggers'],
        formFrom: 'documentation',
        keywords: ['webhook.buildkite.com/deliver/'],
        token: /webhook\.buildkite\.com\/deliver\/bktr_(?<secret>[\w-]{12,200})/,
        longest: 240,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'buildkite-agent-token',
        title: 'Buildkite agent token of the old form',
        why: 'whoever has it gets jobs with their code and variables.',
        remediation: ['Revoke it at https://buildkite.com under Agents.'],
        references: ['https://buildkite.com/docs/agent/v3/tokens'],
        formFrom: 'scanners',
        providers: ['buildkite'],
        noun: /agent[\w-]{0,4}token/,
        value: /[0-9a-f]{50}|[0-9a-zA-Z]{40}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/bunny.js

const bunny_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'bunny-api-key',
        title: 'bunny.net API key',
        why: 'it changes zones, or the files of a storage zone.',
        remediation: ['Reset it at https://dash.bunny.net/account/api-key.'],
        references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
        formFrom: 'scanners',
        providers: ['bunnycdn', 'bunny_', 'bunny-', 'bunnynet'],
        noun: /key|token|secret|password/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?|[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
        longest: 72,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/buttercms.js

const buttercms_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'buttercms-api-token',
        title: 'ButterCMS API token',
        why: 'it reads the content of a site, and writes where it may.',
        remediation: ['Replace it at https://buttercms.com/settings/.'],
        references: ['https://buttercms.com/docs/api/'],
        formFrom: 'scanners',
        providers: ['buttercms'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/b.js
































/** By the names of their files. */
const PROVIDERS = {
    backblaze: backblaze_namespaceObject,
    baidu: baidu_namespaceObject,
    bannerbear: bannerbear_namespaceObject,
    baremetrics: baremetrics_namespaceObject,
    baseten: baseten_namespaceObject,
    'basic-auth': basic_auth,
    beamer: beamer_namespaceObject,
    beebole: beebole_namespaceObject,
    betterstack: betterstack_namespaceObject,
    bigcommerce: bigcommerce_namespaceObject,
    binance: binance_namespaceObject,
    bitbar: bitbar_namespaceObject,
    bitly: bitly_namespaceObject,
    bitrise: bitrise_namespaceObject,
    bitwarden: bitwarden_namespaceObject,
    blazemeter: blazemeter_namespaceObject,
    boostnote: boostnote_namespaceObject,
    box: box_namespaceObject,
    braintree: braintree_namespaceObject,
    brandfetch: brandfetch_namespaceObject,
    'brave-search': brave_search_namespaceObject,
    brevo: brevo_namespaceObject,
    brightdata: brightdata_namespaceObject,
    browsers: browsers_namespaceObject,
    browserstack: browserstack_namespaceObject,
    browshot: browshot_namespaceObject,
    buddyns: buddyns_namespaceObject,
    bugherd: bugherd_namespaceObject,
    bugsnag: bugsnag_namespaceObject,
    buildkite: buildkite_namespaceObject,
    bunny: bunny_namespaceObject,
    buttercms: buttercms_namespaceObject,
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
