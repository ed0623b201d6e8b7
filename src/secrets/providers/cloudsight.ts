import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cloudsight-api-key',
    title: 'CloudSight API key',
    why: 'it recognises pictures at the cost of the account.',
    remediation: ['Replace it at https://cloudsight.ai/.'],
    references: ['https://cloudsight.ai/'],
    formFrom: 'scanners',
    providers: ['cloudsight'],
    value: /[\w-]{22}/,
    longest: 22,
  }),
];
