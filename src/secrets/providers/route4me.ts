import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'route4me-api-key',
    title: 'Route4Me API key',
    why: 'it reads and changes routes and addresses.',
    remediation: ['Replace it at https://route4me.com/.'],
    references: ['https://route4me.com/'],
    formFrom: 'scanners',
    providers: ['route4me'],
    value: /[A-Z0-9]{32}/,
    longest: 32,
  }),
];
