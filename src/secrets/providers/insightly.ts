import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'insightly-api-key',
    title: 'Insightly API key',
    why: 'it reads and changes contacts as its owner.',
    remediation: ['Reset it in Insightly under User settings, API.'],
    references: ['https://api.insightly.com/v3.1/Help'],
    formFrom: 'scanners',
    providers: ['insightly'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
