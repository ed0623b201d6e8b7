import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.ksyun.com/'];
const REVOKE = ['Disable the access key in the console of Kingsoft Cloud under IAM.'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
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
    assess: (body) =>
      /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
  }),
  namedToken({
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

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
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
