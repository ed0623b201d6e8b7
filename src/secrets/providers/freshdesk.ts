import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'freshdesk-api-key',
    severity: 'high',
    title: 'Freshdesk API key',
    why: 'it reads and answers tickets as its owner.',
    remediation: ['Reset it in Freshdesk under Profile settings.'],
    references: ['https://developers.freshdesk.com/api/#authentication'],
    formFrom: 'scanners',
    providers: ['freshdesk'],
    value: /[A-Za-z0-9]{20}/,
    longest: 20,
  }),
];
