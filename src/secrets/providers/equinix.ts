import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'equinix-metal-token',
    title: 'Equinix Metal API token',
    why: 'it creates, reads and destroys machines.',
    remediation: ['Delete it at https://console.equinix.com under API keys.'],
    references: ['https://deploy.equinix.com/developers/docs/metal/'],
    providers: ['metal_auth', 'equinix', 'packet_auth'],
    noun: /token|key|/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
