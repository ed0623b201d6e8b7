import { hexCrc32LittleEndian } from '../checksums/hex-crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const SERVICE_ACCOUNT = 'Grafana service account token';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'grafana-service-account-token',
    severity: 'high',
    title: 'Grafana service account token',
    why: 'it reads and changes dashboards and data sources as its role allows.',
    remediation: ['Delete it in Grafana under Administration, Service accounts.'],
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    formFrom: 'scanners',
    prefix: 'glsa_',
    body: /[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/,
    longest: 41,
    alphabet: '\\w',
    assess: (body, { secret }) =>
      assessChecksum(
        hexCrc32LittleEndian(secret.slice(0, 37)) === secret.slice(-8).toLowerCase(),
        body,
        SERVICE_ACCOUNT,
      ),
  }),
  prefixedToken({
    id: 'grafana-cloud-token',
    severity: 'high',
    title: 'Grafana Cloud access policy token',
    why: 'it reads and writes metrics, logs and stacks as its policy allows.',
    remediation: ['Delete it at https://grafana.com under Access policies.'],
    references: [
      'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    ],
    formFrom: 'scanners',
    prefix: 'glc_',
    body: /[A-Za-z0-9+/]{40,400}={0,2}/,
    longest: 402,
    alphabet: 'A-Za-z0-9+/=_',
  }),
  shapedToken({
    id: 'grafana-api-key',
    severity: 'high',
    title: 'Grafana API key of the old form',
    why: 'it reads and changes dashboards and data sources as its role allows.',
    remediation: ['Delete it in Grafana under Administration, API keys, or migrate it.'],
    references: ['https://grafana.com/docs/grafana/latest/administration/api-keys/'],
    formFrom: 'scanners',
    // Base64 of `{"k":"`, the key, `","n":"`, its name.
    keywords: ['eyjrijoi'],
    token: /eyJrIjoi[A-Za-z0-9+/]{40,400}={0,2}/,
    longest: 410,
    alphabet: 'A-Za-z0-9+/=._-',
    shownPrefix: () => 'eyJrIjoi',
    assess: ({ secret }) =>
      /^\{"k":"[^"]{32}","n":"/.test(Buffer.from(secret, 'base64').toString('latin1'))
        ? { is: 'secret' }
        : { is: 'nothing' },
  }),
];
