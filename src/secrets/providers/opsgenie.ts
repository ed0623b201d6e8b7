import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'opsgenie-api-key',
    title: 'Opsgenie API key',
    why: 'it opens and closes alerts, and changes who is on call.',
    remediation: ['Delete the integration in Opsgenie and add another.'],
    references: ['https://docs.opsgenie.com/docs/api-key-management'],
    formFrom: 'scanners',
    providers: ['opsgenie'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
