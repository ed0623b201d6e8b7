import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'storecove-api-key',
    title: 'Storecove API key',
    why: 'it sends invoices in the name of companies.',
    remediation: ['Replace it at https://www.storecove.com/.'],
    references: ['https://www.storecove.com/'],
    formFrom: 'scanners',
    providers: ['storecove'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];
