import { endsInHexCrc32 } from '../checksums/hex-crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const DOCS = 'https://packagist.com/docs/composer-authentication';

const UPDATE = 'Private Packagist update token';
const READ = 'Private Packagist read-only token';

/** The checksum at the end is of all that stands before it, the prefix too. */
function assessToken(title: string): (body: string, match: SecretMatch) => Assessment {
  return (body, { secret }) => assessChecksum(endsInHexCrc32(secret), body, title);
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'packagist-update-token',
    severity: 'high',
    title: UPDATE,
    why: 'it reads the private packages of an organisation and updates them.',
    remediation: ['Revoke it on the page of the organisation or of your account on https://packagist.com.'],
    references: [DOCS],
    formFrom: 'documentation',
    prefix: ['packagist_out_', 'packagist_uut_', 'packagist_cut_'],
    body: /[0-9a-f]{68}/,
    longest: 68,
    assess: assessToken(UPDATE),
  }),
  prefixedToken({
    id: 'packagist-read-token',
    severity: 'medium',
    title: READ,
    why: 'it reads the private packages of an organisation.',
    remediation: ['Revoke it on the page of the organisation on https://packagist.com.'],
    references: [DOCS],
    formFrom: 'documentation',
    prefix: 'packagist_ort_',
    body: /[0-9a-f]{68}/,
    longest: 68,
    assess: assessToken(READ),
  }),
  prefixedToken({
    id: 'packagist-api-secret',
    severity: 'high',
    title: 'Private Packagist API secret',
    why: 'with its key it manages the packages, teams and tokens of an organisation.',
    remediation: [
      'Delete the credentials on the settings page of the organisation on https://packagist.com.',
    ],
    references: ['https://packagist.com/docs/api'],
    formFrom: 'scanners',
    prefix: 'packagist_acs_',
    body: /[0-9a-f]{64,96}/,
    longest: 96,
  }),
  namedToken({
    id: 'packagist-api-token',
    title: 'Packagist API token',
    why: 'it updates the packages of its owner.',
    remediation: ['Make a new one at https://packagist.org/profile/.'],
    references: ['https://packagist.org/apidoc'],
    formFrom: 'scanners',
    providers: ['packagist'],
    value: /[A-Za-z0-9_-]{20}|[0-9a-f]{60}/,
    longest: 60,
  }),
];
