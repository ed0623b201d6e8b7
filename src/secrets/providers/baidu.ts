import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'baidu-cloud-api-key',
    severity: 'high',
    title: 'Baidu Cloud API key',
    why: 'it uses the models and services that it was made for.',
    remediation: ['Delete it at https://console.bce.baidu.com/iam/#/iam/apikey/list.'],
    references: ['https://cloud.baidu.com/doc/index.html'],
    formFrom: 'examples',
    prefix: 'bce-v3/ALTAK-',
    body: /[A-Za-z0-9]{21}\/[0-9a-f]{40}/,
    longest: 62,
  }),
];
