export const id = 9836;
export const ids = [9836];
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

/***/ 9836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kagi.js
var kagi_namespaceObject = {};
__webpack_require__.r(kagi_namespaceObject);
__webpack_require__.d(kagi_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kerberos.js
var kerberos_namespaceObject = {};
__webpack_require__.r(kerberos_namespaceObject);
__webpack_require__.d(kerberos_namespaceObject, {
  RULES: () => (kerberos_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/key-material.js
var key_material_namespaceObject = {};
__webpack_require__.r(key_material_namespaceObject);
__webpack_require__.d(key_material_namespaceObject, {
  RULES: () => (key_material_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/keystore.js
var keystore_namespaceObject = {};
__webpack_require__.r(keystore_namespaceObject);
__webpack_require__.d(keystore_namespaceObject, {
  RULES: () => (keystore_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kingsoft.js
var kingsoft_namespaceObject = {};
__webpack_require__.r(kingsoft_namespaceObject);
__webpack_require__.d(kingsoft_namespaceObject, {
  COMBINATIONS: () => (COMBINATIONS),
  RULES: () => (kingsoft_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/klaviyo.js
var klaviyo_namespaceObject = {};
__webpack_require__.r(klaviyo_namespaceObject);
__webpack_require__.d(klaviyo_namespaceObject, {
  RULES: () => (klaviyo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/klipfolio.js
var klipfolio_namespaceObject = {};
__webpack_require__.r(klipfolio_namespaceObject);
__webpack_require__.d(klipfolio_namespaceObject, {
  RULES: () => (klipfolio_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/knapsack-pro.js
var knapsack_pro_namespaceObject = {};
__webpack_require__.r(knapsack_pro_namespaceObject);
__webpack_require__.d(knapsack_pro_namespaceObject, {
  RULES: () => (knapsack_pro_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kontent.js
var kontent_namespaceObject = {};
__webpack_require__.r(kontent_namespaceObject);
__webpack_require__.d(kontent_namespaceObject, {
  RULES: () => (kontent_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/koyeb.js
var koyeb_namespaceObject = {};
__webpack_require__.r(koyeb_namespaceObject);
__webpack_require__.d(koyeb_namespaceObject, {
  RULES: () => (koyeb_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kraken.js
var kraken_namespaceObject = {};
__webpack_require__.r(kraken_namespaceObject);
__webpack_require__.d(kraken_namespaceObject, {
  RULES: () => (kraken_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kucoin.js
var kucoin_namespaceObject = {};
__webpack_require__.r(kucoin_namespaceObject);
__webpack_require__.d(kucoin_namespaceObject, {
  RULES: () => (kucoin_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kylas.js
var kylas_namespaceObject = {};
__webpack_require__.r(kylas_namespaceObject);
__webpack_require__.d(kylas_namespaceObject, {
  RULES: () => (kylas_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/kagi.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kagi-api-key',
        title: 'Kagi API key',
        why: 'it searches at the cost of the account.',
        remediation: ['Regenerate it at https://kagi.com/settings?p=api.'],
        references: ['https://help.kagi.com/kagi/api/overview.html'],
        formFrom: 'scanners',
        providers: ['kagi'],
        value: /[\w-]{11}\.[\w-]{43}/,
        longest: 55,
    }),
];

// EXTERNAL MODULE: ./build/secrets/file-signature.js
var file_signature = __webpack_require__(90765);
;// CONCATENATED MODULE: ./build/secrets/providers/kerberos.js

const kerberos_RULES = [
    {
        id: 'kerberos-keytab-file',
        kind: 'secret',
        severity: 'high',
        title: 'Kerberos keytab',
        why: 'its keys stand for passwords: whoever has it signs in as the principals that it names.',
        remediation: [
            'Change the keys of its principals, by `kadmin` or by a new password in Active Directory.',
            'Keep the keytab out of the repository.',
        ],
        references: ['https://web.mit.edu/kerberos/krb5-latest/doc/formats/keytab_file_format.html'],
        formFrom: 'documentation',
        keywords: [],
        files: ['*.keytab'],
        // The version, the length of the first entry, and of how many parts its principal's name is.
        pattern: (0,file_signature/* fileSignature */.$)('05 02 00 00 00-01 ?? 00 01-04 00', 21),
        reach: 4100,
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
// EXTERNAL MODULE: ./build/secrets/filters/variety.js
var variety = __webpack_require__(92062);
;// CONCATENATED MODULE: ./build/secrets/providers/key-material.js



/** Fewer different digits than this among those of a drawn key are typed, not drawn. */
const MIN_DISTINCT = 12;
/** The same of base64 with a comment above it. */
const SSH2_MIN_DISTINCT = 24;
/** In one byte, or in the one or two after a first. */
const DER_LENGTH = '(18-7f|81 ??|82 ?? ??)';
/** Keys in formats of their own, which no PEM label tells. */
const key_material_RULES = [
    {
        id: 'openvpn-static-key',
        kind: 'secret',
        severity: 'high',
        title: 'OpenVPN static or TLS key',
        why: 'it opens a tunnel, or lets others talk to the server that only members should reach.',
        remediation: ['Make a new one with `openvpn --genkey`, and give it to server and clients.'],
        references: ['https://openvpn.net/community-docs/'],
        formFrom: 'documentation',
        keywords: ['openvpn static key'],
        pattern: /-----BEGIN OpenVPN Static key V1-----(?<secret>(?:\s|\\[nr]){1,8}(?:[0-9a-f]{32}(?:\s|\\[nr]){1,8}){8,16})-----END OpenVPN Static key V1-----/gi,
        reach: 1200,
        assess: ({ secret }) => (0,variety/* distinctCharacters */.f)(secret) < MIN_DISTINCT ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'openvpn-tls-crypt-key',
        kind: 'secret',
        severity: 'high',
        title: 'OpenVPN tls-crypt-v2 key',
        why: 'it lets others talk to the server that only members should reach.',
        remediation: [
            'Make a new one with `openvpn --genkey tls-crypt-v2-server`, and new ones for the clients.',
        ],
        references: ['https://openvpn.net/community-docs/'],
        formFrom: 'documentation',
        keywords: ['openvpn tls-crypt'],
        pattern: /-----BEGIN OpenVPN tls-crypt-v2 (?:client|server) key-----(?<secret>[A-Za-z0-9+/=\\\s]{100,2400})-----END OpenVPN/g,
        reach: 2600,
        assess: ({ secret }) => (0,variety/* distinctCharacters */.f)(secret) < MIN_DISTINCT ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'minisign-secret-key',
        kind: 'secret',
        severity: 'high',
        title: 'Minisign or signify secret key',
        why: 'it signs files in the name of its owner; a password may protect it.',
        remediation: ['Make a new pair, publish its public key, and sign the files again.'],
        references: ['https://jedisct1.github.io/minisign/'],
        formFrom: 'documentation',
        keywords: ['minisign encrypted secret key', 'signify secret key'],
        pattern: /secret key\s{1,4}(?<secret>RW[A-Za-z0-9+/]{100,220}={0,2})(?![A-Za-z0-9+/=])/gi,
        reach: 300,
        shownPrefix: () => 'RW',
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    {
        id: 'ssh-private-key-body',
        kind: 'secret',
        severity: 'high',
        title: 'OpenSSH private key without its armour',
        why: 'whoever has it signs in wherever its public half is known.',
        remediation: ['Make a new key pair, and remove the old public key everywhere.'],
        references: [
            'https://docs.github.com/authentication/connecting-to-github-with-ssh/reviewing-your-ssh-keys',
        ],
        formFrom: 'documentation',
        keywords: ['b3blbnnzac1rzxktdjeaaaaa'],
        pattern: /(?<![A-Za-z0-9+/])(?<secret>b3BlbnNzaC1rZXktdjEAAAAA[A-Za-z0-9+/]{200,8000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 8100,
        shownPrefix: () => 'b3BlbnNzaC1rZXktdjEAAAAA',
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    {
        id: 'ssh2-private-key',
        kind: 'secret',
        severity: 'high',
        title: 'SSH private key in the format of SSH.COM',
        why: 'whoever has it signs in wherever its public half is known; a passphrase may protect it.',
        remediation: ['Make a new key pair, and remove the old public key everywhere.'],
        references: ['https://linux.die.net/man/1/ssh-keygen'],
        formFrom: 'examples',
        keywords: ['begin ssh2 encrypted'],
        pattern: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?<secret>(?:[^-]|-(?!---)){64,12000})---- END SSH2 ENCRYPTED PRIVATE KEY ----/g,
        reach: 12_100,
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret.slice(-200)) || (0,variety/* distinctCharacters */.f)(secret) < SSH2_MIN_DISTINCT
            ? { is: 'placeholder' }
            : { is: 'secret' },
    },
    {
        id: 'rsa-key-value-xml',
        kind: 'secret',
        severity: 'high',
        title: 'RSA private key as XML of .NET',
        why: 'whoever has it signs or decrypts in the name of its owner.',
        remediation: ['Make a new key, and put its public half in place of the old one everywhere.'],
        references: ['https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring'],
        formFrom: 'documentation',
        keywords: ['</modulus>'],
        pattern: /<Modulus>[A-Za-z0-9+/=\s]{80,1500}<\/Modulus>[^\0]{0,4000}?<D>(?<secret>[A-Za-z0-9+/=\s]{80,1500})<\/D>/g,
        reach: 7200,
    },
    {
        id: 'der-private-key-file',
        kind: 'secret',
        severity: 'high',
        title: 'Private key in DER',
        why: 'whoever has it signs, signs in or decrypts in the name of its owner.',
        remediation: [
            'Make a new key pair, put its public half in place of the old one everywhere, and remove the old one.',
            'If a certificate was issued for the key, ask its authority to revoke it.',
        ],
        references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8017'],
        formFrom: 'documentation',
        keywords: [],
        files: ['*.der', '*.pk8', '*.pkcs8', '*.key'],
        // A sequence and its length; then a version and an algorithm, a version and numbers, or a version and a curve's key.
        pattern: (0,file_signature/* fileSignature */.$)(`30 ${DER_LENGTH} 02 01 (00-01 30 03-40 06|00 02 40-82|01 04 18-42)`, 20),
        reach: 4100,
    },
    {
        id: 'der-encrypted-private-key-file',
        kind: 'secret',
        severity: 'medium',
        title: 'Private key in DER, encrypted',
        why: 'whoever has the file can try passphrases for as long as they like.',
        remediation: ['Make a new key pair, and put its public half in place of the old one everywhere.'],
        references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8018'],
        formFrom: 'documentation',
        keywords: [],
        files: ['*.der', '*.pk8', '*.pkcs8', '*.key'],
        // What it is encrypted by: a scheme of PKCS #5 or #12, 1.2.840.113549.1.5 or 1.12.1.
        pattern: (0,file_signature/* fileSignature */.$)(`30 ${DER_LENGTH} 30 ${DER_LENGTH} 06 09-0a 2a 86 48 86 f7 0d 01 (05|0c 01)`, 40),
        reach: 4100,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/keystore.js

const WHY = 'it holds private keys; whoever has the file can try passwords for as long as they like.';
const REMEDIATION = [
    'Make new keys, and ask the authority to revoke the certificates of the old ones.',
    'Keep the keystore in a secret store, not in the repository.',
];
/** A key that stands by itself or encrypted in PKCS #12: bags 1.2.840.113549.1.12.10.1.1 and .2. */
const KEY_BAG = (0,file_signature/* bytesPattern */.cy)('2a 86 48 86 f7 0d 01 0c 0a 01 01-02');
/** A sequence, its length, version 3, the next sequence. */
const PFX = (0,file_signature/* bytesPattern */.cy)('30 (80|82 ?? ??|83 ?? ?? ??) 02 01 03 30');
/** Bytes in which the first key of a store begins. */
const MAX_AHEAD = 60_000;
/** What Android's tools make for everybody with the same password. */
const DEBUG = /(?:^|[/!])debug\.keystore$/i;
/** Keystores, and such in base64, as in CI variables and Kubernetes secrets. Those of certificates alone are none. */
const keystore_RULES = [
    {
        id: 'pkcs12-keystore-base64',
        kind: 'secret',
        severity: 'medium',
        title: 'PKCS #12 keystore in base64',
        why: WHY,
        remediation: REMEDIATION,
        references: ['https://www.rfc-editor.org/rfc/rfc7292'],
        formFrom: 'documentation',
        // The sequence, its length in two bytes, version 3, the next sequence.
        keywords: ['ibazcc'],
        pattern: /(?<![A-Za-z0-9+/])(?<secret>MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{400,30000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 30_100,
    },
    {
        id: 'java-keystore-base64',
        kind: 'secret',
        severity: 'medium',
        title: 'Java keystore in base64',
        why: WHY,
        remediation: REMEDIATION,
        references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
        formFrom: 'documentation',
        // The magic number FEEDFEED and a version.
        keywords: ['/u3+7qaaaa'],
        pattern: /(?<![A-Za-z0-9+/])(?<secret>\/u3\+7QAAAA[A-Za-z0-9+/]{400,30000}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 30_100,
    },
    {
        id: 'pkcs12-keystore-file',
        kind: 'secret',
        severity: 'medium',
        title: 'PKCS #12 keystore',
        why: WHY,
        remediation: REMEDIATION,
        references: ['https://www.rfc-editor.org/rfc/rfc7292'],
        formFrom: 'documentation',
        keywords: [],
        files: ['*.p12', '*.pfx', '*.pkcs12', '*.jks', '*.keystore'],
        pattern: new RegExp(`^${PFX}${(0,file_signature/* anyBytes */.Ah)(20, MAX_AHEAD)}?${KEY_BAG}${(0,file_signature/* anyBytes */.Ah)(20, 400)}`, 'g'),
        reach: MAX_AHEAD + 500,
        appliesTo: (path) => !DEBUG.test(path),
    },
    {
        id: 'java-keystore-file',
        kind: 'secret',
        severity: 'medium',
        title: 'Java keystore',
        why: WHY,
        remediation: REMEDIATION,
        references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
        formFrom: 'documentation',
        keywords: [],
        files: ['*.jks', '*.jceks', '*.keystore'],
        // The magic number of JKS or JCEKS, a version, the number of entries; the first is a key: 1, or 3 of a secret one.
        pattern: (0,file_signature/* fileSignature */.$)('(fe ed fe ed|ce ce ce ce) 00 00 00 01-02 ?? ?? ?? ?? 00 00 00 (01|03)', 40),
        reach: 4100,
        appliesTo: (path) => !DEBUG.test(path),
    },
];

// EXTERNAL MODULE: ./build/secrets/credential-pair.js
var credential_pair = __webpack_require__(5090);
// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/kingsoft.js



const PAGES = ['https://docs.ksyun.com/'];
const REVOKE = ['Disable the access key in the console of Kingsoft Cloud under IAM.'];
const kingsoft_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'kingsoft-access-key-id',
        severity: 'low',
        title: 'Kingsoft Cloud access key ID',
        why: 'it names an access key; only with its secret does it open anything.',
        remediation: ['Look whether the secret leaked too.'],
        references: PAGES,
        formFrom: 'examples',
        prefix: 'AKLT',
        body: /[\w-]{20,22}/,
        longest: 22,
        alphabet: '\\w-',
        assess: (body) => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'kingsoft-secret-access-key',
        title: 'Kingsoft Cloud secret access key',
        why: 'with its ID it manages what its user may.',
        remediation: REVOKE,
        references: PAGES,
        formFrom: 'examples',
        providers: ['ksyun', 'kingsoft'],
        noun: /secret|key|/,
        value: /O[A-Za-z0-9+/]{63}|O[A-Za-z0-9+/]{65}==/,
        longest: 68,
        alphabet: 'A-Za-z0-9+/=',
    }),
];
const COMBINATIONS = [
    (0,credential_pair/* credentialPair */.G)({
        id: 'kingsoft-access-key',
        severity: 'critical',
        title: 'Kingsoft Cloud access key with its secret',
        why: 'ID and secret stand together: whoever reads them manages what the user may.',
        remediation: REVOKE,
        references: PAGES,
        keywords: ['AKLT'],
        parts: ['kingsoft-secret-access-key', 'kingsoft-access-key-id'],
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/klaviyo.js

const klaviyo_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'klaviyo-private-key',
        severity: 'high',
        title: 'Klaviyo private API key',
        why: 'it reads and changes the profiles of all customers, and sends campaigns.',
        remediation: [
            'Delete it at https://www.klaviyo.com/settings/account/api-keys.',
            'Look for profiles that were exported.',
        ],
        references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
        formFrom: 'scanners',
        prefix: 'pk_',
        body: /[0-9a-f]{34}/,
        longest: 34,
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('pk_', prefixed_token/* HEXADECIMAL */.mw),
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/klipfolio.js

const klipfolio_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'klipfolio-api-key',
        title: 'Klipfolio API key',
        why: 'it reads and changes the dashboards of a company.',
        remediation: ['Replace it at https://www.klipfolio.com/.'],
        references: ['https://www.klipfolio.com/'],
        formFrom: 'scanners',
        providers: ['klipfolio'],
        value: /[a-z0-9]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/knapsack-pro.js

const knapsack_pro_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'knapsack-pro-token',
        severity: 'low',
        title: 'Knapsack Pro test suite token',
        why: 'it records test timings of a project.',
        remediation: ['Renew it at https://knapsackpro.com/dashboard.'],
        references: ['https://docs.knapsackpro.com/'],
        formFrom: 'scanners',
        providers: ['knapsack_pro', 'knapsackpro', 'knapsack-pro'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kontent.js

const kontent_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kontent-api-key',
        title: 'Kontent.ai API key',
        why: 'it reads and changes the content of a project.',
        remediation: ['Replace it at https://kontent.ai/.'],
        references: ['https://kontent.ai/'],
        formFrom: 'scanners',
        providers: ['kontent'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/koyeb.js

const koyeb_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'koyeb-api-token',
        title: 'Koyeb API token',
        why: 'it deploys and deletes services.',
        remediation: ['Delete it at https://app.koyeb.com/user/settings/api.'],
        references: ['https://www.koyeb.com/docs/reference/api'],
        providers: ['koyeb'],
        noun: /token|key|secret/,
        value: /[0-9a-z]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kraken.js

const kraken_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kraken-private-key',
        severity: 'high',
        title: 'Kraken private key',
        why: 'together with the API key it trades, and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.kraken.com/u/security/api.',
            'Look for orders and withdrawals that are not yours.',
        ],
        references: ['https://docs.kraken.com/api/'],
        formFrom: 'examples',
        providers: ['kraken'],
        value: /[A-Za-z0-9+/]{86}(?:==)/,
        longest: 88,
        alphabet: 'A-Za-z0-9+/=',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kucoin.js

const kucoin_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kucoin-api-secret',
        title: 'KuCoin API secret',
        why: 'together with the key and passphrase it trades, and may withdraw coins.',
        remediation: [
            'Delete the key at https://www.kucoin.com/account/api.',
            'Look for orders and withdrawals that are not yours.',
        ],
        references: ['https://www.kucoin.com/docs'],
        formFrom: 'scanners',
        providers: ['kucoin'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/kylas.js

const kylas_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kylas-api-key',
        title: 'Kylas API key',
        why: 'it reads and changes contacts as its owner.',
        remediation: ['Replace it at https://kylas.io/.'],
        references: ['https://kylas.io/'],
        formFrom: 'scanners',
        providers: ['kylas'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/k.js













/** By the names of their files. */
const PROVIDERS = {
    kagi: kagi_namespaceObject,
    kerberos: kerberos_namespaceObject,
    'key-material': key_material_namespaceObject,
    keystore: keystore_namespaceObject,
    kingsoft: kingsoft_namespaceObject,
    klaviyo: klaviyo_namespaceObject,
    klipfolio: klipfolio_namespaceObject,
    'knapsack-pro': knapsack_pro_namespaceObject,
    kontent: kontent_namespaceObject,
    koyeb: koyeb_namespaceObject,
    kraken: kraken_namespaceObject,
    kucoin: kucoin_namespaceObject,
    kylas: kylas_namespaceObject,
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
