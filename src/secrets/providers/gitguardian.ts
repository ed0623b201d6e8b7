import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'gitguardian-api-key',
    title: 'GitGuardian API key',
    why: 'it reads incidents, which name other secrets, as far as its scopes allow.',
    remediation: ['Revoke it at https://dashboard.gitguardian.com under API.'],
    references: ['https://docs.gitguardian.com/api-docs/introduction'],
    providers: ['gitguardian'],
    value: /[A-Za-z0-9]{71}|[0-9a-f]{64}/,
    longest: 71,
  }),
];
