import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'vultr-api-key',
    title: 'Vultr API key',
    why: 'it creates, reads and destroys machines, clusters and buckets.',
    remediation: ['Regenerate it at https://my.vultr.com/settings/#settingsapi.'],
    references: ['https://www.vultr.com/api/'],
    formFrom: 'scanners',
    providers: ['vultr'],
    value: /[A-Z0-9]{36}/,
    longest: 36,
  }),
];
