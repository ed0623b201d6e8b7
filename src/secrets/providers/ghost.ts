import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ghost-admin-api-key',
    severity: 'high',
    title: 'Ghost admin API key',
    why: 'it writes posts and reads the members of a site.',
    remediation: ['Regenerate it in Ghost Admin under Settings, Integrations.'],
    references: ['https://ghost.org/docs/admin-api/'],
    formFrom: 'documentation',
    providers: ['ghost'],
    value: /[a-z0-9]{24}:[a-z0-9]{64}/,
    longest: 89,
  }),
];
