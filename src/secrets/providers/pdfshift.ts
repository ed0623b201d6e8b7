import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pdfshift-api-key',
    title: 'PDFShift API key',
    why: 'it converts documents at the cost of the account.',
    remediation: ['Replace it at https://app.pdfshift.io/.'],
    references: ['https://docs.pdfshift.io/'],
    formFrom: 'scanners',
    providers: ['pdfshift'],
    value: /sk_[0-9a-f]{40}|[0-9a-f]{32}/,
    longest: 43,
  }),
];
