import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'wasabi-secret-key',
    title: 'Wasabi secret key',
    why: 'with its ID it reads and writes buckets.',
    remediation: ['Delete it at https://console.wasabisys.com under Access keys.'],
    references: ['https://docs.wasabi.com/docs/creating-a-user-account-and-access-key'],
    formFrom: 'scanners',
    providers: ['wasabi'],
    noun: /secret/,
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];
