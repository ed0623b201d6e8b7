import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'kontent-api-key',
    title: 'Kontent.ai API key',
    why: 'it reads and changes the content of a project.',
    remediation: ['Replace it at https://kontent.ai/.'],
    references: ['https://kontent.ai/'],
    formFrom: 'scanners',
    providers: ['kontent'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
