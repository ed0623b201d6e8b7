export const id = 5067;
export const ids = [5067];
export const modules = {

/***/ 47184:
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

/***/ 98174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ assessChecksum)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56999);

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

/***/ 63955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hasTrailingCrc32)
/* harmony export */ });
/* harmony import */ var _base62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47184);
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

/***/ 35067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/azure-keys.js
var azure_keys_namespaceObject = {};
__webpack_require__.r(azure_keys_namespaceObject);
__webpack_require__.d(azure_keys_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/blockchain.js
var blockchain_namespaceObject = {};
__webpack_require__.r(blockchain_namespaceObject);
__webpack_require__.d(blockchain_namespaceObject, {
  RULES: () => (blockchain_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/command-line.js
var command_line_namespaceObject = {};
__webpack_require__.r(command_line_namespaceObject);
__webpack_require__.d(command_line_namespaceObject, {
  RULES: () => (command_line_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/database-client.js
var database_client_namespaceObject = {};
__webpack_require__.r(database_client_namespaceObject);
__webpack_require__.d(database_client_namespaceObject, {
  RULES: () => (database_client_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/database-connection-string.js
var database_connection_string_namespaceObject = {};
__webpack_require__.r(database_connection_string_namespaceObject);
__webpack_require__.d(database_connection_string_namespaceObject, {
  RULES: () => (database_connection_string_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/django.js
var django_namespaceObject = {};
__webpack_require__.r(django_namespaceObject);
__webpack_require__.d(django_namespaceObject, {
  RULES: () => (django_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/facebook.js
var facebook_namespaceObject = {};
__webpack_require__.r(facebook_namespaceObject);
__webpack_require__.d(facebook_namespaceObject, {
  RULES: () => (facebook_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/github.js
var github_namespaceObject = {};
__webpack_require__.r(github_namespaceObject);
__webpack_require__.d(github_namespaceObject, {
  RULES: () => (github_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/gradle.js
var gradle_namespaceObject = {};
__webpack_require__.r(gradle_namespaceObject);
__webpack_require__.d(gradle_namespaceObject, {
  RULES: () => (gradle_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/hashicorp.js
var hashicorp_namespaceObject = {};
__webpack_require__.r(hashicorp_namespaceObject);
__webpack_require__.d(hashicorp_namespaceObject, {
  RULES: () => (hashicorp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/http-authorization.js
var http_authorization_namespaceObject = {};
__webpack_require__.r(http_authorization_namespaceObject);
__webpack_require__.d(http_authorization_namespaceObject, {
  RULES: () => (http_authorization_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/http-token.js
var http_token_namespaceObject = {};
__webpack_require__.r(http_token_namespaceObject);
__webpack_require__.d(http_token_namespaceObject, {
  RULES: () => (http_token_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/jwt.js
var jwt_namespaceObject = {};
__webpack_require__.r(jwt_namespaceObject);
__webpack_require__.d(jwt_namespaceObject, {
  RULES: () => (jwt_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/kubernetes.js
var kubernetes_namespaceObject = {};
__webpack_require__.r(kubernetes_namespaceObject);
__webpack_require__.d(kubernetes_namespaceObject, {
  RULES: () => (kubernetes_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/laravel.js
var laravel_namespaceObject = {};
__webpack_require__.r(laravel_namespaceObject);
__webpack_require__.d(laravel_namespaceObject, {
  RULES: () => (laravel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailchimp-transactional.js
var mailchimp_transactional_namespaceObject = {};
__webpack_require__.r(mailchimp_transactional_namespaceObject);
__webpack_require__.d(mailchimp_transactional_namespaceObject, {
  RULES: () => (mailchimp_transactional_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/netrc.js
var netrc_namespaceObject = {};
__webpack_require__.r(netrc_namespaceObject);
__webpack_require__.d(netrc_namespaceObject, {
  RULES: () => (netrc_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/npm.js
var npm_namespaceObject = {};
__webpack_require__.r(npm_namespaceObject);
__webpack_require__.d(npm_namespaceObject, {
  RULES: () => (npm_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/slack.js
var slack_namespaceObject = {};
__webpack_require__.r(slack_namespaceObject);
__webpack_require__.d(slack_namespaceObject, {
  RULES: () => (slack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/stripe.js
var stripe_namespaceObject = {};
__webpack_require__.r(stripe_namespaceObject);
__webpack_require__.d(stripe_namespaceObject, {
  RULES: () => (stripe_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/terraform.js
var terraform_namespaceObject = {};
__webpack_require__.r(terraform_namespaceObject);
__webpack_require__.d(terraform_namespaceObject, {
  RULES: () => (terraform_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/terraform-variable.js
var terraform_variable_namespaceObject = {};
__webpack_require__.r(terraform_variable_namespaceObject);
__webpack_require__.d(terraform_variable_namespaceObject, {
  RULES: () => (terraform_variable_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/travis.js
var travis_namespaceObject = {};
__webpack_require__.r(travis_namespaceObject);
__webpack_require__.d(travis_namespaceObject, {
  RULES: () => (travis_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/webhooks.js
var webhooks_namespaceObject = {};
__webpack_require__.r(webhooks_namespaceObject);
__webpack_require__.d(webhooks_namespaceObject, {
  RULES: () => (webhooks_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/wireguard.js
var wireguard_namespaceObject = {};
__webpack_require__.r(wireguard_namespaceObject);
__webpack_require__.d(wireguard_namespaceObject, {
  RULES: () => (wireguard_RULES)
});

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/azure-keys.js


const PAGE = 'https://github.com/microsoft/security-utilities';
const ROTATE = 'Regenerate the key on the page of the resource at https://portal.azure.com, under its keys.';
const LONG = (mark) => new RegExp(`[A-Za-z0-9+/]{76}${mark}[A-Za-z0-9+/]{5}[AQgw]==`);
const SHORT = (mark) => new RegExp(`[A-Za-z0-9+/]{33}${mark}[A-P][A-Za-z0-9+/]{5}=`);
/** Marks as Microsoft's own scanner knows them. */
const MARKED = [
    {
        id: 'azure-storage-account-key',
        title: 'Azure Storage account key',
        why: 'it reads and writes all that the storage account holds.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
        mark: '+ASt',
        token: LONG('\\+ASt'),
        longest: 88,
    },
    {
        id: 'azure-cosmosdb-key',
        title: 'Azure Cosmos DB key',
        why: 'it reads and writes all databases of the account, unless it is read-only.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data',
        mark: 'ACDb',
        token: LONG('ACDb'),
        longest: 88,
    },
    {
        id: 'azure-batch-key',
        title: 'Azure Batch account key',
        why: 'it runs code on the pools of the account.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/batch/accounts',
        mark: '+ABa',
        token: LONG('\\+ABa'),
        longest: 88,
    },
    {
        id: 'azure-ml-web-service-key',
        title: 'Azure Machine Learning web service key',
        why: 'it calls the models of a web service.',
        severity: 'medium',
        reference: 'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
        mark: '+AMC',
        token: LONG('\\+AMC'),
        longest: 88,
    },
    {
        id: 'azure-api-management-key',
        title: 'Azure API Management key',
        why: 'it manages the gateway, or calls the interfaces behind it.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/api-management/api-management-subscriptions',
        mark: 'APIM',
        token: LONG('APIM'),
        longest: 88,
    },
    {
        id: 'azure-service-bus-key',
        title: 'Azure Service Bus, Event Hubs or Relay key',
        why: 'it sends and receives the messages of a namespace, as its policy allows.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
        mark: '+ASb',
        token: SHORT('\\+A(?:Sb|Eh|Rm)'),
        longest: 44,
    },
    {
        id: 'azure-iot-key',
        title: 'Azure IoT key',
        why: 'it manages the devices of a hub, or poses as one of them.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas',
        mark: 'AIoT',
        token: SHORT('AIoT'),
        longest: 44,
    },
    {
        id: 'azure-redis-key',
        title: 'Azure Cache for Redis key',
        why: 'it reads and writes the cache, sessions among its contents.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure',
        mark: 'AzCa',
        token: SHORT('AzCa'),
        longest: 44,
    },
    {
        id: 'azure-event-grid-key',
        title: 'Azure Event Grid key',
        why: 'it publishes events to a topic.',
        severity: 'medium',
        reference: 'https://learn.microsoft.com/azure/event-grid/get-access-keys',
        mark: 'AZEG',
        token: SHORT('AZEG'),
        longest: 44,
    },
    {
        id: 'azure-function-key',
        title: 'Azure Functions key',
        why: 'it calls a function, or administers the whole app.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
        mark: 'AzFu',
        token: /[\w-]{44}AzFu[\w-]{5}[AQgw](?:==|%3D%3D)/,
        longest: 60,
    },
    {
        id: 'azure-search-key',
        title: 'Azure AI Search key',
        why: 'it reads, and with administration rights changes, the indices of a search service.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/search/search-security-api-keys',
        mark: 'AzSe',
        token: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/,
        longest: 52,
    },
    {
        id: 'azure-container-registry-key',
        title: 'Azure Container Registry password',
        why: 'it pulls and pushes the images of a registry.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication',
        mark: '+ACR',
        token: /[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9]{5}/,
        longest: 52,
    },
    {
        id: 'azure-devops-pat',
        title: 'Azure DevOps personal access token',
        why: 'it acts as its owner: it reads and pushes code, and runs pipelines, as its scopes allow.',
        severity: 'critical',
        reference: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        mark: 'AZDO',
        token: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
        longest: 84,
    },
    {
        id: 'azure-ai-services-key',
        title: 'Azure AI services or other resource key',
        why: 'it uses the models or the resource that it was made for, at the owner’s cost.',
        severity: 'high',
        reference: 'https://learn.microsoft.com/azure/ai-services/authentication',
        mark: 'JQQJ9',
        token: /[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?/,
        longest: 88,
    },
];
const MARKS = { '+ASb': ['+asb', '+aeh', '+arm'] };
const RULES = MARKED.map(({ id, title, why, severity, reference, mark, token, longest }) => (0,shaped_token/* shapedToken */.h)({
    id,
    severity,
    title,
    why,
    remediation: [ROTATE],
    references: [reference, PAGE],
    formFrom: 'documentation',
    keywords: MARKS[mark] ?? [mark.toLowerCase()],
    token,
    longest,
    alphabet: 'A-Za-z0-9+/=_-',
    before: 'A-Za-z0-9+/_-',
    assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, title),
}));

// EXTERNAL MODULE: ./build/secrets/file-signature.js
var file_signature = __webpack_require__(90765);
// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(73599);
;// CONCATENATED MODULE: ./build/secrets/providers/blockchain.js




const WALLET = 'Move what the key holds to a new wallet at once; a key that was seen cannot be taken back.';
/** First digits of the keys with which Hardhat, Anvil and Ganache start, known to everybody. */
const DEVELOPMENT_KEYS = new Set([
    ...['ac0974bec39a', '59c6995e998f', '5de4111afa1a', '7c852118294e', '47e179ec1974', '8b3a350cf5c3'],
    ...['92db14e403b8', '4bbbf85ce337', 'dbda1821b805', '2a871d0798f9', '4f3edf983ac6'],
]);
function assessKey({ secret }) {
    const body = secret.slice('0x'.length).toLowerCase();
    return DEVELOPMENT_KEYS.has(body.slice(0, 12))
        ? { is: 'example' }
        : (0,body_assessment/* assessBody */.pV)(body, 'Ethereum private key');
}
/** The URL of a node with the key in its path. */
const NODE_URL = /(?:\.infura\.io\/(?:ws\/)?v3\/|\.alchemy(?:api\.io|\.com)\/v2\/|rpc\.ankr\.com\/[a-z0-9_]{2,24}\/|\.quiknode\.pro\/|\.helius-rpc\.com\/?\?api-key=)(?<secret>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[\w-]{32}|UUID)(?![\w-])/;
const blockchain_RULES = [
    {
        id: 'bitcoin-wallet-file',
        kind: 'secret',
        severity: 'high',
        title: 'Bitcoin wallet',
        why: 'whoever has it spends what its keys hold, unless a long passphrase protects them.',
        remediation: [WALLET],
        references: ['https://github.com/bitcoin/bitcoin/blob/master/doc/managing-wallets.md'],
        formFrom: 'documentation',
        keywords: [],
        files: ['wallet.dat'],
        // Berkeley DB, whose mark follows 12 bytes, or SQLite since version 0.21; the keys come after the first page.
        pattern: (0,file_signature/* fileSignature */.$)('(?? ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? (62 31 05 00|00 05 31 62)|"SQLite format 3" 00)', 84, 100_000),
        reach: 100_100,
    },
    {
        id: 'ethereum-private-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Ethereum private key',
        why: 'whoever has it spends all that its address holds, on every chain.',
        remediation: [WALLET],
        references: ['https://ethereum.org/en/developers/docs/accounts/'],
        formFrom: 'documentation',
        keywords: ['private_key', 'privatekey', 'private-key', 'private key', 'deployer_key', 'wallet_key'],
        pattern: /(?:private[_ -]?key|(?:deployer|wallet)_key)\w{0,20}["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=(,])[ \t]{0,8}["'`[]{0,2}(?<secret>0x[0-9a-f]{64})(?![0-9a-z])/gi,
        reach: 144,
        shownPrefix: () => '0x',
        assess: assessKey,
    },
    (0,shaped_token/* shapedToken */.h)({
        id: 'bitcoin-extended-private-key',
        severity: 'critical',
        title: 'Bitcoin extended private key',
        why: 'whoever has it spends all that the wallet’s addresses hold.',
        remediation: [WALLET],
        references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
        formFrom: 'documentation',
        keywords: ['xprv9', 'xprva', 'yprv', 'zprv'],
        token: /[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}/,
        longest: 111,
        shownPrefix: (secret) => secret.slice(0, 4),
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice(4), 'Bitcoin extended private key'),
    }),
    {
        id: 'blockchain-node-url',
        kind: 'secret',
        severity: 'medium',
        title: 'URL of a blockchain node with its key',
        why: 'it asks nodes at the cost of the account; some keys read its data too.',
        remediation: ['Rotate the key in the dashboard of the node’s provider, and restrict it to your domains.'],
        references: ['https://docs.infura.io/', 'https://www.alchemy.com/docs', 'https://www.quicknode.com/docs'],
        formFrom: 'examples',
        keywords: [
            '.infura.io/',
            '.alchemy.com/v2',
            '.alchemyapi.io/',
            'rpc.ankr.com/',
            '.quiknode.pro/',
            '.helius-rpc.com/',
        ],
        pattern: new RegExp(NODE_URL.source.replace('UUID', uuid/* UUID */.k.source), 'g'),
        reach: 160,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'URL of a blockchain node with its key'),
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __webpack_require__(15603);
;// CONCATENATED MODULE: ./build/secrets/providers/command-line.js

const STOCK = /^(?:password|passwd|pass|pwd|secret|test|admin|root|user|username|p|raspberry|vagrant|changeme|token|mypassword|string|value|input|stdin)[\d!]{0,4}$/i;
function assess({ secret }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || STOCK.test(secret) || /^[$%{<[(`*@!-]/.test(secret))
        return { is: 'placeholder' };
    return { is: 'secret' };
}
const SHARED = {
    kind: 'secret',
    severity: 'medium',
    remediation: ['Change the password.', 'Read it from the environment, a prompt or a secret store.'],
    guessable: true,
    assess,
};
const VALUE = '["\']?(?<secret>[^\\s"\'`;&|\\\\<>]{4,128})(?=["\'\\s;&|\\\\]|$)';
/** Passwords on the command lines of tools that sign in. */
const command_line_RULES = [
    {
        ...SHARED,
        id: 'sshpass-password',
        title: 'SSH password in a command',
        why: 'it signs in to the host that the command names.',
        references: ['https://linux.die.net/man/1/sshpass'],
        keywords: ['sshpass '],
        pattern: new RegExp(`\\bsshpass[ \\t]{1,4}-p[ \\t]{0,4}${VALUE}`, 'g'),
        reach: 170,
    },
    {
        ...SHARED,
        id: 'docker-login-password',
        title: 'Registry password in a docker login command',
        why: 'it signs in to a container registry.',
        references: ['https://docs.docker.com/reference/cli/docker/login/'],
        keywords: ['docker login', 'podman login', 'helm registry login'],
        pattern: new RegExp(`\\b(?:docker|podman|registry) login[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,6}?(?:-p|--password)[ =]${VALUE}`, 'g'),
        reach: 1000,
    },
    {
        ...SHARED,
        id: 'psexec-password',
        title: 'Windows password in a PsExec command',
        why: 'it runs programs on the machines that the command names.',
        references: ['https://learn.microsoft.com/sysinternals/downloads/psexec'],
        keywords: ['psexec'],
        pattern: new RegExp(`\\bpsexec(?:64)?(?:\\.exe)?[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,6}?-u[ \\t]{1,4}[^\\s]{1,80}[ \\t]{1,4}-p[ \\t]{1,4}${VALUE}`, 'gi'),
        reach: 1100,
    },
    {
        ...SHARED,
        id: 'net-use-password',
        title: 'Windows password in a net use command',
        why: 'it signs in to the share that the command names.',
        references: [
            'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/gg651155(v=ws.11)',
        ],
        keywords: ['net use '],
        pattern: new RegExp(`\\bnet use[ \\t](?:[A-Za-z*]:?[ \\t]{1,4})?"?\\\\\\\\[^\\s"]{2,160}"?[ \\t]{1,4}(?:/user:[^\\s]{1,80}[ \\t]{1,4})${VALUE}`, 'gi'),
        reach: 460,
    },
    {
        ...SHARED,
        id: 'powershell-plain-text-password',
        title: 'Password as plain text in PowerShell',
        why: 'it is the password of the account that the script signs in with.',
        references: [
            'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
        ],
        keywords: ['convertto-securestring'],
        pattern: /ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?["'](?<secret>[^"'\n$]{4,128})["'][ \t]{1,4}(?:-AsPlainText|-Force)/gi,
        reach: 220,
    },
    {
        ...SHARED,
        id: 'vmware-powercli-password',
        title: 'VMware password in a PowerCLI command',
        why: 'it signs in to the virtualisation server.',
        references: ['https://developer.broadcom.com/powercli'],
        keywords: ['connect-viserver'],
        pattern: new RegExp(`Connect-VIServer[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,8}?-Password[ \\t]{1,4}${VALUE}`, 'gi'),
        reach: 1200,
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/words.js
var words = __webpack_require__(62015);
;// CONCATENATED MODULE: ./build/secrets/providers/database-client.js


const database_client_STOCK = /^(?:password|passwd|pass|pwd|secret|root|admin|test|postgres|mysql|redis|mongo|user|foobared|example|changeme|123456?|guest)[\d!]{0,4}$/i;
function database_client_assess({ secret }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || database_client_STOCK.test(secret) || /^[$%{<[(`*]/.test(secret))
        return { is: 'placeholder' };
    return (0,words/* isWordLike */.U)(secret) || /^\d{1,5}$/.test(secret) ? { is: 'nothing' } : { is: 'secret' };
}
const database_client_SHARED = {
    kind: 'secret',
    severity: 'medium',
    remediation: [
        'Change the password at the database.',
        'Read it from a file of your home or a secret store.',
    ],
    guessable: true,
    assess: database_client_assess,
};
const database_client_RULES = [
    {
        ...database_client_SHARED,
        id: 'postgres-password',
        title: 'PostgreSQL password in the environment of psql',
        why: 'it signs in to the database that the command names.',
        references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
        keywords: ['pgpassword'],
        pattern: /PGPASSWORD["']?[ \t]{0,2}[=:][ \t]{0,2}["']?(?<secret>[^\s"'`;&|\\<>]{4,128})(?=["'\s;&|\\]|$)/g,
        reach: 160,
    },
    {
        ...database_client_SHARED,
        id: 'mysql-password',
        title: 'MySQL password in a command or in the environment',
        why: 'it signs in to the database that the command names.',
        references: ['https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html'],
        keywords: ['mysql_pwd', 'mysqldump ', 'mysqladmin ', 'mysql -'],
        pattern: /(?:MYSQL_PWD[ \t]{0,2}[=:][ \t]{0,2}["']?|\bmysql(?:dump|admin)?[ \t](?:[^\s|;&]{1,80}[ \t]{1,4}){0,8}?(?:--password=|-p)["']?)(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,127})(?=["'\s;&|\\]|$)/g,
        reach: 900,
    },
    {
        ...database_client_SHARED,
        id: 'redis-password',
        title: 'Redis password in a configuration or command',
        why: 'it reads and writes the store, sessions among its contents.',
        references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/'],
        keywords: ['requirepass', 'masterauth', 'redis-cli', 'sentinel auth-pass'],
        pattern: /(?:(?:^|\n|--)[ \t]{0,4}(?:requirepass|masterauth)[ \t]{1,4}|redis-cli[ \t](?:[^\s|;&]{1,80}[ \t]{1,4}){0,6}?-a[ \t]{1,4}|sentinel auth-pass[ \t]{1,4}[\w.-]{1,60}[ \t]{1,4})["']?(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,255})(?=["'\s;&|\\]|$)/g,
        reach: 900,
    },
    {
        ...database_client_SHARED,
        id: 'mongo-password',
        title: 'MongoDB password in a command',
        why: 'it signs in to the database that the command names.',
        references: ['https://www.mongodb.com/docs/mongodb-shell/reference/options/'],
        keywords: ['mongo -', 'mongosh ', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport '],
        pattern: /\bmongo(?:sh|dump|restore|export|import)?[ \t](?:[^\s|;&]{1,160}[ \t]{1,4}){0,8}?(?:--password[ =]|-p[ ])["']?(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,127})(?=["'\s;&|\\]|$)/g,
        reach: 1500,
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/ordinary.js
var ordinary = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/secrets/providers/database-connection-string.js



const database_connection_string_STOCK = /^(?:password|passwd|passw0rd|p@ssw0rd|p@ssword|pass|pwd|secret|root|admin|sa|test|testing|user|username|myPassword|mypass|postgres|mysql|oracle|scott|tiger|changeit|letmein|guest|demo|foo|bar|abc|xyz|123|1234|12345|123456|x+|null|none|empty|string|true|false)[\d!]{0,4}$/i;
/** Hosts of a developer's own machine, where a password opens nothing to others. */
const NEARBY = /(?:server|host|data source|address|addr|network address)\s{0,4}=\s{0,4}(?:tcp:)?(?:localhost|127\.0\.0\.1|\(local\)|\(localdb\)|\.(?:[;\\,]|$)|::1)|\/\/(?:localhost|127\.0\.0\.1)[:/;]/i;
function database_connection_string_assess({ secret, before, after, groups }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || database_connection_string_STOCK.test(secret) || secret === groups.user || /^[$%{#@<[]/.test(secret)) {
        return { is: 'placeholder' };
    }
    if (/["'+&|]|\bmy?password/i.test(secret))
        return { is: 'nothing' };
    if (NEARBY.test(lineOf(before, after)))
        return { is: 'secret', severity: 'low', details: { host: 'nearby' } };
    const isStrong = /\d/.test(secret) && /[A-Za-z]/.test(secret) && secret.length >= 8 && !(0,ordinary/* isOrdinary */.P)(secret);
    return isStrong ? { is: 'secret', severity: 'high' } : { is: 'secret' };
}
/** A name among the words of the string that says who signs in. */
const USER = /(?:^|[\s"'`])user[ \t]{0,2}=[ \t]{0,2}'?(?<user>[^\s"'`]{1,64})/;
function assessWords(match) {
    const user = USER.exec(lineOf(match.before, match.after))?.groups?.user;
    if ((0,words/* isWordLike */.U)(match.secret) || /^\d{1,6}$/.test(match.secret))
        return { is: 'placeholder' };
    return database_connection_string_assess(user === undefined ? match : { ...match, groups: { user } });
}
/** Visible, but no quote, backslash, bracket of a tag, or sign that ends a command. */
const PASSWORD = '[!#-%(-:=?-\\[\\]-_a-{}~]{4,128}';
/** Words that PostgreSQL's library knows beside `password`. */
const WORDS = '(?:host|hostaddr|port|user|dbname|sslmode|connect_timeout|application_name|options|search_path|TimeZone)';
function lineOf(before, after) {
    return `${before.slice(before.lastIndexOf('\n') + 1)};${after.split('\n')[0]}`;
}
const REMEDIATION = [
    'Change the password at the database.',
    'Read the string from the environment or a secret store, or sign in without a password.',
];
const database_connection_string_SHARED = {
    kind: 'secret',
    severity: 'medium',
    remediation: REMEDIATION,
    guessable: true,
    assess: database_connection_string_assess,
};
const database_connection_string_RULES = [
    {
        ...database_connection_string_SHARED,
        id: 'database-connection-string',
        title: 'Password in a connection string of ODBC or ADO.NET',
        why: 'it signs in to the database that the string names.',
        references: ['https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax'],
        keywords: [';password=', ';pwd=', '; password=', '; pwd=', ';password =', ';user id=', '; user id='],
        // A server, a user and a password in one string, whatever stands between them.
        pattern: /(?:(?:server|data source|host|addr|address|hostname|driver|provider|initial catalog|database)[ \t]{0,2}=[^;"'\n]{1,120};[ \t]{0,2})(?:[A-Za-z][\w .]{1,32}=[^;"'\n]{0,160};[ \t]{0,2}){0,12}?(?:password|pwd)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^;"'\s\\<>]{3,128})(?=[;"'\s\\<]|$)/gi,
        reach: 1400,
    },
    {
        ...database_connection_string_SHARED,
        id: 'postgres-connection-string',
        title: 'Password in a connection string of PostgreSQL',
        why: 'it signs in to the database that the string names.',
        references: ['https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING'],
        keywords: [' password=', '"password=', "'password=", '`password='],
        pattern: new RegExp(`(?:(?<![\\w.-])${WORDS}=[^\\s\\0"'\`]{1,120}[ ]{1,4}password=(?<secret>${PASSWORD})(?=[\\s"'\`\\\\]|$)` +
            `|(?<=["'\`]password=)${PASSWORD}(?=[ ]{1,4}${WORDS}=))`, 'gi'),
        reach: 320,
        beside: { at: 'start', token: '[ "\'`]password=[!-~]{4}', before: '\\0' },
        assess: assessWords,
    },
    {
        ...database_connection_string_SHARED,
        id: 'jdbc-password',
        title: 'Password in a JDBC URL',
        why: 'it signs in to the database that the URL names.',
        references: ['https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html'],
        keywords: ['jdbc:'],
        pattern: /jdbc:[a-z][\w:+-]{2,40}:(?:\/\/|@)?[^\s"'<>]{3,300}?[?&;](?:password|pwd)=(?<secret>[^\s"'<>&;\\]{3,128})/gi,
        reach: 560,
    },
    {
        ...database_connection_string_SHARED,
        id: 'oracle-jdbc-password',
        title: 'Password in a JDBC URL of Oracle',
        why: 'it signs in to the database that the URL names.',
        references: ['https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/'],
        keywords: ['jdbc:oracle:'],
        pattern: /jdbc:oracle:(?:thin|oci\d?):(?<user>[\w$#-]{1,60})\/(?<secret>[^\s"'<>@/]{3,128})@/gi,
        reach: 240,
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/variety.js
var variety = __webpack_require__(92062);
;// CONCATENATED MODULE: ./build/secrets/providers/django.js



/** What `startproject` writes before the key of a new project: it says itself that it is not for production. */
const INSECURE = 'django-insecure-';
const MIN_DISTINCT = 16;
function django_assess({ secret }) {
    const body = secret.replace(INSECURE, '');
    if ((0,placeholder/* isStandIn */.WG)(body) || (0,variety/* distinctCharacters */.f)(body) < MIN_DISTINCT)
        return { is: 'placeholder' };
    if ((0,words/* isWordLike */.U)(body) || !/\d/.test(body))
        return { is: 'nothing' };
    if (!secret.startsWith(INSECURE))
        return { is: 'secret' };
    return {
        is: 'secret',
        severity: 'medium',
        message: 'Django secret key of a new project. If the site runs with it, others forge its sessions and links.',
        details: { insecure: true },
    };
}
const django_RULES = [
    {
        id: 'django-secret-key',
        kind: 'secret',
        severity: 'high',
        title: 'Django secret key',
        why: 'whoever has it forges sessions, signed cookies and links to reset passwords.',
        remediation: [
            'Make a new one with `django.core.management.utils.get_random_secret_key()`, and read it from the environment.',
            'Put the old one into `SECRET_KEY_FALLBACKS` for a day if sessions must live on.',
        ],
        references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
        keywords: ['secret_key =', 'secret_key=', "secret_key'", 'secret_key"', 'secret_key:', 'django-insecure'],
        // Fifty characters of a set that no other framework draws from.
        pattern: /SECRET_KEY["']?\]?[ \t]{0,4}(?:=|:|,)[ \t]{0,4}(?:(?:os\.)?(?:environ(?:\.get)?|getenv|env|config)\([^"')]{0,40}["']\w{1,40}["'],[ \t]{0,4}(?:default=)?)?(?:r|b|u)?["'](?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(=_+)-]{50})["']/g,
        reach: 260,
        shownPrefix: (secret) => (secret.startsWith(INSECURE) ? INSECURE : ''),
        assess: django_assess,
    },
];

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/facebook.js


const PAGES = ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'];
const RESET = 'Reset the app secret at https://developers.facebook.com/apps/, page App settings, Basic.';
/** Graph tokens begin so, with a letter for their kind: `EAAB`, `EAAG`. Base64 of other things rarely runs on like this. */
const GRAPH = /EAA[A-Z][A-Za-z0-9]{100,400}/;
const facebook_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'facebook-access-token',
        severity: 'high',
        title: 'Facebook (Meta) access token',
        why: 'it acts as a person, page or business on Facebook, Instagram or WhatsApp.',
        remediation: [
            `Invalidate it: \`DELETE /me/permissions\` with the token. ${RESET}`,
            'Look through the posts, messages and advertisements of the account.',
        ],
        references: PAGES,
        formFrom: 'scanners',
        keywords: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `EAA${letter}`),
        token: new RegExp(`${GRAPH.source}(?:ZD)?|EAACEdEose0cBA[A-Za-z0-9]{20,100}`),
        longest: 408,
        startsAtKeyword: true,
        alphabet: 'A-Za-z0-9+/=_-',
        before: 'A-Za-z0-9+/_-',
        shownPrefix: () => 'EAA',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'instagram-access-token',
        severity: 'high',
        title: 'Instagram or Threads access token',
        why: 'it acts as a person or business on Instagram or Threads.',
        remediation: ['Remove the app at https://www.instagram.com/accounts/manage_access/.', RESET],
        references: ['https://developers.facebook.com/docs/instagram-platform'],
        keywords: ['IGQV', 'IGQW', 'IGAA', 'THAA'],
        token: /(?:IGQ[VW]|IGAA|THAA)[\w-]{100,400}/,
        longest: 404,
        alphabet: 'A-Za-z0-9+/=_-',
        before: 'A-Za-z0-9+/_-',
        shownPrefix: (secret) => secret.slice(0, 4),
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'facebook-app-token',
        severity: 'high',
        title: 'Facebook app access token',
        why: 'it changes the settings of an app and acts for it; it holds the app’s secret.',
        remediation: [RESET],
        references: PAGES,
        formFrom: 'scanners',
        keywords: [
            'facebook',
            ...['access_token', 'accesstoken'].flatMap((name) => ['=', '"', "'", ': "', ": '"].map((link) => name + link)),
        ],
        token: /\d{13,17}(?:\||%7C)[\w-]{27}/,
        longest: 48,
        within: 120,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'facebook-app-secret',
        title: 'Facebook app secret',
        why: 'together with the app ID it acts as the app and checks its requests.',
        remediation: [RESET],
        references: ['https://developers.facebook.com/docs/facebook-login/security'],
        formFrom: 'scanners',
        providers: ['facebook', 'meta_app', 'instagram'],
        noun: /secret|key/,
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/trailing-crc32.js
var trailing_crc32 = __webpack_require__(63955);
// EXTERNAL MODULE: ./build/secrets/token-pattern.js
var token_pattern = __webpack_require__(48732);
;// CONCATENATED MODULE: ./build/secrets/providers/github.js




const FORMATS = 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github';
/** `ghp_`, or `github_pat_`: letters up to the last underscore of the fixed part. */
const shownPrefix = (secret) => /^(?:gh[a-z]|github_pat)_/.exec(secret)?.[0] ?? '';
/** Tokens with a checksum: one that holds proves the token real, one that fails most likely a made-up token. */
function assessClassic({ secret }) {
    const body = secret.slice(4);
    if ((0,trailing_crc32/* hasTrailingCrc32 */.M)(body))
        return { is: 'secret', severity: 'critical', details: { checksum: 'holds' } };
    if ((0,placeholder/* isPlaceholder */.wK)(body) || (0,words/* isWordLike */.U)(body))
        return { is: 'placeholder' };
    return {
        is: 'secret',
        severity: 'low',
        message: 'This has the form of a GitHub token, but its checksum is wrong: GitHub did not issue it. It is likely a dummy or mistyped.',
        details: { checksum: 'fails' },
        remediation: [
            'If it is a real token, revoke it; if it is a dummy, write it in a form that nobody mistakes.',
        ],
    };
}
/** Installation tokens come as the classic form or, since 2026, as `ghs_<app id>_<JWT>`. */
function assessApp(match) {
    if (!match.secret.includes('.'))
        return assessClassic(match);
    return (0,placeholder/* isPlaceholder */.wK)(match.secret) ? { is: 'placeholder' } : { is: 'secret' };
}
function assessFineGrained({ secret }) {
    return (0,placeholder/* isPlaceholder */.wK)(secret.slice('github_pat_'.length)) ? { is: 'placeholder' } : { is: 'secret' };
}
const github_RULES = [
    {
        id: 'github-pat',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub personal access token (classic)',
        why: 'it acts as its owner in every repository and organisation that its scopes reach.',
        remediation: [
            'Delete the token at https://github.com/settings/tokens.',
            'Look through the security log at https://github.com/settings/security-log for what it did.',
            'Use a fine-grained token, a GitHub App or the GITHUB_TOKEN of the workflow in its place.',
        ],
        references: [FORMATS],
        formFrom: 'documentation',
        keywords: ['ghp_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/ghp_[A-Za-z0-9]{36}/),
        reach: 128,
        shownPrefix,
        assess: assessClassic,
    },
    {
        id: 'github-fine-grained-pat',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub fine-grained personal access token',
        why: 'it acts as its owner in the repositories that it was made for.',
        remediation: [
            'Delete the token at https://github.com/settings/personal-access-tokens.',
            'Look through the security log at https://github.com/settings/security-log for what it did.',
        ],
        references: [FORMATS],
        formFrom: 'documentation',
        keywords: ['github_pat_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/),
        reach: 192,
        shownPrefix,
        assess: assessFineGrained,
    },
    {
        id: 'github-oauth-token',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub OAuth access token',
        why: 'it acts as the user who signed in to an OAuth app, in all that the app was allowed.',
        remediation: [
            'Revoke the app at https://github.com/settings/applications, or the token by the API of the app.',
            'Look through the security log at https://github.com/settings/security-log for what it did.',
        ],
        references: [FORMATS],
        formFrom: 'documentation',
        keywords: ['gho_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/gho_[A-Za-z0-9]{36}/),
        reach: 128,
        shownPrefix,
        assess: assessClassic,
    },
    {
        id: 'github-app-token',
        kind: 'secret',
        severity: 'high',
        title: 'GitHub App token',
        why: 'it acts as an app or its user in every repository that the app is installed in; it lives for hours.',
        remediation: [
            'Revoke it: `DELETE /installation/token` with the token itself, or revoke the app’s user access.',
            'Find out how it came into the file: such tokens are made anew at each run and never need to be stored.',
        ],
        references: [
            FORMATS,
            'https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token',
            'https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/',
        ],
        formFrom: 'documentation',
        keywords: ['ghu_', 'ghs_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/gh[us]_[A-Za-z0-9]{36}|ghs_\d{1,12}_eyJ[\w-]{10,1024}\.[\w-]{10,2048}\.[\w-]{20,1024}/, '\\w-'),
        reach: 4608,
        shownPrefix,
        assess: assessApp,
    },
    {
        id: 'github-refresh-token',
        kind: 'secret',
        severity: 'critical',
        title: 'GitHub refresh token',
        why: 'it makes new user tokens of a GitHub App for half a year.',
        remediation: [
            'Revoke the app at https://github.com/settings/apps/authorizations.',
            'Make a new client secret for the app, since a refresh token is of use only beside one.',
        ],
        references: [
            FORMATS,
            'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
        ],
        formFrom: 'documentation',
        keywords: ['ghr_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/ghr_(?:[A-Za-z0-9]{76}|[A-Za-z0-9]{36})/),
        reach: 160,
        shownPrefix,
        assess: assessClassic,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/gradle.js


const gradle_STOCK = /^(?:pass|password|passwd|secret|changeit|admin|test|token|android|key)\d{0,4}$/i;
function gradle_assess({ secret, groups }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || gradle_STOCK.test(secret) || /^[$%{]/.test(secret))
        return { is: 'placeholder' };
    return (0,words/* isWordLike */.U)(secret) || secret === groups.user ? { is: 'nothing' } : { is: 'secret' };
}
/** Eight bytes of salt and one of length, then at least one block: 25 bytes, or 34 characters of base64. */
const MAVEN_ENCRYPTED = '\\{(?!AQAAABAAAA)(?<secret>[A-Za-z0-9+/]{34,300}={0,2})\\}';
function assessEncrypted({ secret }) {
    return { is: (0,placeholder/* isPlaceholder */.wK)(secret) ? 'placeholder' : 'secret' };
}
const gradle_RULES = [
    {
        id: 'gradle-repository-password',
        kind: 'secret',
        severity: 'high',
        title: 'Gradle repository password',
        why: 'it reads, and may publish, the artifacts of a repository.',
        remediation: [
            'Change the password at the repository.',
            'Read it from the Gradle properties of your home or from the environment.',
        ],
        references: ['https://docs.gradle.org/current/userguide/supported_repository_types.html'],
        keywords: ['credentials {', 'credentials{'],
        pattern: /credentials[ \t]{0,4}\{\s{1,60}username[ \t=(]{1,8}["'](?<user>[^"'\n]{1,80})["']\)?\s{1,60}password[ \t=(]{1,8}["'](?<secret>[^"'\n$]{4,200})["']/g,
        reach: 480,
        guessable: true,
        assess: gradle_assess,
    },
    {
        id: 'android-keystore-password',
        kind: 'secret',
        severity: 'high',
        title: 'Android signing password',
        why: 'with the keystore beside it, others sign updates of the app.',
        remediation: [
            'Change the password of the keystore with `keytool`.',
            'Read it from the Gradle properties of your home or from the environment.',
        ],
        references: ['https://developer.android.com/studio/publish/app-signing'],
        keywords: ['storepassword', 'keypassword'],
        pattern: /(?<![A-Za-z])(?:store|key)Password[ \t]{0,4}(?:=[ \t]{0,4})?\(?["']?(?<secret>(?<=["'])[^"'\n$]{4,100}(?=["'])|(?<==[ \t]{0,4})[^\s"'$(){}]{4,100}(?=\s|$))/g,
        reach: 140,
        guessable: true,
        assess: gradle_assess,
    },
    {
        id: 'maven-server-password',
        kind: 'secret',
        severity: 'high',
        title: 'Maven server password',
        why: 'it reads, and may publish, the artifacts of a repository that settings.xml names.',
        remediation: [
            'Change the password at the repository.',
            'Use `$' + '{env.NAME}` or Maven’s password encryption.',
        ],
        references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
        keywords: ['<server>'],
        pattern: /<server>\s{0,40}<id>[^<]{1,100}<\/id>\s{0,40}<username>(?<user>[^<]{1,100})<\/username>\s{0,40}<password>(?<secret>[^<{}$\s]{3,200})<\/password>/g,
        reach: 640,
        guessable: true,
        assess: gradle_assess,
    },
    {
        id: 'maven-encrypted-password',
        kind: 'secret',
        severity: 'low',
        title: 'Maven password, encrypted',
        why: 'whoever also has settings-security.xml of the same user decrypts it.',
        remediation: [
            'Keep settings-security.xml out of the repository, in its history too.',
            'If it was ever there, change the password at the repository.',
        ],
        references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
        formFrom: 'documentation',
        keywords: ['<password>{', '<passphrase>{'],
        pattern: new RegExp(`<(?:password|passphrase)>${MAVEN_ENCRYPTED}</(?:password|passphrase)>`, 'g'),
        reach: 340,
        assess: assessEncrypted,
    },
    {
        id: 'maven-master-password',
        kind: 'secret',
        severity: 'medium',
        title: 'Maven master password',
        why: 'everybody can decrypt it, since its key is part of Maven; it decrypts the passwords of settings.xml.',
        remediation: [
            'Change every password that settings.xml holds.',
            'Make a new master password with `mvn --encrypt-master-password`, and keep it in your home.',
        ],
        references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
        formFrom: 'documentation',
        keywords: ['<master>{'],
        pattern: new RegExp(`<master>${MAVEN_ENCRYPTED}</master>`, 'g'),
        reach: 330,
        assess: assessEncrypted,
    },
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/hashicorp.js





const hashicorp_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'vault-service-token',
        severity: 'critical',
        title: 'HashiCorp Vault service token',
        why: 'it reads and writes the secrets that its policies allow.',
        remediation: [
            'Revoke it: `vault token revoke`.',
            'Look through the audit log for what it read, and rotate that.',
        ],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        formFrom: 'documentation',
        prefix: 'hvs.',
        body: /[\w-]{24,160}/,
        longest: 160,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'vault-batch-token',
        severity: 'high',
        title: 'HashiCorp Vault batch token',
        why: 'it reads the secrets that its policies allow, until it ends.',
        remediation: ['It cannot be revoked but by its parent: `vault token revoke` that one.'],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        formFrom: 'documentation',
        prefix: 'hvb.',
        body: /[\w-]{24,300}/,
        longest: 300,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'vault-recovery-token',
        severity: 'critical',
        title: 'HashiCorp Vault recovery token',
        why: 'it reads all that the storage of the server holds.',
        remediation: ['Restart the server out of recovery mode.'],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        formFrom: 'documentation',
        prefix: 'hvr.',
        body: /[\w-]{24,160}/,
        longest: 160,
        alphabet: '\\w-',
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'vault-legacy-token',
        severity: 'high',
        title: 'HashiCorp Vault token of the old form',
        why: 'it reads and writes the secrets that its policies allow.',
        remediation: ['Revoke it: `vault token revoke`.'],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
        formFrom: 'documentation',
        keywords: ['vault', 'token: s.', 'token": "s.', 'token = "s.', 'token=s.', 'token: "s.', 'token   '],
        token: /[sr]\.[A-Za-z0-9]{24}|b\.(?:[A-Za-z0-9]{24}|[\w-]{90,300})/,
        longest: 302,
        alphabet: '\\w-',
        within: 120,
        shownPrefix: (secret) => secret.slice(0, 2),
        assess: ({ secret, before }) => /vault[^\n]{0,60}$|token(?:["']?\s{0,4}[:=]\s{0,4}["']?|[ \t]{3,40})$/i.test(before) &&
            /\d/.test(secret) &&
            /[a-z]/.test(secret) &&
            /[A-Z]/.test(secret)
            ? undefined
            : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'vault-approle-secret-id',
        title: 'HashiCorp Vault AppRole secret ID',
        why: 'with its role ID it signs in to the server.',
        remediation: ['Destroy it: `vault write auth/approle/role/NAME/secret-id/destroy`.'],
        references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
        formFrom: 'examples',
        providers: ['vault_secret', 'vault_approle', 'approle', 'vault-secret'],
        noun: /secret[\w-]{0,2}id|id/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
    (0,shaped_token/* shapedToken */.h)({
        id: 'terraform-cloud-token',
        severity: 'critical',
        title: 'HCP Terraform API token',
        why: 'it runs plans, and reads the state with all secrets in it.',
        remediation: [
            'Delete it at https://app.terraform.io/app/settings/tokens.',
            'Look through the audit trail for what it read.',
        ],
        references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
        formFrom: 'examples',
        keywords: ['.atlasv1.'],
        token: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9]{60,70}/,
        longest: 93,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'hcp-client-secret',
        title: 'HashiCorp Cloud Platform client secret',
        why: 'with its ID it manages what its service principal may.',
        remediation: ['Delete the key at https://portal.cloud.hashicorp.com under Service principals.'],
        references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key'],
        providers: ['hcp_client', 'hcp-client', 'hcp.client', 'hcpclient'],
        noun: /secret/,
        value: /[\w-]{64}/,
        longest: 64,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'consul-acl-token',
        title: 'HashiCorp Consul ACL token',
        why: 'it reads and changes services and keys as its policies allow.',
        remediation: ['Delete it: `consul acl token delete`.'],
        references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
        providers: ['consul'],
        noun: /token|secret/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'nomad-acl-token',
        title: 'HashiCorp Nomad ACL token',
        why: 'it runs and stops jobs as its policies allow.',
        remediation: ['Delete it: `nomad acl token delete`.'],
        references: ['https://developer.hashicorp.com/nomad/docs/concepts/acl'],
        formFrom: 'examples',
        providers: ['nomad_token', 'nomad-token', 'nomadtoken', 'nomad_secret'],
        noun: /|token/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
    {
        id: 'vault-unseal-key',
        kind: 'secret',
        severity: 'critical',
        title: 'HashiCorp Vault unseal key',
        why: 'with as many of them as the threshold asks, whoever has the storage opens all of it.',
        remediation: [
            'Make new ones: `vault operator rekey`.',
            'Look through the audit log for root tokens that were made with them.',
        ],
        references: ['https://developer.hashicorp.com/vault/docs/concepts/seal'],
        formFrom: 'documentation',
        keywords: ['unseal key', 'recovery key', 'unseal_keys_b64', 'unseal_keys_hex'],
        pattern: /(?:(?:Unseal|Recovery) Key \d{1,2}(?: \(hex\))?[ \t]{0,4}:[ \t]{1,4}|(?<=unseal_keys_(?:b64|hex)\\?["'][^\]]{0,900})\\?["'])(?<secret>[A-Za-z0-9+/]{43}(?:[A-Za-z0-9+/]|=)|[0-9a-f]{66}|[0-9a-f]{64})(?![A-Za-z0-9+/=])/g,
        reach: 1024,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'HashiCorp Vault unseal key'),
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/jumbled.js
var jumbled = __webpack_require__(38801);
;// CONCATENATED MODULE: ./build/secrets/providers/http-authorization.js



/** What manuals and tests sign in with: RFC 7617 and the rest of the world. */
const http_authorization_STOCK = /^(?:password|passwd|pass|pwd|pw|secret|open sesame|test|testing|admin|root|guest|user|username|token|foo|bar|baz|hunter2|123|1234|12345|123456|demo|example|x|changeme|elastic|postgres|opensesame|api_token|x-oauth-basic)[\d!]{0,4}$/i;
function assessPassword(user, password) {
    if ((0,placeholder/* isPlaceholder */.wK)(password) || http_authorization_STOCK.test(password) || password === user || /^[$%{<[(*]/.test(password)) {
        return { is: 'placeholder' };
    }
    if (password.length < MIN_PASSWORD || (0,words/* isWordLike */.U)(password))
        return { is: 'nothing' };
    return { is: 'secret' };
}
const MIN_PASSWORD = 4;
/** Some services take a token for the name and no password; shorter names are names. */
const MIN_TOKEN = 12;
function assessPair(user, password) {
    if (password !== '')
        return assessPassword(user, password);
    return user.length >= MIN_TOKEN && /\d/.test(user) ? assessPassword('', user) : { is: 'nothing' };
}
/** `name:password` in base64. */
function assessHeader({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const [, user = '', password = ''] = /^([\x21-\x39\x3b-\x7e]{0,128}):([\x20-\x7e]{0,256})$/.exec(decoded) ?? [];
    return assessPair(user, password);
}
/** A command up to its option: lines go on after a backslash. */
const CURL = /\bcurl[ \t][^|;&]{0,1000}$/;
function assessCommand({ groups, before }) {
    const command = before.replace(/\\\r?\n/g, ' ');
    if (!CURL.test(command.slice(command.lastIndexOf('\n') + 1)))
        return { is: 'nothing' };
    const { doubleUser, double, singleUser, single, apartUser, apart, bareUser, bare } = groups;
    const user = doubleUser ?? singleUser ?? apartUser ?? bareUser ?? '';
    return assessPair(user, withoutBraces(double ?? single ?? apart ?? bare ?? ''));
}
/** `{password}` is a placeholder; what was filled in is seldom freed of its braces by all. */
function withoutBraces(password) {
    const inner = /^\{([^{}]{1,200})\}$/.exec(password)?.[1] ?? '';
    return (0,jumbled/* isJumbled */.S)(inner) ? inner : password;
}
const http_authorization_REMEDIATION = [
    'Change the password or revoke the token at the host.',
    'Read it from the environment or a file of your home: `curl --netrc`.',
];
const http_authorization_RULES = [
    {
        id: 'http-basic-authorization',
        kind: 'secret',
        severity: 'medium',
        title: 'Name and password in an Authorization header',
        why: 'the header is the password in base64: whoever reads it signs in.',
        remediation: http_authorization_REMEDIATION,
        references: ['https://www.rfc-editor.org/rfc/rfc7617'],
        keywords: [
            ...['', '"', "'", '\\"'].flatMap((quote) => [': ', ':', ', ', ' = ', '=', ' => '].flatMap((joint) => ['', '"', "'", '\\"', '`'].map((open) => `ization${quote}${joint}${open}basic`))),
            'ization"] = "basic',
            "ization'] = 'basic",
        ],
        pattern: /authorization["']?\]?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}(?:\\?["'`])?Basic[ \t]{1,4}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/gi,
        reach: 460,
        guessable: true,
        assess: assessHeader,
    },
    {
        id: 'curl-user-password',
        kind: 'secret',
        severity: 'medium',
        title: 'Name and password in a curl command',
        why: 'whoever reads the command signs in to its host.',
        remediation: http_authorization_REMEDIATION,
        references: ['https://curl.se/docs/manpage.html#-u'],
        keywords: [' -u ', '--user ', '--user='],
        pattern: /(?<=[ \t\n])(?:-u|--user)(?:=|[ \t]{0,4})(?:"(?<doubleUser>[^":\n]{0,100}):(?<double>[^"\n]{0,200})"|'(?<singleUser>[^':\n]{0,100}):(?<single>[^'\n]{0,200})'|(?<quote>["'])(?<apartUser>[^"':\n]{0,100})\k<quote>:\k<quote>(?<apart>[^"'\n]{0,200})\k<quote>|(?<bareUser>[^\s"':]{0,100}):(?<bare>[^\s"'|;&]{3,200}))/g,
        reach: 1200,
        guessable: true,
        assess: assessCommand,
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/documented.js
var documented = __webpack_require__(98168);
// EXTERNAL MODULE: ./build/secrets/filters/drawn.js
var drawn = __webpack_require__(16866);
;// CONCATENATED MODULE: ./build/secrets/providers/http-token.js





const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A JSON Web Token tells by itself what it is, and has rules of its own. */
const JWT = /^eyJ/;
function http_token_assess({ secret }) {
    if ((0,documented/* isDocumented */.Z)(secret))
        return { is: 'example' };
    if ((0,placeholder/* isPlaceholder */.wK)(secret))
        return { is: 'placeholder' };
    if (JWT.test(secret) || (0,words/* isWordLike */.U)(secret))
        return { is: 'nothing' };
    if ((0,drawn/* isDrawn */.t)(secret) || UUID.test(secret))
        return { is: 'secret' };
    return (0,jumbled/* isJumbled */.S)(secret) ? { is: 'secret', severity: 'low' } : { is: 'nothing' };
}
const http_token_VALUE = '[A-Za-z0-9_.~+/=-]';
/** Names of headers that hold a key, at their end. */
const KEY_NAMES = 'Key|ApiKey|Token|Secret|api_key|Authorization';
const WHY = 'whoever sends the header is taken for its owner.';
const http_token_REMEDIATION = [
    'Revoke the token where it was made, and make another.',
    'Read the new one from the environment or a secret store; a manual shows `$TOKEN`.',
];
const http_token_RULES = [
    {
        id: 'http-bearer-token',
        kind: 'secret',
        severity: 'medium',
        title: 'Token in an Authorization header',
        why: WHY,
        remediation: http_token_REMEDIATION,
        references: ['https://www.rfc-editor.org/rfc/rfc6750'],
        // The schemes of RFC 6750, of GitHub and of Django; their names alone are words like any other.
        keywords: ['bearer ', 'ization: token ', 'ization": "token ', "ization': 'token ", 'ization", "token '],
        pattern: new RegExp(`authorization["'\\]]{0,2}[ \\t]{0,4}(?:[:=,]|=>)[ \\t]{0,4}(?:[rbf$@]?\\\\?["'\`])?(?:Bearer|Token)[ \\t]{1,4}(?<secret>${http_token_VALUE}{16,512})(?![A-Za-z0-9_.~+/=\${-])`, 'gi'),
        reach: 600,
        guessable: true,
        assess: http_token_assess,
    },
    {
        id: 'http-key-header',
        kind: 'secret',
        severity: 'medium',
        title: 'Key in a header of a request',
        why: WHY,
        remediation: http_token_REMEDIATION,
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html'],
        keywords: [
            'api_key:',
            ...['key', 'apikey', 'token', 'secret', 'authorization'].flatMap((name) => ['-', '"', "'"].map((joint) => `${joint}${name}:`)),
        ],
        pattern: new RegExp(`(?<=["'])(?:[A-Za-z][A-Za-z0-9]{0,24}-){0,4}(?:${KEY_NAMES}):[ ]{0,2}(?<secret>${http_token_VALUE}{8,512})(?=["'])`, 'gi'),
        reach: 660,
        beside: { at: 'start', token: `["'-]?(?:${KEY_NAMES}):[ ]{0,2}${http_token_VALUE}{8}`, before: '\\0' },
        guessable: true,
        assess: http_token_assess,
    },
];

// EXTERNAL MODULE: ./build/secrets/jwt/token.js
var jwt_token = __webpack_require__(20549);
;// CONCATENATED MODULE: ./build/secrets/providers/jwt.js



const MARGIN = 16;
/** Claims of the tokens that manuals show: https://jwt.io and RFC 7519. */
function isExample({ claims }) {
    return (claims.sub === '1234567890' ||
        claims.name === 'John Doe' ||
        claims.iss === 'joe' ||
        /^(?:(?:https?:\/\/)?(?:[\w-]+\.)?example\.(?:com|org)|urn:example:)/.test(String(claims.iss)));
}
/** Supabase gives its public and its secret key out as JWTs that differ in their role alone. */
function isPublicKey({ claims }) {
    return claims.role === 'anon';
}
function isServiceAccount({ claims }) {
    return (claims['kubernetes.io'] !== undefined ||
        claims.iss === 'kubernetes/serviceaccount' ||
        String(claims.sub).startsWith('system:serviceaccount:'));
}
/** Judges a token of one sort by its end. */
function assessTime(token, now, title, severity) {
    const { expiry } = token;
    const algorithm = String(token.header.alg).slice(0, 16);
    if (expiry === null)
        return { is: 'secret', details: { algorithm, expires: null } };
    const expires = new Date(Math.min(expiry, MAX_DATE)).toISOString();
    const details = { algorithm, expires };
    if (expiry > now)
        return { is: 'secret', severity, message: `${title} that is good until ${expires}.`, details };
    return {
        is: 'secret',
        severity: 'low',
        message: `${title} that ended at ${expires}. It opens nothing any more, but shows what it says of its owner.`,
        details,
    };
}
/** The last date that there is: 8.64e15 ms after 1970. */
const MAX_DATE = 8.64e15;
function assessSort(sort, title, live) {
    return ({ secret, context }) => {
        const token = (0,jwt_token/* readWebToken */.ke)(secret);
        if (token === null || isServiceAccount(token) !== (sort === 'service account'))
            return { is: 'nothing' };
        if (isPublicKey(token) || token.header.alg === 'none')
            return { is: 'nothing' };
        if (isExample(token) || (0,jwt_token/* isSignedByStock */.Ey)(secret, token))
            return { is: 'example' };
        if ((0,placeholder/* isStandIn */.WG)(secret.slice(secret.lastIndexOf('.') + 1)))
            return { is: 'placeholder' };
        return assessTime(token, context.now, title, live);
    };
}
const jwt_SHARED = {
    kind: 'secret',
    keywords: jwt_token/* WEB_TOKEN_KEYWORDS */.uQ,
    pattern: (0,token_pattern/* tokenPattern */.t)(jwt_token/* WEB_TOKEN */.Vv, '\\w-'),
    reach: jwt_token/* WEB_TOKEN_LENGTH */.sl + MARGIN,
    shownPrefix: () => 'ey',
};
const ACCOUNT = 'Kubernetes service account token';
const ANY = 'JSON Web Token';
const jwt_RULES = [
    {
        ...jwt_SHARED,
        id: 'kubernetes-service-account-token',
        severity: 'high',
        title: ACCOUNT,
        why: 'it does in the cluster what its service account may, and this one may never end.',
        remediation: [
            'Delete the secret that holds it, or the service account.',
            'Let pods take tokens that end: `kubectl create token`.',
        ],
        references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
        formFrom: 'documentation',
        assess: assessSort('service account', ACCOUNT, 'critical'),
    },
    {
        ...jwt_SHARED,
        id: 'json-web-token',
        severity: 'medium',
        title: ANY,
        why: 'it signs somebody in where it was issued, and it never ends.',
        remediation: [
            'Revoke the session or the token where it was issued; if that cannot be done, change the key that signs.',
            'Keep tokens out of sources, fixtures and recordings.',
        ],
        references: ['https://www.rfc-editor.org/rfc/rfc7519'],
        formFrom: 'documentation',
        assess: assessSort('any', ANY, 'high'),
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/encoded.js
var encoded = __webpack_require__(92992);
// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(80331);
;// CONCATENATED MODULE: ./build/secrets/providers/kubernetes.js







const SECRET_NAMES = /pass|pwd|secret|token|key|cred/i;
const HARMLESS_NAMES = /pub(?:lic)?[-_.]?key|key[-_.]?id$|name$|crt|cert|apiversion/i;
/** A value under `data:` of a Secret, in the base64 that the API asks for. */
function assessSecretValue(match) {
    const { name = '' } = match.groups;
    if (HARMLESS_NAMES.test(name) || !isDataOfSecret(match))
        return { is: 'nothing' };
    const decoded = (0,encoded/* decodedText */.i)(match.secret);
    // Keys in PEM and accounts in JSON have rules of their own, which read what is decoded.
    if (decoded === null || /^[{[]|^-----/.test(decoded) || (0,words/* isWordLike */.U)(decoded))
        return { is: 'nothing' };
    const isNamed = SECRET_NAMES.test(name);
    if (!isNamed && ((0,ordinary/* isOrdinary */.P)(decoded) || !(0,drawn/* isDrawn */.t)(decoded)))
        return { is: 'nothing' };
    const assessment = (0,written_password/* assessWrittenPassword */.N)({ ...match, secret: decoded });
    if (assessment.is !== 'secret')
        return assessment;
    return { ...assessment, value: decoded, ...(isNamed ? {} : { severity: 'medium' }) };
}
/** Whether `data:` is the last key of the document ahead, and the document's kind is Secret. */
function isDataOfSecret({ before, after }) {
    const ahead = before.slice(Math.max(0, before.lastIndexOf('\n---')));
    const data = ahead.lastIndexOf('\ndata:');
    if (data < 0 || /\n[A-Za-z]/.test(ahead.slice(data + 1)))
        return false;
    const end = after.indexOf('\n---');
    const behind = end < 0 ? after : after.slice(0, end);
    return KIND_SECRET.test(ahead) || KIND_SECRET.test(behind);
}
const KIND_SECRET = /(?:^|\n)kind: ["']?Secret["']?[ \t]{0,4}(?:\r?\n|$)/;
const kubernetes_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'kubernetes-bootstrap-token',
        title: 'Kubernetes bootstrap token',
        why: 'a machine that reaches the API server joins the cluster with it.',
        remediation: ['Delete it: `kubeadm token delete`.'],
        references: ['https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'],
        formFrom: 'documentation',
        providers: ['kubeadm', 'bootstrap-token', 'bootstrap_token', 'bootstraptoken', 'token-ca-cert-hash'],
        noun: /token|/,
        value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
        longest: 23,
    }),
    {
        id: 'kubernetes-kubeconfig-token',
        kind: 'secret',
        severity: 'critical',
        title: 'Kubernetes token in a kubeconfig',
        why: 'it does in the cluster what its user may.',
        remediation: ['Revoke the token where it was issued, and take the user’s role bindings away until then.'],
        references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
        keywords: ['users:'],
        pattern: /(?:^|\n)[ \t-]{0,12}user:[ \t]{0,4}\r?\n(?:[ \t]{2,16}(?!token:)[\w-]{3,40}:[^\n]{0,400}\n){0,4}[ \t]{2,16}token:[ \t]{1,4}["']?(?<secret>[\w.~:+/-]{16,2000}={0,2})["']?[ \t]{0,4}(?:\r?\n|$)/g,
        reach: 4400,
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || !/\d/.test(secret) ? { is: 'placeholder' } : { is: 'secret' },
    },
    {
        id: 'kubernetes-kubeconfig-password',
        kind: 'secret',
        severity: 'high',
        title: 'Kubernetes password in a kubeconfig',
        why: 'it does in the cluster what its user may.',
        remediation: ['Change the password, and turn basic authentication off.'],
        references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
        keywords: ['users:'],
        pattern: /\nusers:[ \t]{0,4}\r?\n-[ \t]{1,4}name:[^\n]{1,120}\n[ \t]{2,8}user:[ \t]{0,4}\r?\n(?:[ \t]{2,16}(?!password:)[\w-]{3,40}:[^\n]{0,400}\n){0,3}[ \t]{2,16}password:[ \t]{1,4}["']?(?<secret>[^\s"'{}$]{6,200})["']?[ \t]{0,4}(?:\r?\n|$)/g,
        reach: 2000,
        guessable: true,
        assess: ({ secret }) => ((0,placeholder/* isPlaceholder */.wK)(secret) ? { is: 'placeholder' } : { is: 'secret' }),
    },
    {
        id: 'kubernetes-secret-value',
        kind: 'secret',
        severity: 'high',
        title: 'Value of a Kubernetes Secret',
        why: 'it opens what its name says: base64 is no encryption.',
        remediation: [
            'Change it where it is used, and in the cluster.',
            'Keep the manifest out of the repository, or seal it: SOPS, Sealed Secrets, External Secrets.',
        ],
        references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
        keywords: ['kind: secret'],
        pattern: /\n[ \t]{1,8}["']?(?<name>[\w.-]{1,100})["']?:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9+/]{7,2000}={0,2})(?=["']?[ \t]{0,4}(?:\r?\n|$))/g,
        reach: 4000,
        guessable: true,
        assess: assessSecretValue,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/laravel.js

const TITLE = 'Laravel application key';
const laravel_RULES = [
    {
        id: 'laravel-app-key',
        kind: 'secret',
        severity: 'critical',
        title: TITLE,
        why: 'whoever has it reads and forges cookies and encrypted data, and in some versions runs code.',
        remediation: [
            'Make a new one with `php artisan key:generate`; it signs everybody out and makes old encrypted data unreadable.',
            'Keep .env out of the repository.',
        ],
        references: ['https://laravel.com/docs/encryption'],
        formFrom: 'documentation',
        keywords: ['base64:'],
        pattern: /(?:APP_(?:PREVIOUS_)?KEYS?["']?[ \t]{0,4}(?:=>?|:|,)[ \t]{0,4}["']?|["']key["'][ \t]{0,4}=>[ \t]{0,4}(?:env\([^)]{1,40},[ \t]{0,4})?["'])(?<secret>base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==))(?![A-Za-z0-9+/=])/g,
        reach: 160,
        shownPrefix: () => 'base64:',
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret.slice('base64:'.length), TITLE),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailchimp-transactional.js


/** Letters in any case, digits and the two signs of base64 in URLs. */
const FOLLOWERS = 'abcdefghijklmnopqrstuvwxyz0123456789_-';
const REVOKE = ['Disable it at https://mandrillapp.com/settings.'];
const mailchimp_transactional_PAGES = ['https://mailchimp.com/developer/transactional/docs/authentication-delegated-access/'];
const mailchimp_transactional_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mailchimp-transactional-key',
        severity: 'high',
        title: 'Mailchimp Transactional (Mandrill) API key',
        why: 'it sends mail in the name of your domains.',
        remediation: REVOKE,
        references: mailchimp_transactional_PAGES,
        formFrom: 'leaks',
        prefix: 'md-',
        body: /[\w-]{22}/,
        longest: 22,
        alphabet: '\\w-',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('md-', FOLLOWERS),
        // Names of styles begin so, too: `md-`, then words.
        assess: (body) => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z].*[A-Z]/.test(body) ? undefined : { is: 'nothing' },
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mandrill-api-key',
        title: 'Mandrill API key',
        why: 'it sends mail in the name of your domains.',
        remediation: REVOKE,
        references: mailchimp_transactional_PAGES,
        formFrom: 'scanners',
        providers: ['mandrill'],
        value: /[\w-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/netrc.js

const netrc_STOCK = /^(?:password|passwd|secret|pass|pw|token|mypassword|yourpassword|account|user@|anonymous)$/i;
function netrc_assess({ secret, groups }) {
    return (0,placeholder/* isPlaceholder */.wK)(secret) || netrc_STOCK.test(secret) || secret === groups.user || /^[$%{<[]/.test(secret)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
const netrc_RULES = [
    {
        id: 'netrc-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password in .netrc',
        why: 'it signs in to the machine that the entry names, by git and curl alike.',
        remediation: [
            'Change the password or revoke the token at the host.',
            'Keep .netrc in your home, or use a credential helper.',
        ],
        references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
        keywords: ['machine ', 'default login'],
        pattern: /(?:machine[ \t]{1,8}(?<host>[\w.:-]{1,200})|default)\s{1,40}login\s{1,8}(?<user>[^\s"']{1,120})\s{1,40}password\s{1,8}(?<secret>[^\s"'\\]{3,256})(?=[\s"'\\]|$)/g,
        reach: 760,
        guessable: true,
        assess: netrc_assess,
    },
];

// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(98174);
;// CONCATENATED MODULE: ./build/secrets/providers/npm.js






const TOKENS = 'https://docs.npmjs.com/about-access-tokens';
const NPMRC = 'https://docs.npmjs.com/cli/configuring-npm/npmrc';
const npm_REVOKE = 'Revoke it at https://www.npmjs.com/settings/~/tokens, or with `npm token revoke`.';
const npm_TITLE = 'npm access token';
const CLASSIC = 'https://github.blog/changelog/2025-12-09-npm-classic-tokens-revoked-session-based-auth-and-cli-token-management-now-available/';
const REVOKED = 'npm access token of the old form. npm itself revoked all of these in December 2025.';
const REMOVE = 'Remove it; with npm there is nothing left to revoke.';
const WHOLE_UUID = new RegExp(`^${uuid/* UUID */.k.source}$`);
/** What stands before a token in .npmrc that is npm’s own. */
const OF_NPM = /registry\.npmjs\.org\/:_authToken["' \t=:]{1,12}$/;
/** A token of npm of old, or of a registry of one's own; tokens of a known form have their own rules. */
function assessAuthToken({ secret, before }) {
    if ((0,placeholder/* isPlaceholder */.wK)(secret) || /^[$%]/.test(secret))
        return { is: 'placeholder' };
    if (!WHOLE_UUID.test(secret)) {
        return /\d/.test(secret) && /[A-Za-z]/.test(secret) ? { is: 'secret' } : { is: 'nothing' };
    }
    if (!OF_NPM.test(before))
        return { is: 'secret' };
    return { is: 'secret', severity: 'low', message: REVOKED, remediation: [REMOVE] };
}
/** `name:password` in base64. */
function assessAuth({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const [, name = '', password = ''] = /^([\x21-\x7e]{1,80}):([\x20-\x7e]{3,200})$/.exec(decoded) ?? [];
    if (password === '')
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(password) || password === name || /^(?:password|secret|admin)$/i.test(password)
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
function npm_assessPassword({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    if (!/^[\x20-\x7e]{4,200}$/.test(decoded))
        return { is: 'nothing' };
    return (0,placeholder/* isPlaceholder */.wK)(decoded) || /^password$/i.test(decoded) ? { is: 'placeholder' } : { is: 'secret' };
}
const npm_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'npm-access-token',
        severity: 'critical',
        title: npm_TITLE,
        why: 'it reads private packages and, unless read-only, publishes packages in its owner’s name.',
        remediation: [npm_REVOKE, 'Look through the versions of your packages for some that are not yours.'],
        references: [TOKENS],
        formFrom: 'documentation',
        prefix: 'npm_',
        body: /[A-Za-z0-9]{36}/,
        longest: 36,
        assess: (body) => (0,judgement/* assessChecksum */.o)((0,trailing_crc32/* hasTrailingCrc32 */.M)(body), body, npm_TITLE),
    }),
    (0,named_token/* namedToken */.T)({
        id: 'npm-legacy-token',
        severity: 'low',
        title: 'npm access token of the old form',
        why: 'npm revoked all of these in December 2025, but a registry of your own may still take it.',
        remediation: ['Revoke it, if it is of another registry than npm’s.', REMOVE],
        references: [CLASSIC, TOKENS],
        formFrom: 'examples',
        providers: ['npm_token', 'npm_auth', 'npm-token', 'node_auth'],
        noun: /|token/,
        value: uuid/* UUID */.k,
        longest: uuid/* UUID_LENGTH */.x,
    }),
    {
        id: 'npm-auth-token',
        kind: 'secret',
        severity: 'high',
        title: 'npm registry token in .npmrc',
        why: 'it reads and may publish packages of the registry that the line names.',
        remediation: ['Revoke it at the registry.', 'Write `_authToken=$' + '{NPM_TOKEN}` in its place.'],
        references: [NPMRC, TOKENS],
        formFrom: 'scanners',
        keywords: ['_authtoken'],
        pattern: /_authToken["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9$%{][\w+/=.~-]{15,600})(?![\w+/=.~-])/g,
        reach: 660,
        assess: assessAuthToken,
    },
    {
        id: 'npm-basic-auth',
        kind: 'secret',
        severity: 'high',
        title: 'npm registry name and password in .npmrc',
        why: 'it holds name and password of an account at a registry, in base64.',
        remediation: ['Change the password at the registry.', 'Use a token from the environment in its place.'],
        references: [NPMRC],
        keywords: ['_auth=', '_auth =', '_auth"', '"_auth'],
        pattern: /(?<![A-Za-z0-9])_auth["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 440,
        guessable: true,
        assess: assessAuth,
    },
    {
        id: 'npm-password',
        kind: 'secret',
        severity: 'high',
        title: 'npm registry password in .npmrc',
        why: 'it is the password of an account at a registry, in base64.',
        remediation: ['Change the password at the registry.', 'Use a token from the environment in its place.'],
        references: [NPMRC],
        keywords: [':_password'],
        pattern: /:_password[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{6,400}={0,2})(?![A-Za-z0-9+/=])/g,
        reach: 440,
        guessable: true,
        assess: npm_assessPassword,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/slack.js



const TOKEN_TYPES = 'https://docs.slack.dev/authentication/tokens';
const slack_REVOKE = 'Revoke it with the method `auth.revoke`, or regenerate it at https://api.slack.com/apps.';
/** A real token has many different characters in its last part. */
const slack_MIN_DISTINCT = 8;
function slack_assess({ secret }) {
    const body = secret.replace(/^xox[a-z]\.|^xox[a-z]-|^xapp-/, '');
    return (0,placeholder/* isPlaceholder */.wK)(body) || (0,variety/* distinctCharacters */.f)(body) < slack_MIN_DISTINCT
        ? { is: 'placeholder' }
        : { is: 'secret' };
}
/** `xoxb-`, `xapp-`, `xoxe.xoxp-`. */
const slack_shownPrefix = (secret) => /^(?:xoxe\.)?(?:xox[a-z]|xapp)-/.exec(secret)?.[0] ?? '';
const slack_SHARED = { kind: 'secret', references: [TOKEN_TYPES], shownPrefix: slack_shownPrefix, assess: slack_assess };
const slack_RULES = [
    {
        ...slack_SHARED,
        id: 'slack-bot-token',
        formFrom: 'documentation',
        severity: 'critical',
        title: 'Slack bot token',
        why: 'it reads and writes in a workspace as the bot it belongs to.',
        remediation: [slack_REVOKE],
        keywords: ['xoxb-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xoxb-(?:\d{8,14}-){0,2}[A-Za-z0-9]{18,64}|xoxb-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{12}-[0-9A-Fa-f]{32}/, '\\w-'),
        reach: 192,
    },
    {
        ...slack_SHARED,
        id: 'slack-user-token',
        formFrom: 'documentation',
        severity: 'critical',
        title: 'Slack user token',
        why: 'it reads and writes in a workspace as the person who installed the app.',
        remediation: [slack_REVOKE],
        keywords: ['xoxp-', 'xoxe-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xox[pe]-(?:\d{8,14}-){2,3}[A-Za-z0-9]{20,64}/, '\\w-'),
        reach: 192,
    },
    {
        ...slack_SHARED,
        id: 'slack-app-token',
        formFrom: 'documentation',
        severity: 'high',
        title: 'Slack app-level token',
        why: 'it opens the app’s event connections in every workspace that installed it.',
        remediation: ['Delete it under App-Level Tokens at https://api.slack.com/apps and make a new one.'],
        keywords: ['xapp-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xapp-\d-[A-Z0-9]{8,16}-\d{8,16}-[a-z0-9]{32,96}/, '\\w-'),
        reach: 224,
    },
    {
        ...slack_SHARED,
        id: 'slack-config-token',
        formFrom: 'documentation',
        severity: 'high',
        title: 'Slack app configuration token',
        why: 'it changes the manifests of all apps that its owner has.',
        remediation: ['Revoke it under Your App Configuration Tokens at https://api.slack.com/apps.'],
        keywords: ['xoxe.xox', 'xoxe-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xoxe\.xox[bp]-\d-[A-Za-z0-9]{146,200}|xoxe-\d-[A-Za-z0-9]{130,200}/, '\\w-'),
        reach: 320,
    },
    {
        ...slack_SHARED,
        id: 'slack-session-token',
        formFrom: 'scanners',
        severity: 'critical',
        title: 'Slack session token or cookie',
        why: 'it acts as a signed-in person in everything that the browser could do.',
        remediation: ['Sign the person out of all sessions: Account settings, “Sign out of all other sessions”.'],
        keywords: ['xoxc-', 'xoxd-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xoxc-(?:\d{8,14}-){3}[0-9a-f]{64}|xoxd-[A-Za-z0-9%/+]{80,600}={0,2}/, '\\w-'),
        reach: 768,
    },
    {
        ...slack_SHARED,
        id: 'slack-legacy-token',
        formFrom: 'scanners',
        severity: 'high',
        title: 'Slack legacy workspace or tester token',
        why: 'it has the wide rights of Slack’s old tokens, which never expire.',
        remediation: [slack_REVOKE],
        keywords: ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/xox[os]-(?:\d{8,14}-){3}[0-9a-fA-F]{10,64}|xox[ar]-(?:\d{1,14}-){1,4}[0-9A-Za-z]{16,64}/, '\\w-'),
        reach: 224,
    },
    {
        id: 'slack-webhook-url',
        kind: 'secret',
        severity: 'high',
        title: 'Slack webhook URL',
        why: 'whoever has it posts in the channel as the app, or starts its workflow.',
        remediation: [
            'Remove the webhook at https://api.slack.com/apps under Incoming Webhooks and add a new one.',
        ],
        references: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
        formFrom: 'documentation',
        keywords: ['hooks.slack.com'],
        pattern: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Z0-9][A-Za-z0-9]{7,13}\/[A-Za-z0-9]{8,24}\/(?:\d{8,24}\/)?[A-Za-z0-9]{20,48})(?![A-Za-z0-9])/g,
        reach: 256,
        shownPrefix: (secret) => /^[a-z]{1,12}\//.exec(secret)?.[0] ?? '',
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret.slice(secret.lastIndexOf('/') + 1)) ? { is: 'placeholder' } : { is: 'secret' },
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/stripe.js



const KEYS = 'https://docs.stripe.com/keys';
const ROLL = 'Roll the key at https://dashboard.stripe.com/apikeys; choose to let the old one expire now.';
const LOGS = 'Look through https://dashboard.stripe.com/logs for requests that are not yours.';
/** Keys that Stripe's documentation shows to everybody; in parts, so that no scanner takes this for one. */
const DOCUMENTED = [
    '4eC39HqLyj' + 'WDarjtT1zdp7dc',
    'BQokikJOvB' + 'iI2HlWgH4olfQ2',
    'tR3PYbcVNZ' + 'Zv3ERNtXbMuVNW',
];
/** `sk_live_`, `sk_org_live_`, `rk_test_`, `whsec_`. */
const stripe_shownPrefix = (secret) => /^(?:[sr]k_(?:org_)?[a-z]{4}|whsec)_/.exec(secret)?.[0] ?? '';
/**
 * Keys of other services that begin as Stripe's do: Paystack's 40 hexadecimal digits, UploadThing's 64, WorkOS' base64
 * of `key_`.
 */
const OTHERS = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|a2V5X\w{10,200})$/;
/**
 * Whether letters are a name, as in `sk_live_myOwnAccount`. Of keys with 24 characters one in sixty has no digit, but
 * hardly one reads as words or has letters of one case alone.
 */
function isNamed(letters) {
    return (0,words/* isWordLike */.U)(letters) || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters);
}
/** Keys of the test mode move no money and see no customer. */
function stripe_assess({ secret }) {
    const prefix = stripe_shownPrefix(secret);
    const body = secret.slice(prefix.length);
    if (DOCUMENTED.includes(body))
        return { is: 'example' };
    if (OTHERS.test(body))
        return { is: 'nothing' };
    if ((0,placeholder/* isPlaceholder */.wK)(body))
        return { is: 'placeholder' };
    if (!/\d/.test(body) && isNamed(body))
        return { is: 'nothing' };
    if (!prefix.includes('test'))
        return { is: 'secret' };
    return {
        is: 'secret',
        severity: 'low',
        message: 'Stripe key of the test mode. It moves no money, but it shows and changes the test data.',
        details: { mode: 'test' },
    };
}
const stripe_RULES = [
    {
        id: 'stripe-secret-key',
        kind: 'secret',
        severity: 'critical',
        title: 'Stripe secret key',
        why: 'it charges, refunds, pays out and reads all customers of the account, or of all of an organization.',
        remediation: [ROLL, LOGS],
        references: [KEYS, 'https://docs.stripe.com/keys/organization-api-keys'],
        formFrom: 'documentation',
        keywords: ['sk_live_', 'sk_test_', 'sk_prod_', 'sk_org_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/sk_(?:org_)?(?:live|test|prod)_[A-Za-z0-9]{16,247}/, '\\w'),
        reach: 384,
        shownPrefix: stripe_shownPrefix,
        assess: stripe_assess,
    },
    {
        id: 'stripe-restricted-key',
        kind: 'secret',
        severity: 'high',
        title: 'Stripe restricted key',
        why: 'it does in the account whatever it was allowed; that may be to move money.',
        remediation: [ROLL, LOGS],
        references: [KEYS],
        formFrom: 'documentation',
        keywords: ['rk_live_', 'rk_test_', 'rk_prod_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/rk_(?:live|test|prod)_[A-Za-z0-9]{16,247}/, '\\w'),
        reach: 384,
        shownPrefix: stripe_shownPrefix,
        assess: stripe_assess,
    },
    {
        id: 'stripe-webhook-secret',
        kind: 'secret',
        severity: 'high',
        title: 'Webhook signing secret (Stripe, Svix)',
        why: 'whoever has it forges events, such as a payment that was never made.',
        remediation: ['Roll the signing secret of the endpoint at https://dashboard.stripe.com/webhooks.'],
        references: [
            'https://docs.stripe.com/webhooks',
            'https://docs.svix.com/receiving/verifying-payloads/how',
        ],
        formFrom: 'documentation',
        keywords: ['whsec_'],
        pattern: (0,token_pattern/* tokenPattern */.t)(/whsec_[A-Za-z0-9+/]{32,88}={0,2}/, 'A-Za-z0-9+/'),
        reach: 192,
        shownPrefix: stripe_shownPrefix,
        assess: stripe_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/terraform.js


const terraform_RULES = [
    {
        id: 'terraform-state-random-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password made by Terraform, in its state',
        why: 'it is a password in use: the state holds what `random_password` drew in clear text.',
        remediation: [
            'Taint the resource and apply, so that it is drawn anew.',
            'Take the state out of the repository: keep it in a backend that encrypts it.',
        ],
        references: ['https://developer.hashicorp.com/terraform/language/state/sensitive-data'],
        keywords: ['"random_password"'],
        pattern: /"type":\s{0,8}"random_password"[^\0]{0,2400}?"result":\s{0,8}"(?<secret>(?:[^"\\\n]|\\.){6,400})"/g,
        reach: 3200,
        guessable: true,
    },
    {
        id: 'terraform-provider-password',
        kind: 'secret',
        severity: 'high',
        title: 'Password of a database server in Terraform',
        why: 'it signs in as the administrator of the database that the configuration makes.',
        remediation: [
            'Change the password of the server.',
            'Draw it with `random_password`, or read it from a secret store.',
        ],
        references: [
            'https://developer.hashicorp.com/terraform/tutorials/configuration-language/sensitive-variables',
        ],
        keywords: ['administrator_login_password', 'master_password', 'admin_password', 'root_password'],
        pattern: /(?<![\w-])(?:administrator_login_password|master_password|admin_password|root_password)[ \t]{1,24}=[ \t]{1,24}"(?<secret>[^"$\s{}]{8,128})"/g,
        reach: 240,
        guessable: true,
        assess: ({ secret }) => (0,placeholder/* isPlaceholder */.wK)(secret) || (0,words/* isWordLike */.U)(secret) || !/\d|[^A-Za-z0-9]/.test(secret)
            ? { is: 'placeholder' }
            : { is: 'secret' },
    },
];

// EXTERNAL MODULE: ./build/secrets/filters/chosen.js
var chosen = __webpack_require__(18878);
;// CONCATENATED MODULE: ./build/secrets/providers/terraform-variable.js






const terraform_variable_TITLE = 'Default of a Terraform variable that holds a secret';
/** Names of what is about a secret, or is its place: `token_ttl`, `secret_arn`, `key_name`. */
const ABOUT = /(?:ttl|arn|name|id|path|file|ref|version|type|length|url|hash|public\w{0,9})$/i;
const terraform_variable_PASSWORD = /pass|pwd/i;
function terraform_variable_assess({ secret, groups }) {
    const name = groups.name ?? '';
    if (ABOUT.test(name))
        return { is: 'nothing' };
    if ((0,documented/* isDocumented */.Z)(secret))
        return { is: 'example' };
    if ((0,placeholder/* isStandIn */.WG)(secret))
        return { is: 'placeholder' };
    if ((0,ordinary/* isOrdinary */.P)(secret))
        return { is: 'nothing' };
    if ((0,placeholder/* hasLongSequence */.Oe)(secret))
        return (0,drawn/* isDrawn */.t)(secret) ? (0,body_assessment/* likelyDummy */.Bz)(terraform_variable_TITLE) : { is: 'placeholder' };
    return { is: (terraform_variable_PASSWORD.test(name) ? (0,chosen/* isChosen */.l)(secret) : (0,drawn/* isDrawn */.t)(secret)) ? 'secret' : 'nothing' };
}
const terraform_variable_RULES = [
    {
        id: 'terraform-variable-secret',
        kind: 'secret',
        severity: 'medium',
        title: terraform_variable_TITLE,
        why: 'everybody who has the module has the secret, and each state that was made with the default.',
        remediation: [
            'Change the secret where it is used.',
            'Leave out the default, mark the variable `sensitive = true`, and give its value by `TF_VAR_…` or a secret store.',
        ],
        references: ['https://developer.hashicorp.com/terraform/language/values/variables'],
        keywords: ['variable "'],
        // The other arguments of a variable stand in any order; a block among them (validation) ends the search.
        pattern: /variable "(?<name>[\w-]{0,60}(?:passw(?:or)?d|pwd|passphrase|secret|token|credential|key)[\w-]{0,20})"[ \t]{0,4}\{[^{}]{0,400}?\bdefault[ \t]{0,20}=[ \t]{0,4}"(?<secret>[^"\\\s]{8,200})"/gi,
        startsAtKeyword: true,
        reach: 720,
        guessable: true,
        assess: terraform_variable_assess,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/travis.js

const travis_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'travis-api-token',
        title: 'Travis CI API token',
        why: 'it starts builds, and reads logs and settings of its owner’s repositories.',
        remediation: ['Regenerate it at https://app.travis-ci.com/account/preferences.'],
        references: ['https://docs.travis-ci.com/user/triggering-builds/'],
        formFrom: 'scanners',
        providers: ['travis'],
        noun: /token/,
        value: /[A-Za-z0-9_-]{22}/,
        longest: 22,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/webhooks.js


/** The longest of these URLs. */
const REACH = 384;
function webhook(description) {
    return {
        severity: 'medium',
        why: 'whoever has it sends messages or starts what is behind it.',
        ...description,
        kind: 'secret',
        reach: REACH,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, description.title),
    };
}
const webhooks_RULES = [
    webhook({
        id: 'zapier-webhook-url',
        title: 'Zapier webhook URL',
        remediation: ['Make another: add the trigger to the Zap anew.'],
        references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
        formFrom: 'examples',
        keywords: ['hooks.zapier.com'],
        pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{4,10}\/[A-Za-z0-9]{5,12})(?![A-Za-z0-9])/g,
    }),
    webhook({
        id: 'make-webhook-url',
        title: 'Make webhook URL',
        remediation: ['Delete the webhook in Make and add another to the scenario.'],
        references: ['https://help.make.com/webhooks'],
        formFrom: 'scanners',
        keywords: ['.make.com/', '.integromat.com/'],
        pattern: /hook\.(?:[a-z0-9]{2,5}\.)?(?:make|integromat)\.com\/(?<secret>[a-z0-9]{28,36})(?![A-Za-z0-9])/g,
    }),
    webhook({
        id: 'ifttt-webhook-url',
        title: 'IFTTT webhook URL',
        remediation: ['Regenerate the key: https://ifttt.com/maker_webhooks, Edit connection.'],
        references: ['https://ifttt.com/maker_webhooks'],
        formFrom: 'scanners',
        keywords: ['maker.ifttt.com'],
        pattern: /maker\.ifttt\.com\/trigger\/[\w{}%-]{1,80}\/(?:json\/)?with\/key\/(?<secret>[\w-]{22,64})(?![\w-])/g,
    }),
    webhook({
        id: 'google-chat-webhook-url',
        title: 'Google Chat webhook URL',
        severity: 'high',
        remediation: ['Remove the webhook in the space under Apps and integrations, and add another.'],
        references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
        formFrom: 'examples',
        keywords: ['chat.googleapis.com/v1/spaces'],
        pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,32}\/messages\?key=[\w-]{39}&(?:amp;)?token=(?<secret>[\w-]{20,64}(?:%3D){0,2})(?![\w-])/g,
    }),
    webhook({
        id: 'lark-webhook-url',
        title: 'Lark (Feishu) webhook URL',
        severity: 'high',
        remediation: ['Remove the bot from the group and add another.'],
        references: ['https://open.larksuite.com/document/home/index'],
        formFrom: 'examples',
        keywords: ['/open-apis/bot/'],
        pattern: new RegExp(`open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<secret>${uuid/* UUID */.k.source}|[0-9a-f]{32})(?![\\w-])`, 'g'),
    }),
    webhook({
        id: 'dingtalk-webhook-url',
        title: 'DingTalk webhook URL',
        severity: 'high',
        remediation: ['Reset the webhook in the settings of the group’s robot.'],
        references: ['https://open.dingtalk.com/document/'],
        formFrom: 'examples',
        keywords: ['oapi.dingtalk.com'],
        pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9a-f])/g,
    }),
    webhook({
        id: 'wecom-webhook-url',
        title: 'WeCom webhook URL',
        severity: 'high',
        remediation: ['Remove the robot from the group and add another.'],
        references: ['https://developer.work.weixin.qq.com/document/'],
        formFrom: 'examples',
        keywords: ['qyapi.weixin.qq.com'],
        pattern: new RegExp(`qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=(?<secret>${uuid/* UUID */.k.source})(?![\\w-])`, 'g'),
    }),
    webhook({
        id: 'webex-webhook-url',
        title: 'Webex incoming webhook URL',
        severity: 'high',
        remediation: ['Remove the webhook at https://apphub.webex.com/ and add another.'],
        references: ['https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252'],
        formFrom: 'scanners',
        keywords: ['/v1/webhooks/incoming/'],
        pattern: /webexapis\.com\/v1\/webhooks\/incoming\/(?<secret>[\w-]{70,120})(?![\w-])/g,
    }),
    webhook({
        id: 'rocket-chat-webhook-url',
        title: 'Rocket.Chat webhook URL',
        severity: 'high',
        remediation: ['Delete the integration in Rocket.Chat under Workspace, Integrations, and add another.'],
        references: ['https://docs.rocket.chat/docs/integrations'],
        formFrom: 'examples',
        keywords: ['/hooks/'],
        pattern: /\/hooks\/[A-Za-z0-9]{17,24}\/(?<secret>[A-Za-z0-9]{48})(?![A-Za-z0-9])/g,
    }),
    webhook({
        id: 'mattermost-webhook-url',
        title: 'Mattermost webhook URL',
        severity: 'high',
        remediation: ['Delete the webhook in Mattermost under Integrations, and add another.'],
        references: ['https://developers.mattermost.com/integrate/webhooks/incoming/'],
        formFrom: 'examples',
        keywords: ['mattermost'],
        pattern: /mattermost[\w.:-]{0,80}\/hooks\/(?<secret>[a-z0-9]{26})(?![A-Za-z0-9])/gi,
    }),
    webhook({
        id: 'pipedream-webhook-url',
        title: 'Pipedream webhook URL',
        severity: 'low',
        remediation: ['Make another: add the HTTP trigger to the workflow anew.'],
        references: ['https://pipedream.com/docs/workflows/building-workflows/triggers'],
        formFrom: 'scanners',
        keywords: ['.m.pipedream.net'],
        pattern: /(?<![\w-])(?<secret>e[no][a-z0-9]{10,16})\.m\.pipedream\.net(?![\w.-])/g,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/wireguard.js

const PRIVATE = 'WireGuard private key';
const PRESHARED = 'WireGuard preshared key';
const FILE = 'WireGuard private key in a file';
const wireguard_PAGE = 'https://www.wireguard.com/quickstart/';
function wireguard_assess(title) {
    return ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, title);
}
const wireguard_RULES = [
    {
        id: 'wireguard-private-key',
        kind: 'secret',
        severity: 'critical',
        title: PRIVATE,
        why: 'whoever has it joins the private network in the place of its owner.',
        remediation: ['Make a new pair with `wg genkey`, and give the public key to the peers.'],
        references: [wireguard_PAGE],
        formFrom: 'documentation',
        keywords: ['privatekey', 'wg genkey', 'wg_private', 'wireguard'],
        pattern: /(?:^|[\s"'])(?:PrivateKey|(?:wg|wireguard)_?private_?key)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/gi,
        reach: 120,
        assess: wireguard_assess(PRIVATE),
    },
    {
        id: 'wireguard-preshared-key',
        kind: 'secret',
        severity: 'high',
        title: PRESHARED,
        why: 'it is one half of what keeps the traffic of two peers secret from later computers.',
        remediation: ['Make a new one with `wg genpsk`, and give it to both peers.'],
        references: [wireguard_PAGE],
        formFrom: 'documentation',
        keywords: ['presharedkey'],
        pattern: /(?:^|[\s"'])PresharedKey["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/gi,
        reach: 100,
        assess: wireguard_assess(PRESHARED),
    },
    {
        id: 'wireguard-private-key-file',
        kind: 'secret',
        severity: 'high',
        title: FILE,
        why: 'whoever has it joins the private network in the place of its owner.',
        remediation: ['Make a new pair with `wg genkey`, and give the public key to the peers.'],
        references: [wireguard_PAGE],
        formFrom: 'documentation',
        keywords: [],
        files: ['*privatekey', '*private_key', '*private-key', '*private.key', '*privkey', '*wg*.key'],
        pattern: /^(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\s{0,4}$/g,
        reach: 64,
        assess: wireguard_assess(FILE),
    },
];

;// CONCATENATED MODULE: ./build/secrets/groups/often.js

























/** By the names of their files. */
const PROVIDERS = {
    'azure-keys': azure_keys_namespaceObject,
    blockchain: blockchain_namespaceObject,
    'command-line': command_line_namespaceObject,
    'database-client': database_client_namespaceObject,
    'database-connection-string': database_connection_string_namespaceObject,
    django: django_namespaceObject,
    facebook: facebook_namespaceObject,
    github: github_namespaceObject,
    gradle: gradle_namespaceObject,
    hashicorp: hashicorp_namespaceObject,
    'http-authorization': http_authorization_namespaceObject,
    'http-token': http_token_namespaceObject,
    jwt: jwt_namespaceObject,
    kubernetes: kubernetes_namespaceObject,
    laravel: laravel_namespaceObject,
    'mailchimp-transactional': mailchimp_transactional_namespaceObject,
    netrc: netrc_namespaceObject,
    npm: npm_namespaceObject,
    slack: slack_namespaceObject,
    stripe: stripe_namespaceObject,
    terraform: terraform_namespaceObject,
    'terraform-variable': terraform_variable_namespaceObject,
    travis: travis_namespaceObject,
    webhooks: webhooks_namespaceObject,
    wireguard: wireguard_namespaceObject,
};


/***/ }),

/***/ 20549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ isSignedByStock),
/* harmony export */   Vv: () => (/* binding */ WEB_TOKEN),
/* harmony export */   ke: () => (/* binding */ readWebToken),
/* harmony export */   sl: () => (/* binding */ WEB_TOKEN_LENGTH),
/* harmony export */   uQ: () => (/* binding */ WEB_TOKEN_KEYWORDS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A token in three parts of base64url, from its first to its last character; the longest is some 8 kB. */
const WEB_TOKEN = /e[yw][\w-]{10,1000}\.e[yw][\w-]{2,6000}\.[\w-]{16,1400}/;
const WEB_TOKEN_LENGTH = 8400;
/** The starts of a header's base64: `{"a`, `{"c`, `{"e`, `{"j`, `{"k`, `{"t`, `{"x`, and with line breaks. */
const WEB_TOKEN_KEYWORDS = [
    'eyjh',
    'eyjj',
    'eyjl',
    'eyjq',
    'eyjr',
    'eyj0',
    'eyj4',
    'ewog',
    'eyai',
];
/** Reads a token, or `null` where its parts are no JSON. */
function readWebToken(text) {
    const [head = '', body = ''] = text.split('.');
    const header = parsed(head);
    const claims = parsed(body);
    if (header === null || claims === null || typeof header.alg !== 'string')
        return null;
    const { exp } = claims;
    return { header, claims, expiry: typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : null };
}
function parsed(base64) {
    try {
        const value = JSON.parse(Buffer.from(base64, 'base64url').toString('utf8'));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Secrets of manuals and tests: what they sign is an example. */
const STOCK_SECRETS = [
    ...[
        'secret',
        'your-256-bit-secret',
        'your-384-bit-secret',
        'your-512-bit-secret',
        'shhhhh',
        'shhhhhared-secret',
    ],
    ...[
        'a-string-secret-at-least-256-bits-long',
        'my-secret',
        'mysecret',
        'test',
        'password',
        'key',
        'changeme',
        '',
    ],
];
const DIGESTS = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };
/** Whether a token is signed with a secret that everybody knows. */
function isSignedByStock(text, { header }) {
    const digest = DIGESTS[String(header.alg)];
    if (digest === undefined)
        return false;
    const end = text.lastIndexOf('.');
    const signed = text.slice(0, end);
    const signature = text.slice(end + 1);
    return STOCK_SECRETS.some((secret) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(digest, secret).update(signed).digest('base64url') === signature);
}


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
