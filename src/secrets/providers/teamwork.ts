import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'teamwork-api-key',
    title: 'Teamwork API key',
    why: 'it reads and changes the projects and tickets of a company.',
    remediation: ['Replace it at https://developer.teamwork.com/.'],
    references: ['https://developer.teamwork.com/'],
    providers: ['teamwork'],
    value: /(?:tkn\.v1_)[A-Za-z0-9+/]{71}=/,
    longest: 79,
    alphabet: 'A-Za-z0-9+/=',
  }),
];
