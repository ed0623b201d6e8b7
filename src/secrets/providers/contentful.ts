import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://www.contentful.com/developers/docs/references/authentication/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'contentful-personal-token',
    severity: 'high',
    title: 'Contentful personal access token',
    why: 'it manages all spaces of its owner.',
    remediation: ['Revoke it at https://app.contentful.com/account/profile/cma_tokens.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'CFPAT-',
    body: /[\w-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'contentful-delivery-token',
    title: 'Contentful delivery or preview token',
    why: 'it reads the content of a space, drafts too where it is a preview token.',
    remediation: ['Delete it in the space under Settings, API keys.'],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['contentful'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];
