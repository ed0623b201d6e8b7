import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Delete it at https://smith.langchain.com/settings.'];
const PAGES = ['https://docs.langchain.com/langsmith/create-account-api-key'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'langsmith-personal-token',
    severity: 'high',
    title: 'LangSmith personal access token',
    why: 'it reads traces, with all that people asked the models, as its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'lsv2_pt_',
    body: /[0-9a-f]{32}_[0-9a-f]{10}/,
    longest: 43,
  }),
  prefixedToken({
    id: 'langsmith-service-key',
    severity: 'high',
    title: 'LangSmith service key',
    why: 'it reads and writes the traces, with all that people asked the models, of a workspace.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'lsv2_sk_',
    body: /[0-9a-f]{32}_[0-9a-f]{10}/,
    longest: 43,
  }),
];
