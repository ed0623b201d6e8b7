import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pastebin-api-key',
    title: 'Pastebin API key',
    why: 'it reads and writes pastes as its owner.',
    remediation: ['Replace it at https://pastebin.com/doc_api.'],
    references: ['https://pastebin.com/doc_api'],
    formFrom: 'scanners',
    providers: ['pastebin'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
