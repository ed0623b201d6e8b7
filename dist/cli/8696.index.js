export const id = 8696;
export const ids = [8696];
export const modules = {

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

/***/ 98696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/salad.js
var salad_namespaceObject = {};
__webpack_require__.r(salad_namespaceObject);
__webpack_require__.d(salad_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/salesflare.js
var salesflare_namespaceObject = {};
__webpack_require__.r(salesflare_namespaceObject);
__webpack_require__.d(salesflare_namespaceObject, {
  RULES: () => (salesflare_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/salesforce.js
var salesforce_namespaceObject = {};
__webpack_require__.r(salesforce_namespaceObject);
__webpack_require__.d(salesforce_namespaceObject, {
  RULES: () => (salesforce_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/samsara.js
var samsara_namespaceObject = {};
__webpack_require__.r(samsara_namespaceObject);
__webpack_require__.d(samsara_namespaceObject, {
  RULES: () => (samsara_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sanity.js
var sanity_namespaceObject = {};
__webpack_require__.r(sanity_namespaceObject);
__webpack_require__.d(sanity_namespaceObject, {
  RULES: () => (sanity_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sauce-labs.js
var sauce_labs_namespaceObject = {};
__webpack_require__.r(sauce_labs_namespaceObject);
__webpack_require__.d(sauce_labs_namespaceObject, {
  RULES: () => (sauce_labs_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scaleway.js
var scaleway_namespaceObject = {};
__webpack_require__.r(scaleway_namespaceObject);
__webpack_require__.d(scaleway_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (scaleway_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scalingo.js
var scalingo_namespaceObject = {};
__webpack_require__.r(scalingo_namespaceObject);
__webpack_require__.d(scalingo_namespaceObject, {
  RULES: () => (scalingo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scalr.js
var scalr_namespaceObject = {};
__webpack_require__.r(scalr_namespaceObject);
__webpack_require__.d(scalr_namespaceObject, {
  RULES: () => (scalr_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapeowl.js
var scrapeowl_namespaceObject = {};
__webpack_require__.r(scrapeowl_namespaceObject);
__webpack_require__.d(scrapeowl_namespaceObject, {
  RULES: () => (scrapeowl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scraperapi.js
var scraperapi_namespaceObject = {};
__webpack_require__.r(scraperapi_namespaceObject);
__webpack_require__.d(scraperapi_namespaceObject, {
  RULES: () => (scraperapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapestack.js
var scrapestack_namespaceObject = {};
__webpack_require__.r(scrapestack_namespaceObject);
__webpack_require__.d(scrapestack_namespaceObject, {
  RULES: () => (scrapestack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapfly.js
var scrapfly_namespaceObject = {};
__webpack_require__.r(scrapfly_namespaceObject);
__webpack_require__.d(scrapfly_namespaceObject, {
  RULES: () => (scrapfly_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapingant.js
var scrapingant_namespaceObject = {};
__webpack_require__.r(scrapingant_namespaceObject);
__webpack_require__.d(scrapingant_namespaceObject, {
  RULES: () => (scrapingant_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrapingbee.js
var scrapingbee_namespaceObject = {};
__webpack_require__.r(scrapingbee_namespaceObject);
__webpack_require__.d(scrapingbee_namespaceObject, {
  RULES: () => (scrapingbee_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/screenshotapi.js
var screenshotapi_namespaceObject = {};
__webpack_require__.r(screenshotapi_namespaceObject);
__webpack_require__.d(screenshotapi_namespaceObject, {
  RULES: () => (screenshotapi_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/screenshotlayer.js
var screenshotlayer_namespaceObject = {};
__webpack_require__.r(screenshotlayer_namespaceObject);
__webpack_require__.d(screenshotlayer_namespaceObject, {
  RULES: () => (screenshotlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/scrutinizer.js
var scrutinizer_namespaceObject = {};
__webpack_require__.r(scrutinizer_namespaceObject);
__webpack_require__.d(scrutinizer_namespaceObject, {
  RULES: () => (scrutinizer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/securitytrails.js
var securitytrails_namespaceObject = {};
__webpack_require__.r(securitytrails_namespaceObject);
__webpack_require__.d(securitytrails_namespaceObject, {
  RULES: () => (securitytrails_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/segment.js
var segment_namespaceObject = {};
__webpack_require__.r(segment_namespaceObject);
__webpack_require__.d(segment_namespaceObject, {
  RULES: () => (segment_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/semaphore.js
var semaphore_namespaceObject = {};
__webpack_require__.r(semaphore_namespaceObject);
__webpack_require__.d(semaphore_namespaceObject, {
  RULES: () => (semaphore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/semgrep.js
var semgrep_namespaceObject = {};
__webpack_require__.r(semgrep_namespaceObject);
__webpack_require__.d(semgrep_namespaceObject, {
  RULES: () => (semgrep_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sendbird.js
var sendbird_namespaceObject = {};
__webpack_require__.r(sendbird_namespaceObject);
__webpack_require__.d(sendbird_namespaceObject, {
  RULES: () => (sendbird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sendgrid.js
var sendgrid_namespaceObject = {};
__webpack_require__.r(sendgrid_namespaceObject);
__webpack_require__.d(sendgrid_namespaceObject, {
  RULES: () => (sendgrid_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sentry.js
var sentry_namespaceObject = {};
__webpack_require__.r(sentry_namespaceObject);
__webpack_require__.d(sentry_namespaceObject, {
  RULES: () => (sentry_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/serpstack.js
var serpstack_namespaceObject = {};
__webpack_require__.r(serpstack_namespaceObject);
__webpack_require__.d(serpstack_namespaceObject, {
  RULES: () => (serpstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/settlemint.js
var settlemint_namespaceObject = {};
__webpack_require__.r(settlemint_namespaceObject);
__webpack_require__.d(settlemint_namespaceObject, {
  RULES: () => (settlemint_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sherpadesk.js
var sherpadesk_namespaceObject = {};
__webpack_require__.r(sherpadesk_namespaceObject);
__webpack_require__.d(sherpadesk_namespaceObject, {
  RULES: () => (sherpadesk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shippo.js
var shippo_namespaceObject = {};
__webpack_require__.r(shippo_namespaceObject);
__webpack_require__.d(shippo_namespaceObject, {
  RULES: () => (shippo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shodan.js
var shodan_namespaceObject = {};
__webpack_require__.r(shodan_namespaceObject);
__webpack_require__.d(shodan_namespaceObject, {
  RULES: () => (shodan_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shopify.js
var shopify_namespaceObject = {};
__webpack_require__.r(shopify_namespaceObject);
__webpack_require__.d(shopify_namespaceObject, {
  RULES: () => (shopify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shortcut.js
var shortcut_namespaceObject = {};
__webpack_require__.r(shortcut_namespaceObject);
__webpack_require__.d(shortcut_namespaceObject, {
  RULES: () => (shortcut_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/shotstack.js
var shotstack_namespaceObject = {};
__webpack_require__.r(shotstack_namespaceObject);
__webpack_require__.d(shotstack_namespaceObject, {
  RULES: () => (shotstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/signaturit.js
var signaturit_namespaceObject = {};
__webpack_require__.r(signaturit_namespaceObject);
__webpack_require__.d(signaturit_namespaceObject, {
  RULES: () => (signaturit_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/simplesat.js
var simplesat_namespaceObject = {};
__webpack_require__.r(simplesat_namespaceObject);
__webpack_require__.d(simplesat_namespaceObject, {
  RULES: () => (simplesat_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/skrapp.js
var skrapp_namespaceObject = {};
__webpack_require__.r(skrapp_namespaceObject);
__webpack_require__.d(skrapp_namespaceObject, {
  RULES: () => (skrapp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/smartsheet.js
var smartsheet_namespaceObject = {};
__webpack_require__.r(smartsheet_namespaceObject);
__webpack_require__.d(smartsheet_namespaceObject, {
  RULES: () => (smartsheet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/smtp2go.js
var smtp2go_namespaceObject = {};
__webpack_require__.r(smtp2go_namespaceObject);
__webpack_require__.d(smtp2go_namespaceObject, {
  RULES: () => (smtp2go_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/snipcart.js
var snipcart_namespaceObject = {};
__webpack_require__.r(snipcart_namespaceObject);
__webpack_require__.d(snipcart_namespaceObject, {
  RULES: () => (snipcart_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/snowflake.js
var snowflake_namespaceObject = {};
__webpack_require__.r(snowflake_namespaceObject);
__webpack_require__.d(snowflake_namespaceObject, {
  RULES: () => (snowflake_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/snyk.js
var snyk_namespaceObject = {};
__webpack_require__.r(snyk_namespaceObject);
__webpack_require__.d(snyk_namespaceObject, {
  RULES: () => (snyk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/socket.js
var socket_namespaceObject = {};
__webpack_require__.r(socket_namespaceObject);
__webpack_require__.d(socket_namespaceObject, {
  RULES: () => (socket_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sonarqube.js
var sonarqube_namespaceObject = {};
__webpack_require__.r(sonarqube_namespaceObject);
__webpack_require__.d(sonarqube_namespaceObject, {
  RULES: () => (sonarqube_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sourcegraph.js
var sourcegraph_namespaceObject = {};
__webpack_require__.r(sourcegraph_namespaceObject);
__webpack_require__.d(sourcegraph_namespaceObject, {
  RULES: () => (sourcegraph_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/spacelift.js
var spacelift_namespaceObject = {};
__webpack_require__.r(spacelift_namespaceObject);
__webpack_require__.d(spacelift_namespaceObject, {
  RULES: () => (spacelift_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sparkpost.js
var sparkpost_namespaceObject = {};
__webpack_require__.r(sparkpost_namespaceObject);
__webpack_require__.d(sparkpost_namespaceObject, {
  RULES: () => (sparkpost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/spectralops.js
var spectralops_namespaceObject = {};
__webpack_require__.r(spectralops_namespaceObject);
__webpack_require__.d(spectralops_namespaceObject, {
  RULES: () => (spectralops_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/splunk.js
var splunk_namespaceObject = {};
__webpack_require__.r(splunk_namespaceObject);
__webpack_require__.d(splunk_namespaceObject, {
  RULES: () => (splunk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/spoonacular.js
var spoonacular_namespaceObject = {};
__webpack_require__.r(spoonacular_namespaceObject);
__webpack_require__.d(spoonacular_namespaceObject, {
  RULES: () => (spoonacular_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/spotify.js
var spotify_namespaceObject = {};
__webpack_require__.r(spotify_namespaceObject);
__webpack_require__.d(spotify_namespaceObject, {
  RULES: () => (spotify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sql-account.js
var sql_account_namespaceObject = {};
__webpack_require__.r(sql_account_namespaceObject);
__webpack_require__.d(sql_account_namespaceObject, {
  RULES: () => (sql_account_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/square.js
var square_namespaceObject = {};
__webpack_require__.r(square_namespaceObject);
__webpack_require__.d(square_namespaceObject, {
  RULES: () => (square_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/squarespace.js
var squarespace_namespaceObject = {};
__webpack_require__.r(squarespace_namespaceObject);
__webpack_require__.d(squarespace_namespaceObject, {
  RULES: () => (squarespace_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sslmate.js
var sslmate_namespaceObject = {};
__webpack_require__.r(sslmate_namespaceObject);
__webpack_require__.d(sslmate_namespaceObject, {
  RULES: () => (sslmate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stability.js
var stability_namespaceObject = {};
__webpack_require__.r(stability_namespaceObject);
__webpack_require__.d(stability_namespaceObject, {
  RULES: () => (stability_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stackhawk.js
var stackhawk_namespaceObject = {};
__webpack_require__.r(stackhawk_namespaceObject);
__webpack_require__.d(stackhawk_namespaceObject, {
  RULES: () => (stackhawk_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statsig.js
var statsig_namespaceObject = {};
__webpack_require__.r(statsig_namespaceObject);
__webpack_require__.d(statsig_namespaceObject, {
  RULES: () => (statsig_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statuscake.js
var statuscake_namespaceObject = {};
__webpack_require__.r(statuscake_namespaceObject);
__webpack_require__.d(statuscake_namespaceObject, {
  RULES: () => (statuscake_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statuspage.js
var statuspage_namespaceObject = {};
__webpack_require__.r(statuspage_namespaceObject);
__webpack_require__.d(statuspage_namespaceObject, {
  RULES: () => (statuspage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/statuspal.js
var statuspal_namespaceObject = {};
__webpack_require__.r(statuspal_namespaceObject);
__webpack_require__.d(statuspal_namespaceObject, {
  RULES: () => (statuspal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/steam.js
var steam_namespaceObject = {};
__webpack_require__.r(steam_namespaceObject);
__webpack_require__.d(steam_namespaceObject, {
  RULES: () => (steam_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stockdata.js
var stockdata_namespaceObject = {};
__webpack_require__.r(stockdata_namespaceObject);
__webpack_require__.d(stockdata_namespaceObject, {
  RULES: () => (stockdata_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/storecove.js
var storecove_namespaceObject = {};
__webpack_require__.r(storecove_namespaceObject);
__webpack_require__.d(storecove_namespaceObject, {
  RULES: () => (storecove_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stormboard.js
var stormboard_namespaceObject = {};
__webpack_require__.r(stormboard_namespaceObject);
__webpack_require__.d(stormboard_namespaceObject, {
  RULES: () => (stormboard_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stormglass.js
var stormglass_namespaceObject = {};
__webpack_require__.r(stormglass_namespaceObject);
__webpack_require__.d(stormglass_namespaceObject, {
  RULES: () => (stormglass_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/storyblok.js
var storyblok_namespaceObject = {};
__webpack_require__.r(storyblok_namespaceObject);
__webpack_require__.d(storyblok_namespaceObject, {
  RULES: () => (storyblok_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/strava.js
var strava_namespaceObject = {};
__webpack_require__.r(strava_namespaceObject);
__webpack_require__.d(strava_namespaceObject, {
  RULES: () => (strava_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stytch.js
var stytch_namespaceObject = {};
__webpack_require__.r(stytch_namespaceObject);
__webpack_require__.d(stytch_namespaceObject, {
  RULES: () => (stytch_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/sumologic.js
var sumologic_namespaceObject = {};
__webpack_require__.r(sumologic_namespaceObject);
__webpack_require__.d(sumologic_namespaceObject, {
  RULES: () => (sumologic_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/supabase.js
var supabase_namespaceObject = {};
__webpack_require__.r(supabase_namespaceObject);
__webpack_require__.d(supabase_namespaceObject, {
  RULES: () => (supabase_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/supabase-service-role.js
var supabase_service_role_namespaceObject = {};
__webpack_require__.r(supabase_service_role_namespaceObject);
__webpack_require__.d(supabase_service_role_namespaceObject, {
  RULES: () => (supabase_service_role_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/surveysparrow.js
var surveysparrow_namespaceObject = {};
__webpack_require__.r(surveysparrow_namespaceObject);
__webpack_require__.d(surveysparrow_namespaceObject, {
  RULES: () => (surveysparrow_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/survicate.js
var survicate_namespaceObject = {};
__webpack_require__.r(survicate_namespaceObject);
__webpack_require__.d(survicate_namespaceObject, {
  RULES: () => (survicate_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/symfony.js
var symfony_namespaceObject = {};
__webpack_require__.r(symfony_namespaceObject);
__webpack_require__.d(symfony_namespaceObject, {
  RULES: () => (symfony_RULES)
});

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/salad.js

const RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'salad-api-key',
        severity: 'high',
        title: 'SaladCloud API key',
        why: 'it starts containers at the cost of the organisation.',
        remediation: ['Delete it in the portal under API access.'],
        references: ['https://docs.salad.com/'],
        formFrom: 'scanners',
        prefix: 'salad_cloud_',
        body: /[A-Za-z0-9]{1,7}_[A-Za-z0-9]{20,235}/,
        longest: 243,
    }),
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/salesflare.js

const salesflare_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'salesflare-api-key',
        title: 'Salesflare API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://salesflare.com/.'],
        references: ['https://salesflare.com/'],
        formFrom: 'scanners',
        providers: ['salesflare'],
        value: /[\w-]{45}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/salesforce.js

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const PAGES = ['https://help.salesforce.com/'];
const salesforce_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'salesforce-consumer-key',
        severity: 'medium',
        title: 'Salesforce consumer key',
        why: 'together with its secret, or a certificate, it acts as a connected app; by itself it names the app.',
        remediation: ['Rotate the consumer key and secret of the connected app in Setup.'],
        references: PAGES,
        formFrom: 'examples',
        prefix: '3MVG9',
        body: /[\w.-]{80,251}/,
        longest: 251,
        alphabet: '\\w.-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'salesforce-refresh-token',
        severity: 'critical',
        title: 'Salesforce refresh token',
        why: 'it makes new sessions of a user: it reads and changes customer data.',
        remediation: [
            'Revoke it in Setup under Connected apps OAuth usage.',
            'Look through the login history of the user.',
        ],
        references: PAGES,
        formFrom: 'scanners',
        prefix: '5Aep861',
        body: /[\w.-]{80,200}/,
        longest: 200,
        alphabet: '\\w.-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'salesforce-access-token',
        severity: 'critical',
        title: 'Salesforce session ID or access token',
        why: 'it acts as a signed-in user: it reads and changes customer data.',
        remediation: [
            'Remove the session in Setup under Session management.',
            'Look through the login history of the user.',
        ],
        references: PAGES,
        formFrom: 'examples',
        prefix: '00D',
        body: /[A-Za-z0-9]{12}![\w.-]{80,260}/,
        longest: 273,
        alphabet: '\\w.-',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('00D', ALPHANUMERIC),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/samsara.js

const samsara_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'samsara-api-token',
        severity: 'high',
        title: 'Samsara API token',
        why: 'it reads where vehicles and drivers are, and changes the fleet.',
        remediation: ['Revoke it in the dashboard under Settings, API tokens.'],
        references: ['https://developers.samsara.com/docs/authentication'],
        formFrom: 'scanners',
        prefix: 'samsara_api_',
        body: /[A-Za-z0-9]{26,32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sanity.js

const sanity_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sanity-token',
        severity: 'high',
        title: 'Sanity API token',
        why: 'it reads and, by its role, changes the documents of a project.',
        remediation: ['Delete it at https://www.sanity.io/manage under API.'],
        references: ['https://www.sanity.io/docs/http-auth'],
        formFrom: 'scanners',
        providers: [
            'sanity_api',
            'sanity_token',
            'sanity_secret',
            'sanity_write',
            'sanity_read',
            'sanity_auth',
            'sanity_studio',
            'sanity.io',
        ],
        noun: /secret|token|key|/,
        // As other scanners know them, and the longer ones that the service gives out today.
        value: /sk(?:[A-Za-z0-9]{79,84}|[A-Za-z0-9]{170,180})/,
        longest: 182,
    }),
];

// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(73599);
;// CONCATENATED MODULE: ./build/secrets/providers/sauce-labs.js


const sauce_labs_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sauce-labs-access-key',
        title: 'Sauce Labs access key',
        why: 'with the user name it runs browsers and devices on the account.',
        remediation: ['Reset it at https://app.saucelabs.com/user-settings.'],
        references: ['https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/'],
        formFrom: 'scanners',
        providers: ['sauce'],
        noun: /key|token|secret/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/secrets/providers/scaleway.js



const scaleway_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scaleway-secret-key',
        title: 'Scaleway secret key',
        why: 'it creates, reads and destroys what a project or organisation holds.',
        remediation: ['Delete it at https://console.scaleway.com/iam/api-keys.'],
        references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
        formFrom: 'scanners',
        providers: ['scaleway', 'scw_secret', 'scw_access', 'scw_token'],
        noun: /secret|token|key/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'scaleway-access-key',
        severity: 'low',
        title: 'Scaleway access key',
        why: 'it names an API key; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret leaked too.'],
        references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
        formFrom: 'scanners',
        providers: ['scaleway', 'scw_secret', 'scw_access', 'scw_token'],
        noun: /key/,
        value: /SCW[A-Z0-9]{17}/,
        longest: 20,
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'scaleway-api-key',
        severity: 'critical',
        title: 'Scaleway access key with its secret',
        why: 'both stand together: whoever reads them manages the project or organisation.',
        remediation: ['Delete it at https://console.scaleway.com/iam/api-keys.'],
        references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
        keywords: ['scaleway', 'scw_'],
        parts: ['scaleway-secret-key', 'scaleway-access-key'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scalingo.js

const scalingo_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'scalingo-api-token',
        severity: 'critical',
        title: 'Scalingo API token',
        why: 'it deploys, reads the environment of apps, and destroys them.',
        remediation: ['Delete it at https://dashboard.scalingo.com/account/tokens.'],
        references: ['https://developers.scalingo.com/'],
        formFrom: 'scanners',
        prefix: ['tk-us-'],
        body: /[\w-]{48}/,
        longest: 48,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scalr.js

const scalr_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scalr-access-token',
        severity: 'high',
        title: 'Scalr access token',
        why: 'it runs plans, and reads the state with all secrets in it.',
        remediation: ['Delete it in your account at Scalr.'],
        references: ['https://docs.scalr.io/reference/create_access_token'],
        formFrom: 'scanners',
        providers: ['scalr'],
        noun: /token|key/,
        value: /eyJ[\w-]{20,80}\.eyJ[\w-]{20,200}\.[\w-]{43}/,
        longest: 330,
        assess: () => ({ is: 'secret' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapeowl.js

const scrapeowl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapeowl-api-key',
        title: 'ScrapeOwl API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://scrapeowl.com/.'],
        references: ['https://scrapeowl.com/'],
        formFrom: 'scanners',
        providers: ['scrapeowl'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scraperapi.js

const scraperapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scraperapi-key',
        title: 'ScraperAPI key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://dashboard.scraperapi.com/.'],
        references: ['https://docs.scraperapi.com/'],
        formFrom: 'scanners',
        providers: ['scraperapi', 'scraper_api'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapestack.js

const scrapestack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapestack-api-key',
        title: 'Scrapestack API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://scrapestack.com/.'],
        references: ['https://scrapestack.com/'],
        formFrom: 'scanners',
        providers: ['scrapestack'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapfly.js

const scrapfly_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapfly-api-key',
        title: 'Scrapfly API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://scrapfly.io/.'],
        references: ['https://scrapfly.io/'],
        formFrom: 'scanners',
        providers: ['scrapfly'],
        value: /(?:scp-live-|scp-test-)[a-z0-9]{32}/,
        longest: 41,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapingant.js

const scrapingant_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapingant-api-key',
        title: 'ScrapingAnt API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.scrapingant.com/.'],
        references: ['https://docs.scrapingant.com/'],
        formFrom: 'scanners',
        providers: ['scrapingant'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrapingbee.js

const scrapingbee_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrapingbee-api-key',
        title: 'ScrapingBee API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.scrapingbee.com/account/manage/api_key.'],
        references: ['https://www.scrapingbee.com/documentation/'],
        formFrom: 'scanners',
        providers: ['scrapingbee', 'scraping_bee'],
        value: /[A-Z0-9]{80}/,
        longest: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/screenshotapi.js

const screenshotapi_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'screenshotapi-key',
        title: 'ScreenshotAPI key',
        why: 'it takes screenshots at the cost of the account.',
        remediation: ['Replace it at https://www.screenshotapi.net/.'],
        references: ['https://www.screenshotapi.net/'],
        formFrom: 'scanners',
        providers: ['screenshotapi'],
        value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/screenshotlayer.js

const screenshotlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'screenshotlayer-api-key',
        title: 'Screenshotlayer API key',
        why: 'it takes screenshots at the cost of the account.',
        remediation: ['Replace it at https://screenshotlayer.com/dashboard.'],
        references: ['https://screenshotlayer.com/documentation'],
        formFrom: 'scanners',
        providers: ['screenshotlayer'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/scrutinizer.js

const scrutinizer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'scrutinizer-access-token',
        title: 'Scrutinizer access token',
        why: 'it reads repositories and their code’s inspections.',
        remediation: ['Renew it at https://scrutinizer-ci.com/profile.'],
        references: ['https://scrutinizer-ci.com/docs/api/'],
        formFrom: 'scanners',
        providers: ['scrutinizer'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/securitytrails.js

const securitytrails_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'securitytrails-api-key',
        title: 'SecurityTrails API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Delete it at https://securitytrails.com/app/account/credentials.'],
        references: ['https://docs.securitytrails.com/'],
        formFrom: 'scanners',
        providers: ['securitytrails'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/segment.js


const segment_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'segment-public-api-token',
        severity: 'high',
        title: 'Segment Public API token',
        why: 'it reads and changes the sources and destinations of a workspace.',
        remediation: ['Revoke it in Segment under Settings, Access management, Tokens.'],
        references: ['https://docs.segmentapis.com/'],
        formFrom: 'examples',
        prefix: 'sgp_',
        body: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'segment-write-key',
        title: 'Segment write key',
        why: 'it writes events into a source.',
        remediation: ['Rotate the write key in the settings of the source.'],
        references: ['https://segment.com/docs/connections/find-writekey/'],
        formFrom: 'scanners',
        providers: [
            'segment_write',
            'segment_analytics_write',
            'segment_api_write',
            'segment_io_write',
            'segment_source_write',
            'segment_server_write',
            'segment_node_write',
            'segment_js_write',
        ],
        noun: /key/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/semaphore.js

const semaphore_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'semaphore-api-token',
        title: 'Semaphore CI API token',
        why: 'it starts and stops the workflows of an organisation.',
        remediation: ['Reset it at https://me.semaphoreci.com/account.'],
        references: ['https://docs.semaphoreci.com/reference/api'],
        formFrom: 'scanners',
        providers: ['semaphore_api', 'semaphore_token', 'semaphoreci', 'semaphore_auth'],
        noun: /token|key|secret|/,
        value: /[A-Za-z0-9_-]{20}|[0-9a-z]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/semgrep.js

const semgrep_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'semgrep-app-token',
        title: 'Semgrep token',
        why: 'it uploads scans and reads the findings of an organisation.',
        remediation: ['Delete it at https://semgrep.dev/orgs/-/settings/tokens.'],
        references: ['https://semgrep.dev/docs/'],
        formFrom: 'examples',
        providers: ['semgrep'],
        noun: /token/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sendbird.js

const sendbird_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sendbird-api-token',
        severity: 'high',
        title: 'Sendbird API token',
        why: 'it reads and writes all messages of a chat application.',
        remediation: ['Revoke it in the dashboard under Settings, General.'],
        references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
        formFrom: 'scanners',
        providers: ['sendbird'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sendgrid.js

const BASE64URL = 'abcdefghijklmnopqrstuvwxyz0123456789_-';
const sendgrid_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sendgrid-api-key',
        severity: 'high',
        title: 'SendGrid API key',
        why: 'it sends mail in the name of your domains, and reads what its scopes allow.',
        remediation: [
            'Delete it at https://app.sendgrid.com/settings/api_keys.',
            'Look through the activity feed for mail that is not yours.',
        ],
        references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
        formFrom: 'examples',
        prefix: 'SG.',
        body: /[\w-]{20,24}\.[\w-]{39,50}/,
        longest: 75,
        alphabet: '\\w-',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('SG.', BASE64URL),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sentry.js


const REVOKE = ['Revoke it at https://sentry.io/settings/account/api/auth-tokens/.'];
const sentry_PAGES = ['https://docs.sentry.io/account/auth-tokens/'];
const sentry_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sentry-organization-token',
        severity: 'high',
        title: 'Sentry organisation token',
        why: 'it uploads releases and source maps for an organisation.',
        remediation: ['Revoke it in the organisation settings under Auth tokens.'],
        references: sentry_PAGES,
        formFrom: 'documentation',
        prefix: 'sntrys_eyJpYXQiO',
        body: /[A-Za-z0-9+/]{10,400}(?:|=|==)_[A-Za-z0-9+/]{43}/,
        longest: 446,
        alphabet: 'A-Za-z0-9+/',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sentry-user-token',
        severity: 'high',
        title: 'Sentry user, application or integration token',
        why: 'it reads events, with the personal data in them, as its owner.',
        remediation: REVOKE,
        references: sentry_PAGES,
        formFrom: 'documentation',
        prefix: ['sntryu_', 'sntrya_', 'sntryi_'],
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'sentry-legacy-token',
        title: 'Sentry auth token (64 digits)',
        why: 'it reads events, with the personal data in them, as its owner.',
        remediation: REVOKE,
        references: sentry_PAGES,
        formFrom: 'documentation',
        providers: ['sentry'],
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/serpstack.js

const serpstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'serpstack-api-key',
        title: 'Serpstack API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Replace it at https://serpstack.com/.'],
        references: ['https://serpstack.com/'],
        formFrom: 'scanners',
        providers: ['serpstack'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/settlemint.js

const settlemint_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'settlemint-access-token',
        severity: 'high',
        title: 'SettleMint access token',
        why: 'it reads and changes the blockchain applications of a workspace.',
        remediation: ['Delete it in the SettleMint console under Access tokens.'],
        references: ['https://console.settlemint.com/documentation/'],
        formFrom: 'scanners',
        prefix: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
        body: /[A-Za-z0-9]{16}/,
        longest: 16,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sherpadesk.js

const sherpadesk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sherpadesk-api-key',
        title: 'SherpaDesk API key',
        why: 'it reads and answers tickets.',
        remediation: ['Replace it at https://www.sherpadesk.com/.'],
        references: ['https://www.sherpadesk.com/'],
        formFrom: 'scanners',
        providers: ['sherpadesk'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shippo.js

const shippo_PAGES = ['https://docs.goshippo.com/'];
const shippo_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shippo-api-token',
        severity: 'high',
        title: 'Shippo API token',
        why: 'it buys shipping labels on the account and reads the addresses of customers.',
        remediation: [
            'Regenerate it at https://apps.goshippo.com/settings/api.',
            'Look for labels that nobody ordered.',
        ],
        references: shippo_PAGES,
        formFrom: 'examples',
        prefix: 'shippo_live_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shippo-test-token',
        severity: 'low',
        title: 'Shippo test token',
        why: 'it buys no labels, but it shows and changes the test data.',
        remediation: ['Regenerate it at https://apps.goshippo.com/settings/api.'],
        references: shippo_PAGES,
        formFrom: 'examples',
        prefix: 'shippo_test_',
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shodan.js

const shodan_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'shodan-api-key',
        title: 'Shodan API key',
        why: 'it searches and scans at the cost of the account.',
        remediation: ['Reset it at https://account.shodan.io/.'],
        references: ['https://developer.shodan.io/api'],
        formFrom: 'scanners',
        providers: ['shodan'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shopify.js

const shopify_REVOKE = [
    'Rotate it, or uninstall and install the app; custom apps: Settings, Apps, Develop apps.',
    'Look through the orders and customers that were exported or changed.',
];
const shopify_PAGES = ['https://shopify.dev/docs/apps/build/authentication-authorization'];
const shopify_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-access-token',
        severity: 'critical',
        title: 'Shopify access token',
        why: 'it reads customers and orders and changes a shop as the app may.',
        remediation: shopify_REVOKE,
        references: shopify_PAGES,
        formFrom: 'documentation',
        prefix: 'shpat_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-custom-app-token',
        severity: 'critical',
        title: 'Shopify custom app access token',
        why: 'it reads customers and orders and changes a shop as the app may.',
        remediation: shopify_REVOKE,
        references: shopify_PAGES,
        formFrom: 'documentation',
        prefix: 'shpca_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-private-app-token',
        severity: 'critical',
        title: 'Shopify private app password',
        why: 'it reads customers and orders and changes a shop as the app may.',
        remediation: shopify_REVOKE,
        references: shopify_PAGES,
        formFrom: 'documentation',
        prefix: 'shppa_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-shared-secret',
        severity: 'high',
        title: 'Shopify app client secret',
        why: 'it forges webhooks and takes over the sign-in of an app.',
        remediation: ['Rotate the client secret of the app in the dev dashboard.'],
        references: shopify_PAGES,
        formFrom: 'documentation',
        prefix: 'shpss_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-user-token',
        severity: 'high',
        title: 'Shopify user access token',
        why: 'it acts in a shop as the member of staff who signed in.',
        remediation: ['Log the person out of all devices in the settings of the shop.'],
        references: shopify_PAGES,
        formFrom: 'scanners',
        prefix: 'shpua_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-theme-access-token',
        severity: 'high',
        title: 'Shopify Theme Access password',
        why: 'it changes the themes of a shop, and so what its customers see and run.',
        remediation: ['Revoke it in the Theme Access app of the shop.'],
        references: ['https://shopify.dev/docs/storefronts/themes/tools/theme-access'],
        formFrom: 'leaks',
        prefix: 'shptka_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-partner-api-token',
        severity: 'high',
        title: 'Shopify Partner API token',
        why: 'it reads the payouts, apps and shops of a partner organisation.',
        remediation: ['Delete the Partner API client in the Partner Dashboard under Settings.'],
        references: ['https://shopify.dev/docs/api/partner'],
        formFrom: 'scanners',
        prefix: 'prtapi_',
        body: /[0-9A-Fa-f]{32}/,
        longest: 32,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'shopify-cli-token',
        severity: 'high',
        title: 'Shopify CLI token',
        why: 'it deploys apps, and so changes what runs in the shops that use them.',
        remediation: ['Delete it in the settings of the app in the Dev Dashboard, or of the Partner Dashboard.'],
        references: [
            'https://shopify.dev/docs/apps/build/dev-dashboard/app-automation-tokens',
            'https://shopify.dev/docs/apps/launch/deployment/deploy-in-ci-cd-pipeline',
        ],
        formFrom: 'scanners',
        prefix: 'atkn_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shortcut.js

const shortcut_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'shortcut-api-token',
        title: 'Shortcut API token',
        why: 'it reads and changes stories as its owner.',
        remediation: ['Revoke it in Shortcut under Settings, API tokens.'],
        references: ['https://developer.shortcut.com/api/rest/v3'],
        formFrom: 'scanners',
        providers: [
            'shortcut_api',
            'shortcut_token',
            'shortcut_key',
            'shortcut_access',
            'shortcut.com',
            'clubhouse_api',
            'clubhouse_token',
        ],
        noun: /token|key|/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/shotstack.js

const shotstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'shotstack-api-key',
        title: 'Shotstack API key',
        why: 'it renders videos at the cost of the account.',
        remediation: ['Replace it at https://shotstack.io/.'],
        references: ['https://shotstack.io/'],
        formFrom: 'scanners',
        providers: ['shotstack'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/signaturit.js

const signaturit_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'signaturit-api-key',
        title: 'Signaturit API key',
        why: 'it reads and sends documents to be signed.',
        remediation: ['Replace it at https://www.signaturit.com/.'],
        references: ['https://www.signaturit.com/'],
        formFrom: 'scanners',
        providers: ['signaturit'],
        value: /[A-Za-z0-9]{86}/,
        longest: 86,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/simplesat.js

const simplesat_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'simplesat-api-key',
        title: 'Simplesat API key',
        why: 'it reads the answers of customers.',
        remediation: ['Replace it at https://www.simplesat.io/.'],
        references: ['https://www.simplesat.io/'],
        formFrom: 'scanners',
        providers: ['simplesat'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/skrapp.js

const skrapp_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'skrapp-api-key',
        title: 'Skrapp API key',
        why: 'it looks up mail addresses at the cost of the account.',
        remediation: ['Replace it at https://skrapp.io/.'],
        references: ['https://skrapp.io/'],
        formFrom: 'scanners',
        providers: ['skrapp'],
        value: /[A-Za-z0-9]{42}/,
        longest: 42,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/smartsheet.js

const smartsheet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'smartsheet-api-token',
        title: 'Smartsheet API token',
        why: 'it reads and changes sheets as its owner.',
        remediation: ['Revoke it in Smartsheet under Personal settings, API access.'],
        references: ['https://developers.smartsheet.com/'],
        formFrom: 'scanners',
        providers: ['smartsheet'],
        value: /[A-Za-z0-9]{37}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/smtp2go.js

const smtp2go_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'smtp2go-api-key',
        severity: 'high',
        title: 'SMTP2GO API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Delete it at https://app.smtp2go.com/sending/apikeys/.'],
        references: ['https://developers.smtp2go.com/docs/introduction-guide'],
        formFrom: 'examples',
        providers: ['smtp2go'],
        value: /(?:api)-[0-9A-F]{32}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/snipcart.js

const snipcart_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'snipcart-secret-key',
        title: 'Snipcart secret key',
        why: 'it reads the orders and customers of a shop.',
        remediation: ['Delete it in the dashboard under Account, API keys.'],
        references: ['https://docs.snipcart.com/v3/'],
        formFrom: 'scanners',
        providers: ['snipcart'],
        value: /[A-Za-z0-9]{75}/,
        longest: 75,
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/ordinary.js
var ordinary = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
;// CONCATENATED MODULE: ./build/secrets/providers/snowflake.js



const snowflake_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'snowflake-password',
        title: 'Snowflake password',
        why: 'it reads and changes data in the warehouse as its user.',
        remediation: [
            'Change it: `ALTER USER … SET PASSWORD`.',
            'Use key pairs or a programmatic access token with a policy of networks.',
        ],
        references: ['https://docs.snowflake.com/en/user-guide/admin-user-management'],
        formFrom: 'scanners',
        providers: ['snowflake'],
        noun: /passw(?:or)?d|pwd/,
        value: /[A-Za-z0-9!@#$%^&*_.+-]{10,64}/,
        longest: 64,
        alphabet: 'A-Za-z0-9!@#$%^&*_.+-',
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || (0,ordinary/* isOrdinary */.P)(secret) || !/\d/.test(secret) || /^[$%]|[.(]/.test(secret)
            ? { is: 'nothing' }
            : { is: 'secret' },
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/snyk.js



const snyk_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'snyk-access-token',
        severity: 'high',
        title: 'Snyk personal or service access token',
        why: 'it reads the code’s open weaknesses and changes projects.',
        remediation: ['Revoke it at https://app.snyk.io/account/personal-access-tokens.'],
        references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
        formFrom: 'scanners',
        keywords: ['snyk_uat.', 'snyk_sat.'],
        token: /snyk_[us]at\.[0-9a-f]{8}\.[\w-]{20,600}\.[\w-]{40,200}/,
        longest: 830,
        alphabet: '\\w-',
        shownPrefix: (secret) => secret.slice(0, 9),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'snyk-api-token',
        title: 'Snyk API token',
        why: 'it reads the code’s open weaknesses and changes projects.',
        remediation: ['Revoke it at https://app.snyk.io/account.'],
        references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
        formFrom: 'scanners',
        providers: ['snyk'],
        noun: /token|key|auth|secret/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/socket.js

const socket_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'socket-api-token',
        severity: 'high',
        title: 'Socket API token',
        why: 'it starts scans and reads the alerts of an organisation.',
        remediation: ['Revoke it at https://socket.dev under Settings, API tokens.'],
        references: ['https://docs.socket.dev/reference/authentication'],
        formFrom: 'scanners',
        keywords: ['sktsec_'],
        token: /sktsec_[\w-]{40,80}_api/,
        longest: 92,
        alphabet: '\\w-',
        shownPrefix: () => 'sktsec_',
        // The key of everybody, which Socket ships in its own tools.
        assess: ({ secret }) => (secret.startsWith('sktsec_t_--RAN5U4') ? { is: 'example' } : undefined),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sonarqube.js


const sonarqube_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sonar-token',
        severity: 'high',
        title: 'SonarQube token',
        why: 'it reads code and findings, or changes projects as its owner.',
        remediation: [
            'Revoke it under My account, Security, on your SonarQube server or at https://sonarcloud.io/account/security.',
        ],
        references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
        formFrom: 'documentation',
        prefix: ['squ_', 'sqp_', 'sqa_'],
        body: /[0-9a-f]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sonar-organization-token',
        severity: 'high',
        title: 'SonarQube Cloud scoped organization token',
        why: 'it uploads analyses of the organisation’s projects.',
        remediation: ['Revoke it in SonarQube Cloud under Administration, Scoped Organization Tokens.'],
        references: [
            'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens',
        ],
        formFrom: 'documentation',
        prefix: 'sqco_',
        body: /[A-Za-z0-9]{59}/,
        longest: 59,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'sonar-legacy-token',
        title: 'SonarQube token of the old form',
        why: 'it reads code and findings, or changes projects as its owner.',
        remediation: [
            'Revoke it under My account, Security, on your SonarQube server or at https://sonarcloud.io/account/security.',
        ],
        references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
        formFrom: 'documentation',
        providers: ['sonar'],
        noun: /login|token|password|key/,
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sourcegraph.js

const sourcegraph_REVOKE = ['Delete it in the user settings under Access tokens.'];
const sourcegraph_PAGES = ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'];
const sourcegraph_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sourcegraph-token',
        severity: 'high',
        title: 'Sourcegraph access token',
        why: 'it reads all code that its owner sees.',
        remediation: sourcegraph_REVOKE,
        references: sourcegraph_PAGES,
        formFrom: 'documentation',
        prefix: 'sgp_',
        body: /[0-9A-Fa-f]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sourcegraph-instance-token',
        severity: 'high',
        title: 'Sourcegraph access token of an instance',
        why: 'it reads all code that its owner sees.',
        remediation: sourcegraph_REVOKE,
        references: sourcegraph_PAGES,
        formFrom: 'documentation',
        prefix: 'sgp_local_',
        body: /[0-9A-Fa-f]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sourcegraph-identified-token',
        severity: 'high',
        title: 'Sourcegraph access token with the instance’s ID',
        why: 'it reads all code that its owner sees.',
        remediation: sourcegraph_REVOKE,
        references: sourcegraph_PAGES,
        formFrom: 'documentation',
        prefix: 'sgp_',
        body: /[0-9A-Fa-f]{16}_[0-9A-Fa-f]{40}/,
        longest: 57,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'sourcegraph-cody-key',
        severity: 'high',
        title: 'Sourcegraph Cody gateway key',
        why: 'it runs models at the cost of the licence.',
        remediation: ['Ask Sourcegraph for another licence key.'],
        references: ['https://sourcegraph.com/docs/cody'],
        formFrom: 'scanners',
        prefix: 'slk_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/spacelift.js

const spacelift_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'spacelift-api-key-secret',
        title: 'Spacelift API key secret',
        why: 'with its ID it runs and changes stacks.',
        remediation: ['Delete it on the settings page of the account, under API keys.'],
        references: ['https://docs.spacelift.io/integrations/api'],
        formFrom: 'scanners',
        providers: ['spacelift'],
        noun: /secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sparkpost.js

const sparkpost_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sparkpost-api-key',
        title: 'SparkPost API key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Delete it at https://app.sparkpost.com/account/api-keys.'],
        references: ['https://developers.sparkpost.com/api/'],
        formFrom: 'scanners',
        providers: ['sparkpost'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/spectralops.js

const spectralops_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'spectralops-token',
        severity: 'high',
        title: 'SpectralOps token',
        why: 'it reads the findings of an organisation and reports to it.',
        remediation: ['Replace it in the settings of the organisation, under Organization.'],
        references: ['https://guides.spectralops.io/docs'],
        formFrom: 'scanners',
        prefix: 'spu-',
        body: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/splunk.js

const splunk_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'splunk-hec-token',
        title: 'Splunk HTTP event collector token',
        why: 'it writes events into an index.',
        remediation: ['Disable it in Splunk under Settings, Data inputs, HTTP Event Collector.'],
        references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
        formFrom: 'examples',
        providers: ['splunk'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'splunk-observability-token',
        title: 'Splunk Observability access token',
        why: 'it writes, and by its scope reads, metrics and traces.',
        remediation: ['Rotate it in Splunk Observability Cloud under Settings, Access tokens.'],
        references: ['https://dev.splunk.com/observability/'],
        formFrom: 'scanners',
        providers: ['splunk', 'signalfx', 'sfx_'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/spoonacular.js

const spoonacular_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'spoonacular-api-key',
        title: 'Spoonacular API key',
        why: 'it searches recipes at the cost of the account.',
        remediation: ['Replace it at https://spoonacular.com/food-api/console.'],
        references: ['https://spoonacular.com/food-api/docs'],
        formFrom: 'scanners',
        providers: ['spoonacular'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/spotify.js

const spotify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'spotify-client-secret',
        title: 'Spotify client secret',
        why: 'together with the client ID it acts as an application on Spotify.',
        remediation: ['Rotate it at https://developer.spotify.com/dashboard.'],
        references: ['https://developer.spotify.com/documentation/web-api/concepts/apps'],
        formFrom: 'scanners',
        providers: ['spotify'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/words.js
var words = __webpack_require__(62015);
// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(80331);
;// CONCATENATED MODULE: ./build/secrets/providers/sql-account.js


/** What a server keeps of a password is no password: `md5…`, `SCRAM-SHA-256$…`, `*…` of MySQL, `0x…` of SQL Server. */
const HASHED = /^(?:md5[0-9a-f]{32}|SCRAM-SHA-256\$.{40,}|\*[0-9A-F]{40}|0x[0-9A-F]{40,}|\$[0-9A-Za-z]{1,10}\$.+)$/i;
function assess(match) {
    if (HASHED.test(match.secret) || (0,words/* isWordLike */.U)(match.secret))
        return { is: 'nothing' };
    return (0,written_password/* assessWrittenPassword */.N)(match);
}
const sql_account_RULES = [
    {
        id: 'sql-account-password',
        kind: 'secret',
        severity: 'medium',
        title: 'Database password in a statement that makes an account',
        why: 'it signs in to each database that the statement was run on.',
        remediation: [
            'Change the password at the database.',
            'Hand it to the statement as a variable from a secret store.',
        ],
        references: [
            'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
            'https://www.postgresql.org/docs/current/sql-createrole.html',
        ],
        keywords: [
            ...['create user ', 'create role ', 'create login ', 'alter user ', 'alter role ', 'alter login '],
            ...["identified by '", 'identified by "', 'identified by \\', 'identified with '],
        ],
        pattern: /\b(?:(?:CREATE|ALTER)\s{1,8}(?:USER|ROLE|LOGIN)|GRANT)\s{1,8}[^;]{1,240}?\b(?:IDENTIFIED(?:\s{1,8}WITH\s{1,8}["'`]?\w{1,40}["'`]?)?\s{1,8}BY|PASSWORD(?:[ \t]{0,4}=)?)\s{1,8}N?\\?["'](?<secret>[^\s"'\\;]{4,128})\\?["']/gi,
        reach: 560,
        guessable: true,
        assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/square.js

const square_REVOKE = [
    'Replace the token at https://developer.squareup.com/apps.',
    'Look for payments and refunds that are not yours in the Square dashboard.',
];
const square_PAGES = ['https://developer.squareup.com/docs/build-basics/access-tokens'];
const square_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'square-access-token',
        severity: 'critical',
        title: 'Square access token',
        why: 'it charges, refunds and reads the customers of a seller.',
        remediation: square_REVOKE,
        references: square_PAGES,
        formFrom: 'examples',
        prefix: 'sq0atp-',
        body: /[\w-]{22}/,
        longest: 22,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'square-production-token',
        severity: 'critical',
        title: 'Square production or OAuth access token',
        why: 'it charges, refunds and reads the customers of a seller.',
        remediation: square_REVOKE,
        references: square_PAGES,
        formFrom: 'examples',
        prefix: 'EAAA',
        body: /[\w-]{60}/,
        longest: 60,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'square-oauth-secret',
        severity: 'critical',
        title: 'Square OAuth application secret',
        why: 'it takes over the access of every seller who connected the application.',
        remediation: [
            'Replace the secret at https://developer.squareup.com/apps, page OAuth.',
            'Look for payments and refunds that are not yours in the Square dashboard.',
        ],
        references: square_PAGES,
        formFrom: 'scanners',
        prefix: 'sq0csp-',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'square-sandbox-token',
        severity: 'low',
        title: 'Square sandbox credential',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Replace it at https://developer.squareup.com/apps.'],
        references: square_PAGES,
        formFrom: 'leaks',
        prefix: ['sandbox-sq0atb-', 'sandbox-sq0csb-'],
        body: /[\w-]{22}(?:[\w-]{21})?/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/squarespace.js

const squarespace_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'squarespace-api-key',
        title: 'Squarespace API key',
        why: 'it reads orders, customers and stock of a shop.',
        remediation: ['Delete it in the site under Settings, Developer API keys.'],
        references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
        formFrom: 'scanners',
        providers: ['squarespace'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sslmate.js

const sslmate_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sslmate-api-key',
        title: 'SSLMate API key',
        why: 'it orders certificates at the cost of the account.',
        remediation: ['Replace it at https://sslmate.com/.'],
        references: ['https://sslmate.com/'],
        formFrom: 'scanners',
        providers: ['sslmate'],
        value: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stability.js

const stability_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stability-api-key',
        severity: 'high',
        title: 'Stability AI API key',
        why: 'it makes images at the cost of the account.',
        remediation: ['Delete it at https://platform.stability.ai/account/keys.'],
        references: ['https://platform.stability.ai/docs/api-reference'],
        formFrom: 'scanners',
        providers: ['stability'],
        value: /(?:sk)-[A-Za-z0-9]{48}/,
        longest: 51,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stackhawk.js

const stackhawk_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'stackhawk-api-key',
        severity: 'high',
        title: 'StackHawk API key',
        why: 'it starts scans and reads the weak points that were found.',
        remediation: ['Delete it at https://app.stackhawk.com/settings/apikeys.'],
        references: ['https://docs.stackhawk.com/'],
        formFrom: 'scanners',
        prefix: 'hawk.',
        body: /[\w-]{20}\.[\w-]{20}/,
        longest: 41,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statsig.js

const statsig_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'statsig-server-secret',
        severity: 'high',
        title: 'Statsig server secret or console key',
        why: 'it reads all gates and experiments of a project, or changes them.',
        remediation: ['Rotate it at https://console.statsig.com/api_keys.'],
        references: ['https://docs.statsig.com/'],
        formFrom: 'examples',
        prefix: ['secret-', 'console-'],
        body: /[A-Za-z0-9]{42,46}/,
        longest: 46,
        keywords: ['statsig'],
        within: 80,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statuscake.js

const statuscake_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'statuscake-api-key',
        title: 'StatusCake API key',
        why: 'it reads and changes the checks of an account.',
        remediation: ['Delete it in the account under API keys.'],
        references: ['https://developers.statuscake.com/'],
        formFrom: 'scanners',
        providers: ['statuscake'],
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statuspage.js

const statuspage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'statuspage-api-key',
        title: 'Statuspage API key',
        why: 'it writes incidents on the public status page.',
        remediation: ['Delete it at https://manage.statuspage.io under API info.'],
        references: [
            'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
            'https://developer.statuspage.io/',
        ],
        formFrom: 'scanners',
        providers: ['statuspage'],
        value: /[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/statuspal.js

const statuspal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'statuspal-api-key',
        title: 'StatusPal API key',
        why: 'it writes incidents on the public status page.',
        remediation: ['Replace it at https://www.statuspal.io/.'],
        references: ['https://www.statuspal.io/'],
        formFrom: 'scanners',
        providers: ['statuspal'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/steam.js

const steam_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'steam-api-key',
        title: 'Steam API key',
        why: 'it reads players’ data in the name of its owner.',
        remediation: ['Replace it at https://steamcommunity.com/dev/apikey.'],
        references: ['https://steamcommunity.com/dev'],
        formFrom: 'scanners',
        providers: ['steam'],
        value: /[0-9A-F]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stockdata.js

const stockdata_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stockdata-api-key',
        title: 'StockData API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://www.stockdata.org/.'],
        references: ['https://www.stockdata.org/'],
        formFrom: 'scanners',
        providers: ['stockdata'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/storecove.js

const storecove_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'storecove-api-key',
        title: 'Storecove API key',
        why: 'it sends invoices in the name of companies.',
        remediation: ['Replace it at https://www.storecove.com/.'],
        references: ['https://www.storecove.com/'],
        formFrom: 'scanners',
        providers: ['storecove'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stormboard.js

const stormboard_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stormboard-api-key',
        title: 'Stormboard API key',
        why: 'it reads and changes the boards of its owner.',
        remediation: ['Replace it at https://stormboard.com/.'],
        references: ['https://stormboard.com/'],
        formFrom: 'scanners',
        providers: ['stormboard'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stormglass.js

const stormglass_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'stormglass-api-key',
        title: 'Storm Glass API key',
        why: 'it asks for the weather at the cost of the account.',
        remediation: ['Replace it at https://stormglass.io/.'],
        references: ['https://stormglass.io/'],
        formFrom: 'scanners',
        providers: ['stormglass'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 73,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/storyblok.js


const storyblok_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'storyblok-personal-token',
        severity: 'high',
        title: 'Storyblok personal access token',
        why: 'it reads and changes all spaces of its owner.',
        remediation: ['Revoke it at https://app.storyblok.com/#/me/account?tab=token.'],
        references: ['https://www.storyblok.com/docs/api/management/getting-started/authentication'],
        formFrom: 'scanners',
        keywords: ['storyblok'],
        within: 80,
        token: /[A-Za-z0-9]{22}tt-\d{4,9}-[\w-]{20}/,
        longest: 55,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'storyblok-access-token',
        title: 'Storyblok access token',
        why: 'it reads the content of a space, drafts too where it is a preview token.',
        remediation: ['Delete it in the space settings under Access tokens.'],
        references: ['https://www.storyblok.com/docs/api'],
        formFrom: 'scanners',
        providers: ['storyblok'],
        value: /[A-Za-z0-9]{22}(?:tt)/,
        longest: 24,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/strava.js

const strava_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'strava-client-secret',
        title: 'Strava client secret or token',
        why: 'it reads the activities of people who connected an application.',
        remediation: ['Replace it at https://www.strava.com/settings/api.'],
        references: ['https://developers.strava.com/docs/getting-started/'],
        formFrom: 'scanners',
        providers: ['strava'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/stytch.js

const stytch_PAGES = ['https://stytch.com/docs/api'];
const stytch_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'stytch-secret',
        severity: 'critical',
        title: 'Stytch secret',
        why: 'together with the project ID it signs in as any user.',
        remediation: [
            'Rotate it at https://stytch.com/dashboard/api-keys.',
            'Look through the event log for sign-ins that are not explained.',
        ],
        references: stytch_PAGES,
        formFrom: 'examples',
        prefix: 'secret-live-',
        body: /[\w-]{36}=/,
        longest: 37,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'stytch-test-secret',
        severity: 'low',
        title: 'Stytch test secret',
        why: 'it reaches the test project alone.',
        remediation: ['Rotate it at https://stytch.com/dashboard/api-keys.'],
        references: stytch_PAGES,
        formFrom: 'examples',
        prefix: 'secret-test-',
        body: /[\w-]{36}=/,
        longest: 37,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/sumologic.js

const sumologic_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'sumo-logic-access-key',
        severity: 'high',
        title: 'Sumo Logic access key',
        why: 'together with the access ID it reads logs as its owner.',
        remediation: ['Delete it in Sumo Logic under Preferences.'],
        references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
        formFrom: 'scanners',
        providers: ['sumologic', 'sumo_logic', 'sumo-logic', 'sumo_access'],
        noun: /key|token|secret/,
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/supabase.js

const supabase_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'supabase-access-token',
        severity: 'critical',
        title: 'Supabase personal access token',
        why: 'it manages all projects of its owner, their databases and keys.',
        remediation: [
            'Delete it at https://supabase.com/dashboard/account/tokens.',
            'Look for projects, keys and functions that were changed.',
        ],
        references: ['https://supabase.com/docs/reference/api/introduction'],
        formFrom: 'documentation',
        prefix: ['sbp_', 'sbp_v0_'],
        body: /[a-z0-9]{40}/,
        longest: 40,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'supabase-secret-key',
        severity: 'critical',
        title: 'Supabase secret key',
        why: 'it reads and writes all tables of a project, whatever row security says.',
        remediation: [
            'Delete it at https://supabase.com/dashboard/project/_/settings/api-keys.',
            'Look through the logs of the project for what it read.',
        ],
        references: ['https://supabase.com/docs/guides/api/api-keys'],
        formFrom: 'documentation',
        prefix: 'sb_secret_',
        body: /[\w-]{31}/,
        longest: 31,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/supabase-service-role.js

/** Base64 of `{"iss":"supabase`, with which the payload of a project's legacy keys begins. */
const ISSUER = 'eyJpc3MiOiJzdXBhYmFzZS';
/** The `anon` key of a project is public by design; its `service_role` key passes by all row security. */
function supabase_service_role_assess({ secret }) {
    const payload = Buffer.from(secret.split('.')[1] ?? '', 'base64url').toString('latin1');
    return payload.includes('"service_role"') ? { is: 'secret' } : { is: 'nothing' };
}
const supabase_service_role_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'supabase-service-role-key',
        severity: 'critical',
        title: 'Supabase service role key',
        why: 'it reads and writes all tables of a project, whatever row security says.',
        remediation: [
            'Move to secret keys, then disable the legacy keys at https://supabase.com/dashboard/project/_/settings/api-keys.',
            'Look through the logs of the project for what it read.',
        ],
        references: ['https://supabase.com/docs/guides/api/api-keys'],
        formFrom: 'documentation',
        keywords: [ISSUER.toLowerCase()],
        token: new RegExp(`eyJ[\\w-]{10,100}\\.${ISSUER}[\\w-]{40,300}\\.[\\w-]{43}`),
        longest: 480,
        alphabet: '\\w.-',
        assess: supabase_service_role_assess,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/surveysparrow.js

const surveysparrow_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'surveysparrow-api-key',
        title: 'SurveySparrow API key',
        why: 'it reads the answers to surveys.',
        remediation: ['Replace it at https://surveysparrow.com/.'],
        references: ['https://surveysparrow.com/'],
        formFrom: 'scanners',
        providers: ['surveysparrow'],
        value: /[\w-]{88}/,
        longest: 88,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/survicate.js

const survicate_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'survicate-api-key',
        title: 'Survicate API key',
        why: 'it reads the answers to surveys.',
        remediation: ['Replace it at https://survicate.com/.'],
        references: ['https://survicate.com/'],
        formFrom: 'scanners',
        providers: ['survicate'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/symfony.js

const symfony_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'symfony-app-secret',
        title: 'Symfony application secret',
        why: 'whoever has it forges signed links and tokens, and in some versions runs code.',
        remediation: ['Draw a new one, and keep it in the secrets vault of Symfony or the environment.'],
        references: ['https://symfony.com/doc/current/reference/configuration/framework.html#secret'],
        formFrom: 'documentation',
        providers: ['app_secret', 'kernel.secret'],
        noun: /|secret/,
        value: /[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/s.js










































































/** By the names of their files. */
const PROVIDERS = {
    salad: salad_namespaceObject,
    salesflare: salesflare_namespaceObject,
    salesforce: salesforce_namespaceObject,
    samsara: samsara_namespaceObject,
    sanity: sanity_namespaceObject,
    'sauce-labs': sauce_labs_namespaceObject,
    scaleway: scaleway_namespaceObject,
    scalingo: scalingo_namespaceObject,
    scalr: scalr_namespaceObject,
    scrapeowl: scrapeowl_namespaceObject,
    scraperapi: scraperapi_namespaceObject,
    scrapestack: scrapestack_namespaceObject,
    scrapfly: scrapfly_namespaceObject,
    scrapingant: scrapingant_namespaceObject,
    scrapingbee: scrapingbee_namespaceObject,
    screenshotapi: screenshotapi_namespaceObject,
    screenshotlayer: screenshotlayer_namespaceObject,
    scrutinizer: scrutinizer_namespaceObject,
    securitytrails: securitytrails_namespaceObject,
    segment: segment_namespaceObject,
    semaphore: semaphore_namespaceObject,
    semgrep: semgrep_namespaceObject,
    sendbird: sendbird_namespaceObject,
    sendgrid: sendgrid_namespaceObject,
    sentry: sentry_namespaceObject,
    serpstack: serpstack_namespaceObject,
    settlemint: settlemint_namespaceObject,
    sherpadesk: sherpadesk_namespaceObject,
    shippo: shippo_namespaceObject,
    shodan: shodan_namespaceObject,
    shopify: shopify_namespaceObject,
    shortcut: shortcut_namespaceObject,
    shotstack: shotstack_namespaceObject,
    signaturit: signaturit_namespaceObject,
    simplesat: simplesat_namespaceObject,
    skrapp: skrapp_namespaceObject,
    smartsheet: smartsheet_namespaceObject,
    smtp2go: smtp2go_namespaceObject,
    snipcart: snipcart_namespaceObject,
    snowflake: snowflake_namespaceObject,
    snyk: snyk_namespaceObject,
    socket: socket_namespaceObject,
    sonarqube: sonarqube_namespaceObject,
    sourcegraph: sourcegraph_namespaceObject,
    spacelift: spacelift_namespaceObject,
    sparkpost: sparkpost_namespaceObject,
    spectralops: spectralops_namespaceObject,
    splunk: splunk_namespaceObject,
    spoonacular: spoonacular_namespaceObject,
    spotify: spotify_namespaceObject,
    'sql-account': sql_account_namespaceObject,
    square: square_namespaceObject,
    squarespace: squarespace_namespaceObject,
    sslmate: sslmate_namespaceObject,
    stability: stability_namespaceObject,
    stackhawk: stackhawk_namespaceObject,
    statsig: statsig_namespaceObject,
    statuscake: statuscake_namespaceObject,
    statuspage: statuspage_namespaceObject,
    statuspal: statuspal_namespaceObject,
    steam: steam_namespaceObject,
    stockdata: stockdata_namespaceObject,
    storecove: storecove_namespaceObject,
    stormboard: stormboard_namespaceObject,
    stormglass: stormglass_namespaceObject,
    storyblok: storyblok_namespaceObject,
    strava: strava_namespaceObject,
    stytch: stytch_namespaceObject,
    sumologic: sumologic_namespaceObject,
    supabase: supabase_namespaceObject,
    'supabase-service-role': supabase_service_role_namespaceObject,
    surveysparrow: surveysparrow_namespaceObject,
    survicate: survicate_namespaceObject,
    symfony: symfony_namespaceObject,
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
