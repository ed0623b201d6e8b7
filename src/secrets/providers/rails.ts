import { assessBody } from '../body-assessment.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const BASE = 'Rails secret key base';
const MASTER = 'Rails master key';
const FILE = 'Rails key file';
const PAGE = 'https://guides.rubyonrails.org/security.html';

/** In `config/secrets.yml` that of production comes from elsewhere; those of development and tests are checked in. */
function assessBase({ secret, before }: SecretMatch): Assessment {
  const assessment = assessBody(secret, BASE);
  if (assessment.is !== 'secret' || !UNDER_DEVELOPMENT.test(before)) return assessment;
  return {
    ...assessment,
    severity: 'low',
    message: `${BASE} of the environment for development or tests: it opens what is run there.`,
  };
}

const UNDER_DEVELOPMENT =
  /(?:^|\n)(?:development|test):[^\n]{0,40}\n(?:[ \t]{1,8}[^\n]{0,120}\n){0,3}[ \t]{1,8}secret_(?:key_base|token):[ \t]{1,4}["']?$/;

export const RULES: readonly SecretRule[] = [
  {
    id: 'rails-secret-key-base',
    kind: 'secret',
    severity: 'critical',
    title: BASE,
    why: 'whoever has it forges sessions and signed messages; with old cookies it runs code.',
    remediation: [
      'Make a new one with `bin/rails secret`, and keep it in the encrypted credentials or the environment.',
    ],
    references: [PAGE],
    formFrom: 'documentation',
    keywords: ['secret_key_base', 'secret_token', 'config.secret_key', 'config.pepper'],
    pattern:
      /(?:secret_key_base|secret_token|config\.secret_key|config\.pepper)["']?[ \t]{0,4}(?:=>?|:)[ \t]{0,4}["']?(?<secret>[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/gi,
    reach: 320,
    assess: assessBase,
  },
  {
    id: 'rails-master-key',
    kind: 'secret',
    severity: 'critical',
    title: MASTER,
    why: 'it decrypts the credentials file that stands in the same repository.',
    remediation: [
      'Change every secret in the credentials file, and encrypt it with a new key: `bin/rails credentials:edit`.',
      'Keep config/master.key out of the repository.',
    ],
    references: [PAGE],
    formFrom: 'documentation',
    keywords: ['rails_master_key', 'rails-master-key', 'railsmasterkey'],
    pattern:
      /RAILS[_-]?MASTER[_-]?KEY["']?[ \t]{0,4}(?:=>?|:|,)[ \t]{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9a-f])/gi,
    reach: 80,
    assess: ({ secret }) => assessBody(secret, MASTER),
  },
  {
    id: 'rails-key-file',
    kind: 'secret',
    severity: 'critical',
    title: FILE,
    why: 'it decrypts the credentials file that stands in the same repository.',
    remediation: [
      'Change every secret in the credentials file, and encrypt it with a new key: `bin/rails credentials:edit`.',
      'Keep config/master.key and config/credentials/*.key out of the repository, in its history too.',
    ],
    references: [PAGE],
    formFrom: 'documentation',
    keywords: [],
    files: ['config/master.key', 'config/credentials/*.key', 'config/secrets.yml.key'],
    pattern: /^\s{0,4}(?<secret>[0-9a-f]{32})\s{0,4}$/g,
    reach: 64,
    assess: ({ secret }) => assessBody(secret, FILE),
  },
];
