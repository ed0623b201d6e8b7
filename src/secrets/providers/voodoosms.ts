import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'voodoosms-api-key',
    title: 'VoodooSMS API key',
    why: 'it sends text messages at the cost of the account.',
    remediation: ['Replace it at https://www.voodoosms.com/.'],
    references: ['https://www.voodoosms.com/'],
    formFrom: 'scanners',
    providers: ['voodoosms'],
    value: /[A-Za-z0-9]{46}/,
    longest: 46,
  }),
];
