import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'edenai-api-key',
    title: 'Eden AI API key',
    why: 'it runs models of many providers at the cost of the account.',
    remediation: ['Delete it at https://app.edenai.run/.'],
    references: ['https://docs.edenai.co/'],
    formFrom: 'scanners',
    providers: ['edenai'],
    value: /[A-Za-z0-9]{36}\.[A-Za-z0-9]{92}\.[\w-]{43}/,
    longest: 173,
  }),
];
