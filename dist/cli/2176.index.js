export const id = 2176;
export const ids = [2176];
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

/***/ 52176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVIDERS: () => (/* binding */ PROVIDERS)
});

// NAMESPACE OBJECT: ./build/secrets/providers/madkudu.js
var madkudu_namespaceObject = {};
__webpack_require__.r(madkudu_namespaceObject);
__webpack_require__.d(madkudu_namespaceObject, {
  RULES: () => (RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mail-clients.js
var mail_clients_namespaceObject = {};
__webpack_require__.r(mail_clients_namespaceObject);
__webpack_require__.d(mail_clients_namespaceObject, {
  RULES: () => (mail_clients_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailboxlayer.js
var mailboxlayer_namespaceObject = {};
__webpack_require__.r(mailboxlayer_namespaceObject);
__webpack_require__.d(mailboxlayer_namespaceObject, {
  RULES: () => (mailboxlayer_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailchimp.js
var mailchimp_namespaceObject = {};
__webpack_require__.r(mailchimp_namespaceObject);
__webpack_require__.d(mailchimp_namespaceObject, {
  RULES: () => (mailchimp_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailerlite.js
var mailerlite_namespaceObject = {};
__webpack_require__.r(mailerlite_namespaceObject);
__webpack_require__.d(mailerlite_namespaceObject, {
  RULES: () => (mailerlite_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailersend.js
var mailersend_namespaceObject = {};
__webpack_require__.r(mailersend_namespaceObject);
__webpack_require__.d(mailersend_namespaceObject, {
  RULES: () => (mailersend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailgun.js
var mailgun_namespaceObject = {};
__webpack_require__.r(mailgun_namespaceObject);
__webpack_require__.d(mailgun_namespaceObject, {
  RULES: () => (mailgun_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailjet.js
var mailjet_namespaceObject = {};
__webpack_require__.r(mailjet_namespaceObject);
__webpack_require__.d(mailjet_namespaceObject, {
  RULES: () => (mailjet_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailmodo.js
var mailmodo_namespaceObject = {};
__webpack_require__.r(mailmodo_namespaceObject);
__webpack_require__.d(mailmodo_namespaceObject, {
  RULES: () => (mailmodo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mailsac.js
var mailsac_namespaceObject = {};
__webpack_require__.r(mailsac_namespaceObject);
__webpack_require__.d(mailsac_namespaceObject, {
  RULES: () => (mailsac_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mapbox.js
var mapbox_namespaceObject = {};
__webpack_require__.r(mapbox_namespaceObject);
__webpack_require__.d(mapbox_namespaceObject, {
  RULES: () => (mapbox_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mapquest.js
var mapquest_namespaceObject = {};
__webpack_require__.r(mapquest_namespaceObject);
__webpack_require__.d(mapquest_namespaceObject, {
  RULES: () => (mapquest_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/maptiler.js
var maptiler_namespaceObject = {};
__webpack_require__.r(maptiler_namespaceObject);
__webpack_require__.d(maptiler_namespaceObject, {
  RULES: () => (maptiler_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/marketstack.js
var marketstack_namespaceObject = {};
__webpack_require__.r(marketstack_namespaceObject);
__webpack_require__.d(marketstack_namespaceObject, {
  RULES: () => (marketstack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/matrix.js
var matrix_namespaceObject = {};
__webpack_require__.r(matrix_namespaceObject);
__webpack_require__.d(matrix_namespaceObject, {
  RULES: () => (matrix_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mattermost.js
var mattermost_namespaceObject = {};
__webpack_require__.r(mattermost_namespaceObject);
__webpack_require__.d(mattermost_namespaceObject, {
  RULES: () => (mattermost_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mavenlink.js
var mavenlink_namespaceObject = {};
__webpack_require__.r(mavenlink_namespaceObject);
__webpack_require__.d(mavenlink_namespaceObject, {
  RULES: () => (mavenlink_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/maxmind.js
var maxmind_namespaceObject = {};
__webpack_require__.r(maxmind_namespaceObject);
__webpack_require__.d(maxmind_namespaceObject, {
  RULES: () => (maxmind_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mediastack.js
var mediastack_namespaceObject = {};
__webpack_require__.r(mediastack_namespaceObject);
__webpack_require__.d(mediastack_namespaceObject, {
  RULES: () => (mediastack_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/meistertask.js
var meistertask_namespaceObject = {};
__webpack_require__.r(meistertask_namespaceObject);
__webpack_require__.d(meistertask_namespaceObject, {
  RULES: () => (meistertask_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mercado-pago.js
var mercado_pago_namespaceObject = {};
__webpack_require__.r(mercado_pago_namespaceObject);
__webpack_require__.d(mercado_pago_namespaceObject, {
  RULES: () => (mercado_pago_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mercury.js
var mercury_namespaceObject = {};
__webpack_require__.r(mercury_namespaceObject);
__webpack_require__.d(mercury_namespaceObject, {
  RULES: () => (mercury_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mergify.js
var mergify_namespaceObject = {};
__webpack_require__.r(mergify_namespaceObject);
__webpack_require__.d(mergify_namespaceObject, {
  RULES: () => (mergify_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mesibo.js
var mesibo_namespaceObject = {};
__webpack_require__.r(mesibo_namespaceObject);
__webpack_require__.d(mesibo_namespaceObject, {
  RULES: () => (mesibo_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/messagebird.js
var messagebird_namespaceObject = {};
__webpack_require__.r(messagebird_namespaceObject);
__webpack_require__.d(messagebird_namespaceObject, {
  RULES: () => (messagebird_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/microsoft-teams.js
var microsoft_teams_namespaceObject = {};
__webpack_require__.r(microsoft_teams_namespaceObject);
__webpack_require__.d(microsoft_teams_namespaceObject, {
  RULES: () => (microsoft_teams_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/midtrans.js
var midtrans_namespaceObject = {};
__webpack_require__.r(midtrans_namespaceObject);
__webpack_require__.d(midtrans_namespaceObject, {
  RULES: () => (midtrans_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/minimax.js
var minimax_namespaceObject = {};
__webpack_require__.r(minimax_namespaceObject);
__webpack_require__.d(minimax_namespaceObject, {
  RULES: () => (minimax_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/miro.js
var miro_namespaceObject = {};
__webpack_require__.r(miro_namespaceObject);
__webpack_require__.d(miro_namespaceObject, {
  RULES: () => (miro_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mistral.js
var mistral_namespaceObject = {};
__webpack_require__.r(mistral_namespaceObject);
__webpack_require__.d(mistral_namespaceObject, {
  RULES: () => (mistral_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mixmax.js
var mixmax_namespaceObject = {};
__webpack_require__.r(mixmax_namespaceObject);
__webpack_require__.d(mixmax_namespaceObject, {
  RULES: () => (mixmax_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mixpanel.js
var mixpanel_namespaceObject = {};
__webpack_require__.r(mixpanel_namespaceObject);
__webpack_require__.d(mixpanel_namespaceObject, {
  RULES: () => (mixpanel_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/modal.js
var modal_namespaceObject = {};
__webpack_require__.r(modal_namespaceObject);
__webpack_require__.d(modal_namespaceObject, {
  RULES: () => (modal_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mollie.js
var mollie_namespaceObject = {};
__webpack_require__.r(mollie_namespaceObject);
__webpack_require__.d(mollie_namespaceObject, {
  RULES: () => (mollie_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/monday.js
var monday_namespaceObject = {};
__webpack_require__.r(monday_namespaceObject);
__webpack_require__.d(monday_namespaceObject, {
  RULES: () => (monday_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/mongodb-atlas.js
var mongodb_atlas_namespaceObject = {};
__webpack_require__.r(mongodb_atlas_namespaceObject);
__webpack_require__.d(mongodb_atlas_namespaceObject, {
  RULES: () => (mongodb_atlas_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/monkeylearn.js
var monkeylearn_namespaceObject = {};
__webpack_require__.r(monkeylearn_namespaceObject);
__webpack_require__.d(monkeylearn_namespaceObject, {
  RULES: () => (monkeylearn_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/moonshot.js
var moonshot_namespaceObject = {};
__webpack_require__.r(moonshot_namespaceObject);
__webpack_require__.d(moonshot_namespaceObject, {
  RULES: () => (moonshot_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/moosend.js
var moosend_namespaceObject = {};
__webpack_require__.r(moosend_namespaceObject);
__webpack_require__.d(moosend_namespaceObject, {
  RULES: () => (moosend_RULES)
});

// NAMESPACE OBJECT: ./build/secrets/providers/moralis.js
var moralis_namespaceObject = {};
__webpack_require__.r(moralis_namespaceObject);
__webpack_require__.d(moralis_namespaceObject, {
  RULES: () => (moralis_RULES)
});

// EXTERNAL MODULE: ./build/secrets/named-token.js
var named_token = __webpack_require__(75535);
;// CONCATENATED MODULE: ./build/secrets/providers/madkudu.js

const RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'madkudu-api-key',
        title: 'MadKudu API key',
        why: 'it reads the scores of customers.',
        remediation: ['Replace it at https://www.madkudu.com/.'],
        references: ['https://www.madkudu.com/'],
        formFrom: 'scanners',
        providers: ['madkudu'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/written-password.js
var written_password = __webpack_require__(80331);
;// CONCATENATED MODULE: ./build/secrets/providers/mail-clients.js

const SHARED = {
    kind: 'secret',
    severity: 'high',
    why: 'it reads the mail of its owner, or sends in their name.',
    remediation: [
        'Change the password at the mail provider.',
        'Have the program ask for it: `passwordeval` of msmtp, or .netrc in your home.',
    ],
    guessable: true,
    assess: written_password/* assessWrittenPassword */.N,
};
/** Passwords in the files of programs that fetch and send mail. */
const mail_clients_RULES = [
    {
        ...SHARED,
        id: 'fetchmail-password',
        title: 'Mail password in .fetchmailrc',
        references: ['https://www.fetchmail.info/fetchmail-man.html'],
        keywords: ['proto imap', 'proto pop3', 'proto auto', 'protocol imap', 'protocol pop3', 'protocol auto'],
        pattern: /\bproto(?:col)?[ \t]{1,8}(?:imap|pop3|auto)\b[^#;{}]{0,400}?\bpass(?:word)?[ \t]{1,8}["']?(?<secret>[^\s"'#,;]{4,128})(?=["'\s,;]|$)/gi,
        reach: 600,
    },
    {
        ...SHARED,
        id: 'msmtp-password',
        title: 'Mail password in the configuration of msmtp',
        references: ['https://marlam.de/msmtp/msmtp.html'],
        keywords: [],
        files: ['msmtprc', '.msmtprc', 'msmtp/config', 'msmtprc.conf'],
        pattern: /\n[ \t]{0,8}password[ \t]{1,16}["']?(?<secret>[^\s"'#]{4,128})["']?[ \t]{0,8}(?=\r?\n|$)/g,
        reach: 16_384,
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailboxlayer.js

const mailboxlayer_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailboxlayer-api-key',
        title: 'Mailboxlayer API key',
        why: 'it checks mail addresses at the cost of the account.',
        remediation: ['Replace it at https://mailboxlayer.com/dashboard.'],
        references: ['https://mailboxlayer.com/documentation'],
        formFrom: 'scanners',
        providers: ['mailboxlayer'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __webpack_require__(56999);
// EXTERNAL MODULE: ./build/secrets/shaped-token.js
var shaped_token = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/secrets/providers/mailchimp.js


/** Characters before and after a key in which the software kit for apps is named. */
const NEAR = 200;
/** Keys of the Mobile SDK look the same: they write contacts of one audience, read nothing, and stand in apps. */
const MOBILE = /Mailchimp[-_ ]?Sdk|MailchimpSDK|(?:mailchimp|mc)[\w.-]{0,20}(?:sdk|mobile)[-_ ]?(?:key|token)/i;
const MOBILE_NAME = /\bsdk[-_]?(?:key|token)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/i;
function assess({ secret, before, after }) {
    const near = before.slice(-NEAR) + after.slice(0, NEAR);
    if (!MOBILE.test(near) && !MOBILE_NAME.test(before.slice(-NEAR)))
        return undefined;
    const assessment = (0,body_assessment/* assessBody */.pV)(secret.slice(0, secret.indexOf('-')), TITLE);
    if (assessment.is !== 'secret')
        return assessment;
    return {
        is: 'secret',
        severity: 'low',
        message: 'Mailchimp Mobile SDK key: it writes contacts into one audience and reads none; every copy of the app holds it.',
        details: { kind: 'mobile-sdk' },
    };
}
const TITLE = 'Mailchimp API key';
const mailchimp_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'mailchimp-api-key',
        severity: 'high',
        title: TITLE,
        why: 'it reads all contacts of an account and sends campaigns in its name.',
        remediation: [
            'Revoke it at https://admin.mailchimp.com/account/api/.',
            'Look for audiences that were exported and campaigns that are not yours.',
        ],
        references: [
            'https://mailchimp.com/developer/marketing/guides/quick-start/',
            'https://mailchimp.com/developer/marketing/docs/mobile-sdk/',
        ],
        formFrom: 'examples',
        keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
        token: /[0-9a-f]{32}-us\d{1,2}/,
        longest: 37,
        within: NEAR,
        assess,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailerlite.js

const mailerlite_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailerlite-classic-api-key',
        title: 'MailerLite (classic) API key',
        why: 'it reads subscribers and sends campaigns.',
        remediation: ['Replace it in the account under Integrations.'],
        references: ['https://developers.mailerlite.com/'],
        formFrom: 'scanners',
        providers: ['mailerlite'],
        value: /[a-z0-9]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/prefixed-token.js
var prefixed_token = __webpack_require__(68641);
;// CONCATENATED MODULE: ./build/secrets/providers/mailersend.js

const mailersend_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mailersend-api-token',
        severity: 'high',
        title: 'MailerSend API token',
        why: 'it sends mail in the name of your domains.',
        remediation: [
            'Delete it in the app under Integrations, API tokens.',
            'Look through the activity for mail that is not yours.',
        ],
        references: ['https://developers.mailersend.com/general.html'],
        formFrom: 'scanners',
        prefix: 'mlsn.',
        body: /[0-9a-f]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailgun.js


const PAGES = ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'];
const mailgun_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mailgun-api-key',
        severity: 'high',
        title: 'Mailgun API key',
        why: 'it sends mail in the name of your domains, and reads what they received.',
        remediation: [
            'Delete it at https://app.mailgun.com/settings/api_security.',
            'Look through the logs for mail that is not yours.',
        ],
        references: PAGES,
        formFrom: 'examples',
        prefix: 'key-',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('key-', prefixed_token/* HEXADECIMAL */.mw, prefixed_token/* HEXADECIMAL */.mw),
        body: /[0-9a-f]{32}/,
        longest: 32,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mailgun-signing-key',
        severity: 'high',
        title: 'Mailgun API or signing key',
        why: 'it sends mail in the name of your domains, or forges webhooks.',
        remediation: ['Delete it at https://app.mailgun.com/settings/api_security.'],
        references: PAGES,
        formFrom: 'scanners',
        providers: ['mailgun'],
        value: /[a-z0-9]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
        longest: 50,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mailgun-public-key',
        severity: 'low',
        title: 'Mailgun validation key',
        why: 'it checks mail addresses at the cost of the account.',
        remediation: ['Replace it at https://app.mailgun.com/settings/api_security.'],
        references: PAGES,
        formFrom: 'scanners',
        providers: ['mailgun'],
        value: /(?:pubkey)-[a-z0-9]{32}/,
        longest: 39,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailjet.js

const mailjet_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailjet-api-secret',
        title: 'Mailjet API or secret key',
        why: 'it sends mail in the name of your domains.',
        remediation: ['Regenerate it at https://app.mailjet.com/account/apikeys.'],
        references: ['https://dev.mailjet.com/email/guides/'],
        formFrom: 'scanners',
        providers: ['mailjet'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailmodo.js

const mailmodo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailmodo-api-key',
        title: 'Mailmodo API key',
        why: 'it reads contacts and sends campaigns.',
        remediation: ['Replace it at https://www.mailmodo.com/.'],
        references: ['https://www.mailmodo.com/'],
        formFrom: 'scanners',
        providers: ['mailmodo'],
        value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
        longest: 31,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mailsac.js

const mailsac_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mailsac-api-key',
        title: 'Mailsac API key',
        why: 'it reads the mail of an account.',
        remediation: ['Replace it at https://mailsac.com/.'],
        references: ['https://mailsac.com/'],
        formFrom: 'scanners',
        providers: ['mailsac'],
        value: /(?:k)_[A-Za-z0-9]{36,48}/,
        longest: 50,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mapbox.js

const mapbox_SHARED = {
    references: ['https://docs.mapbox.com/api/accounts/tokens/'],
    body: /[\w-]{20,200}\.[\w-]{20,32}/,
    longest: 240,
    alphabet: '\\w-',
};
const DELETE = 'Delete it at https://console.mapbox.com/account/access-tokens/.';
/** The payload of a token is JSON in base64, which begins with `{"`. */
const mapbox_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        ...mapbox_SHARED,
        id: 'mapbox-secret-token',
        formFrom: 'documentation',
        severity: 'high',
        title: 'Mapbox secret access token',
        why: 'it reads and changes the maps, data sets and tokens that its scopes allow.',
        remediation: [DELETE],
        prefix: 'sk.eyJ',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        ...mapbox_SHARED,
        id: 'mapbox-temporary-token',
        formFrom: 'documentation',
        severity: 'medium',
        title: 'Mapbox temporary access token',
        why: 'it does for an hour at most what its scopes allow.',
        remediation: ['Let it expire, and find out how it came into the file.'],
        prefix: 'tk.eyJ',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        ...mapbox_SHARED,
        id: 'mapbox-public-token',
        formFrom: 'documentation',
        severity: 'low',
        title: 'Mapbox public access token',
        why: 'it draws maps at the cost of the account; pages show it to everybody.',
        remediation: [`Restrict it to your URLs. ${DELETE}`],
        prefix: 'pk.eyJ',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mapquest.js

const mapquest_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mapquest-api-key',
        title: 'MapQuest API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Replace it at https://developer.mapquest.com/user/me/apps.'],
        references: ['https://developer.mapquest.com/documentation/'],
        formFrom: 'scanners',
        providers: ['mapquest'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/maptiler.js

const maptiler_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'maptiler-api-key',
        severity: 'low',
        title: 'MapTiler API key',
        why: 'it draws maps at the cost of the account.',
        remediation: ['Delete it at https://cloud.maptiler.com/account/keys/.'],
        references: ['https://docs.maptiler.com/cloud/api/'],
        formFrom: 'leaks',
        providers: ['maptiler'],
        value: /[A-Za-z0-9]{20}/,
        longest: 20,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/marketstack.js

const marketstack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'marketstack-api-key',
        title: 'Marketstack API key',
        why: 'it asks for prices at the cost of the account.',
        remediation: ['Replace it at https://marketstack.com/dashboard.'],
        references: ['https://marketstack.com/documentation'],
        formFrom: 'scanners',
        providers: ['marketstack'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

// EXTERNAL MODULE: ./build/secrets/checksums/base62.js
var base62 = __webpack_require__(47184);
// EXTERNAL MODULE: ./build/secrets/checksums/crc32.js
var crc32 = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/secrets/checksums/judgement.js
var judgement = __webpack_require__(98174);
;// CONCATENATED MODULE: ./build/secrets/providers/matrix.js




const matrix_TITLE = 'Matrix access token';
/** Six digits in base 62 at the end: the CRC-32 of all before the last underscore. */
function matrix_assess(body, { secret }) {
    const end = secret.lastIndexOf('_');
    return (0,judgement/* assessChecksum */.o)((0,base62/* base62 */.Y)((0,crc32/* crc32 */.Q)(secret.slice(0, end)), 6) === secret.slice(end + 1), body, matrix_TITLE);
}
const matrix_SHARED = {
    severity: 'high',
    title: matrix_TITLE,
    why: 'it reads and writes as its user in all rooms.',
    remediation: ['Sign the session out in the settings of a Matrix client under Sessions.'],
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    alphabet: '\\w',
    assess: matrix_assess,
};
const matrix_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        ...matrix_SHARED,
        id: 'matrix-access-token',
        formFrom: 'documentation',
        prefix: 'syt_',
        body: /[A-Za-z0-9+/]{2,120}_[A-Za-z]{20}_[0-9A-Za-z]{6}/,
        longest: 149,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        ...matrix_SHARED,
        id: 'matrix-authentication-service-token',
        formFrom: 'documentation',
        title: 'Matrix Authentication Service token',
        prefix: ['mat_', 'mar_', 'mct_', 'mcr_'],
        body: /[A-Za-z0-9]{30}_[0-9A-Za-z]{6}/,
        longest: 37,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mattermost.js

const mattermost_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mattermost-access-token',
        title: 'Mattermost access token',
        why: 'it reads and writes messages as its owner.',
        remediation: ['Revoke it in the profile under Security, Personal access tokens.'],
        references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
        formFrom: 'scanners',
        providers: ['mattermost'],
        value: /[a-z0-9]{26}/,
        longest: 26,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mavenlink.js

const mavenlink_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mavenlink-api-key',
        title: 'Kantata (Mavenlink) API key',
        why: 'it reads and changes the projects of a company.',
        remediation: ['Replace it at https://www.kantata.com/.'],
        references: ['https://www.kantata.com/'],
        formFrom: 'scanners',
        providers: ['mavenlink'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/maxmind.js

const maxmind_RULES = [
    (0,shaped_token/* shapedToken */.h)({
        id: 'maxmind-license-key',
        severity: 'medium',
        title: 'MaxMind licence key',
        why: 'it downloads databases and looks up addresses at the cost of the account.',
        remediation: ['Delete it in the MaxMind account under Manage licence keys.'],
        references: ['https://dev.maxmind.com/'],
        formFrom: 'documentation',
        keywords: ['_mmk'],
        token: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
        longest: 40,
        alphabet: '\\w',
        before: '\\w',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mediastack.js

const mediastack_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mediastack-api-key',
        title: 'Mediastack API key',
        why: 'it searches news at the cost of the account.',
        remediation: ['Replace it at https://mediastack.com/dashboard.'],
        references: ['https://mediastack.com/documentation'],
        formFrom: 'scanners',
        providers: ['mediastack'],
        value: /[0-9a-f]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/meistertask.js

const meistertask_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'meistertask-api-key',
        title: 'MeisterTask API key',
        why: 'it reads and changes tasks or maps as its owner.',
        remediation: ['Replace it at https://www.meistertask.com/.'],
        references: ['https://www.meistertask.com/'],
        formFrom: 'scanners',
        providers: ['meistertask', 'mindmeister'],
        value: /[\w-]{43}/,
        longest: 43,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mercado-pago.js

const mercado_pago_PAGES = ['https://www.mercadopago.com/developers/en/docs'];
const mercado_pago_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mercado-pago-access-token',
        severity: 'critical',
        title: 'Mercado Pago access token',
        why: 'it takes and refunds payments and reads the customers of a seller.',
        remediation: [
            'Renew the credentials at https://www.mercadopago.com/developers/panel/app.',
            'Look for refunds that nobody ordered.',
        ],
        references: mercado_pago_PAGES,
        formFrom: 'examples',
        prefix: 'APP_USR-',
        body: /\d{12,17}-\d{6}-[0-9a-f]{32}-\d{5,12}/,
        longest: 70,
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mercado-pago-test-token',
        severity: 'low',
        title: 'Mercado Pago test token',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Renew the credentials at https://www.mercadopago.com/developers/panel/app.'],
        references: mercado_pago_PAGES,
        formFrom: 'examples',
        prefix: 'TEST-',
        keywords: (0,prefixed_token/* keywordsAfter */.Xx)('TEST-', '0123456789'),
        body: /\d{12,17}-\d{6}-[0-9a-f]{32}-\d{5,12}/,
        longest: 70,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mercury.js

const mercury_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mercury-api-token',
        severity: 'critical',
        title: 'Mercury API token',
        why: 'it reads the bank accounts of a company and, with write scope, sends money.',
        remediation: [
            'Delete the token at https://app.mercury.com/settings/tokens.',
            'Look for payments and new recipients.',
        ],
        references: ['https://docs.mercury.com/'],
        formFrom: 'scanners',
        prefix: 'mercury_production_',
        body: /[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem/,
        longest: 65,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mergify.js

const mergify_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mergify-application-key',
        severity: 'high',
        title: 'Mergify application key',
        why: 'it manages the merge queue and reads the repositories of an organisation.',
        remediation: ['Revoke it at https://dashboard.mergify.com under Application keys.'],
        references: ['https://docs.mergify.com/api/usage/'],
        formFrom: 'scanners',
        prefix: 'mergify_application_key_',
        body: /[\w-]{40,200}/,
        longest: 200,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mesibo.js

const mesibo_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mesibo-api-key',
        title: 'Mesibo API key',
        why: 'it reads and writes messages of an application.',
        remediation: ['Replace it at https://mesibo.com/.'],
        references: ['https://mesibo.com/'],
        formFrom: 'scanners',
        providers: ['mesibo'],
        value: /[a-z0-9]{64}/,
        longest: 64,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/messagebird.js

const messagebird_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'messagebird-access-key',
        title: 'Bird (MessageBird) access key',
        why: 'it sends text messages and calls at the cost of the account.',
        remediation: ['Delete it in the dashboard under Developers, API access.'],
        references: ['https://developers.messagebird.com/'],
        formFrom: 'scanners',
        providers: ['messagebird', 'message_bird', 'message-bird'],
        value: /[A-Za-z0-9]{25}/,
        longest: 25,
    }),
];

// EXTERNAL MODULE: ./build/secrets/uuid.js
var uuid = __webpack_require__(73599);
;// CONCATENATED MODULE: ./build/secrets/providers/microsoft-teams.js


const microsoft_teams_SHARED = {
    kind: 'secret',
    severity: 'high',
    why: 'whoever has it posts in the channel as the connector or starts its flow.',
    references: [
        'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ],
};
const microsoft_teams_RULES = [
    {
        ...microsoft_teams_SHARED,
        id: 'microsoft-teams-webhook-url',
        formFrom: 'examples',
        title: 'Microsoft Teams webhook URL',
        remediation: ['Remove the connector from the channel and add another.'],
        keywords: ['/incomingwebhook/'],
        pattern: new RegExp(`office(?:365)?\\.(?:com|us)/webhook(?:b2)?/${uuid/* UUID */.k.source}@${uuid/* UUID */.k.source}/IncomingWebhook/` +
            `(?<secret>[0-9a-f]{32}/${uuid/* UUID */.k.source}(?:/V2[\\w-]{20,80})?)(?![\\w-])`, 'gi'),
        reach: 320,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Microsoft Teams webhook URL'),
    },
    {
        ...microsoft_teams_SHARED,
        id: 'power-automate-flow-url',
        formFrom: 'scanners',
        title: 'Power Automate flow URL',
        remediation: ['Make a new URL: delete the trigger of the flow and add it again.'],
        keywords: ['.environment.api.powerplatform.com'],
        pattern: /\.environment\.api\.powerplatform\.com(?::\d{1,5})?\/[\w/.-]{10,300}\?[\w%&;=./+-]{0,200}?sig=(?<secret>[\w-]{40,50})(?![\w-])/g,
        reach: 640,
        assess: ({ secret }) => (0,body_assessment/* assessBody */.pV)(secret, 'Power Automate flow URL'),
    },
];

;// CONCATENATED MODULE: ./build/secrets/providers/midtrans.js

const midtrans_PAGES = ['https://docs.midtrans.com/'];
const midtrans_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'midtrans-server-key',
        severity: 'critical',
        title: 'Midtrans server key',
        why: 'it charges, refunds and reads the transactions of a merchant.',
        remediation: ['Ask for a new key in the dashboard under Settings, Access keys.'],
        references: midtrans_PAGES,
        formFrom: 'examples',
        prefix: 'Mid-server-',
        body: /[\w-]{20,30}/,
        longest: 30,
        alphabet: '\\w-',
    }),
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'midtrans-sandbox-key',
        severity: 'low',
        title: 'Midtrans sandbox server key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Ask for a new key in the sandbox dashboard under Settings, Access keys.'],
        references: midtrans_PAGES,
        formFrom: 'examples',
        prefix: 'SB-Mid-server-',
        body: /[\w-]{20,30}/,
        longest: 30,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/minimax.js

const minimax_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'minimax-api-key',
        severity: 'high',
        title: 'MiniMax API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it in the console under Account, API keys.'],
        references: ['https://www.minimax.io/platform_overview'],
        formFrom: 'scanners',
        prefix: 'sk-api-',
        body: /[\w-]{119}/,
        longest: 119,
        alphabet: '\\w-',
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/miro.js


const miro_SHARED = {
    title: 'Miro access token',
    why: 'it reads and changes the boards of a team.',
    remediation: ['Revoke it, or reinstall the app in the team’s settings.'],
    references: ['https://developers.miro.com/docs'],
};
const miro_RULES = [
    /** JSON in base64 comes first, which says where the team’s data lie: `{"miro.origin":"eu01"}`. */
    (0,prefixed_token/* prefixedToken */.Xf)({
        ...miro_SHARED,
        id: 'miro-regional-token',
        formFrom: 'leaks',
        severity: 'high',
        prefix: 'eyJtaXJvLm9yaWdpbiI6',
        body: /[A-Za-z0-9]{8,16}_[\w-]{27}/,
        longest: 44,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        ...miro_SHARED,
        id: 'miro-access-token',
        formFrom: 'scanners',
        providers: ['miro'],
        value: /[\w-]{27}/,
        longest: 27,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mistral.js

const mistral_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mistral-api-key',
        title: 'Mistral AI API key',
        why: 'it runs models at the cost of the workspace.',
        remediation: ['Delete it at https://console.mistral.ai/api-keys.'],
        references: ['https://docs.mistral.ai/'],
        formFrom: 'scanners',
        providers: ['mistral'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mixmax.js

const mixmax_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mixmax-api-key',
        title: 'Mixmax API key',
        why: 'it reads and sends mail as its owner.',
        remediation: ['Replace it at https://www.mixmax.com/.'],
        references: ['https://www.mixmax.com/'],
        formFrom: 'scanners',
        providers: ['mixmax'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mixpanel.js

const mixpanel_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mixpanel-secret',
        title: 'Mixpanel secret or token',
        why: 'it writes events; the secret exports those of all users.',
        remediation: ['Reset it in Mixpanel under Project settings.'],
        references: ['https://developer.mixpanel.com/reference/authentication'],
        formFrom: 'scanners',
        providers: ['mixpanel'],
        value: /[A-Za-z0-9]{32}/,
        longest: 32,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/modal.js

const modal_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'modal-token-secret',
        severity: 'high',
        title: 'Modal token secret',
        why: 'together with the token ID it runs code in the workspace and reads its secrets.',
        remediation: ['Delete the token at https://modal.com/settings/tokens.'],
        references: ['https://modal.com/docs/reference/modal.config'],
        formFrom: 'scanners',
        providers: ['modal'],
        value: /(?:as)-[A-Za-z0-9]{22}/,
        longest: 25,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mollie.js

const mollie_PAGES = ['https://docs.mollie.com/reference/authentication'];
const mollie_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'mollie-api-key',
        severity: 'critical',
        title: 'Mollie API key',
        why: 'it takes and refunds payments of a website profile.',
        remediation: [
            'Reset the key in the dashboard under Developers, API keys.',
            'Look for refunds that nobody ordered.',
        ],
        references: mollie_PAGES,
        formFrom: 'examples',
        providers: ['mollie'],
        value: /live_[A-Za-z0-9]{30,40}/,
        longest: 45,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mollie-test-key',
        severity: 'low',
        title: 'Mollie test key',
        why: 'it moves no money, but it shows and changes the test data.',
        remediation: ['Reset the key in the dashboard under Developers, API keys.'],
        references: mollie_PAGES,
        formFrom: 'examples',
        providers: ['mollie'],
        value: /test_[A-Za-z0-9]{30,40}/,
        longest: 45,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/monday.js

const monday_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'monday-api-token',
        severity: 'high',
        title: 'monday.com API token',
        why: 'it reads and changes boards as its owner.',
        remediation: ['Regenerate it in the profile under Developers, API token.'],
        references: ['https://developer.monday.com/api-reference/docs/authentication'],
        formFrom: 'scanners',
        providers: ['monday'],
        value: /eyJ[\w-]{15,200}\.eyJ[\w-]{60,400}\.[\w-]{25,120}/,
        longest: 728,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/mongodb-atlas.js


const mongodb_atlas_PAGES = ['https://www.mongodb.com/docs/atlas/configure-api-access/'];
const mongodb_atlas_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'mongodb-atlas-service-secret',
        severity: 'critical',
        title: 'MongoDB Atlas service account secret',
        why: 'together with its client ID it manages the clusters of a project or organisation.',
        remediation: [
            'Revoke it in Atlas under Access manager, Applications.',
            'Look through the activity feed for changed users and network rules.',
        ],
        references: mongodb_atlas_PAGES,
        formFrom: 'scanners',
        prefix: 'mdb_sa_sk_',
        body: /[\w-]{40}/,
        longest: 40,
        alphabet: '\\w-',
    }),
    (0,named_token/* namedToken */.T)({
        id: 'mongodb-atlas-private-key',
        severity: 'high',
        title: 'MongoDB Atlas API private key',
        why: 'together with the public key it manages the clusters of a project or organisation.',
        remediation: [
            'Delete it in Atlas under Access manager, Applications.',
            'Look through the activity feed for changed users and network rules.',
        ],
        references: mongodb_atlas_PAGES,
        formFrom: 'scanners',
        providers: ['mongodb', 'atlas'],
        noun: /private|key|secret/,
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/monkeylearn.js

const monkeylearn_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'monkeylearn-api-key',
        title: 'MonkeyLearn API key',
        why: 'it runs the models of the account.',
        remediation: ['Replace it in the account settings.'],
        references: ['https://monkeylearn.com/api/v3/'],
        formFrom: 'scanners',
        providers: ['monkeylearn'],
        value: /[0-9a-f]{40}/,
        longest: 40,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/moonshot.js


const moonshot_RULES = [
    (0,prefixed_token/* prefixedToken */.Xf)({
        id: 'kimi-code-api-key',
        severity: 'high',
        title: 'Kimi Code API key',
        why: 'it runs Kimi’s models on the plan of its owner.',
        remediation: ['Delete it at https://www.kimi.com/code.'],
        references: ['https://www.kimi.com/code/docs/'],
        prefix: 'sk-kimi-',
        body: /[A-Za-z0-9]{48,80}/,
        longest: 80,
    }),
    (0,named_token/* namedToken */.T)({
        id: 'moonshot-api-key',
        severity: 'high',
        title: 'Moonshot AI (Kimi) API key',
        why: 'it runs models at the cost of the account.',
        remediation: ['Delete it at https://platform.moonshot.ai/console/api-keys.'],
        references: ['https://platform.moonshot.ai/docs'],
        formFrom: 'scanners',
        providers: ['kimi', 'moonshot'],
        value: /(?:sk)-[\w-]{48}/,
        longest: 51,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/moosend.js

const moosend_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'moosend-api-key',
        title: 'Moosend API key',
        why: 'it reads subscribers and sends campaigns.',
        remediation: ['Replace it in the settings under API key.'],
        references: ['https://docs.moosend.com/'],
        formFrom: 'scanners',
        providers: ['moosend'],
        value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
        longest: 36,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/providers/moralis.js

const moralis_RULES = [
    (0,named_token/* namedToken */.T)({
        id: 'moralis-api-key',
        title: 'Moralis API key',
        why: 'it asks for blockchain data at the cost of the account.',
        remediation: ['Delete it at https://admin.moralis.com/.'],
        references: ['https://docs.moralis.com/'],
        formFrom: 'scanners',
        providers: ['moralis'],
        // The older form, and the signed one of today, whose payload begins with `{"nonce":`.
        value: /[A-Za-z0-9]{64}|eyJ[\w-]{20,60}\.eyJub25jZSI6[\w-]{150,500}\.[\w-]{43}/,
        longest: 606,
    }),
];

;// CONCATENATED MODULE: ./build/secrets/groups/m.js








































/** By the names of their files. */
const PROVIDERS = {
    madkudu: madkudu_namespaceObject,
    'mail-clients': mail_clients_namespaceObject,
    mailboxlayer: mailboxlayer_namespaceObject,
    mailchimp: mailchimp_namespaceObject,
    mailerlite: mailerlite_namespaceObject,
    mailersend: mailersend_namespaceObject,
    mailgun: mailgun_namespaceObject,
    mailjet: mailjet_namespaceObject,
    mailmodo: mailmodo_namespaceObject,
    mailsac: mailsac_namespaceObject,
    mapbox: mapbox_namespaceObject,
    mapquest: mapquest_namespaceObject,
    maptiler: maptiler_namespaceObject,
    marketstack: marketstack_namespaceObject,
    matrix: matrix_namespaceObject,
    mattermost: mattermost_namespaceObject,
    mavenlink: mavenlink_namespaceObject,
    maxmind: maxmind_namespaceObject,
    mediastack: mediastack_namespaceObject,
    meistertask: meistertask_namespaceObject,
    'mercado-pago': mercado_pago_namespaceObject,
    mercury: mercury_namespaceObject,
    mergify: mergify_namespaceObject,
    mesibo: mesibo_namespaceObject,
    messagebird: messagebird_namespaceObject,
    'microsoft-teams': microsoft_teams_namespaceObject,
    midtrans: midtrans_namespaceObject,
    minimax: minimax_namespaceObject,
    miro: miro_namespaceObject,
    mistral: mistral_namespaceObject,
    mixmax: mixmax_namespaceObject,
    mixpanel: mixpanel_namespaceObject,
    modal: modal_namespaceObject,
    mollie: mollie_namespaceObject,
    monday: monday_namespaceObject,
    'mongodb-atlas': mongodb_atlas_namespaceObject,
    monkeylearn: monkeylearn_namespaceObject,
    moonshot: moonshot_namespaceObject,
    moosend: moosend_namespaceObject,
    moralis: moralis_namespaceObject,
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
