import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'upstash-token',
    severity: 'high',
    title: 'Upstash REST token',
    why: 'it reads and writes a database.',
    remediation: ['Reset the credentials of the database at https://console.upstash.com/.'],
    references: ['https://upstash.com/docs'],
    formFrom: 'scanners',
    providers: ['upstash'],
    noun: /token|secret|passw(?:or)?d|key/,
    value: /A[A-Za-z0-9][\w-]{38,100}={0,2}/,
    longest: 104,
  }),
];
