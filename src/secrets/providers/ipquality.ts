import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ipquality-api-key',
    title: 'IPQualityScore API key',
    why: 'it checks addresses at the cost of the account.',
    remediation: ['Replace it at https://www.ipqualityscore.com/.'],
    references: ['https://www.ipqualityscore.com/'],
    formFrom: 'scanners',
    providers: ['ipquality', 'ipqs_'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
