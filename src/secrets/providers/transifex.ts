import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'transifex-api-token',
    title: 'Transifex API token',
    why: 'it reads and changes translations, which are shipped to users.',
    remediation: ['Revoke it at https://app.transifex.com/user/settings/api/.'],
    references: ['https://developers.transifex.com/reference/api-authentication'],
    formFrom: 'scanners',
    providers: ['transifex'],
    value: /1\/[a-z0-9]{40}/,
    longest: 42,
  }),
];
