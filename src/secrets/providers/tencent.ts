import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'tencent-secret-id',
    severity: 'low',
    title: 'Tencent Cloud secret ID',
    why: 'it names an API key; only with its secret does it open anything.',
    remediation: ['Nothing, unless the secret key leaked too.'],
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
    formFrom: 'scanners',
    prefix: 'AKID',
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
    assess: (body) =>
      /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
  }),
  namedToken({
    id: 'tencent-secret-key',
    title: 'Tencent Cloud secret key',
    why: 'with its ID it manages what the account may.',
    remediation: ['Disable it at https://console.cloud.tencent.com/cam/capi.'],
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
    formFrom: 'scanners',
    providers: ['tencent', 'qcloud', 'cos_secret', 'cos_key'],
    noun: /secret[\w-]{0,2}key|secret|key|/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'tencent-api-key',
    severity: 'critical',
    title: 'Tencent Cloud API key with its secret',
    why: 'ID and secret stand together: whoever reads them manages what the account may.',
    remediation: ['Disable it at https://console.cloud.tencent.com/cam/capi.'],
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
    keywords: ['AKID', 'tencent'],
    parts: ['tencent-secret-key', 'tencent-secret-id'],
  }),
];
