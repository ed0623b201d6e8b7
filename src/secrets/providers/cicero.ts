import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cicero-api-key',
    title: 'Cicero API key',
    why: 'it looks up officials at the cost of the account.',
    remediation: ['Replace it at https://www.cicerodata.com/.'],
    references: ['https://www.cicerodata.com/'],
    formFrom: 'scanners',
    providers: ['cicero'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
