import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    why: 'it manages what its owner may in the account.',
    remediation: ['Delete it at https://cloud.ibm.com/iam/apikeys.'],
    references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
    formFrom: 'scanners',
    providers: [
      'ibmcloud',
      'ibm_cloud',
      'ibm-cloud',
      'ibm_api',
      'bluemix',
      'ibm_key',
      'watson',
      'ic_api_key',
      'iaas_',
    ],
    noun: /key|/,
    value: /[A-Za-z0-9_-]{44}/,
    longest: 44,
  }),
];
