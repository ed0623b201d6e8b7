import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'kit-api-secret',
    title: 'Kit (ConvertKit) API secret',
    why: 'it reads subscribers and sends broadcasts.',
    remediation: ['Replace it in the settings under Advanced.'],
    references: ['https://developers.kit.com/'],
    formFrom: 'scanners',
    providers: ['convertkit'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];
