import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'walkscore-api-key',
    title: 'Walk Score API key',
    why: 'it scores places at the cost of the account.',
    remediation: ['Replace it at https://www.walkscore.com/professional/api.php.'],
    references: ['https://www.walkscore.com/professional/api.php'],
    formFrom: 'scanners',
    providers: ['walkscore', 'walk_score'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
