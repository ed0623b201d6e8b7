import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'hex-api-key',
    title: 'Hex API key',
    why: 'it publishes packages of Elixir and Erlang in its owner’s name.',
    remediation: ['Revoke it at https://hex.pm/dashboard/keys.'],
    references: ['https://hex.pm/docs/publish'],
    formFrom: 'documentation',
    providers: ['hex_api', 'hexpm', 'hex-api'],
    noun: /key|token/,
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
