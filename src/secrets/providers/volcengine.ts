import { assessBody } from '../body-assessment.js';
import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGES = ['https://www.volcengine.com/docs/6291/65568'];
const REVOKE = [
  'Disable the access key at https://console.volcengine.com/iam/keymanage/.',
  'Look through CloudTrail for what it did.',
];
const SECRET = 'Volcengine secret access key';

/** 32 hexadecimal digits, in base64 twice. */
function isTwiceEncoded(secret: string): boolean {
  const once = Buffer.from(secret, 'base64').toString('latin1');
  return (
    /^[A-Za-z0-9]{43}$/.test(once) && /^[0-9a-f]{32}$/.test(Buffer.from(once, 'base64').toString('latin1'))
  );
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'volcengine-access-key-id',
    severity: 'low',
    title: 'Volcengine access key ID',
    why: 'it names an access key; only with its secret does it open anything.',
    remediation: ['Look whether the secret leaked too.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'AKLT',
    // Base64 of 32 hexadecimal digits.
    body: /[A-Za-z0-9]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
  shapedToken({
    id: 'volcengine-secret-access-key',
    severity: 'high',
    title: SECRET,
    why: 'with its ID, which stands in each request, it manages what its user may.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    keywords: ['AKLT', 'volc', 'secretkey', 'secret_key', 'secretaccesskey', 'secret_access_key'],
    token: /[TW][A-Za-z0-9]{57}==/,
    longest: 60,
    within: 120,
    alphabet: 'A-Za-z0-9+/=',
    before: 'A-Za-z0-9+/',
    assess: ({ secret }) => (isTwiceEncoded(secret) ? assessBody(secret, SECRET) : { is: 'nothing' }),
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'volcengine-access-key',
    severity: 'critical',
    title: 'Volcengine access key with its secret',
    why: 'ID and secret stand together: whoever reads them manages what the user may.',
    remediation: REVOKE,
    references: PAGES,
    keywords: ['AKLT'],
    parts: ['volcengine-secret-access-key', 'volcengine-access-key-id'],
  }),
];
