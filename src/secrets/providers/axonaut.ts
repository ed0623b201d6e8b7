import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'axonaut-api-key',
    title: 'Axonaut API key',
    why: 'it reads and changes the customers and invoices of a company.',
    remediation: ['Replace it at https://axonaut.com/.'],
    references: ['https://axonaut.com/'],
    formFrom: 'scanners',
    providers: ['axonaut'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
