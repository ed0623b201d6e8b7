import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'llamacloud-api-key',
    severity: 'high',
    title: 'LlamaCloud API key',
    why: 'it reads the documents and indexes of a project.',
    remediation: ['Revoke it at https://cloud.llamaindex.ai/.'],
    references: ['https://docs.cloud.llamaindex.ai/'],
    formFrom: 'leaks',
    prefix: 'llx-',
    body: /[A-Za-z0-9]{48}/,
    longest: 48,
  }),
];
