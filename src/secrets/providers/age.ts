import { isBech32 } from '../checksums/bech32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const TITLE = 'age secret key';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'age-secret-key',
    severity: 'critical',
    title: TITLE,
    why: 'it decrypts all that was encrypted to it, such as the files of SOPS.',
    remediation: [
      'Make a new key, encrypt the files to it, and change every secret that the old one could read.',
    ],
    references: ['https://github.com/FiloSottile/age', 'https://getsops.io/docs/'],
    formFrom: 'documentation',
    prefix: 'AGE-SECRET-KEY-1',
    body: /[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
    longest: 58,
    assess: (body, { secret }) => assessChecksum(isBech32(secret), body, TITLE),
  }),
  prefixedToken({
    id: 'age-plugin-identity',
    severity: 'low',
    title: 'age plugin identity',
    why: 'it names a key in a hardware token, without which it opens nothing.',
    remediation: ['Nothing, unless the plugin keeps the key itself in the identity.'],
    references: ['https://github.com/FiloSottile/age'],
    formFrom: 'documentation',
    prefix: 'AGE-PLUGIN-',
    body: /[A-Z0-9]{2,24}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{30,200}/,
    longest: 226,
  }),
];
