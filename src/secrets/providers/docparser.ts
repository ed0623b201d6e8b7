import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'docparser-api-key',
    title: 'Docparser API key',
    why: 'it reads the documents of an account.',
    remediation: ['Replace it at https://docparser.com/.'],
    references: ['https://docparser.com/'],
    formFrom: 'scanners',
    providers: ['docparser'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
