import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGES = ['https://docs.getunleash.io/concepts/api-tokens-and-client-keys'];

/** 28 random bytes, of old versions 32. */
const RANDOM = '[0-9a-f]{56}(?:[0-9a-f]{8})?';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'unleash-api-token',
    severity: 'medium',
    title: 'Unleash API token',
    why: 'it reads the feature flags of an environment, and changes all of them if it is an admin’s.',
    remediation: ['Delete it in Unleash under Admin settings, API access.'],
    references: PAGES,
    formFrom: 'documentation',
    keywords: [
      ...['development', 'production', 'default', 'staging', 'testing'].map((stage) => `:${stage}.`),
      ...['unleash', '*:*.'],
    ],
    token: new RegExp(`(?:\\*|\\[\\]|[A-Za-z][\\w-]{0,40}):(?:\\*|[A-Za-z][\\w-]{0,40})\\.${RANDOM}`),
    longest: 148,
    within: 40,
  }),
  prefixedToken({
    id: 'unleash-personal-token',
    severity: 'high',
    title: 'Unleash personal access token',
    why: 'it changes feature flags as its owner.',
    remediation: ['Delete it in Unleash in the profile, under Personal API tokens.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'user:',
    body: new RegExp(RANDOM),
    longest: 64,
    keywords: keywordsAfter('user:', HEXADECIMAL),
  }),
];
