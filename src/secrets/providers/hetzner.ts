import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'hetzner-api-token',
    title: 'Hetzner Cloud API token',
    why: 'it creates, reads and destroys machines, volumes and networks of a project.',
    remediation: ['Delete it at https://console.hetzner.cloud under Security, API tokens.'],
    references: ['https://docs.hetzner.cloud/'],
    formFrom: 'documentation',
    providers: ['hcloud', 'hetzner'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];
