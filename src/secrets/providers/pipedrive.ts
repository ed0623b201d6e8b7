import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pipedrive-api-token',
    title: 'Pipedrive API token',
    why: 'it reads and changes contacts and deals as its owner.',
    remediation: ['Regenerate it in the settings under Personal preferences, API.'],
    references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
    formFrom: 'scanners',
    providers: ['pipedrive'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
