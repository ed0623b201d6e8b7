import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'akamai-edgegrid-token',
    severity: 'high',
    title: 'Akamai EdgeGrid token',
    why: 'with its client secret it changes what the network delivers.',
    remediation: ['Deactivate it in Akamai Control Center under Identity and access.'],
    references: ['https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials'],
    formFrom: 'examples',
    // The same shape names the host of the API, which is no secret.
    keywords: ['akab-'],
    token: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
    longest: 38,
    alphabet: '\\w-',
    shownPrefix: () => 'akab-',
    assess: ({ before, after }) =>
      /^\.(?:luna|purge)/.test(after) || !/token["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(before)
        ? { is: 'nothing' }
        : undefined,
  }),
  namedToken({
    id: 'akamai-client-secret',
    title: 'Akamai EdgeGrid client secret',
    why: 'with its tokens it changes what the network delivers.',
    remediation: ['Deactivate it in Akamai Control Center under Identity and access.'],
    references: ['https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials'],
    formFrom: 'examples',
    providers: ['akamai', 'edgegrid'],
    noun: /secret/,
    value: /[A-Za-z0-9+/]{43}=/,
    longest: 44,
  }),
];
