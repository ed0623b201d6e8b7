import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'calendly-token',
    severity: 'high',
    title: 'Calendly personal access token',
    why: 'it reads and cancels the meetings of its owner.',
    remediation: ['Revoke it at https://calendly.com/integrations/api_webhooks.'],
    references: ['https://developer.calendly.com/authentication'],
    formFrom: 'scanners',
    providers: ['calendly'],
    value: /eyJ[\w-]{60,400}\.eyJ[\w-]{60,400}\.[\w-]{60,120}/,
    longest: 928,
  }),
];
