import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://plaid.com/docs/api/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'plaid-access-token',
    severity: 'critical',
    title: 'Plaid access token',
    why: 'together with the client it reads the bank accounts of a person.',
    remediation: [
      'Invalidate it: `/item/access_token/invalidate`, or remove the item.',
      'Rotate the secret of the client too at https://dashboard.plaid.com/developers/keys.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'access-production-',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  prefixedToken({
    id: 'plaid-sandbox-access-token',
    severity: 'low',
    title: 'Plaid sandbox access token',
    why: 'it reads made-up bank accounts only.',
    remediation: ['Invalidate it: `/item/access_token/invalidate`.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: ['access-sandbox-', 'access-development-'],
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  namedToken({
    id: 'plaid-secret',
    severity: 'high',
    title: 'Plaid client secret',
    why: 'together with an access token it reads the bank accounts of people.',
    remediation: ['Rotate the secret at https://dashboard.plaid.com/developers/keys.'],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['plaid'],
    value: /[0-9a-f]{30}/,
    longest: 30,
  }),
];
