import { hexCrc32 } from '../checksums/hex-crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretRule } from '../rule.js';

const TITLE = 'Zuplo API key';

/** The last eight characters are the CRC-32 of the random ones, in hexadecimal digits. */
function assess(body: string): Assessment {
  const [random = '', checksum = ''] = body.split('_');
  return assessChecksum(hexCrc32(random) === checksum, random, TITLE);
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'zuplo-api-key',
    severity: 'high',
    title: TITLE,
    why: 'it calls an API behind the gateway as one of its consumers.',
    remediation: ['Roll it in the Zuplo portal under Services, API Key Service.'],
    references: ['https://zuplo.com/docs/articles/api-key-leak-detection'],
    formFrom: 'documentation',
    prefix: 'zpka_',
    body: /[a-z0-9]{32}_[0-9a-f]{8}/,
    longest: 41,
    assess,
  }),
];
