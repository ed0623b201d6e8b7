import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const STOCK = /^(?:password|passwd|secret|pass|pw|token|mypassword|yourpassword|account|user@|anonymous)$/i;

function assess({ secret, groups }: SecretMatch): Assessment {
  return isPlaceholder(secret) || STOCK.test(secret) || secret === groups.user || /^[$%{<[]/.test(secret)
    ? { is: 'placeholder' }
    : { is: 'secret' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'netrc-password',
    kind: 'secret',
    severity: 'high',
    title: 'Password in .netrc',
    why: 'it signs in to the machine that the entry names, by git and curl alike.',
    remediation: [
      'Change the password or revoke the token at the host.',
      'Keep .netrc in your home, or use a credential helper.',
    ],
    references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
    keywords: ['machine ', 'default login'],
    pattern:
      /(?:machine[ \t]{1,8}(?<host>[\w.:-]{1,200})|default)\s{1,40}login\s{1,8}(?<user>[^\s"']{1,120})\s{1,40}password\s{1,8}(?<secret>[^\s"'\\]{3,256})(?=[\s"'\\]|$)/g,
    reach: 760,
    guessable: true,
    assess,
  },
];
