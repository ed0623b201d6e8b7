import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'greptile-api-key',
    title: 'Greptile API key',
    why: 'it reads the code of indexed repositories.',
    remediation: ['Delete it at https://app.greptile.com/.'],
    references: ['https://docs.greptile.com/'],
    formFrom: 'scanners',
    providers: ['greptile'],
    value: /[A-Za-z0-9+/]{48}/,
    longest: 48,
  }),
];
