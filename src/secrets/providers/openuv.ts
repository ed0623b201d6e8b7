import { assessBody } from '../body-assessment.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const SHARED = {
  severity: 'medium',
  title: 'OpenUV API key',
  why: 'it asks for data at the cost of the account.',
  remediation: ['Replace it at https://www.openuv.io/.'],
  references: ['https://www.openuv.io/'],
} as const;

export const RULES: readonly SecretRule[] = [
  shapedToken({
    ...SHARED,
    id: 'openuv-access-token',
    formFrom: 'scanners',
    keywords: ['openuv-'],
    token: /openuv-[0-9a-z]{10,20}-io/,
    longest: 30,
    startsAtKeyword: true,
    shownPrefix: () => 'openuv-',
    assess: ({ secret }) => assessBody(secret.slice('openuv-'.length, -'-io'.length), SHARED.title),
  }),
  namedToken({
    ...SHARED,
    id: 'openuv-api-key',
    formFrom: 'scanners',
    providers: ['openuv'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
