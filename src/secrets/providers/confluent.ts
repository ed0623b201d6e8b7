import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'confluent-api-secret',
    severity: 'critical',
    title: 'Confluent Cloud API secret',
    why: 'with its key it reads and writes the topics of a cluster.',
    remediation: ['Delete the key at https://confluent.cloud/settings/api-keys.'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    prefix: 'cflt',
    body: /[A-Za-z0-9+/]{60}/,
    longest: 60,
    alphabet: 'A-Za-z0-9+/=',
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
