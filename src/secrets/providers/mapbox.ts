import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const SHARED = {
  references: ['https://docs.mapbox.com/api/accounts/tokens/'],
  body: /[\w-]{20,200}\.[\w-]{20,32}/,
  longest: 240,
  alphabet: '\\w-',
} as const;

const DELETE = 'Delete it at https://console.mapbox.com/account/access-tokens/.';

/** The payload of a token is JSON in base64, which begins with `{"`. */
export const RULES: readonly SecretRule[] = [
  prefixedToken({
    ...SHARED,
    id: 'mapbox-secret-token',
    formFrom: 'documentation',
    severity: 'high',
    title: 'Mapbox secret access token',
    why: 'it reads and changes the maps, data sets and tokens that its scopes allow.',
    remediation: [DELETE],
    prefix: 'sk.eyJ',
  }),
  prefixedToken({
    ...SHARED,
    id: 'mapbox-temporary-token',
    formFrom: 'documentation',
    severity: 'medium',
    title: 'Mapbox temporary access token',
    why: 'it does for an hour at most what its scopes allow.',
    remediation: ['Let it expire, and find out how it came into the file.'],
    prefix: 'tk.eyJ',
  }),
  prefixedToken({
    ...SHARED,
    id: 'mapbox-public-token',
    formFrom: 'documentation',
    severity: 'low',
    title: 'Mapbox public access token',
    why: 'it draws maps at the cost of the account; pages show it to everybody.',
    remediation: [`Restrict it to your URLs. ${DELETE}`],
    prefix: 'pk.eyJ',
  }),
];
