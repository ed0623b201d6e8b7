import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'screenshotapi-key',
    title: 'ScreenshotAPI key',
    why: 'it takes screenshots at the cost of the account.',
    remediation: ['Replace it at https://www.screenshotapi.net/.'],
    references: ['https://www.screenshotapi.net/'],
    formFrom: 'scanners',
    providers: ['screenshotapi'],
    value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
    longest: 31,
  }),
];
