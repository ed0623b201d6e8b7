import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pagerduty-api-key',
    severity: 'high',
    title: 'PagerDuty API key',
    why: 'it reads and changes incidents and who is on call.',
    remediation: ['Delete it in PagerDuty under Integrations, API access keys.'],
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
    formFrom: 'examples',
    providers: ['pagerduty', 'pager_duty', 'pager-duty'],
    value: /(?:u\+|y_)[\w+-]{18}/,
    longest: 20,
    alphabet: '\\w+-',
  }),
  namedToken({
    id: 'pagerduty-integration-key',
    title: 'PagerDuty integration key',
    why: 'it opens and resolves incidents of a service.',
    remediation: ['Delete the integration of the service and add another.'],
    references: ['https://support.pagerduty.com/main/docs/services-and-integrations'],
    formFrom: 'scanners',
    providers: ['pagerduty', 'pager_duty', 'pager-duty'],
    noun: /key|token/,
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
