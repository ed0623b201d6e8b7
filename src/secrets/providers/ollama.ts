import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ollama-api-key',
    severity: 'high',
    title: 'Ollama API key',
    why: 'it runs cloud models at the cost of the account.',
    remediation: ['Delete it at https://ollama.com/settings/keys.'],
    references: ['https://docs.ollama.com/'],
    formFrom: 'scanners',
    providers: ['ollama'],
    value: /[a-z0-9]{32}\.[\w-]{24}/,
    longest: 57,
  }),
];
