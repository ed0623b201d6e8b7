import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'steam-api-key',
    title: 'Steam API key',
    why: 'it reads players’ data in the name of its owner.',
    remediation: ['Replace it at https://steamcommunity.com/dev/apikey.'],
    references: ['https://steamcommunity.com/dev'],
    formFrom: 'scanners',
    providers: ['steam'],
    value: /[0-9A-F]{32}/,
    longest: 32,
  }),
];
