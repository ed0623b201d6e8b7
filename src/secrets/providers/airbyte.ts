import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'airbyte-client-secret',
    title: 'Airbyte client secret',
    why: 'with its ID it changes connections, which hold other credentials.',
    remediation: ['Delete the application in the settings of the user.'],
    references: ['https://docs.airbyte.com/using-airbyte/configuring-api-access'],
    formFrom: 'scanners',
    providers: ['airbyte'],
    noun: /secret/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
