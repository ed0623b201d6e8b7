import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'deepai-api-key',
    title: 'DeepAI API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Replace it at https://deepai.org/dashboard.'],
    references: ['https://deepai.org/docs'],
    formFrom: 'scanners',
    providers: ['deepai'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
