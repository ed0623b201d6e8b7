import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'sourcegraph-access-token',
    severity: 'high',
    title: 'Sourcegraph access token',
    why: 'it reads all code that its owner sees.',
    remediation: ['Delete it in the user settings of your Sourcegraph instance, under Access tokens.'],
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
    prefix: 'sgp_',
    // The instance comes first where the token says it.
    body: /(?:[0-9a-fA-F]{16}_)?(?:local_)?[0-9a-fA-F]{40}/,
    longest: 63,
    alphabet: '\\w',
  }),
  prefixedToken({
    id: 'sourcegraph-license-token',
    severity: 'medium',
    title: 'Sourcegraph subscription or Cody gateway token',
    why: 'it uses the language models and features that a subscription pays for.',
    remediation: ['Ask Sourcegraph’s support to renew it.'],
    references: ['https://sourcegraph.com/docs'],
    prefix: ['slk_', 'sgd_'],
    body: /[0-9a-f]{64}/,
    longest: 64,
    alphabet: '\\w',
  }),
];
