import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'cfx-server-key',
    severity: 'medium',
    title: 'Cfx.re server key',
    why: 'it registers a game server in the name of its owner.',
    remediation: ['Regenerate it at https://portal.cfx.re/servers/registration-keys.'],
    references: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/'],
    prefix: 'cfxk_',
    body: /[A-Za-z0-9]{20,21}_[A-Za-z0-9]{5,8}/,
    longest: 30,
  }),
];
