import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'storyblok-access-token',
    title: 'Storyblok access token',
    why: 'it reads the content of a space, drafts too where it is a preview token.',
    remediation: ['Delete it in the space settings under Access tokens.'],
    references: ['https://www.storyblok.com/docs/api'],
    providers: ['storyblok'],
    value: /[A-Za-z0-9]{22}(?:tt)/,
    longest: 24,
  }),
];
