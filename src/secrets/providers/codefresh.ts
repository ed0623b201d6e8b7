import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'codefresh-api-key',
    title: 'Codefresh API key',
    why: 'it runs and changes the pipelines of an account.',
    remediation: ['Revoke it at https://g.codefresh.io/user/settings.'],
    references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
    providers: ['codefresh'],
    value: /[0-9a-f]{24}\.[0-9a-f]{32}/,
    longest: 57,
  }),
];
