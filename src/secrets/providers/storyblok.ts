import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'storyblok-personal-token',
    severity: 'high',
    title: 'Storyblok personal access token',
    why: 'it reads and changes all spaces of its owner.',
    remediation: ['Revoke it at https://app.storyblok.com/#/me/account?tab=token.'],
    references: ['https://www.storyblok.com/docs/api/management/getting-started/authentication'],
    formFrom: 'scanners',
    keywords: ['storyblok'],
    within: 80,
    token: /[A-Za-z0-9]{22}tt-\d{4,9}-[\w-]{20}/,
    longest: 55,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'storyblok-access-token',
    title: 'Storyblok access token',
    why: 'it reads the content of a space, drafts too where it is a preview token.',
    remediation: ['Delete it in the space settings under Access tokens.'],
    references: ['https://www.storyblok.com/docs/api'],
    formFrom: 'scanners',
    providers: ['storyblok'],
    value: /[A-Za-z0-9]{22}(?:tt)/,
    longest: 24,
  }),
];
