import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'tinybird-token',
    severity: 'high',
    title: 'Tinybird token',
    why: 'it reads, and may write, the data sources of a workspace.',
    remediation: ['Refresh it at https://app.tinybird.co under Tokens.'],
    references: ['https://www.tinybird.co/docs'],
    formFrom: 'leaks',
    keywords: ['p.eyj1ijog'],
    token: /p\.eyJ1Ijog[\w-]{60,200}\.[\w-]{40,60}/,
    longest: 275,
    alphabet: '\\w-',
    shownPrefix: () => 'p.eyJ1Ijog',
  }),
];
