import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'codecov-access-token',
    title: 'Codecov token',
    why: 'it uploads coverage, or reads what Codecov shows of the code.',
    remediation: ['Regenerate it on the settings page of the repository at https://app.codecov.io.'],
    references: ['https://docs.codecov.com/docs/codecov-tokens'],
    formFrom: 'scanners',
    providers: ['codecov'],
    value: UUID,
    longest: UUID_LENGTH,
  }),
];
