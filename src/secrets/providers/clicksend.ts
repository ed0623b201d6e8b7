import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'clicksend-api-key',
    title: 'ClickSend API key',
    why: 'it sends text messages and letters at the cost of the account.',
    remediation: ['Replace it at https://dashboard.clicksend.com/account/subaccounts.'],
    references: ['https://developers.clicksend.com/docs/'],
    formFrom: 'scanners',
    providers: ['clicksend'],
    value: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/,
    longest: 36,
  }),
];
