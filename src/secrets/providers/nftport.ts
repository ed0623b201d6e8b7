import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'nftport-api-key',
    title: 'NFTPort API key',
    why: 'it mints tokens at the cost of the account.',
    remediation: ['Replace it at https://www.nftport.xyz/.'],
    references: ['https://www.nftport.xyz/'],
    formFrom: 'documentation',
    providers: ['nftport'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
