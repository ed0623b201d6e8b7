import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'koyeb-api-token',
    title: 'Koyeb API token',
    why: 'it deploys and deletes services.',
    remediation: ['Delete it at https://app.koyeb.com/user/settings/api.'],
    references: ['https://www.koyeb.com/docs/reference/api'],
    providers: ['koyeb'],
    noun: /token|key|secret/,
    value: /[0-9a-z]{64}/,
    longest: 64,
  }),
];
