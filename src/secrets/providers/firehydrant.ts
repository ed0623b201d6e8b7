import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'firehydrant-bot-token',
    severity: 'high',
    title: 'FireHydrant bot token',
    why: 'it reads and changes the incidents of an organisation.',
    remediation: ['Delete it at https://app.firehydrant.io/organizations/bots.'],
    references: ['https://docs.firehydrant.com/'],
    formFrom: 'examples',
    prefix: 'fhb-',
    body: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
