import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'percy-token',
    title: 'Percy project token',
    why: 'it uploads snapshots to a project.',
    remediation: ['Regenerate it in the project settings at https://percy.io.'],
    references: ['https://www.browserstack.com/docs/percy/get-started/percy-overview'],
    formFrom: 'scanners',
    providers: ['percy_token', 'percy-token', 'percytoken', 'percy_token:'],
    noun: /|token/,
    value: /(?:(?:web|auto|app|ss|vmw)_)?[0-9a-f]{64}/,
    longest: 69,
  }),
];
