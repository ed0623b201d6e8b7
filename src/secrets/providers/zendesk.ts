import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zendesk-api-token',
    severity: 'high',
    title: 'Zendesk API token',
    why: 'it reads and answers tickets as any agent.',
    remediation: ['Delete it in the Admin Center under Apps and integrations, APIs.'],
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
    formFrom: 'examples',
    providers: ['zendesk'],
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];
