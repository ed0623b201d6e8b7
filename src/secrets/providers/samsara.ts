import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'samsara-api-token',
    severity: 'high',
    title: 'Samsara API token',
    why: 'it reads where vehicles and drivers are, and changes the fleet.',
    remediation: ['Revoke it in the dashboard under Settings, API tokens.'],
    references: ['https://developers.samsara.com/docs/authentication'],
    formFrom: 'scanners',
    prefix: 'samsara_api_',
    body: /[A-Za-z0-9]{26,32}/,
    longest: 32,
  }),
];
