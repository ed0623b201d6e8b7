import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGES = ['https://docs.x.com/fundamentals/authentication/overview'];
const REGENERATE = ['Regenerate it at https://developer.x.com/en/portal/dashboard, page Keys and tokens.'];

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'twitter-bearer-token',
    severity: 'high',
    title: 'X (Twitter) bearer token',
    why: 'it reads posts and people at the cost of an app.',
    remediation: REGENERATE,
    references: PAGES,
    formFrom: 'examples',
    keywords: ['twitter', 'bearer aaaa', 'bearer_token', 'bearertoken', 'bearer-token'],
    token: /A{20,24}[A-Za-z0-9]{4,12}(?:%2[BF]|[A-Za-z0-9]){10,60}%3D[A-Za-z0-9]{30,60}/,
    longest: 240,
    within: 60,
    alphabet: '\\w%',
    before: 'A-Za-z0-9+/',
  }),
  namedToken({
    id: 'twitter-access-token',
    title: 'X (Twitter) access token',
    why: 'together with its secret and the keys of the app it writes as an account.',
    remediation: REGENERATE,
    references: PAGES,
    formFrom: 'examples',
    providers: ['twitter'],
    noun: /token|access/,
    value: /\d{8,25}-[A-Za-z0-9]{36,44}/,
    longest: 70,
  }),
  namedToken({
    id: 'twitter-access-token-secret',
    title: 'X (Twitter) access token secret',
    why: 'together with its token and the keys of the app it writes as an account.',
    remediation: REGENERATE,
    references: PAGES,
    formFrom: 'examples',
    providers: ['twitter'],
    value: /[A-Za-z0-9]{45}/,
    longest: 45,
  }),
  namedToken({
    id: 'twitter-api-key',
    title: 'X (Twitter) API key',
    why: 'together with its secret it acts as an app.',
    remediation: REGENERATE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['twitter'],
    value: /[A-Za-z0-9]{25}/,
    longest: 25,
  }),
  namedToken({
    id: 'twitter-api-secret',
    title: 'X (Twitter) API key secret or client secret',
    why: 'together with its key it acts as an app, and signs people in.',
    remediation: REGENERATE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['twitter'],
    value: /[\w-]{50}/,
    longest: 50,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'twitter-api-credentials',
    severity: 'high',
    title: 'X (Twitter) API key with its secret',
    why: 'they act as an app and sign people in.',
    remediation: REGENERATE,
    references: PAGES,
    keywords: ['twitter'],
    parts: ['twitter-api-secret', 'twitter-api-key'],
  }),
  credentialPair({
    id: 'twitter-access-credentials',
    severity: 'high',
    title: 'X (Twitter) access token with its secret',
    why: 'together with the keys of the app they write as an account.',
    remediation: REGENERATE,
    references: PAGES,
    keywords: ['twitter'],
    parts: ['twitter-access-token-secret', 'twitter-access-token'],
  }),
];
