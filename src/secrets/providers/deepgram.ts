import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'deepgram-api-key',
    title: 'Deepgram API key',
    why: 'it transcribes at the cost of the project.',
    remediation: ['Delete it at https://console.deepgram.com/.'],
    references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
    formFrom: 'scanners',
    providers: ['deepgram'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
