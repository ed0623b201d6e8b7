export const id = 5237;
export const ids = [5237];
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

/***/ 45237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dandelion.js
var dandelion_namespaceObject = {};
__webpack_require__.r(dandelion_namespaceObject);
__webpack_require__.d(dandelion_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/data-gov.js
var data_gov_namespaceObject = {};
__webpack_require__.r(data_gov_namespaceObject);
__webpack_require__.d(data_gov_namespaceObject, {
  RULES: () => (data_gov_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/databento.js
var databento_namespaceObject = {};
__webpack_require__.r(databento_namespaceObject);
__webpack_require__.d(databento_namespaceObject, {
  RULES: () => (databento_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/databricks.js
var databricks_namespaceObject = {};
__webpack_require__.r(databricks_namespaceObject);
__webpack_require__.d(databricks_namespaceObject, {
  RULES: () => (databricks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/datadog.js
var datadog_namespaceObject = {};
__webpack_require__.r(datadog_namespaceObject);
__webpack_require__.d(datadog_namespaceObject, {
  RULES: () => (datadog_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/datastax.js
var datastax_namespaceObject = {};
__webpack_require__.r(datastax_namespaceObject);
__webpack_require__.d(datastax_namespaceObject, {
  RULES: () => (datastax_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/datocms.js
var datocms_namespaceObject = {};
__webpack_require__.r(datocms_namespaceObject);
__webpack_require__.d(datocms_namespaceObject, {
  RULES: () => (datocms_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dbt.js
var dbt_namespaceObject = {};
__webpack_require__.r(dbt_namespaceObject);
__webpack_require__.d(dbt_namespaceObject, {
  RULES: () => (dbt_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepai.js
var deepai_namespaceObject = {};
__webpack_require__.r(deepai_namespaceObject);
__webpack_require__.d(deepai_namespaceObject, {
  RULES: () => (deepai_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepgram.js
var deepgram_namespaceObject = {};
__webpack_require__.r(deepgram_namespaceObject);
__webpack_require__.d(deepgram_namespaceObject, {
  RULES: () => (deepgram_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepl.js
var deepl_namespaceObject = {};
__webpack_require__.r(deepl_namespaceObject);
__webpack_require__.d(deepl_namespaceObject, {
  RULES: () => (deepl_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepseek.js
var deepseek_namespaceObject = {};
__webpack_require__.r(deepseek_namespaceObject);
__webpack_require__.d(deepseek_namespaceObject, {
  RULES: () => (deepseek_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deepsource.js
var deepsource_namespaceObject = {};
__webpack_require__.r(deepsource_namespaceObject);
__webpack_require__.d(deepsource_namespaceObject, {
  RULES: () => (deepsource_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/defined-networking.js
var defined_networking_namespaceObject = {};
__webpack_require__.r(defined_networking_namespaceObject);
__webpack_require__.d(defined_networking_namespaceObject, {
  RULES: () => (defined_networking_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/delighted.js
var delighted_namespaceObject = {};
__webpack_require__.r(delighted_namespaceObject);
__webpack_require__.d(delighted_namespaceObject, {
  RULES: () => (delighted_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/deno.js
var deno_namespaceObject = {};
__webpack_require__.r(deno_namespaceObject);
__webpack_require__.d(deno_namespaceObject, {
  RULES: () => (deno_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dependency-track.js
var dependency_track_namespaceObject = {};
__webpack_require__.r(dependency_track_namespaceObject);
__webpack_require__.d(dependency_track_namespaceObject, {
  RULES: () => (dependency_track_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/detectify.js
var detectify_namespaceObject = {};
__webpack_require__.r(detectify_namespaceObject);
__webpack_require__.d(detectify_namespaceObject, {
  RULES: () => (detectify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/detectlanguage.js
var detectlanguage_namespaceObject = {};
__webpack_require__.r(detectlanguage_namespaceObject);
__webpack_require__.d(detectlanguage_namespaceObject, {
  RULES: () => (detectlanguage_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/devcycle.js
var devcycle_namespaceObject = {};
__webpack_require__.r(devcycle_namespaceObject);
__webpack_require__.d(devcycle_namespaceObject, {
  RULES: () => (devcycle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/devin.js
var devin_namespaceObject = {};
__webpack_require__.r(devin_namespaceObject);
__webpack_require__.d(devin_namespaceObject, {
  RULES: () => (devin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/diffbot.js
var diffbot_namespaceObject = {};
__webpack_require__.r(diffbot_namespaceObject);
__webpack_require__.d(diffbot_namespaceObject, {
  RULES: () => (diffbot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/diggernaut.js
var diggernaut_namespaceObject = {};
__webpack_require__.r(diggernaut_namespaceObject);
__webpack_require__.d(diggernaut_namespaceObject, {
  RULES: () => (diggernaut_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/digitalocean.js
var digitalocean_namespaceObject = {};
__webpack_require__.r(digitalocean_namespaceObject);
__webpack_require__.d(digitalocean_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (digitalocean_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/disqus.js
var disqus_namespaceObject = {};
__webpack_require__.r(disqus_namespaceObject);
__webpack_require__.d(disqus_namespaceObject, {
  RULES: () => (disqus_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/ditto.js
var ditto_namespaceObject = {};
__webpack_require__.r(ditto_namespaceObject);
__webpack_require__.d(ditto_namespaceObject, {
  RULES: () => (ditto_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/docker.js
var docker_namespaceObject = {};
__webpack_require__.r(docker_namespaceObject);
__webpack_require__.d(docker_namespaceObject, {
  RULES: () => (docker_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/docparser.js
var docparser_namespaceObject = {};
__webpack_require__.r(docparser_namespaceObject);
__webpack_require__.d(docparser_namespaceObject, {
  RULES: () => (docparser_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/docusign.js
var docusign_namespaceObject = {};
__webpack_require__.r(docusign_namespaceObject);
__webpack_require__.d(docusign_namespaceObject, {
  RULES: () => (docusign_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/doppler.js
var doppler_namespaceObject = {};
__webpack_require__.r(doppler_namespaceObject);
__webpack_require__.d(doppler_namespaceObject, {
  RULES: () => (doppler_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/drone.js
var drone_namespaceObject = {};
__webpack_require__.r(drone_namespaceObject);
__webpack_require__.d(drone_namespaceObject, {
  RULES: () => (drone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dropbox.js
var dropbox_namespaceObject = {};
__webpack_require__.r(dropbox_namespaceObject);
__webpack_require__.d(dropbox_namespaceObject, {
  RULES: () => (dropbox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dropbox-sign.js
var dropbox_sign_namespaceObject = {};
__webpack_require__.r(dropbox_sign_namespaceObject);
__webpack_require__.d(dropbox_sign_namespaceObject, {
  RULES: () => (dropbox_sign_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dropbox-tokens.js
var dropbox_tokens_namespaceObject = {};
__webpack_require__.r(dropbox_tokens_namespaceObject);
__webpack_require__.d(dropbox_tokens_namespaceObject, {
  RULES: () => (dropbox_tokens_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/duffel.js
var duffel_namespaceObject = {};
__webpack_require__.r(duffel_namespaceObject);
__webpack_require__.d(duffel_namespaceObject, {
  RULES: () => (duffel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/duo.js
var duo_namespaceObject = {};
__webpack_require__.r(duo_namespaceObject);
__webpack_require__.d(duo_namespaceObject, {
  RULES: () => (duo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dwolla.js
var dwolla_namespaceObject = {};
__webpack_require__.r(dwolla_namespaceObject);
__webpack_require__.d(dwolla_namespaceObject, {
  RULES: () => (dwolla_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dynatrace.js
var dynatrace_namespaceObject = {};
__webpack_require__.r(dynatrace_namespaceObject);
__webpack_require__.d(dynatrace_namespaceObject, {
  RULES: () => (dynatrace_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/dyspatch.js
var dyspatch_namespaceObject = {};
__webpack_require__.r(dyspatch_namespaceObject);
__webpack_require__.d(dyspatch_namespaceObject, {
  RULES: () => (dyspatch_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/dandelion.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dandelion-api-key',
        title: 'Dandelion API key',
        why: 'it analyses texts at the cost of the account.',
        remediation: ['Replace it at https://dandelion.eu/.'],
        references: ['https://dandelion.eu/'],
        formFrom: 'scanners',
        providers: ['dandelion'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/data-gov.js

const data_gov_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'data-gov-api-key',
        title: 'Data.gov API key',
        why: 'it asks American agencies in the name of its owner.',
        remediation: ['Replace it at https://api.data.gov/signup/.'],
        references: ['https://api.data.gov/docs/'],
        formFrom: 'scanners',
        providers: ['data.gov', 'datagov', 'data_gov', 'nasa_api'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/databento.js

const databento_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'databento-api-key',
        severity: 'high',
        title: 'Databento API key',
        why: 'it buys market data on the account of its owner.',
        remediation: [
            'Rotate it in the portal at https://databento.com/portal/keys.',
            'Look for usage that is not yours.',
        ],
        references: ['https://databento.com/docs/portal/api-keys'],
        formFrom: 'documentation',
        prefix: 'db-',
        body: /[A-Za-z0-9]{29}/,
        longest: 29,
        // The prefix is short and common, so the key counts only near the name.
        keywords: ['databento'],
        within: 120,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/databricks.js

const databricks_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'databricks-token',
        severity: 'critical',
        title: 'Databricks access token',
        why: 'it reads data and runs code in a workspace as its owner.',
        remediation: ['Revoke it in the workspace under Settings, Developer, Access tokens.'],
        references: ['https://docs.databricks.com/dev-tools/auth/pat.html'],
        formFrom: 'documentation',
        prefix: 'dapi',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('dapi', prefixed_token/* HEXADECIMAL */.mw, prefixed_token/* HEXADECIMAL */.mw),
        body: /[0-9a-f]{32}(?:-\d{1,2})?/,
        longest: 35,
        alphabet: 'A-Za-z0-9-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'databricks-oauth-secret',
        severity: 'critical',
        title: 'Databricks OAuth secret',
        why: 'with its client ID it acts as a service principal.',
        remediation: ['Delete it in the account console on the page of the service principal.'],
        references: ['https://docs.databricks.com/dev-tools/auth/oauth-m2m.html'],
        formFrom: 'scanners',
        prefix: 'dose',
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/datadog.js

const PAGES = ['https://docs.datadoghq.com/account_management/api-app-keys/'];
const datadog_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'datadog-api-key',
        title: 'Datadog API key',
        why: 'it writes metrics, logs and events into the organisation.',
        remediation: ['Revoke it at https://app.datadoghq.com/organization-settings/api-keys.'],
        references: PAGES,
        formFrom: 'documentation',
        providers: ['datadog', 'dd_api', 'dd-api'],
        noun: /key|token|secret|api[_-]?key|(?<=dd[_-]api)[_-]key/,
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'datadog-application-key',
        title: 'Datadog application key',
        why: 'together with an API key it reads all data and changes the configuration as its owner.',
        remediation: ['Revoke it at https://app.datadoghq.com/organization-settings/application-keys.'],
        references: PAGES,
        formFrom: 'documentation',
        providers: ['datadog', 'dd_app', 'dd-app'],
        noun: /app[_-]?key|application[_-]?key|key/,
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/datastax.js

const datastax_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'datastax-astra-token',
        severity: 'critical',
        title: 'DataStax Astra application token',
        why: 'it reads and writes databases as its role allows.',
        remediation: ['Delete it at https://astra.datastax.com under Tokens.'],
        references: [
            'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
        ],
        formFrom: 'documentation',
        keywords: ['astracs:'],
        token: /AstraCS:[A-Za-z]{24}:[0-9a-f]{64}|AstraCS:[A-Za-z0-9]{20,40}:[0-9a-f]{40,64}/,
        longest: 115,
        shownPrefix: () => 'AstraCS:',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/datocms.js

const datocms_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'datocms-api-token',
        title: 'DatoCMS API token',
        why: 'it reads and, by its role, changes the content of a project.',
        remediation: ['Regenerate it in the project settings under API tokens.'],
        references: ['https://www.datocms.com/docs'],
        formFrom: 'scanners',
        providers: ['datocms'],
        value: /[a-z0-9]{30}/,
        longest: 30,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dbt.js

const dbt_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'dbt-cloud-token',
        severity: 'high',
        title: 'dbt Cloud token',
        why: 'it runs jobs, and reads models and credentials’ names.',
        remediation: ['Delete it at https://cloud.getdbt.com under API tokens.'],
        references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
        prefix: ['dbtc_', 'dbtu_'],
        body: /[\w-]{38,60}/,
        longest: 60,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepai.js

const deepai_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepai-api-key',
        title: 'DeepAI API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Replace it at https://deepai.org/dashboard.'],
        references: ['https://deepai.org/docs'],
        formFrom: 'scanners',
        providers: ['deepai'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepgram.js

const deepgram_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepgram-api-key',
        title: 'Deepgram API key',
        why: 'it transcribes at the cost of the project.',
        remediation: ['Delete it at https://console.deepgram.com/.'],
        references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
        formFrom: 'scanners',
        providers: ['deepgram'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepl.js

const deepl_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepl-api-key',
        title: 'DeepL API key',
        why: 'it translates at the cost of the account.',
        remediation: ['Replace it at https://www.deepl.com/your-account/keys.'],
        references: ['https://developers.deepl.com/docs'],
        formFrom: 'examples',
        providers: ['deepl'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?::fx|)/,
        longest: 39,
        alphabet: '\\w:-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepseek.js

const deepseek_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepseek-api-key',
        severity: 'high',
        title: 'DeepSeek API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://platform.deepseek.com/api_keys.'],
        references: ['https://api-docs.deepseek.com/'],
        formFrom: 'scanners',
        providers: ['deepseek'],
        value: /(?:sk)-[a-z0-9]{32}/,
        longest: 35,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deepsource.js

const deepsource_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'deepsource-dsn',
        title: 'DeepSource DSN',
        why: 'it uploads test coverage of a repository.',
        remediation: ['Regenerate it on the settings page of the repository at https://app.deepsource.com.'],
        references: ['https://docs.deepsource.com/'],
        providers: ['deepsource_dsn', 'deepsource-dsn'],
        noun: /|dsn/,
        value: /https:\/\/[0-9a-f]{32}@(?:app\.)?deepsource\.(?:io|com)/,
        longest: 64,
        assess: () => ({ is: 'secret' }),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/defined-networking.js

const defined_networking_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'defined-networking-token',
        severity: 'critical',
        title: 'Defined Networking API token',
        why: 'it manages the hosts of an overlay network.',
        remediation: ['Delete it at https://admin.defined.net under API keys.'],
        references: ['https://docs.defined.net/guides/automating-host-creation/'],
        formFrom: 'scanners',
        prefix: 'dnkey-',
        body: /[A-Z0-9]{26}-[A-Z0-9]{52}/,
        longest: 79,
        alphabet: 'A-Z0-9-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/delighted.js

const delighted_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'delighted-api-key',
        title: 'Delighted API key',
        why: 'it reads the answers of customers and asks them.',
        remediation: ['Replace it at https://delighted.com/.'],
        references: ['https://delighted.com/'],
        formFrom: 'scanners',
        providers: ['delighted'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/deno.js

const deno_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'deno-deploy-token',
        severity: 'critical',
        title: 'Deno Deploy token',
        why: 'it deploys and reads projects.',
        remediation: ['Revoke it at https://dash.deno.com/account#access-tokens.'],
        references: ['https://docs.deno.com/deploy/'],
        formFrom: 'examples',
        prefix: ['ddp_', 'ddo_', 'ddw_'],
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dependency-track.js

const dependency_track_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'dependency-track-api-key',
        severity: 'high',
        title: 'Dependency-Track API key',
        why: 'it reads and changes the inventory of components and their weaknesses.',
        remediation: ['Delete it in the administration of your server, under Teams.'],
        references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
        formFrom: 'documentation',
        prefix: 'odt_',
        body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{32}|[A-Za-z0-9]{32}/,
        longest: 41,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/detectify.js

const detectify_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'detectify-api-key',
        title: 'Detectify API key',
        why: 'it starts scans and reads the weak points that were found.',
        remediation: ['Delete it in Detectify under Account settings, API keys.'],
        references: ['https://developer.detectify.com/'],
        formFrom: 'scanners',
        providers: ['detectify'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/detectlanguage.js

const detectlanguage_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'detectlanguage-api-key',
        title: 'Detect Language API key',
        why: 'it recognises languages at the cost of the account.',
        remediation: ['Replace it at https://detectlanguage.com/.'],
        references: ['https://detectlanguage.com/'],
        formFrom: 'scanners',
        providers: ['detectlanguage'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/devcycle.js

const REVOKE = ['Rotate it in the settings of the environment.'];
const devcycle_PAGES = ['https://docs.devcycle.com/'];
const devcycle_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'devcycle-server-key',
        severity: 'medium',
        title: 'DevCycle server SDK key',
        why: 'it reads all feature flags of an environment, with their rules.',
        remediation: REVOKE,
        references: devcycle_PAGES,
        formFrom: 'documentation',
        prefix: 'dvc_server_',
        body: /\w{8,72}/,
        longest: 72,
        alphabet: '\\w',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'devcycle-client-key',
        severity: 'low',
        title: 'DevCycle client or mobile SDK key',
        why: 'it evaluates feature flags; pages and apps show it to everybody.',
        remediation: REVOKE,
        references: devcycle_PAGES,
        formFrom: 'documentation',
        prefix: ['dvc_client_', 'dvc_mobile_'],
        body: /\w{8,72}/,
        longest: 72,
        alphabet: '\\w',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/devin.js

const devin_REVOKE = ['Revoke it at https://app.devin.ai/settings/api-keys.'];
const devin_PAGES = ['https://docs.devin.ai/api-reference/overview'];
const devin_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'devin-api-key',
        severity: 'high',
        title: 'Devin API key',
        why: 'it starts sessions that read and write the repositories of the organisation.',
        remediation: devin_REVOKE,
        references: devin_PAGES,
        formFrom: 'scanners',
        prefix: ['apk_user_', 'apk_'],
        body: /[A-Za-z0-9+/]{80,180}(?:|=|==)/,
        longest: 182,
        alphabet: 'A-Za-z0-9+/=',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'devin-service-user-token',
        severity: 'high',
        title: 'Devin service user token',
        why: 'it starts sessions that read and write the repositories of the organisation.',
        remediation: devin_REVOKE,
        references: devin_PAGES,
        prefix: 'cog_',
        body: /[a-z2-7]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/diffbot.js

const diffbot_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'diffbot-api-key',
        title: 'Diffbot API key',
        why: 'it reads pages at the cost of the account.',
        remediation: ['Replace it at https://app.diffbot.com/.'],
        references: ['https://docs.diffbot.com/'],
        formFrom: 'scanners',
        providers: ['diffbot'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/diggernaut.js

const diggernaut_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'diggernaut-api-key',
        title: 'Diggernaut API key',
        why: 'it runs scrapers at the cost of the account.',
        remediation: ['Replace it at https://www.diggernaut.com/.'],
        references: ['https://www.diggernaut.com/'],
        formFrom: 'scanners',
        providers: ['diggernaut'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/secrets/providers/digitalocean.js



const digitalocean_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'digitalocean-pat',
        severity: 'critical',
        title: 'DigitalOcean personal access token',
        why: 'it creates, reads and destroys droplets, databases and clusters.',
        remediation: [
            'Delete it at https://cloud.digitalocean.com/account/api/tokens.',
            'Look through the security history of the account.',
        ],
        references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
        formFrom: 'documentation',
        prefix: 'dop_v1_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'digitalocean-oauth-token',
        severity: 'critical',
        title: 'DigitalOcean OAuth token',
        why: 'it does on the account what its app was allowed to.',
        remediation: ['Revoke the app at https://cloud.digitalocean.com/account/api/access.'],
        references: ['https://docs.digitalocean.com/reference/api/oauth/'],
        formFrom: 'documentation',
        prefix: 'doo_v1_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'digitalocean-refresh-token',
        severity: 'critical',
        title: 'DigitalOcean OAuth refresh token',
        why: 'it makes new OAuth tokens of an app.',
        remediation: ['Revoke the app at https://cloud.digitalocean.com/account/api/access.'],
        references: ['https://docs.digitalocean.com/reference/api/oauth/'],
        formFrom: 'documentation',
        prefix: 'dor_v1_',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'digitalocean-spaces-key-id',
        severity: 'low',
        title: 'DigitalOcean Spaces key ID',
        why: 'it names a key of Spaces; only with its secret does it open anything.',
        remediation: ['Nothing, unless the secret leaked too.'],
        references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
        prefix: ['DO00', 'DO801'],
        body: /[A-Z0-9]{15,16}/,
        longest: 16,
        assess: (body) => /\d/.test(body) && /[A-Z]/.test(body) && body.length >= 15 ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'digitalocean-spaces-secret',
        title: 'DigitalOcean Spaces secret key',
        why: 'with its ID it reads and writes the buckets of the account.',
        remediation: ['Delete the key at https://cloud.digitalocean.com/account/api/spaces.'],
        references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
        providers: ['spaces_secret', 'spaces-secret', 'spaces_key', 'spacessecret', 'do_spaces', 'spaces_access'],
        noun: /secret|key|/,
        value: /[A-Za-z0-9+/]{43}/,
        longest: 43,
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'digitalocean-spaces-key',
        severity: 'critical',
        title: 'DigitalOcean Spaces key with its secret',
        why: 'ID and secret stand together: whoever reads them reads and writes the buckets.',
        remediation: ['Delete the key at https://cloud.digitalocean.com/account/api/spaces.'],
        references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
        keywords: ['spaces_secret'],
        parts: ['digitalocean-spaces-secret', 'digitalocean-spaces-key-id'],
    }),
];

// EXTERNAL MODULE: ./build/secrets/providers/discord.js
var discord = __webpack_require__(29531);
;// CONCATENATED MODULE: ./build/secrets/providers/disqus.js

const disqus_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'disqus-api-key',
        title: 'Disqus API or secret key',
        why: 'it reads and moderates the comments of a site.',
        remediation: ['Replace it at https://disqus.com/api/applications/.'],
        references: ['https://disqus.com/api/docs/'],
        formFrom: 'scanners',
        providers: ['disqus'],
        value: /[A-Za-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/ditto.js

const ditto_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'ditto-api-key',
        title: 'Ditto API key',
        why: 'it reads and changes the texts of products.',
        remediation: ['Replace it at https://www.dittowords.com/.'],
        references: ['https://www.dittowords.com/'],
        formFrom: 'scanners',
        providers: ['ditto'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[a-z0-9]{40}/,
        longest: 77,
    }),
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(80331);
;// CONCATENATED MODULE: ./build/secrets/providers/docker.js



const TOKENS = 'https://docs.docker.com/security/access-tokens/';
const SWARM = 'https://docs.docker.com/engine/swarm/';
/** `name:password` in base64; an empty password means that a credential helper holds it. */
function assessAuth({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const [, name = '', password = ''] = /^([\x21-\x39\x3b-\x7e]{1,120}):([\x20-\x7e]{1,4000})$/.exec(decoded) ?? [];
    if (password === '')
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(password) || (0,written_password/* isStockPassword */.e)(password) || password === name
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const AUTHS = /auths\\{0,3}["']?[ \t]{0,4}[:=][ \t]{0,4}\{/g;
/** Whether what follows stands in one of the registries below `auths`. */
function isInAuths(before) {
    const last = [...before.matchAll(AUTHS)].at(-1);
    if (last === undefined)
        return false;
    let depth = 0;
    for (const character of before.slice(last.index)) {
        if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return false;
    }
    return depth === 2;
}
const docker_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'docker-pat',
        severity: 'critical',
        title: 'Docker personal access token',
        why: 'it pulls private images and, unless read-only, pushes images in its owner’s name.',
        remediation: ['Delete it at https://app.docker.com/settings/personal-access-tokens.'],
        references: [TOKENS],
        formFrom: 'scanners',
        prefix: 'dckr_pat_',
        body: /[\w-]{27}/,
        longest: 27,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'docker-organization-token',
        severity: 'critical',
        title: 'Docker organization access token',
        why: 'it pulls, and may push, the images of an organisation.',
        remediation: ['Delete it in the Admin Console of Docker under Access tokens.'],
        references: ['https://docs.docker.com/enterprise/security/access-tokens/'],
        formFrom: 'scanners',
        prefix: 'dckr_oat_',
        body: /[\w-]{32}/,
        longest: 32,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'docker-swarm-join-token',
        severity: 'high',
        title: 'Docker Swarm join token',
        why: 'a machine that reaches the managers joins the cluster with it, and gets its work and secrets.',
        remediation: ['Rotate it: `docker swarm join-token --rotate worker`, and `manager`.'],
        references: [SWARM],
        formFrom: 'examples',
        prefix: 'SWMTKN-1-',
        body: /[0-9a-z]{50}-[0-9a-z]{25}/,
        longest: 76,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'docker-swarm-unlock-key',
        severity: 'high',
        title: 'Docker Swarm unlock key',
        why: 'it decrypts the keys and logs of the cluster’s managers.',
        remediation: ['Rotate it: `docker swarm unlock-key --rotate`.'],
        references: [SWARM],
        formFrom: 'examples',
        prefix: 'SWMKEY-1-',
        body: /[A-Za-z0-9+/]{43}/,
        longest: 43,
        alphabet: 'A-Za-z0-9+/',
    }),
    {
        id: 'docker-config-auth',
        kind: 'secret',
        severity: 'high',
        title: 'Docker registry name and password',
        why: 'it signs in to a container registry: the `auth` of a Docker configuration is no encryption.',
        remediation: [
            'Change the password or revoke the token at the registry.',
            'Sign in with a credential helper.',
        ],
        references: ['https://docs.docker.com/reference/cli/docker/login/#credential-stores'],
        keywords: ['auths"', "auths'", 'auths\\', 'auths ', 'auths:', 'auths='],
        pattern: /["']auth\\{0,3}["'][ \t]{0,4}:[ \t]{0,4}\\{0,3}["'](?<secret>[A-Za-z0-9+/]{8,4000}={0,2})\\{0,3}["']/g,
        reach: 4800,
        guessable: true,
        assess: (match) => (isInAuths(match.before) ? assessAuth(match) : { is: 'nothing' }),
    },
    {
        id: 'docker-legacy-config-auth',
        kind: 'secret',
        severity: 'high',
        title: 'Docker registry name and password in .dockercfg',
        why: 'it signs in to a container registry: the `auth` of the file is no encryption.',
        remediation: [
            'Change the password or revoke the token at the registry.',
            'Delete the file: Docker has read ~/.docker/config.json in its place since 1.7.',
        ],
        references: ['https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets'],
        keywords: ['"auth"'],
        pattern: /"(?:https?:\/\/)?[\w.:/-]{3,200}"\s{0,8}:\s{0,8}\{\s{0,40}(?:"email"\s{0,8}:\s{0,8}"[^"\n]{0,120}"\s{0,8},\s{0,40})?"auth"\s{0,8}:\s{0,8}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})"/g,
        reach: 4600,
        guessable: true,
        appliesTo: (path) => /(?:^|[/\\])[\w.-]{0,40}dockercfg(?:\.[\w-]{1,20})?$/i.test(path),
        assess: assessAuth,
    },
    {
        id: 'docker-config-base64',
        kind: 'secret',
        severity: 'high',
        title: 'Docker registry credentials in base64',
        why: 'a Kubernetes image pull secret holds name and password of a container registry.',
        remediation: [
            'Change the password or revoke the token at the registry.',
            'Keep the manifest out of the repository, or encrypt it.',
        ],
        references: ['https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/'],
        keywords: ['.dockerconfigjson', '.dockercfg'],
        pattern: /\.docker(?:configjson|cfg)["']?[ \t]{0,4}:[ \t]{0,4}["']?(?<secret>ey[A-Za-z0-9+/]{30,8000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 8100,
        guessable: true,
        assess: ({ secret }) => {
            const decoded = Buffer.from(secret, 'base64').toString('latin1');
            return /"(?:auth|password)"\s{0,8}:\s{0,8}"[^"]{4}/.test(decoded) && !(0,placeholder/* isPlaceholder */.wK)(decoded)
                ? { is: 'secret' }
                : { is: 'nothing' };
        },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/docparser.js

const docparser_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'docparser-api-key',
        title: 'Docparser API key',
        why: 'it reads the documents of an account.',
        remediation: ['Replace it at https://docparser.com/.'],
        references: ['https://docparser.com/'],
        formFrom: 'scanners',
        providers: ['docparser'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/docusign.js

const docusign_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'docusign-secret-key',
        title: 'DocuSign secret key',
        why: 'together with the integration key it acts as an application towards DocuSign.',
        remediation: ['Delete the secret key of the app in DocuSign under Apps and keys.'],
        references: ['https://developers.docusign.com/'],
        formFrom: 'scanners',
        providers: ['docusign'],
        noun: /secret/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/doppler.js

const doppler_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'doppler-personal-token',
        severity: 'critical',
        title: 'Doppler personal token',
        why: 'it reads and changes all secrets that its owner may.',
        remediation: ['Revoke it at https://dashboard.doppler.com under Tokens.'],
        references: ['https://docs.doppler.com/docs/service-tokens'],
        formFrom: 'documentation',
        prefix: ['dp.pt.', 'dp.ct.'],
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'doppler-service-token',
        severity: 'critical',
        title: 'Doppler service token',
        why: 'it reads the secrets of a configuration.',
        remediation: [
            'Revoke it at https://dashboard.doppler.com on the Access tab of the configuration.',
            'Rotate the secrets that it reads.',
        ],
        references: ['https://docs.doppler.com/docs/service-tokens'],
        formFrom: 'documentation',
        prefix: 'dp.st.',
        body: /(?:[0-9a-z_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
        longest: 80,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'doppler-service-account-token',
        severity: 'critical',
        title: 'Doppler service account token',
        why: 'it reads and changes the secrets that the account may.',
        remediation: ['Revoke it at https://dashboard.doppler.com under Service accounts.'],
        references: ['https://docs.doppler.com/docs/service-accounts'],
        formFrom: 'documentation',
        prefix: ['dp.sa.', 'dp.said.'],
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'doppler-scim-token',
        severity: 'high',
        title: 'Doppler SCIM token',
        why: 'it adds, changes and removes the people of a workplace.',
        remediation: ['Revoke it at https://dashboard.doppler.com under SCIM.'],
        references: ['https://docs.doppler.com/docs/user-provisioning'],
        formFrom: 'documentation',
        prefix: 'dp.scim.',
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'doppler-audit-token',
        severity: 'high',
        title: 'Doppler audit token',
        why: 'it reads the audit log of a workplace.',
        remediation: ['Revoke it at https://dashboard.doppler.com under Tokens.'],
        references: ['https://docs.doppler.com/docs/service-tokens'],
        formFrom: 'documentation',
        prefix: 'dp.audit.',
        body: /[A-Za-z0-9]{40,44}/,
        longest: 44,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/drone.js

const drone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'drone-access-token',
        title: 'Drone access token',
        why: 'it starts builds and reads their secrets’ names and logs.',
        remediation: ['Renew it in your account on the Drone server.'],
        references: ['https://docs.drone.io/api/overview/'],
        formFrom: 'scanners',
        providers: ['droneci', 'drone_token', 'drone_rpc', 'drone-token'],
        noun: /token|secret|key|/,
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dropbox.js

const dropbox_PAGES = ['https://developers.dropbox.com/oauth-guide'];
const dropbox_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dropbox-app-secret',
        title: 'Dropbox app secret',
        why: 'together with the app key it acts as an application on Dropbox.',
        remediation: [
            'Replace the app at https://www.dropbox.com/developers/apps; a secret cannot be changed alone.',
        ],
        references: dropbox_PAGES,
        formFrom: 'scanners',
        providers: ['dropbox'],
        noun: /secret/,
        value: /[a-z0-9]{15}/,
        longest: 15,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'dropbox-long-lived-token',
        severity: 'high',
        title: 'Dropbox long-lived access token',
        why: 'it reads and changes the files of an account.',
        remediation: [
            'Revoke it: `/2/auth/token/revoke`, or disconnect the app in the account.',
            'Look at the events of the account for files that were read.',
        ],
        references: dropbox_PAGES,
        formFrom: 'examples',
        providers: ['dropbox'],
        value: /[A-Za-z0-9]{11}AAAAAAAAAA[\w-]{43}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dropbox-sign.js

const dropbox_sign_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dropbox-sign-api-key',
        severity: 'high',
        title: 'Dropbox Sign (HelloSign) API key',
        why: 'it reads and sends documents to be signed.',
        remediation: ['Delete it at https://app.hellosign.com/home/myAccount#api.'],
        references: ['https://developers.hellosign.com/'],
        formFrom: 'scanners',
        providers: ['hellosign'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dropbox-tokens.js


const dropbox_tokens_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'dropbox-access-token',
        severity: 'high',
        title: 'Dropbox short-lived access token',
        why: 'it reads and changes the files of an account for some hours.',
        remediation: [
            'Revoke it: `/2/auth/token/revoke`, or disconnect the app in the account.',
            'Find out how it came into the file: such tokens are made anew and never need to be stored.',
        ],
        references: ['https://developers.dropbox.com/oauth-guide'],
        formFrom: 'scanners',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('sl.', 'abcdefghijklmnopqrstuvwxyz0123456789'),
        token: /sl\.(?:u\.)?[\w-]{130,1400}/,
        longest: 1405,
        alphabet: '\\w-',
        before: '\\w.-',
        shownPrefix: (secret) => /^sl\.(?:u\.)?/.exec(secret)?.[0] ?? '',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/duffel.js

const duffel_PAGES = ['https://duffel.com/docs/api'];
const duffel_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'duffel-access-token',
        severity: 'critical',
        title: 'Duffel access token',
        why: 'it books flights and stays at the cost of the account.',
        remediation: [
            'Delete it in the dashboard under Developers, Access tokens.',
            'Look for bookings that are not yours.',
        ],
        references: duffel_PAGES,
        formFrom: 'scanners',
        prefix: 'duffel_live_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'duffel-test-token',
        severity: 'low',
        title: 'Duffel test token',
        why: 'it books nothing, but it shows and changes the test data.',
        remediation: ['Delete it in the dashboard under Developers, Access tokens.'],
        references: duffel_PAGES,
        formFrom: 'scanners',
        prefix: 'duffel_test_',
        body: /[\w-]{43}/,
        longest: 43,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/duo.js

const duo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'duo-secret-key',
        title: 'Duo secret key',
        why: 'together with the integration key it answers for the second factor of users.',
        remediation: ['Reset the secret key of the application in the Duo Admin Panel.'],
        references: ['https://duo.com/docs/adminapi'],
        formFrom: 'scanners',
        providers: ['duo_', 'duo-', 'duosecret', 'duosecurity'],
        noun: /skey|secret|key/,
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dwolla.js

const dwolla_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dwolla-secret',
        title: 'Dwolla application secret',
        why: 'together with the application key it transfers money between bank accounts.',
        remediation: ['Create a new secret at https://dashboard.dwolla.com/applications-legacy.'],
        references: ['https://developers.dwolla.com/docs'],
        formFrom: 'scanners',
        providers: ['dwolla'],
        value: /[A-Za-z0-9]{50}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dynatrace.js

const dynatrace_PAGES = [
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
];
const dynatrace_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'dynatrace-api-token',
        severity: 'high',
        title: 'Dynatrace API token',
        why: 'it does in the environment what its scopes allow, such as reading logs.',
        remediation: ['Delete it in Dynatrace under Access tokens.'],
        references: dynatrace_PAGES,
        formFrom: 'examples',
        prefix: 'dt0c01.',
        body: /[A-Z0-9]{24}\.[A-Z0-9]{64}/,
        longest: 89,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'dynatrace-platform-token',
        severity: 'high',
        title: 'Dynatrace platform token or OAuth secret',
        why: 'it does in the platform what its scopes allow, such as reading logs.',
        remediation: ['Delete it in the account management of Dynatrace.'],
        references: dynatrace_PAGES,
        formFrom: 'scanners',
        prefix: ['dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
        body: /[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
        longest: 89,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/dyspatch.js

const dyspatch_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'dyspatch-api-key',
        title: 'Dyspatch API key',
        why: 'it reads the mail templates of an organisation.',
        remediation: ['Replace it at https://www.dyspatch.io/.'],
        references: ['https://www.dyspatch.io/'],
        formFrom: 'scanners',
        providers: ['dyspatch'],
        value: /[A-Z0-9]{52}/,
        longest: 52,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/d.js








































/** By the names of their files. */
const PROVIDERS = {
    dandelion: dandelion_namespaceObject,
    'data-gov': data_gov_namespaceObject,
    databento: databento_namespaceObject,
    databricks: databricks_namespaceObject,
    datadog: datadog_namespaceObject,
    datastax: datastax_namespaceObject,
    datocms: datocms_namespaceObject,
    dbt: dbt_namespaceObject,
    deepai: deepai_namespaceObject,
    deepgram: deepgram_namespaceObject,
    deepl: deepl_namespaceObject,
    deepseek: deepseek_namespaceObject,
    deepsource: deepsource_namespaceObject,
    'defined-networking': defined_networking_namespaceObject,
    delighted: delighted_namespaceObject,
    deno: deno_namespaceObject,
    'dependency-track': dependency_track_namespaceObject,
    detectify: detectify_namespaceObject,
    detectlanguage: detectlanguage_namespaceObject,
    devcycle: devcycle_namespaceObject,
    devin: devin_namespaceObject,
    diffbot: diffbot_namespaceObject,
    diggernaut: diggernaut_namespaceObject,
    digitalocean: digitalocean_namespaceObject,
    discord: discord,
    disqus: disqus_namespaceObject,
    ditto: ditto_namespaceObject,
    docker: docker_namespaceObject,
    docparser: docparser_namespaceObject,
    docusign: docusign_namespaceObject,
    doppler: doppler_namespaceObject,
    drone: drone_namespaceObject,
    dropbox: dropbox_namespaceObject,
    'dropbox-sign': dropbox_sign_namespaceObject,
    'dropbox-tokens': dropbox_tokens_namespaceObject,
    duffel: duffel_namespaceObject,
    duo: duo_namespaceObject,
    dwolla: dwolla_namespaceObject,
    dynatrace: dynatrace_namespaceObject,
    dyspatch: dyspatch_namespaceObject,
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
