import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'okta-api-token',
    severity: 'critical',
    title: 'Okta API token',
    why: 'it acts as the administrator who made it: it reads and changes users and applications.',
    remediation: [
      'Revoke it in the Okta admin console under Security, API, Tokens.',
      'Look through the system log for what it did.',
    ],
    references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
    formFrom: 'examples',
    providers: ['okta', 'ssws'],
    noun: /token|key|secret|(?<=ssws)/,
    value: /(?:00)[\w-]{40}/,
    longest: 42,
  }),
];
