import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'rancher-api-token',
    severity: 'critical',
    title: 'Rancher API token',
    why: 'it manages the clusters that its owner may.',
    remediation: ['Delete it in Rancher under Account and API keys.'],
    references: ['https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys'],
    formFrom: 'documentation',
    keywords: ['token-', 'kubeconfig-u'],
    // Of a kubeconfig for one cluster, the token's name ends with that of the cluster.
    token:
      /(?:token-[0-9a-z]{5}|kubeconfig-u(?:ser)?-[0-9a-z]{5,20}(?:\.c-(?:m-)?[0-9a-z]{5,8})?):[0-9a-z]{54}/,
    longest: 102,
    shownPrefix: (secret) => /^[a-z]{1,12}-/.exec(secret)?.[0] ?? '',
  }),
];
