import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'extractorapi-key',
    title: 'ExtractorAPI API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://extractorapi.com/.'],
    references: ['https://extractorapi.com/'],
    formFrom: 'scanners',
    providers: ['extractorapi'],
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];
