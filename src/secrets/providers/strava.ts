import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'strava-client-secret',
    title: 'Strava client secret or token',
    why: 'it reads the activities of people who connected an application.',
    remediation: ['Replace it at https://www.strava.com/settings/api.'],
    references: ['https://developers.strava.com/docs/getting-started/'],
    formFrom: 'scanners',
    providers: ['strava'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
