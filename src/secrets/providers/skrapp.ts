import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'skrapp-api-key',
    title: 'Skrapp API key',
    why: 'it looks up mail addresses at the cost of the account.',
    remediation: ['Replace it at https://skrapp.io/.'],
    references: ['https://skrapp.io/'],
    formFrom: 'scanners',
    providers: ['skrapp'],
    value: /[A-Za-z0-9]{42}/,
    longest: 42,
  }),
];
