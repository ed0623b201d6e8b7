import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'spectralops-token',
    severity: 'high',
    title: 'SpectralOps token',
    why: 'it reads the findings of an organisation and reports to it.',
    remediation: ['Replace it in the settings of the organisation, under Organization.'],
    references: ['https://guides.spectralops.io/docs'],
    formFrom: 'scanners',
    prefix: 'spu-',
    body: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
