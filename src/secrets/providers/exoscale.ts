import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'exoscale-api-key',
    severity: 'low',
    title: 'Exoscale API key',
    why: 'it names a key; only with its secret does it open anything.',
    remediation: ['Look whether the secret leaked too.'],
    references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
    formFrom: 'scanners',
    prefix: 'EXO',
    body: /[0-9a-f]{24}/,
    longest: 24,
    keywords: keywordsAfter('EXO', HEXADECIMAL),
  }),
  namedToken({
    id: 'exoscale-api-secret',
    title: 'Exoscale API secret',
    why: 'with its key it manages what its role may.',
    remediation: ['Delete the key at https://portal.exoscale.com/iam/keys.'],
    references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
    formFrom: 'scanners',
    providers: ['exoscale'],
    noun: /secret/,
    value: /[\w-]{43}/,
    longest: 43,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'exoscale-api-credentials',
    severity: 'critical',
    title: 'Exoscale API key with its secret',
    why: 'key and secret stand together: whoever reads them manages what the role may.',
    remediation: ['Delete the key at https://portal.exoscale.com/iam/keys.'],
    references: ['https://community.exoscale.com/product/iam/how-to/iam-v3/'],
    keywords: ['exoscale'],
    parts: ['exoscale-api-secret', 'exoscale-api-key'],
  }),
];
