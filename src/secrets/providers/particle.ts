import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'particle-access-token',
    title: 'Particle access token',
    why: 'it reads and drives the devices of an account.',
    remediation: ['Delete it: `particle token revoke`.'],
    references: ['https://docs.particle.io/reference/cloud-apis/api/'],
    formFrom: 'examples',
    providers: ['particle'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
