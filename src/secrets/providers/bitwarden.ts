import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'bitwarden-access-token',
    severity: 'critical',
    title: 'Bitwarden Secrets Manager access token',
    why: 'it reads the secrets of a machine account.',
    remediation: ['Revoke it on the page of the machine account.', 'Rotate the secrets that it reads.'],
    references: ['https://bitwarden.com/help/access-tokens/'],
    formFrom: 'examples',
    keywords: ['bws_', 'bws-', 'bitwarden'],
    within: 120,
    token: /0\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
    longest: 94,
    alphabet: 'A-Za-z0-9+/=',
  }),
  namedToken({
    id: 'bitwarden-client-secret',
    title: 'Bitwarden API key secret',
    why: 'with its ID it signs in as its owner; the vault itself stays encrypted.',
    remediation: ['Rotate it in the settings of the account, under Security, Keys.'],
    references: ['https://bitwarden.com/help/personal-api-key/'],
    formFrom: 'documentation',
    providers: ['bitwarden', 'bw_client', 'apikeyclientsecret'],
    noun: /secret|/,
    value: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
];
