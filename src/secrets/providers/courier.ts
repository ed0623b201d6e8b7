import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'courier-auth-token',
    severity: 'high',
    title: 'Courier auth token',
    why: 'it sends messages on every channel of the workspace.',
    remediation: ['Rotate it at https://app.courier.com/settings/api-keys.'],
    references: ['https://www.courier.com/docs/reference/auth/intro/'],
    formFrom: 'scanners',
    providers: ['courier'],
    value: /(?:pk)_(?:prod)_[A-Za-z0-9]{28}/,
    longest: 36,
  }),
];
