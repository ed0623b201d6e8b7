import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'smartsheet-api-token',
    title: 'Smartsheet API token',
    why: 'it reads and changes sheets as its owner.',
    remediation: ['Revoke it in Smartsheet under Personal settings, API access.'],
    references: ['https://developers.smartsheet.com/'],
    formFrom: 'scanners',
    providers: ['smartsheet'],
    value: /[A-Za-z0-9]{37}/,
    longest: 37,
  }),
];
