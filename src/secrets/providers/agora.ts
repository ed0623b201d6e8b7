import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'agora-app-certificate',
    title: 'Agora app certificate',
    why: 'it makes tokens for every call and stream of a project.',
    remediation: ['Enable a secondary certificate at https://console.agora.io/ and delete the first.'],
    references: ['https://docs.agora.io/en/'],
    formFrom: 'scanners',
    providers: ['agora'],
    noun: /certificate/,
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
