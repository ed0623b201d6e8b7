import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'woocommerce-consumer-secret',
    severity: 'high',
    title: 'WooCommerce consumer secret',
    why: 'together with the consumer key it reads and changes orders and customers of a shop.',
    remediation: ['Revoke it in the shop under WooCommerce, Settings, Advanced, REST API.'],
    references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
    formFrom: 'examples',
    prefix: 'cs_',
    body: /[0-9a-f]{40}/,
    longest: 40,
    keywords: keywordsAfter('cs_', HEXADECIMAL),
  }),
];
