import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'deepl-api-key',
    title: 'DeepL API key',
    why: 'it translates at the cost of the account.',
    remediation: ['Replace it at https://www.deepl.com/your-account/keys.'],
    references: ['https://developers.deepl.com/docs'],
    formFrom: 'examples',
    providers: ['deepl'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?::fx|)/,
    longest: 39,
    alphabet: '\\w:-',
  }),
];
