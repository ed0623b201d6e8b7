import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ayrshare-api-key',
    severity: 'high',
    title: 'Ayrshare API key',
    why: 'it posts in all social networks that the account connected.',
    remediation: ['Regenerate it at https://app.ayrshare.com/api.'],
    references: ['https://www.ayrshare.com/docs/'],
    formFrom: 'scanners',
    providers: ['ayrshare'],
    value: /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/,
    longest: 35,
  }),
];
