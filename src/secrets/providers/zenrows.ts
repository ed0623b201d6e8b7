import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zenrows-api-key',
    title: 'ZenRows API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://app.zenrows.com/.'],
    references: ['https://docs.zenrows.com/'],
    formFrom: 'scanners',
    providers: ['zenrows'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
