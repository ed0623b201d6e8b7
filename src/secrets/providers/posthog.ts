import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://posthog.com/docs/api'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'posthog-personal-api-key',
    severity: 'high',
    title: 'PostHog personal API key',
    why: 'it reads and changes all data that its owner reaches.',
    remediation: ['Roll it at https://app.posthog.com/settings/user-api-keys.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'phx_',
    body: /[A-Za-z0-9]{43,52}/,
    longest: 52,
  }),
  prefixedToken({
    id: 'posthog-project-api-key',
    severity: 'low',
    title: 'PostHog project API key',
    why: 'it writes events into a project; pages show it to everybody.',
    remediation: ['Reset it in the project settings, if it is not meant to be public.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'phc_',
    body: /[A-Za-z0-9]{43,52}/,
    longest: 52,
  }),
];
