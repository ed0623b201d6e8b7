import { endsInHexCrc32 } from '../checksums/hex-crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Revoke it at https://trello.com/my/account under Applications.'];
const PAGES = ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'];

const TOKEN = 'Trello API token';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'trello-token',
    severity: 'high',
    title: TOKEN,
    why: 'it reads and changes the boards of its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'ATTA',
    body: /[0-9a-f]{64}[0-9A-F]{8}/,
    longest: 72,
    assess: (body) => assessChecksum(endsInHexCrc32(body), body, TOKEN),
  }),
  namedToken({
    id: 'trello-api-key',
    title: 'Trello API key',
    why: 'together with a token it reads and changes boards.',
    remediation: ['Regenerate it at https://trello.com/power-ups/admin.'],
    references: PAGES,
    formFrom: 'examples',
    providers: ['trello'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
  namedToken({
    id: 'trello-legacy-token',
    severity: 'high',
    title: 'Trello API token (64 digits)',
    why: 'it reads and changes the boards of its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    providers: ['trello'],
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];
