import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'pganalyze-read-key',
    severity: 'medium',
    title: 'pganalyze API key for reading',
    why: 'it reads queries and statistics of the databases of an organisation.',
    remediation: ['Delete it in pganalyze in the settings of the organisation, under API keys.'],
    references: ['https://pganalyze.com/docs/api'],
    formFrom: 'scanners',
    prefix: 'pgar_',
    body: /[A-Za-z0-9]{27}/,
    longest: 27,
  }),
];
