import { base64Crc32LittleEndian } from '../checksums/base64-crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretRule } from '../rule.js';

const TITLE = 'Confluent Cloud API secret';

/** The last six characters are the CRC-32 of the random ones, its bytes from the least on, in base64. */
function assess(body: string): Assessment {
  const random = body.slice(0, -6);
  return assessChecksum(base64Crc32LittleEndian(random) === body.slice(-6), random, TITLE);
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'confluent-api-secret',
    severity: 'critical',
    title: TITLE,
    why: 'with its key it reads and writes the topics of a cluster.',
    remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    formFrom: 'scanners',
    prefix: 'cflt',
    body: /[A-Za-z0-9+/]{60}/,
    longest: 60,
    alphabet: 'A-Za-z0-9+/=',
    assess,
  }),
  namedToken({
    id: 'confluent-legacy-api-secret',
    title: 'Confluent Cloud API secret of the old form',
    why: 'with its key it reads and writes the topics of a cluster.',
    remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    formFrom: 'scanners',
    providers: ['confluent', 'ccloud'],
    noun: /secret|password/,
    value: /[A-Za-z0-9+/]{64}/,
    longest: 64,
  }),
  namedToken({
    id: 'confluent-api-key',
    severity: 'low',
    title: 'Confluent Cloud API key',
    why: 'it names a key; only with its secret does it open anything.',
    remediation: ['Look whether the secret leaked too.'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    formFrom: 'scanners',
    providers: ['confluent', 'ccloud'],
    noun: /key|username|client[_-]?id/,
    value: /[A-Z0-9]{16}/,
    longest: 16,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'confluent-api-credentials',
    severity: 'critical',
    title: 'Confluent Cloud API key with its secret',
    why: 'key and secret stand together: whoever reads them reads and writes the topics.',
    remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    keywords: ['cflt', 'confluent'],
    parts: ['confluent-api-secret', 'confluent-api-key'],
  }),
  credentialPair({
    id: 'confluent-legacy-credentials',
    severity: 'high',
    title: 'Confluent Cloud API key with its secret of the old form',
    why: 'key and secret stand together: whoever reads them reads and writes the topics.',
    remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    keywords: ['confluent'],
    parts: ['confluent-legacy-api-secret', 'confluent-api-key'],
  }),
];
