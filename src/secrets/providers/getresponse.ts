import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'getresponse-api-key',
    title: 'GetResponse API key',
    why: 'it reads contacts and sends newsletters.',
    remediation: ['Delete it at https://app.getresponse.com/api.'],
    references: ['https://apidocs.getresponse.com/v3'],
    formFrom: 'scanners',
    providers: [
      'getresponse_api',
      'getresponse_key',
      'getresponse_token',
      'getresponse_secret',
      'getresponse.com',
    ],
    noun: /key|token|secret|/,
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
