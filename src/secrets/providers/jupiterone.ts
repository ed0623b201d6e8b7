import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'jupiterone-api-key',
    title: 'JupiterOne API key',
    why: 'it reads the assets and weak points of a company.',
    remediation: ['Replace it at https://www.jupiterone.com/.'],
    references: ['https://www.jupiterone.com/'],
    formFrom: 'scanners',
    providers: ['jupiterone'],
    value: /[A-Za-z0-9]{76}/,
    longest: 76,
  }),
];
