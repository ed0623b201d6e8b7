import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'coze-personal-token',
    severity: 'high',
    title: 'Coze personal access token',
    why: 'it runs bots and workflows, and reads what they hold, as its owner.',
    remediation: ['Delete it in Coze under API, Personal access tokens.'],
    references: ['https://www.coze.com/docs/developer_guides/coze_api_overview'],
    formFrom: 'scanners',
    prefix: 'pat_',
    body: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];
