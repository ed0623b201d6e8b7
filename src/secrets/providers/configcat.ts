import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Revoke it in the dashboard at the SDK key.'];
const PAGES = ['https://configcat.com/docs/'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'configcat-legacy-sdk-key',
    title: 'ConfigCat SDK key (before 2024)',
    why: 'it reads the feature flags of an environment.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['configcat'],
    value: /[\w-]{22}\/[\w-]{22}/,
    longest: 45,
  }),
  prefixedToken({
    id: 'configcat-sdk-key',
    severity: 'medium',
    title: 'ConfigCat SDK key',
    why: 'it reads the feature flags of an environment.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'configcat-sdk-1/',
    body: /[\w-]{22}\/[\w-]{22}/,
    longest: 45,
    alphabet: '\\w-',
  }),
];
