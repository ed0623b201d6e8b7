import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const DOCS = 'https://packagist.com/docs/composer-authentication';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'packagist-update-token',
    severity: 'high',
    title: 'Private Packagist update token',
    why: 'it reads the private packages of an organisation and updates them.',
    remediation: ['Revoke it on the page of the organisation or of your account on https://packagist.com.'],
    references: [DOCS],
    prefix: ['packagist_out_', 'packagist_uut_', 'packagist_cut_'],
    body: /[0-9a-f]{68}/,
    longest: 68,
  }),
  prefixedToken({
    id: 'packagist-read-token',
    severity: 'medium',
    title: 'Private Packagist read-only token',
    why: 'it reads the private packages of an organisation.',
    remediation: ['Revoke it on the page of the organisation on https://packagist.com.'],
    references: [DOCS],
    prefix: 'packagist_ort_',
    body: /[0-9a-f]{68}/,
    longest: 68,
  }),
  namedToken({
    id: 'packagist-api-token',
    title: 'Packagist API token',
    why: 'it updates the packages of its owner.',
    remediation: ['Make a new one at https://packagist.org/profile/.'],
    references: ['https://packagist.org/apidoc'],
    formFrom: 'scanners',
    providers: ['packagist'],
    value: /[A-Za-z0-9_-]{20}|[0-9a-f]{60}/,
    longest: 60,
  }),
];
