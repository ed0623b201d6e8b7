import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'moonshot-api-key',
    severity: 'high',
    title: 'Moonshot AI (Kimi) API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it at https://platform.moonshot.ai/console/api-keys.'],
    references: ['https://platform.moonshot.ai/docs'],
    formFrom: 'scanners',
    providers: ['kimi', 'moonshot'],
    value: /(?:sk)-[\w-]{48}/,
    longest: 51,
  }),
];
