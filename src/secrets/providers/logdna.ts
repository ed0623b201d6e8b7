import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'logdna-ingestion-key',
    title: 'Mezmo (LogDNA) key',
    why: 'it writes, or as a service key reads, the logs of an account.',
    remediation: ['Delete it in the settings under API keys.'],
    references: ['https://docs.mezmo.com/docs/ingestion-key'],
    formFrom: 'leaks',
    providers: ['logdna', 'mezmo'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
