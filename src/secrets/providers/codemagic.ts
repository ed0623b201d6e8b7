import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'codemagic-api-token',
    title: 'Codemagic API token',
    why: 'it starts builds and reads their artifacts.',
    remediation: ['Renew it at https://codemagic.io/teams under Integrations.'],
    references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
    formFrom: 'scanners',
    providers: ['codemagic', 'cm_api_token'],
    noun: /token|key|secret|/,
    value: /[\w-]{43}/,
    longest: 43,
  }),
];
