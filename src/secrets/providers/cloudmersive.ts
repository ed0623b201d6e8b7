import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cloudmersive-api-key',
    title: 'Cloudmersive API key',
    why: 'it converts and scans files at the cost of the account.',
    remediation: ['Replace it at https://cloudmersive.com/.'],
    references: ['https://cloudmersive.com/'],
    formFrom: 'scanners',
    providers: ['cloudmersive'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
