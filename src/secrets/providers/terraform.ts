import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  {
    id: 'terraform-state-random-password',
    kind: 'secret',
    severity: 'high',
    title: 'Password made by Terraform, in its state',
    why: 'it is a password in use: the state holds what `random_password` drew in clear text.',
    remediation: [
      'Taint the resource and apply, so that it is drawn anew.',
      'Take the state out of the repository: keep it in a backend that encrypts it.',
    ],
    references: ['https://developer.hashicorp.com/terraform/language/state/sensitive-data'],
    keywords: ['"random_password"'],
    pattern:
      /"type":\s{0,8}"random_password"[^\0]{0,2400}?"result":\s{0,8}"(?<secret>(?:[^"\\\n]|\\.){6,400})"/g,
    reach: 3200,
    guessable: true,
  },
  {
    id: 'terraform-provider-password',
    kind: 'secret',
    severity: 'high',
    title: 'Password of a database server in Terraform',
    why: 'it signs in as the administrator of the database that the configuration makes.',
    remediation: [
      'Change the password of the server.',
      'Draw it with `random_password`, or read it from a secret store.',
    ],
    references: [
      'https://developer.hashicorp.com/terraform/tutorials/configuration-language/sensitive-variables',
    ],
    keywords: ['administrator_login_password', 'master_password', 'admin_password', 'root_password'],
    pattern:
      /(?<![\w-])(?:administrator_login_password|master_password|admin_password|root_password)[ \t]{1,24}=[ \t]{1,24}"(?<secret>[^"$\s{}]{8,128})"/g,
    reach: 240,
    guessable: true,
    assess: ({ secret }) =>
      isPlaceholder(secret) || isWordLike(secret) || !/\d|[^A-Za-z0-9]/.test(secret)
        ? { is: 'placeholder' }
        : { is: 'secret' },
  },
];
