import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'spoonacular-api-key',
    title: 'Spoonacular API key',
    why: 'it searches recipes at the cost of the account.',
    remediation: ['Replace it at https://spoonacular.com/food-api/console.'],
    references: ['https://spoonacular.com/food-api/docs'],
    formFrom: 'scanners',
    providers: ['spoonacular'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
