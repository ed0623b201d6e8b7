import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'fossa-api-key',
    title: 'FOSSA API key',
    why: 'it uploads and reads the dependencies of an organisation’s code.',
    remediation: ['Revoke it at https://app.fossa.com/account/settings/integrations/api_tokens.'],
    references: ['https://docs.fossa.com/docs/api-reference'],
    providers: ['fossa'],
    noun: /key|token/,
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
