import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ionic-personal-token',
    severity: 'high',
    title: 'Ionic Appflow personal access token',
    why: 'it builds and deploys apps as its owner.',
    remediation: ['Delete it in Appflow under Personal settings, Personal access tokens.'],
    references: ['https://ionic.io/docs/appflow/cli/overview'],
    formFrom: 'scanners',
    prefix: 'ion_',
    body: /[A-Za-z0-9]{42}/,
    longest: 42,
    // Every other word ends like the prefix.
    keywords: ['ionic'],
    within: 120,
  }),
];
