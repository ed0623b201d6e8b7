import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'beebole-api-key',
    title: 'Beebole API key',
    why: 'it reads and changes the times of a team.',
    remediation: ['Replace it at https://beebole.com/.'],
    references: ['https://beebole.com/'],
    formFrom: 'scanners',
    providers: ['beebole'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
