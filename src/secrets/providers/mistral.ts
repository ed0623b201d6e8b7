import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mistral-api-key',
    title: 'Mistral AI API key',
    why: 'it runs models at the cost of the workspace.',
    remediation: ['Delete it at https://console.mistral.ai/api-keys.'],
    references: ['https://docs.mistral.ai/'],
    formFrom: 'scanners',
    providers: ['mistral'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
