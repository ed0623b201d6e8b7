import { fileSignature } from '../file-signature.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  {
    id: 'tor-onion-service-private-key-file',
    kind: 'secret',
    severity: 'high',
    title: 'Tor private key of an onion service',
    why: 'whoever has it answers in place of the service, at its address.',
    remediation: ['Set up the service with a new key, and tell its visitors the new address.'],
    references: ['https://spec.torproject.org/rend-spec/'],
    formFrom: 'documentation',
    keywords: [],
    files: ['hs_ed25519_secret_key'],
    pattern: fileSignature('"== ed25519v1-secret: type0 ==" 00 00 00', 64, 64),
    reach: 100,
  },
];
