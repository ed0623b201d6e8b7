import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bunny-api-key',
    title: 'bunny.net API key',
    why: 'it changes zones, or the files of a storage zone.',
    remediation: ['Reset it at https://dash.bunny.net/account/api-key.'],
    references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
    formFrom: 'scanners',
    providers: ['bunnycdn', 'bunny_', 'bunny-', 'bunnynet'],
    noun: /key|token|secret|password/,
    value:
      /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?|[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
    longest: 72,
  }),
];
