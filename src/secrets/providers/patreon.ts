import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'patreon-access-token',
    title: 'Patreon access token',
    why: 'it reads the patrons of a creator.',
    remediation: ['Refresh it at https://www.patreon.com/portal/registration/register-clients.'],
    references: ['https://docs.patreon.com/'],
    formFrom: 'leaks',
    providers: ['patreon'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];
