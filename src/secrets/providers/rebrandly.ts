import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'rebrandly-api-key',
    title: 'Rebrandly API key',
    why: 'it reads and changes the links of an account.',
    remediation: ['Delete it at https://app.rebrandly.com/account/api.'],
    references: ['https://developers.rebrandly.com/docs'],
    formFrom: 'scanners',
    providers: ['rebrandly'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
