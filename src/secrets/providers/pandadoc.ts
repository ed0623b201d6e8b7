import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pandadoc-api-key',
    severity: 'high',
    title: 'PandaDoc API key',
    why: 'it reads, writes and sends documents to be signed.',
    remediation: ['Delete it in PandaDoc under Settings, API.'],
    references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
    formFrom: 'scanners',
    providers: ['pandadoc'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
