import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'kimi-code-api-key',
    severity: 'high',
    title: 'Kimi Code API key',
    why: 'it runs Kimi’s models on the plan of its owner.',
    remediation: ['Delete it at https://www.kimi.com/code.'],
    references: ['https://www.kimi.com/code/docs/'],
    prefix: 'sk-kimi-',
    body: /[A-Za-z0-9]{48,80}/,
    longest: 80,
  }),
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
