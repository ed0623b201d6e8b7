import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'langfuse-secret-key',
    severity: 'high',
    title: 'Langfuse secret key',
    why: 'it reads and writes the traces, with all that people asked the models, of a project.',
    remediation: ['Delete it in the settings of the project, page API Keys, which ends it at once.'],
    references: ['https://langfuse.com/faq/all/lost-secret-key'],
    formFrom: 'documentation',
    prefix: 'sk-lf-',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
