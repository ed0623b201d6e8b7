import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REMEDIATION = ['Refresh it at https://app.cloudsmith.com/user/settings/api/.'];
const REFERENCES = ['https://help.cloudsmith.io/docs/api-key'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'cloudsmith-api-key',
    severity: 'high',
    title: 'Cloudsmith API key',
    why: 'it reads and publishes the packages that its owner may.',
    remediation: REMEDIATION,
    references: REFERENCES,
    formFrom: 'scanners',
    prefix: 'csa_',
    body: /[0-9a-f]{30}[A-Za-z0-9]{6}/,
    longest: 36,
  }),
  namedToken({
    id: 'cloudsmith-legacy-api-key',
    title: 'Cloudsmith API key of the old form',
    why: 'it reads and publishes the packages that its owner may.',
    remediation: REMEDIATION,
    references: REFERENCES,
    formFrom: 'scanners',
    providers: ['cloudsmith'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
