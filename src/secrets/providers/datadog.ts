import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.datadoghq.com/account_management/api-app-keys/'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'datadog-api-key',
    title: 'Datadog API key',
    why: 'it writes metrics, logs and events into the organisation.',
    remediation: ['Revoke it at https://app.datadoghq.com/organization-settings/api-keys.'],
    references: PAGES,
    formFrom: 'documentation',
    providers: ['datadog', 'dd_api', 'dd-api'],
    noun: /key|token|secret|api[_-]?key|(?<=dd[_-]api)[_-]key/,
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
  namedToken({
    id: 'datadog-application-key',
    title: 'Datadog application key',
    why: 'together with an API key it reads all data and changes the configuration as its owner.',
    remediation: ['Revoke it at https://app.datadoghq.com/organization-settings/application-keys.'],
    references: PAGES,
    formFrom: 'documentation',
    providers: ['datadog', 'dd_app', 'dd-app'],
    noun: /app[_-]?key|application[_-]?key|key/,
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
