import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'stability-api-key',
    severity: 'high',
    title: 'Stability AI API key',
    why: 'it makes images at the cost of the account.',
    remediation: ['Delete it at https://platform.stability.ai/account/keys.'],
    references: ['https://platform.stability.ai/docs/api-reference'],
    formFrom: 'scanners',
    providers: ['stability'],
    value: /(?:sk)-[A-Za-z0-9]{48}/,
    longest: 51,
  }),
];
