import { endsInHexCrc32 } from '../checksums/hex-crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const TOKEN = 'Cloudflare API token';
const GLOBAL_KEY = 'Cloudflare Global API Key';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'cloudflare-api-token',
    severity: 'critical',
    title: 'Cloudflare API token',
    why: 'it changes what its permissions allow: DNS, workers, firewalls.',
    remediation: [
      'Roll or delete it at https://dash.cloudflare.com/profile/api-tokens.',
      'Look through the audit log of the account.',
    ],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
    formFrom: 'documentation',
    prefix: ['cfut_', 'cfat_'],
    body: /[A-Za-z0-9]{40}[0-9a-f]{8}/,
    longest: 48,
    alphabet: '\\w',
    assess: (body) => assessChecksum(endsInHexCrc32(body), body, TOKEN),
  }),
  prefixedToken({
    id: 'cloudflare-global-api-key',
    severity: 'critical',
    title: 'Cloudflare Global API Key',
    why: 'it changes everything in all accounts of its owner.',
    remediation: [
      'Change it at https://dash.cloudflare.com/profile/api-tokens.',
      'Use a token with few permissions.',
    ],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
    formFrom: 'documentation',
    prefix: 'cfk_',
    body: /[A-Za-z0-9]{40}[0-9a-f]{8}/,
    longest: 48,
    alphabet: '\\w',
    assess: (body) => assessChecksum(endsInHexCrc32(body), body, GLOBAL_KEY),
  }),
  shapedToken({
    id: 'cloudflare-origin-ca-key',
    severity: 'high',
    title: 'Cloudflare Origin CA key',
    why: 'it issues and revokes certificates between Cloudflare and servers.',
    remediation: ['Change it at https://dash.cloudflare.com/profile/api-tokens.'],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
    formFrom: 'scanners',
    keywords: ['v1.0-'],
    token: /v1\.0-[0-9a-f]{24,64}-[0-9a-f-]{130,250}/,
    longest: 320,
    shownPrefix: () => 'v1.0-',
  }),
  shapedToken({
    id: 'cloudflare-tunnel-token',
    severity: 'critical',
    title: 'Cloudflare Tunnel token',
    why: 'whoever has it runs the tunnel, and gets the requests meant for the servers behind it.',
    remediation: [
      'Rotate it: `cloudflared tunnel token`, or delete the tunnel at https://one.dash.cloudflare.com.',
    ],
    references: [
      'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
    ],
    formFrom: 'documentation',
    // Base64 of `{"a":"`, the account, `","t":"`, the tunnel, `","s":"`, the secret.
    keywords: ['eyjhijoi'],
    token: /eyJhIjoi[A-Za-z0-9+/_-]{120,260}={0,2}/,
    longest: 270,
    alphabet: '\\w+/=.-',
    shownPrefix: () => 'eyJhIjoi',
    assess: ({ secret }) =>
      /^\{"a":"[0-9a-f]{32}","t":"[0-9a-f-]{36}","s":"/.test(Buffer.from(secret, 'base64').toString('latin1'))
        ? { is: 'secret' }
        : { is: 'nothing' },
  }),
  namedToken({
    id: 'cloudflare-access-client-secret',
    title: 'Cloudflare Access service token secret',
    why: 'with its ID it passes the access rules of an application.',
    remediation: ['Revoke it at https://one.dash.cloudflare.com under Service auth.'],
    references: ['https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/'],
    formFrom: 'scanners',
    providers: ['cf-access-client', 'cf_access_client', 'cfaccessclient'],
    noun: /secret/,
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
  namedToken({
    id: 'cloudflare-legacy-token',
    title: 'Cloudflare API token of the old form',
    why: 'it changes what its permissions allow: DNS, workers, firewalls.',
    remediation: ['Roll or delete it at https://dash.cloudflare.com/profile/api-tokens.'],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/create-token/'],
    formFrom: 'scanners',
    providers: ['cloudflare', 'cf_api', 'cf_token', 'cf-api', 'cf_worker'],
    noun: /token|key|secret|/,
    value: /[A-Za-z0-9_-]{40}/,
    longest: 40,
  }),
  namedToken({
    id: 'cloudflare-legacy-global-key',
    title: 'Cloudflare Global API Key of the old form',
    why: 'it changes everything in all accounts of its owner.',
    remediation: ['Change it at https://dash.cloudflare.com/profile/api-tokens.'],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/keys/'],
    formFrom: 'scanners',
    providers: ['cloudflare', 'cf_api', 'cf_key', 'x-auth-key'],
    noun: /key|token|/,
    value: /[0-9a-f]{37}/,
    longest: 37,
  }),
  namedToken({
    id: 'cloudflare-turnstile-secret',
    title: 'Cloudflare Turnstile secret key',
    why: 'with it others tell the server that a visitor is human.',
    remediation: ['Rotate it at https://dash.cloudflare.com under Turnstile.'],
    references: ['https://developers.cloudflare.com/turnstile/get-started/'],
    formFrom: 'scanners',
    providers: ['turnstile'],
    noun: /secret/,
    value: /0x4A{7,8}[\w-]{24,30}/,
    longest: 40,
    assess: ({ secret }) => (secret.length === 35 ? { is: 'secret' } : { is: 'nothing' }),
  }),
];
