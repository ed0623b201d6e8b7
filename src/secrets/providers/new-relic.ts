import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Delete it at https://one.newrelic.com/admin-portal/api-keys/home.'];
const PAGES = ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'new-relic-user-key',
    severity: 'high',
    title: 'New Relic user key',
    why: 'it reads all data and changes the configuration as its owner.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'NRAK-',
    body: /[A-Z0-9]{27}/,
    longest: 27,
  }),
  prefixedToken({
    id: 'new-relic-insert-key',
    severity: 'medium',
    title: 'New Relic insert key',
    why: 'it writes events into the account.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'NRII-',
    body: /[\w-]{32}/,
    longest: 32,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'new-relic-query-key',
    severity: 'high',
    title: 'New Relic query key',
    why: 'it reads all data of the account.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'NRIQ-',
    body: /[\w-]{32}/,
    longest: 32,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'new-relic-browser-key',
    severity: 'low',
    title: 'New Relic browser key',
    why: 'it writes browser events; pages show it to everybody.',
    remediation: REVOKE,
    references: PAGES,
    prefix: ['NRJS-', 'NRBR-'],
    body: /[0-9a-f]{19}/,
    longest: 19,
  }),
  prefixedToken({
    id: 'new-relic-rest-key',
    severity: 'high',
    title: 'New Relic REST API key',
    why: 'it reads and changes the configuration of the account.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'NRRA-',
    body: /[0-9a-f]{42}/,
    longest: 42,
  }),
];
