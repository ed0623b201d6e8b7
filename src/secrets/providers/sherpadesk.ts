import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sherpadesk-api-key',
    title: 'SherpaDesk API key',
    why: 'it reads and answers tickets.',
    remediation: ['Replace it at https://www.sherpadesk.com/.'],
    references: ['https://www.sherpadesk.com/'],
    formFrom: 'scanners',
    providers: ['sherpadesk'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
