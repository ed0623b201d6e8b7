import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'nvidia-api-key',
    severity: 'high',
    title: 'NVIDIA API key',
    why: 'it runs models and pulls the private images and models of the organisation.',
    remediation: ['Delete it at https://org.ngc.nvidia.com/setup/api-keys.'],
    references: ['https://docs.nvidia.com/ngc/'],
    formFrom: 'examples',
    prefix: 'nvapi-',
    body: /[\w-]{60,70}/,
    longest: 70,
    alphabet: '\\w-',
  }),
];
