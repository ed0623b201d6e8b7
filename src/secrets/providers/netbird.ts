import { assessChecksum } from '../checksums/judgement.js';
import { hasTrailingCrc32 } from '../checksums/trailing-crc32.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { UUID_LENGTH } from '../uuid.js';

const ACCESS_TOKEN = 'NetBird personal access token';
const PROXY_TOKEN = 'NetBird proxy token';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'netbird-access-token',
    severity: 'critical',
    title: ACCESS_TOKEN,
    why: 'it manages the devices and access rules of a network.',
    remediation: ['Delete it at https://app.netbird.io under Team, Users.'],
    references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
    formFrom: 'documentation',
    prefix: 'nbp_',
    body: /[A-Za-z0-9]{36}/,
    longest: 36,
    assess: (body) => assessChecksum(hasTrailingCrc32(body), body, ACCESS_TOKEN),
  }),
  prefixedToken({
    id: 'netbird-proxy-token',
    severity: 'high',
    title: PROXY_TOKEN,
    why: 'whoever has it runs a reverse proxy of the network, and gets the requests meant for its services.',
    remediation: ['Revoke it: `netbird-mgmt token revoke`.'],
    references: ['https://docs.netbird.io/'],
    formFrom: 'documentation',
    prefix: 'nbx_',
    body: /[A-Za-z0-9]{36}/,
    longest: 36,
    assess: (body) => assessChecksum(hasTrailingCrc32(body), body, PROXY_TOKEN),
  }),
  namedToken({
    id: 'netbird-setup-key',
    severity: 'high',
    title: 'NetBird setup key',
    why: 'whoever has it joins a machine to the network, until it ends or is used up.',
    remediation: [
      'Revoke it at https://app.netbird.io under Setup Keys.',
      'Look for peers that are not yours.',
    ],
    references: ['https://docs.netbird.io/how-to/register-machines-using-setup-keys'],
    formFrom: 'documentation',
    providers: ['netbird', 'nb_setup'],
    noun: /setup[_-]?key|key/,
    value: /[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}/,
    longest: UUID_LENGTH,
  }),
];
