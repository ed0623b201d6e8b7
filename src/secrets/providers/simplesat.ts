import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'simplesat-api-key',
    title: 'Simplesat API key',
    why: 'it reads the answers of customers.',
    remediation: ['Replace it at https://www.simplesat.io/.'],
    references: ['https://www.simplesat.io/'],
    formFrom: 'scanners',
    providers: ['simplesat'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
