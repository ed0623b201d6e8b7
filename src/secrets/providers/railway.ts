import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'railway-api-token',
    title: 'Railway API token',
    why: 'it deploys, and reads and changes services with their environment.',
    remediation: ['Delete it at https://railway.com/account/tokens.'],
    references: ['https://docs.railway.com/guides/public-api'],
    formFrom: 'scanners',
    providers: ['railway'],
    noun: /token|api[_-]?key|secret/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
];
