import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'partnerstack-api-key',
    title: 'PartnerStack API key',
    why: 'it reads and changes partners and rewards.',
    remediation: ['Replace it at https://partnerstack.com/.'],
    references: ['https://partnerstack.com/'],
    formFrom: 'scanners',
    providers: ['partnerstack'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];
