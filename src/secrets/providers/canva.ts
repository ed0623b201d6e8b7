import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'canva-client-secret',
    severity: 'high',
    title: 'Canva client secret',
    why: 'together with the client ID it acts as an application on Canva.',
    remediation: ['Generate another in the developer portal of Canva.'],
    references: ['https://www.canva.dev/docs/connect/'],
    formFrom: 'documentation',
    prefix: 'cnvca',
    body: /[\w-]{51}/,
    longest: 51,
    alphabet: '\\w-',
  }),
];
