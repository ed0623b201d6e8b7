import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'openvsx-access-token',
    severity: 'critical',
    title: 'Open VSX access token',
    why: 'it publishes editor extensions in its owner’s name.',
    remediation: ['Delete it at https://open-vsx.org/user-settings/tokens.'],
    references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
    formFrom: 'documentation',
    prefix: ['ovsxat_', 'ovsxp_'],
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
    alphabet: '\\w-',
  }),
];
