import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ipinfo-api-key',
    title: 'IPinfo API key',
    why: 'it looks up addresses at the cost of the account.',
    remediation: ['Replace it at https://ipinfo.io/account/token.'],
    references: ['https://ipinfo.io/developers'],
    formFrom: 'scanners',
    providers: ['ipinfo'],
    value: /[0-9a-f]{14}/,
    longest: 14,
  }),
];
