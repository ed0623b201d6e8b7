export const id = 8263;
export const ids = [8263];
export const modules = {

/***/ 48263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/radar.js
var radar_namespaceObject = {};
__webpack_require__.r(radar_namespaceObject);
__webpack_require__.d(radar_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rails.js
var rails_namespaceObject = {};
__webpack_require__.r(rails_namespaceObject);
__webpack_require__.d(rails_namespaceObject, {
  RULES: () => (rails_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/railway.js
var railway_namespaceObject = {};
__webpack_require__.r(railway_namespaceObject);
__webpack_require__.d(railway_namespaceObject, {
  RULES: () => (railway_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/raindrop.js
var raindrop_namespaceObject = {};
__webpack_require__.r(raindrop_namespaceObject);
__webpack_require__.d(raindrop_namespaceObject, {
  RULES: () => (raindrop_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rainforest-pay.js
var rainforest_pay_namespaceObject = {};
__webpack_require__.r(rainforest_pay_namespaceObject);
__webpack_require__.d(rainforest_pay_namespaceObject, {
  RULES: () => (rainforest_pay_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ramp.js
var ramp_namespaceObject = {};
__webpack_require__.r(ramp_namespaceObject);
__webpack_require__.d(ramp_namespaceObject, {
  RULES: () => (ramp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rancher.js
var rancher_namespaceObject = {};
__webpack_require__.r(rancher_namespaceObject);
__webpack_require__.d(rancher_namespaceObject, {
  RULES: () => (rancher_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rapidapi.js
var rapidapi_namespaceObject = {};
__webpack_require__.r(rapidapi_namespaceObject);
__webpack_require__.d(rapidapi_namespaceObject, {
  RULES: () => (rapidapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rawg.js
var rawg_namespaceObject = {};
__webpack_require__.r(rawg_namespaceObject);
__webpack_require__.d(rawg_namespaceObject, {
  RULES: () => (rawg_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/razorpay.js
var razorpay_namespaceObject = {};
__webpack_require__.r(razorpay_namespaceObject);
__webpack_require__.d(razorpay_namespaceObject, {
  RULES: () => (razorpay_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rclone.js
var rclone_namespaceObject = {};
__webpack_require__.r(rclone_namespaceObject);
__webpack_require__.d(rclone_namespaceObject, {
  RULES: () => (rclone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/readme.js
var readme_namespaceObject = {};
__webpack_require__.r(readme_namespaceObject);
__webpack_require__.d(readme_namespaceObject, {
  RULES: () => (readme_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rebrandly.js
var rebrandly_namespaceObject = {};
__webpack_require__.r(rebrandly_namespaceObject);
__webpack_require__.d(rebrandly_namespaceObject, {
  RULES: () => (rebrandly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/recharge.js
var recharge_namespaceObject = {};
__webpack_require__.r(recharge_namespaceObject);
__webpack_require__.d(recharge_namespaceObject, {
  RULES: () => (recharge_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/removebg.js
var removebg_namespaceObject = {};
__webpack_require__.r(removebg_namespaceObject);
__webpack_require__.d(removebg_namespaceObject, {
  RULES: () => (removebg_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/render.js
var render_namespaceObject = {};
__webpack_require__.r(render_namespaceObject);
__webpack_require__.d(render_namespaceObject, {
  RULES: () => (render_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/replicate.js
var replicate_namespaceObject = {};
__webpack_require__.r(replicate_namespaceObject);
__webpack_require__.d(replicate_namespaceObject, {
  RULES: () => (replicate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/replyio.js
var replyio_namespaceObject = {};
__webpack_require__.r(replyio_namespaceObject);
__webpack_require__.d(replyio_namespaceObject, {
  RULES: () => (replyio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/requestfinance.js
var requestfinance_namespaceObject = {};
__webpack_require__.r(requestfinance_namespaceObject);
__webpack_require__.d(requestfinance_namespaceObject, {
  RULES: () => (requestfinance_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/resend.js
var resend_namespaceObject = {};
__webpack_require__.r(resend_namespaceObject);
__webpack_require__.d(resend_namespaceObject, {
  RULES: () => (resend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/restpack.js
var restpack_namespaceObject = {};
__webpack_require__.r(restpack_namespaceObject);
__webpack_require__.d(restpack_namespaceObject, {
  RULES: () => (restpack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/riot-games.js
var riot_games_namespaceObject = {};
__webpack_require__.r(riot_games_namespaceObject);
__webpack_require__.d(riot_games_namespaceObject, {
  RULES: () => (riot_games_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ritekit.js
var ritekit_namespaceObject = {};
__webpack_require__.r(ritekit_namespaceObject);
__webpack_require__.d(ritekit_namespaceObject, {
  RULES: () => (ritekit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/robinhood.js
var robinhood_namespaceObject = {};
__webpack_require__.r(robinhood_namespaceObject);
__webpack_require__.d(robinhood_namespaceObject, {
  RULES: () => (robinhood_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rollbar.js
var rollbar_namespaceObject = {};
__webpack_require__.r(rollbar_namespaceObject);
__webpack_require__.d(rollbar_namespaceObject, {
  RULES: () => (rollbar_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rootly.js
var rootly_namespaceObject = {};
__webpack_require__.r(rootly_namespaceObject);
__webpack_require__.d(rootly_namespaceObject, {
  RULES: () => (rootly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/route4me.js
var route4me_namespaceObject = {};
__webpack_require__.r(route4me_namespaceObject);
__webpack_require__.d(route4me_namespaceObject, {
  RULES: () => (route4me_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/rubygems.js
var rubygems_namespaceObject = {};
__webpack_require__.r(rubygems_namespaceObject);
__webpack_require__.d(rubygems_namespaceObject, {
  RULES: () => (rubygems_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/runpod.js
var runpod_namespaceObject = {};
__webpack_require__.r(runpod_namespaceObject);
__webpack_require__.d(runpod_namespaceObject, {
  RULES: () => (runpod_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/radar.js

const REVOKE = ['Regenerate it at https://radar.com/dashboard/settings.'];
const PAGES = ['https://docs.radar.com/api'];
const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'radar-secret-key',
        severity: 'high',
        title: 'Radar secret key',
        why: 'it reads where users are, and changes geofences.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        prefix: 'prj_live_sk_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'radar-test-secret-key',
        severity: 'low',
        title: 'Radar test secret key',
        why: 'it reaches the test data alone.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        prefix: 'prj_test_sk_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
;// CONCATENATED MODULE: ./build/secrets/providers/rails.js

const BASE = 'Rails secret key base';
const MASTER = 'Rails master key';
const FILE = 'Rails key file';
const PAGE = 'https://guides.rubyonrails.org/security.html';
/** In `config/secrets.yml` that of production comes from elsewhere; those of development and tests are checked in. */
function assessBase({ secret, before }) {
    const assessment = (0,body_assessment/* assessBody */.pV)(secret, BASE);
    if (assessment.is !== 'secret' || !UNDER_DEVELOPMENT.test(before))
        return assessment;
    return {
        ...assessment,
        severity: 'low',
        message: `${BASE} of the environment for development or tests: it opens what is run there.`,
    };
}
const UNDER_DEVELOPMENT = /(?:^|\n)(?:development|test):[^\n]{0,40}\n(?:[ \t]{1,8}[^\n]{0,120}\n){0,3}[ \t]{1,8}secret_(?:key_base|token):[ \t]{1,4}["']?$/;
const rails_RULES = [
    {
        id: 'rails-secret-key-base',
        kind: 'secret',
        severity: 'critical',
        title: BASE,
        why: 'whoever has it forges sessions and signed messages; with old cookies it runs code.',
        remediation: [
            'Make a new one with `bin/rails secret`, and keep it in the encrypted credentials or the environment.',
        ],
        references: [PAGE],
        formFrom: 'documentation',
        keywords: ['secret_key_base', 'secret_token', 'config.secret_key', 'config.pepper'],
        pattern: /(?:secret_key_base|secret_token|config\.secret_key|config\.pepper)["']?[ \t]{0,4}(?:=>?|:)[ \t]{0,4}["']?(?<secret>[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/gi,
        reach: 320,
        assess: assessBase,
    },
    {
        id: 'rails-master-key',
        kind: 'secret',
        severity: 'critical',
        title: MASTER,
        why: 'it decrypts the credentials file that stands in the same repository.',
        remediation: [
            'Change every secret in the credentials file, and encrypt it with a new key: `bin/rails credentials:edit`.',
            'Keep config/master.key out of the repository.',
        ],
        references: [PAGE],
        formFrom: 'documentation',
        keywords: ['rails_master_key', 'rails-master-key', 'railsmasterkey'],
        pattern: /RAILS[_-]?MASTER[_-]?KEY["']?[ \t]{0,4}(?:=>?|:|,)[ \t]{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9a-f])/gi,
        reach: 80,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, MASTER),
    },
    {
        id: 'rails-key-file',
        kind: 'secret',
        severity: 'critical',
        title: FILE,
        why: 'it decrypts the credentials file that stands in the same repository.',
        remediation: [
            'Change every secret in the credentials file, and encrypt it with a new key: `bin/rails credentials:edit`.',
            'Keep config/master.key and config/credentials/*.key out of the repository, in its history too.',
        ],
        references: [PAGE],
        formFrom: 'documentation',
        keywords: [],
        files: ['config/master.key', 'config/credentials/*.key', 'config/secrets.yml.key'],
        pattern: /^\s{0,4}(?<secret>[0-9a-f]{32})\s{0,4}$/g,
        reach: 64,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, FILE),
    },
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(73599);
;// CONCATENATED MODULE: ./build/secrets/providers/railway.js


const railway_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'railway-api-token',
        title: 'Railway API token',
        why: 'it deploys, and reads and changes services with their environment.',
        remediation: ['Delete it at https://railway.com/account/tokens.'],
        references: ['https://docs.railway.com/guides/public-api'],
        formFrom: 'scanners',
        providers: ['railway'],
        noun: /token|api[_-]?key|secret/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/raindrop.js

const raindrop_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'raindrop-token',
        title: 'Raindrop.io token',
        why: 'it reads and changes bookmarks as its owner.',
        remediation: ['Delete it at https://app.raindrop.io/settings/integrations.'],
        references: ['https://developer.raindrop.io/'],
        formFrom: 'leaks',
        providers: ['raindrop'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rainforest-pay.js

const rainforest_pay_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'rainforest-pay-api-key',
        severity: 'critical',
        title: 'Rainforest Pay API key',
        why: 'it makes payments and payouts of a platform.',
        remediation: [
            'Revoke it in Rainforest’s portal under Developers, API keys.',
            'Look for payouts that are not yours.',
        ],
        references: ['https://docs.rainforestpay.com/'],
        formFrom: 'scanners',
        prefix: 'apikey_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ramp.js

const ramp_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'ramp-client-secret',
        severity: 'critical',
        title: 'Ramp client secret',
        why: 'together with the client ID it reads spending and issues cards.',
        remediation: ['Rotate it in Ramp under Company, Developer API.', 'Look for new cards and payments.'],
        references: ['https://docs.ramp.com/'],
        formFrom: 'scanners',
        prefix: 'ramp_sec_',
        body: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/rancher.js

const rancher_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'rancher-api-token',
        severity: 'critical',
        title: 'Rancher API token',
        why: 'it manages the clusters that its owner may.',
        remediation: ['Delete it in Rancher under Account and API keys.'],
        references: ['https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys'],
        formFrom: 'documentation',
        keywords: ['token-', 'kubeconfig-u'],
        // Of a kubeconfig for one cluster, the token's name ends with that of the cluster.
        token: /(?:token-[0-9a-z]{5}|kubeconfig-u(?:ser)?-[0-9a-z]{5,20}(?:\.c-(?:m-)?[0-9a-z]{5,8})?):[0-9a-z]{54}/,
        longest: 102,
        shownPrefix: (secret) => /^[a-z]{1,12}-/.exec(secret)?.[0] ?? '',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rapidapi.js


const rapidapi_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'rapidapi-key',
        severity: 'high',
        title: 'RapidAPI key',
        why: 'it calls all services that the account subscribed to, at its cost.',
        remediation: ['Replace it on the Authorization page of the app at https://rapidapi.com/developer/apps.'],
        references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
        formFrom: 'scanners',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('jsn', prefixed_token/* HEXADECIMAL */.mw),
        token: /[0-9a-f]{10}msh[0-9a-f]{15}p[0-9a-f]{6}jsn[0-9a-f]{12}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rawg.js

const rawg_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rawg-api-key',
        title: 'RAWG API key',
        why: 'it looks up games in the name of its owner.',
        remediation: ['Replace it at https://rawg.io/apidocs.'],
        references: ['https://rawg.io/apidocs'],
        formFrom: 'scanners',
        providers: ['rawg'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/razorpay.js

const razorpay_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'razorpay-key-secret',
        severity: 'high',
        title: 'Razorpay key secret',
        why: 'together with the key ID it takes, refunds and pays out money.',
        remediation: [
            'Regenerate the key at https://dashboard.razorpay.com/app/website-app-settings/api-keys.',
            'Look for refunds and payouts that nobody ordered.',
        ],
        references: ['https://razorpay.com/docs/api/authentication/'],
        formFrom: 'scanners',
        providers: ['razorpay'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/secrets/providers/rclone.js

/** The key that rclone hides passwords with, the same everywhere: https://github.com/rclone/rclone (fs/config/obscure) */
const KEY = ['9c935b48730a554d6bfd7c63c886a92b', 'd390198eb8128afbf4de162b8b95f638'];
const BLOCK = 16;
/** Whether a value becomes text when it is laid open, as only a hidden password does. */
function assess({ secret }) {
    const bytes = Buffer.from(secret, 'base64url');
    if (bytes.length <= BLOCK)
        return { is: 'nothing' };
    const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-ctr', Buffer.from(KEY.join(''), 'hex'), bytes.subarray(0, BLOCK));
    const text = Buffer.concat([decipher.update(bytes.subarray(BLOCK)), decipher.final()]).toString('latin1');
    return /^[\x20-\x7e]{3,200}$/.test(text)
        ? { is: 'secret', details: { decrypts: true } }
        : { is: 'nothing' };
}
const rclone_RULES = [
    {
        id: 'rclone-obscured-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password in an rclone configuration',
        why: 'everybody can lay it open, since rclone only hides it; it opens a remote, or decrypts its files.',
        remediation: [
            'Change the password at the remote.',
            'Encrypt the configuration: `rclone config`, set a password.',
        ],
        references: ['https://rclone.org/docs/#configuration-encryption'],
        formFrom: 'documentation',
        // A hidden password looks like any other text; the kind of its remote stands in the same section.
        keywords: [
            ...[
                'crypt',
                'sftp',
                'ftp',
                'webdav',
                'smb',
                'mega',
                'koofr',
                'opendrive',
                'protondrive',
                'seafile',
                'http',
            ].map((kind) => `type = ${kind}`),
        ],
        pattern: /(?:^|\n)pass(?:word2?)? = (?<secret>[\w-]{27,300})(?=\s|$)/g,
        reach: 800,
        assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/readme.js

const readme_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'readme-api-key',
        severity: 'high',
        title: 'ReadMe API key',
        why: 'it changes the documentation of a project.',
        remediation: ['Delete it in the dashboard under Configuration, API keys.'],
        references: ['https://docs.readme.com/main/reference/authentication'],
        formFrom: 'examples',
        prefix: 'rdme_',
        body: /[a-z0-9]{70}/,
        longest: 70,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rebrandly.js

const rebrandly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rebrandly-api-key',
        title: 'Rebrandly API key',
        why: 'it reads and changes the links of an account.',
        remediation: ['Delete it at https://app.rebrandly.com/account/api.'],
        references: ['https://developers.rebrandly.com/docs'],
        formFrom: 'scanners',
        providers: ['rebrandly'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/recharge.js

const recharge_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'recharge-api-token',
        severity: 'high',
        title: 'Recharge API token',
        why: 'it reads customers and changes the subscriptions of a shop.',
        remediation: ['Delete it in Recharge under Tools and apps, API tokens.'],
        references: ['https://developer.rechargepayments.com/'],
        formFrom: 'scanners',
        prefix: ['sk_1x1_', 'sk_1x3_', 'sk_2x2_', 'sk_3x3_', 'sk_5x3_', 'sk_10x1_'],
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/removebg.js

const removebg_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'remove-bg-api-key',
        title: 'remove.bg API key',
        why: 'it edits images at the cost of the account.',
        remediation: ['Delete it at https://www.remove.bg/dashboard#api-key.'],
        references: ['https://www.remove.bg/api'],
        formFrom: 'leaks',
        providers: ['removebg', 'remove_bg'],
        value: /[A-Za-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/render.js


const render_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'render-api-key',
        severity: 'critical',
        title: 'Render API key',
        why: 'it deploys, reads the environment of services, and deletes them.',
        remediation: ['Revoke it at https://dashboard.render.com/u/settings#api-keys.'],
        references: ['https://render.com/docs/api'],
        formFrom: 'examples',
        prefix: 'rnd_',
        body: /[A-Za-z0-9]{28}/,
        longest: 28,
        alphabet: '\\w',
    }),
    {
        id: 'render-deploy-hook',
        kind: 'secret',
        severity: 'medium',
        title: 'Render deploy hook',
        why: 'whoever calls the URL deploys the service.',
        remediation: ['Regenerate the hook on the settings page of the service at https://dashboard.render.com.'],
        references: ['https://render.com/docs/deploy-hooks'],
        formFrom: 'scanners',
        keywords: ['api.render.com/deploy'],
        pattern: /api\.render\.com\/deploy\/srv-[0-9a-z]{8,32}\?key=(?<secret>[\w-]{8,32})(?![\w-])/g,
        reach: 128,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Render deploy hook'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/replicate.js

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const replicate_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'replicate-api-token',
        severity: 'high',
        title: 'Replicate API token',
        why: 'it runs models at the cost of the account and reads private ones.',
        remediation: [
            'Disable it at https://replicate.com/account/api-tokens.',
            'Look at the predictions for some that are not yours.',
        ],
        references: ['https://replicate.com/docs/topics/security/api-tokens'],
        formFrom: 'examples',
        prefix: 'r8_',
        body: /[A-Za-z0-9]{37}/,
        longest: 37,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('r8_', ALPHANUMERIC),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/replyio.js

const replyio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'replyio-api-key',
        title: 'Reply.io API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://reply.io/.'],
        references: ['https://reply.io/'],
        formFrom: 'scanners',
        providers: ['replyio', 'reply_io'],
        value: /[\w-]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/requestfinance.js

const requestfinance_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'requestfinance-api-key',
        title: 'Request Finance API key',
        why: 'it reads and writes invoices of a company.',
        remediation: ['Replace it at https://www.request.finance/.'],
        references: ['https://www.request.finance/'],
        formFrom: 'scanners',
        providers: ['requestfinance', 'request_finance', 'request-finance'],
        value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/resend.js

const resend_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'resend-api-key',
        severity: 'high',
        title: 'Resend API key',
        why: 'it sends mail in the name of your domains.',
        remediation: [
            'Delete it at https://resend.com/api-keys.',
            'Look through https://resend.com/emails for mail that is not yours.',
        ],
        references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
        formFrom: 'examples',
        prefix: 're_',
        body: /[A-Za-z0-9]{7,10}_[A-Za-z0-9]{20,32}/,
        longest: 43,
        keywords: ['resend'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/restpack.js

const restpack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'restpack-api-key',
        title: 'Restpack API key',
        why: 'it makes documents and screenshots at the cost of the account.',
        remediation: ['Replace it at https://restpack.io/.'],
        references: ['https://restpack.io/'],
        formFrom: 'scanners',
        providers: ['restpack'],
        value: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/riot-games.js


const riot_games_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'riot-games-api-key',
        severity: 'medium',
        title: 'Riot Games API key',
        why: 'it calls the APIs of Riot’s games in the name of a product.',
        remediation: ['Replace it at https://developer.riotgames.com/.'],
        references: ['https://developer.riotgames.com/docs/portal'],
        formFrom: 'examples',
        prefix: 'RGAPI-',
        body: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ritekit.js

const ritekit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ritekit-api-key',
        title: 'RiteKit API key',
        why: 'it asks for hashtags at the cost of the account.',
        remediation: ['Replace it at https://ritekit.com/.'],
        references: ['https://ritekit.com/'],
        formFrom: 'scanners',
        providers: ['ritekit'],
        value: /[0-9a-f]{44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/robinhood.js

const robinhood_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'robinhood-crypto-api-key',
        severity: 'medium',
        title: 'Robinhood crypto API key',
        why: 'together with its private key it trades on the account.',
        remediation: ['Delete the credential in Robinhood under Crypto, API trading.'],
        references: ['https://docs.robinhood.com/crypto/trading/'],
        formFrom: 'scanners',
        prefix: 'rh-api-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rollbar.js

const rollbar_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'rollbar-access-token',
        title: 'Rollbar access token',
        why: 'it writes, and by its scope reads, the items of a project.',
        remediation: ['Delete it in the project settings under Access tokens.'],
        references: ['https://docs.rollbar.com/docs/access-tokens'],
        formFrom: 'scanners',
        providers: ['rollbar'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rootly.js

const rootly_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'rootly-api-key',
        severity: 'high',
        title: 'Rootly API key',
        why: 'it reads and changes the incidents of an organisation.',
        remediation: ['Revoke it in Rootly under Organization settings, API keys.'],
        references: ['https://docs.rootly.com/'],
        formFrom: 'scanners',
        prefix: 'rootly_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/route4me.js

const route4me_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'route4me-api-key',
        title: 'Route4Me API key',
        why: 'it reads and changes routes and addresses.',
        remediation: ['Replace it at https://route4me.com/.'],
        references: ['https://route4me.com/'],
        formFrom: 'scanners',
        providers: ['route4me'],
        value: /[A-Z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/rubygems.js


const rubygems_REVOKE = 'Delete it at https://rubygems.org/profile/api_keys.';
const GUIDE = 'https://guides.rubygems.org/api-key-scopes/';
const rubygems_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'rubygems-api-key',
        severity: 'critical',
        title: 'RubyGems API key',
        why: 'it pushes and yanks its owner’s gems.',
        remediation: [rubygems_REVOKE, 'Look through the versions of your gems for some that are not yours.'],
        references: [GUIDE],
        formFrom: 'documentation',
        prefix: 'rubygems_',
        body: /[0-9a-f]{48}/,
        longest: 48,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'rubygems-legacy-api-key',
        title: 'RubyGems API key of the old form',
        why: 'it pushes and yanks its owner’s gems.',
        remediation: [rubygems_REVOKE],
        references: [GUIDE],
        formFrom: 'scanners',
        providers: ['rubygems', 'gem_host'],
        noun: /key/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
    {
        id: 'sidekiq-gem-server-url',
        kind: 'secret',
        severity: 'medium',
        title: 'Sidekiq Pro or Enterprise credentials',
        why: 'they download gems that the company pays for.',
        remediation: [
            'Ask Contributed Systems for new credentials, and set them with `bundle config` outside of the repository.',
        ],
        references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-collaboration'],
        formFrom: 'scanners',
        keywords: ['contribsys'],
        pattern: /(?:https?:\/\/|CONTRIBSYS__COM["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9a-f])(?:@(?:gems|enterprise)\.contribsys\.com)?/gi,
        reach: 96,
        assess: ({ before, after }) => /contribsys/i.test(`${before.slice(-40)} ${after.slice(0, 40)}`) ? { is: 'secret' } : { is: 'nothing' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/runpod.js

const runpod_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'runpod-api-key',
        severity: 'high',
        title: 'Runpod API key',
        why: 'it starts machines at the cost of the account and reads those that run.',
        remediation: ['Delete it at https://console.runpod.io/user/settings.'],
        references: ['https://docs.runpod.io/get-started/api-keys'],
        formFrom: 'scanners',
        prefix: 'rpa_',
        body: /[A-Z0-9]{40}[A-Za-z0-9]{6}/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/r.js





























/** By the names of their files. */
const PROVIDERS = {
    radar: radar_namespaceObject,
    rails: rails_namespaceObject,
    railway: railway_namespaceObject,
    raindrop: raindrop_namespaceObject,
    'rainforest-pay': rainforest_pay_namespaceObject,
    ramp: ramp_namespaceObject,
    rancher: rancher_namespaceObject,
    rapidapi: rapidapi_namespaceObject,
    rawg: rawg_namespaceObject,
    razorpay: razorpay_namespaceObject,
    rclone: rclone_namespaceObject,
    readme: readme_namespaceObject,
    rebrandly: rebrandly_namespaceObject,
    recharge: recharge_namespaceObject,
    removebg: removebg_namespaceObject,
    render: render_namespaceObject,
    replicate: replicate_namespaceObject,
    replyio: replyio_namespaceObject,
    requestfinance: requestfinance_namespaceObject,
    resend: resend_namespaceObject,
    restpack: restpack_namespaceObject,
    'riot-games': riot_games_namespaceObject,
    ritekit: ritekit_namespaceObject,
    robinhood: robinhood_namespaceObject,
    rollbar: rollbar_namespaceObject,
    rootly: rootly_namespaceObject,
    route4me: route4me_namespaceObject,
    rubygems: rubygems_namespaceObject,
    runpod: runpod_namespaceObject,
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
