import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'monkeylearn-api-key',
    title: 'MonkeyLearn API key',
    why: 'it runs the models of the account.',
    remediation: ['Replace it in the account settings.'],
    references: ['https://monkeylearn.com/api/v3/'],
    formFrom: 'scanners',
    providers: ['monkeylearn'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
