import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'heroku-api-key',
    severity: 'critical',
    title: 'Heroku API key',
    why: 'it deploys, reads the configuration of apps, and destroys them.',
    remediation: [
      'Regenerate it at https://dashboard.heroku.com/account, or with `heroku authorizations:revoke`.',
    ],
    references: ['https://devcenter.heroku.com/articles/authentication'],
    formFrom: 'documentation',
    prefix: 'HRKU-',
    body: /AA[\w-]{58}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 60,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'heroku-legacy-api-key',
    title: 'Heroku API key of the old form',
    why: 'it deploys, reads the configuration of apps, and destroys them.',
    remediation: ['Regenerate it at https://dashboard.heroku.com/account.'],
    references: ['https://devcenter.heroku.com/articles/authentication'],
    formFrom: 'scanners',
    providers: ['heroku'],
    noun: /key|token|secret|password|auth/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
];
