import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'configcat-sdk-key',
    severity: 'medium',
    title: 'ConfigCat SDK key',
    why: 'it reads the feature flags of an environment.',
    remediation: ['Revoke it in the dashboard at the SDK key.'],
    references: ['https://configcat.com/docs/'],
    prefix: 'configcat-sdk-1/',
    body: /[\w-]{22}\/[\w-]{22}/,
    longest: 45,
    alphabet: '\\w-',
  }),
];
