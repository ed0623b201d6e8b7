import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'diggernaut-api-key',
    title: 'Diggernaut API key',
    why: 'it runs scrapers at the cost of the account.',
    remediation: ['Replace it at https://www.diggernaut.com/.'],
    references: ['https://www.diggernaut.com/'],
    formFrom: 'scanners',
    providers: ['diggernaut'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
