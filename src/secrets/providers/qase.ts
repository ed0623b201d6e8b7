import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'qase-api-token',
    title: 'Qase API token',
    why: 'it reads and changes the test cases of a project.',
    remediation: ['Delete it at https://app.qase.io/user/api/token.'],
    references: ['https://developers.qase.io/'],
    formFrom: 'scanners',
    providers: ['qase'],
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];
