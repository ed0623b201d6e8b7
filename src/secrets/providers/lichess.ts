import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'lichess-access-token',
    severity: 'medium',
    title: 'Lichess personal access token',
    why: 'it plays, writes messages and reads as its owner, by its scopes.',
    remediation: ['Delete it at https://lichess.org/account/oauth/token.'],
    references: ['https://lichess.org/api'],
    prefix: 'lip_',
    body: /[A-Za-z0-9]{16,60}/,
    longest: 60,
  }),
];
