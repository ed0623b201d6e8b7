import { readWebToken } from '../jwt/token.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'temporal-api-key',
    severity: 'high',
    title: 'Temporal Cloud API key',
    why: 'it runs workflows in the namespaces of its owner.',
    remediation: ['Delete it at https://cloud.temporal.io/settings/api-keys.'],
    references: ['https://docs.temporal.io/cloud/api-keys'],
    formFrom: 'scanners',
    providers: ['temporal'],
    noun: /key|token/,
    value: /eyJ[\w-]{20,200}\.eyJ[\w-]{40,400}\.[\w-]{40,200}/,
    longest: 810,
    // A token of another issuer is left to the rule for web tokens.
    assess: ({ secret }) => ({
      is: readWebToken(secret)?.claims.iss === 'temporal.io' ? 'secret' : 'nothing',
    }),
  }),
];
