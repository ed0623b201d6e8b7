import { isOrdinary } from '../filters/ordinary.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'snowflake-password',
    title: 'Snowflake password',
    why: 'it reads and changes data in the warehouse as its user.',
    remediation: [
      'Change it: `ALTER USER … SET PASSWORD`.',
      'Use key pairs or a programmatic access token with a policy of networks.',
    ],
    references: ['https://docs.snowflake.com/en/user-guide/admin-user-management'],
    formFrom: 'scanners',
    providers: ['snowflake'],
    noun: /passw(?:or)?d|pwd/,
    value: /[A-Za-z0-9!@#$%^&*_.+-]{10,64}/,
    longest: 64,
    alphabet: 'A-Za-z0-9!@#$%^&*_.+-',
    assess: ({ secret }) =>
      isPlaceholder(secret) || isOrdinary(secret) || !/\d/.test(secret) || /^[$%]|[.(]/.test(secret)
        ? { is: 'nothing' }
        : { is: 'secret' },
  }),
];
