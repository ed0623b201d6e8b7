import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'financialmodelingprep-api-key',
    title: 'Financial Modeling Prep API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Replace it at https://site.financialmodelingprep.com/.'],
    references: ['https://site.financialmodelingprep.com/'],
    formFrom: 'scanners',
    providers: ['financialmodelingprep', 'fmp_api'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
