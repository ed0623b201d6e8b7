import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'assemblyai-api-key',
    title: 'AssemblyAI API key',
    why: 'it transcribes at the cost of the account and reads the transcripts.',
    remediation: ['Delete it at https://www.assemblyai.com/app/api-keys.'],
    references: ['https://www.assemblyai.com/docs'],
    formFrom: 'scanners',
    providers: ['assemblyai'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
