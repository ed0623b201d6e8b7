import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://www.mercadopago.com/developers/en/docs'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'mercado-pago-access-token',
    severity: 'critical',
    title: 'Mercado Pago access token',
    why: 'it takes and refunds payments and reads the customers of a seller.',
    remediation: [
      'Renew the credentials at https://www.mercadopago.com/developers/panel/app.',
      'Look for refunds that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'APP_USR-',
    body: /\d{12,17}-\d{6}-[0-9a-f]{32}-\d{5,12}/,
    longest: 70,
  }),
  prefixedToken({
    id: 'mercado-pago-test-token',
    severity: 'low',
    title: 'Mercado Pago test token',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Renew the credentials at https://www.mercadopago.com/developers/panel/app.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'TEST-',
    keywords: keywordsAfter('TEST-', '0123456789'),
    body: /\d{12,17}-\d{6}-[0-9a-f]{32}-\d{5,12}/,
    longest: 70,
  }),
];
