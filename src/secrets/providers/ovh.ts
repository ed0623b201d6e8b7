import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ovh-application-secret',
    title: 'OVHcloud application secret',
    why: 'with key and consumer key it manages what the account holds.',
    remediation: ['Delete the application at https://eu.api.ovh.com/console/.'],
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
    formFrom: 'scanners',
    providers: ['ovh_app', 'ovhcloud'],
    noun: /(?:app|application)[\w-]{0,2}secret|secret/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
  namedToken({
    id: 'ovh-consumer-key',
    title: 'OVHcloud consumer key',
    why: 'with key and secret of its application it manages what the account holds.',
    remediation: ['Revoke it at https://eu.api.ovh.com/console/.'],
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
    formFrom: 'scanners',
    providers: ['ovh_consumer', 'ovhcloud'],
    noun: /key/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'ovh-api-credentials',
    severity: 'critical',
    title: 'OVHcloud application secret and consumer key',
    why: 'both stand together: whoever reads them manages what the account holds.',
    remediation: ['Delete the application at https://eu.api.ovh.com/console/.'],
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
    keywords: ['ovh_', 'ovh-'],
    parts: ['ovh-application-secret', 'ovh-consumer-key'],
  }),
];
