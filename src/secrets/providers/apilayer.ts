import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'apilayer-api-key',
    title: 'APILayer API key',
    why: 'it calls all services that the account subscribed to, at its cost.',
    remediation: ['Replace it at https://apilayer.com/account.'],
    references: ['https://apilayer.com/docs'],
    formFrom: 'scanners',
    providers: ['apilayer'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
