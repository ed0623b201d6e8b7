import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mixpanel-secret',
    title: 'Mixpanel secret or token',
    why: 'it writes events; the secret exports those of all users.',
    remediation: ['Reset it in Mixpanel under Project settings.'],
    references: ['https://developer.mixpanel.com/reference/authentication'],
    formFrom: 'scanners',
    providers: ['mixpanel'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
