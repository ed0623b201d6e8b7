import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'html2pdf-api-key',
    title: 'Html2Pdf API key',
    why: 'it makes documents at the cost of the account.',
    remediation: ['Replace it at https://html2pdf.app/.'],
    references: ['https://html2pdf.app/'],
    formFrom: 'scanners',
    providers: ['html2pdf'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];
