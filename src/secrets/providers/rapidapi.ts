import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'rapidapi-key',
    title: 'RapidAPI API key',
    why: 'it calls all services that the account subscribed to, at its cost.',
    remediation: ['Replace it at https://rapidapi.com/developer/apps.'],
    references: ['https://docs.rapidapi.com/'],
    providers: ['rapidapi', 'rapid_api', 'rapid-api'],
    value: /[\w-]{50}/,
    longest: 50,
  }),
];
