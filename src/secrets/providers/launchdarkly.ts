import { namedToken } from '../named-token.js';
import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Rotate it in LaunchDarkly on the page of the environment, SDK keys.'];
const PAGES = ['https://launchdarkly.com/docs/home/account/environment/keys'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'launchdarkly-sdk-key',
    severity: 'high',
    title: 'LaunchDarkly SDK key',
    why: 'it reads all feature flags of an environment, with their rules.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'sdk-',
    keywords: keywordsAfter('sdk-', HEXADECIMAL, HEXADECIMAL),
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  prefixedToken({
    id: 'launchdarkly-mobile-key',
    severity: 'low',
    title: 'LaunchDarkly mobile key',
    why: 'it evaluates the feature flags of an environment; apps show it to everybody.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'mob-',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  namedToken({
    id: 'launchdarkly-api-token',
    severity: 'high',
    title: 'LaunchDarkly API access token',
    why: 'it changes feature flags, and so what runs in production.',
    remediation: [
      'Reset or delete it in LaunchDarkly under Account settings, Authorization.',
      'Look through the audit log for changed flags.',
    ],
    references: ['https://launchdarkly.com/docs/home/account/api'],
    formFrom: 'scanners',
    providers: ['launchdarkly', 'launch_darkly', 'launch-darkly'],
    value: /(?:api)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 40,
  }),
];
