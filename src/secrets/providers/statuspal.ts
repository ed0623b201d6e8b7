import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'statuspal-api-key',
    title: 'StatusPal API key',
    why: 'it writes incidents on the public status page.',
    remediation: ['Replace it at https://www.statuspal.io/.'],
    references: ['https://www.statuspal.io/'],
    formFrom: 'scanners',
    providers: ['statuspal'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
