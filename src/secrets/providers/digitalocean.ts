import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'digitalocean-pat',
    severity: 'critical',
    title: 'DigitalOcean personal access token',
    why: 'it creates, reads and destroys droplets, databases and clusters.',
    remediation: [
      'Delete it at https://cloud.digitalocean.com/account/api/tokens.',
      'Look through the security history of the account.',
    ],
    references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
    formFrom: 'documentation',
    prefix: 'dop_v1_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
  prefixedToken({
    id: 'digitalocean-oauth-token',
    severity: 'critical',
    title: 'DigitalOcean OAuth token',
    why: 'it does on the account what its app was allowed to.',
    remediation: ['Revoke the app at https://cloud.digitalocean.com/account/api/access.'],
    references: ['https://docs.digitalocean.com/reference/api/oauth/'],
    formFrom: 'documentation',
    prefix: 'doo_v1_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
  prefixedToken({
    id: 'digitalocean-refresh-token',
    severity: 'critical',
    title: 'DigitalOcean OAuth refresh token',
    why: 'it makes new OAuth tokens of an app.',
    remediation: ['Revoke the app at https://cloud.digitalocean.com/account/api/access.'],
    references: ['https://docs.digitalocean.com/reference/api/oauth/'],
    formFrom: 'documentation',
    prefix: 'dor_v1_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
  prefixedToken({
    id: 'digitalocean-spaces-key-id',
    severity: 'low',
    title: 'DigitalOcean Spaces key ID',
    why: 'it names a key of Spaces; only with its secret does it open anything.',
    remediation: ['Nothing, unless the secret leaked too.'],
    references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
    prefix: ['DO00', 'DO801'],
    body: /[A-Z0-9]{15,16}/,
    longest: 16,
    assess: (body) =>
      /\d/.test(body) && /[A-Z]/.test(body) && body.length >= 15 ? undefined : { is: 'nothing' },
  }),
  namedToken({
    id: 'digitalocean-spaces-secret',
    title: 'DigitalOcean Spaces secret key',
    why: 'with its ID it reads and writes the buckets of the account.',
    remediation: ['Delete the key at https://cloud.digitalocean.com/account/api/spaces.'],
    references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
    providers: ['spaces_secret', 'spaces-secret', 'spaces_key', 'spacessecret', 'do_spaces', 'spaces_access'],
    noun: /secret|key|/,
    value: /[A-Za-z0-9+/]{43}/,
    longest: 43,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'digitalocean-spaces-key',
    severity: 'critical',
    title: 'DigitalOcean Spaces key with its secret',
    why: 'ID and secret stand together: whoever reads them reads and writes the buckets.',
    remediation: ['Delete the key at https://cloud.digitalocean.com/account/api/spaces.'],
    references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
    keywords: ['spaces_secret'],
    parts: ['digitalocean-spaces-secret', 'digitalocean-spaces-key-id'],
  }),
];
