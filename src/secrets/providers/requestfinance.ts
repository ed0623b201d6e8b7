import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'requestfinance-api-key',
    title: 'Request Finance API key',
    why: 'it reads and writes invoices of a company.',
    remediation: ['Replace it at https://www.request.finance/.'],
    references: ['https://www.request.finance/'],
    formFrom: 'scanners',
    providers: ['requestfinance', 'request_finance', 'request-finance'],
    value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
    longest: 31,
  }),
];
