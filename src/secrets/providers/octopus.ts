import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'octopus-api-key',
    severity: 'critical',
    title: 'Octopus Deploy API key',
    why: 'it deploys and changes projects and their variables as its owner.',
    remediation: ['Delete it in your profile on the Octopus server, under My API keys.'],
    references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
    formFrom: 'examples',
    prefix: 'API-',
    body: /[A-Z0-9]{26}/,
    longest: 26,
    // In hexadecimal it is a name that some tool has made.
    assess: (body) => (/^[0-9A-F]+$/.test(body) || !/\d/.test(body) ? { is: 'nothing' } : undefined),
  }),
];
