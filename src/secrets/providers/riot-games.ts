import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'riot-games-api-key',
    severity: 'medium',
    title: 'Riot Games API key',
    why: 'it calls the APIs of Riot’s games in the name of a product.',
    remediation: ['Replace it at https://developer.riotgames.com/.'],
    references: ['https://developer.riotgames.com/docs/portal'],
    formFrom: 'examples',
    prefix: 'RGAPI-',
    body: UUID,
    longest: UUID_LENGTH,
  }),
];
