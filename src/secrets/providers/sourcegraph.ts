import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Delete it in the user settings under Access tokens.'];
const PAGES = ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'sourcegraph-token',
    severity: 'high',
    title: 'Sourcegraph access token',
    why: 'it reads all code that its owner sees.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sgp_',
    body: /[0-9A-Fa-f]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'sourcegraph-instance-token',
    severity: 'high',
    title: 'Sourcegraph access token of an instance',
    why: 'it reads all code that its owner sees.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sgp_local_',
    body: /[0-9A-Fa-f]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'sourcegraph-identified-token',
    severity: 'high',
    title: 'Sourcegraph access token with the instance’s ID',
    why: 'it reads all code that its owner sees.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sgp_',
    body: /[0-9A-Fa-f]{16}_[0-9A-Fa-f]{40}/,
    longest: 57,
  }),
  prefixedToken({
    id: 'sourcegraph-cody-key',
    severity: 'high',
    title: 'Sourcegraph Cody gateway key',
    why: 'it runs models at the cost of the licence.',
    remediation: ['Ask Sourcegraph for another licence key.'],
    references: ['https://sourcegraph.com/docs/cody'],
    formFrom: 'scanners',
    prefix: 'slk_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];
