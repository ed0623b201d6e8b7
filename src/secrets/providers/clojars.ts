import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'clojars-deploy-token',
    severity: 'critical',
    title: 'Clojars deploy token',
    why: 'it publishes its owner’s artifacts.',
    remediation: ['Disable it at https://clojars.org/tokens.'],
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
    formFrom: 'documentation',
    prefix: 'CLOJARS_',
    body: /[0-9a-f]{60}/,
    longest: 60,
  }),
];
