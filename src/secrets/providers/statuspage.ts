import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'statuspage-api-key',
    title: 'Statuspage API key',
    why: 'it writes incidents on the public status page.',
    remediation: ['Delete it at https://manage.statuspage.io under API info.'],
    references: [
      'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
      'https://developer.statuspage.io/',
    ],
    formFrom: 'scanners',
    providers: ['statuspage'],
    value: /[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 64,
  }),
];
