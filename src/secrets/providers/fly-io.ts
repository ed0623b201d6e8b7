import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'fly-io-access-token',
    severity: 'critical',
    title: 'Fly.io access token',
    why: 'it deploys, reads secrets’ names, and destroys apps, as far as its macaroon allows.',
    remediation: ['Revoke it at https://fly.io/dashboard under Tokens, or with `fly tokens revoke`.'],
    references: ['https://fly.io/docs/security/tokens/'],
    formFrom: 'documentation',
    keywords: ['fm1r_', 'fm1a_', 'fm2_'],
    // One token, or several with commas between them: the second lets the first be used.
    token: /(?:FlyV1 )?fm(?:1[ar]|2)_(?:[A-Za-z0-9+/=_-]|,(?=fm[12])){80,6000}/,
    longest: 6100,
    alphabet: 'A-Za-z0-9+/=_-',
    shownPrefix: (secret) => /^(?:FlyV1 )?fm\w{1,2}_/.exec(secret)?.[0] ?? '',
  }),
  prefixedToken({
    id: 'fly-io-session-token',
    severity: 'high',
    title: 'Fly.io session token',
    why: 'it acts as a signed-in person.',
    remediation: ['Sign out with `fly auth logout`.'],
    references: ['https://fly.io/docs/security/tokens/'],
    formFrom: 'documentation',
    prefix: 'fo1_',
    body: /[\w-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
];
