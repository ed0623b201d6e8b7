export const id = 6969;
export const ids = [6969];
export const modules = {

/***/ 86969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fastly.js
var fastly_namespaceObject = {};
__webpack_require__.r(fastly_namespaceObject);
__webpack_require__.d(fastly_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/feedier.js
var feedier_namespaceObject = {};
__webpack_require__.r(feedier_namespaceObject);
__webpack_require__.d(feedier_namespaceObject, {
  RULES: () => (feedier_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/figma.js
var figma_namespaceObject = {};
__webpack_require__.r(figma_namespaceObject);
__webpack_require__.d(figma_namespaceObject, {
  RULES: () => (figma_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/filezilla.js
var filezilla_namespaceObject = {};
__webpack_require__.r(filezilla_namespaceObject);
__webpack_require__.d(filezilla_namespaceObject, {
  RULES: () => (filezilla_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/finage.js
var finage_namespaceObject = {};
__webpack_require__.r(finage_namespaceObject);
__webpack_require__.d(finage_namespaceObject, {
  RULES: () => (finage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/financialmodelingprep.js
var financialmodelingprep_namespaceObject = {};
__webpack_require__.r(financialmodelingprep_namespaceObject);
__webpack_require__.d(financialmodelingprep_namespaceObject, {
  RULES: () => (financialmodelingprep_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/finicity.js
var finicity_namespaceObject = {};
__webpack_require__.r(finicity_namespaceObject);
__webpack_require__.d(finicity_namespaceObject, {
  RULES: () => (finicity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/finnhub.js
var finnhub_namespaceObject = {};
__webpack_require__.r(finnhub_namespaceObject);
__webpack_require__.d(finnhub_namespaceObject, {
  RULES: () => (finnhub_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/firecrawl.js
var firecrawl_namespaceObject = {};
__webpack_require__.r(firecrawl_namespaceObject);
__webpack_require__.d(firecrawl_namespaceObject, {
  RULES: () => (firecrawl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/firehydrant.js
var firehydrant_namespaceObject = {};
__webpack_require__.r(firehydrant_namespaceObject);
__webpack_require__.d(firehydrant_namespaceObject, {
  RULES: () => (firehydrant_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fireworks.js
var fireworks_namespaceObject = {};
__webpack_require__.r(fireworks_namespaceObject);
__webpack_require__.d(fireworks_namespaceObject, {
  RULES: () => (fireworks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fivetran.js
var fivetran_namespaceObject = {};
__webpack_require__.r(fivetran_namespaceObject);
__webpack_require__.d(fivetran_namespaceObject, {
  RULES: () => (fivetran_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fixer.js
var fixer_namespaceObject = {};
__webpack_require__.r(fixer_namespaceObject);
__webpack_require__.d(fixer_namespaceObject, {
  RULES: () => (fixer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fleetbase.js
var fleetbase_namespaceObject = {};
__webpack_require__.r(fleetbase_namespaceObject);
__webpack_require__.d(fleetbase_namespaceObject, {
  RULES: () => (fleetbase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flexport.js
var flexport_namespaceObject = {};
__webpack_require__.r(flexport_namespaceObject);
__webpack_require__.d(flexport_namespaceObject, {
  RULES: () => (flexport_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flickr.js
var flickr_namespaceObject = {};
__webpack_require__.r(flickr_namespaceObject);
__webpack_require__.d(flickr_namespaceObject, {
  RULES: () => (flickr_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flightapi.js
var flightapi_namespaceObject = {};
__webpack_require__.r(flightapi_namespaceObject);
__webpack_require__.d(flightapi_namespaceObject, {
  RULES: () => (flightapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flightaware.js
var flightaware_namespaceObject = {};
__webpack_require__.r(flightaware_namespaceObject);
__webpack_require__.d(flightaware_namespaceObject, {
  RULES: () => (flightaware_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/flutterwave.js
var flutterwave_namespaceObject = {};
__webpack_require__.r(flutterwave_namespaceObject);
__webpack_require__.d(flutterwave_namespaceObject, {
  RULES: () => (flutterwave_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fly-io.js
var fly_io_namespaceObject = {};
__webpack_require__.r(fly_io_namespaceObject);
__webpack_require__.d(fly_io_namespaceObject, {
  RULES: () => (fly_io_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fossa.js
var fossa_namespaceObject = {};
__webpack_require__.r(fossa_namespaceObject);
__webpack_require__.d(fossa_namespaceObject, {
  RULES: () => (fossa_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/foursquare.js
var foursquare_namespaceObject = {};
__webpack_require__.r(foursquare_namespaceObject);
__webpack_require__.d(foursquare_namespaceObject, {
  RULES: () => (foursquare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/frameio.js
var frameio_namespaceObject = {};
__webpack_require__.r(frameio_namespaceObject);
__webpack_require__.d(frameio_namespaceObject, {
  RULES: () => (frameio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/freshdesk.js
var freshdesk_namespaceObject = {};
__webpack_require__.r(freshdesk_namespaceObject);
__webpack_require__.d(freshdesk_namespaceObject, {
  RULES: () => (freshdesk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/friendli.js
var friendli_namespaceObject = {};
__webpack_require__.r(friendli_namespaceObject);
__webpack_require__.d(friendli_namespaceObject, {
  RULES: () => (friendli_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fulcrum.js
var fulcrum_namespaceObject = {};
__webpack_require__.r(fulcrum_namespaceObject);
__webpack_require__.d(fulcrum_namespaceObject, {
  RULES: () => (fulcrum_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fullstory.js
var fullstory_namespaceObject = {};
__webpack_require__.r(fullstory_namespaceObject);
__webpack_require__.d(fullstory_namespaceObject, {
  RULES: () => (fullstory_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/fusionauth.js
var fusionauth_namespaceObject = {};
__webpack_require__.r(fusionauth_namespaceObject);
__webpack_require__.d(fusionauth_namespaceObject, {
  RULES: () => (fusionauth_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/fastly.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fastly-api-token',
        title: 'Fastly API token',
        why: 'it purges and changes services, with the code and certificates that they serve.',
        remediation: ['Revoke it at https://manage.fastly.com/account/personal/tokens.'],
        references: ['https://docs.fastly.com/en/guides/using-api-tokens'],
        formFrom: 'scanners',
        providers: ['fastly'],
        value: /[\w-]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/feedier.js

const feedier_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'feedier-api-key',
        title: 'Feedier API key',
        why: 'it reads the feedback of users.',
        remediation: ['Replace it at https://feedier.com/.'],
        references: ['https://feedier.com/'],
        formFrom: 'scanners',
        providers: ['feedier'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/figma.js

const PAGES = ['https://www.figma.com/developers/api#access-tokens'];
const figma_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'figma-access-token',
        severity: 'high',
        title: 'Figma personal access token',
        why: 'it reads and, by scope, changes the files of its owner.',
        remediation: ['Revoke it in Figma under Settings, Security.'],
        references: PAGES,
        formFrom: 'scanners',
        prefix: 'figd_',
        body: /[\w-]{38,43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'figma-plan-token',
        severity: 'high',
        title: 'Figma plan access token',
        why: 'it reads and, by scope, changes the files of a team or organisation.',
        remediation: ['Revoke it in the admin settings of Figma.'],
        references: PAGES,
        prefix: 'figp_',
        body: /[\w-]{40,54}/,
        longest: 54,
        alphabet: '\\w-',
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(80331);
;// CONCATENATED MODULE: ./build/secrets/providers/filezilla.js


function assess({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    if (!/^[\x20-\x7e\xa0-\xff]{3,200}$/.test(decoded))
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(decoded) || /^(?:password|pass|secret|test|anonymous@.{0,40})$/i.test(decoded)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const filezilla_RULES = [
    {
        id: 'filezilla-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password of a FileZilla site',
        why: 'it signs in to the server that the entry names: base64 is no encryption.',
        remediation: [
            'Change the password at the server.',
            'Set a master password in FileZilla, and keep its files out of the repository.',
        ],
        references: ['https://wiki.filezilla-project.org/Documentation'],
        keywords: ['<pass encoding="base64">'],
        pattern: /<Pass encoding="base64">(?<secret>[A-Za-z0-9+/]{4,300}={0,2})<\/Pass>/g,
        reach: 340,
        guessable: true,
        assess,
    },
    {
        id: 'filezilla-plain-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password of a FileZilla site in clear text',
        why: 'it signs in to the server that the entry names.',
        remediation: [
            'Change the password at the server.',
            'Set a master password in FileZilla, and keep its files out of the repository.',
        ],
        references: ['https://wiki.filezilla-project.org/Documentation'],
        keywords: ['<pass>'],
        pattern: /<User>(?<user>[^<]{1,120})<\/User>\s{0,40}<Pass>(?<secret>[^<\s]{3,200})<\/Pass>/g,
        reach: 400,
        guessable: true,
        assess: written_password/* assessWrittenPassword */.N,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/finage.js

const finage_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'finage-api-key',
        severity: 'medium',
        title: 'Finage API key',
        why: 'it reads market data on the account of its owner.',
        remediation: ['Replace it at https://moon.finage.co.uk/.'],
        references: ['https://finage.co.uk/docs/api'],
        formFrom: 'scanners',
        prefix: 'API_KEY',
        body: /[0-9A-Z]{32}/,
        longest: 32,
        keywords: ['finage'],
        within: 120,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/financialmodelingprep.js

const financialmodelingprep_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'financialmodelingprep-api-key',
        title: 'Financial Modeling Prep API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://site.financialmodelingprep.com/.'],
        references: ['https://site.financialmodelingprep.com/'],
        formFrom: 'scanners',
        providers: ['financialmodelingprep', 'fmp_api'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/finicity.js

const finicity_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'finicity-secret',
        title: 'Finicity partner secret',
        why: 'together with the app key it reads the bank accounts of people.',
        remediation: ['Rotate it with the API call that modifies the partner secret.'],
        references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
        formFrom: 'scanners',
        providers: ['finicity'],
        noun: /secret/,
        value: /[a-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/finnhub.js

const finnhub_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'finnhub-api-key',
        title: 'Finnhub API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Regenerate it at https://finnhub.io/dashboard.'],
        references: ['https://finnhub.io/docs/api'],
        formFrom: 'scanners',
        providers: ['finnhub'],
        value: /[a-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/firecrawl.js

const firecrawl_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'firecrawl-api-key',
        severity: 'medium',
        title: 'Firecrawl API key',
        why: 'it crawls pages at the cost of the account.',
        remediation: ['Delete it at https://www.firecrawl.dev/app/api-keys.'],
        references: ['https://docs.firecrawl.dev/introduction'],
        formFrom: 'documentation',
        prefix: 'fc-',
        body: /[0-9a-f]{32}/,
        longest: 32,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('fc-', prefixed_token/* HEXADECIMAL */.mw),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/firehydrant.js

const firehydrant_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'firehydrant-bot-token',
        severity: 'high',
        title: 'FireHydrant bot token',
        why: 'it reads and changes the incidents of an organisation.',
        remediation: ['Delete it at https://app.firehydrant.io/organizations/bots.'],
        references: ['https://docs.firehydrant.com/'],
        formFrom: 'examples',
        prefix: 'fhb-',
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fireworks.js

const fireworks_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'fireworks-api-key',
        severity: 'high',
        title: 'Fireworks AI API key',
        why: 'it runs and trains models at the cost of the account.',
        remediation: ['Delete it at https://app.fireworks.ai/settings/users/api-keys.'],
        references: ['https://docs.fireworks.ai/'],
        formFrom: 'documentation',
        prefix: 'fw_',
        body: /[A-Za-z0-9]{22,24}/,
        longest: 24,
        keywords: ['fireworks'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fivetran.js

const fivetran_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fivetran-api-secret',
        title: 'Fivetran API secret',
        why: 'with its key it changes connectors, which hold other credentials.',
        remediation: ['Reset it at https://fivetran.com/account/settings.'],
        references: ['https://fivetran.com/docs/rest-api/getting-started'],
        formFrom: 'scanners',
        providers: ['fivetran'],
        noun: /secret/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fixer.js

const fixer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fixer-api-key',
        title: 'Fixer API key',
        why: 'it asks for rates at the cost of the account.',
        remediation: ['Replace it at https://fixer.io/dashboard.'],
        references: ['https://fixer.io/documentation'],
        formFrom: 'scanners',
        providers: ['fixer'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fleetbase.js

const fleetbase_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'fleetbase-api-key',
        severity: 'high',
        title: 'Fleetbase API key',
        why: 'it reads and changes orders, drivers and places of a company.',
        remediation: ['Roll the key in the console under Developers, API keys.'],
        references: ['https://docs.fleetbase.io/'],
        formFrom: 'documentation',
        prefix: 'flb_live_',
        body: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flexport.js

const flexport_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'flexport-api-token',
        severity: 'high',
        title: 'Flexport (Deliverr) API token',
        why: 'it reads and changes the orders and stock of a seller.',
        remediation: ['Delete it in the seller portal under Settings, API tokens.'],
        references: ['https://docs.logistics-api.flexport.com/'],
        formFrom: 'scanners',
        prefix: 'shltm_',
        body: /[\w-]{40}/,
        longest: 40,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flickr.js

const flickr_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'flickr-api-key',
        title: 'Flickr API key',
        why: 'it acts as an application on Flickr.',
        remediation: ['Delete it at https://www.flickr.com/services/apps/by/me.'],
        references: ['https://www.flickr.com/services/api/'],
        formFrom: 'scanners',
        providers: ['flickr'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flightapi.js

const flightapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'flightapi-key',
        title: 'FlightAPI API key',
        why: 'it looks up flights at the cost of the account.',
        remediation: ['Replace it at https://www.flightapi.io/.'],
        references: ['https://www.flightapi.io/'],
        formFrom: 'scanners',
        providers: ['flightapi'],
        value: /[a-z0-9]{24}/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flightaware.js

const flightaware_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'flightaware-api-key',
        title: 'FlightAware API key',
        why: 'it looks up flights at the cost of the account.',
        remediation: ['Replace it at https://www.flightaware.com/aeroapi/portal/.'],
        references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
        providers: ['flightaware'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/flutterwave.js

const REVOKE = ['Generate new keys in the dashboard under Settings, API.'];
const flutterwave_PAGES = ['https://developer.flutterwave.com/docs/authentication'];
const flutterwave_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'flutterwave-secret-key',
        severity: 'critical',
        title: 'Flutterwave secret key',
        why: 'it charges customers and transfers the balance of the business.',
        remediation: [
            'Generate new keys in the dashboard under Settings, API.',
            'Look for transfers and refunds that nobody ordered.',
        ],
        references: flutterwave_PAGES,
        formFrom: 'documentation',
        prefix: 'FLWSECK-',
        body: /[a-z0-9]{32}-X/,
        longest: 34,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'flutterwave-test-key',
        severity: 'low',
        title: 'Flutterwave test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: REVOKE,
        references: flutterwave_PAGES,
        formFrom: 'documentation',
        prefix: 'FLWSECK_TEST-',
        body: /[a-z0-9]{32}-X/,
        longest: 34,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'flutterwave-encryption-key',
        severity: 'medium',
        title: 'Flutterwave test encryption key',
        why: 'it encrypts the card data of test charges.',
        remediation: REVOKE,
        references: flutterwave_PAGES,
        formFrom: 'scanners',
        prefix: 'FLWSECK_TEST-',
        body: /[a-z0-9]{12}/,
        longest: 12,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'flutterwave-public-key',
        severity: 'low',
        title: 'Flutterwave public key',
        why: 'it begins payments to its owner; pages show it to everybody.',
        remediation: ['Nothing, if only a page or an app uses it.'],
        references: ['https://developer.flutterwave.com/docs/authentication'],
        formFrom: 'scanners',
        prefix: ['FLWPUBK-', 'FLWPUBK_TEST-'],
        body: /[a-z0-9]{32}-X/,
        longest: 34,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/fly-io.js


const fly_io_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'fly-io-access-token',
        severity: 'critical',
        title: 'Fly.io access token',
        why: 'it deploys, reads secrets’ names, and destroys apps, as far as its macaroon allows.',
        remediation: ['Revoke it at https://fly.io/dashboard under Tokens, or with `fly tokens revoke`.'],
        references: ['https://fly.io/docs/security/tokens/'],
        formFrom: 'documentation',
        keywords: ['fm1r_', 'fm1a_', 'fm2_'],
        // One token, or several with commas between them: the second lets the first be used.
        token: /(?:FlyV1 )?fm(?:1[ar]|2)_(?:[A-Za-z0-9+/=_-]|,(?=fm[12])){80,6000}/,
        longest: 6100,
        alphabet: 'A-Za-z0-9+/=_-',
        shownPrefix: (secret) => /^(?:FlyV1 )?fm\w{1,2}_/.exec(secret)?.[0] ?? '',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'fly-io-session-token',
        severity: 'high',
        title: 'Fly.io session token',
        why: 'it acts as a signed-in person.',
        remediation: ['Sign out with `fly auth logout`.'],
        references: ['https://fly.io/docs/security/tokens/'],
        formFrom: 'documentation',
        prefix: 'fo1_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fossa.js

const fossa_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fossa-api-key',
        title: 'FOSSA API key',
        why: 'it uploads and reads the dependencies of an organisation’s code.',
        remediation: ['Revoke it at https://app.fossa.com/account/settings/integrations/api_tokens.'],
        references: ['https://docs.fossa.com/docs/api-reference'],
        providers: ['fossa'],
        noun: /key|token/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/foursquare.js

const foursquare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'foursquare-api-key',
        title: 'Foursquare key',
        why: 'it searches places at the cost of the account.',
        remediation: ['Replace it at https://foursquare.com/developers/home.'],
        references: ['https://docs.foursquare.com/'],
        formFrom: 'scanners',
        providers: ['foursquare'],
        value: /[A-Z0-9]{48}/,
        longest: 48,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/frameio.js

const frameio_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'frameio-token',
        severity: 'high',
        title: 'Frame.io developer token',
        why: 'it reads and changes the projects and files of an account.',
        remediation: ['Delete it at https://developer.frame.io/app/tokens.'],
        references: ['https://developer.frame.io/docs/'],
        formFrom: 'documentation',
        prefix: 'fio-u-',
        body: /[\w-]{64}/,
        longest: 64,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/freshdesk.js

const freshdesk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'freshdesk-api-key',
        severity: 'high',
        title: 'Freshdesk API key',
        why: 'it reads and answers tickets as its owner.',
        remediation: ['Reset it in Freshdesk under Profile settings.'],
        references: ['https://developers.freshdesk.com/api/#authentication'],
        formFrom: 'scanners',
        providers: ['freshdesk'],
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/friendli.js

const friendli_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'friendli-token',
        severity: 'high',
        title: 'Friendli token',
        why: 'it runs models on the account of its owner.',
        remediation: ['Delete it in Friendli Suite under Personal settings, Tokens.'],
        references: ['https://friendli.ai/docs/guides/personal_access_tokens'],
        formFrom: 'scanners',
        prefix: 'flp_',
        body: /[A-Za-z0-9]{46}/,
        longest: 46,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fulcrum.js

const fulcrum_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fulcrum-api-token',
        title: 'Fulcrum API token',
        why: 'it reads and changes the records of an organisation.',
        remediation: ['Delete it in the settings under API.'],
        references: ['https://docs.fulcrumapp.com/reference/authentication'],
        formFrom: 'scanners',
        providers: ['fulcrum'],
        value: /[a-z0-9]{80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fullstory.js

const fullstory_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'fullstory-api-key',
        severity: 'high',
        title: 'Fullstory API key',
        why: 'it reads the recorded sessions of users.',
        remediation: ['Delete it in Fullstory under Settings, API keys.'],
        references: ['https://developer.fullstory.com/'],
        formFrom: 'scanners',
        prefix: ['na1.', 'eu1.'],
        body: /[A-Za-z0-9+/]{100}/,
        longest: 100,
        alphabet: 'A-Za-z0-9+/',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/fusionauth.js

const fusionauth_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'fusionauth-api-key',
        title: 'FusionAuth API key',
        why: 'it reads and changes the users that its permissions allow.',
        remediation: ['Delete it in FusionAuth under Settings, API keys.'],
        references: ['https://fusionauth.io/docs/apis/authentication'],
        providers: ['fusionauth'],
        value: /[\w-]{60,100}/,
        longest: 100,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/f.js




























/** By the names of their files. */
const PROVIDERS = {
    fastly: fastly_namespaceObject,
    feedier: feedier_namespaceObject,
    figma: figma_namespaceObject,
    filezilla: filezilla_namespaceObject,
    finage: finage_namespaceObject,
    financialmodelingprep: financialmodelingprep_namespaceObject,
    finicity: finicity_namespaceObject,
    finnhub: finnhub_namespaceObject,
    firecrawl: firecrawl_namespaceObject,
    firehydrant: firehydrant_namespaceObject,
    fireworks: fireworks_namespaceObject,
    fivetran: fivetran_namespaceObject,
    fixer: fixer_namespaceObject,
    fleetbase: fleetbase_namespaceObject,
    flexport: flexport_namespaceObject,
    flickr: flickr_namespaceObject,
    flightapi: flightapi_namespaceObject,
    flightaware: flightaware_namespaceObject,
    flutterwave: flutterwave_namespaceObject,
    'fly-io': fly_io_namespaceObject,
    fossa: fossa_namespaceObject,
    foursquare: foursquare_namespaceObject,
    frameio: frameio_namespaceObject,
    freshdesk: freshdesk_namespaceObject,
    friendli: friendli_namespaceObject,
    fulcrum: fulcrum_namespaceObject,
    fullstory: fullstory_namespaceObject,
    fusionauth: fusionauth_namespaceObject,
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
