import { hasTrailingCrc32 } from '../checksums/trailing-crc32.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { tokenPattern } from '../token-pattern.js';

const FORMATS =
  'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github';

/** `ghp_`, or `github_pat_`: letters up to the last underscore of the fixed part. */
const shownPrefix = (secret: string) => /^(?:gh[a-z]|github_pat)_/.exec(secret)?.[0] ?? '';

/** Tokens with a checksum: one that holds proves the token real, one that fails most likely a made-up token. */
function assessClassic({ secret }: SecretMatch): Assessment {
  const body = secret.slice(4);
  if (hasTrailingCrc32(body)) return { is: 'secret', severity: 'critical', details: { checksum: 'holds' } };
  if (isPlaceholder(body) || isWordLike(body)) return { is: 'placeholder' };
  return {
    is: 'secret',
    severity: 'low',
    message:
      'This has the form of a GitHub token, but its checksum is wrong: GitHub did not issue it. It is likely a dummy or mistyped.',
    details: { checksum: 'fails' },
    remediation: [
      'If it is a real token, revoke it; if it is a dummy, write it in a form that nobody mistakes.',
    ],
  };
}

/** Installation tokens come as the classic form or, since 2026, as `ghs_<app id>_<JWT>`. */
function assessApp(match: SecretMatch): Assessment {
  if (!match.secret.includes('.')) return assessClassic(match);
  return isPlaceholder(match.secret) ? { is: 'placeholder' } : { is: 'secret' };
}

function assessFineGrained({ secret }: SecretMatch): Assessment {
  return isPlaceholder(secret.slice('github_pat_'.length)) ? { is: 'placeholder' } : { is: 'secret' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'github-pat',
    kind: 'secret',
    severity: 'critical',
    title: 'GitHub personal access token (classic)',
    why: 'it acts as its owner in every repository and organisation that its scopes reach.',
    remediation: [
      'Delete the token at https://github.com/settings/tokens.',
      'Look through the security log at https://github.com/settings/security-log for what it did.',
      'Use a fine-grained token, a GitHub App or the GITHUB_TOKEN of the workflow in its place.',
    ],
    references: [FORMATS],
    formFrom: 'documentation',
    keywords: ['ghp_'],
    pattern: tokenPattern(/ghp_[A-Za-z0-9]{36}/),
    reach: 128,
    shownPrefix,
    assess: assessClassic,
  },
  {
    id: 'github-fine-grained-pat',
    kind: 'secret',
    severity: 'critical',
    title: 'GitHub fine-grained personal access token',
    why: 'it acts as its owner in the repositories that it was made for.',
    remediation: [
      'Delete the token at https://github.com/settings/personal-access-tokens.',
      'Look through the security log at https://github.com/settings/security-log for what it did.',
    ],
    references: [FORMATS],
    formFrom: 'documentation',
    keywords: ['github_pat_'],
    pattern: tokenPattern(/github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/),
    reach: 192,
    shownPrefix,
    assess: assessFineGrained,
  },
  {
    id: 'github-oauth-token',
    kind: 'secret',
    severity: 'critical',
    title: 'GitHub OAuth access token',
    why: 'it acts as the user who signed in to an OAuth app, in all that the app was allowed.',
    remediation: [
      'Revoke the app at https://github.com/settings/applications, or the token by the API of the app.',
      'Look through the security log at https://github.com/settings/security-log for what it did.',
    ],
    references: [FORMATS],
    formFrom: 'documentation',
    keywords: ['gho_'],
    pattern: tokenPattern(/gho_[A-Za-z0-9]{36}/),
    reach: 128,
    shownPrefix,
    assess: assessClassic,
  },
  {
    id: 'github-app-token',
    kind: 'secret',
    severity: 'high',
    title: 'GitHub App token',
    why: 'it acts as an app or its user in every repository that the app is installed in; it lives for hours.',
    remediation: [
      'Revoke it: `DELETE /installation/token` with the token itself, or revoke the app’s user access.',
      'Find out how it came into the file: such tokens are made anew at each run and never need to be stored.',
    ],
    references: [
      FORMATS,
      'https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token',
      'https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/',
    ],
    formFrom: 'documentation',
    keywords: ['ghu_', 'ghs_'],
    pattern: tokenPattern(
      /gh[us]_[A-Za-z0-9]{36}|ghs_\d{1,12}_eyJ[\w-]{10,1024}\.[\w-]{10,2048}\.[\w-]{20,1024}/,
      '\\w-',
    ),
    reach: 4608,
    shownPrefix,
    assess: assessApp,
  },
  {
    id: 'github-refresh-token',
    kind: 'secret',
    severity: 'critical',
    title: 'GitHub refresh token',
    why: 'it makes new user tokens of a GitHub App for half a year.',
    remediation: [
      'Revoke the app at https://github.com/settings/apps/authorizations.',
      'Make a new client secret for the app, since a refresh token is of use only beside one.',
    ],
    references: [
      FORMATS,
      'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
    ],
    formFrom: 'documentation',
    keywords: ['ghr_'],
    pattern: tokenPattern(/ghr_(?:[A-Za-z0-9]{76}|[A-Za-z0-9]{36})/),
    reach: 160,
    shownPrefix,
    assess: assessClassic,
  },
];
