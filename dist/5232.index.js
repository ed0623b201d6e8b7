export const id = 5232;
export const ids = [5232];
export const modules = {

/***/ 35232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jenkins.js
var jenkins_namespaceObject = {};
__webpack_require__.r(jenkins_namespaceObject);
__webpack_require__.d(jenkins_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jetbrains.js
var jetbrains_namespaceObject = {};
__webpack_require__.r(jetbrains_namespaceObject);
__webpack_require__.d(jetbrains_namespaceObject, {
  RULES: () => (jetbrains_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jfrog.js
var jfrog_namespaceObject = {};
__webpack_require__.r(jfrog_namespaceObject);
__webpack_require__.d(jfrog_namespaceObject, {
  RULES: () => (jfrog_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jina.js
var jina_namespaceObject = {};
__webpack_require__.r(jina_namespaceObject);
__webpack_require__.d(jina_namespaceObject, {
  RULES: () => (jina_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jotform.js
var jotform_namespaceObject = {};
__webpack_require__.r(jotform_namespaceObject);
__webpack_require__.d(jotform_namespaceObject, {
  RULES: () => (jotform_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jumpcloud.js
var jumpcloud_namespaceObject = {};
__webpack_require__.r(jumpcloud_namespaceObject);
__webpack_require__.d(jumpcloud_namespaceObject, {
  RULES: () => (jumpcloud_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jupiterone.js
var jupiterone_namespaceObject = {};
__webpack_require__.r(jupiterone_namespaceObject);
__webpack_require__.d(jupiterone_namespaceObject, {
  RULES: () => (jupiterone_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/juro.js
var juro_namespaceObject = {};
__webpack_require__.r(juro_namespaceObject);
__webpack_require__.d(juro_namespaceObject, {
  RULES: () => (juro_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jwk.js
var jwk_namespaceObject = {};
__webpack_require__.r(jwk_namespaceObject);
__webpack_require__.d(jwk_namespaceObject, {
  RULES: () => (jwk_RULES)
});

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
// EXTERNAL MODULE: ./build/secrets/filters/variety.js
var variety = __webpack_require__(92062);
// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/jenkins.js



const DOCS = 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/';
const BINARY_KEY_BYTES = 272;
/** Fewer different bytes among 272, or digits among 256, are typed, not drawn. */
const MIN_DISTINCT_BYTES = 100;
const MIN_DISTINCT_DIGITS = 12;
const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'jenkins-api-token',
        title: 'Jenkins API token',
        why: 'it acts as its owner on the server: it starts jobs, and may change them.',
        remediation: ['Revoke it in the configuration of its owner on your Jenkins server.'],
        references: [DOCS],
        formFrom: 'documentation',
        providers: ['jenkins'],
        // Since 2.129: the version, then a hash; before it, the hash alone.
        value: /11[0-9a-f]{32}|[0-9a-f]{32}/,
        longest: 34,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'jenkins-agent-secret',
        title: 'Jenkins agent secret',
        why: 'whoever has it poses as the agent, and gets jobs with their code and credentials.',
        remediation: ['Delete the node on your Jenkins server and add it under another name.'],
        references: ['https://www.jenkins.io/doc/book/using/using-agents/'],
        providers: ['jenkins-agent', 'jenkins_agent', 'jenkinsagent', 'jnlpurl', 'jnlp_'],
        noun: /secret|jnlp['"]?[ \t]{1,4}-secret/,
        value: /[0-9a-f]{64}/,
        longest: 64,
    }),
    {
        id: 'jenkins-initial-password',
        kind: 'secret',
        severity: 'high',
        title: 'Jenkins initial administrator password',
        why: 'if nobody has changed it, it signs in as the administrator.',
        remediation: ['Change the password of the account `admin` on your Jenkins server.'],
        references: ['https://www.jenkins.io/doc/book/installing/'],
        formFrom: 'scanners',
        keywords: ['proceed to installation'],
        pattern: /proceed to installation:(?:\s|\\n){1,12}(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
        reach: 96,
    },
    {
        id: 'jenkins-initial-password-file',
        kind: 'secret',
        severity: 'high',
        title: 'Jenkins initial administrator password in its file',
        why: 'if nobody has changed it, it signs in as the administrator.',
        remediation: ['Change the password of the account `admin` on your Jenkins server.'],
        references: ['https://www.jenkins.io/doc/book/installing/'],
        formFrom: 'documentation',
        keywords: [],
        files: ['secrets/initialAdminPassword'],
        pattern: /^(?<secret>[0-9a-f]{32})\s{0,4}$/g,
        reach: 64,
    },
    {
        id: 'jenkins-key-file',
        kind: 'secret',
        severity: 'high',
        title: 'Jenkins key of all its secrets',
        why: 'with the other file of the folder `secrets` it decrypts what credentials.xml holds.',
        remediation: [
            'Change each secret that the server has stored.',
            'Keep the folder `secrets` out of the repository, in its history too.',
        ],
        references: ['https://www.jenkins.io/doc/developer/security/secrets/'],
        // 128 bytes in hexadecimal; 256 bytes and a mark of 13, encrypted by the first in blocks of 16.
        formFrom: 'documentation',
        keywords: [],
        files: ['secrets/master.key', 'secrets/hudson.util.Secret'],
        pattern: /^(?:(?<secret>[0-9a-f]{256})\s{0,4}|[\s\S]{272})$/g,
        reach: 300,
        assess: ({ secret }) => {
            const fewest = secret.length === BINARY_KEY_BYTES ? MIN_DISTINCT_BYTES : MIN_DISTINCT_DIGITS;
            return { is: (0,variety/* distinctCharacters */.f)(secret) < fewest ? 'placeholder' : 'secret' };
        },
    },
    {
        id: 'jenkins-encrypted-secret',
        kind: 'secret',
        severity: 'low',
        title: 'Jenkins secret, encrypted',
        why: 'whoever also has the folder `secrets` of the same server decrypts it.',
        remediation: [
            'Keep credentials.xml and the folder `secrets` out of the repository, in its history too.',
            'If both were ever in others’ hands, change the secret where it is used.',
        ],
        references: ['https://www.jenkins.io/doc/developer/security/secrets/'],
        formFrom: 'documentation',
        keywords: ['{AQAAABAAAA'],
        pattern: /\{(?<secret>AQAAABAAAA[A-Za-z0-9+/]{38,12000}={0,2})\}/g,
        reach: 12_020,
        shownPrefix: () => 'AQAAABAAAA',
        assess: ({ secret }) => ({ is: (0,placeholder/* isPlaceholder */.wK)(secret.slice(12)) ? 'placeholder' : 'secret' }),
    },
];

// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/jetbrains.js

const jetbrains_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'jetbrains-permanent-token',
        severity: 'high',
        title: 'JetBrains Hub, YouTrack or Marketplace token',
        why: 'it acts as its owner: it changes issues, or publishes plugins.',
        remediation: [
            'Delete it in your profile, under Account security, Tokens, or at https://plugins.jetbrains.com/author/me/tokens.',
        ],
        references: ['https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html'],
        keywords: ['perm:', 'perm-'],
        token: /perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/]{4,40}={0,2}\.[A-Za-z0-9]{30}/,
        longest: 170,
        shownPrefix: (secret) => secret.slice(0, 5),
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/jfrog.js


const jfrog_DOCS = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';
const REMEDIATION = ['Revoke it under Administration, User management, Access tokens, or in your profile.'];
const jfrog_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'jfrog-api-key',
        severity: 'critical',
        title: 'JFrog Artifactory API key',
        why: 'it reads and may replace the artifacts that its owner may.',
        remediation: REMEDIATION,
        references: [jfrog_DOCS],
        formFrom: 'documentation',
        prefix: 'AKCp',
        body: /[A-Za-z0-9]{60,76}/,
        longest: 76,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'jfrog-reference-token',
        severity: 'critical',
        title: 'JFrog reference token',
        why: 'it reads and may replace the artifacts that its owner may.',
        remediation: REMEDIATION,
        references: [jfrog_DOCS],
        formFrom: 'scanners',
        // Base64 of `reftkn`.
        prefix: 'cmVmdGtu',
        body: /[A-Za-z0-9]{56}/,
        longest: 56,
        keywords: ['cmvmdgtu'],
    }),
    (0,named_token/* namedToken */.T)({
        id: 'jfrog-encrypted-password',
        title: 'JFrog Artifactory encrypted password',
        why: 'the server takes it in place of the password of its owner.',
        remediation: ['Change the password of the account in Artifactory.'],
        references: ['https://jfrog.com/help/r/jfrog-artifactory-documentation'],
        formFrom: 'scanners',
        providers: ['artifactory'],
        value: /AP[0-9A-Za-z][A-Za-z0-9]{8,40}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jina.js

const jina_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'jina-api-key',
        severity: 'medium',
        title: 'Jina AI API key',
        why: 'it reads pages and makes embeddings at the cost of the account.',
        remediation: ['Delete it at https://jina.ai/api-dashboard/.'],
        references: ['https://jina.ai/reader/'],
        formFrom: 'scanners',
        prefix: 'jina_',
        body: /[\w-]{60}/,
        longest: 60,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jotform.js

const jotform_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'jotform-api-key',
        title: 'Jotform API key',
        why: 'it reads the forms and all that people answered.',
        remediation: ['Delete it at https://www.jotform.com/myaccount/api.'],
        references: ['https://api.jotform.com/docs/'],
        formFrom: 'scanners',
        providers: ['jotform'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jumpcloud.js


const PAGES = ['https://docs.jumpcloud.com/'];
const jumpcloud_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'jumpcloud-api-key',
        severity: 'critical',
        title: 'JumpCloud API key',
        why: 'it acts as an administrator: it reads and changes users and devices.',
        remediation: [
            'Revoke it in the JumpCloud console under My API key.',
            'Look through the directory insights for what it did.',
        ],
        references: PAGES,
        formFrom: 'documentation',
        prefix: 'jca_',
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'jumpcloud-legacy-api-key',
        severity: 'high',
        title: 'JumpCloud API key (40 digits)',
        why: 'it acts as an administrator: it reads and changes users and devices.',
        remediation: ['Revoke it in the JumpCloud console under My API key.'],
        references: PAGES,
        formFrom: 'scanners',
        providers: ['jumpcloud'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jupiterone.js

const jupiterone_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'jupiterone-api-key',
        title: 'JupiterOne API key',
        why: 'it reads the assets and weak points of a company.',
        remediation: ['Replace it at https://www.jupiterone.com/.'],
        references: ['https://www.jupiterone.com/'],
        formFrom: 'scanners',
        providers: ['jupiterone'],
        value: /[A-Za-z0-9]{76}/,
        longest: 76,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/juro.js

const juro_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'juro-api-key',
        title: 'Juro API key',
        why: 'it reads and changes the contracts of a company.',
        remediation: ['Replace it at https://juro.com/.'],
        references: ['https://juro.com/'],
        formFrom: 'scanners',
        providers: ['juro'],
        value: /[A-Za-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/jwk.js

const KEY_TYPE = /["']kty\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](RSA|EC|OKP|oct)\\{0,3}["']/;
const NEAR = 2400;
/** The other members of the same key stand before or after it. */
function assess(member) {
    return ({ secret, before, after }) => {
        const object = `${before.slice(before.lastIndexOf('{') + 1).slice(-NEAR)} ${after.slice(0, NEAR).split('}')[0]}`;
        const type = KEY_TYPE.exec(object)?.[1];
        if (type === undefined || (type === 'oct') !== (member === 'k'))
            return { is: 'nothing' };
        return (0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' };
    };
}
const SHARED = {
    kind: 'secret',
    severity: 'high',
    remediation: ['Make a new key, publish its public half, and take the old one out of the key set.'],
    references: ['https://www.rfc-editor.org/rfc/rfc7517'],
    formFrom: 'documentation',
};
const jwk_RULES = [
    {
        ...SHARED,
        id: 'jwk-private-key',
        title: 'JSON Web Key with its private half',
        why: 'whoever has it signs tokens or decrypts in the name of its owner.',
        keywords: ['"kty', "'kty"],
        pattern: /["']d\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{42,700})\\{0,3}["']/g,
        reach: 3200,
        assess: assess('d'),
    },
    {
        ...SHARED,
        id: 'jwk-symmetric-key',
        title: 'JSON Web Key that is symmetric',
        why: 'whoever has it signs tokens or decrypts like its owner.',
        keywords: ['"kty', "'kty"],
        pattern: /["']k\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{22,200})\\{0,3}["']/g,
        reach: 3200,
        assess: assess('k'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/groups/j.js









/** By the names of their files. */
const PROVIDERS = {
    jenkins: jenkins_namespaceObject,
    jetbrains: jetbrains_namespaceObject,
    jfrog: jfrog_namespaceObject,
    jina: jina_namespaceObject,
    jotform: jotform_namespaceObject,
    jumpcloud: jumpcloud_namespaceObject,
    jupiterone: jupiterone_namespaceObject,
    juro: juro_namespaceObject,
    jwk: jwk_namespaceObject,
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
