import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'civo-api-key',
    title: 'Civo API key',
    why: 'it creates, reads and destroys clusters and machines.',
    remediation: ['Regenerate it at https://dashboard.civo.com/security.'],
    references: ['https://www.civo.com/api'],
    formFrom: 'scanners',
    providers: ['civo'],
    value: /[A-Za-z0-9]{50}/,
    longest: 50,
  }),
];
