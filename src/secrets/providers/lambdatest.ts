import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'lambdatest-access-key',
    title: 'LambdaTest access key',
    why: 'with the user name it runs browsers and devices on the account.',
    remediation: ['Reset it at https://accounts.lambdatest.com/security.'],
    references: ['https://www.lambdatest.com/support/docs/'],
    formFrom: 'scanners',
    providers: ['lambdatest', 'lt_access_key', 'lt_access-key'],
    noun: /key|token|/,
    value: /(?:LT_)?[A-Za-z0-9]{50}/,
    longest: 53,
  }),
];
