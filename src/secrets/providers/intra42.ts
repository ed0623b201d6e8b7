import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'intra-42-client-secret',
    severity: 'medium',
    title: 'Intra 42 client secret',
    why: 'together with the client ID it reads the pupils and projects of the school.',
    remediation: ['Rotate it at https://profile.intra.42.fr/oauth/applications.'],
    references: ['https://api.intra.42.fr/apidoc'],
    formFrom: 'scanners',
    prefix: ['s-s4t2ud-', 's-s4t2af-'],
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];
