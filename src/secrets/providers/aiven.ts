import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'aiven-service-password',
    severity: 'critical',
    title: 'Aiven or DigitalOcean database password',
    why: 'it signs in to a managed database.',
    remediation: [
      'Reset it on the page of the service at https://console.aiven.io or https://cloud.digitalocean.com/databases.',
    ],
    references: ['https://aiven.io/docs'],
    prefix: 'AVNS_',
    body: /[\w-]{15,24}/,
    longest: 24,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'aiven-api-token',
    title: 'Aiven API token',
    why: 'it manages the services of its owner’s projects.',
    remediation: ['Revoke it at https://console.aiven.io/profile/tokens.'],
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
    formFrom: 'scanners',
    providers: ['aiven'],
    noun: /token|key/,
    value: /[A-Za-z0-9+/=]{372}/,
    longest: 372,
  }),
];
