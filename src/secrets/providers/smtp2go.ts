import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'smtp2go-api-key',
    severity: 'high',
    title: 'SMTP2GO API key',
    why: 'it sends mail in the name of your domains.',
    remediation: ['Delete it at https://app.smtp2go.com/sending/apikeys/.'],
    references: ['https://developers.smtp2go.com/docs/introduction-guide'],
    formFrom: 'examples',
    providers: ['smtp2go'],
    value: /(?:api)-[0-9A-F]{32}/,
    longest: 36,
  }),
];
