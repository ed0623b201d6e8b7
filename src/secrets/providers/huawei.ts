import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'huawei-cloud-secret-key',
    title: 'Huawei Cloud secret access key',
    why: 'with its ID it manages what its user may.',
    remediation: ['Delete it in the console under My credentials, Access keys.'],
    references: ['https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html'],
    formFrom: 'scanners',
    providers: ['huaweicloud', 'huawei_cloud', 'hw_secret', 'hwc_secret', 'obs_secret'],
    noun: /secret|sk|key|/,
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];
