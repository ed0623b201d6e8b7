import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'screenshotlayer-api-key',
    title: 'Screenshotlayer API key',
    why: 'it takes screenshots at the cost of the account.',
    remediation: ['Replace it at https://screenshotlayer.com/dashboard.'],
    references: ['https://screenshotlayer.com/documentation'],
    formFrom: 'scanners',
    providers: ['screenshotlayer'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
