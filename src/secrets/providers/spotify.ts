import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'spotify-client-secret',
    title: 'Spotify client secret',
    why: 'together with the client ID it acts as an application on Spotify.',
    remediation: ['Rotate it at https://developer.spotify.com/dashboard.'],
    references: ['https://developer.spotify.com/documentation/web-api/concepts/apps'],
    formFrom: 'scanners',
    providers: ['spotify'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
