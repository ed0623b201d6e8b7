import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.jumpcloud.com/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'jumpcloud-api-key',
    severity: 'critical',
    title: 'JumpCloud API key',
    why: 'it acts as an administrator: it reads and changes users and devices.',
    remediation: [
      'Revoke it in the JumpCloud console under My API key.',
      'Look through the directory insights for what it did.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'jca_',
    body: /[A-Za-z0-9]{36}/,
    longest: 36,
  }),
  namedToken({
    id: 'jumpcloud-legacy-api-key',
    severity: 'high',
    title: 'JumpCloud API key (40 digits)',
    why: 'it acts as an administrator: it reads and changes users and devices.',
    remediation: ['Revoke it in the JumpCloud console under My API key.'],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['jumpcloud'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
