import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'alibaba-access-key-id',
    severity: 'low',
    title: 'Alibaba Cloud AccessKey ID',
    why: 'it names an AccessKey; only with its secret does it open anything.',
    remediation: ['Look whether the secret leaked too.'],
    references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
    formFrom: 'scanners',
    prefix: 'LTAI',
    body: /[A-Za-z0-9]{12,21}/,
    longest: 21,
    // Capitals alone are a name.
    assess: (body) => (/[a-z]/.test(body) || /\d/.test(body) ? undefined : { is: 'nothing' }),
  }),
  namedToken({
    id: 'alibaba-access-key-secret',
    title: 'Alibaba Cloud AccessKey secret',
    why: 'with its ID it manages what its RAM user may.',
    remediation: ['Disable the AccessKey at https://ram.console.aliyun.com/.'],
    references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
    formFrom: 'scanners',
    providers: [
      'alibaba',
      'aliyun',
      'alicloud',
      'oss_access',
      'oss_secret',
      'accesskeysecret',
      'access_key_secret',
      'access-key-secret',
    ],
    noun: /secret|key|/,
    value: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
  prefixedToken({
    id: 'alibaba-sts-key-id',
    severity: 'low',
    title: 'Alibaba Cloud temporary AccessKey ID',
    why: 'it names a session; only with secret and token does it open anything.',
    remediation: ['Nothing: the session ends within hours.'],
    references: ['https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts'],
    formFrom: 'examples',
    prefix: 'STS.',
    keywords: ['STS.N', 'aliyun', 'alibaba', 'alicloud'],
    body: /[A-Za-z0-9]{20,40}/,
    longest: 140,
    assess: (body) =>
      /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
  }),
  namedToken({
    id: 'alibaba-sts-token',
    title: 'Alibaba Cloud session token',
    why: 'with its ID and secret it acts as the role, for hours.',
    remediation: ['Remove the rights of the role’s session in RAM.'],
    references: ['https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts'],
    formFrom: 'scanners',
    providers: ['alibaba', 'aliyun', 'alicloud', 'oss_sts', 'oss_session', 'oss_security'],
    noun: /token|sts/,
    value: /CAIS[A-Za-z0-9+/_=-]{40,1200}/,
    longest: 1204,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'alibaba-access-key',
    severity: 'critical',
    title: 'Alibaba Cloud AccessKey with its secret',
    why: 'ID and secret stand together: whoever reads them manages what the user may.',
    remediation: [
      'Disable the AccessKey at https://ram.console.aliyun.com/.',
      'Look through ActionTrail for what it did.',
    ],
    references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
    keywords: ['ltai'],
    parts: ['alibaba-access-key-secret', 'alibaba-access-key-id'],
  }),
];
