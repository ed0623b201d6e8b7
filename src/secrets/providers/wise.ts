import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'wise-api-token',
    severity: 'high',
    title: 'Wise API token',
    why: 'it reads balances and creates transfers of a profile.',
    remediation: ['Revoke it in the settings under API tokens.', 'Look for transfers that are not yours.'],
    references: ['https://docs.wise.com/api-docs'],
    formFrom: 'scanners',
    providers: ['transferwise', 'wise_api', 'wise_token'],
    noun: /token|key|api/,
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
