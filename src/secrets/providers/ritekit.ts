import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ritekit-api-key',
    title: 'RiteKit API key',
    why: 'it asks for hashtags at the cost of the account.',
    remediation: ['Replace it at https://ritekit.com/.'],
    references: ['https://ritekit.com/'],
    formFrom: 'scanners',
    providers: ['ritekit'],
    value: /[0-9a-f]{44}/,
    longest: 44,
  }),
];
