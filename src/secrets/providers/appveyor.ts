import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'appveyor-api-token',
    title: 'AppVeyor API token',
    why: 'it starts builds, and reads projects and their secrets.',
    remediation: ['Renew it at https://ci.appveyor.com/api-keys.'],
    references: ['https://www.appveyor.com/docs/api/'],
    providers: ['appveyor'],
    value: /(?:v2\.)?[0-9a-z]{20}/,
    longest: 23,
  }),
];
