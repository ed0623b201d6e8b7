import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'postageapp-api-key',
    title: 'PostageApp API key',
    why: 'it sends mail in the name of your domains.',
    remediation: ['Replace it at https://postageapp.com/.'],
    references: ['https://postageapp.com/'],
    formFrom: 'scanners',
    providers: ['postageapp'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
