import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'crisp-token-key',
    title: 'Crisp token key',
    why: 'it reads and writes the conversations of a website.',
    remediation: ['Regenerate it in the Crisp marketplace.'],
    references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
    formFrom: 'scanners',
    providers: ['crisp'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];
