import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bugherd-api-key',
    title: 'BugHerd API key',
    why: 'it reads and changes the tasks of projects.',
    remediation: ['Replace it at https://www.bugherd.com/.'],
    references: ['https://www.bugherd.com/'],
    formFrom: 'scanners',
    providers: ['bugherd'],
    value: /[a-z0-9]{22}/,
    longest: 22,
  }),
];
