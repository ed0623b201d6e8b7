import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'lemlist-api-key',
    title: 'Lemlist API key',
    why: 'it reads contacts and sends campaigns.',
    remediation: ['Replace it at https://www.lemlist.com/.'],
    references: ['https://www.lemlist.com/'],
    formFrom: 'scanners',
    providers: ['lemlist'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
