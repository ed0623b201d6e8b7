import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mavenlink-api-key',
    title: 'Kantata (Mavenlink) API key',
    why: 'it reads and changes the projects of a company.',
    remediation: ['Replace it at https://www.kantata.com/.'],
    references: ['https://www.kantata.com/'],
    formFrom: 'scanners',
    providers: ['mavenlink'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];
