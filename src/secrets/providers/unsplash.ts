import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'unsplash-access-key',
    title: 'Unsplash access or secret key',
    why: 'it acts as an application on Unsplash.',
    remediation: ['Replace it at https://unsplash.com/oauth/applications.'],
    references: ['https://unsplash.com/documentation'],
    formFrom: 'scanners',
    providers: ['unsplash'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];
