import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'podio-api-key',
    title: 'Podio API key',
    why: 'it acts as an application in workspaces.',
    remediation: ['Replace it at https://developers.podio.com/.'],
    references: ['https://developers.podio.com/'],
    formFrom: 'scanners',
    providers: ['podio'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
