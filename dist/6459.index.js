export const id = 6459;
export const ids = [6459];
export const modules = {

/***/ 46459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ l_PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lambdatest.js
var lambdatest_namespaceObject = {};
__webpack_require__.r(lambdatest_namespaceObject);
__webpack_require__.d(lambdatest_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/langfuse.js
var langfuse_namespaceObject = {};
__webpack_require__.r(langfuse_namespaceObject);
__webpack_require__.d(langfuse_namespaceObject, {
  RULES: () => (langfuse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/langsmith.js
var langsmith_namespaceObject = {};
__webpack_require__.r(langsmith_namespaceObject);
__webpack_require__.d(langsmith_namespaceObject, {
  RULES: () => (langsmith_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/languagelayer.js
var languagelayer_namespaceObject = {};
__webpack_require__.r(languagelayer_namespaceObject);
__webpack_require__.d(languagelayer_namespaceObject, {
  RULES: () => (languagelayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lark.js
var lark_namespaceObject = {};
__webpack_require__.r(lark_namespaceObject);
__webpack_require__.d(lark_namespaceObject, {
  RULES: () => (lark_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/launchdarkly.js
var launchdarkly_namespaceObject = {};
__webpack_require__.r(launchdarkly_namespaceObject);
__webpack_require__.d(launchdarkly_namespaceObject, {
  RULES: () => (launchdarkly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lemlist.js
var lemlist_namespaceObject = {};
__webpack_require__.r(lemlist_namespaceObject);
__webpack_require__.d(lemlist_namespaceObject, {
  RULES: () => (lemlist_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lichess.js
var lichess_namespaceObject = {};
__webpack_require__.r(lichess_namespaceObject);
__webpack_require__.d(lichess_namespaceObject, {
  RULES: () => (lichess_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/line.js
var line_namespaceObject = {};
__webpack_require__.r(line_namespaceObject);
__webpack_require__.d(line_namespaceObject, {
  RULES: () => (line_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linear.js
var linear_namespaceObject = {};
__webpack_require__.r(linear_namespaceObject);
__webpack_require__.d(linear_namespaceObject, {
  RULES: () => (linear_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linkedin.js
var linkedin_namespaceObject = {};
__webpack_require__.r(linkedin_namespaceObject);
__webpack_require__.d(linkedin_namespaceObject, {
  RULES: () => (linkedin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linkpreview.js
var linkpreview_namespaceObject = {};
__webpack_require__.r(linkpreview_namespaceObject);
__webpack_require__.d(linkpreview_namespaceObject, {
  RULES: () => (linkpreview_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/linode.js
var linode_namespaceObject = {};
__webpack_require__.r(linode_namespaceObject);
__webpack_require__.d(linode_namespaceObject, {
  RULES: () => (linode_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/llamaindex.js
var llamaindex_namespaceObject = {};
__webpack_require__.r(llamaindex_namespaceObject);
__webpack_require__.d(llamaindex_namespaceObject, {
  RULES: () => (llamaindex_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loadmill.js
var loadmill_namespaceObject = {};
__webpack_require__.r(loadmill_namespaceObject);
__webpack_require__.d(loadmill_namespaceObject, {
  RULES: () => (loadmill_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lob.js
var lob_namespaceObject = {};
__webpack_require__.r(lob_namespaceObject);
__webpack_require__.d(lob_namespaceObject, {
  RULES: () => (lob_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/logdna.js
var logdna_namespaceObject = {};
__webpack_require__.r(logdna_namespaceObject);
__webpack_require__.d(logdna_namespaceObject, {
  RULES: () => (logdna_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loggly.js
var loggly_namespaceObject = {};
__webpack_require__.r(loggly_namespaceObject);
__webpack_require__.d(loggly_namespaceObject, {
  RULES: () => (loggly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loginradius.js
var loginradius_namespaceObject = {};
__webpack_require__.r(loginradius_namespaceObject);
__webpack_require__.d(loginradius_namespaceObject, {
  RULES: () => (loginradius_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/logzio.js
var logzio_namespaceObject = {};
__webpack_require__.r(logzio_namespaceObject);
__webpack_require__.d(logzio_namespaceObject, {
  RULES: () => (logzio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lokalise.js
var lokalise_namespaceObject = {};
__webpack_require__.r(lokalise_namespaceObject);
__webpack_require__.d(lokalise_namespaceObject, {
  RULES: () => (lokalise_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/loyverse.js
var loyverse_namespaceObject = {};
__webpack_require__.r(loyverse_namespaceObject);
__webpack_require__.d(loyverse_namespaceObject, {
  RULES: () => (loyverse_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/lunch-money.js
var lunch_money_namespaceObject = {};
__webpack_require__.r(lunch_money_namespaceObject);
__webpack_require__.d(lunch_money_namespaceObject, {
  RULES: () => (lunch_money_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/lambdatest.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lambdatest-access-key',
        title: 'LambdaTest access key',
        why: 'with the user name it runs browsers and devices on the account.',
        remediation: ['Reset it at https://accounts.lambdatest.com/security.'],
        references: ['https://www.lambdatest.com/support/docs/'],
        formFrom: 'scanners',
        providers: ['lambdatest', 'lt_access_key', 'lt_access-key'],
        noun: /key|token|/,
        value: /(?:LT_)?[A-Za-z0-9]{50}/,
        longest: 53,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/langfuse.js

const langfuse_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'langfuse-secret-key',
        severity: 'high',
        title: 'Langfuse secret key',
        why: 'it reads and writes the traces, with all that people asked the models, of a project.',
        remediation: ['Delete it in the settings of the project, page API Keys, which ends it at once.'],
        references: ['https://langfuse.com/faq/all/lost-secret-key'],
        formFrom: 'documentation',
        prefix: 'sk-lf-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/langsmith.js

const REVOKE = ['Delete it at https://smith.langchain.com/settings.'];
const PAGES = ['https://docs.langchain.com/langsmith/create-account-api-key'];
const langsmith_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'langsmith-personal-token',
        severity: 'high',
        title: 'LangSmith personal access token',
        why: 'it reads traces, with all that people asked the models, as its owner.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'leaks',
        prefix: 'lsv2_pt_',
        body: /[0-9a-f]{32}_[0-9a-f]{10}/,
        longest: 43,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'langsmith-service-key',
        severity: 'high',
        title: 'LangSmith service key',
        why: 'it reads and writes the traces, with all that people asked the models, of a workspace.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'leaks',
        prefix: 'lsv2_sk_',
        body: /[0-9a-f]{32}_[0-9a-f]{10}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/languagelayer.js

const languagelayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'languagelayer-api-key',
        title: 'Languagelayer API key',
        why: 'it recognises languages at the cost of the account.',
        remediation: ['Replace it at https://languagelayer.com/.'],
        references: ['https://languagelayer.com/'],
        formFrom: 'scanners',
        providers: ['languagelayer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lark.js

const lark_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lark-app-secret',
        title: 'Lark (Feishu) app secret',
        why: 'together with the app ID it reads and writes in a company’s workspace.',
        remediation: ['Reset it at https://open.larksuite.com/app.'],
        references: ['https://open.larksuite.com/document/home/index'],
        formFrom: 'leaks',
        providers: ['lark_', 'lark-', 'larkapp', 'larksuite', 'feishu'],
        noun: /app[_-]?secret|secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/launchdarkly.js


const launchdarkly_REVOKE = ['Rotate it in LaunchDarkly on the page of the environment, SDK keys.'];
const launchdarkly_PAGES = ['https://launchdarkly.com/docs/home/account/environment/keys'];
const launchdarkly_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'launchdarkly-sdk-key',
        severity: 'high',
        title: 'LaunchDarkly SDK key',
        why: 'it reads all feature flags of an environment, with their rules.',
        remediation: launchdarkly_REVOKE,
        references: launchdarkly_PAGES,
        formFrom: 'examples',
        prefix: 'sdk-',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('sdk-', prefixed_token/* HEXADECIMAL */.mw, prefixed_token/* HEXADECIMAL */.mw),
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'launchdarkly-mobile-key',
        severity: 'low',
        title: 'LaunchDarkly mobile key',
        why: 'it evaluates the feature flags of an environment; apps show it to everybody.',
        remediation: launchdarkly_REVOKE,
        references: launchdarkly_PAGES,
        formFrom: 'examples',
        prefix: 'mob-',
        body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'launchdarkly-api-token',
        severity: 'high',
        title: 'LaunchDarkly API access token',
        why: 'it changes feature flags, and so what runs in production.',
        remediation: [
            'Reset or delete it in LaunchDarkly under Account settings, Authorization.',
            'Look through the audit log for changed flags.',
        ],
        references: ['https://launchdarkly.com/docs/home/account/api'],
        formFrom: 'scanners',
        providers: ['launchdarkly', 'launch_darkly', 'launch-darkly'],
        value: /(?:api)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lemlist.js

const lemlist_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lemlist-api-key',
        title: 'Lemlist API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://www.lemlist.com/.'],
        references: ['https://www.lemlist.com/'],
        formFrom: 'scanners',
        providers: ['lemlist'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lichess.js

const lichess_PAGES = ['https://lichess.org/api'];
const lichess_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'lichess-access-token',
        severity: 'medium',
        title: 'Lichess personal access token',
        why: 'it plays, writes messages and reads as its owner, by its scopes.',
        remediation: ['Delete it at https://lichess.org/account/oauth/token.'],
        references: lichess_PAGES,
        formFrom: 'documentation',
        prefix: 'lip_',
        body: /[A-Za-z0-9]{20}/,
        longest: 20,
        alphabet: '\\w',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'lichess-oauth-token',
        severity: 'medium',
        title: 'Lichess OAuth access token',
        why: 'it plays, writes messages and reads as the person who signed in, by its scopes.',
        remediation: ['Revoke the application at https://lichess.org/account/security.'],
        references: lichess_PAGES,
        formFrom: 'documentation',
        prefix: 'lio_',
        body: /[A-Za-z0-9]{32}/,
        longest: 32,
        alphabet: '\\w',
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/line.js


const line_REVOKE = ['Reissue it at https://developers.line.biz/console/.'];
const line_PAGES = ['https://developers.line.biz/en/docs/basics/channel-access-token/'];
const PROVIDERS = ['line_channel', 'line-channel', 'linechannel', 'line_access', 'lineaccess'];
/** What the long-lived tokens of all channels end with. */
const END = 'dB04t89/1O/w1cDnyilFU=';
/** Of the manual’s page on how to check a signature. */
const DOCUMENTED = '8c570fa6dd201bb3' + '28f1c1eac23a96d8';
const line_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'line-long-lived-token',
        severity: 'high',
        title: 'LINE channel access token (long-lived)',
        why: 'it sends messages to all friends of a LINE account, and does not end by itself.',
        remediation: line_REVOKE,
        references: line_PAGES,
        formFrom: 'leaks',
        keywords: [END],
        token: new RegExp(`[A-Za-z0-9+/]{150}${END}`),
        longest: 172,
        alphabet: 'A-Za-z0-9+/=',
        before: 'A-Za-z0-9+/',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'line-channel-access-token',
        severity: 'high',
        title: 'LINE channel access token',
        why: 'it sends messages to all friends of a LINE account.',
        remediation: line_REVOKE,
        references: line_PAGES,
        formFrom: 'scanners',
        providers: PROVIDERS,
        value: /[A-Za-z0-9+/]{170,172}(?:=|)/,
        longest: 173,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'line-channel-secret',
        title: 'LINE channel secret',
        why: 'it forges events and makes channel access tokens.',
        remediation: line_REVOKE,
        references: ['https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/'],
        formFrom: 'examples',
        providers: PROVIDERS,
        noun: /secret/,
        value: /[0-9a-f]{32}/,
        longest: 32,
        assess: ({ secret }) => (secret === DOCUMENTED ? { is: 'example' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linear.js

const linear_PAGES = ['https://linear.app/developers/graphql'];
const linear_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'linear-api-key',
        severity: 'high',
        title: 'Linear API key',
        why: 'it reads and changes issues and projects as its owner.',
        remediation: ['Revoke it at https://linear.app/settings/account/security.'],
        references: linear_PAGES,
        formFrom: 'scanners',
        prefix: 'lin_api_',
        body: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'linear-oauth-token',
        severity: 'high',
        title: 'Linear OAuth token',
        why: 'it reads and changes issues and projects as the person who signed in.',
        remediation: ['Revoke the application in Linear under Settings, Security and access.'],
        references: linear_PAGES,
        formFrom: 'leaks',
        prefix: 'lin_oauth_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'linear-webhook-secret',
        severity: 'medium',
        title: 'Linear webhook signing secret',
        why: 'whoever has it forges events to the webhook’s receiver.',
        remediation: ['Delete the webhook at https://linear.app/settings/api and add another.'],
        references: ['https://linear.app/developers/webhooks'],
        formFrom: 'leaks',
        prefix: 'lin_wh_',
        body: /[A-Za-z0-9]{43,44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linkedin.js


const linkedin_REVOKE = ['Rotate it at https://www.linkedin.com/developers/apps, page Auth.'];
const linkedin_PAGES = ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'];
const linkedin_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'linkedin-client-secret',
        severity: 'high',
        title: 'LinkedIn client secret',
        why: 'together with the client ID it acts as an application of a company on LinkedIn.',
        remediation: linkedin_REVOKE,
        references: linkedin_PAGES,
        formFrom: 'leaks',
        prefix: ['WPL_AP0.', 'WPL_AP1.'],
        // The last part is base64: of four bytes, in the older form of a number of some ten digits.
        body: /[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,16}(?:|=|==)/,
        longest: 35,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'linkedin-legacy-client-secret',
        title: 'LinkedIn client secret (16 characters)',
        why: 'together with the client ID it acts as an application of a company on LinkedIn.',
        remediation: linkedin_REVOKE,
        references: linkedin_PAGES,
        formFrom: 'scanners',
        providers: ['linkedin', 'linked_in', 'linked-in'],
        noun: /secret/,
        value: /[A-Za-z0-9]{16}/,
        longest: 16,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linkpreview.js

const linkpreview_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'linkpreview-api-key',
        title: 'LinkPreview API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://www.linkpreview.net/.'],
        references: ['https://www.linkpreview.net/'],
        formFrom: 'scanners',
        providers: ['linkpreview'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/linode.js

const linode_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'linode-access-token',
        title: 'Linode access token',
        why: 'it creates, reads and destroys machines, clusters and buckets.',
        remediation: ['Revoke it at https://cloud.linode.com/profile/tokens.'],
        references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
        formFrom: 'examples',
        providers: ['linode'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/llamaindex.js

const llamaindex_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'llamacloud-api-key',
        severity: 'high',
        title: 'LlamaCloud API key',
        why: 'it reads the documents and indexes of a project.',
        remediation: ['Revoke it at https://cloud.llamaindex.ai/.'],
        references: ['https://docs.cloud.llamaindex.ai/'],
        formFrom: 'leaks',
        prefix: 'llx-',
        body: /[A-Za-z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loadmill.js

const loadmill_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loadmill-api-key',
        title: 'Loadmill API key',
        why: 'it runs tests at the cost of the account.',
        remediation: ['Replace it at https://www.loadmill.com/.'],
        references: ['https://www.loadmill.com/'],
        formFrom: 'scanners',
        providers: ['loadmill'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lob.js

const lob_PAGES = ['https://docs.lob.com/'];
const lob_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lob-api-key',
        severity: 'high',
        title: 'Lob API key',
        why: 'it prints and sends letters and cheques at the cost of the account.',
        remediation: [
            'Replace it at https://dashboard.lob.com/settings/api-keys.',
            'Look for mail that nobody ordered.',
        ],
        references: lob_PAGES,
        formFrom: 'examples',
        providers: ['lob_api', 'lob_key', 'lob_live', 'lob_test', 'lob_secret'],
        noun: /key|secret|/,
        value: /(?:live)_[a-z0-9]{35}/,
        longest: 40,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'lob-test-key',
        severity: 'low',
        title: 'Lob test key',
        why: 'it sends no mail, but it shows and changes the test data.',
        remediation: ['Replace it at https://dashboard.lob.com/settings/api-keys.'],
        references: lob_PAGES,
        formFrom: 'examples',
        providers: ['lob_api', 'lob_key', 'lob_live', 'lob_test', 'lob_secret'],
        noun: /key|secret|/,
        value: /(?:test)_[a-z0-9]{35}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/logdna.js

const logdna_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'logdna-ingestion-key',
        title: 'Mezmo (LogDNA) key',
        why: 'it writes, or as a service key reads, the logs of an account.',
        remediation: ['Delete it in the settings under API keys.'],
        references: ['https://docs.mezmo.com/docs/ingestion-key'],
        formFrom: 'leaks',
        providers: ['logdna', 'mezmo'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loggly.js

const loggly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loggly-token',
        title: 'Loggly token',
        why: 'it writes logs into an account.',
        remediation: ['Retire it in Loggly under Source setup, Customer tokens.'],
        references: ['https://documentation.solarwinds.com/en/success_center/loggly/'],
        formFrom: 'scanners',
        providers: ['loggly'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loginradius.js

const loginradius_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loginradius-api-secret',
        title: 'LoginRadius API secret',
        why: 'it reads and changes the users of an application.',
        remediation: ['Reset it in the LoginRadius console.'],
        references: ['https://www.loginradius.com/docs/'],
        formFrom: 'scanners',
        providers: ['loginradius'],
        noun: /secret/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/logzio.js

const logzio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'logzio-api-token',
        title: 'Logz.io API token',
        why: 'it reads logs and changes the account.',
        remediation: ['Delete it in Logz.io under Settings, Manage tokens.'],
        references: ['https://api-docs.logz.io/'],
        formFrom: 'scanners',
        providers: ['logzio', 'logz_io', 'logz.io', 'logz'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lokalise.js

const lokalise_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lokalise-api-token',
        title: 'Lokalise API token',
        why: 'it reads and changes translations, which are shipped to users.',
        remediation: ['Delete it at https://app.lokalise.com/profile.'],
        references: ['https://developers.lokalise.com/'],
        formFrom: 'scanners',
        providers: ['lokalise'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/loyverse.js

const loyverse_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'loyverse-api-key',
        title: 'Loyverse API key',
        why: 'it reads and changes the sales and customers of a shop.',
        remediation: ['Replace it at https://loyverse.com/.'],
        references: ['https://loyverse.com/'],
        formFrom: 'scanners',
        providers: ['loyverse'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/lunch-money.js

const lunch_money_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'lunch-money-token',
        title: 'Lunch Money access token',
        why: 'it reads and changes the budgets of its owner.',
        remediation: ['Revoke it at https://my.lunchmoney.app/developers.'],
        references: ['https://lunchmoney.dev/'],
        formFrom: 'scanners',
        providers: ['lunchmoney', 'lunch_money'],
        value: /[a-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/l.js























/** By the names of their files. */
const l_PROVIDERS = {
    lambdatest: lambdatest_namespaceObject,
    langfuse: langfuse_namespaceObject,
    langsmith: langsmith_namespaceObject,
    languagelayer: languagelayer_namespaceObject,
    lark: lark_namespaceObject,
    launchdarkly: launchdarkly_namespaceObject,
    lemlist: lemlist_namespaceObject,
    lichess: lichess_namespaceObject,
    line: line_namespaceObject,
    linear: linear_namespaceObject,
    linkedin: linkedin_namespaceObject,
    linkpreview: linkpreview_namespaceObject,
    linode: linode_namespaceObject,
    llamaindex: llamaindex_namespaceObject,
    loadmill: loadmill_namespaceObject,
    lob: lob_namespaceObject,
    logdna: logdna_namespaceObject,
    loggly: loggly_namespaceObject,
    loginradius: loginradius_namespaceObject,
    logzio: logzio_namespaceObject,
    lokalise: lokalise_namespaceObject,
    loyverse: loyverse_namespaceObject,
    'lunch-money': lunch_money_namespaceObject,
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
