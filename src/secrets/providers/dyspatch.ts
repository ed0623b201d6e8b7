import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'dyspatch-api-key',
    title: 'Dyspatch API key',
    why: 'it reads the mail templates of an organisation.',
    remediation: ['Replace it at https://www.dyspatch.io/.'],
    references: ['https://www.dyspatch.io/'],
    formFrom: 'scanners',
    providers: ['dyspatch'],
    value: /[A-Z0-9]{52}/,
    longest: 52,
  }),
];
