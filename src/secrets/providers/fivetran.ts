import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'fivetran-api-secret',
    title: 'Fivetran API secret',
    why: 'with its key it changes connectors, which hold other credentials.',
    remediation: ['Reset it at https://fivetran.com/account/settings.'],
    references: ['https://fivetran.com/docs/rest-api/getting-started'],
    formFrom: 'scanners',
    providers: ['fivetran'],
    noun: /secret/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
