import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'upstage-api-key',
    severity: 'high',
    title: 'Upstage API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it at https://console.upstage.ai/api-keys.'],
    references: ['https://console.upstage.ai/docs'],
    formFrom: 'scanners',
    providers: ['upstage'],
    value: /(?:up)_[A-Za-z0-9]{29}/,
    longest: 32,
  }),
];
