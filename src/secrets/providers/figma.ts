import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://www.figma.com/developers/api#access-tokens'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'figma-access-token',
    severity: 'high',
    title: 'Figma personal access token',
    why: 'it reads and, by scope, changes the files of its owner.',
    remediation: ['Revoke it in Figma under Settings, Security.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'figd_',
    body: /[\w-]{38,43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'figma-plan-token',
    severity: 'high',
    title: 'Figma plan access token',
    why: 'it reads and, by scope, changes the files of a team or organisation.',
    remediation: ['Revoke it in the admin settings of Figma.'],
    references: PAGES,
    prefix: 'figp_',
    body: /[\w-]{40,54}/,
    longest: 54,
    alphabet: '\\w-',
  }),
];
