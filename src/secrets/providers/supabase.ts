import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'supabase-access-token',
    severity: 'critical',
    title: 'Supabase personal access token',
    why: 'it manages all projects of its owner, their databases and keys.',
    remediation: [
      'Delete it at https://supabase.com/dashboard/account/tokens.',
      'Look for projects, keys and functions that were changed.',
    ],
    references: ['https://supabase.com/docs/reference/api/introduction'],
    formFrom: 'documentation',
    prefix: ['sbp_', 'sbp_v0_'],
    body: /[a-z0-9]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'supabase-secret-key',
    severity: 'critical',
    title: 'Supabase secret key',
    why: 'it reads and writes all tables of a project, whatever row security says.',
    remediation: [
      'Delete it at https://supabase.com/dashboard/project/_/settings/api-keys.',
      'Look through the logs of the project for what it read.',
    ],
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    formFrom: 'documentation',
    prefix: 'sb_secret_',
    body: /[\w-]{31}/,
    longest: 31,
    alphabet: '\\w-',
  }),
];
