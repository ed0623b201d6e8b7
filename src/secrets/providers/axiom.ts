import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'axiom-api-token',
    severity: 'high',
    title: 'Axiom token',
    why: 'it writes and reads the logs that its permissions allow.',
    remediation: ['Delete it at https://app.axiom.co/settings/api-tokens.'],
    references: ['https://axiom.co/docs/reference/tokens'],
    formFrom: 'documentation',
    prefix: ['xaat-', 'xapt-', 'xait-'],
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
