import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'debounce-api-key',
    title: 'DeBounce API key',
    why: 'it checks mail addresses at the cost of the account.',
    remediation: ['Replace it at https://debounce.com/.'],
    references: ['https://debounce.com/'],
    providers: ['debounce'],
    value: /[A-Za-z0-9]{13}/,
    longest: 13,
  }),
];
