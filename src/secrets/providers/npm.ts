import { assessChecksum } from '../checksums/judgement.js';
import { hasTrailingCrc32 } from '../checksums/trailing-crc32.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

const TOKENS = 'https://docs.npmjs.com/about-access-tokens';
const NPMRC = 'https://docs.npmjs.com/cli/configuring-npm/npmrc';
const REVOKE = 'Revoke it at https://www.npmjs.com/settings/~/tokens, or with `npm token revoke`.';
const TITLE = 'npm access token';

const CLASSIC =
  'https://github.blog/changelog/2025-12-09-npm-classic-tokens-revoked-session-based-auth-and-cli-token-management-now-available/';
const REVOKED = 'npm access token of the old form. npm itself revoked all of these in December 2025.';
const REMOVE = 'Remove it; with npm there is nothing left to revoke.';

const WHOLE_UUID = new RegExp(`^${UUID.source}$`);

/** What stands before a token in .npmrc that is npm’s own. */
const OF_NPM = /registry\.npmjs\.org\/:_authToken["' \t=:]{1,12}$/;

/** A token of npm of old, or of a registry of one's own; tokens of a known form have their own rules. */
function assessAuthToken({ secret, before }: SecretMatch): Assessment {
  if (isPlaceholder(secret) || /^[$%]/.test(secret)) return { is: 'placeholder' };
  if (!WHOLE_UUID.test(secret)) {
    return /\d/.test(secret) && /[A-Za-z]/.test(secret) ? { is: 'secret' } : { is: 'nothing' };
  }
  if (!OF_NPM.test(before)) return { is: 'secret' };
  return { is: 'secret', severity: 'low', message: REVOKED, remediation: [REMOVE] };
}

/** `name:password` in base64. */
function assessAuth({ secret }: SecretMatch): Assessment {
  const decoded = Buffer.from(secret, 'base64').toString('latin1');
  const [, name = '', password = ''] = /^([\x21-\x7e]{1,80}):([\x20-\x7e]{3,200})$/.exec(decoded) ?? [];
  if (password === '') return { is: 'nothing' };
  return isPlaceholder(password) || password === name || /^(?:password|secret|admin)$/i.test(password)
    ? { is: 'placeholder' }
    : { is: 'secret' };
}

function assessPassword({ secret }: SecretMatch): Assessment {
  const decoded = Buffer.from(secret, 'base64').toString('latin1');
  if (!/^[\x20-\x7e]{4,200}$/.test(decoded)) return { is: 'nothing' };
  return isPlaceholder(decoded) || /^password$/i.test(decoded) ? { is: 'placeholder' } : { is: 'secret' };
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'npm-access-token',
    severity: 'critical',
    title: TITLE,
    why: 'it reads private packages and, unless read-only, publishes packages in its owner’s name.',
    remediation: [REVOKE, 'Look through the versions of your packages for some that are not yours.'],
    references: [TOKENS],
    formFrom: 'documentation',
    prefix: 'npm_',
    body: /[A-Za-z0-9]{36}/,
    longest: 36,
    assess: (body) => assessChecksum(hasTrailingCrc32(body), body, TITLE),
  }),
  namedToken({
    id: 'npm-legacy-token',
    severity: 'low',
    title: 'npm access token of the old form',
    why: 'npm revoked all of these in December 2025, but a registry of your own may still take it.',
    remediation: ['Revoke it, if it is of another registry than npm’s.', REMOVE],
    references: [CLASSIC, TOKENS],
    formFrom: 'examples',
    providers: ['npm_token', 'npm_auth', 'npm-token', 'node_auth'],
    noun: /|token/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
  {
    id: 'npm-auth-token',
    kind: 'secret',
    severity: 'high',
    title: 'npm registry token in .npmrc',
    why: 'it reads and may publish packages of the registry that the line names.',
    remediation: ['Revoke it at the registry.', 'Write `_authToken=$' + '{NPM_TOKEN}` in its place.'],
    references: [NPMRC, TOKENS],
    formFrom: 'scanners',
    keywords: ['_authtoken'],
    pattern:
      /_authToken["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9$%{][\w+/=.~-]{15,600})(?![\w+/=.~-])/g,
    reach: 660,
    assess: assessAuthToken,
  },
  {
    id: 'npm-basic-auth',
    kind: 'secret',
    severity: 'high',
    title: 'npm registry name and password in .npmrc',
    why: 'it holds name and password of an account at a registry, in base64.',
    remediation: ['Change the password at the registry.', 'Use a token from the environment in its place.'],
    references: [NPMRC],
    keywords: ['_auth=', '_auth =', '_auth"', '"_auth'],
    pattern:
      /(?<![A-Za-z0-9])_auth["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/g,
    reach: 440,
    guessable: true,
    assess: assessAuth,
  },
  {
    id: 'npm-password',
    kind: 'secret',
    severity: 'high',
    title: 'npm registry password in .npmrc',
    why: 'it is the password of an account at a registry, in base64.',
    remediation: ['Change the password at the registry.', 'Use a token from the environment in its place.'],
    references: [NPMRC],
    keywords: [':_password'],
    pattern: /:_password[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{6,400}={0,2})(?![A-Za-z0-9+/=])/g,
    reach: 440,
    guessable: true,
    assess: assessPassword,
  },
];
