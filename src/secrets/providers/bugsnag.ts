import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bugsnag-auth-token',
    title: 'BugSnag auth token',
    why: 'it reads the errors of all projects of its owner.',
    remediation: ['Delete it in BugSnag under My account, Personal auth tokens.'],
    references: ['https://bugsnagapiv2.docs.apiary.io/'],
    formFrom: 'scanners',
    providers: ['bugsnag'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  namedToken({
    id: 'bugsnag-api-key',
    severity: 'low',
    title: 'BugSnag notifier API key',
    why: 'it writes errors into a project; pages and apps show it to everybody.',
    remediation: ['Make another project if it is abused.'],
    references: ['https://docs.bugsnag.com/api/'],
    formFrom: 'examples',
    providers: ['bugsnag'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
