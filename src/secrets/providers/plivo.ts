import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    why: 'together with the auth ID it sends messages and calls at the cost of the account.',
    remediation: ['Reset it at https://console.plivo.com/.'],
    references: ['https://www.plivo.com/docs/'],
    formFrom: 'scanners',
    providers: ['plivo'],
    value: /[\w-]{40}/,
    longest: 40,
  }),
];
