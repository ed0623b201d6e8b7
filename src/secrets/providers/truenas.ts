import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const SHARED = {
  why: 'it manages the storage server.',
  remediation: ['Delete it on the server under API keys.'],
  references: ['https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/'],
} as const;

export const RULES: readonly SecretRule[] = [
  namedToken({
    ...SHARED,
    id: 'truenas-api-key',
    formFrom: 'examples',
    severity: 'high',
    title: 'TrueNAS API key',
    providers: ['truenas'],
    value: /\d{1,4}-[A-Za-z0-9]{64}/,
    longest: 69,
  }),
  shapedToken({
    ...SHARED,
    id: 'truenas-login-key',
    formFrom: 'examples',
    severity: 'critical',
    title: 'TrueNAS API key in a sign-in message',
    keywords: ['auth.login_with_api_key'],
    token:
      /(?<=auth\.login_with_api_key["'],?\s{0,20}["']params["']\s{0,4}:\s{0,4}\[\s{0,40}["'])\d{1,4}-[A-Za-z0-9]{64}/,
    longest: 69,
    within: 120,
  }),
];
