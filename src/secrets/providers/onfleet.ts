import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'onfleet-api-key',
    title: 'Onfleet API key',
    why: 'it reads and changes deliveries, drivers and recipients.',
    remediation: ['Delete it in the dashboard under Settings, API and webhooks.'],
    references: ['https://docs.onfleet.com/reference/authentication'],
    formFrom: 'scanners',
    providers: ['onfleet'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
