import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'deepseek-api-key',
    severity: 'high',
    title: 'DeepSeek API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it at https://platform.deepseek.com/api_keys.'],
    references: ['https://api-docs.deepseek.com/'],
    formFrom: 'scanners',
    providers: ['deepseek'],
    value: /(?:sk)-[a-z0-9]{32}/,
    longest: 35,
  }),
];
