import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scaleway-secret-key',
    title: 'Scaleway secret key',
    why: 'it creates, reads and destroys what a project or organisation holds.',
    remediation: ['Delete it at https://console.scaleway.com/iam/api-keys.'],
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
    formFrom: 'scanners',
    providers: ['scaleway', 'scw_secret', 'scw_access', 'scw_token'],
    noun: /secret|token|key/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
  namedToken({
    id: 'scaleway-access-key',
    severity: 'low',
    title: 'Scaleway access key',
    why: 'it names an API key; only with its secret does it open anything.',
    remediation: ['Nothing, unless the secret leaked too.'],
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
    formFrom: 'scanners',
    providers: ['scaleway', 'scw_secret', 'scw_access', 'scw_token'],
    noun: /key/,
    value: /SCW[A-Z0-9]{17}/,
    longest: 20,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'scaleway-api-key',
    severity: 'critical',
    title: 'Scaleway access key with its secret',
    why: 'both stand together: whoever reads them manages the project or organisation.',
    remediation: ['Delete it at https://console.scaleway.com/iam/api-keys.'],
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
    keywords: ['scaleway', 'scw_'],
    parts: ['scaleway-secret-key', 'scaleway-access-key'],
  }),
];
