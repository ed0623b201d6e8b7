import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'commercejs-secret-key',
    title: 'Commerce.js secret key',
    why: 'it reads and changes the orders and customers of a shop.',
    remediation: ['Roll the key in the dashboard under Developer, API keys.'],
    references: ['https://commercejs.com/docs/'],
    formFrom: 'scanners',
    providers: ['commercejs'],
    value: /\w{48}/,
    longest: 48,
  }),
];
