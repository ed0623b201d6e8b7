import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zenkit-api-key',
    title: 'Zenkit API key',
    why: 'it reads and changes lists as its owner.',
    remediation: ['Delete it in the profile under Integrations.'],
    references: ['https://base.zenkit.com/docs/api/overview/introduction'],
    formFrom: 'scanners',
    providers: ['zenkit'],
    value: /[a-z0-9]{8}-[A-Za-z0-9]{32}/,
    longest: 41,
  }),
];
