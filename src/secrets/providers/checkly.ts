import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'checkly-api-key',
    severity: 'high',
    title: 'Checkly user API key',
    why: 'it reads and changes checks, with the secrets in them.',
    remediation: ['Delete it at https://app.checklyhq.com/settings/user/api-keys.'],
    references: ['https://www.checklyhq.com/docs/'],
    formFrom: 'documentation',
    providers: ['checkly'],
    value: /(?:cu)_[a-z0-9]{32}/,
    longest: 35,
  }),
];
